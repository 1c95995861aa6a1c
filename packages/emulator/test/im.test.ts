import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice()
  call = office.call
})
afterEach(() => office.portal.close())

const CARL = 3
const BOB = 2

interface Messages {
  readonly chat_id: number
  readonly messages: readonly {
    readonly id: number
    readonly text: string
    readonly unread: boolean
    readonly params: unknown
    readonly author_id: number
  }[]
  readonly users: readonly { readonly id: number }[]
  readonly files: readonly unknown[]
}
const messagesOf = async (DIALOG_ID: string, params: object = {}, userId = 1): Promise<Messages> =>
  call('im.dialog.messages.get', { DIALOG_ID, ...params }, userId)
const textsOf = async (dialogId: string, params: object = {}, userId = 1): Promise<readonly string[]> =>
  (await messagesOf(dialogId, params, userId)).messages.map(({ text }) => text)

describe('messages', () => {
  it('reach the other one of a dialog, are counted until they are read, and keep their author', async () => {
    const first = await call('im.message.add', { DIALOG_ID: '2', MESSAGE: ' Hello ' })
    await call('im.message.add', { DIALOG_ID: 2, MESSAGE: 'Bob?' })
    expect(await messagesOf('1', {}, BOB)).toMatchObject({
      messages: [
        { text: 'Bob?', unread: true },
        {
          id: first,
          author_id: 1,
          text: 'Hello',
          unread: true,
          params: [],
          replaces: [],
          uuid: expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
        },
      ],
      users: [{ id: 1, name: 'Ann Ames', first_name: 'Ann', bot: false }],
      files: [],
    })
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({
      TYPE: { ALL: 2, DIALOG: 2, MESSENGER: 2, CHAT: 0 },
      DIALOG: { 1: 2 },
      CHAT: [],
    })
    expect(await call('im.dialog.read', { DIALOG_ID: '1', MESSAGE_ID: first }, BOB)).toMatchObject({
      dialogId: '1',
      lastId: first,
      counter: 1,
    })
    expect(await call('im.dialog.read', { DIALOG_ID: '1' }, BOB)).toMatchObject({ counter: 0 })
    expect(await call('im.dialog.unread', { DIALOG_ID: '1', MESSAGE_ID: first }, BOB)).toBe(true)
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { DIALOG: 2 } })
    expect(await call('im.dialog.unread', { DIALOG_ID: '1', MESSAGE_ID: 999 }, BOB)).toBe(true)
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { DIALOG: 2 } })
    expect(await call('im.dialog.read.all', {}, BOB)).toBe(true)
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { DIALOG: 0 } })
    expect(await call('im.counters.get')).toMatchObject({ TYPE: { ALL: 0 } })
  })

  it('are paged from the newest, or forward from a mark', async () => {
    for (const text of ['a', 'b', 'c', 'd']) await call('im.message.add', { DIALOG_ID: '2', MESSAGE: text })
    const { messages } = await messagesOf('2', { LIMIT: 2 })
    expect(messages.map(({ text }) => text)).toEqual(['d', 'c'])
    expect(await textsOf('2', { LIMIT: 2, LAST_ID: messages[1]!.id })).toEqual(['b', 'a'])
    expect(await textsOf('2', { LIMIT: 1, FIRST_ID: messages[1]!.id })).toEqual(['d'])
    expect(await textsOf('1', { LIMIT: 1 }, BOB)).toEqual(['d', 'c', 'b', 'a'])
    expect(await textsOf('2', { LAST_ID: 1 })).toEqual([])
  })

  it('change, lose what they carry, and leave a mark where they were', async () => {
    const id = await call('im.message.add', { DIALOG_ID: '2', ATTACH: [{ MESSAGE: 'block' }], KEYBOARD: '{"BUTTONS":[]}' })
    expect(await call('im.message.update', { MESSAGE_ID: id, MESSAGE: 'New', KEYBOARD: 'N' })).toBe(true)
    expect((await messagesOf('2')).messages[0]).toMatchObject({ text: 'New', params: { ATTACH: [{ MESSAGE: 'block' }], IS_EDITED: 'Y' } })
    expect((await messagesOf('2')).messages[0]!.params).not.toHaveProperty('KEYBOARD')
    expect(await office.ask('im.message.update', { MESSAGE_ID: id, MESSAGE: 'No' }, BOB)).toMatchObject({
      status: 400,
      error: 'CANT_EDIT_MESSAGE',
    })
    expect(await call('im.message.delete', { MESSAGE_ID: id })).toBe(true)
    expect((await messagesOf('2')).messages[0]).toMatchObject({ text: 'Message deleted', params: { IS_DELETED: 'Y' } })
    expect(await office.ask('im.message.delete', { MESSAGE_ID: id })).toMatchObject({ error: 'CANT_EDIT_MESSAGE' })
  })

  it('are liked once', async () => {
    const id = await call('im.message.add', { DIALOG_ID: '2', MESSAGE: 'Cake' })
    expect(await call('im.message.like', { MESSAGE_ID: id }, BOB)).toBe(true)
    expect((await messagesOf('2')).messages[0]!.params).toEqual({ LIKE: [2] })
    expect(await office.ask('im.message.like', { MESSAGE_ID: id, ACTION: 'plus' }, BOB)).toMatchObject({ error: 'WITHOUT_CHANGES' })
    expect(await call('im.message.like', { MESSAGE_ID: id, ACTION: 'auto' }, BOB)).toBe(true)
    expect((await messagesOf('2')).messages[0]!.params).toEqual([])
    expect(await office.ask('im.message.like', { MESSAGE_ID: id }, CARL)).toMatchObject({ error: 'MESSAGE_ID_ERROR' })
  })

  it('become a chat with the same people, or a task', async () => {
    const id = await call('im.message.add', { DIALOG_ID: '2', MESSAGE: 'Paint the wall' })
    expect(await call('im.message.share', { MESSAGE_ID: id, DIALOG_ID: '2', TYPE: 'TASK' })).toBe(true)
    expect(await call('tasks.task.list', { select: ['ID', 'TITLE'] })).toMatchObject({ tasks: [{ title: 'Paint the wall' }] })
    await call('im.message.share', { MESSAGE_ID: id, DIALOG_ID: '2', TYPE: 'CHAT' })
    expect(await call('im.recent.get', { SKIP_DIALOG: 'Y' }, BOB)).toMatchObject([{ type: 'chat', message: { text: 'Paint the wall' } }])
    expect(await office.ask('im.message.share', { MESSAGE_ID: id, DIALOG_ID: '2', TYPE: 'POEM' })).toMatchObject({ error: 'PARAMS_ERROR' })
  })

  it('are found by words and days', async () => {
    const chat = await call('im.chat.add', { TITLE: 'Plans', USERS: [BOB] })
    await call('im.message.add', { DIALOG_ID: `chat${chat as number}`, MESSAGE: 'Paint the Wall' })
    office.portal.clock.advance(3 * 86_400_000)
    await call('im.message.add', { DIALOG_ID: `chat${chat as number}`, MESSAGE: 'wallpaper' })
    const search = async (params: object): Promise<readonly string[]> => {
      const { messages }: Messages = await call('im.dialog.messages.search', { CHAT_ID: chat, ...params })
      return messages.map(({ text }) => text)
    }
    expect(await search({ SEARCH_MESSAGE: 'wall' })).toEqual(['wallpaper', 'Paint the Wall'])
    expect(await search({ SEARCH_MESSAGE: 'wall', ORDER: { ID: 'ASC' }, LIMIT: 1 })).toEqual(['Paint the Wall'])
    const today = new Date(office.portal.clock.now()).toISOString().slice(0, 10)
    expect(await search({ SEARCH_MESSAGE: 'wall', DATE: today })).toEqual(['wallpaper'])
    expect(await office.ask('im.dialog.messages.search', { CHAT_ID: chat }, CARL)).toMatchObject({ error: 'ACCESS_ERROR' })
  })
})

