import { describe, expect, it } from 'vitest'
import { openTimeline, type Row } from './open-timeline.ts'

const deal = { ownerTypeId: 2, ownerId: 1 }
const of = { entityTypeId: 2, entityId: 1 }
const comment = { fields: { ENTITY_ID: 1, ENTITY_TYPE: 'deal', COMMENT: 'Hello' } }
const message = { fields: { ...of, title: 'T', text: 'X', iconCode: 'info' } }

interface Message {
  readonly logMessage: { readonly id: number }
}

describe('a comment stands on several objects', () => {
  const company = { ENTITY_ID: 1, ENTITY_TYPE: 'company' }

  it('and shows in the list of each', async () => {
    const { call, refusal } = await openTimeline()
    const id = await call<number>('crm.timeline.comment.add', comment)
    const fields = { OWNER_ID: id, ...company }
    expect(await call('crm.timeline.bindings.bind', { fields })).toBe(true)
    expect(await call('crm.timeline.bindings.bind', { fields })).toBe(false)
    expect(await call('crm.timeline.bindings.list', { filter: { OWNER_ID: id } })).toEqual([
      { OWNER_ID: String(id), ENTITY_ID: '1', ENTITY_TYPE: 'deal' },
      { OWNER_ID: String(id), ENTITY_ID: '1', ENTITY_TYPE: 'company' },
    ])
    expect(await call('crm.timeline.comment.list', { filter: company, select: ['ENTITY_TYPE', 'COMMENT'] })).toEqual([
      { ID: String(id), ENTITY_TYPE: 'company', COMMENT: 'Hello' },
    ])
    expect(await call('crm.timeline.bindings.unbind', { fields: { OWNER_ID: id, ENTITY_ID: 1, ENTITY_TYPE: 'deal' } })).toBe(true)
    expect(await call('crm.timeline.comment.get', { id })).toMatchObject({ ENTITY_TYPE: 'company' })
    expect(await call('crm.timeline.comment.list', { filter: { ENTITY_ID: 1, ENTITY_TYPE: 'deal' } })).toEqual([])
    expect(await refusal('crm.timeline.bindings.unbind', { fields: { OWNER_ID: id, ENTITY_ID: 1, ENTITY_TYPE: 'deal' } })).toBe('')
  })

  it('is deleted from the one that is named, and only then as a whole', async () => {
    const { call, refusal, announced } = await openTimeline()
    const id = await call<number>('crm.timeline.comment.add', comment)
    await call('crm.timeline.bindings.bind', { fields: { OWNER_ID: id, ...company } })
    expect(await refusal('crm.timeline.comment.delete', { id })).toBe('MULTIPLE_BINDINGS')
    expect(await refusal('crm.timeline.comment.delete', { id, ownerTypeId: 2, ownerId: 2 })).toBe('NOT_FOUND')
    expect(await refusal('crm.timeline.comment.delete', { id, ownerTypeId: 2, ownerId: 99 })).toBe('OWNER_NOT_FOUND')
    expect(await call('crm.timeline.comment.delete', { id, ...deal })).toBeNull()
    expect(await call('crm.timeline.comment.get', { id })).toMatchObject({ ENTITY_TYPE: 'company' })
    expect(await call('crm.timeline.comment.delete', { id })).toBeNull()
    expect(await refusal('crm.timeline.comment.get', { id })).toBe('')
    expect(announced().at(-1)).toEqual(['ONCRMTIMELINECOMMENTDELETE', { ID: id }])
  })

  it.each<[string, object]>([
    ['a record that is not there', { OWNER_ID: 99 }],
    ['no record', { OWNER_ID: undefined }],
    ['an object that is not there', { ENTITY_ID: 99 }],
    ['a type that nobody knows', { ENTITY_TYPE: 'planet' }],
  ])('but not %s', async (_, fields) => {
    const { call, refusal } = await openTimeline()
    await call('crm.timeline.comment.add', comment)
    expect(await refusal('crm.timeline.bindings.bind', { fields: { OWNER_ID: 1, ...company, ...fields } })).toBe('')
  })
})

it('pictures of a comment tell their size and have a preview', async () => {
  const { call } = await openTimeline()
  const files = [
    ['a.gif', 'R0lGODlhAgABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='],
    ['a.txt', 'QQ=='],
  ]
  const id = await call<number>('crm.timeline.comment.add', { fields: { ...comment.fields, FILES: files } })
  const { FILES: shown } = await call<{ FILES: Record<string, Row> }>('crm.timeline.comment.get', { id })
  expect(Object.values(shown)).toEqual([
    expect.objectContaining({ type: 'image', image: { width: 2, height: 1 }, urlPreview: expect.stringContaining('width=640') }),
    expect.not.objectContaining({ urlPreview: expect.anything() }),
  ])
})

