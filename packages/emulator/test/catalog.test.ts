import { afterEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

let portal: Portal
afterEach(() => portal.close())

const open = async (): Promise<(method: string, params?: object) => Promise<unknown>> => {
  portal = await createPortal({ data: 'empty', clock: 'virtual', plan: 'none' })
  return async (method, params = {}) => {
    const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
    const { result, error, error_description } = (await (await portal.fetch(portal.webhook + method, init)).json()) as Record<
      string,
      unknown
    >
    return error === undefined ? result : { error, error_description }
  }
}

describe('a new portal', () => {
  it('has a catalogue of products and one of their variations', async () => {
    const call = await open()
    expect(await call('catalog.catalog.list', { select: ['id', 'productIblockId'] })).toEqual({
      catalogs: [
        { id: 14, productIblockId: null },
        { id: 15, productIblockId: 14 },
      ],
    })
    expect(await call('catalog.catalog.isOffers', { id: 14 })).toBe(false)
    expect(await call('catalog.catalog.isOffers', { id: 15 })).toBe(true)
  })

  it('has a base price, a default measure and a store', async () => {
    const call = await open()
    expect(await call('catalog.priceType.get', { id: 1 })).toMatchObject({ priceType: { name: 'BASE', base: 'Y' } })
    expect(await call('catalog.measure.list', { filter: { isDefault: 'Y' } })).toMatchObject({ measures: [{ code: 796 }] })
    expect(await call('catalog.store.list')).toMatchObject({ stores: [{ id: 1, active: 'Y' }] })
  })
})

describe('prices', () => {
  const price = { productId: 7, catalogGroupId: 1, price: 100.5, currency: 'USD' }

  it('are one per type and product', async () => {
    const call = await open()
    expect(await call('catalog.price.add', { fields: price })).toMatchObject({ price: { ...price, id: 1, extraId: null } })
    expect(await call('catalog.price.add', { fields: price })).toMatchObject({
      error: 0,
      error_description: expect.stringContaining('single price'),
    })
    expect(await call('catalog.price.add', { fields: { ...price, productId: 8 } })).toMatchObject({ price: { id: 2 } })
  })

  it('of a product are replaced together', async () => {
    const call = await open()
    await call('catalog.priceType.add', { fields: { name: 'Retail' } })
    await call('catalog.price.add', { fields: price })
    await call('catalog.price.add', { fields: { ...price, catalogGroupId: 2 } })
    const prices = [{ id: 2, price: 3, currency: 'EUR', catalogGroupId: 2 }]
    expect(await call('catalog.price.modify', { fields: { product: { id: 7, prices } } })).toMatchObject({
      prices: [{ id: 2, price: 3, currency: 'EUR' }],
    })
    expect(await call('catalog.price.list', { select: ['id'], filter: { productId: 7 } })).toEqual({ prices: [{ id: 2 }] })
    expect([...portal.events].map(({ event }) => event).slice(-2)).toEqual(['CATALOG.PRICE.ON.DELETE', 'CATALOG.PRICE.ON.UPDATE'])
  })

  it.each([
    [{ price: 1, currency: 'EUR', catalogGroupId: 9 }, 'price group is wrong'],
    [{ price: 1, catalogGroupId: 2 }, 'Required fields: currency'],
    [{ price: 1, currency: 'EUR', catalogGroupId: 2 }, 'single price'],
  ])('stay as they are when one of a whole set is refused: %j', async (wrong, text) => {
    const call = await open()
    await call('catalog.priceType.add', { fields: { name: 'Retail' } })
    await call('catalog.price.add', { fields: price })
    const prices = [{ price: 3, currency: 'EUR', catalogGroupId: 2 }, wrong]
    expect(await call('catalog.price.modify', { fields: { product: { id: 7, prices } } })).toEqual({
      error: 0,
      error_description: expect.stringContaining(text),
    })
    expect(await call('catalog.price.list', { select: ['id', 'price'] })).toEqual({ prices: [{ id: 1, price: 100.5 }] })
  })

  it('go with their type, but the base stays', async () => {
    const call = await open()
    await call('catalog.priceType.add', { fields: { name: 'Retail', base: 'Y' } })
    expect(await call('catalog.priceType.get', { id: 1 })).toMatchObject({ priceType: { base: 'N' } })
    expect(await call('catalog.priceType.delete', { id: 2 })).toMatchObject({ error: 'BASE' })
    await call('catalog.price.add', { fields: price })
    expect(await call('catalog.priceType.delete', { id: 1 })).toBe(true)
    expect(await call('catalog.price.get', { id: 1 })).toMatchObject({ error: '' })
  })
})

it('a section goes with what is below it', async () => {
  const call = await open()
  for (const fields of [{ name: 'Toys' }, { name: 'Trains', iblockSectionId: 1 }, { name: 'Rails', iblockSectionId: 2 }, { name: 'Food' }])
    await call('catalog.section.add', { fields: { iblockId: 14, ...fields } })
  expect(await call('catalog.section.delete', { id: 1 })).toBe(true)
  expect(await call('catalog.section.list', { select: ['name'], filter: { iblockId: 14 } })).toEqual({ sections: [{ name: 'Food' }] })
})

it.each([
  ['catalog.price.add', {}, '100', '{fields}'],
  ['catalog.price.add', { fields: { productId: 7, catalogGroupId: 1 } }, 0, 'Required fields: currency, price'],
  ['catalog.price.add', { fields: { productId: 7, catalogGroupId: 9, price: 1, currency: 'USD' } }, 0, 'price group is wrong'],
  ['catalog.price.modify', { fields: { product: { prices: [] } } }, 0, 'Required fields: id'],
  ['catalog.vat.get', { id: 77 }, 200_800_000_000, 'does not exist'],
  ['catalog.measure.add', { fields: { code: 796, measureTitle: 'Piece' } }, 200_600_000_000, 'already exists'],
  ['catalog.measure.add', { fields: { code: 1, measureTitle: 'Box', isDefault: 'Y' } }, 200_600_000_010, 'already exists'],
  ['catalog.priceTypeLang.add', { fields: { catalogGroupId: 1, lang: 'xx', name: 'P' } }, 201_200_000_010, 'language'],
  ['catalog.priceTypeLang.add', { fields: { catalogGroupId: 9, lang: 'en', name: 'P' } }, 201_000_000_000, 'price type'],
  ['catalog.priceTypeGroup.add', { fields: { catalogGroupId: 1, groupId: 2, access: 'X' } }, 0, 'access type'],
  ['catalog.section.add', { fields: { iblockId: 99, name: 'Toys' } }, 200_700_300_050, 'iblock'],
  ['catalog.section.add', { fields: { iblockId: 14, name: 'Toys', iblockSectionId: 9 } }, 200_700_300_000, 'parent'],
])('%s refuses %j with %s', async (method, params, error, text) => {
  const call = await open()
  expect(await call(method, params)).toEqual({ error, error_description: expect.stringContaining(text) })
})

it.each([
  ['catalog.measure.add', 200040300020],
  ['catalog.vat.get', 200040300010],
  ['catalog.priceType.list', 200040300010],
  ['catalog.product.get', 200040300010],
  ['catalog.product.add', 200040300040],
  ['catalog.section.list', 200040300030],
  ['catalog.section.delete', 200040300050],
  ['catalog.document.confirm', 0],
])('%s refuses who is no administrator with %s', async (method, code) => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks: [{ userId: 2, code: 'two' }], users: [{ id: 2 }] })
  const response = await portal.fetch(`${portal.webhook}${method}?id=1&fields[a]=1`)
  expect([response.status, await response.json()]).toMatchObject([400, { error: code }])
})

it.each([
  ['catalog.price.list', 200040300010],
  ['catalog.price.add', 200040300020],
  ['catalog.product.list', 200040300010],
  ['catalog.storeproduct.list', 200040300010],
  ['catalog.productProperty.list', 0],
  ['catalog.document.element.list', 'ERROR_DOCUMENT_RIGHTS'],
])('%s is for who has rights in the CRM', async (method, error) => {
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks: [{ userId: 2, code: 'two' }], users: [{ id: 2 }] })
  const ask = async (): Promise<unknown> => (await portal.fetch(`${portal.webhook}${method}`)).json()
  expect(await ask()).not.toMatchObject({ error })
  portal.users.set({ id: 2, crmRights: 'none' })
  expect(await ask()).toMatchObject({ error })
})