describe('chats', () => {
  it('live from their creation to the last one who leaves', async () => {
    const id: number = await call('im.chat.add', {
      TITLE: 'Plans',
      USERS: [BOB],
      COLOR: 'PINK',
      ENTITY_TYPE: 'CRM',
      ENTITY_ID: 'DEAL|7',
      MESSAGE: 'Welcome',
    })
    expect(await call('im.chat.get', { ENTITY_TYPE: 'CRM', ENTITY_ID: 'DEAL|7' })).toEqual({ ID: id })
    expect(await call('im.dialog.get', { DIALOG_ID: `chat${id}` })).toMatchObject({
      id,
      name: 'Plans',
      owner: 1,
      color: '#f76187',
      type: 'crm',
      role: 'owner',
      user_counter: 2,
      message_count: 2,
      message_type: 'C',
      entity_link: { type: 'DEAL', url: '/crm/deal/details/7/', id: 'DEAL|7' },
      dialog_id: `chat${id}`,
      mute_list: [],
    })
    expect(await textsOf(`chat${id}`, {}, BOB)).toEqual(['Welcome', expect.stringContaining('invited [USER=2 REPLACE]Bob Bell[/USER]')])
    expect(await call('im.chat.user.add', { CHAT_ID: id, USERS: [CARL] }, BOB)).toBe(true)
    expect(await textsOf(`chat${id}`, {}, CARL)).toEqual([expect.stringContaining('invited [USER=3 REPLACE]Carl')])
    expect(await call('im.chat.user.list', { CHAT_ID: id })).toEqual([1, 2, 3])
    expect(await office.ask('im.chat.user.delete', { CHAT_ID: id, USER_ID: CARL }, BOB)).toMatchObject({ error: 'ACCESS_DENIED_KICK' })
    expect(await call('im.chat.user.delete', { CHAT_ID: id, USER_ID: CARL })).toBe(true)
    expect(await office.ask('im.chat.user.delete', { CHAT_ID: id, USER_ID: CARL })).toMatchObject({ error: 'USER_NOT_FOUND' })
    expect(await office.ask('im.dialog.messages.get', { DIALOG_ID: `chat${id}` }, CARL)).toMatchObject({
      status: 403,
      error: 'ACCESS_ERROR',
    })
    expect(await call('im.chat.leave', { CHAT_ID: id })).toBe(true)
    expect(await call('im.dialog.get', { DIALOG_ID: `chat${id}` }, BOB)).toMatchObject({ owner: BOB, user_counter: 1 })
  })

  it('change their looks and their owner', async () => {
    const id: number = await call('im.chat.add', { USERS: [BOB] })
    const DIALOG_ID = `chat${id}`
    expect(await call('im.chat.updateTitle', { DIALOG_ID, TITLE: ' New ' })).toBe(true)
    expect(await call('im.chat.updateColor', { CHAT_ID: id, COLOR: 'MINT' })).toBe(true)
    for (const COLOR of ['mint', 'constructor', '__proto__'])
      expect(await office.ask('im.chat.updateColor', { CHAT_ID: id, COLOR })).toMatchObject({ status: 400, error: 'WRONG_COLOR' })
    expect(await office.ask('im.chat.updateColor', { CHAT_ID: id, COLOR: 'MINT' })).toMatchObject({ error: 'WRONG_REQUEST' })
    expect(await call('im.chat.updateAvatar', { CHAT_ID: id, AVATAR: PIXEL })).toBe(true)
    expect(await office.ask('im.chat.updateAvatar', { CHAT_ID: id, AVATAR: 'AAAA' })).toMatchObject({ error: 'AVATAR_ERROR' })
    expect(await office.ask('im.chat.setOwner', { CHAT_ID: id, USER_ID: CARL })).toMatchObject({ error: 'WRONG_REQUEST' })
    expect(await call('im.chat.setOwner', { CHAT_ID: id, USER_ID: BOB })).toBe(true)
    const { avatar, ...dialog }: { avatar: string } = await call('im.dialog.get', { DIALOG_ID })
    expect(dialog).toMatchObject({ name: 'New', color: '#4ba984', owner: BOB, role: 'member', manager_list: [BOB] })
    const image = await office.portal.fetch(avatar)
    expect(Buffer.from(await image.arrayBuffer()).toString('base64')).toBe(PIXEL)
  })

  it('are muted for one, and counted apart', async () => {
    const id: number = await call('im.chat.add', { USERS: [BOB] })
    expect(await call('im.chat.mute', { CHAT_ID: id }, BOB)).toBe(true)
    await call('im.message.add', { DIALOG_ID: `chat${id}`, MESSAGE: 'x' })
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { ALL: 0 }, CHAT: [], CHAT_MUTED: { [id]: 1 } })
    expect(await call('im.dialog.get', { DIALOG_ID: `chat${id}` })).toMatchObject({ mute_list: { 2: true } })
    await call('im.chat.mute', { DIALOG_ID: `chat${id}`, MUTE: 'N' }, BOB)
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { ALL: 1, CHAT: 1 }, CHAT: { [id]: 1 }, CHAT_MUTED: [] })
  })

  it('open to everybody can be read by all, and written by members', async () => {
    const id: number = await call('im.chat.add', { TYPE: 'OPEN', TITLE: 'News', MESSAGE: 'Hi' })
    expect(await textsOf(`chat${id}`, {}, CARL)).toEqual(['Hi'])
    expect(await office.ask('im.message.add', { DIALOG_ID: `chat${id}`, MESSAGE: 'x' }, CARL)).toMatchObject({ error: 'ACCESS_ERROR' })
    expect(await call('im.search.chat.list', { FIND: 'new' }, CARL)).toMatchObject([{ id, name: 'News', message_type: 'O' }])
  })

  it('tell who is in them', async () => {
    const id: number = await call('im.chat.add', { USERS: [BOB, CARL] })
    expect(await office.ask('im.dialog.users.list', { DIALOG_ID: `chat${id}`, LIMIT: 2 })).toMatchObject({
      result: [{ id: 1 }, { id: 2 }],
      next: 2,
      total: 3,
    })
    expect(await office.ask('im.dialog.users.list', { DIALOG_ID: `chat${id}`, LAST_ID: 2 })).toMatchObject({
      result: [{ id: 3 }],
      total: 3,
    })
    expect(await call('im.dialog.writing', { DIALOG_ID: `chat${id}` })).toBe(true)
  })
})

