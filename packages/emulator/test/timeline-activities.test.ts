import { describe, expect, it } from 'vitest'
import { openTimeline, type Row } from './open-timeline.ts'

const deal = { ownerTypeId: 2, ownerId: 1 }
const deadline = '2026-02-01T10:00:00+03:00'
const layout = {
  icon: { code: 'call' },
  header: { title: 'Call', tags: { a: { title: 'x', type: 'warning' } } },
  body: { logo: { code: 'call' }, blocks: { text: { type: 'text', properties: { value: 'Hello', bold: 'Y' } } } },
  footer: { menu: { showPinItem: 'false' } },
}

describe('a to-do', () => {
  it('changes in each of its properties, and every change is announced', async () => {
    const { call, announced } = await openTimeline()
    const { id } = await call<{ id: number }>('crm.activity.todo.add', {
      ...deal,
      deadline,
      title: 'Think',
      pingOffsets: [0, 15],
      colorId: '2',
    })
    const own = { ...deal, id }
    expect(await call('crm.activity.todo.update', { ...own, deadline: '2026-03-01T10:00:00+03:00', title: 'Act' })).toEqual({ id })
    await call('crm.activity.todo.updateDescription', { ...own, value: 'Soon' })
    await call('crm.activity.todo.updateColor', { ...own, colorId: '7' })
    await call('crm.activity.todo.updateResponsibleUser', { ...own, responsibleId: 2 })
    expect(await call('crm.activity.get', { id })).toMatchObject({
      SUBJECT: 'Act',
      DESCRIPTION: 'Soon',
      RESPONSIBLE_ID: '2',
      DEADLINE: '2026-03-01T10:00:00+03:00',
      PROVIDER_ID: 'CRM_TODO',
    })
    await call('crm.activity.todo.updateDeadline', { ...own, value: deadline })
    expect(await call('crm.activity.get', { id })).toMatchObject({ DEADLINE: deadline, SUBJECT: 'Act' })
    const data = { FIELDS: { ID: id } }
    expect(announced()).toEqual([['ONCRMACTIVITYADD', data], ...Array.from({ length: 5 }, () => ['ONCRMACTIVITYUPDATE', data])])
  })

  it.each<[string, object, string]>([
    ['updateDeadline', { value: 'soon' }, 'WRONG_DATETIME_FORMAT'],
    ['updateDeadline', {}, '100'],
    ['update', { title: 'x' }, '100'],
    ['updateColor', { colorId: '8' }, 'CAN_NOT_UPDATE_WRONG_COLOR_TODO'],
    ['updateResponsibleUser', { responsibleId: 0 }, 'INVALID_ARG_VALUE'],
    ['updateDescription', { value: 'x', ownerId: 99 }, 'OWNER_NOT_FOUND'],
    ['updateDescription', { value: 'x', ownerId: 2 }, 'NOT_FOUND'],
    ['updateDescription', { value: 'x', id: 99 }, 'NOT_FOUND'],
  ])('refuses %s with %j', async (action, params, code) => {
    const { call, refusal, announced } = await openTimeline()
    const { id } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
    announced()
    expect(await refusal(`crm.activity.todo.${action}`, { ...deal, id, ...params })).toBe(code)
    expect(announced()).toEqual([])
  })

  it('is closed to changes once it is completed, and so is what hangs on it', async () => {
    const { call, refusal } = await openTimeline()
    const { id } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
    const { id: other } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
    await call('crm.activity.update', { id, fields: { COMPLETED: 'Y' } })
    const own = { ...deal, id }
    const codes = [
      await refusal('crm.activity.todo.update', { ...own, deadline }),
      await refusal('crm.activity.todo.updateColor', { ...own, colorId: '1' }),
      await refusal('crm.activity.todo.updateDescription', { ...own, value: 'x' }),
      await refusal('crm.activity.todo.updateResponsibleUser', { ...own, responsibleId: 1 }),
      await refusal('crm.activity.todo.update', { ...deal, id: other, deadline, parentActivityId: id }),
    ]
    expect(codes).toEqual([
      'CAN_NOT_UPDATE_COMPLETED_TODO',
      'CAN_NOT_UPDATE_COLOR_COMPLETED_TODO',
      'CAN_NOT_UPDATE_COMPLETED_TODO',
      'CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO',
      'ERROR_PARENT_ACTIVITY_RESTRICT',
    ])
  })
})

