import type { Crm, Item } from '../open-crm.ts'
import { readProducts, type Products } from './product-rows.ts'
import { readDetails, readRecord, readUser, type Shown, type ShownRow } from './read-rows.ts'

/** What a record of the CRM and all around it say about a field of a template. */
export interface Source {
  find(code: string): (Shown & { readonly group: readonly string[]; readonly chain: string }) | undefined
  /** One's own companies, and which of them the document is of. */
  companies(): readonly { readonly value: string; readonly title: string; readonly selected: boolean }[]
  summary(): Products['summary']
}

/** Templates name a value by the way to it: `this.SOURCE.MY_COMPANY.UF_LOGO` is `MyCompanyUfLogo`. Longer ways come before shorter ones. */
export function readSource(crm: Crm, item: Item, id: number): Source {
  const { entityTypeId } = item.entity
  const own = readRecord(crm, entityTypeId, id)
  const client = clientOf(crm, item, id)
  const seller = sellerOf(crm, item, id)
  const products = readProducts(crm, item, id)
  const responsible = (row: ShownRow): ShownRow => readUser(crm, Number(row.get('AssignedById')?.value ?? 0))
  const ways: readonly (readonly [prefix: string, path: string, group: readonly string[], read: () => ShownRow])[] = [
    ['MyCompanyRequisite', 'MY_COMPANY.REQUISITE.', ['My company', 'Details'], () => readDetails(crm, 4, seller)],
    ['MyCompanyAssigned', 'MY_COMPANY.ASSIGNED.', ['My company', 'Responsible'], () => responsible(readRecord(crm, 4, seller))],
    ['MyCompany', 'MY_COMPANY.', ['My company'], () => readRecord(crm, 4, seller)],
    ['ClientRequisite', 'CLIENT.REQUISITE.', ['Client', 'Details'], () => readDetails(crm, ...client)],
    ['Client', 'CLIENT.', ['Client'], () => readRecord(crm, ...client)],
    ['Requisite', 'REQUISITE.', ['Details'], () => readDetails(crm, ...client)],
    ['Assigned', 'ASSIGNED.', ['Responsible'], () => responsible(own)],
    ['Products', 'PRODUCTS.', ['Products'], () => products.products],
    ['Total', 'TOTAL_', [], () => products.totals],
    ['Taxes', 'TAXES.', ['Taxes'], () => products.taxes],
    ['', '', [], () => own],
  ]
  return {
    find(code) {
      for (const [prefix, path, group, read] of ways) {
        const shown = code.startsWith(prefix) ? read().get(code.slice(prefix.length)) : undefined
        if (shown) return { ...shown, group: ['Document', ...group], chain: `this.SOURCE.${path}${shown.name}` }
      }
      return undefined
    },
    companies: () =>
      crm.store
        .rows("select ID, TITLE from crm_company where IS_MY_COMPANY = 'Y' order by ID")
        .map(([value, title]) => ({ value: String(value), title: String(title), selected: Number(value) === seller })),
    summary: () => products.summary,
  }
}

/** A company counts before a contact; a contact, company or lead is its own client. */
function clientOf(crm: Crm, item: Item, id: number): readonly [entityTypeId: number, id: number] {
  const { entityTypeId } = item.entity
  if ([1, 3, 4].includes(entityTypeId)) return [entityTypeId, id]
  const company = cell(crm, item, 'COMPANY_ID', id)
  return company > 0 ? [4, company] : [3, cell(crm, item, 'CONTACT_ID', id)]
}

/** Who does not name a seller has the first of one's own companies. */
function sellerOf(crm: Crm, item: Item, id: number): number {
  const named = cell(crm, item, 'MYCOMPANY_ID', id)
  return named > 0 ? named : Number(crm.store.value("select min(ID) from crm_company where IS_MY_COMPANY = 'Y'") ?? 0)
}

function cell(crm: Crm, { entity, schema }: Item, column: string, id: number): number {
  return schema.columns.has(column) ? Number(crm.store.value(`select "${column}" from ${entity.table} where ID = ?`, [id]) ?? 0) : 0
}
