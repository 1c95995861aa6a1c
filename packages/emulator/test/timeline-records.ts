import type { Params } from './compare-with-catalogue.ts'

type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

const PICTURE = { code: 'x', fileContent: 'iVBORw0KGgo=' }
const badge = { code: 'x', title: 'x', value: 'x', type: 'success' }
const deal = { entityTypeId: 2, entityId: 1 }
const layout = { icon: { code: 'x' }, header: { title: 'x' }, body: { logo: { code: 'x' } } }

/** Writes into the timeline of deal 1, and tells which parameters find what was written. */
export async function createTimelineRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const { result: comment } = await call('crm.timeline.comment.add', { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'x' } })
  const fields = { ...deal, title: 'x', text: 'x', iconCode: 'x' }
  const message = (await call('crm.timeline.logmessage.add', { fields })).result as { logMessage: { id: number } }
  const todo = (await call('crm.activity.todo.add', { ownerTypeId: 2, ownerId: 1, deadline: '2026-01-01' })).result as { id: number }
  const own = { ownerTypeId: 2, ownerId: 1, fields: { typeId: 'CONFIGURABLE' }, layout }
  const configurable = (await call('crm.activity.configurable.add', own)).result as { activity: { id: number } }
  const phone = { VALUE: '+1', ENTITY_ID: 1, ENTITY_TYPE_ID: 3 }
  const callFields = { OWNER_TYPE_ID: 2, OWNER_ID: 1, TYPE_ID: 2, SUBJECT: 'x', RESPONSIBLE_ID: 1, COMMUNICATIONS: [phone] }
  const { result: talk } = await call('crm.activity.add', { fields: callFields })
  const note = { ownerTypeId: 2, ownerId: 1, itemType: 1, itemId: comment }
  await call('crm.timeline.note.save', { ...note, text: 'x' })
  await call('crm.activity.badge.add', badge)
  for (const kind of ['icon', 'logo']) await call(`crm.timeline.${kind}.add`, PICTURE)
  const ofActivity = { ...deal, activityId: todo.id, layout: {} }
  const ofRecord = { ...deal, timelineId: comment, layout: {} }
  const blocks = ['get', 'set', 'delete'].map((action) => [
    [`crm.activity.layout.blocks.${action}`, ofActivity],
    [`crm.timeline.layout.blocks.${action}`, ofRecord],
  ])
  const moved = { activityId: todo.id, sourceEntityTypeId: 2, sourceEntityId: 1, targetEntityTypeId: 2, targetEntityId: 1 }
  return {
    ...(Object.fromEntries(blocks.flat()) as Record<string, Params>),
    'crm.activity.badge.add': badge,
    'crm.activity.badge.get': badge,
    ...Object.fromEntries(['add', 'get', 'list'].map((action) => [`crm.activity.binding.${action}`, ofActivity])),
    'crm.activity.binding.move': moved,
    'crm.activity.call.getTranscript': { activityId: talk },
    'crm.activity.configurable.get': { id: configurable.activity.id },
    'crm.timeline.bindings.list': { filter: { OWNER_ID: comment } },
    'crm.timeline.icon.add': PICTURE,
    'crm.timeline.icon.get': PICTURE,
    'crm.timeline.logo.add': PICTURE,
    'crm.timeline.logo.get': PICTURE,
    'crm.timeline.logmessage.get': { id: message.logMessage.id },
    'crm.timeline.logmessage.list': deal,
    'crm.timeline.note.get': note,
    'crm.timeline.note.save': { ...note, text: 'x' },
  }
}
