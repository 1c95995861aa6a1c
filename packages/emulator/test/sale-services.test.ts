import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openShop, order, type Call, type Shop } from './sale-portal.ts'

let shop: Shop
let call: Call
beforeEach(async () => {
  shop = await openShop()
  call = shop.call
})
afterEach(() => shop.portal.close())

const URL = 'https://app.example/'
const courier = {
  NAME: 'Courier',
  CODE: 'courier',
  SETTINGS: { CALCULATE_URL: URL, CONFIG: [{ TYPE: 'STRING', CODE: 'KEY', NAME: 'Key' }] },
  PROFILES: [
    { NAME: 'Taxi', CODE: 'TAXI' },
    { NAME: 'Cargo', CODE: 'CARGO', DESCRIPTION: 'Big' },
  ],
}
const service = { REST_CODE: 'courier', NAME: 'Fast', CURRENCY: 'USD', CONFIG: [{ CODE: 'KEY', VALUE: 'a' }] }
const card = { NAME: 'Card', CODE: 'card', SETTINGS: { CODES: { KEY: { NAME: 'Key' } }, FORM_DATA: { ACTION_URI: URL } } }
const paySystem = {
  NAME: 'Card payment',
  PERSON_TYPE_ID: 1,
  BX_REST_HANDLER: 'card',
  ENTITY_REGISTRY_TYPE: 'ORDER',
  SETTINGS: {
    KEY: { TYPE: 'VALUE', VALUE: 'secret' },
    SUM: { TYPE: 'PAYMENT', VALUE: 'SUM' },
    NUMBER: { TYPE: 'ORDER', VALUE: 'ACCOUNT_NUMBER' },
  },
}
const register = {
  NAME: 'Register',
  CODE: 'register',
  SETTINGS: { PRINT_URL: URL, CHECK_URL: URL, CONFIG: { AUTH: { LABEL: 'Key', ITEMS: { KEY: { TYPE: 'STRING', LABEL: 'Key' } } } } },
}
const cashbox = { NAME: 'Till', REST_CODE: 'register', EMAIL: 'a@shop.example' }

describe.each([
  ['sale.delivery.handler', courier, (fields: object) => fields, 'ERROR_HANDLER_ALREADY_EXIST'],
  ['sale.paysystem.handler', card, (fields: object) => ({ FIELDS: fields }), 'ERROR_UNEXPECTED_ANSWER'],
  ['sale.cashbox.handler', register, (fields: object) => ({ FIELDS: fields }), undefined],
] as const)('%s', (family, handler, wrap, twin) => {
  it('registers, lists, changes and deletes', async () => {
    expect(await call(`${family}.add`, handler)).toBe(1)
    expect(await call(`${family}.list`)).toMatchObject([{ ...handler, ID: '1', SORT: '100' }])
    expect(await call(`${family}.update`, { ID: 1, ...wrap({ NAME: 'Other', SORT: 7 }) })).toBe(true)
    expect(await call(`${family}.list`)).toMatchObject([{ ...handler, NAME: 'Other', SORT: '7' }])
    expect(await call(`${family}.add`, handler)).toMatchObject({ error: 'ERROR_HANDLER_ALREADY_EXIST' })
    if (twin) {
      expect(await call(`${family}.add`, { ...handler, CODE: 'second' })).toBe(2)
      expect(await call(`${family}.update`, { ID: 2, ...wrap({ CODE: handler.CODE }) })).toMatchObject({ error: twin })
    }
    expect(await call(`${family}.delete`, { ID: 1 })).toBe(true)
    expect(await call(`${family}.delete`, { ID: 1 })).toEqual({ error: 'ERROR_HANDLER_NOT_FOUND', text: 'Handler not found' })
  })

  it.each(['NAME', 'CODE', 'SETTINGS'])('refuses a handler without %s', async (name) => {
    expect(await call(`${family}.add`, { ...handler, [name]: undefined })).toEqual({
      error: 'ERROR_CHECK_FAILURE',
      text: `Parameter ${name} is not defined`,
    })
    expect(await call(`${family}.add`, { ...handler, SETTINGS: { x: 1 } })).toMatchObject({ error: 'ERROR_CHECK_FAILURE' })
  })

  it('is for administrators', async () => {
    expect(await shop.guest(`${family}.list`)).toEqual({ error: 'ACCESS_DENIED', text: 'Access denied!' })
  })
})

