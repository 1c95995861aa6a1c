import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

const app = { clientId: 'app.1', clientSecret: 's', kind: 'market' as const }
const HANDLER = 'https://app.example/'

let bench: Bench
const call: Bench['call'] = (method, params) => bench.call(method, params, { clientId: 'app.1' })
beforeEach(async () => {
  bench = await openBench({ apps: [app] })
})
afterEach(() => bench.portal.close())

interface Case {
  readonly what: string
  readonly register: () => readonly [method: string, params: object]
  readonly read: readonly [method: string, params?: object]
  /** What else has to be there. */
  readonly before?: readonly (readonly [method: string, params: object])[]
}

const handlerOf = (kind: string, settings: object): readonly [string, object] => [
  `sale.${kind}.handler.add`,
  { NAME: kind, CODE: kind, SETTINGS: settings, PROFILES: [{ NAME: 'Taxi', CODE: 'TAXI' }] },
]
const courier = handlerOf('delivery', { CALCULATE_URL: HANDLER, CONFIG: [{ TYPE: 'STRING', CODE: 'KEY', NAME: 'Key' }] })
const card = handlerOf('paysystem', { CODES: { KEY: { NAME: 'Key' } }, FORM_DATA: { ACTION_URI: HANDLER } })
const printer = handlerOf('cashbox', {
  PRINT_URL: HANDLER,
  CHECK_URL: HANDLER,
  CONFIG: { AUTH: { LABEL: 'Key', ITEMS: { KEY: { TYPE: 'STRING', LABEL: 'Key' } } } },
})
const activity = { ownerTypeId: 2, ownerId: 1, deadline: '2026-02-01', title: 'Call' }
const block = { entityTypeId: 2, entityId: 1, activityId: 1 }
const layout = { blocks: { a: { type: 'text', properties: { value: 'A' } } } }

/** settings/app-uninstallation.md; robots and blocks on pages of their own. */
const goes: readonly Case[] = [
  { what: 'handlers of events', register: () => ['event.bind', { event: 'ONCRMDEALADD', handler: HANDLER }], read: ['event.get'] },
  {
    what: 'placements',
    register: () => ['placement.bind', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER }],
    read: ['placement.get'],
  },
  {
    what: 'types of fields',
    register: () => ['userfieldtype.add', { USER_TYPE_ID: 'phone', HANDLER, TITLE: 'Phone' }],
    read: ['userfieldtype.list'],
  },
  { what: 'robots', register: () => ['bizproc.robot.add', { CODE: 'r', HANDLER, NAME: 'R' }], read: ['bizproc.robot.list'] },
  { what: 'activities', register: () => ['bizproc.activity.add', { CODE: 'a', HANDLER, NAME: 'A' }], read: ['bizproc.activity.list'] },
  {
    what: 'connectors',
    register: () => ['imconnector.register', { ID: 'lamp', NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: HANDLER }],
    read: ['imconnector.list'],
  },
  { what: 'handlers of pay systems', register: () => card, read: ['sale.paysystem.handler.list'] },
  {
    what: 'pay systems',
    before: [card],
    register: () => ['sale.paysystem.add', { NAME: 'Card', PERSON_TYPE_ID: 1, BX_REST_HANDLER: 'paysystem' }],
    read: ['sale.paysystem.list'],
  },
  { what: 'handlers of cash registers', register: () => printer, read: ['sale.cashbox.handler.list'] },
  {
    what: 'cash registers',
    before: [printer],
    register: () => ['sale.cashbox.add', { NAME: 'Till', REST_CODE: 'cashbox', EMAIL: 'a@shop.example' }],
    read: ['sale.cashbox.list'],
  },
  { what: 'handlers of deliveries', register: () => courier, read: ['sale.delivery.handler.list'] },
  {
    what: 'providers of messages',
    register: () => ['messageservice.sender.add', { CODE: 's', TYPE: 'SMS', HANDLER, NAME: 'S' }],
    read: ['messageservice.sender.list'],
  },
  { what: 'telephone lines', register: () => ['telephony.externalLine.add', { NUMBER: '7' }], read: ['telephony.externalLine.get'] },
  {
    what: 'blocks in the timeline',
    before: [
      ['crm.deal.add', { fields: { TITLE: 'Lamp' } }],
      ['crm.activity.todo.add', activity],
    ],
    register: () => ['crm.activity.layout.blocks.set', { ...block, layout }],
    read: ['crm.activity.layout.blocks.get', block],
  },
  {
    what: 'triggers',
    register: () => ['crm.automation.trigger.add', { CODE: 'paid', NAME: 'Paid' }],
    read: ['crm.automation.trigger.list'],
  },
  {
    what: 'types of activities',
    register: () => ['crm.activity.type.add', { fields: { TYPE_ID: 'visit', NAME: 'Visit' } }],
    read: ['crm.activity.type.list'],
  },
]

/** What it has made of them is the portal's, unless it asks to be forgotten. */
const stays: readonly Case[] = [
  { what: 'storages', register: () => ['entity.add', { ENTITY: 'menu', NAME: 'Menu' }], read: ['entity.get'] },
  { what: 'settings', register: () => ['app.option.set', { options: { a: 'b' } }], read: ['app.option.get'] },
  { what: 'settings of users', register: () => ['user.option.set', { options: { a: 'b' } }], read: ['user.option.get'] },
]

async function register({ before = [], register: one, read }: Case): Promise<{ readonly empty: unknown; readonly full: unknown }> {
  for (const [method, params] of before) await call(method, params)
  const empty = await call(...read)
  await call(...one())
  return { empty, full: await call(...read) }
}

function reinstall(options: { readonly clean?: boolean }): void {
  expect(bench.portal.apps.remove('app.1', options)).toBe(true)
  bench.portal.apps.add(app)
}

describe.each(goes)('an application that is removed takes its $what with it', (each) => {
  it.each([{}, { clean: true }])('with the options %j', async (options) => {
    const { empty, full } = await register(each)
    expect(full).not.toEqual(empty)
    reinstall(options)
    expect(await call(...each.read)).toEqual(empty)
  })
})

describe.each(stays)('an application that is removed leaves its $what', (each) => {
  it('and finds them when it comes back', async () => {
    const { full } = await register(each)
    reinstall({})
    expect(await call(...each.read)).toEqual(full)
  })

  it('unless it is removed with its settings and data', async () => {
    const { empty, full } = await register(each)
    expect(full).not.toEqual(empty)
    reinstall({ clean: true })
    expect(await call(...each.read)).toEqual(empty)
  })
})

it('leaves delivery services, which shipments name, and what other applications have registered', async () => {
  bench.portal.apps.add({ clientId: 'app.2', clientSecret: 's' })
  await call(...courier)
  await call('sale.delivery.add', { REST_CODE: 'delivery', NAME: 'Fast', CURRENCY: 'USD' })
  await bench.call(...card, { clientId: 'app.2' })
  await bench.call('telephony.externalLine.add', { NUMBER: '7' }, { clientId: 'app.2' })
  bench.portal.apps.remove('app.1', { clean: true })
  const names = async (method: string): Promise<unknown> => {
    const rows = (await bench.call(method, {}, { clientId: 'app.2' })) as readonly Readonly<Record<string, unknown>>[]
    return rows.map((row) => row['NUMBER'] ?? row['NAME'])
  }
  expect(await names('sale.delivery.getlist')).toEqual(['Without delivery', 'Pickup', 'Fast', 'Taxi'])
  expect(await names('sale.paysystem.handler.list')).toEqual(['paysystem'])
  expect(await names('telephony.externalLine.get')).toEqual(['7'])
})