describe('an activity stands on several objects', () => {
  const company = { entityTypeId: 4, entityId: 1 }

  it('which are added, listed, moved and removed, but never all of them', async () => {
    const { call, refusal } = await openTimeline()
    const { id: activityId } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
    expect(await call('crm.activity.binding.add', { activityId, ...company })).toBe(true)
    expect(await refusal('crm.activity.binding.add', { activityId, ...company })).toBe('ACTIVITY_IS_ALREADY_BOUND')
    expect(await call('crm.activity.binding.list', { activityId })).toEqual([{ entityTypeId: 2, entityId: 1 }, company])
    const move = { activityId, sourceEntityTypeId: 2, sourceEntityId: 1, targetEntityTypeId: 2, targetEntityId: 2 }
    expect(await call('crm.activity.binding.move', move)).toBe(true)
    expect(await refusal('crm.activity.binding.move', move)).toBe('BINDING_NOT_FOUND')
    expect(await call('crm.activity.get', { id: activityId })).toMatchObject({ OWNER_TYPE_ID: '2', OWNER_ID: '2' })
    expect(await call('crm.activity.binding.delete', { activityId, entityTypeId: 2, entityId: 2 })).toBe(true)
    expect(await call('crm.activity.get', { id: activityId })).toMatchObject({ OWNER_TYPE_ID: '4', OWNER_ID: '1' })
    expect(await refusal('crm.activity.binding.delete', { activityId, ...company })).toBe('LAST_BINDING_CANNOT_BE_DELETED')
    expect(await refusal('crm.activity.binding.delete', { activityId, entityTypeId: 2, entityId: 1 })).toBe('BINDING_NOT_FOUND')
  })

  it('and is found by each of them', async () => {
    const { call } = await openTimeline()
    const { id: activityId } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
    await call('crm.activity.todo.add', { ...deal, ownerId: 2, deadline })
    await call('crm.activity.binding.add', { activityId, ...company })
    const found = async (bindings: readonly object[]): Promise<unknown> =>
      (await call<Row[]>('crm.activity.list', { filter: { BINDINGS: bindings }, select: ['ID', 'BINDINGS'] })).map(({ ID }) => ID)
    expect(await found([{ OWNER_TYPE_ID: 4, OWNER_ID: 1 }])).toEqual(['1'])
    expect(await found([{ OWNER_TYPE_ID: 2 }])).toEqual(['1', '2'])
    expect(await found([{ OWNER_TYPE_ID: 3 }])).toEqual([])
    const [row] = await call<Row[]>('crm.activity.list', { filter: { ID: 1 }, select: ['BINDINGS'] })
    expect(row!['BINDINGS']).toEqual([
      { OWNER_ID: '1', OWNER_TYPE_ID: '2' },
      { OWNER_ID: '1', OWNER_TYPE_ID: '4' },
    ])
  })

  it.each<[object, string]>([
    [{ targetEntityTypeId: 4 }, 'SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR'],
    [{ targetEntityId: 1 }, 'SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR'],
    [{ targetEntityId: 99 }, 'OWNER_NOT_FOUND'],
    [{ activityId: 99 }, 'NOT_FOUND'],
    [{ sourceEntityId: null }, '100'],
  ])('refuses to move one with %j', async (params, code) => {
    const { call, refusal } = await openTimeline()
    await call('crm.activity.todo.add', { ...deal, deadline })
    const move = { activityId: 1, sourceEntityTypeId: 2, sourceEntityId: 1, targetEntityTypeId: 2, targetEntityId: 2 }
    expect(await refusal('crm.activity.binding.move', { ...move, ...params })).toBe(code)
  })
})

it('activities hang on old invoices too, which do not tell when something happened last', async () => {
  const { call } = await openTimeline()
  const invoice = await call<number>('crm.invoice.add', { fields: { ORDER_TOPIC: 'I', PAY_SYSTEM_ID: 1, PERSON_TYPE_ID: 1 } })
  const { id } = await call<{ id: number }>('crm.activity.todo.add', { ownerTypeId: 5, ownerId: invoice, deadline })
  expect(await call('crm.activity.get', { id })).toMatchObject({ OWNER_TYPE_ID: '5', OWNER_ID: String(invoice) })
})

it('files of activities are selected by their old name too', async () => {
  const { call } = await openTimeline()
  const { id } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline })
  await call('crm.activity.update', { id, fields: { FILES: [{ fileData: ['a.txt', 'QQ=='] }] } })
  expect(await call('crm.activity.list', { select: ['STORAGE_ELEMENT_IDS'] })).toEqual([
    { ID: '1', FILES: [{ id: expect.any(Number), url: expect.any(String) }] },
  ])
})

