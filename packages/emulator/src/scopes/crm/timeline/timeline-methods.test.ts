import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

function withDeal(): { portal: TestPortal; contact: unknown; deal: unknown } {
  const portal = createTestPortal()
  const contact = portal.call('crm.contact.add', { fields: { NAME: 'Ann', LAST_NAME: 'Lee' } })
  return { portal, contact, deal: portal.call('crm.deal.add', { fields: { TITLE: 'A', CONTACT_ID: contact } }) }
}

describe('crm.timeline.comment', () => {
  it('is written, read, listed, changed and deleted', () => {
    const { portal, deal } = withDeal()
    const id = portal.call('crm.timeline.comment.add', { fields: { ENTITY_ID: deal, ENTITY_TYPE: 'DEAL', COMMENT: 'Hello' } })
    expect(portal.call('crm.timeline.comment.get', { id })).toEqual({
      ID: '1',
      ENTITY_ID: '1',
      ENTITY_TYPE: 'deal',
      CREATED: '2026-01-15T12:30:00+03:00',
      COMMENT: 'Hello',
      AUTHOR_ID: '1',
    })
    expect(
      portal.list('crm.timeline.comment.list', { filter: { ENTITY_ID: deal, ENTITY_TYPE: 'deal' }, select: ['COMMENT'] }),
    ).toMatchObject({ result: [{ COMMENT: 'Hello', ID: '1' }], total: 1 })
    expect(portal.call('crm.timeline.comment.update', { id, fields: { COMMENT: 'Bye' } })).toBe(id)
    expect(portal.call('crm.timeline.comment.get', { id })).toMatchObject({ COMMENT: 'Bye' })
    expect(portal.call('crm.timeline.comment.delete', { id })).toBeNull()
    expect(portal.refusal('crm.timeline.comment.get', { id })).toEqual({ code: '', description: 'Not found.' })
    expect(Object.keys(portal.call('crm.timeline.comment.fields') as Row)).toContain('AUTHOR_ID')
  })

  it('stands on smart processes too', () => {
    const portal = createTestPortal()
    portal.call('crm.type.add', { fields: { title: 'Asset' } })
    portal.call('crm.item.add', { entityTypeId: 1030, fields: {} })
    expect(portal.call('crm.timeline.comment.add', { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'dynamic_1030', COMMENT: 'x' } })).toBe(1)
  })

  it.each([
    [{ ENTITY_ID: 9, ENTITY_TYPE: 'deal', COMMENT: 'x' }, 'OWNER_NOT_FOUND'],
    [{ ENTITY_ID: 1, ENTITY_TYPE: 'nothing', COMMENT: 'x' }, 'OWNER_NOT_FOUND'],
    [{ ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: ' ' }, 'INVALID_ARG_VALUE'],
    [{ COMMENT: 'x' }, '100'],
  ])('refuses %j with %s', (fields, code) => {
    expect(withDeal().portal.refusal('crm.timeline.comment.add', { fields }).code).toBe(code)
  })
})

