import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusal, type Answer } from './open-office.ts'
import {
  BOB,
  deadline,
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

const wrongDate = refusal('WRONG_DATETIME_FORMAT', 'Wrong datetime format')
const tag = { title: 'x', type: 'warning' }

let timeline: RefusedTimeline
beforeAll(async () => {
  timeline = await openRefusedTimeline()
})
afterAll(() => timeline.office.portal.close())

/** Everything that a method of activities may ask for. */
const paramsOf = ({ ids }: RefusedTimeline, method: string): object => ({
  ...ofDeal,
  ...onDeal,
  sourceEntityTypeId: 2,
  sourceEntityId: 1,
  targetEntityTypeId: 2,
  targetEntityId: 2,
  deadline,
  colorId: '1',
  value: deadline,
  responsibleId: 1,
  fields: {},
  layout,
  id: method.includes('.configurable.') ? ids.configurable : ids.open,
  activityId: ids.open,
})
const ask = (method: string, change: object = {}, userId?: number): Promise<Answer> =>
  timeline.office.ask(method, { ...paramsOf(timeline, method), ...change }, userId)

const TODO = ['update', 'updateColor', 'updateDeadline', 'updateDescription', 'updateResponsibleUser'].map(
  (action) => `crm.activity.todo.${action}`,
)
const BLOCKS = ['get', 'set', 'delete'].map((action) => `crm.activity.layout.blocks.${action}`)

it.each([
  ...TODO,
  ...BLOCKS,
  'crm.activity.todo.add',
  ...['add', 'delete', 'list', 'move'].map((action) => `crm.activity.binding.${action}`),
  ...['add', 'get', 'update'].map((action) => `crm.activity.configurable.${action}`),
])('%s refuses who may not work with the object', async (method) => {
  expect(await ask(method, {}, BOB)).toEqual(denied)
})

it.each([...BLOCKS, ...['add', 'get', 'update'].map((action) => `crm.activity.configurable.${action}`)])(
  '%s is for applications',
  async (method) => {
    const answer = refusal('ERROR_WRONG_CONTEXT', 'Method call is only possible in the context of a REST application')
    expect(await timeline.office.askByWebhook(method, paramsOf(timeline, method))).toEqual(answer)
  },
)

it.each([
  ...TODO.flatMap((method) => [[method, { id: 99 }, notFound] as const, [method, { ownerId: 2 }, notFound] as const]),
  ...TODO.map((method) => [method, { ownerId: 99 }, noOwner] as const),
  ...BLOCKS.flatMap((method) => [[method, { entityId: 99 }, noOwner] as const, [method, { entityId: 2 }, notFound] as const]),
  ['crm.activity.todo.add', { ownerId: 99 }, noOwner],
  ['crm.activity.binding.add', { activityId: 99 }, refusal('NOT_FOUND', 'Entity not found')],
  ['crm.activity.binding.add', { entityId: 99 }, noOwner],
  ['crm.activity.binding.delete', { activityId: 99 }, noElement],
  ['crm.activity.binding.delete', { entityId: 99 }, noOwner],
  ['crm.activity.configurable.get', { id: 99 }, notFound],
  ['crm.activity.configurable.update', { id: 99 }, notFound],
  ['crm.activity.todo.add', { deadline: 'soon' }, wrongDate],
  ['crm.activity.todo.update', { deadline: 'soon' }, wrongDate],
] as const)('%s refuses %j', async (method, change, answer) => {
  expect(await ask(method, change)).toEqual(answer)
})

it('a to-do that is done keeps its deadline', async () => {
  const answer = refusal('CAN_NOT_UPDATE_COMPLETED_TODO', 'A completed activity cannot be changed')
  expect(await ask('crm.activity.todo.updateDeadline', { id: timeline.ids.done })).toEqual(answer)
})

it('a binding is not moved to where the activity stands already', async () => {
  const { call } = timeline.office
  const { id: activityId }: { id: number } = await call('crm.activity.todo.add', { ...ofDeal, deadline })
  await call('crm.activity.binding.add', { activityId, entityTypeId: 2, entityId: 2 })
  const answer = refusal('ACTIVITY_IS_ALREADY_BOUND', 'The activity is already bound to this entity')
  expect(await ask('crm.activity.binding.move', { activityId })).toEqual(answer)
})

it('who may work with one of its objects may work with an activity', async () => {
  const { call } = timeline.office
  const { activity }: { activity: { id: number } } = await call('crm.activity.configurable.add', { ...ofDeal, fields: {}, layout })
  const entityId: number = await call('crm.deal.add', { fields: { TITLE: 'C', ASSIGNED_BY_ID: BOB } })
  await call('crm.activity.binding.add', { activityId: activity.id, entityTypeId: 2, entityId })
  expect(await call('crm.activity.binding.list', { activityId: activity.id }, BOB)).toHaveLength(2)
  expect(await call('crm.activity.configurable.get', activity, BOB)).toMatchObject({ activity })
})

describe('a changed configurable activity', () => {
  const headed = (header: object): object => ({ layout: { ...layout, header: { title: 'x', ...header } } })

  it.each([
    ['WRONG_FIELD_VALUE', 'Field "deadline" has a wrong value', { fields: { deadline: 'soon' } }],
    [
      'INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE',
      'An incoming activity cannot have a deadline',
      { fields: { deadline, isIncomingChannel: 'Y' } },
    ],
    ['FIELD_IS_REQUIRED', 'Field "layout.header.title" is required', headed({ title: '' })],
    ['FIELD_IS_REDUNDANT', 'Field "layout.header.color" is redundant', headed({ color: 'red' })],
    [
      'ENUM_FIELD',
      'Field "layout.header.tags.a.type" must be one of: warning, success, failure, primary, secondary',
      headed({ tags: { a: { ...tag, type: 'lavender' } } }),
    ],
    ['TOO_MANY_ITEMS', 'Field "layout.header.tags" has more than 2 items', headed({ tags: { a: tag, b: tag, c: tag } })],
    ['KEY_CONTAIN_WRONG_SYMBOLS', 'Key "a b" of field "layout.header.tags" has wrong symbols', headed({ tags: { 'a b': tag } })],
    ['WRONG_LANG', 'Field "layout.header.title" has a text in the unknown language "xx"', headed({ title: { xx: 'x' } })],
  ] as const)('is refused with %s', async (code, text, change) => {
    expect(await ask('crm.activity.configurable.update', change)).toEqual(refusal(code, text))
  })
})
