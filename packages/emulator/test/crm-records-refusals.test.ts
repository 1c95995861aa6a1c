import { describe, expect, it } from 'vitest'
import { BOB, CARL, itRefuses, useCrmOffice, type CrmRefusal } from './crm-office.ts'

const CLASSIC = ['lead', 'deal', 'contact', 'company', 'quote'] as const

/** Under the id 1 a record of Ann's, under 2 one of Bob's; contact and company 1 are Ann's too. */
const office = useCrmOffice(async ({ call }) => {
  for (const name of CLASSIC) {
    for (const ASSIGNED_BY_ID of [1, BOB]) await call(`crm.${name}.add`, { fields: { TITLE: 'T', NAME: 'N', ASSIGNED_BY_ID } })
  }
})

const EMPTY = [400, ''] as const
const DENIED = [...EMPTY, 'Access denied.'] as const
const core = (text: string) => [400, 'ERROR_CORE', text] as const
const notArray = (name: string) => [...EMPTY, `Parameter '${name}' must be array.`] as const
const EMAIL = [{ VALUE: 'nobody', VALUE_TYPE: 'WORK' }]

const RECORDS: readonly CrmRefusal[] = [
  ['crm.contact.add', { fields: { NAME: 'N', EMAIL } }, ...core('The field `Work e-mail` contains an invalid address')],
  ['crm.contact.update', { id: 1, fields: { EMAIL } }, ...core('The field `Work e-mail` contains an invalid address')],
  ['crm.company.add', { fields: { TITLE: 'T', EMAIL } }, ...core('The `E-mail` field contains an invalid address')],
  ['crm.company.update', { id: 1, fields: { EMAIL } }, ...core('The `E-mail` field contains an invalid address')],
  ['crm.contact.delete', { id: 99 }, ...core('Element not found')],
  ['crm.quote.delete', { id: 99 }, ...core('Element not found')],
  ['crm.company.fields', {}, ...DENIED, CARL],
  ...['company', 'contact', 'quote'].flatMap((name): readonly CrmRefusal[] => [
    [`crm.${name}.list`, {}, ...DENIED, CARL],
    [`crm.${name}.list`, { filter: 'x' }, ...notArray('filter')],
    [`crm.${name}.list`, { order: 'x' }, ...notArray('order')],
  ]),
]

const CARDS: readonly CrmRefusal[] = [
  ...['lead', 'deal', 'contact', 'company'].flatMap((name): readonly CrmRefusal[] => [
    [`crm.${name}.details.configuration.get`, { userId: 1 }, ...DENIED, BOB],
    [`crm.${name}.details.configuration.reset`, { userId: 1 }, ...DENIED, BOB],
    [`crm.${name}.details.configuration.reset`, { scope: 'C' }, ...DENIED, BOB],
  ]),
  ['crm.deal.details.configuration.forceCommonScopeForAll', {}, ...DENIED, BOB],
]

const fields = { CONTACT_ID: 2, COMPANY_ID: 2 }
const changes = (owner: string, target: string): readonly (readonly [method: string, params: object])[] => [
  [`crm.${owner}.${target}.add`, { fields }],
  [`crm.${owner}.${target}.delete`, { fields }],
  [`crm.${owner}.${target}.items.get`, {}],
  [`crm.${owner}.${target}.items.set`, { items: [fields] }],
  [`crm.${owner}.${target}.items.delete`, {}],
]
const refused = (owner: string, target: string, id: number, refusal: readonly [number, string, string, number?]): readonly CrmRefusal[] =>
  changes(owner, target).map(([method, params]): CrmRefusal => [method, { id, ...params }, ...refusal])
const link = (status: number) => [status, 'ACCESS_DENIED', 'Access denied!'] as const
const HIDDEN = [...EMPTY, '[Contact #1] You do not have permission to view this item', BOB] as const
const HIS = { id: 2, fields: { CONTACT_ID: 1 } }

const LINKS: readonly CrmRefusal[] = [
  ...refused('deal', 'contact', 1, [...link(400), BOB]),
  ...refused('deal', 'contact', 1, [...DENIED, CARL]),
  ...refused('company', 'contact', 1, [...link(400), BOB]),
  ...refused('contact', 'company', 1, [...link(400), CARL]),
  ...refused('quote', 'contact', 1, [...link(403), BOB]),
  ...refused('lead', 'contact', 1, [400, 'ACCESS_DENIED', 'Insufficient permissions', BOB]),
  ...refused('lead', 'contact', 99, [400, 'NOT_FOUND', 'Not found.']),
  ['crm.quote.contact.add', HIS, ...HIDDEN],
  ['crm.quote.contact.delete', HIS, ...HIDDEN],
  ['crm.quote.contact.items.set', { id: 2, items: [{ CONTACT_ID: 2 }, { CONTACT_ID: 1 }] }, ...HIDDEN],
]

describe.each([
  ['records', RECORDS],
  ['cards', CARDS],
  ['links', LINKS],
])('%s', (_, refusals) => {
  itRefuses(office, refusals)
})

it('links of estimates that stay are nobody’s question', async () => {
  const { call } = office()
  await call('crm.quote.contact.items.set', { id: 2, items: [{ CONTACT_ID: 1 }] })
  expect(await call('crm.quote.contact.items.set', { id: 2, items: [{ CONTACT_ID: 1 }, { CONTACT_ID: 2 }] }, BOB)).toBe(true)
  expect(await office().ask('crm.quote.contact.items.set', { id: 2, items: [{ CONTACT_ID: 2 }] }, BOB)).toMatchObject({ error: '' })
})
