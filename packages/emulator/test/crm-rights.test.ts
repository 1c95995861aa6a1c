import { afterEach, beforeEach, expect, it } from 'vitest'
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
