import { expect, expectTypeOf, it } from 'vitest'
import type { CommandResult, CrmDealRow, EventAuths, EventName, EventPayloads, PlacementName, PlacementOptions, Ref } from '@b24kit/client'
import { recordedFetch } from '@b24kit/client/testing'
import { openPortal } from './open-portal.ts'

const { fetch, calls } = recordedFetch((call) => ({
  json: { result: call.method === 'batch' ? { result: { c0: {}, c1: {}, c2: [] } } : [] },
}))

it('types results, rows and batch results by their methods', async () => {
  const { b24 } = await openPortal({}, { fetch })
  expectTypeOf(b24.call('crm.deal.get', { id: 1 })).resolves.toEqualTypeOf<CrmDealRow>()
  expectTypeOf(b24.api.crm.deal.get({ id: 1 })).resolves.toEqualTypeOf<CrmDealRow>()
  expectTypeOf(b24.list('crm.deal.list').toArray()).resolves.toEqualTypeOf<CrmDealRow[]>()
  const r = await b24.batch((b) => {
    const deal = b.call('crm.deal.get', { id: 1 })
    return { deal, contact: b.call('crm.contact.get', { id: deal.ref('CONTACT_ID').orFail() }), time: b.call('server.time') }
  })
  expectTypeOf(r.deal).toEqualTypeOf<CommandResult<CrmDealRow>>()
  expectTypeOf(r.time).toEqualTypeOf<CommandResult<string>>()
  expect(Object.keys(r)).toEqual(['deal', 'contact', 'time'])
})

it('refuses at compile time what cannot work', async () => {
  const { b24 } = await openPortal({}, { fetch })
  const refused = [
    // @ts-expect-error an unknown method
    () => b24.call('crm.dael.get', { id: 1 }),
    // @ts-expect-error a missing parameter
    () => b24.call('crm.deal.get'),
    // @ts-expect-error a parameter of the wrong type
    () => b24.call('crm.deal.get', { id: true }),
    // @ts-expect-error a method that is no list
    () => b24.list('crm.deal.get', { id: 1 }),
    () =>
      b24.batch((b) => {
        const deal = b.call('crm.deal.get', { id: 1 })
        // @ts-expect-error a field the result does not have
        return { deal, contact: b.call('crm.contact.get', { id: deal.ref('CONTACT') }) }
      }),
    () =>
      b24.batch((b) => {
        const deal = b.call('crm.deal.get', { id: 1 })
        // @ts-expect-error a value that can be null, without saying what should happen then
        return { deal, contact: b.call('crm.contact.get', { id: deal.ref('CONTACT_ID') }) }
      }),
    async () => {
      const r = await b24.batch((b) => ({ deal: b.call('crm.deal.get', { id: 1 }) }))
      // @ts-expect-error a command that the batch does not have
      return r.dael
    },
  ]
  expect(refused).toHaveLength(7)
})

it('lets fields that can be empty be cleared, by an empty text or by null', async () => {
  const { b24 } = await openPortal({}, { fetch })
  const refused = [
    // @ts-expect-error a text that is no id
    () => b24.call('crm.deal.update', { id: 1, fields: { COMPANY_ID: 'none' } }),
    // @ts-expect-error a field that always has a value
    () => b24.call('crm.deal.update', { id: 1, fields: { ASSIGNED_BY_ID: '' } }),
  ]
  expect(refused).toHaveLength(2)
  await b24.call('crm.deal.update', { id: 1, fields: { COMPANY_ID: '', CONTACT_ID: null, CLOSEDATE: '' } })
  await b24.call('crm.item.update', { entityTypeId: 2, id: 1, fields: { companyId: '', contactId: null, closedate: null } })
  expect(calls.slice(-2).map(({ body }) => (body as { fields: object }).fields)).toEqual([
    { COMPANY_ID: '', CONTACT_ID: null, CLOSEDATE: '' },
    { companyId: '', contactId: null, closedate: null },
  ])
})

