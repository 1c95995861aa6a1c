import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, refusal, type Office } from './open-office.ts'

/** Bob and Carl answer in the channel, Dan has nothing to do with it. */
const [ANN, BOB, CARL, DAN] = [1, 2, 3, 4]

let office: Office
let line: number
/** Of a customer with Bob, and one that is no channel. */
let chat: number
let plainChat: number
let message: number
let record: { readonly CRM_ENTITY_TYPE: string; readonly CRM_ENTITY: number }
beforeAll(async () => {
  const users = ['Ann', 'Bob', 'Carl', 'Dan', 'Gone'].map((name, index) => ({ id: index + 1, name, isActive: name !== 'Gone' }))
  office = await openOffice({ users })
  const { call } = office
  line = await call('imopenlines.config.add', { PARAMS: { LINE_NAME: 'Support', CRM: 'Y', QUEUE: [BOB, CARL] } })
  await call('imconnector.register', { ID: 'lamp', NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: 'https://app.example/' })
  await call('imconnector.activate', { CONNECTOR: 'lamp', LINE: line, ACTIVE: 1 })
  const { DATA }: { DATA: { RESULT: readonly [{ session: { CHAT_ID: string } }] } } = await call('imconnector.send.messages', {
    CONNECTOR: 'lamp',
    LINE: line,
    MESSAGES,
  })
  chat = Number(DATA.RESULT[0].session.CHAT_ID)
  plainChat = await call('im.chat.add', { USERS: [BOB] })
  const said: { messages: readonly [{ id: number }] } = await call('im.dialog.messages.get', { DIALOG_ID: `chat${chat}` }, BOB)
  message = said.messages[0].id
  const [lead]: readonly [{ ID: string }] = await call('crm.lead.list', { select: ['ID'] })
  record = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: Number(lead.ID) }
})
afterAll(() => office.portal.close())

const MESSAGES = [{ user: { id: 'u1', name: 'Cleo' }, message: { id: 'm', text: 'Good day' }, chat: { id: 'c1' } }]
const NOT_A_CHANNEL = refusal('CHAT_TYPE', 'The specified chat is not an open line')
const NOT_YOURS = refusal('ACCESS_DENIED', 'You cannot open this conversation as you do not have sufficient permissions')

it.each([
  'crm.lead.create',
  'message.quick.save',
  'message.session.start',
  'operator.another.finish',
  'operator.answer',
  'operator.finish',
  'operator.skip',
  'operator.spam',
  'session.join',
  'session.mode.pin',
  'session.mode.silent',
])('imopenlines.%s is for chats of channels, and for who has to do with them', async (action) => {
  const method = `imopenlines.${action}`
  expect(await office.ask(method, { CHAT_ID: plainChat, MESSAGE_ID: message })).toEqual(NOT_A_CHANNEL)
  expect(await office.ask(method, { CHAT_ID: chat, MESSAGE_ID: message }, DAN)).toEqual(NOT_YOURS)
})

it('a lead is made by the operator of the dialog, and not by others in it', async () => {
  await office.call('imopenlines.session.join', { CHAT_ID: chat }, CARL)
  expect(await office.ask('imopenlines.crm.lead.create', { CHAT_ID: chat }, CARL)).toEqual(
    refusal('ERROR_USER_NOT_OPERATOR', 'Attempt to save a CRM object by a user who is not an operator'),
  )
})

it.each([
  [{ USER_ID: 'x' }, 'USER_ID_EMPTY', "User ID can't be empty"],
  [{ QUEUE_ID: 0 }, 'QUEUE_ID_EMPTY', "QUEUE ID can't be empty"],
])('a dialog is not handed on to %o', async (params, code, text) => {
  expect(await office.ask('imopenlines.operator.transfer', { CHAT_ID: chat, ...params }, BOB)).toEqual(refusal(code, text))
})

const NOT_IN_CRM = refusal('CHAT_NOT_IN_CRM', 'Chat does not belong to the CRM object being checked')
const NOT_ACTIVE = refusal('CRM_CHAT_USER_NOT_ACTIVE', 'User not active')
const NO_RECORD = refusal('ACCESS_DENIED', "Access denied! You don't have access to join user to chat", 403)

it.each([
  ['user.add', { USER_ID: DAN, CHAT_ID: 77 }, NOT_IN_CRM],
  ['user.add', { USER_ID: 5 }, NOT_ACTIVE],
  ['user.delete', { USER_ID: BOB, CRM_ENTITY: 77 }, NO_RECORD],
  ['user.delete', { USER_ID: BOB, CRM_ENTITY_TYPE: 'lamp' }, NO_RECORD],
  ['user.delete', { USER_ID: BOB, CHAT_ID: 77 }, NOT_IN_CRM],
  ['user.delete', { USER_ID: 77 }, NOT_ACTIVE],
  ['user.delete', { USER_ID: DAN }, refusal('WRONG_REQUEST', "You don't have access or user already not in chat")],
])('imopenlines.crm.chat.%s refuses %o', async (action, params, answer) => {
  expect(await office.ask(`imopenlines.crm.chat.${action}`, { ...record, ...params })).toEqual(answer)
})

it('who is not in the chat of a record writes nothing there and removes nobody', async () => {
  expect(await office.ask('imopenlines.crm.chat.user.delete', { ...record, USER_ID: BOB }, DAN)).toEqual(
    refusal('CHAT_DELETE_USER_PERMISSION_DENIED', "You don't have access to delete a user from this chat", 403),
  )
  expect(await office.ask('imopenlines.crm.message.add', { ...record, CHAT_ID: chat, USER_ID: ANN, MESSAGE: 'x' })).toEqual(
    refusal('CANCELED', 'You cannot send messages to the specified chat'),
  )
})

it.each([
  ['chat.name.set', { CHAT_ID: 'c1', NAME: 'x' }],
  ['delete.messages', { MESSAGES }],
  ['send.status.delivery', { MESSAGES }],
  ['send.status.reading', { MESSAGES }],
  ['update.messages', { MESSAGES }],
])('imconnector.%s knows no connector that nobody registered', async (action, params) => {
  expect(await office.ask(`imconnector.${action}`, { CONNECTOR: 'sun', LINE: line, ...params })).toEqual(
    refusal('IMCONNECTOR_NO_CORRECT_PROVIDER', 'Could not find a suitable provider for the connector'),
  )
})

it.each(['delete.messages', 'update.messages'])('imconnector.%s wants a line that works', async (action) => {
  expect(await office.ask(`imconnector.${action}`, { CONNECTOR: 'lamp', LINE: 77, MESSAGES })).toEqual(
    refusal('NOT_ACTIVE_LINE', 'The line with this ID is inactive or does not exist'),
  )
})

it('imconnector.chat.name.set names a chat that is there', async () => {
  expect(await office.ask('imconnector.chat.name.set', { CONNECTOR: 'lamp', LINE: line, CHAT_ID: 'c9', NAME: 'x' })).toEqual(
    refusal('CHAT_RENAMING_FAILED', 'Failed to rename the chat'),
  )
})