describe('recent chats', () => {
  it('come by their last message, pinned ones first, and stay away until somebody writes', async () => {
    const chat: number = await call('im.chat.add', { TITLE: 'Plans', USERS: [BOB], MESSAGE: 'a' })
    await call('im.message.add', { DIALOG_ID: '3', MESSAGE: 'b' })
    const idsOf = async (params: object = {}): Promise<unknown> =>
      (await (call('im.recent.list', params) as Promise<{ items: readonly { id: unknown }[] }>)).items.map(({ id }) => id)
    expect(await idsOf()).toEqual([3, `chat${chat}`])
    expect(await call('im.recent.pin', { DIALOG_ID: `chat${chat}` })).toBe(true)
    expect(await idsOf()).toEqual([`chat${chat}`, 3])
    expect(await idsOf({ SKIP_CHAT: 'Y' })).toEqual([3])
    expect(await idsOf({ UNREAD_ONLY: 'Y' })).toEqual([])
    expect(await call('im.recent.unread', { DIALOG_ID: '3' })).toBe(true)
    expect(await idsOf({ UNREAD_ONLY: 'Y' })).toEqual([3])
    expect(await call('im.counters.get')).toMatchObject({ DIALOG_UNREAD: [3] })
    expect(await call('im.recent.hide', { DIALOG_ID: '3' })).toBe(true)
    expect(await idsOf()).toEqual([`chat${chat}`])
    await call('im.message.add', { DIALOG_ID: '1', MESSAGE: 'c' }, CARL)
    expect(await call('im.recent.get', { SKIP_CHAT: 'Y' })).toMatchObject([
      { id: 3, type: 'user', title: 'Carl Cole', counter: 1, message: { text: 'c', author_id: 3 }, user: { id: 3 } },
    ])
  })
})

