import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal
const bill = { ORDER_TOPIC: 'Lamps', PAY_SYSTEM_ID: 2, PERSON_TYPE_ID: 2, UF_COMPANY_ID: 1 }

async function withInvoice(fields: object = {}): Promise<void> {
  crm = await openCrmPortal()
  await crm.call('crm.company.add', { fields: { TITLE: 'C' } })
  await crm.call('crm.invoice.add', { fields: { ...bill, ...fields } })
}

describe('old invoices', () => {
  it('have rows that make their price, and properties; lists show neither', async () => {
    const rows = [
      { ID: 0, PRODUCT_NAME: 'Lamp', PRICE: 100, QUANTITY: 2 },
      { ID: 0, PRODUCT_NAME: 'Bulb', PRICE: '1.10' },
    ]
    await withInvoice({ PRODUCT_ROWS: rows, INVOICE_PROPERTIES: { COMPANY: 'C' } })
    expect(await crm.call('crm.invoice.get', { id: 1 })).toMatchObject({
      ID: '1',
      ACCOUNT_NUMBER: '1',
      ORDER_TOPIC: 'Lamps',
      STATUS_ID: 'N',
      PAYED: 'N',
      PRICE: '201.10',
      CURRENCY: 'USD',
      RESPONSIBLE_ID: '1',
      DATE_BILL: '2026-01-05T03:00:00+03:00',
      DATE_PAYED: '',
      INVOICE_PROPERTIES: { COMPANY: 'C' },
      PRODUCT_ROWS: [
        { ID: '1', PRODUCT_NAME: 'Lamp', PRICE: '100', QUANTITY: '2' },
        { ID: '2', PRODUCT_NAME: 'Bulb', QUANTITY: '1' },
      ],
    })
    await crm.call('crm.invoice.update', { id: 1, fields: { PRODUCT_ROWS: [{ ID: 1, QUANTITY: 3 }] } })
    expect(await crm.call('crm.invoice.get', { id: 1 })).toMatchObject({
      PRICE: '300.00',
      PRODUCT_ROWS: [{ ID: '1', PRODUCT_NAME: 'Lamp', QUANTITY: '3' }],
    })
    const [row] = (await crm.call('crm.invoice.list', { filter: { '>PRICE': 299 } })) as object[]
    expect(row).toMatchObject({ ORDER_TOPIC: 'Lamps' })
    expect(row).not.toHaveProperty('PRODUCT_ROWS')
  })

  it('are paid by their status, which is announced beside the update', async () => {
    await withInvoice()
    expect(await crm.eventsOf(() => crm.call('crm.invoice.update', { id: 1, fields: { STATUS_ID: 'P' } }))).toEqual([
      ['ONCRMINVOICESETSTATUS', { FIELDS: { ID: 1 } }],
      ['ONCRMINVOICEUPDATE', { FIELDS: { ID: 1 } }],
    ])
    expect(await crm.call('crm.invoice.get', { id: 1 })).toMatchObject({
      PAYED: 'Y',
      EMP_PAYED_ID: '1',
      DATE_PAYED: '2026-01-05T12:00:00+03:00',
    })
    expect(await crm.eventsOf(() => crm.call('crm.invoice.update', { id: 1, fields: { STATUS_ID: 'P' } }))).toHaveLength(1)
  })

  it('have a public link until they are deleted, and details of their client', async () => {
    await withInvoice()
    expect(await crm.call('crm.invoice.getexternallink', { id: 1 })).toMatch(/^https:\/\/portal\.example\/pub\/invoice\/1\//)
    await crm.call('crm.requisite.add', { fields: { ENTITY_TYPE_ID: 4, ENTITY_ID: 1, PRESET_ID: 1, NAME: 'R' } })
    const link = { ENTITY_TYPE_ID: 5, ENTITY_ID: 1, REQUISITE_ID: 1, BANK_DETAIL_ID: 0, MC_REQUISITE_ID: 0, MC_BANK_DETAIL_ID: 0 }
    expect(await crm.call('crm.requisite.link.register', { fields: link })).toBe(true)
    expect(await crm.call('crm.invoice.delete', { id: 1 })).toBe(true)
    expect(await crm.refusal('crm.invoice.getexternallink', { id: 1 })).toEqual([400, '', 'Not found'])
  })

  it('have user fields of their own', async () => {
    await withInvoice()
    await crm.call('crm.invoice.userfield.add', { fields: { FIELD_NAME: 'NOTE', USER_TYPE_ID: 'string' } })
    await crm.call('crm.invoice.update', { id: 1, fields: { UF_CRM_NOTE: 'late' } })
    expect(await crm.call('crm.invoice.list', { select: ['UF_CRM_NOTE'], filter: { UF_CRM_NOTE: 'late' } })).toEqual([
      { ID: '1', UF_CRM_NOTE: 'late' },
    ])
  })

  it.each([
    [{ PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 }, 'The field ORDER_TOPIC is not defined or empty'],
    [{ ...bill, STATUS_ID: 'X' }, 'The field STATUS_ID is not valid'],
    [{ ...bill, PERSON_TYPE_ID: 9 }, 'The field PERSON_TYPE_ID is not valid'],
    [{ ...bill, DATE_BILL: 'tomorrow' }, 'The field DATE_BILL is not valid'],
  ])('of %j are refused: %s', async (fields, text) => {
    crm = await openCrmPortal()
    expect(await crm.refusal('crm.invoice.add', { fields })).toEqual([400, '', text])
  })

  it('are not for the universal methods', async () => {
    await withInvoice()
    expect(await crm.refusalCode('crm.item.get', { entityTypeId: 5, id: 1 })).toEqual([400, 'ENTITY_TYPE_NOT_SUPPORTED'])
  })
})

it('recurring invoices are made of another one on demand', async () => {
  await withInvoice({ STATUS_ID: 'P', PRODUCT_ROWS: [{ PRODUCT_NAME: 'Lamp', PRICE: 5 }] })
  const PARAMS = { PERIOD: 'day', INTERVAL: 30 }
  const fields = { INVOICE_ID: 1, START_DATE: '2026-01-01', PARAMS }
  expect(await crm.eventsOf(() => crm.call('crm.invoice.recurring.add', { fields }))).toEqual([
    ['ONCRMINVOICERECURRINGADD', { FIELDS: { ID: 1 } }],
  ])
  expect(await crm.call('crm.invoice.recurring.get', { id: 1 })).toMatchObject({
    NEXT_EXECUTION: '2026-01-31T03:00:00+03:00',
    ACTIVE: 'Y',
    PARAMS,
  })
  const events = await crm.eventsOf(async () => {
    expect(await crm.call('crm.invoice.recurring.expose', { id: 1 })).toEqual({ INVOICE_ID: 2 })
  })
  expect(events.map(([event]) => event)).toEqual(['ONCRMINVOICEADD', 'ONCRMINVOICERECURRINGEXPOSE'])
  expect(await crm.call('crm.invoice.get', { id: 2 })).toMatchObject({
    ACCOUNT_NUMBER: '2',
    PAYED: 'N',
    PRICE: '5.00',
    ORDER_TOPIC: 'Lamps',
  })
  await crm.call('crm.invoice.recurring.update', { id: 1, fields: { ACTIVE: 'N' } })
  expect(await crm.call('crm.invoice.recurring.list', { filter: { COUNTER_REPEAT: 1 }, select: ['NEXT_EXECUTION'] })).toEqual([
    { ID: '1', NEXT_EXECUTION: '' },
  ])
  expect(await crm.refusal('crm.invoice.recurring.add', { fields: { INVOICE_ID: 9 } })).toEqual([400, '', 'Invoice is not found.'])
  expect(await crm.call('crm.invoice.recurring.delete', { id: 1 })).toBe(true)
})

it('statuses of invoices are a dictionary like any other', async () => {
  crm = await openCrmPortal()
  const id = await crm.call('crm.invoice.status.add', { fields: { NAME: 'In court', STATUS_ID: 'COURT', SORT: 45 } })
  expect(await crm.call('crm.status.list', { filter: { ENTITY_ID: 'INVOICE_STATUS', STATUS_ID: 'COURT' } })).toMatchObject([
    { NAME: 'In court' },
  ])
  expect(await crm.call('crm.invoice.status.update', { id, fields: { NAME: 'Court' } })).toBe(true)
  expect(await crm.call('crm.invoice.status.get', { id })).toMatchObject({
    NAME: 'Court',
    STATUS_ID: 'COURT',
    ENTITY_ID: 'INVOICE_STATUS',
    SORT: '45',
  })
  expect(await crm.call('crm.invoice.status.delete', { id })).toBe(true)
  const [first] = (await crm.call('crm.invoice.status.list', { filter: { STATUS_ID: 'P' } })) as { ID: string }[]
  expect(await crm.refusal('crm.invoice.status.delete', { id: first!.ID })).toEqual([400, '', 'System status cannot be deleted.'])
  const [source] = (await crm.call('crm.status.list', { filter: { ENTITY_ID: 'SOURCE' } })) as { ID: string }[]
  expect(await crm.refusal('crm.invoice.status.get', { id: source!.ID })).toEqual([400, '', 'Status is not found.'])
})

it('payers are persons and companies, and each has a way to pay', async () => {
  crm = await openCrmPortal()
  expect(await crm.call('crm.persontype.list', { filter: { NAME: 'CRM_COMPANY' } })).toEqual([{ ID: '2', NAME: 'CRM_COMPANY' }])
  expect(await crm.call('crm.paysystem.list', { filter: { '%NAME': 'company' } })).toMatchObject([{ PERSON_TYPE_ID: '2', ACTIVE: 'Y' }])
  expect(await crm.call('crm.paysystem.fields')).toHaveProperty('NAME')
})