it('gives a reference that every parameter accepts', async () => {
  const { b24 } = await openPortal({}, { fetch })
  await b24.batch((b) => {
    const added = b.call('crm.deal.add', { fields: { TITLE: 'x' } })
    const items = b.call('crm.deal.list', {})
    expectTypeOf(added.ref()).toEqualTypeOf<Ref>()
    expectTypeOf(items.ref(0, 'ID')).not.toEqualTypeOf<Ref>()
    expectTypeOf(items.ref(0, 'ID').orFail()).toEqualTypeOf<Ref>()
    return { added, items, product: b.call('crm.deal.productrows.get', { id: added.ref() }) }
  })
  const { cmd } = calls.at(-1)!.body as { cmd: Record<string, string> }
  expect(Object.values(cmd).at(-1)).toBe('crm.deal.productrows.get?id=%24result%5Bc0%5D')
})

it('refuses to read from events and placements what they do not bring', () => {
  const refused = [
    // @ts-expect-error an event that no page knows
    (data: EventPayloads['ONCRMDAELADD']) => data,
    // @ts-expect-error a row: events tell ids
    (data: EventPayloads['ONCRMDEALADD']) => data.FIELDS.TITLE,
    // @ts-expect-error a number: everything in a form is text
    (data: EventPayloads['ONCRMDEALADD']): number => data.FIELDS.ID,
    // @ts-expect-error a list that may be empty, and then does not travel
    (data: EventPayloads['ONUSERADD']): unknown => data.UF_DEPARTMENT[0],
    // @ts-expect-error a token that may be missing, because a robot has none
    (auth: EventAuths['ONCRMDEALADD']): string => auth.access_token,
    // @ts-expect-error a placement that no page knows
    (options: PlacementOptions['CRM_DAEL_DETAIL_TAB']) => options,
    // @ts-expect-error a member of another placement
    (options: PlacementOptions['CRM_DEAL_DETAIL_TAB']) => options.CALL_ID,
    // @ts-expect-error a smart process without its number
    (name: 'CRM_DYNAMIC_XXX_DETAIL_TAB'): PlacementName => name,
  ]
  expect(refused).toHaveLength(8)
})

it('types events and placements by their codes', () => {
  const tokenOf = (auth: EventAuths['ONCRMDEALADD']): string => (auth.access_token === undefined ? auth.application_token : auth.status)
  expectTypeOf<EventPayloads['CATALOG.PRODUCT.ON.ADD']['FIELDS']['ID']>().toEqualTypeOf<`${number}`>()
  expectTypeOf<EventPayloads['ONCRMDYNAMICITEMADD_174']['FIELDS']>().toHaveProperty('ENTITY_TYPE_ID')
  expectTypeOf<'ONCRMDYNAMICITEMADD_174'>().toExtend<EventName>()
  expectTypeOf<EventAuths['ONAPPINSTALL']['refresh_token']>().toEqualTypeOf<string>()
  expectTypeOf<EventAuths['ONAPPPAYMENT']['application_token']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<PlacementOptions['CRM_DYNAMIC_174_DETAIL_TAB']['ID']>().toEqualTypeOf<string>()
  expectTypeOf<PlacementOptions['LEFT_MENU']['URI']>().toEqualTypeOf<string | undefined>()
  expect(tokenOf).toBeTypeOf('function')
})

it('refuses what REST 3.0 does not understand', async () => {
  const { b24 } = await openPortal({}, { fetch })
  const fields = { title: 'x', creatorId: 1, responsibleId: 1 }
  const refused = [
    // @ts-expect-error a classic method
    () => b24.v3.call('crm.deal.get', { id: 1 }),
    // @ts-expect-error a classic filter
    () => b24.v3.call('tasks.task.list', { filter: { '>id': 1 } }),
    // @ts-expect-error a page that is no number
    () => b24.v3.list('tasks.task.list', { pagination: { page: 'last' } }),
    // @ts-expect-error a key for a read
    () => b24.v3.api.tasks.task.get({ id: 1 }, { idempotencyKey: 'x' }),
    // @ts-expect-error a field that tasks do not have
    () => b24.v3.call('tasks.task.add', { fields: { ...fields, titel: 'x' } }),
  ]
  const allowed = [
    () => b24.v3.api.tasks.task.add({ fields }, { idempotencyKey: 'x' }),
    () => b24.v3.list('tasks.task.list', { filter: [['id', 'in', [1, 2]], { logic: 'or', conditions: [['id', 3]] }] }),
    () => b24.v3.list('main.eventlog.tail', { cursor: { value: 17 } }),
  ]
  expect([refused.length, allowed.length]).toEqual([5, 3])
})
