import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CrmRights } from '../src/contract.ts'
import { openBench, type Bench } from './events-receiver.ts'

const HIS = 7
let bench: Bench
let mine: unknown
let his: unknown
const as = (rights: CrmRights): void => bench.portal.users.set({ id: HIS, crmRights: rights })
const call = (method: string, params: object): Promise<unknown> => bench.call(method, params, { userId: HIS })
const titles = async (): Promise<unknown> => {
  const rows = (await call('crm.deal.list', { select: ['TITLE'] })) as { TITLE: string }[]
  const { items } = (await call('crm.item.list', { entityTypeId: 2 })) as { items: { title: string }[] }
  return [rows.map(({ TITLE }) => TITLE), items.map(({ title }) => title)]
}
beforeEach(async () => {
  bench = await openBench({ users: [{ id: HIS }] })
  mine = await bench.call('crm.deal.add', { fields: { TITLE: 'Mine' } })
  his = await bench.call('crm.deal.add', { fields: { TITLE: 'His', ASSIGNED_BY_ID: HIS } })
})
afterEach(() => bench.portal.close())

const onMine = (): readonly (readonly [method: string, params: object, refusal: string])[] => [
  ['crm.deal.get', { id: mine }, ': Access denied.'],
  ['crm.deal.update', { id: mine, fields: { TITLE: 'X' } }, ': Access denied.'],
  ['crm.deal.delete', { id: mine }, ': Access denied.'],
  ['crm.deal.add', { fields: { ASSIGNED_BY_ID: 1 } }, ': Access denied.'],
  ['crm.item.get', { entityTypeId: 2, id: mine }, 'ACCESS_DENIED: You do not have permission to view this item'],
  ['crm.item.update', { entityTypeId: 2, id: mine, fields: { title: 'X' } }, 'ACCESS_DENIED: Access denied'],
  ['crm.item.delete', { entityTypeId: 2, id: mine }, 'ACCESS_DENIED: Access denied'],
  ['crm.item.add', { entityTypeId: 2, fields: { assignedById: 1 } }, 'ACCESS_DENIED: Access denied'],
]

it('refuses records of others to a user who may work with own ones, and announces nothing', async () => {
  as('own')
  const before = bench.portal.events.length
  for (const [method, params, refusal] of onMine()) await expect(call(method, params)).rejects.toThrow(refusal)
  expect(bench.portal.events.length).toBe(before)
  expect(await titles()).toEqual([['His'], ['His']])
  expect(await call('crm.deal.list', { filter: { ASSIGNED_BY_ID: 1 } })).toEqual([])
  expect(await call('crm.item.list', { entityTypeId: 2, filter: { 0: { assignedById: 1 }, 1: { id: his }, logic: 'OR' } })).toMatchObject({
    items: [{ title: 'His' }],
  })
})

it('lets such a user work with own ones, and give them away', async () => {
  as('own')
  expect(await call('crm.deal.get', { id: his })).toMatchObject({ TITLE: 'His' })
  const id = await call('crm.deal.add', { fields: { TITLE: 'New' } })
  await call('crm.item.add', { entityTypeId: 2, fields: { title: 'Newer', assignedById: HIS } })
  expect(await titles()).toEqual([
    ['His', 'New', 'Newer'],
    ['His', 'New', 'Newer'],
  ])
  expect(await call('crm.item.delete', { entityTypeId: 2, id })).toEqual([])
  expect(await call('crm.deal.update', { id: his, fields: { ASSIGNED_BY_ID: 1 } })).toBe(true)
  await expect(call('crm.deal.get', { id: his })).rejects.toThrow(': Access denied.')
  await expect(call('crm.item.get', { entityTypeId: 2, id: 99 })).rejects.toThrow('NOT_FOUND')
})

it('refuses everything to a user without rights; crm.item.list documents no refusal and is empty', async () => {
  as('none')
  for (const [method, params, refusal] of onMine()) await expect(call(method, params)).rejects.toThrow(refusal)
  await expect(call('crm.deal.list', {})).rejects.toThrow(': Access denied.')
  await expect(call('crm.deal.get', { id: 99 })).rejects.toThrow(': Access denied.')
  expect(await call('crm.item.list', { entityTypeId: 2 })).toEqual({ items: [] })
})

it('goes by the user of a webhook too, and never stops an administrator', async () => {
  await bench.portal.close()
  bench = await openBench({ users: [{ id: HIS, crmRights: 'none' }], webhooks: [{ userId: HIS, code: 'x' }] })
  const ask = async (): Promise<number> => (await bench.portal.fetch(`${bench.portal.webhook}crm.lead.list`)).status
  expect(await ask()).toBe(400)
  bench.portal.users.set({ id: HIS, isAdmin: true })
  expect(await ask()).toBe(200)
})

