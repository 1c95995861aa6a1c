import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { createTestPortal, type TestPortal } from '../test-portal.ts'

let portal: TestPortal
/** How often each query was asked, by its text; statements are kept, so all of them are seen only from the first call on. */
let queries: Map<string, MockInstance>
beforeEach(() => {
  portal = createTestPortal()
  queries = new Map()
  const { db } = portal.context
  const prepare = db.prepare.bind(db)
  vi.spyOn(db, 'prepare').mockImplementation((sql) => {
    const statement = prepare(sql)
    queries.set(sql, vi.spyOn(statement, 'all'))
    return statement
  })
})

const add = (kind: 'sku' | 'offer', name: string, parentId?: number): void => {
  const fields = { iblockId: kind === 'sku' ? 14 : 15, name, ...(parentId !== undefined && { parentId }) }
  portal.call(`catalog.product.${kind}.add`, { fields })
}
const move = (id: number, parentId: unknown): unknown => portal.call('catalog.product.offer.update', { id, fields: { parentId } })
const types = (): unknown => {
  const { units } = portal.call('catalog.product.sku.list', { select: ['id', 'iblockId', 'type'], filter: { iblockId: 14 } }) as {
    units: { type: number }[]
  }
  return units.map(({ type }) => type)
}

const WITH_OFFERS = 3
const WITHOUT_OFFERS = 6

describe('parents of variations', () => {
  beforeEach(() => {
    add('sku', 'Lamp')
    add('sku', 'Chair')
  })

  it('are told by their types, wherever a variation goes', () => {
    add('offer', 'Red', 1)
    add('offer', 'Blue', 1)
    expect(types()).toEqual([WITH_OFFERS, WITHOUT_OFFERS])
    move(3, { value: 2 })
    expect(types()).toEqual([WITH_OFFERS, WITH_OFFERS])
    move(4, 2)
    expect(types()).toEqual([WITHOUT_OFFERS, WITH_OFFERS])
    move(3, 0)
    expect(types()).toEqual([WITHOUT_OFFERS, WITH_OFFERS])
    move(4, { value: 0 })
    expect(types()).toEqual([WITHOUT_OFFERS, WITHOUT_OFFERS])
  })

  it('lose their last variation when it is deleted, and no other', () => {
    add('offer', 'Red', 2)
    add('offer', 'Blue', 2)
    portal.call('catalog.product.offer.delete', { id: 3 })
    expect(types()).toEqual([WITHOUT_OFFERS, WITH_OFFERS])
    portal.call('catalog.product.offer.delete', { id: 4 })
    expect(types()).toEqual([WITHOUT_OFFERS, WITHOUT_OFFERS])
  })
})

it('a write of a product reads no table from end to end', () => {
  add('sku', 'Lamp')
  add('sku', 'Chair')
  add('offer', 'Red', 1)
  portal.call('catalog.price.add', { fields: { productId: 3, catalogGroupId: 1, price: 5, currency: 'USD' } })
  move(3, 2)
  portal.call('catalog.product.offer.delete', { id: 3 })
  const scans = [...queries.keys()].flatMap((sql) => {
    const plan = portal.context.db.prepare(`explain query plan ${sql}`).all()
    return plan.map(({ detail }) => String(detail)).filter((detail) => /^SCAN (?!catalog_property\b|CONSTANT|\d)/.test(detail))
  })
  expect(scans).toEqual([])
})

it('a list reads the properties of its iblock once', () => {
  for (const name of ['Lamp', 'Chair', 'Desk']) add('sku', name)
  for (const query of queries.values()) query.mockClear()
  types()
  const asked = [...queries].filter(([sql]) => sql.includes('from catalog_property where')).map(([, query]) => query.mock.calls.length)
  expect(asked).toEqual([1])
})