it('nobody writes down what was said in calls', async () => {
  const { call, refusal } = await openTimeline()
  const phone = { VALUE: '+1', ENTITY_ID: 1, ENTITY_TYPE_ID: 3 }
  const fields = { OWNER_TYPE_ID: 2, OWNER_ID: 1, TYPE_ID: 2, SUBJECT: 'x', RESPONSIBLE_ID: 1, COMMUNICATIONS: [phone] }
  const activityId = await call<number>('crm.activity.add', { fields })
  expect(await call('crm.activity.call.getTranscript', { activityId })).toBeNull()
  expect(await refusal('crm.activity.call.getTranscript', { activityId: 99 })).toBe('NOT_FOUND')
  expect(Object.keys(await call('crm.activity.communication.fields'))).toEqual([
    'ID',
    'ACTIVITY_ID',
    'ENTITY_ID',
    'ENTITY_TYPE_ID',
    'TYPE',
    'VALUE',
  ])
})

describe('a configurable activity', () => {
  const add = { ...deal, fields: { deadline, completed: 'N', pingOffsets: [60], originId: 'x' }, layout }

  it('goes there and back, with flags as booleans', async () => {
    const { call } = await openTimeline()
    const { activity } = await call<{ activity: { id: number } }>('crm.activity.configurable.add', add)
    expect(await call('crm.activity.configurable.get', activity)).toEqual({
      activity: {
        id: activity.id,
        ...deal,
        fields: {
          typeId: 'CONFIGURABLE',
          completed: false,
          deadline,
          pingOffsets: [60],
          isIncomingChannel: false,
          responsibleId: 1,
          badgeCode: '',
          originatorId: null,
          originId: 'x',
        },
        layout: {
          ...layout,
          body: { logo: { code: 'call' }, blocks: { text: { type: 'text', properties: { value: 'Hello', bold: true } } } },
          footer: { menu: { showPinItem: false } },
        },
      },
    })
    expect(await call('crm.activity.list', { filter: { PROVIDER_ID: 'CONFIGURABLE_REST_APP' } })).toMatchObject([
      { SUBJECT: 'Call', TYPE_ID: '6' },
    ])
  })

  it('is changed by its own application only, and by no other method', async () => {
    const { call, refusal } = await openTimeline()
    const { activity } = await call<{ activity: { id: number } }>('crm.activity.configurable.add', add)
    const update = { ...activity, fields: { completed: true }, layout: { ...layout, header: { title: 'Done' } } }
    expect(await refusal('crm.activity.configurable.update', update, 'two')).toBe('ERROR_WRONG_APPLICATION')
    expect(await refusal('crm.activity.configurable.update', update, 'hook')).toBe('ERROR_WRONG_CONTEXT')
    expect(await refusal('crm.activity.update', { ...activity, fields: { SUBJECT: 'x' } })).toBe('')
    expect(await call('crm.activity.configurable.update', update)).toEqual({ activity })
    expect(await call('crm.activity.configurable.get', activity, 'two')).toMatchObject({
      activity: { fields: { completed: true, deadline, originId: 'x' }, layout: { header: { title: 'Done' } } },
    })
  })

  it('keeps the layout that a change leaves out', async () => {
    const { call } = await openTimeline()
    const { activity } = await call<{ activity: object }>('crm.activity.configurable.add', add)
    expect(await call('crm.activity.configurable.update', { ...activity, fields: { completed: true } })).toEqual({ activity })
    const { layout: kept } = (await call<{ activity: { layout: object } }>('crm.activity.configurable.get', activity)).activity
    expect(kept).toMatchObject({ header: layout.header })
  })

  it('bears badges and types that were registered before', async () => {
    const { call, refusal } = await openTimeline()
    const fields = { typeId: 'ORDER', badgeCode: 'late' }
    expect(await refusal('crm.activity.configurable.add', { ...add, fields })).toBe('WRONG_FIELD_VALUE')
    await call('crm.activity.type.add', { fields: { TYPE_ID: 'ORDER', IS_CONFIGURABLE_TYPE: 'Y' } })
    await call('crm.activity.badge.add', { code: 'late', title: { en: 'State', de: 'Stand' }, value: 'Late', type: 'failure' })
    const { activity } = await call<{ activity: object }>('crm.activity.configurable.add', { ...add, fields })
    expect(await call('crm.activity.configurable.get', activity)).toMatchObject({ activity: { fields } })
    // Types are the application's own.
    expect(await refusal('crm.activity.configurable.add', { ...add, fields: { typeId: 'ORDER' } }, 'two')).toBe('WRONG_FIELD_VALUE')
  })

  it.each<[string, object]>([
    ['100', { layout: undefined }],
    ['ERROR_EMPTY_LAYOUT', { layout: {} }],
    ['OWNER_NOT_FOUND', { ownerId: 99 }],
    ['INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE', { fields: { deadline, isIncomingChannel: 'Y' } }],
    ['WRONG_FIELD_VALUE', { fields: { deadline: 'soon' } }],
    ['FIELD_IS_REQUIRED', { layout: { icon: { code: 'x' }, header: { title: 'x' } } }],
    ['FIELD_IS_REDUNDANT', { layout: { ...layout, color: 'red' } }],
    ['ENUM_FIELD', { layout: { ...layout, header: { title: 'x', tags: { a: { title: 'x', type: 'lavender' } } } } }],
    ['WRONG_LANG', { layout: { ...layout, header: { title: { xx: 'x' } } } }],
    ['KEY_CONTAIN_WRONG_SYMBOLS', { layout: { ...layout, body: { logo: { code: 'x' }, blocks: { 'a b': layout.body.blocks.text } } } }],
    [
      'TOO_MANY_ITEMS',
      {
        layout: { ...layout, header: { title: 'x', tags: Object.fromEntries(['a', 'b', 'c'].map((key) => [key, layout.header.tags.a])) } },
      },
    ],
  ])('is refused with %s', async (code, params) => {
    const { refusal, announced } = await openTimeline()
    expect(await refusal('crm.activity.configurable.add', { ...add, ...params })).toBe(code)
    expect(announced()).toEqual([])
  })
})