describe('notifications', () => {
  it('replace those of their tag, are read, found and deleted', async () => {
    const first: number = await call('im.notify.system.add', { USER_ID: BOB, MESSAGE: 'One', TAG: 'T' })
    const second: number = await call('im.notify.personal.add', { USER_ID: BOB, MESSAGE: 'Two', TAG: 'T', SUB_TAG: 'S' })
    const third: number = await call('im.notify', { USER_ID: BOB, MESSAGE: 'Three', TYPE: 'SYSTEM' })
    expect([first, second, third]).toEqual([1, 2, 3])
    expect(await call('im.notify.get', {}, BOB)).toMatchObject({
      total_count: 2,
      total_unread_count: 2,
      notifications: [
        { id: third, author_id: 0, notify_type: 4, text: 'Three', notify_tag: '', notify_read: 'N' },
        { id: second, author_id: 1, notify_type: 2, notify_tag: 'MP|1|T', notify_sub_tag: 'MP|1|S', setting_name: 'rest|rest_notify' },
      ],
      users: [{ id: 1 }],
    })
    expect(await call('im.notify.get', { LAST_ID: third, LAST_TYPE: 3 }, BOB)).toMatchObject({ notifications: [{ id: second }] })
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ TYPE: { NOTIFY: 2, ALL: 2 } })
    expect(await call('im.notify.read', { ID: third }, BOB)).toBe(true)
    expect(await call('im.notify.read.list', { IDS: [second], ACTION: 'Y' }, BOB)).toBe(true)
    expect(await call('im.notify.get', {}, BOB)).toMatchObject({ total_unread_count: 0 })
    expect(await call('im.notify.history.search', { SEARCH_TEXT: 'thr' }, BOB)).toMatchObject({
      total_results: 1,
      notifications: [{ id: third }],
    })
    expect(await call('im.notify.history.search', { SEARCH_TYPE: 'rest', SEARCH_AUTHORS: [1] }, BOB)).toMatchObject({ total_results: 1 })
    expect(await office.ask('im.notify.history.search', { SEARCH_TEXT: 'th' }, BOB)).toMatchObject({ error: 'SEARCH_TEXT_ERROR' })
    expect(await call('im.notify.delete', { SUB_TAG: 'S' })).toBe(true)
    expect(await call('im.notify.delete', { ID: third }, BOB)).toBe(true)
    expect(await call('im.notify.get', {}, BOB)).toEqual({ notifications: [], users: [] })
    expect(await call('im.notify.read.all', {}, BOB)).toEqual({ result: true, newCounter: 0 })
  })

  it('come by webhooks too, whose tags need the client that they speak for', async () => {
    const { askByWebhook } = office
    expect(await askByWebhook('im.notify.system.add', { USER_ID: 1, MESSAGE: 'a', TAG: 'T', CLIENT_ID: 'c' })).toMatchObject({ result: 1 })
    expect(await askByWebhook('im.notify.delete', { TAG: 'T' })).toMatchObject({ error: 'ACCESS_DENIED' })
    expect(await askByWebhook('im.notify.delete', { TAG: 'T', CLIENT_ID: 'c' })).toMatchObject({ result: true })
  })
})