describe('a note', () => {
  it('is kept beside a record or an activity, and tells who wrote it last', async () => {
    const { call, portal, refusal } = await openTimeline()
    const itemId = await call<number>('crm.timeline.comment.add', comment)
    const { id: activity } = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline: '2026-02-01' })
    const key = { ...deal, itemType: 1, itemId }
    const ofActivity = { ...deal, itemType: 2, itemId: activity }
    expect(await refusal('crm.timeline.note.get', key)).toBe('NOT_FOUND')
    expect(await call('crm.timeline.note.save', { ...key, text: 'A' })).toBe(true)
    const written = await call('crm.timeline.note.get', key)
    portal.clock.advance('1h')
    await call('crm.timeline.note.save', { ...key, text: 'B' }, 'user')
    const changed = await call('crm.timeline.note.get', key)
    expect(changed).toEqual({ ...written, text: 'B', updatedById: 2, updatedTime: expect.any(String) })
    expect(changed['updatedTime']).not.toBe(written['updatedTime'])
    expect(await refusal('crm.timeline.note.get', ofActivity)).toBe('NOT_FOUND')
    await call('crm.timeline.note.save', { ...ofActivity, text: 'C' })
    expect(await call('crm.timeline.note.delete', key)).toBe(true)
    expect(await refusal('crm.timeline.note.delete', key)).toBe('NOT_FOUND')
    expect(await call('crm.timeline.note.get', ofActivity)).toMatchObject({ text: 'C' })
  })

  it('goes with what it is about', async () => {
    const { call, refusal } = await openTimeline()
    const itemId = await call<number>('crm.timeline.comment.add', comment)
    const key = { ...deal, itemType: 1, itemId }
    await call('crm.timeline.note.save', { ...key, text: 'A' })
    expect(await refusal('crm.timeline.note.get', { ...key, ownerId: 2 })).toBe('NOT_FOUND')
    await call('crm.timeline.comment.delete', { id: itemId })
    expect(await refusal('crm.timeline.note.get', key)).toBe('NOT_FOUND')
  })
})

describe('a log message', () => {
  it('is written, read, listed ten at a time and deleted', async () => {
    const { call, portal, refusal } = await openTimeline()
    const ids: number[] = []
    for (let index = 0; index < 11; index++) ids.push((await call<Message>('crm.timeline.logmessage.add', message)).logMessage.id)
    expect(await call('crm.timeline.logmessage.get', { id: ids[0]! })).toEqual({
      logMessage: { id: ids[0], created: expect.any(String), authorId: 1, title: 'T', text: 'X', iconCode: 'info' },
    })
    const page = async (params: object): Promise<Row> => {
      const answer = await portal.fetch(`${portal.webhook}crm.timeline.logmessage.list`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...of, ...params }),
      })
      const { result, total, next } = (await answer.json()) as { result: { id: number }[]; total: number; next?: number }
      return { ids: result.map(({ id }) => id), total, next }
    }
    expect(await page({})).toEqual({ ids: ids.toReversed().slice(0, 10), total: 11, next: 10 })
    expect(await page({ start: 10 })).toEqual({ ids: [ids[0]], total: 11, next: undefined })
    expect(await page({ order: { ID: 'asc', x: 'desc' } })).toMatchObject({ ids: ids.slice(0, 10) })
    expect(await call('crm.timeline.logmessage.delete', { id: ids[0]! })).toBe(true)
    expect(await refusal('crm.timeline.logmessage.get', { id: ids[0]! })).toBe('NOT_FOUND')
    expect(await page({ entityId: 2 })).toMatchObject({ ids: [], total: 0 })
  })

  it('is numbered together with comments, and deleted by its application only', async () => {
    const { call, refusal } = await openTimeline()
    const first = await call<number>('crm.timeline.comment.add', comment)
    const { logMessage } = await call<Message>('crm.timeline.logmessage.add', message)
    const second = await call<number>('crm.timeline.comment.add', comment)
    expect([logMessage.id, second]).toEqual([first + 1, first + 2])
    for (const by of ['two', 'hook'] as const)
      expect(await refusal('crm.timeline.logmessage.delete', logMessage, by)).toBe('REMOVING_DISABLED')
    expect(await refusal('crm.timeline.comment.get', logMessage)).toBe('')
  })

  it.each<[string, object]>([
    ['100', { title: '' }],
    ['OWNER_NOT_FOUND', { entityId: 99 }],
  ])('is refused with %s', async (code, fields) => {
    const { refusal } = await openTimeline()
    expect(await refusal('crm.timeline.logmessage.add', { fields: { ...message.fields, ...fields } })).toBe(code)
  })
})

