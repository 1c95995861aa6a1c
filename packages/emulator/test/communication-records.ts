import { each } from './each-action.ts'

type Params = Readonly<Record<string, unknown>>
type Call = (method: string, params: Params) => Promise<{ readonly result?: unknown }>

/** Makes sure that there is something to read in the messenger and what stands on it, and tells which parameters find it. */
export async function createCommunicationRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const { result: chatId } = await call('im.chat.add', { TITLE: 'Chat', MESSAGE: 'Hello' })
  const { result: messageId } = await call('im.message.add', { DIALOG_ID: `chat${String(chatId)}`, MESSAGE: 'Hello' })
  const fields = { name: 'file.txt', content: 'QQ==' }
  const { result: sent } = await call('im.v2.File.upload', { dialogId: `chat${String(chatId)}`, fields })
  const fileId = (sent as { file: { id: number } }).file.id
  await call('im.user.status.set', { STATUS: 'online' })
  const chat = { CHAT_ID: chatId, DIALOG_ID: `chat${String(chatId)}` }
  const message = { MESSAGE_ID: messageId, ...chat }
  const found = { FIND: 'hello' }
  const line = await createLineRecords(call)
  return {
    ...(await createVoteRecords(call, chatId)),
    ...each(['setOwner', 'updateTitle', 'updateColor', 'updateAvatar', 'user.list', 'user.add', 'user.get'], 'im.chat', {
      CHAT_ID: chatId,
      USER_ID: 1,
      USERS: [1],
      TITLE: 'Chat',
      COLOR: 'MINT',
      AVATAR: 'R0lGODlhAQABAAAAACw=',
    }),
    ...each(['get', 'messages.get', 'messages.search', 'users.list', 'unread'], 'im.dialog', message),
    ...each(['share', 'get'], 'im.message', { ...message, TYPE: 'TASK' }),
    'im.message.add': { DIALOG_ID: chat.DIALOG_ID, MESSAGE: 'Hello' },
    ...each(['folder.get', 'file.commit', 'file.get'], 'im.disk', { CHAT_ID: chatId, FILE_ID: fileId }),
    ...each(['answer', 'confirm'], 'im.notify', { NOTIFY_ID: 1, ANSWER_TEXT: 'Yes', NOTIFY_VALUE: 'Y' }),
    ...each(['system.add', 'personal.add'], 'im.notify', { USER_ID: 1, MESSAGE: 'Hello' }),
    'im.notify': { USER_ID: 1, MESSAGE: 'Hello' },
    'im.notify.history.search': { SEARCH_TEXT: 'hello' },
    'im.notify.read.list': { IDS: [1] },
    ...each(['get', 'employees.get', 'managers.get'], 'im.department', { ID: [1] }),
    'im.user.list.get': { ID: [1], RESULT_TYPE: 'array' },
    ...each(['chat.list', 'department.list', 'user.list'], 'im.search', found),
    ...each(['download', 'upload'], 'im.v2.File', { dialogId: chat.DIALOG_ID, fileId, fields }),
    ...line,
    ...(await createTelephonyRecords(call)),
    ...(await createFeedRecords(call)),
  }
}

/** A channel with a connector and a dialog that has a lead. */
async function createLineRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const { result: LINE } = await call('imopenlines.config.add', { PARAMS: { LINE_NAME: 'Line', CRM: 'Y' } })
  const channel = { CONNECTOR: 'lamp', LINE, ACTIVE: 1, DATA: { ID: '1' }, CHAT_ID: 'c', NAME: 'Chat' }
  const registration = { ID: 'lamp', NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: 'https://app.example/' }
  await call('imconnector.register', registration)
  await call('imconnector.activate', channel)
  const messages = { ...channel, MESSAGES: [{ user: { id: 'u' }, message: { id: 'm', text: 'Hello' }, chat: { id: 'c' } }] }
  const { result } = await call('imconnector.send.messages', messages)
  const { DATA } = result as { DATA: { RESULT: readonly { user: string; session: { ID: string; CHAT_ID: string } }[] } }
  const { user, session } = DATA.RESULT[0]!
  const { CHAT_ID, ID: SESSION_ID } = session
  const { result: view } = await call('imopenlines.dialog.get', { CHAT_ID })
  const [, , leadId] = (view as { entity_data_1: string }).entity_data_1.split('|')
  const dialog = { CHAT_ID, SESSION_ID, USER_ID: 1, MESSAGE_ID: 1, MESSAGE: 'Hello', CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: leadId }
  return {
    'imconnector.register': registration,
    ...each(['activate', 'connector.data.set', 'chat.name.set', 'status'], 'imconnector', channel),
    ...each(
      ['send.messages', 'update.messages', 'delete.messages', 'send.status.delivery', 'send.status.reading'],
      'imconnector',
      messages,
    ),
    'imopenlines.config.get': { CONFIG_ID: LINE },
    'imopenlines.dialog.get': { CHAT_ID },
    'imopenlines.session.open': { USER_CODE: `lamp|${String(LINE)}|c|${user}` },
    'imopenlines.session.history.get': { SESSION_ID },
    ...each(['message.session.start', 'message.quick.save'], 'imopenlines', dialog),
    ...each(['chat.get', 'chat.getLastId', 'chat.user.add', 'chat.user.get', 'message.add'], 'imopenlines.crm', dialog),
  }
}