it('badges are made by administrators, once per code', async () => {
  const { call, refusal } = await openTimeline()
  const badge = { code: 'late', title: 'State', value: 'Late', type: 'failure' }
  expect(await refusal('crm.activity.badge.add', badge, 'user')).toBe('ACCESS_DENIED')
  expect(await call('crm.activity.badge.add', badge)).toEqual({ badge })
  expect(await refusal('crm.activity.badge.add', badge)).toBe('INVALID_ARG_VALUE')
  expect(await refusal('crm.activity.badge.add', { ...badge, title: '' })).toBe('REQUIRED_ARG_MISSING')
  expect(await call('crm.activity.badge.list', {}, 'user')).toEqual({ badges: [badge] })
  expect(await call('crm.activity.badge.delete', { code: 'late' })).toBe(true)
  expect(await refusal('crm.activity.badge.get', { code: 'late' })).toBe('NOT_FOUND')
})

it('types of activities belong to applications', async () => {
  const { call, refusal } = await openTimeline()
  const fields = { TYPE_ID: '1C', NAME: 'Case' }
  expect(await refusal('crm.activity.type.add', { fields }, 'hook')).toBe('')
  expect(await refusal('crm.activity.type.add', { fields }, 'user')).toBe('')
  expect(await call('crm.activity.type.add', { fields })).toBe(true)
  expect(await refusal('crm.activity.type.add', { fields })).toBe('INVALID_ARG_VALUE')
  expect(await call('crm.activity.type.list')).toEqual([{ TYPE_ID: '1C', NAME: 'Case', IS_CONFIGURABLE_TYPE: 'N', ICON_ID: '0' }])
  expect(await call('crm.activity.type.list', {}, 'two')).toEqual([])
  expect(await call('crm.activity.type.delete', { TYPE_ID: '1C' })).toBe(true)
  expect(await refusal('crm.activity.type.delete', { TYPE_ID: '1C' })).toBe('INVALID_ARG_VALUE')
})

it('activities of a type of the application are told by that type, and need nobody who was talked to', async () => {
  const { call, refusal } = await openTimeline()
  await call('crm.activity.type.add', { fields: { TYPE_ID: '1C', NAME: 'Case' } })
  const owner = { OWNER_TYPE_ID: 2, OWNER_ID: await call('crm.deal.add', { fields: { TITLE: 'A' } }) }
  const fields = { ...owner, PROVIDER_ID: 'REST_APP', PROVIDER_TYPE_ID: '1C', SUBJECT: 'Case', COMPLETED: 'N', RESPONSIBLE_ID: 1 }
  const id = await call('crm.activity.add', { fields })
  expect(await call('crm.activity.get', { id })).toMatchObject({ TYPE_ID: '6', PROVIDER_ID: 'REST_APP', PROVIDER_TYPE_ID: '1C' })
  expect(await refusal('crm.activity.add', { fields: { ...fields, PROVIDER_ID: 'OTHER' } })).toBe('')
})
