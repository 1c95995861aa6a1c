import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

function withDeal(fields: Row = {}): { portal: TestPortal; id: unknown; amount: () => unknown[] } {
  const portal = createTestPortal()
  const id = portal.call('crm.deal.add', { fields })
  return {
    portal,
    id,
    amount: () => {
      const deal = portal.call('crm.deal.get', { id }) as Row
      return [deal['OPPORTUNITY'], deal['TAX_VALUE']]
    },
  }
}
const listed = (portal: TestPortal, ownerId: unknown): Row[] =>
  (portal.list('crm.item.productrow.list', { filter: { '=ownerType': 'D', '=ownerId': ownerId } }).result as { productRows: Row[] })
    .productRows

describe('product rows', () => {
  it('make the amount of their owner, each rounded to cents', () => {
    const { portal, id, amount } = withDeal()
    portal.call('crm.deal.productrows.set', {
      id,
      rows: [
        { PRICE: '0.35', QUANTITY: '0.1' },
        { PRICE: '19.99', QUANTITY: 3, TAX_RATE: 20 },
      ],
    })
    expect(amount()).toEqual(['60.01', '9.99'])
  })

  it('leave an amount that was set by hand', () => {
    const { portal, id, amount } = withDeal({ OPPORTUNITY: '500.50', IS_MANUAL_OPPORTUNITY: 'Y' })
    portal.call('crm.deal.productrows.set', { id, rows: [{ PRICE: 10 }] })
    expect(amount()[0]).toBe('500.50')
    portal.call('crm.deal.update', { id, fields: { IS_MANUAL_OPPORTUNITY: 'N' } })
    expect(amount()[0]).toBe('10.00')
  })

  it('overrule an amount that is written beside them', () => {
    const { portal, id, amount } = withDeal({ OPPORTUNITY: 77 })
    expect(amount()[0]).toBe('77.00')
    portal.call('crm.deal.productrows.set', { id, rows: [{ PRICE: 10, QUANTITY: 2 }] })
    portal.call('crm.deal.update', { id, fields: { OPPORTUNITY: 5 } })
    expect(amount()[0]).toBe('20.00')
    portal.call('crm.deal.productrows.set', { id, rows: [] })
    expect(amount()[0]).toBe('0.00')
  })

  it.each([{}, { rows: '' }])('are gone when a form carries an empty list as %j', (rows) => {
    const { portal, id } = withDeal({})
    portal.call('crm.deal.productrows.set', { id, rows: [{ PRICE: 10 }] })
    expect(portal.call('crm.deal.productrows.set', { id, ...rows })).toBe(true)
    expect(portal.call('crm.deal.productrows.get', { id })).toEqual([])
  })

  it('are one set for both families', () => {
    const { portal, id } = withDeal()
    const row = {
      ownerId: id,
      ownerType: 'D',
      productName: 'iphone 14',
      price: 80_000,
      quantity: 2,
      discountTypeId: 2,
      discountRate: 20,
      taxRate: 20,
      taxIncluded: 'Y',
      measureCode: 796,
      sort: 10,
    }
    const { productRow } = portal.call('crm.item.productrow.add', { fields: row }) as { productRow: Row }
    expect(productRow).toMatchObject({
      ...row,
      priceExclusive: 66_666.67,
      priceNetto: 83_333.34,
      priceBrutto: 100_000.01,
      discountSum: 16_666.67,
      priceAccount: 80_000,
      customized: 'Y',
      measureName: 'pcs',
    })
    expect(portal.call('crm.deal.productrows.get', { id })).toMatchObject([
      {
        ID: '1',
        OWNER_ID: '1',
        OWNER_TYPE: 'D',
        PRICE: 80_000,
        PRICE_ACCOUNT: '80000.00',
        QUANTITY: 2,
        TAX_RATE: 20,
        PRODUCT_NAME: 'iphone 14',
      },
    ])
    expect(listed(portal, id)).toEqual([productRow])
  })

  it('name their prices in the order of the page', () => {
    const { portal, id } = withDeal()
    portal.call('crm.deal.productrows.set', { id, rows: [{ PRICE: 10 }] })
    const [row] = portal.call('crm.deal.productrows.get', { id }) as [Row]
    const prices = Object.keys(row).filter((name) => name.startsWith('PRICE'))
    expect(prices).toEqual(['PRICE', 'PRICE_EXCLUSIVE', 'PRICE_NETTO', 'PRICE_BRUTTO', 'PRICE_ACCOUNT'])
  })

  it('take the name and the measure that a caller does not tell from the catalogue', () => {
    const { portal, id } = withDeal()
    const { element } = portal.call('catalog.product.add', { fields: { iblockId: 14, name: 'Alpha', measure: 1 } }) as { element: Row }
    const productId = element['id']
    const add = (fields: Row): Row =>
      (portal.call('crm.item.productrow.add', { fields: { ownerId: id, ownerType: 'D', productId, ...fields } }) as { productRow: Row })
        .productRow
    expect(add({ quantity: 1, price: 4 })).toMatchObject({ productName: 'Alpha', measureCode: 6, measureName: 'm' })
    expect(add({ productName: 'Beta', measureCode: 796 })).toMatchObject({ productName: 'Beta', measureCode: 796, measureName: 'pcs' })
    expect(add({ productId: 999 })).toMatchObject({ productName: '', measureCode: 796 })
    const rows = { ownerId: id, ownerType: 'D', productRows: [{ productId }] }
    expect(portal.call('crm.item.productrow.set', rows)).toMatchObject({ productRows: [{ productName: 'Alpha', measureCode: 6 }] })
  })

  it('of the classic methods go by their id without a product and a name', () => {
    const { portal, id } = withDeal()
    const { element } = portal.call('catalog.product.add', { fields: { iblockId: 14, name: 'Alpha' } }) as { element: Row }
    portal.call('crm.deal.productrows.set', { id, rows: [{ PRODUCT_ID: element['id'], PRICE: 5 }, { PRICE: 3 }] })
    const [first, second] = portal.call('crm.deal.productrows.get', { id }) as [Row, Row]
    expect(first).toMatchObject({ PRODUCT_NAME: 'Alpha', ORIGINAL_PRODUCT_NAME: 'Alpha' })
    expect(second).toMatchObject({ PRODUCT_NAME: `[${String(second['ID'])}]` })
  })

  it('are updated, deleted and replaced, and the amount follows', () => {
    const { portal, id, amount } = withDeal()
    const { productRows } = portal.call('crm.item.productrow.set', {
      ownerType: 'D',
      ownerId: id,
      productRows: [
        { price: 99_999.99, quantity: 1 },
        { price: 15_900, quantity: 2 },
      ],
    }) as { productRows: Row[] }
    expect(productRows).toMatchObject([
      { price: 99_999.99, taxRate: null, taxIncluded: 'N' },
      { price: 15_900, priceBrutto: 15_900 },
    ])
    expect(amount()[0]).toBe('131799.99')
    portal.call('crm.item.productrow.update', { id: productRows[1]!['id'], fields: { price: 0.01 } })
    expect(amount()[0]).toBe('100000.01')
    expect(portal.call('crm.item.productrow.delete', { id: productRows[0]!['id'] })).toBeNull()
    expect(amount()[0]).toBe('0.02')
  })

  it('belong to leads, quotes, invoices and smart processes too, and go with them', () => {
    const portal = createTestPortal()
    for (const [entityTypeId, ownerType] of [
      [1, 'L'],
      [7, 'Q'],
      [31, 'SI'],
    ] as const) {
      const { item } = portal.call('crm.item.add', { entityTypeId, fields: { title: 'x' } }) as { item: Row }
      portal.call('crm.item.productrow.add', { fields: { ownerId: item['id'], ownerType, price: 5 } })
      expect(portal.call('crm.item.get', { entityTypeId, id: item['id'] })).toMatchObject({ item: { opportunity: 5 } })
      portal.call('crm.item.delete', { entityTypeId, id: item['id'] })
    }
    expect(portal.context.db.prepare('select count(*) as n from crm_product_row').get()?.['n']).toBe(0)
  })

  it('refuse as the documentation words it', () => {
    const { portal, id } = withDeal()
    const code = (method: string, params: Row): unknown => portal.refusal(`crm.item.productrow.${method}`, params).code
    expect(code('add', { fields: { ownerId: 99, ownerType: 'D' } })).toBe('OWNER_NOT_FOUND')
    expect(code('add', { fields: { ownerId: 1, ownerType: 'C' } })).toBe('ENTITY_TYPE_NOT_SUPPORTED')
    expect(code('add', { fields: { price: 1 } })).toBe('100')
    expect(code('get', { id: 99 })).toBe('NOT_FOUND')
    expect(code('list', { filter: { '=ownerId': id } })).toBe('INVALID_ARG_VALUE')
    const { productRow } = portal.call('crm.item.productrow.add', { fields: { ownerId: id, ownerType: 'D' } }) as { productRow: Row }
    expect(code('update', { id: productRow['id'], fields: { priceNetto: 5 } })).toBe('INVALID_ARG_VALUE')
    const set = (row: Row): string => portal.refusal('crm.deal.productrows.set', { id, rows: [row] }).description
    expect(set({ DISCOUNT_TYPE_ID: 2 })).toBe(
      'Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined<br>',
    )
    expect(set({ DISCOUNT_TYPE_ID: 1 })).toBe(
      'Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined<br>',
    )
    expect(portal.refusal('crm.deal.productrows.get', { id: 99 })).toEqual({ code: '', description: 'Not found.' })
  })
})
