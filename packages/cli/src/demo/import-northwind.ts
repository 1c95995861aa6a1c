import type { Client, Clock, Int } from '@b24kit/client'
import { findEntity } from '../import/entity.ts'
import { importRows, type FollowUp, type ImportRecord } from '../import/import-rows.ts'
import { parseCents } from './money.ts'
import { orderTotalCents, type Northwind, type Order } from './northwind.ts'
import { demoTag, keyField, toCompany, toContact, toDeal, toProductRows } from './to-records.ts'

/** One kind of record. */
export interface ImportStep {
  readonly name: string
  /** Rows to import. */
  readonly total: number
  /** To be run after the steps before it, whose ids it refers to. */
  readonly run: (onRow: (rows: number) => void) => Promise<ImportStepResult>
}

export interface ImportStepResult {
  readonly created: number
  /** Records that were there and are as they should be. */
  readonly found: number
  /** Records that were there and were mended. */
  readonly mended: number
  /** Why rows failed, in words. */
  readonly failures: readonly string[]
}

/** Customers become companies, their people contacts, and orders deals with product rows. Whatever is there already is found by its key. */
export function importNorthwind(b24: Client, clock: Clock, { customers, orders }: Northwind): readonly ImportStep[] {
  const companies = new Map<string, Int>()
  const contacts = new Map<string, Int>()
  return [
    {
      name: 'companies',
      total: customers.length,
      run: (onRow) =>
        importAll(customers, {
          entity: 'company',
          toRecord: (customer) => ({ key: customer.id, fields: { ...toCompany(customer) } }),
          onId: ({ id }, companyId) => companies.set(id, companyId),
          onRow,
        }),
    },
    {
      name: 'contacts',
      total: customers.length,
      run: (onRow) =>
        importAll(customers, {
          entity: 'contact',
          toRecord: (customer) => ({ key: customer.id, fields: { ...toContact(customer, companies.get(customer.id)!) } }),
          onId: ({ id }, contactId) => contacts.set(id, contactId),
          onRow,
        }),
    },
    {
      name: 'deals with product rows',
      total: orders.length,
      run: (onRow) =>
        importAll(orders, {
          entity: 'deal',
          toRecord: (order) => ({
            key: String(order.id),
            fields: { ...toDeal(order, companies.get(order.customerId)!, contacts.get(order.customerId)!) },
          }),
          after: productRows,
          onRow,
        }),
    },
  ]

  async function importAll<Row>(rows: readonly Row[], kind: Kind<Row>): Promise<ImportStepResult> {
    const { entity, toRecord, after, onId, onRow } = kind
    const failures: string[] = []
    let done = 0
    const { created, updated, unchanged, stopped } = await importRows(b24, {
      entity: findEntity(entity)!,
      rows,
      toRecord,
      keyField,
      within: { ORIGINATOR_ID: demoTag },
      clock,
      ...(after && { after }),
      onRow: (outcome) => {
        if (outcome.action === 'failed') failures.push(`${outcome.key}: ${outcome.error.message}`)
        else onId?.(outcome.row, Number(outcome.id))
        onRow(++done)
      },
    })
    if (stopped) failures.push(stopped.message)
    return { created, found: unchanged, mended: updated, failures }
  }
}

interface Kind<Row> {
  readonly entity: 'company' | 'contact' | 'deal'
  readonly toRecord: (row: Row) => ImportRecord
  readonly after?: FollowUp<Row>
  readonly onId?: (row: Row, id: Int) => void
  readonly onRow: (rows: number) => void
}

/** Sent in the batch that creates the deal, which they refer to. A deal without them does not have the order's amount. */
const productRows: FollowUp<Order> = {
  select: ['OPPORTUNITY'],
  isDone: ({ OPPORTUNITY }, order) => parseCents(String(OPPORTUNITY)) === orderTotalCents(order),
  commands: (b, id, order) => [b.callUntyped('crm.deal.productrows.set', { id, rows: toProductRows(order) })],
}