describe('crm.activity', () => {
  const call = {
    TYPE_ID: 2,
    SUBJECT: 'Call back',
    RESPONSIBLE_ID: 1,
    START_TIME: '2026-01-20T10:00:00+03:00',
    END_TIME: '2026-01-20T11:00:00+03:00',
    DIRECTION: 2,
    OWNER_TYPE_ID: 2,
  }
  const communication = { VALUE: '+1', TYPE: 'PHONE', ENTITY_ID: 1, ENTITY_TYPE_ID: 3 }

  it('is written, read, listed, changed and deleted', () => {
    const { portal, deal } = withDeal()
    portal.advance(60_000)
    const id = portal.call('crm.activity.add', { fields: { ...call, OWNER_ID: deal, COMMUNICATIONS: [communication] } })
    expect(portal.call('crm.activity.get', { id })).toMatchObject({
      ID: '1',
      OWNER_ID: '1',
      TYPE_ID: '2',
      DEADLINE: call.START_TIME,
      COMPLETED: 'N',
      STATUS: '1',
      SETTINGS: [],
      PROVIDER_PARAMS: [],
      AUTHOR_ID: '1',
    })
    expect(portal.call('crm.deal.get', { id: deal })).toMatchObject({ LAST_ACTIVITY_TIME: '2026-01-15T12:31:00+03:00' })
    const [row] = portal.list('crm.activity.list', {
      filter: { OWNER_ID: deal, '>DEADLINE': '2026-01-01', COMPLETED: 'N' },
      select: ['SUBJECT', 'COMMUNICATIONS', 'BINDINGS'],
    }).result as Row[]
    expect(row).toMatchObject({
      SUBJECT: 'Call back',
      COMMUNICATIONS: [
        { VALUE: '+1', TYPE: 'PHONE', ENTITY_ID: '1', ENTITY_TYPE_ID: '3', ENTITY_SETTINGS: { NAME: 'Ann', LAST_NAME: 'Lee' } },
      ],
      BINDINGS: [{ OWNER_ID: '1', OWNER_TYPE_ID: '2' }],
    })
    expect(
      portal.call('crm.activity.update', { id, fields: { COMPLETED: 'Y', START_TIME: '2026-01-21T10:00:00+03:00', TYPE_ID: 1 } }),
    ).toBe(true)
    expect(portal.call('crm.activity.get', { id })).toMatchObject({
      COMPLETED: 'Y',
      STATUS: '2',
      TYPE_ID: '2',
      DEADLINE: '2026-01-21T10:00:00+03:00',
    })
    expect(portal.call('crm.activity.delete', { id })).toBe(true)
    expect(portal.refusal('crm.activity.get', { id })).toEqual({ code: '', description: 'Activity is not found' })
  })

  it.each([
    ['2', 'Y', '2'],
    [3, 'Y', '3'],
    [1, 'N', '1'],
  ])('is completed by its status %j too', (STATUS, completed, status) => {
    const { portal, deal } = withDeal()
    const fields = { ...call, OWNER_ID: deal, COMMUNICATIONS: [communication] }
    const shown = { COMPLETED: completed, STATUS: status }
    const made = portal.call('crm.activity.add', { fields: { ...fields, STATUS } })
    expect(portal.call('crm.activity.get', { id: made })).toMatchObject(shown)
    const changed = portal.call('crm.activity.add', { fields: { ...fields, COMPLETED: completed === 'Y' ? 'N' : 'Y' } })
    portal.call('crm.activity.update', { id: changed, fields: { STATUS } })
    expect(portal.call('crm.activity.get', { id: changed })).toMatchObject(shown)
  })

  it('shows communications, bindings and files only by name', () => {
    const { portal, deal } = withDeal()
    portal.call('crm.activity.add', { fields: { ...call, OWNER_ID: deal, COMMUNICATIONS: [communication] } })
    const [row] = portal.list('crm.activity.list').result as Row[]
    expect(['COMMUNICATIONS', 'BINDINGS', 'FILES'].filter((name) => name in row!)).toEqual([])
  })

  it.each([
    [{ SUBJECT: '' }, 'The field SUBJECT is not defined or empty'],
    [{ RESPONSIBLE_ID: 0 }, 'The field RESPONSIBLE_ID is not defined or invalid'],
    [{ TYPE_ID: 0 }, 'The field TYPE_ID is not defined or invalid'],
    [{ COMMUNICATIONS: [] }, 'The field COMMUNICATIONS is not defined or invalid'],
    [{ COMMUNICATIONS: [communication, communication] }, 'The only one communication is allowed for activity of specified type'],
    [{ OWNER_ID: 99 }, 'Could not build binding. Please ensure that owner info and communications are defined correctly'],
    [{ TYPE_ID: 6 }, 'The custom activity without provider is not supported in current context'],
  ])('refuses %j', (fields, description) => {
    const { portal, deal } = withDeal()
    expect(portal.refusal('crm.activity.add', { fields: { ...call, OWNER_ID: deal, COMMUNICATIONS: [communication], ...fields } })).toEqual(
      { code: '', description },
    )
  })

  it('takes to-dos', () => {
    const { portal, deal } = withDeal()
    expect(
      portal.call('crm.activity.todo.add', { ownerTypeId: 2, ownerId: deal, deadline: '2026-01-20T10:00:00+03:00', title: 'Think' }),
    ).toEqual({ id: 1 })
    expect(portal.call('crm.activity.get', { id: 1 })).toMatchObject({
      TYPE_ID: '6',
      PROVIDER_ID: 'CRM_TODO',
      SUBJECT: 'Think',
      DEADLINE: '2026-01-20T10:00:00+03:00',
    })
    expect(portal.refusal('crm.activity.todo.add', { ownerTypeId: 2, ownerId: deal, deadline: 'soon' }).code).toBe('WRONG_DATETIME_FORMAT')
    expect(portal.refusal('crm.activity.todo.add', { ownerTypeId: 2, ownerId: 99, deadline: '2026-01-20' }).code).toBe('OWNER_NOT_FOUND')
  })
})

describe('crm.stagehistory.list', () => {
  it('speaks of statuses for leads', () => {
    const portal = createTestPortal()
    const id = portal.call('crm.lead.add', { fields: { TITLE: 'L' } })
    portal.call('crm.lead.update', { id, fields: { STATUS_ID: 'JUNK' } })
    const page = portal.list('crm.stagehistory.list', { entityTypeId: 1, order: { ID: 'DESC' } })
    expect(page.total).toBe(2)
    expect((page.result as { items: Row[] }).items[0]).toEqual({
      ID: '2',
      TYPE_ID: '3',
      OWNER_ID: '1',
      CREATED_TIME: '2026-01-15T12:30:00+03:00',
      STATUS_SEMANTIC_ID: 'F',
      STATUS_ID: 'JUNK',
    })
  })

  it('refuses objects without stages and unknown fields', () => {
    const portal = createTestPortal()
    expect(portal.refusal('crm.stagehistory.list', { entityTypeId: 3 }).code).toBe('ENTITY_TYPE_NOT_SUPPORTED')
    expect(portal.refusal('crm.stagehistory.list', { entityTypeId: 2, filter: { NOWHERE: 1 } }).code).toBe('INVALID_ARG_VALUE')
  })
})

it('crm.enum.*, crm.multifield.fields and crm.settings.mode.get answer their facts', () => {
  const portal = createTestPortal()
  portal.call('crm.type.add', { fields: { title: 'Asset' } })
  expect(portal.call('crm.enum.ownertype')).toContainEqual({
    ID: 1030,
    NAME: 'Asset',
    SYMBOL_CODE: 'DYNAMIC_1030',
    SYMBOL_CODE_SHORT: 'T406',
  })
  expect(portal.call('crm.enum.activitytype')).toContainEqual({ ID: 2, NAME: 'Call', SYMBOL_CODE: null, SYMBOL_CODE_SHORT: null })
  expect(Object.keys(portal.call('crm.multifield.fields') as Row)).toEqual(['ID', 'TYPE_ID', 'VALUE', 'VALUE_TYPE'])
  expect(portal.call('crm.settings.mode.get')).toBe(1)
})