/** A SIP line, and who has a number. */
async function createTelephonyRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const sip = { SERVER: 'sip.example', LOGIN: 'login', TITLE: 'SIP', TYPE: 'office' }
  const { result } = await call('voximplant.sip.add', sip)
  const { CONFIG_ID, INCOMING_LOGIN: FROM_LINE } = result as Params
  const { REG_ID } = (await call('voximplant.sip.add', { ...sip, TITLE: 'Cloud', TYPE: 'cloud' })).result as Params
  const start = { FROM_LINE, TO_NUMBER: '15550100', TEXT_TO_PRONOUNCE: 'Hello', URL: 'https://app.example/a.mp3' }
  return {
    ...each(['callback.start', 'infocall.startwithtext', 'infocall.startwithsound'], 'voximplant', start),
    'voximplant.sip.add': { ...sip, TITLE: 'Another' },
    'voximplant.sip.get': { CONFIG_ID },
    'voximplant.sip.status': { REG_ID },
    'voximplant.user.get': { USER_ID: 1 },
    ...each(['searchCrmEntities', 'register', 'finish'], 'telephony.externalCall', {
      PHONE_NUMBER: '15550100',
      USER_ID: 1,
      TYPE: 2,
      CALL_ID: 'x',
    }),
    'telephony.call.attachTranscription': { CALL_ID: 'x', MESSAGES: [] },
  }
}

/** A post, and what stands beside the messenger. */
async function createFeedRecords(call: Call): Promise<Readonly<Record<string, Params>>> {
  const { result: POST_ID } = await call('log.blogpost.add', { POST_MESSAGE: 'Hello' })
  const sender = { CODE: 'lamp', TYPE: 'SMS', HANDLER: 'https://app.example/', NAME: 'Lamp' }
  return {
    ...each(['share', 'get', 'getusers.important'], 'log.blogpost', { POST_ID, POST_TITLE: 'Hello', DEST: ['UA'] }),
    'log.blogcomment.add': { POST_ID, TEXT: 'Hello' },
    ...each(['text', 'add'], 'userconsent.agreement', { id: 1 }),
    'userconsent.consent.add': { AGREEMENT_ID: 1, IP: '192.0.2.1' },
    ...each(['add', 'get'], 'messageservice.sender', sender),
    'mailservice.get': { ID: 1 },
  }
}

/** A poll of the chat. */
async function createVoteRecords(call: Call, chatId: unknown): Promise<Readonly<Record<string, Params>>> {
  const QUESTIONS = [{ QUESTION: 'Where to?', ANSWERS: [{ MESSAGE: 'Here' }, { MESSAGE: 'There' }] }]
  const poll = { chatId, IM_MESSAGE_VOTE_DATA: { QUESTIONS } }
  const { messageId, voteId: attachId } = (await call('vote.Integration.Im.send', poll)).result as Params
  const entity = { moduleId: 'im', entityType: 'Bitrix\\Vote\\Attachment\\ImMessageConnector', entityIds: [messageId] }
  return {
    'vote.Integration.Im.send': poll,
    'vote.AttachedVote.getMany': entity,
    ...each(['get', 'getWithVoted', 'getAnswerVoted', 'download'], 'vote.AttachedVote', { attachId, answerId: 1 }),
  }
}
