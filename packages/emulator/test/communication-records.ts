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
  return {
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
  }
}

const each = (actions: readonly string[], prefix: string, params: Params): Readonly<Record<string, Params>> =>
  Object.fromEntries(actions.map((action) => [`${prefix}.${action}`, params]))
