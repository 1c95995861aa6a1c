import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { ask, json } from '../src/test-scope.ts'
import { askV3, refusalOf } from '../src/v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', webhooks })
  await call('tasks.task.add', { fields: { title: 'A', creatorId: 1, responsibleId: 1 } })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => {
  const answer = await askV3(portal, method, params)
  return answer.status === 200 ? (answer.body as { result: unknown }).result : refusalOf(answer)
}
const validation = async (method: string, params: object): Promise<unknown> => {
  const { body } = await askV3(portal, method, params)
  return (body as { error: { validation?: { field?: string; message: string }[] } }).error.validation?.map(
    ({ field, message }) => field ?? message,
  )
}

describe('results of REST 3.0', () => {
  it('are added, changed, listed and deleted by their author', async () => {
    const item = {
      id: 1,
      taskId: 1,
      text: 'Done',
      authorId: 1,
      createdAt: '2026-01-05T12:00:00+03:00',
      updatedAt: null,
      status: 'open',
      fileIds: [],
      rights: { edit: true, remove: true },
      messageId: null,
    }
    expect(await call('tasks.task.result.add', { fields: { taskId: 1, text: 'Done' } })).toEqual({ item })
    portal.clock.advance('5m')
    expect(await call('tasks.task.result.update', { id: 1, fields: { text: 'Checked' } })).toEqual({
      item: { ...item, text: 'Checked', updatedAt: '2026-01-05T12:05:00+03:00' },
    })
    expect(await call('tasks.task.result.list', { filter: [['taskId', 1]] })).toEqual({
      items: [{ id: 1, taskId: 1, text: 'Checked', authorId: 1, createdAt: '2026-01-05T12:00:00+03:00', status: 'open', messageId: null }],
    })
    const narrow = {
      filter: [
        ['taskId', 1],
        ['status', 'open'],
      ],
      select: ['rights', 'author.id'],
    }
    expect(await call('tasks.task.result.list', narrow)).toEqual({
      items: [{ id: 1, rights: { edit: true, remove: true }, author: { id: 1 } }],
    })
    expect(await call('tasks.task.result.list', { filter: [['taskId', 1]], select: ['author'] })).toEqual({
      items: [{ id: 1, author: expect.objectContaining({ id: 1 }) }],
    })
    expect(await call('tasks.task.get', { id: 1, select: ['containsResults'] })).toEqual({ item: { id: 1, containsResults: true } })
    expect(await call('tasks.task.result.delete', { id: 1 })).toEqual({ result: true })
    expect(await call('tasks.task.result.list', { filter: [['taskId', 1]] })).toEqual({ items: [] })
  })

  it('come from messages of the chat of the task', async () => {
    expect(await call('tasks.task.chat.message.send', { fields: { taskId: 1, text: 'Look at this' } })).toEqual({ result: true })
    const { item } = (await call('tasks.task.get', { id: 1, select: ['chatId'] })) as { item: { chatId: number } }
    const dialog = await ask(portal, 'im.dialog.messages.get', json({ DIALOG_ID: `chat${item.chatId}` }))
    const { messages } = dialog.body['result'] as { messages: { id: number; text: string }[] }
    expect(messages).toMatchObject([{ text: 'Look at this' }])
    const messageId = messages[0]!.id
    expect(await call('tasks.task.result.addfromchatmessage', { fields: { messageId } })).toMatchObject({
      item: { text: 'Look at this', messageId, taskId: 1 },
    })
    expect(await validation('tasks.task.result.addfromchatmessage', { fields: { messageId: 9999 } })).toEqual(['messageId'])
  })

  it.each([
    ['tasks.task.result.add', { fields: { taskId: 1 } }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
    ['tasks.task.result.add', { fields: { taskId: 1, text: 'A', fileIds: [1] } }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
    ['tasks.task.result.add', { fields: { taskId: '1', text: 'A' } }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.result.add', { fields: { taskId: 77, text: 'A' } }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.result.add', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.result.update', { id: 77, fields: { text: 'A' } }, [403, 'ACCESSDENIEDEXCEPTION']],
    ['tasks.task.result.update', { id: 77, fields: { note: 'A' } }, [403, 'ACCESSDENIEDEXCEPTION']],
    ['tasks.task.result.delete', { id: 1, filter: [] }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.result.list', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.result.list', { filter: [['id', 1]] }, [400, 'VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION']],
    ['tasks.task.result.list', { filter: { taskId: 1 } }, [400, 'INVALIDFILTEREXCEPTION']],
    ['tasks.task.chat.message.send', { fields: { taskId: 77, text: 'A' } }, [403, 'ACCESSDENIEDEXCEPTION']],
    ['tasks.task.chat.message.send', { fields: { text: 'A' } }, [400, 'VALIDATION_DTOVALIDATIONEXCEPTION']],
    ['tasks.task.file.attach', { taskId: 1, fileIds: [77] }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
    ['tasks.task.file.attach', { taskId: 1, fileIds: 'x' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ])('%s refuses %j', async (method, params, refusal) => {
    expect(await call(method, params)).toEqual(refusal)
  })
})

it('attaches files of Drive', async () => {
  const storages = (await ask(portal, 'disk.storage.getlist')).body['result'] as { ID: string }[]
  const upload = { id: storages[0]!.ID, data: { NAME: 'a.txt' }, fileContent: Buffer.from('a').toString('base64') }
  const { ID: fileId } = (await ask(portal, 'disk.storage.uploadfile', json(upload))).body['result'] as { ID: number }
  expect(await call('tasks.task.file.attach', { taskId: 1, fileIds: [fileId] })).toEqual({ result: true })
  expect(await call('tasks.task.get', { id: 1, select: ['fileIds'] })).toMatchObject({ item: { fileIds: [expect.any(Number)] } })
  expect(await call('tasks.task.file.field.get', { name: 'fileIds', select: ['type'] })).toEqual({ item: { type: 'array' } })
  expect(await call('tasks.task.chat.message.field.list', { select: ['name', 'filterable'] })).toEqual({
    items: [
      { name: 'id', filterable: true },
      { name: 'taskId', filterable: false },
      { name: 'text', filterable: false },
    ],
  })
})

it('shows a task only to those who take part in it', async () => {
  const asGuest = async (method: string, params: object): Promise<unknown> => {
    const response = await portal.fetch(`${portal.url}/rest/api/2/b/${method}`, json(params))
    return [response.status, ((await response.json()) as { result?: unknown }).result]
  }
  expect(await asGuest('tasks.task.get', { id: 1 })).toEqual([400, undefined])
  expect(await asGuest('tasks.task.list', { filter: [['id', 1]] })).toEqual([200, { items: [] }])
  expect(await asGuest('tasks.task.update', { id: 1, fields: { title: 'Mine' } })).toEqual([403, undefined])
  await call('tasks.task.update', { id: 1, fields: { auditors: [2] } })
  expect(await asGuest('tasks.task.list', { filter: [['id', 1]] })).toEqual([200, { items: [{ id: 1 }] }])
})
