import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Answer, type Office } from './open-office.ts'

const [BOB, CARL, EVE] = [2, 3, 4]
/** A PNG of one pixel. */
const AVATAR = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let office: Office
/** Chats of Ann and Bob, the dialog of both, and a message of Ann in each of the first two. */
let chats: { readonly closed: number; readonly open: number; readonly group: number; readonly dialog: number }
let messages: { readonly closed: number; readonly dialog: number }
beforeAll(async () => {
  const users = ['Ann', 'Bob', 'Carl', 'Eve'].map((name, index) => ({ id: index + 1, name, isExtranet: index + 1 === EVE }))
  office = await openOffice({ users })
  const { call } = office
  const add = (params: object): Promise<number> => call('im.chat.add', { USERS: [BOB], ...params })
  const [closed, open, group] = [await add({}), await add({ TYPE: 'OPEN' }), await add({ ENTITY_TYPE: 'SONET_GROUP', ENTITY_ID: '7' })]
  const dialogMessage: number = await call('im.message.add', { DIALOG_ID: BOB, MESSAGE: 'Hi' })
  const { chat_id: dialog }: { chat_id: number } = await call('im.dialog.messages.get', { DIALOG_ID: BOB })
  chats = { closed, open, group, dialog }
  messages = { closed: await call('im.message.add', { DIALOG_ID: `chat${closed}`, MESSAGE: 'Hi' }), dialog: dialogMessage }
})
afterAll(() => office.portal.close())

const refusal = (error: string, error_description: string, status = 400): Answer => ({ status, error, error_description })
const NO_DIALOG_ID = refusal('DIALOG_ID_EMPTY', "Dialog ID can't be empty")
const UNAVAILABLE = refusal('ACCESS_ERROR', 'Action unavailable')
const NO_ACCESS = 'You do not have access to the specified dialog'

it.each([
  ['im.chat.mute', { DIALOG_ID: 'lamp' }],
  ['im.chat.setOwner', { DIALOG_ID: '2', USER_ID: BOB }],
  ['im.chat.updateAvatar', { DIALOG_ID: '2', AVATAR }],
  ['im.chat.updateColor', { DIALOG_ID: '2', COLOR: 'RED' }],
  ['im.disk.file.commit', { DIALOG_ID: 'lamp', FILE_ID: [1] }],
  ['im.disk.folder.get', { DIALOG_ID: 'lamp' }],
])('%s wants the id of a dialog of its kind', async (method, params) => {
  expect(await office.ask(method, params)).toEqual(NO_DIALOG_ID)
})

it.each([
  ['im.chat.setOwner', { CHAT_ID: 77, USER_ID: BOB }, UNAVAILABLE],
  ['im.chat.updateAvatar', { CHAT_ID: 77, AVATAR }, refusal('WRONG_REQUEST', "Chat doesn't exist")],
  ['im.chat.user.add', { CHAT_ID: 77, USERS: [CARL] }, UNAVAILABLE],
  ['im.chat.user.delete', { CHAT_ID: 77, USER_ID: BOB }, UNAVAILABLE],
  ['im.chat.user.list', { CHAT_ID: 77 }, UNAVAILABLE],
  ['im.dialog.users.list', { DIALOG_ID: 'chat77' }, refusal('ACCESS_ERROR', NO_ACCESS)],
  ['im.dialog.writing', { DIALOG_ID: 'chat77' }, UNAVAILABLE],
  ['im.disk.file.commit', { DIALOG_ID: 'chat77', FILE_ID: [1] }, refusal('ACCESS_ERROR', NO_ACCESS, 403)],
])('%s refuses %o, for there is no such chat', async (method, params, answer) => {
  expect(await office.ask(method, params)).toEqual(answer)
})

it.each([
  ['im.chat.leave', 'open', {}, refusal('ACCESS_DENIED_KICK', 'Access denied to kick user from chat')],
  ['im.chat.setOwner', 'closed', { USER_ID: CARL }, UNAVAILABLE],
  ['im.chat.updateAvatar', 'open', { AVATAR }, refusal('ACCESS_DENIED', 'Access denied')],
  ['im.chat.updateAvatar', 'closed', { AVATAR }, UNAVAILABLE],
  ['im.chat.updateColor', 'closed', { COLOR: 'PINK' }, UNAVAILABLE],
  [
    'im.chat.user.add',
    'closed',
    { USERS: [CARL] },
    refusal('ACCESS_DENIED_EXTEND', 'Insufficient permissions to add participants to the chat'),
  ],
] as const)('%s is nothing for who is not in a chat that is %s', async (method, kind, params, answer) => {
  expect(await office.ask(method, { CHAT_ID: chats[kind], ...params }, CARL)).toEqual(answer)
})