describe('people', () => {
  it('show themselves and their status', async () => {
    expect(await call('im.user.get', {}, BOB)).toMatchObject({
      id: 2,
      name: 'Bob Bell',
      status: 'online',
      idle: false,
      phones: false,
      type: 'user',
    })
    expect(await call('im.user.status.get')).toBe(false)
    expect(await call('im.user.status.set', { STATUS: 'dnd' })).toBe(true)
    expect(await call('im.user.status.idle.start', { AGO: 5 })).toBe(true)
    expect(await call('im.user.get', { ID: 1 }, BOB)).toMatchObject({ status: 'dnd', idle: expect.stringMatching(/^20/) as unknown })
    expect(await call('im.user.status.idle.end')).toBe(true)
    expect(await call('im.user.get')).toMatchObject({ idle: false })
    expect(await call('im.user.list.get', { ID: [1, 2, 77] })).toMatchObject({ 1: { id: 1 }, 2: { id: 2 } })
    expect(await call('im.user.list.get', { ID: '[1]', RESULT_TYPE: 'array' })).toMatchObject([{ id: 1 }])
  })

  it('are found by the beginning of their names, and in their departments', async () => {
    const demo = await openOffice({ data: 'demo', users: [] })
    const found: readonly { id: number; manager_user_id: number; full_name: string }[] = await demo.call('im.search.department.list', {
      FIND: 'comp',
      LIMIT: 50,
    })
    expect(found.length).toBeGreaterThan(1)
    const { id, manager_user_id: head, full_name } = found.find(({ manager_user_id }) => manager_user_id > 1)!
    expect(full_name).toMatch(/ \/ Company$/)
    expect(await demo.call('im.department.managers.get', { ID: [id] })).toEqual({ [id]: [head] })
    expect(await demo.call('im.department.get', { ID: [id], USER_DATA: 'Y' })).toMatchObject([{ id, manager_user_data: { id: head } }])
    const employees: Record<string, readonly number[]> = await demo.call('im.department.employees.get', { ID: `[${id}]` })
    expect(employees[id]).toContain(head)
    const colleagues = await demo.ask('im.department.colleagues.list', { LIMIT: 1 }, head)
    expect(colleagues).toMatchObject({ result: [expect.any(Number)], total: expect.any(Number) as unknown })
    const { first_name }: { first_name: string } = await demo.call('im.user.get', { ID: head })
    expect(Object.keys(await demo.call('im.search.user.list', { FIND: first_name.slice(0, 3).toLowerCase(), LIMIT: 50 }))).toContain(
      String(head),
    )
    await demo.portal.close()
  })

  it('keep what they looked for', async () => {
    expect(await call('im.search.last.add', { DIALOG_ID: '2' })).toBe(true)
    expect(await call('im.search.last.add', { DIALOG_ID: '3' })).toBe(true)
    expect(await call('im.search.last.get')).toMatchObject([{ id: 3, type: 'user', user: { id: 3 } }, { id: 2 }])
    expect(await call('im.search.last.delete', { DIALOG_ID: '3' })).toBe(true)
    expect(await call('im.search.last.delete', { DIALOG_ID: '3' })).toBe(false)
    expect(await call('im.search.last.get', { SKIP_DIALOG: 'Y' })).toEqual([])
  })
})

