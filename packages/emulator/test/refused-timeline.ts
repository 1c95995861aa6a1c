import { openOffice, refusal, type Answer, type Office } from './open-office.ts'

/** Bob sees what he is responsible for, and that is neither of the deals. */
export const BOB = 2
export const ofDeal = { ownerTypeId: 2, ownerId: 1 }
export const onDeal = { entityTypeId: 2, entityId: 1 }
export const deadline = '2026-02-01T10:00:00+03:00'
export const layout = { icon: { code: 'call' }, header: { title: 'Call' }, body: { logo: { code: 'call' } } }

/** What stands in the timeline of deal 1: two to-dos, one of them done, a configurable activity, a comment with a note, and a log message. */
export type RecordIds = Readonly<Record<'open' | 'done' | 'configurable' | 'comment' | 'message', number>>

export interface RefusedTimeline {
  readonly office: Office
  readonly ids: RecordIds
}

/** An office with deals 1 and 2 of an administrator. */
export async function openRefusedTimeline(): Promise<RefusedTimeline> {
  const office = await openOffice({ users: [{ id: BOB, crmRights: 'own' }] })
  const { call } = office
  for (const TITLE of ['A', 'B']) await call('crm.deal.add', { fields: { TITLE, ASSIGNED_BY_ID: 1 } })
  const open: { id: number } = await call('crm.activity.todo.add', { ...ofDeal, deadline })
  const done: { id: number } = await call('crm.activity.todo.add', { ...ofDeal, deadline })
  await call('crm.activity.update', { id: done.id, fields: { COMPLETED: 'Y' } })
  const own: { activity: { id: number } } = await call('crm.activity.configurable.add', { ...ofDeal, fields: {}, layout })
  const comment: number = await call('crm.timeline.comment.add', { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'x' } })
  await call('crm.timeline.note.save', { ...ofDeal, itemType: 1, itemId: comment, text: 'x' })
  const fields = { ...onDeal, title: 'T', text: 'X', iconCode: 'info' }
  const { logMessage }: { logMessage: { id: number } } = await call('crm.timeline.logmessage.add', { fields })
  return {
    office,
    ids: { open: open.id, done: done.id, configurable: own.activity.id, comment, message: logMessage.id },
  }
}

export const notFound: Answer = refusal('NOT_FOUND', 'Not found.')
export const noElement: Answer = refusal('NOT_FOUND', 'Element not found')
export const noOwner: Answer = refusal('OWNER_NOT_FOUND', 'Owner was not found')
export const denied: Answer = refusal('ACCESS_DENIED', 'Access denied')