describe('delivery services', () => {
  beforeEach(async () => {
    await call('sale.delivery.handler.add', courier)
  })

  it('come with a profile each, and go with them', async () => {
    const { parent, profiles } = (await call('sale.delivery.add', service)) as unknown as { parent: object; profiles: object[] }
    expect(parent).toEqual({
      ID: 3,
      NAME: 'Fast',
      ACTIVE: 'Y',
      DESCRIPTION: '',
      CURRENCY: 'USD',
      PARENT_ID: null,
      SORT: 100,
      LOGOTYPE: null,
    })
    expect(profiles).toMatchObject([
      { ID: 4, NAME: 'Taxi', PARENT_ID: 3 },
      { ID: 5, NAME: 'Cargo', DESCRIPTION: 'Big' },
    ])
    expect(await call('sale.delivery.update', { ID: 3, NAME: 'Faster', ACTIVE: 'N' })).toBe(true)
    expect(await call('sale.delivery.getlist', { SELECT: ['ID', 'NAME'], FILTER: { '>=ID': 3 }, ORDER: { ID: 'desc' } })).toEqual([
      { ID: 5, NAME: 'Cargo' },
      { ID: 4, NAME: 'Taxi' },
      { ID: 3, NAME: 'Faster' },
    ])
    expect(await call('sale.delivery.handler.delete', { ID: 1 })).toMatchObject({ error: 'ERROR_HANDLER_DELETE' })
    await call('sale.order.add', { fields: order })
    await call('sale.shipment.add', { fields: { orderId: 1, allowDelivery: 'N', deducted: 'N', deliveryId: 4 } })
    expect(await call('sale.delivery.delete', { ID: 3 })).toMatchObject({ error: 'ERROR_DELIVERY_DELETE' })
    await call('sale.shipment.delete', { id: 1 })
    expect(await call('sale.delivery.delete', { ID: 3 })).toBe(true)
    expect(await call('sale.delivery.getlist', { FILTER: { '>=ID': 3 } })).toEqual([])
  })

  it('keep their settings', async () => {
    await call('sale.delivery.add', service)
    expect(await call('sale.delivery.config.update', { ID: 3, CONFIG: [{ CODE: 'MODE', VALUE: 'Y' }] })).toBe(true)
    expect(await call('sale.delivery.config.get', { ID: 3 })).toEqual([
      { CODE: 'KEY', VALUE: 'a' },
      { CODE: 'MODE', VALUE: 'Y' },
    ])
  })

  it('offer more for money', async () => {
    const door = { DELIVERY_ID: 1, TYPE: 'checkbox', NAME: 'To the door', ACTIVE: 'Y', PRICE: 99.99 }
    const cargo = { DELIVERY_ID: 1, TYPE: 'enum', NAME: 'Cargo', SORT: 200, ITEMS: [{ TITLE: 'Box', CODE: 'box', PRICE: 5 }] }
    expect([await call('sale.delivery.extra.service.add', door), await call('sale.delivery.extra.service.add', cargo)]).toEqual([1, 2])
    expect(await call('sale.delivery.extra.service.update', { ID: 1, PRICE: 5, CODE: 'door' })).toBe(true)
    expect(await call('sale.delivery.extra.service.get', { DELIVERY_ID: 1 })).toEqual([
      { ID: '1', CODE: 'door', NAME: 'To the door', DESCRIPTION: '', ACTIVE: 'Y', SORT: '100', TYPE: 'checkbox', PRICE: 5 },
      {
        ID: '2',
        CODE: '',
        NAME: 'Cargo',
        DESCRIPTION: '',
        ACTIVE: 'N',
        SORT: '200',
        TYPE: 'enum',
        ITEMS: [{ TITLE: 'Box', CODE: 'box', PRICE: '5' }],
      },
    ])
    expect(await call('sale.delivery.extra.service.delete', { ID: 1 })).toBe(true)
    expect(await call('sale.delivery.extra.service.delete', { ID: 1 })).toMatchObject({ error: 'ERROR_EXTRA_SERVICE_NOT_FOUND' })
  })

  it.each<[string, object, string]>([
    ['add', { ...service, REST_CODE: 'x' }, 'ERROR_HANDLER_NOT_FOUND'],
    ['add', { ...service, NAME: '' }, 'ERROR_CHECK_FAILURE'],
    ['add', { ...service, CURRENCY: 'XXX' }, 'ERROR_CHECK_FAILURE'],
    ['update', { ID: 77 }, 'ERROR_DELIVERY_NOT_FOUND'],
    ['delete', {}, 'ERROR_CHECK_FAILURE'],
    ['getlist', { FILTER: { COLOUR: 1 } }, 'ERROR_CHECK_FAILURE'],
    ['config.get', { ID: 77 }, 'ERROR_DELIVERY_NOT_FOUND'],
    ['extra.service.add', { DELIVERY_ID: 77, TYPE: 'checkbox', NAME: 'x' }, 'ERROR_DELIVERY_NOT_FOUND'],
    ['extra.service.add', { DELIVERY_ID: 1, TYPE: 'box', NAME: 'x' }, 'ERROR_CHECK_FAILURE'],
    ['extra.service.get', {}, 'ERROR_CHECK_FAILURE'],
  ])('%s refuses %j with %s', async (action, params, error) => {
    expect(await call(`sale.delivery.${action}`, params)).toMatchObject({ error })
  })
})

