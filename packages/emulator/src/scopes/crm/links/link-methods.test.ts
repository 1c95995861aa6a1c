import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const links = (portal: TestPortal, name: string, id: unknown): [unknown, unknown][] =>
  (portal.call(`crm.${name}.items.get`, { id }) as Row[]).map((row) => [row['CONTACT_ID'] ?? row['COMPANY_ID'], row['IS_PRIMARY']])

function withDeal(): { portal: TestPortal; id: unknown; contactOf: () => unknown } {
  const portal = createTestPortal()
  for (const name of ['A', 'B', 'C']) portal.call('crm.contact.add', { fields: { NAME: name } })
  const id = portal.call('crm.deal.add', { fields: { CONTACT_IDS: [2, 1] } })
  return { portal, id, contactOf: () => (portal.call('crm.deal.get', { id }) as Row)['CONTACT_ID'] }
}

it.each(['crm.contact.company', 'crm.company.contact', 'crm.quote.contact'])('%s.items.get of nobody is empty', (family) => {
  expect(createTestPortal().call(`${family}.items.get`, { id: 999 })).toEqual([])
})

describe('contacts of a deal', () => {
  it('keep their order; the first is primary and stands in CONTACT_ID', () => {
    const { portal, id, contactOf } = withDeal()
    expect(portal.call('crm.deal.contact.items.get', { id })).toEqual([
      { CONTACT_ID: 2, SORT: 10, ROLE_ID: 0, IS_PRIMARY: 'Y' },
      { CONTACT_ID: 1, SORT: 20, ROLE_ID: 0, IS_PRIMARY: 'N' },
    ])
    expect(contactOf()).toBe('2')
  })

  it('are added, removed and replaced', () => {
    const { portal, id, contactOf } = withDeal()
    expect(portal.call('crm.deal.contact.add', { id, fields: { CONTACT_ID: 3, IS_PRIMARY: 'Y', SORT: 5 } })).toBe(true)
    expect(links(portal, 'deal.contact', id)).toEqual([
      [3, 'Y'],
      [2, 'N'],
      [1, 'N'],
    ])
    portal.call('crm.deal.contact.delete', { id, fields: { CONTACT_ID: 3 } })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([
      [
        [2, 'Y'],
        [1, 'N'],
      ],
      '2',
    ])
    portal.call('crm.deal.contact.items.set', { id, items: [{ CONTACT_ID: 1 }, { CONTACT_ID: 3, IS_PRIMARY: 'Y' }] })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([
      [
        [1, 'N'],
        [3, 'Y'],
      ],
      '3',
    ])
    portal.call('crm.deal.contact.items.delete', { id })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([[], null])
  })

  it('follow CONTACT_ID and contactIds', () => {
    const { portal, id } = withDeal()
    portal.call('crm.deal.update', { id, fields: { CONTACT_ID: 3 } })
    expect(links(portal, 'deal.contact', id)).toEqual([
      [2, 'N'],
      [1, 'N'],
      [3, 'Y'],
    ])
    portal.call('crm.deal.update', { id, fields: { CONTACT_ID: '' } })
    expect(links(portal, 'deal.contact', id)).toEqual([
      [2, 'Y'],
      [1, 'N'],
    ])
    portal.call('crm.item.update', { entityTypeId: 2, id, fields: { contactIds: [3, 1] } })
    expect(links(portal, 'deal.contact', id)).toEqual([
      [3, 'Y'],
      [1, 'N'],
    ])
  })

  it.each([
    ['crm.deal.update', { CONTACT_ID: 0 }],
    ['crm.item.update', { contactId: '0' }],
  ])('%s unlinks the primary one with 0', (method, fields) => {
    const { portal, id, contactOf } = withDeal()
    portal.call(method, { entityTypeId: 2, id, fields })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([[[1, 'Y']], '1'])
    portal.call(method, { entityTypeId: 2, id, fields })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([[], null])
  })

  it('lose a contact that is deleted', () => {
    const { portal, id, contactOf } = withDeal()
    portal.call('crm.contact.delete', { id: 2 })
    expect([links(portal, 'deal.contact', id), contactOf()]).toEqual([[[1, 'Y']], '1'])
  })

  it('refuse as the documentation words it', () => {
    const { portal, id } = withDeal()
    const text = (method: string, params: Row): string => portal.refusal(`crm.deal.contact.${method}`, params).description
    expect(text('items.get', { id: 99 })).toBe('Not found.')
    expect(text('add', { id, fields: 'x' })).toBe("The parameter 'fields' must be array.")
    expect(text('add', { id, fields: { CONTACT_ID: 0 } })).toBe("The parameter 'fields' is not valid.")
    expect(text('items.set', { id, items: 'x' })).toBe('The parameter items must be array.')
  })
})

describe('contacts and companies', () => {
  it('are linked once and seen from both ends', () => {
    const portal = createTestPortal()
    const [a, b] = ['A', 'B'].map((name) => portal.call('crm.contact.add', { fields: { NAME: name } }))
    const company = portal.call('crm.company.add', { fields: { TITLE: 'X', CONTACT_ID: [a] } })
    const other = portal.call('crm.company.add', { fields: { TITLE: 'Y' } })
    expect(portal.call('crm.contact.get', { id: a })).toMatchObject({ COMPANY_ID: String(company) })
    portal.call('crm.contact.company.items.set', { id: b, items: [{ COMPANY_ID: other }, { COMPANY_ID: company }] })
    expect(links(portal, 'company.contact', company)).toEqual([
      [a, 'Y'],
      [b, 'N'],
    ])
    portal.call('crm.company.contact.delete', { id: company, fields: { CONTACT_ID: a } })
    expect([links(portal, 'contact.company', a), (portal.call('crm.contact.get', { id: a }) as Row)['COMPANY_ID']]).toEqual([[], null])
    expect((portal.call('crm.item.get', { entityTypeId: 4, id: company }) as { item: Row }).item['contactIds']).toEqual([b])
    portal.call('crm.company.delete', { id: other })
    expect(links(portal, 'contact.company', b)).toEqual([[company, 'Y']])
  })

  it('are parted by COMPANY_ID 0', () => {
    const portal = createTestPortal()
    const company = portal.call('crm.company.add', { fields: { TITLE: 'X' } })
    const id = portal.call('crm.contact.add', { fields: { NAME: 'A', COMPANY_ID: company } })
    portal.call('crm.contact.update', { id, fields: { COMPANY_ID: 0 } })
    expect([links(portal, 'contact.company', id), (portal.call('crm.contact.get', { id }) as Row)['COMPANY_ID']]).toEqual([[], null])
  })

  it('describe their link', () => {
    expect(Object.keys(createTestPortal().call('crm.contact.company.fields') as Row)).toEqual(['SORT', 'IS_PRIMARY', 'COMPANY_ID'])
  })
})
