import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusal, type Answer } from './open-office.ts'
import {
  BOB,
  denied,
  layout,
  noElement,
  noOwner,
  notFound,
  ofDeal,
  onDeal,
  openRefusedTimeline,
  type RefusedTimeline,
} from './refused-timeline.ts'

let timeline: RefusedTimeline
beforeAll(async () => {
  timeline = await openRefusedTimeline()
})
afterAll(() => timeline.office.portal.close())

const COMMENT = { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'x' }

/** Everything that a method of the timeline may ask for. */
const paramsOf = ({ ids }: RefusedTimeline, method: string): object => ({
  ...ofDeal,
  ...onDeal,
  itemType: 1,
  itemId: ids.comment,
  text: 'x',
  layout,
  fields: COMMENT,
  id: method.includes('logmessage.') ? ids.message : ids.comment,
  timelineId: ids.comment,
})
const ask = (method: string, change: object = {}, userId?: number): Promise<Answer> =>
  timeline.office.ask(`crm.timeline.${method}`, { ...paramsOf(timeline, method), ...change }, userId)

const BLOCKS = ['get', 'set', 'delete'].map((action) => `layout.blocks.${action}`)
const PINS = ['item.pin', 'item.unpin']
const NOTES = ['note.save', 'note.get', 'note.delete']

it.each([...BLOCKS, ...PINS, ...NOTES, 'comment.add', 'comment.update', 'comment.delete', 'logmessage.delete'])(
  'crm.timeline.%s refuses who may not work with the object',
  async (method) => {
    expect(await ask(method, {}, BOB)).toEqual(denied)
  },
)

it.each(['comment.update', 'comment.delete'])('crm.timeline.%s finds the object itself', async (method) => {
  expect(await ask(method, { ownerTypeId: undefined, ownerId: undefined }, BOB)).toEqual(denied)
})

it('comments of an object are read by who may work with it', async () => {
  const { office } = timeline
  expect(await ask('comment.get', {}, BOB)).toEqual(refusal('', 'Access denied.'))
  const dealId: number = await office.call('crm.deal.add', { fields: { TITLE: 'C', ASSIGNED_BY_ID: BOB } })
  const id: number = await office.call('crm.timeline.comment.add', { fields: COMMENT })
  await office.call('crm.timeline.bindings.bind', { fields: { OWNER_ID: id, ENTITY_ID: dealId, ENTITY_TYPE: 'deal' } })
  expect(await office.call('crm.timeline.comment.get', { id }, BOB)).toMatchObject({ COMMENT: 'x' })
})

it.each(BLOCKS)('crm.timeline.%s is for applications', async (method) => {
  const answer = refusal('ERROR_WRONG_CONTEXT', 'Method call is only possible in the context of a REST application')
  expect(await timeline.office.askByWebhook(`crm.timeline.${method}`, paramsOf(timeline, method))).toEqual(answer)
})

const empty = refusal('INVALID_ARG_VALUE', 'Comment must be not empty')

it.each([
  ...BLOCKS.flatMap((method) => [[method, { entityId: 99 }, noOwner] as const, [method, { entityId: 2 }, notFound] as const]),
  ...[...PINS, 'comment.update'].flatMap((method) => [
    [method, { ownerId: 99 }, noOwner] as const,
    [method, { ownerId: 2 }, notFound] as const,
    [method, { id: 99 }, notFound] as const,
  ]),
  ...NOTES.flatMap((method) => [[method, { itemId: 99 }, noElement] as const, [method, { itemType: 3 }, noElement] as const]),
  ['comment.add', { fields: { ...COMMENT, COMMENT: ' ' } }, empty],
  ['comment.add', { fields: { ...COMMENT, ENTITY_ID: 99 } }, noOwner],
  ['comment.add', { fields: { ...COMMENT, ENTITY_TYPE: 'planet' } }, noOwner],
  ['comment.update', { fields: { COMMENT: '' } }, empty],
  ['logmessage.delete', { id: 99 }, refusal('NOT_FOUND', 'Timeline logmessage not found for id 99')],
] as const)('crm.timeline.%s refuses %j', async (method, change, answer) => {
  expect(await ask(method, change)).toEqual(answer)
})