describe('pay systems', () => {
  beforeEach(async () => {
    await call('sale.paysystem.handler.add', card)
    await call('sale.paysystem.add', paySystem)
  })

  it('are listed by what they are', async () => {
    expect(await call('sale.paysystem.list', { FILTER: { ACTION_FILE: 'card' } })).toMatchObject([
      { ID: 2, NAME: 'Card payment', PSA_NAME: 'Card payment', ACTIVE: 'N', PERSON_TYPE_ID: 1, ENTITY_REGISTRY_TYPE: 'ORDER', SORT: 100 },
    ])
    expect(await call('sale.paysystem.update', { ID: 2, FIELDS: { ACTIVE: 'Y', XML_ID: 'x' } })).toBe(true)
    expect(await call('sale.paysystem.list', { SELECT: ['ACTIVE', 'XML_ID'], ORDER: { ID: 'DESC' } })).toEqual([
      { ACTIVE: 'Y', XML_ID: 'x' },
      { ACTIVE: 'Y', XML_ID: '' },
    ])
    expect(await call('sale.paysystem.handler.delete', { ID: 1 })).toMatchObject({ error: 'ERROR_PAY_SYSTEM_DELETE' })
    expect(await call('sale.paysystem.delete', { ID: 2 })).toBe(true)
    expect(await call('sale.paysystem.delete', { ID: 2 })).toMatchObject({ error: 'ERROR_PAY_SYSTEM_NOT_FOUND' })
  })

  it('have settings by type of payer, which take values from payments', async () => {
    const SETTINGS = { KEY: { TYPE: 'VALUE', VALUE: 'other' } }
    expect(await call('sale.paysystem.settings.update', { ID: 2, PERSON_TYPE_ID: 1, SETTINGS })).toBe(true)
    expect(await call('sale.paysystem.settings.get', { ID: 2, PERSON_TYPE_ID: 0 })).toMatchObject({ KEY: 'secret' })
    expect(await call('sale.paysystem.settings.get', { ID: 2, PERSON_TYPE_ID: 1 })).toMatchObject({ KEY: 'other' })
    await call('sale.order.add', { fields: order })
    await call('sale.payment.add', { fields: { orderId: 1, paySystemId: 2, sum: 12.5 } })
    expect(await call('sale.paysystem.settings.payment.get', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 2 })).toEqual({
      KEY: 'other',
      SUM: '12.5',
      NUMBER: '1',
    })
  })

  it('pay payments of their own', async () => {
    await call('sale.order.add', { fields: { ...order, price: 10 } })
    await call('sale.payment.add', { fields: { orderId: 1, paySystemId: 2, sum: 10 } })
    expect(await call('sale.paysystem.pay.payment', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 1 })).toMatchObject({ error: 'ERROR_CHECK_FAILURE' })
    expect(await call('sale.paysystem.pay.payment', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 2 })).toBe(true)
    expect(await call('sale.order.get', { id: 1 })).toMatchObject({
      order: { payed: 'Y', payments: [{ paid: 'Y', psStatus: 'Y', empPaidId: 1 }] },
    })
  })

  it('have what their handler says where nobody has set anything', async () => {
    const byDefault = (key: string, value: string): object => ({ DEFAULT: { PROVIDER_KEY: key, PROVIDER_VALUE: value } })
    const CODES = {
      KEY: byDefault('VALUE', 'none'),
      MODE: byDefault('VALUE', 'TEST'),
      TOTAL: byDefault('PAYMENT', 'SUM'),
      BARE: { NAME: 'Bare' },
    }
    await call('sale.paysystem.handler.add', { ...card, CODE: 'cash', SETTINGS: { ...card.SETTINGS, CODES } })
    const SETTINGS = { KEY: { TYPE: 'VALUE', VALUE: 'set' } }
    await call('sale.paysystem.add', { ...paySystem, BX_REST_HANDLER: 'cash', SETTINGS })
    expect(await call('sale.paysystem.settings.get', { ID: 3, PERSON_TYPE_ID: 1 })).toMatchObject({ KEY: 'set', MODE: 'TEST' })
    await call('sale.order.add', { fields: order })
    await call('sale.payment.add', { fields: { orderId: 1, paySystemId: 3, sum: 12.5 } })
    expect(await call('sale.paysystem.settings.payment.get', { PAYMENT_ID: 1, PAY_SYSTEM_ID: 3 })).toEqual({
      KEY: 'set',
      MODE: 'TEST',
      TOTAL: '12.5',
    })
  })

  it('pay invoices of the first kind, by their number or their handler', async () => {
    await call('sale.paysystem.handler.add', card)
    const { PERSON_TYPE_ID: _, ...forAll } = paySystem
    await call('sale.paysystem.add', { ...forAll, PERSON_TYPE_ID: 1 })
    await call('crm.invoice.add', { fields: { ORDER_TOPIC: 'Bill', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } })
    const byHandler = { INVOICE_ID: 1, BX_REST_HANDLER: 'card' }
    expect(await call('sale.paysystem.settings.invoice.get', byHandler)).toMatchObject({ KEY: 'secret' })
    shop.portal.events.clear()
    expect(await call('sale.paysystem.pay.invoice', byHandler)).toBe(true)
    expect(await call('crm.invoice.get', { id: 1 })).toMatchObject({ STATUS_ID: 'P', PAYED: 'Y', EMP_PAYED_ID: '1' })
    expect(shop.portal.events.map(({ event, data }) => [event, data])).toEqual([['ONCRMINVOICESETSTATUS', { FIELDS: { ID: 1 } }]])
    const refusal = async (params: object): Promise<unknown> =>
      ((await call('sale.paysystem.pay.invoice', params)) as { error: unknown }).error
    expect(await refusal({ INVOICE_ID: 1 })).toBe('ERROR_CHECK_FAILURE')
    expect(await refusal({ INVOICE_ID: 77, PAY_SYSTEM_ID: 2 })).toBe('ERROR_INTERNAL_INVOICE_NOT_FOUND')
    expect(await refusal({ INVOICE_ID: 1, PAY_SYSTEM_ID: 77 })).toBe('ERROR_PROCESS_REQUEST_RESULT')
    expect(await refusal({ INVOICE_ID: 1, BX_REST_HANDLER: 'x' })).toBe('ERROR_CHECK_FAILURE')
  })

  it('have a link for every payment', async () => {
    await call('sale.order.add', { fields: { ...order, price: 10 } })
    for (const sum of [4, 6]) await call('sale.payment.add', { fields: { orderId: 1, paySystemId: 1, sum } })
    const linkOf = async (id: number): Promise<Readonly<Record<string, unknown>>> =>
      (await call('salescenter.payment.getPublicUrl', { id }))['payment'] as Readonly<Record<string, unknown>>
    const [first, second] = [await linkOf(1), await linkOf(2)]
    expect(first['url']).toMatch(/orderId=1&access=[0-9a-f]{32}&paymentId=1$/)
    expect(first['shortUrl']).toMatch(/\/~\S{5}$/)
    expect(second['shortUrl']).not.toBe(first['shortUrl'])
    expect(await linkOf(1)).toEqual(first)
    expect(await call('salescenter.payment.getPublicUrl', { id: 77 })).toMatchObject({ error: 200_640_400_001 })
  })

  it.each<[string, object, string]>([
    ['add', { ...paySystem, BX_REST_HANDLER: 'x' }, 'ERROR_HANDLER_NOT_FOUND'],
    ['add', { ...paySystem, PERSON_TYPE_ID: 77 }, 'ERROR_PERSON_TYPE_NOT_FOUND'],
    ['add', { ...paySystem, ENTITY_REGISTRY_TYPE: 'X' }, 'ERROR_CHECK_FAILURE'],
    ['update', {}, 'ERROR_CHECK_FAILURE'],
    ['update', { ID: 77 }, 'ERROR_PAY_SYSTEM_NOT_FOUND'],
    ['settings.get', { ID: 77, PERSON_TYPE_ID: 0 }, 'ERROR_CHECK_FAILURE'],
    ['settings.update', { ID: 2 }, 'ERROR_HANDLER_NOT_FOUND'],
    ['list', { SELECT: ['COLOUR'] }, 'ERROR_CHECK_FAILURE'],
  ])('%s refuses %j with %s', async (action, params, error) => {
    expect(await call(`sale.paysystem.${action}`, params)).toMatchObject({ error })
  })
})