describe('files', () => {
  const upload = async (folder: number, name: string): Promise<number> => {
    const file: { ID: number } = await call('disk.folder.uploadFile', { id: folder, data: { NAME: name }, fileContent: [name, PIXEL] })
    return file.ID
  }

  it('go from the folder of a chat into a message, onto a drive of somebody, and away', async () => {
    const chat: number = await call('im.chat.add', { USERS: [BOB] })
    const { ID: folder }: { ID: number } = await call('im.disk.folder.get', { CHAT_ID: chat })
    const file = await upload(folder, 'dot.png')
    const commit: { MESSAGE_ID: number } = await call('im.disk.file.commit', { CHAT_ID: chat, UPLOAD_ID: file, MESSAGE: 'Look' })
    expect(commit).toMatchObject({
      FILES: {
        [`upload${file}`]: { id: file, chatId: chat, type: 'image', image: { width: 1, height: 1 }, extension: 'png', authorId: 1 },
      },
      DISK_ID: [String(file)],
      FILE_MODELS: { [`upload${file}`]: { parentId: folder, typeFile: 2, uniqueCode: expect.stringMatching(/^\w{20}$/) as unknown } },
    })
    const { messages, files } = await messagesOf(`chat${chat}`, {}, BOB)
    expect(messages[0]).toMatchObject({ id: commit.MESSAGE_ID, text: 'Look', params: { FILE_ID: [file] } })
    const [{ urlDownload }] = files as readonly [{ urlDownload: string }]
    expect(Buffer.from(await (await office.portal.fetch(urlDownload)).arrayBuffer()).toString('base64')).toBe(PIXEL)
    expect(await call('im.disk.file.save', { FILE_ID: file }, BOB)).toMatchObject({
      folder: { name: 'Saved Files' },
      file: { name: 'dot.png' },
    })
    expect(await office.ask('im.disk.file.save', { FILE_ID: file }, CARL)).toMatchObject({ error: 'FILE_SAVE_ERROR' })
    expect(await call('im.disk.file.delete', { CHAT_ID: chat, FILE_ID: file }, BOB)).toBe(false)
    expect(await call('im.disk.file.delete', { CHAT_ID: chat, FILE_ID: file })).toBe(true)
    expect(await messagesOf(`chat${chat}`)).toMatchObject({ messages: [{ text: 'Message deleted' }, {}], files: [] })
    expect(await office.ask('im.disk.file.commit', { CHAT_ID: chat, FILE_ID: [file] })).toMatchObject({ error: 'SAVE_ERROR' })
  })

  it('are pictures at once, also when they are copied into the folder of the chat', async () => {
    const fields = { name: 'dot.png', content: PIXEL }
    const sent: { file: { id: number } } = await call('im.v2.File.upload', { dialogId: '2', fields })
    expect(sent.file).toMatchObject({ type: 'image', image: { width: 1, height: 1 } })
    const chat: number = await call('im.chat.add', {})
    const { FILES }: { FILES: object } = await call('im.disk.file.commit', { CHAT_ID: chat, FILE_ID: [sent.file.id] })
    expect(Object.values(FILES)).toMatchObject([{ type: 'image', image: { width: 1, height: 1 } }])
  })

  it('are sent in one call, and fetched by a link', async () => {
    const sent: { file: { id: number }; messageId: number } = await call('im.v2.File.upload', {
      dialogId: '2',
      fields: { name: 'a.txt', content: 'SGk=', message: 'Read' },
    })
    const viewerAttrs = { unifiedLink: expect.stringMatching(/\/file\/\w{20}$/) as unknown }
    expect(sent).toMatchObject({ file: { name: 'a.txt', type: 'file', image: false, size: 2, viewerAttrs }, dialogId: '2' })
    expect((await messagesOf('1', {}, BOB)).messages[0]).toMatchObject({ id: sent.messageId, text: 'Read' })
    const { downloadUrl }: { downloadUrl: string } = await call('im.v2.File.download', { dialogId: '1', fileId: sent.file.id }, BOB)
    expect(await (await office.portal.fetch(downloadUrl)).text()).toBe('Hi')
    expect(await office.ask('im.v2.File.download', { dialogId: '2', fileId: sent.file.id }, CARL)).toMatchObject({
      error: 'FILE_NOT_FOUND',
    })
    expect(await office.ask('im.v2.File.upload', { dialogId: '2', fields: { name: 'a', content: '?' } })).toMatchObject({
      error: 'FILE_INVALID_CONTENT',
    })
  })
})

