import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'
import { PNG } from './picture.ts'

const OWNER = 'activity\\.(?:todo|configurable|layout)|timeline\\.(?:note|item|layout|logmessage)'

export const timeline: Family = {
  references: [
    { at: new RegExp(`^crm\\.(?:${OWNER})\\.\\S+ (?:fields\\.)?(?:ownerTypeId|entityTypeId)$`), to: constant(2) },
    { at: new RegExp(`^crm\\.(?:${OWNER})\\.\\S+ (?:fields\\.)?(?:ownerId|entityId)$`), to: record('deal') },
    { at: /^crm\.activity\.call\.getTranscript activityId$/, to: record('crm.activity.add') },
    { at: /^crm\.activity\.binding\.(?:add|list) activityId$/, to: record('activity of another') },
    { at: /^crm\.activity\.binding\.(?:delete|move) activityId$/, to: record('activity of two') },
    { at: /^crm\.activity\.binding\.\w+ (?:entityId|sourceEntityId)$/, to: record('deal') },
    { at: /^crm\.activity\.binding\.\w+ targetEntityId$/, to: record('crm.deal.add') },
    { at: /^crm\.activity\.todo\.\w+ (?:deadline|value)$/, to: constant('2030-12-31T10:00:00+03:00') },
    { at: /^crm\.activity\.todo\.\w+ id$/, to: record('to-do') },
    { at: /^crm\.activity\.configurable\.\w+ fields\.badgeCode$/, to: omit },
    // The example has both, which its page refuses.
    { at: /^crm\.activity\.configurable\.\w+ fields\.isIncomingChannel$/, to: constant('N') },
    { at: /^crm\.activity\.configurable\.\w+ id$/, to: record('crm.activity.configurable.add') },
    { at: /^crm\.activity\.type\.delete TYPE_ID$/, to: async (world, value) => after(world, 'crm.activity.type.add', value) },
    { at: /^crm\.activity\.type\.add fields\.ICON_FILE$/, to: omit },
    { at: /^crm\.activity\.badge\.(?:get|delete) code$/, to: async (world, value) => after(world, 'crm.activity.badge.add', value) },
    { at: /^crm\.timeline\.(?:icon|logo)\.add fileContent$/, to: constant(PNG) },
    { at: /^crm\.timeline\.icon\.(?:get|delete) code$/, to: async (world, value) => after(world, 'crm.timeline.icon.add', value) },
    { at: /^crm\.timeline\.logo\.(?:get|delete) code$/, to: async (world, value) => after(world, 'crm.timeline.logo.add', value) },
    { at: /^crm\.activity\.layout\.blocks\.\w+ activityId$/, to: record('activity with blocks') },
    { at: /^crm\.timeline\.layout\.blocks\.\w+ timelineId$/, to: record('comment with blocks') },
    { at: /^crm\.timeline\.bindings\.\w+ (?:fields|filter)\.OWNER_ID$/, to: record('comment') },
    { at: /^crm\.timeline\.bindings\.bind fields\.ENTITY_ID$/, to: record('crm.deal.add') },
    { at: /^crm\.timeline\.bindings\.\w+ fields\.ENTITY_ID$/, to: record('deal') },
    { at: /^crm\.timeline\.note\.\w+ itemType$/, to: constant(1) },
    { at: /^crm\.timeline\.note\.\w+ itemId$/, to: record('comment with a note') },
    { at: /^crm\.timeline\.item\.\w+ id$/, to: record('comment') },
    { at: /^crm\.timeline\.logmessage\.(?:get|delete) id$/, to: record('crm.timeline.logmessage.add') },
  ],
  records: {
    'to-do': (world) => addTodo(world),
    'activity of another': async (world) => addTodo(world, await world.replay('crm.deal.add')),
    async 'activity of two'(world) {
      const activityId = await addTodo(world)
      const another = { entityTypeId: 2, entityId: await world.replay('crm.deal.add') }
      await world.stage.result('crm.activity.binding.add', { activityId, ...another })
      return activityId
    },
    async 'activity with blocks'(world) {
      const activityId = await addTodo(world)
      const key = { entityTypeId: 2, entityId: await dealOf(world), activityId }
      await world.stage.result('crm.activity.layout.blocks.set', { ...key, layout: layoutOf(world, 'crm.activity.layout.blocks.set') })
      return activityId
    },
    comment: addComment,
    async 'comment with blocks'(world) {
      const timelineId = await addComment(world)
      const key = { entityTypeId: 2, entityId: await dealOf(world), timelineId }
      await world.stage.result('crm.timeline.layout.blocks.set', { ...key, layout: layoutOf(world, 'crm.timeline.layout.blocks.set') })
      return timelineId
    },
    async 'comment with a note'(world) {
      const itemId = await addComment(world)
      await world.stage.result('crm.timeline.note.save', { ownerTypeId: 2, ownerId: await dealOf(world), itemType: 1, itemId, text: 'x' })
      return itemId
    },
  },
}

/** The deal that the call names, whatever it calls it. */
async function dealOf({ idOf, request }: World): Promise<unknown> {
  const { ENTITY_ID: inFields } = (request['fields'] ?? {}) as { ENTITY_ID?: unknown }
  return await idOf('deal', request['ownerId'] ?? request['entityId'] ?? request['sourceEntityId'] ?? inFields ?? 0)
}

async function addTodo(world: World, ownerId?: unknown): Promise<unknown> {
  const owner = { ownerTypeId: 2, ownerId: typeof ownerId === 'number' ? ownerId : await dealOf(world) }
  const result = await world.stage.result('crm.activity.todo.add', { ...owner, deadline: '2030-12-31', title: 'Think' })
  return (result as { id: unknown }).id
}

async function addComment(world: World): Promise<unknown> {
  const fields = { ENTITY_ID: await dealOf(world), ENTITY_TYPE: 'deal', COMMENT: 'Hello' }
  return await world.stage.result('crm.timeline.comment.add', { fields })
}

/** What the page of `set` puts there. */
function layoutOf(world: World, method: string): unknown {
  return world.example(method)['layout']
}

/** The record of that name exists by then. */
async function after(world: World, add: string, name: unknown): Promise<unknown> {
  await world.replay(add)
  return name
}