describe('cash registers', () => {
  beforeEach(async () => {
    await call('sale.cashbox.handler.add', register)
  })

  it('are added, changed, listed and deleted', async () => {
    expect(await call('sale.cashbox.add', cashbox)).toBe(1)
    expect(await call('sale.cashbox.update', { ID: 1, FIELDS: { NAME: 'Big till', ACTIVE: 'Y', OFD: 'bx_firstofd' } })).toBe(true)
    expect(await call('sale.cashbox.list')).toEqual([
      {
        ID: '1',
        NAME: 'Big till',
        OFD: 'bx_firstofd',
        EMAIL: 'a@shop.example',
        DATE_CREATE: expect.any(String),
        DATE_LAST_CHECK: null,
        NUMBER_KKM: '',
        KKM_ID: null,
        ACTIVE: 'Y',
        SORT: '100',
        USE_OFFLINE: 'N',
        ENABLED: 'Y',
      },
    ])
    expect(await call('sale.cashbox.handler.delete', { ID: 1 })).toMatchObject({ error: 'ERROR_CHECK_FAILURE' })
    expect(await call('sale.cashbox.delete', { ID: 1 })).toBe(true)
    expect(await call('sale.cashbox.list')).toEqual([])
  })

  it.each<[string, object, string]>([
    ['add', { ...cashbox, EMAIL: '' }, 'ERROR_CHECK_FAILURE'],
    ['add', { ...cashbox, REST_CODE: 'x' }, 'ERROR_CHECK_FAILURE'],
    ['update', { ID: 77, FIELDS: { NAME: 'x' } }, 'ERROR_CASHBOX_NOT_FOUND'],
    ['update', { ID: 77 }, 'ERROR_CHECK_FAILURE'],
    ['delete', { ID: 77 }, 'ERROR_CASHBOX_NOT_FOUND'],
    ['list', { SELECT: ['BAD_FIELD'] }, ''],
  ])('%s refuses %j with %j', async (action, params, error) => {
    expect(await call(`sale.cashbox.${action}`, params)).toMatchObject({ error })
  })
})

it('what an application registered is changed by that application only', async () => {
  shop.portal.apps.add({ clientId: 'local.1', clientSecret: 's' })
  const { access_token: auth } = shop.portal.tokens.create({ clientId: 'local.1' })
  await call('sale.delivery.handler.add', { ...courier, auth: undefined })
  const url = `${shop.portal.url}/rest/sale.delivery.handler.update`
  const init = { method: 'POST', body: JSON.stringify({ ID: 1, NAME: 'x', auth }), headers: { 'Content-Type': 'application/json' } }
  const answer = await shop.portal.fetch(url, init)
  expect([answer.status, await answer.json()]).toMatchObject([403, { error: 'ACCESS_DENIED' }])
})

it.each(['sale.basketitem.list', 'sale.basketproperties.list', 'sale.tradeBinding.list', 'sale.tradePlatform.getFields'])(
  '%s is for who has rights in the CRM',
  async (method) => {
    shop.portal.users.set({ id: 1, isAdmin: false })
    expect(await shop.guest(method)).not.toHaveProperty('error')
    shop.portal.users.set({ id: 1, crmRights: 'none' })
    expect(await shop.guest(method)).toMatchObject({ error: 200_040_300_010, text: 'Access Denied' })
  },
)