it.each([
  ['crm.status.add', { fields: { ENTITY_ID: 'SOURCE', NAME: 'X' } }, ': Access denied.'],
  ['crm.vat.add', { fields: { NAME: 'X', RATE: 1 } }, ': Access denied.'],
  ['crm.currency.add', { fields: { CURRENCY: 'CHF' } }, ': Access denied.'],
  ['crm.deal.userfield.add', { fields: { FIELD_NAME: 'X', USER_TYPE_ID: 'string' } }, ': Access denied.'],
  ['crm.requisite.userfield.add', { fields: { FIELD_NAME: 'X', USER_TYPE_ID: 'string' } }, ': Access denied'],
  ['crm.type.add', { fields: { title: 'X' } }, 'ACCESS_DENIED: Access denied'],
  ['crm.category.add', { entityTypeId: 2, fields: { name: 'X' } }, 'ACCESS_DENIED: Access denied'],
  ['userfieldconfig.add', { moduleId: 'crm', field: { entityId: 'CRM_DEAL' } }, ': Access denied'],
  ['userfieldconfig.update', { moduleId: 'crm', id: 1, field: {} }, ': You cannot change the settings of the user field'],
  ['userfieldconfig.delete', { moduleId: 'crm', id: 1 }, ': You cannot delete the user field'],
])('%s is for administrators of the CRM', async (method, params, refusal) => {
  bench.portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
  await expect(bench.call(method, params, { userId: HIS, clientId: 'local.2' })).rejects.toThrow(refusal)
})

it('shows settings of the CRM to whoever works in it', async () => {
  expect(await call('crm.currency.list', {})).not.toEqual([])
  as('none')
  await expect(call('crm.currency.list', {})).rejects.toThrow(': Access denied.')
  await expect(call('crm.type.get', { id: 1 })).rejects.toThrow('ACCESS_DENIED: Access denied')
})

it.each(['crm.item.list', 'crm.item.add', 'crm.item.fields', 'crm.type.list'])('%s is closed to users from outside', async (method) => {
  bench.portal.users.set({ id: HIS, isExtranet: true })
  await expect(call(method, { entityTypeId: 2 })).rejects.toThrow('allowed_only_intranet_user: Action is allowed only for intranet users')
})

describe('parts of a record', () => {
  const row = { productName: 'Lamp', price: 1, quantity: 1 }
  const activity = { OWNER_TYPE_ID: 2, TYPE_ID: 2, SUBJECT: 'Call', RESPONSIBLE_ID: HIS, COMMUNICATIONS: [{ VALUE: '1', TYPE: 'PHONE' }] }
  const methods = (owner: unknown): readonly (readonly [method: string, params: object, refusal: string])[] => [
    ['crm.deal.productrows.get', { id: owner }, ': Access denied.'],
    ['crm.deal.productrows.set', { id: owner, rows: [] }, ': Access denied.'],
    ['crm.item.productrow.list', { filter: { '=ownerType': 'D', '=ownerId': owner } }, 'ACCESS_DENIED: Access denied'],
    ['crm.item.productrow.set', { ownerType: 'D', ownerId: owner, productRows: [] }, 'ACCESS_DENIED: Access denied'],
    ['crm.item.productrow.add', { fields: { ...row, ownerType: 'D', ownerId: owner } }, 'ACCESS_DENIED: Access denied'],
    ['crm.activity.add', { fields: { ...activity, OWNER_ID: owner } }, ': Access denied.'],
  ]

  it('are for who may work with the record', async () => {
    as('own')
    for (const [method, params, refusal] of methods(mine)) await expect(call(method, params)).rejects.toThrow(refusal)
    for (const [method, params] of methods(his)) await call(method, params)
    const { productRow } = (await bench.call('crm.item.productrow.add', { fields: { ...row, ownerType: 'D', ownerId: mine } })) as {
      productRow: { id: number }
    }
    await expect(call('crm.item.productrow.get', { id: productRow.id })).rejects.toThrow('ACCESS_DENIED')
    await expect(call('crm.item.productrow.delete', { id: productRow.id })).rejects.toThrow('ACCESS_DENIED')
    const id = await bench.call('crm.activity.add', { fields: { ...activity, OWNER_ID: mine } })
    await expect(call('crm.activity.update', { id, fields: { SUBJECT: 'X' } })).rejects.toThrow(': Access denied.')
    await expect(call('crm.activity.delete', { id })).rejects.toThrow(': Access denied.')
    expect(await bench.call('crm.activity.delete', { id })).toBe(true)
  })

  it('are nobody’s without rights in the CRM, as are its dictionaries', async () => {
    as('none')
    for (const [method, params, refusal] of methods(his)) await expect(call(method, params)).rejects.toThrow(refusal)
    for (const [method, refusal] of [
      ['crm.status.list', ': Access denied.'],
      ['crm.vat.list', ': Access denied.'],
      ['crm.requisite.list', '0: Access denied.'],
      ['crm.requisite.preset.list', ': Access denied'],
      ['crm.address.list', ': Access denied'],
      ['crm.deal.recurring.list', ': Access denied'],
      ['crm.duplicate.findbycomm', ': Access denied'],
      ['crm.deal.userfield.list', ': Access denied.'],
      ['crm.item.fields', 'ACCESS_DENIED: You do not have permission to view this item'],
      ['crm.item.batchImport', 'ACCESS_DENIED: Access denied'],
      ['crm.timeline.comment.list', ': Access denied'],
      ['crm.activity.call.getTranscript', 'ACCESS_DENIED: Access denied'],
      ['crm.lead.contact.items.get', 'ACCESS_DENIED: Insufficient permissions'],
      ['crm.company.contact.items.get', 'ACCESS_DENIED: Access denied!'],
    ] as const)
      await expect(call(method, { id: 1 })).rejects.toThrow(refusal)
  })
})