it.each([
  ['im.chat.leave', 'group', {}, 'It is forbidden to delete users of this chat'],
  ['im.chat.updateAvatar', 'group', { AVATAR }, 'The avatar of this chat cannot be changed'],
  ['im.chat.updateAvatar', 'dialog', { AVATAR }, 'Action unavailable'],
  ['im.chat.user.add', 'group', { USERS: [CARL] }, 'It is forbidden to add users to this chat'],
  ['im.chat.user.delete', 'group', { USER_ID: BOB }, 'It is forbidden to delete users of this chat'],
  ['im.chat.user.delete', 'dialog', { USER_ID: BOB }, 'Action unavailable'],
] as const)('%s leaves the chat of a %s as it is', async (method, kind, params, text) => {
  expect(await office.ask(method, { CHAT_ID: chats[kind], ...params })).toEqual(refusal('ACCESS_ERROR', text))
})

it.each([
  ['im.department.colleagues.list', {}],
  ['im.department.employees.get', { ID: [1] }],
  ['im.department.managers.get', { ID: [1] }],
])('%s is for employees', async (method, params) => {
  expect(await office.ask(method, params, EVE)).toEqual(refusal('ACCESS_ERROR', 'Only intranet users have access to this method.', 403))
})

it.each([
  ['im.dialog.messages.get', { DIALOG_ID: '2', FIRST_ID: 'x' }, 'FIRST_ID_STRING', "First ID can't be string"],
  ['im.notify.get', { LAST_ID: 'x', LAST_TYPE: 3 }, 'LAST_ID_STRING', "Last notification ID can't be string"],
  ['im.notify.history.search', { SEARCH_TEXT: 'text', LAST_ID: 'x' }, 'LAST_ID_STRING', "Last notification ID can't be string"],
  ['im.user.get', { ID: 0 }, 'ID_EMPTY', "User ID can't be empty"],
])('%s refuses the number of %o', async (method, params, code, text) => {
  expect(await office.ask(method, params)).toEqual(refusal(code, text))
})

/** 60,000 characters are too many by what is around them. */
const LONG = [{ MESSAGE: 'x'.repeat(60_000) }]

it.each([
  ['add', 'KEYBOARD', 'KEYBOARD_ERROR'],
  ['add', 'MENU', 'MENU_ERROR'],
  ['update', 'ATTACH', 'ATTACH_ERROR'],
  ['update', 'KEYBOARD', 'KEYBOARD_ERROR'],
  ['update', 'MENU', 'menu_ERROR'],
])('im.message.%s refuses a wrong %s as %s', async (action, name, code) => {
  const params = { DIALOG_ID: '2', MESSAGE_ID: messages.dialog, MESSAGE: 'x', [name]: 'no JSON' }
  expect(await office.ask(`im.message.${action}`, params)).toEqual(refusal(code, `Incorrect ${name.toLowerCase()} params`))
})

it.each(['ATTACH', 'KEYBOARD', 'MENU'])('im.message.update refuses too long a %s', async (name) => {
  expect(await office.ask('im.message.update', { MESSAGE_ID: messages.dialog, [name]: LONG })).toEqual(
    refusal(`${name}_OVERSIZE`, `You have exceeded the maximum allowable size of ${name.toLowerCase()}`),
  )
})

it.each(['im.notify', 'im.notify.personal.add', 'im.notify.system.add'])(
  '%s refuses an attachment that is wrong or too long',
  async (method) => {
    const params = { USER_ID: BOB, MESSAGE: 'x' }
    expect(await office.ask(method, { ...params, ATTACH: 'no JSON' })).toEqual(refusal('ATTACH_ERROR', 'Incorrect attach params'))
    expect(await office.ask(method, { ...params, ATTACH: LONG })).toEqual(
      refusal('ATTACH_OVERSIZE', 'You have exceeded the maximum allowable size of attach'),
    )
  },
)

it('a message answers one of its own chat, and is shared where it was said to who reads that', async () => {
  expect(await office.ask('im.message.add', { DIALOG_ID: '2', MESSAGE: 'x', REPLY_ID: messages.closed })).toEqual(
    refusal('REPLY_FROM_OTHER_CHAT_ERROR', 'You can only reply to a message within the same chat'),
  )
  const share = { MESSAGE_ID: messages.closed, DIALOG_ID: 'chat77', TYPE: 'TASK' }
  expect(await office.ask('im.message.share', share)).toEqual(refusal('ACCESS_ERROR', NO_ACCESS))
})

it('a file goes into a chat of the one who sends it', async () => {
  const params = { dialogId: `chat${chats.closed}`, fields: { name: 'a.txt', content: 'SGk=' } }
  expect(await office.ask('im.v2.File.upload', params, CARL)).toEqual(refusal('ACCESS_DENIED', 'Access denied'))
})

it('a file may have 100 MB', async () => {
  const body = new FormData()
  body.set('dialogId', '2')
  body.set('fields[name]', 'a.txt')
  body.set('fields[content]', 'A'.repeat(Math.ceil((100 * 1024 * 1024 + 1) / 3) * 4))
  const answer = await office.portal.fetch(`${office.portal.webhook}im.v2.File.upload`, { method: 'POST', body })
  expect({ status: answer.status, ...((await answer.json()) as object) }).toEqual(refusal('FILE_TOO_LARGE', 'File is too large'))
})