describe('events of im.v2', () => {
  interface Events {
    readonly events: readonly { readonly eventId: number; readonly type: string; readonly data: unknown }[]
    readonly nextOffset: number
    readonly hasMore: boolean
  }
  const fetchEvents = async (params: object = {}): Promise<Events> => call('im.v2.Event.get', params, BOB)

  it('wait for who subscribed, until they are confirmed or a day old', async () => {
    const send = (text: string): Promise<unknown> => call('im.message.add', { DIALOG_ID: '2', MESSAGE: text })
    await send('unheard')
    expect(await fetchEvents()).toEqual({ events: [], nextOffset: 0, hasMore: false })
    expect(await call('im.v2.Event.subscribe', {}, BOB)).toBe(true)
    const id = await send('heard')
    await call('im.message.update', { MESSAGE_ID: id, MESSAGE: 'changed' })
    await call('im.message.like', { MESSAGE_ID: id })
    await call('im.message.delete', { MESSAGE_ID: id })
    await call('im.chat.add', { USERS: [BOB] })
    const { events, nextOffset, hasMore } = await fetchEvents({ limit: 2 })
    expect(hasMore).toBe(true)
    expect(events).toMatchObject([
      {
        type: 'ONIMV2MESSAGEADD',
        data: {
          message: { text: 'heard', authorId: 1 },
          chat: { dialogId: '1', messageType: 'P' },
          user: { id: 1, firstName: 'Ann' },
          language: 'en',
        },
      },
      { type: 'ONIMV2MESSAGEUPDATE', data: { message: { text: 'changed' } } },
    ])
    const rest = await fetchEvents({ offset: nextOffset })
    expect(rest.events.map(({ type }) => type)).toEqual([
      'ONIMV2REACTIONCHANGE',
      'ONIMV2MESSAGEDELETE',
      'ONIMV2MESSAGEADD',
      'ONIMV2JOINCHAT',
    ])
    expect(rest.events[1]!.data).toMatchObject({ messageId: id })
    const dialogId = expect.stringMatching(/^chat\d+$/) as unknown
    expect(rest.events[3]!.data).toMatchObject({ dialogId, chat: { dialogId } })
    await call('im.v2.Event.unsubscribe', {}, BOB)
    await send('unheard')
    expect((await fetchEvents()).events).toHaveLength(4)
    office.portal.clock.advance(86_400_001)
    expect((await fetchEvents()).events).toEqual([])
  })

  it('name a dialog to each of the two by the other one', async () => {
    await call('im.v2.Event.subscribe')
    await call('im.v2.Event.subscribe', {}, BOB)
    await call('im.message.add', { DIALOG_ID: '2', MESSAGE: 'Hello' })
    expect(await call('im.v2.Event.get')).toMatchObject({ events: [{ data: { chat: { dialogId: '2' } } }] })
    expect(await fetchEvents()).toMatchObject({ events: [{ data: { chat: { dialogId: '1' } } }] })
  })
})