it.each(['icon', 'logo'])('an %s is added by administrators; those of the product stay', async (kind) => {
  const { call, refusal } = await openTimeline()
  const picture = { code: 'mine', fileContent: 'iVBORw0KGgo=' }
  expect(await refusal(`crm.timeline.${kind}.add`, picture, 'user')).toBe('ACCESS_DENIED')
  expect(await refusal(`crm.timeline.${kind}.add`, { ...picture, fileContent: '?' })).toBe('INVALID_ARG_VALUE')
  expect(await refusal(`crm.timeline.${kind}.add`, { ...picture, fileContent: 'R0lGODlh' })).toBe('FILE_SAVE_ERROR')
  const added = { code: 'mine', isSystem: false, fileUri: expect.stringMatching(/^\/upload\/crm\/\w{3}\//) as unknown }
  expect(await call(`crm.timeline.${kind}.add`, picture)).toEqual({ [kind]: added })
  const { [`${kind}s`]: all } = await call<Record<string, Row[]>>(`crm.timeline.${kind}.list`, {}, 'user')
  expect(all).toContainEqual(added)
  expect(all).toContainEqual({ code: 'call', isSystem: true, fileUri: '' })
  expect(await call(`crm.timeline.${kind}.delete`, { code: 'mine' })).toBe(true)
  expect(await refusal(`crm.timeline.${kind}.get`, { code: 'mine' })).toBe('NOT_FOUND')
  expect(await refusal(`crm.timeline.${kind}.delete`, { code: 'call' })).toBe('ACCESS_DENIED')
})

it('who may not see an object writes nothing to its timeline', async () => {
  const { call, portal, refusal } = await openTimeline()
  const id = await call<number>('crm.timeline.comment.add', comment)
  portal.users.set({ id: 2, crmRights: 'own' })
  const calls: readonly (readonly [string, object])[] = [
    ['crm.timeline.comment.add', comment],
    ['crm.timeline.logmessage.add', message],
    ['crm.timeline.item.pin', { id, ...deal }],
    ['crm.timeline.comment.delete', { id, ...deal }],
    ['crm.activity.todo.add', { ...deal, deadline: '2026-02-01' }],
  ]
  for (const [method, params] of calls) expect([method, await refusal(method, params, 'user')]).toEqual([method, 'ACCESS_DENIED'])
})

it('seven records can be pinned to an object', async () => {
  const { call, refusal } = await openTimeline()
  const ids: number[] = []
  for (let index = 0; index < 8; index++) ids.push(await call<number>('crm.timeline.comment.add', comment))
  for (const id of [...ids.slice(0, 7), ids[0]]) expect(await call('crm.timeline.item.pin', { id, ...deal })).toBeNull()
  expect(await refusal('crm.timeline.item.pin', { id: ids[7], ...deal })).toBe('0')
  expect(await call('crm.timeline.item.unpin', { id: ids[0], ...deal })).toBeNull()
  expect(await call('crm.timeline.item.pin', { id: ids[7], ...deal })).toBeNull()
  expect(await refusal('crm.timeline.item.pin', { id: ids[7], ...deal, ownerId: 2 })).toBe('NOT_FOUND')
})

describe.each([
  ['crm.activity.layout.blocks', 'activityId', 'UNSUITABLE_ACTIVITY_TYPE_ERROR'],
  ['crm.timeline.layout.blocks', 'timelineId', 'UNSUITABLE_TIMELINE_ITEM'],
])('%s', (family, name, unsuitable) => {
  const layout = { blocks: { a: { type: 'text', properties: { value: 'Hello', bold: true } } } }

  it('keeps a set for every application', async () => {
    const { call, refusal } = await openTimeline()
    const todo = await call<{ id: number }>('crm.activity.todo.add', { ...deal, deadline: '2026-02-01' })
    const record = await call<number>('crm.timeline.comment.add', comment)
    const key = { ...of, [name]: name === 'activityId' ? todo.id : record }
    expect(await refusal(`${family}.get`, key, 'hook')).toBe('ERROR_WRONG_CONTEXT')
    expect(await call(`${family}.set`, { ...key, layout })).toEqual({ success: true })
    expect(await call(`${family}.get`, key)).toEqual({ layout })
    expect(await call(`${family}.get`, key, 'two')).toEqual({ layout: null })
    expect(await refusal(`${family}.delete`, key, 'two')).toBe('NOT_FOUND')
    expect(await call(`${family}.delete`, key)).toEqual({ success: true })
    expect(await refusal(`${family}.delete`, key)).toBe('NOT_FOUND')
    expect(await refusal(`${family}.set`, { ...key, layout: { blocks: {} } })).toBe('FIELD_IS_REQUIRED')
    expect(await refusal(`${family}.set`, { ...key, entityId: 99, layout })).toBe('OWNER_NOT_FOUND')
    expect(await refusal(`${family}.set`, { ...key, entityId: 2, layout })).toBe('NOT_FOUND')
  })

  it('has none for what draws itself', async () => {
    const { call, refusal } = await openTimeline()
    const own = { icon: { code: 'x' }, header: { title: 'x' }, body: { logo: { code: 'x' } } }
    const fields = { typeId: 'CONFIGURABLE' }
    const { activity } = await call<{ activity: { id: number } }>('crm.activity.configurable.add', { ...deal, fields, layout: own })
    const { logMessage } = await call<Message>('crm.timeline.logmessage.add', message)
    const id = name === 'activityId' ? activity.id : logMessage.id
    expect(await refusal(`${family}.set`, { ...of, [name]: id, layout })).toBe(unsuitable)
  })
})
