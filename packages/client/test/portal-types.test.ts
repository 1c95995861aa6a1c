import { expect, expectTypeOf, it } from 'vitest'
import { createClient, webhook, type Client, type PortalEntity } from '@b24kit/client'
import { recordedFetch } from '@b24kit/client/testing'

// As `b24kit types` writes it, by hand and small.
interface Portal {
  readonly deal: {
    readonly row: { STAGE_ID: 'NEW' | 'C1:WON'; UF_CRM_COLOR: '45' | '47' | '' | null; UF_CRM_TAGS: string[] | false }
    readonly write: {
      readonly STAGE_ID?: 'NEW' | 'C1:WON'
      readonly UF_CRM_COLOR?: 45 | 47 | '45' | '47' | '' | null
      readonly UF_CRM_TAGS?: readonly string[]
    }
  }
  readonly lead: PortalEntity
  readonly contact: PortalEntity
  readonly company: PortalEntity
  readonly quote: PortalEntity
}

const { fetch, calls } = recordedFetch(() => ({ json: { result: [] } }))
const b24 = createClient<Portal>({ auth: webhook('https://b24.example/rest/1/code/'), fetch })

it('refuses at compile time what this portal does not have', () => {
  const refused = [
    // @ts-expect-error a misspelt user field, which the portal would drop without a word
    () => b24.call('crm.deal.add', { fields: { UF_CRM_COLOUR: 45 } }),
    // @ts-expect-error a value that the list does not have
    () => b24.call('crm.deal.update', { id: 1, fields: { UF_CRM_COLOR: 46 } }),
    // @ts-expect-error the same through a service
    () => b24.api.crm.deal.update({ id: 1, fields: { UF_CRM_COLOR: 46 } }),
    // @ts-expect-error a stage that no funnel has
    () => b24.call('crm.deal.add', { fields: { STAGE_ID: 'C2:NEW' } }),
    // @ts-expect-error a list value in a filter
    () => b24.list('crm.deal.list', { filter: { UF_CRM_COLOR: [45, 46] } }),
    // @ts-expect-error the same behind an operator
    () => b24.list('crm.deal.list', { filter: { '!=UF_CRM_COLOR': 46 } }),
    // @ts-expect-error one of several behind an operator
    () => b24.list('crm.deal.list', { filter: { '@UF_CRM_COLOR': [45, 46] } }),
    // @ts-expect-error an operator that lists of deals do not have
    () => b24.list('crm.deal.list', { filter: { '!%UF_CRM_TAGS': 'a' } }),
    // @ts-expect-error a misspelt user field of a row, which is undefined
    async () => (await b24.call('crm.deal.get', { id: 1 })).UF_CRM_COLOUR as string,
    // @ts-expect-error a user field in a filter
    () => b24.call('crm.deal.list', { filter: { '!UF_CRM_COLOUR': 45 } }),
    // @ts-expect-error a misspelt system field
    () => b24.call('crm.deal.add', { fields: { TITEL: 'x' } }),
    // @ts-expect-error a value in the rows of a bulk
    () => b24.bulk('crm.deal.add', [1], () => ({ fields: { UF_CRM_COLOR: 46 } })),
    // @ts-expect-error a command of a batch
    () => b24.batch((b) => ({ deal: b.call('crm.deal.add', { fields: { UF_CRM_COLOUR: 1 } }) })),
  ]
  // @ts-expect-error something that b24kit types did not write
  expect(() => createClient<{ deal: object }>({})).toThrow('needs a credential')
  expect(refused).toHaveLength(13)
})

it("types rows with the portal's own fields, on every face", async () => {
  const deal = await b24.call('crm.deal.get', { id: 1 })
  expectTypeOf(deal.UF_CRM_COLOR).toEqualTypeOf<'45' | '47' | '' | null>()
  expectTypeOf(deal.STAGE_ID).toEqualTypeOf<'NEW' | 'C1:WON'>()
  expectTypeOf(deal.OPPORTUNITY).toEqualTypeOf<`${number}`>()
  expectTypeOf(b24.api.crm.deal.get).returns.resolves.toEqualTypeOf(deal)
  expectTypeOf(b24.list('crm.deal.list').toArray).returns.resolves.toEqualTypeOf([deal])
  expectTypeOf(b24.api.crm.deal.list).returns.resolves.toEqualTypeOf([deal])
  await b24.call('crm.deal.list', {
    filter: {
      UF_CRM_COLOR: [45, '47'],
      '!=UF_CRM_COLOR': '',
      '@UF_CRM_COLOR': [45, '47'],
      '!@STAGE_ID': ['NEW'],
      '%STAGE_ID': 'N',
      '!UF_CRM_TAGS': 'a',
      '=%UF_CRM_TAGS': 'a%',
      '>=OPPORTUNITY': 5,
      '>PARENT_ID_128': 0,
    },
    select: ['ID', 'UF_CRM_COLOR', 'UF_*'],
  })
  await b24.call('crm.deal.update', { id: 1, fields: { UF_CRM_COLOR: null, UF_CRM_TAGS: ['a'], OPPORTUNITY: '1.50' } })
  expect(calls.map(({ method }) => method)).toEqual(['crm.deal.get', 'crm.deal.list', 'crm.deal.update'])
})

it('fits where a client of any portal is expected', () => {
  const anyClient: Client = b24
  expect(anyClient).toBe(b24)
})
