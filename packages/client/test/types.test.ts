import { expect, expectTypeOf, it } from 'vitest'
import type { CommandResult, CrmDealRow, Ref } from '@b24kit/client'
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
