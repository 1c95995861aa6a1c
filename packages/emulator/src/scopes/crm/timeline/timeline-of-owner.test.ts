import { expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Readonly<Record<string, unknown>>

interface Told {
  /** Stands on the deal and on the contact. */
  readonly shared: Row
  /** Stands on the deal alone. */
  readonly own: Row
}

/** A deal and a contact with two activities and two comments. */
function withTimeline(): { portal: TestPortal; deal: unknown; contact: unknown; activity: Told; comment: Told } {
  const portal = createTestPortal()
  const contact = portal.call('crm.contact.add', { fields: { NAME: 'Ann' } })
  const deal = portal.call('crm.deal.add', { fields: { TITLE: 'A' } })
  const addTodo = (): Row =>
    portal.call('crm.activity.todo.add', {
      ownerTypeId: 2,
      ownerId: deal,
      deadline: '2026-02-01T10:00:00+03:00',
      description: 'Call',
    }) as Row
  const activity = { shared: addTodo(), own: addTodo() }
  portal.call('crm.activity.binding.add', { activityId: activity.shared['id'], entityTypeId: 3, entityId: contact })
  const addComment = (): Row => ({
    id: portal.call('crm.timeline.comment.add', { fields: { ENTITY_ID: deal, ENTITY_TYPE: 'deal', COMMENT: 'Hello' } }),
  })
  const comment = { shared: addComment(), own: addComment() }
  portal.call('crm.timeline.bindings.bind', { fields: { OWNER_ID: comment.shared['id'], ENTITY_ID: contact, ENTITY_TYPE: 'contact' } })
  portal.events.length = 0
  return { portal, deal, contact, activity, comment }
}

it('goes with an object that is deleted, but for what stands on another, too: crm-deal-delete.md', () => {
  const { portal, deal, contact, activity, comment } = withTimeline()
  portal.call('crm.deal.delete', { id: deal })
  expect(portal.call('crm.activity.binding.list', { activityId: activity.shared['id'] })).toEqual([{ entityTypeId: 3, entityId: contact }])
  expect(portal.call('crm.activity.get', activity.shared)).toMatchObject({ OWNER_TYPE_ID: '3', OWNER_ID: String(contact) })
  expect(portal.refusal('crm.activity.get', activity.own).description).toBe('Activity is not found')
  expect(portal.call('crm.timeline.comment.get', comment.shared)).toMatchObject({ ENTITY_TYPE: 'contact', ENTITY_ID: String(contact) })
  expect(portal.refusal('crm.timeline.comment.get', comment.own).description).toBe('Not found.')
  expect(portal.events).toEqual([
    { event: 'ONCRMACTIVITYDELETE', data: { FIELDS: { ID: activity.own['id'] } } },
    { event: 'ONCRMTIMELINECOMMENTUPDATE', data: { ID: comment.shared['id'] } },
    { event: 'ONCRMTIMELINECOMMENTDELETE', data: { ID: comment.own['id'] } },
    { event: 'ONCRMDEALDELETE', data: { FIELDS: { ID: deal } } },
  ])
})

it('leaves no record that points to one that is deleted, and to a merged one none', () => {
  const portal = createTestPortal()
  portal.call('crm.type.add', { fields: { title: 'Asset', relations: { parent: [{ entityTypeId: 2, isChildrenListEnabled: 'Y' }] } } })
  const companies = ['One', 'One', 'Three'].map((TITLE) => portal.call('crm.company.add', { fields: { TITLE } }))
  const deals = companies.map((COMPANY_ID) => portal.call('crm.deal.add', { fields: { TITLE: 'A', COMPANY_ID } }))
  const quote = portal.call('crm.quote.add', { fields: { TITLE: 'Q', DEAL_ID: deals[0] } })
  const { item } = portal.call('crm.item.add', { entityTypeId: 1030, fields: { parentId2: deals[0] } }) as { item: Row }
  expect(item).toMatchObject({ parentId2: deals[0] })
  portal.call('crm.deal.delete', { id: deals[0] })
  expect(portal.call('crm.item.get', { entityTypeId: 1030, id: item['id'] })).toMatchObject({ item: { parentId2: null } })
  expect(portal.call('crm.quote.get', { id: quote })).toMatchObject({ DEAL_ID: null })
  expect(portal.call('crm.entity.mergeBatch', { params: { entityTypeId: 4, entityIds: companies.slice(0, 2) } })).toMatchObject({
    STATUS: 'SUCCESS',
  })
  expect(portal.call('crm.deal.get', { id: deals[1] })).toMatchObject({ COMPANY_ID: String(companies[0]) })
  portal.call('crm.company.delete', { id: companies[2] })
  expect(portal.call('crm.deal.get', { id: deals[2] })).toMatchObject({ COMPANY_ID: null })
})

it('stands on the record that others were merged into', () => {
  const { portal, contact, activity, comment } = withTimeline()
  const main = portal.call('crm.contact.add', { fields: { NAME: 'Ann' } })
  portal.call('crm.entity.mergeBatch', { params: { entityTypeId: 3, entityIds: [main, contact] } })
  const bindings = portal.call('crm.activity.binding.list', { activityId: activity.shared['id'] })
  expect(bindings).toContainEqual({ entityTypeId: 3, entityId: main })
  expect(bindings).not.toContainEqual({ entityTypeId: 3, entityId: contact })
  const owners = portal.list('crm.timeline.bindings.list', { filter: { OWNER_ID: comment.shared['id'] } }).result
  expect(owners).toContainEqual(expect.objectContaining({ ENTITY_ID: String(main), ENTITY_TYPE: 'contact' }))
  expect(portal.events.map(({ event }) => event)).not.toContain('ONCRMACTIVITYDELETE')
})