it('whom a message or a notification is for is understood by the names of old clients, too', async () => {
  const chat = await call('im.chat.add', { USERS: [BOB] })
  await call('im.message.add', { USER_ID: BOB, MESSAGE: 'to Bob' })
  await call('im.message.add', { CHAT_ID: chat, MESSAGE: 'to all' })
  expect(await textsOf('1', {}, BOB)).toContain('to Bob')
  expect(await textsOf(`chat${chat as number}`)).toContain('to all')
  await call('im.notify', { to: BOB, message: 'Deal', type: 'SYSTEM' })
  expect(await call('im.notify.get', {}, BOB)).toMatchObject({ notifications: [{ text: 'Deal', notify_type: 4 }] })
})

it.each([
  ['im.message.add', { MESSAGE: 'x' }, 400, 'USER_ID_EMPTY'],
  ['im.message.add', { DIALOG_ID: '77', MESSAGE: 'x' }, 400, 'USER_NOT_FOUND'],
  ['im.message.add', { DIALOG_ID: 'chat77', MESSAGE: 'x' }, 400, 'CHAT_ID'],
  ['im.message.add', { DIALOG_ID: '2' }, 400, 'MESSAGE_EMPTY'],
  ['im.message.add', { DIALOG_ID: '2', ATTACH: 'no json' }, 400, 'ATTACH_ERROR'],
  ['im.message.add', { DIALOG_ID: '2', ATTACH: [{ MESSAGE: 'x'.repeat(60_000) }] }, 400, 'ATTACH_OVERSIZE'],
  ['im.message.add', { DIALOG_ID: '2', MESSAGE: 'x', REPLY_ID: 77 }, 400, 'REPLY_ACCESS_ERROR'],
  ['im.message.update', { MESSAGE: 'x' }, 400, 'MESSAGE_ID_ERROR'],
  ['im.dialog.get', { DIALOG_ID: 'chat77' }, 403, 'ACCESS_ERROR'],
  ['im.dialog.get', { DIALOG_ID: 'lamp' }, 400, 'DIALOG_ID_EMPTY'],
  ['im.dialog.messages.get', { DIALOG_ID: '2', LAST_ID: 'x' }, 400, 'LAST_ID_STRING'],
  ['im.chat.updateTitle', { CHAT_ID: 'chat1', TITLE: 'x' }, 400, 'CHAT_ID_EMPTY'],
  ['im.chat.updateTitle', { DIALOG_ID: '2', TITLE: 'x' }, 400, 'DIALOG_ID_EMPTY'],
  ['im.chat.leave', { CHAT_ID: 77 }, 400, 'ACCESS_ERROR'],
  ['im.chat.mute', { CHAT_ID: 77 }, 403, 'ACCESS_ERROR'],
  ['im.notify.system.add', { USER_ID: 2 }, 400, 'MESSAGE_EMPTY'],
  ['im.notify.get', { LAST_ID: 5 }, 400, 'LAST_ID_AND_LAST_TYPE'],
  ['im.user.get', { ID: 77 }, 400, 'USER_NOT_EXISTS'],
  ['im.user.list.get', { ID: 'x' }, 400, 'INVALID_FORMAT'],
  ['im.user.status.set', { STATUS: 'DND' }, 400, 'STATUS_ERROR'],
  ['im.search.user.list', { FIND: 'a' }, 400, 'FIND_SHORT'],
  ['im.department.employees.get', { ID: '' }, 400, 'ID_EMPTY'],
  ['im.disk.file.commit', { DIALOG_ID: '2' }, 400, 'FILES_ERROR'],
])('%s refuses %o', async (method, params, status, error) => {
  expect(await office.ask(method, params)).toMatchObject({ status, error })
})

it.each([
  ['im.dialog.unread', { DIALOG_ID: '2' }, "First unread message id can't be empty"],
  ['im.dialog.messages.search', {}, "CHAT_ID can't be empty"],
  ['im.recent.pin', { DIALOG_ID: 'chat77' }, "You don't have permission to pin this chat"],
])('%s refuses %o in its own words', async (method, params, error_description) => {
  expect(await office.ask(method, params)).toMatchObject({ status: 400, error_description })
})

/** A PNG of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
