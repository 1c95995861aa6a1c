import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { isYes, textOf, toId, toText } from '../read-params.ts'
import { addNotification, notifyChatId, ownerOf, selectNotifications, tagOf } from './notifications.ts'
import type { DefineIm, Im } from './open-im.ts'
import { showUsers, type View } from './people.ts'
import { incorrectParams } from './refusals.ts'
import { readLimit } from './slices.ts'

/** What notifications the portal sends: those of applications. */
const SCHEMA = {
  rest: { NAME: 'Applications', MODULE_ID: 'rest', LIST: [{ ID: 'rest|rest_notify', NAME: 'Notifications of applications' }] },
}

/** `im.notify.*`: api-reference/chats/notifications/index.md */
export function notifyMethods(define: DefineIm): readonly MethodDefinition[] {
  const old = define('im', {
    notify(im, call) {
      const type = toText(call.params.get('TYPE')) === 'SYSTEM' ? 4 : 2
      // Clients in the field name the user `to`, of which the page does not speak.
      return addNotification(im, call, type, call.params.get('USER_ID') ?? call.params.get('TO'))
    },
  })
  const own = define('im.notify', {
    'personal.add': (im, call) => addNotification(im, call, 2),
    'system.add': (im, call) => addNotification(im, call, 4),
    delete: deleteNotifications,
    get(im, { params, caller: { userId } }) {
      const lastId = readLastId(params)
      if ((lastId === undefined) !== !params.has('LAST_TYPE'))
        throw new MethodError('LAST_ID_AND_LAST_TYPE', 'Parameters LAST_ID and LAST_TYPE should be used together.')
      const all = selectNotifications(im, userId)
      if (all.length === 0) return { notifications: [], users: [] }
      const unread = all.filter(({ notify_read }) => notify_read === 'N').length
      return {
        total_count: all.length,
        total_unread_count: unread,
        chat_id: notifyChatId(userId),
        ...pageOf(im, params, after(all, lastId)),
      }
    },
    'history.search': (im, { params, caller: { userId } }) => {
      const lastId = readLastId(params)
      const found = search(im, params, selectNotifications(im, userId))
      return { chat_id: notifyChatId(userId), total_results: found.length, ...pageOf(im, params, after(found, lastId)) }
    },
    read(im, { params, caller }) {
      const id = toId(params.get('ID'))
      const scope = isYes(params.get('ONLY_CURRENT')) ? '=' : '>='
      const isRead = !params.has('ACTION') || toText(params.get('ACTION')) === 'Y'
      if (id !== undefined && id >= 0)
        im.store.run(`update im_notify set IS_READ = ? where USER_ID = ? and ID ${scope} ?`, [isRead ? 1 : 0, caller.userId, id])
      return true
    },
    'read.list': (im, { params, caller }) => {
      const ids = params.get('IDS')
      if (!Array.isArray(ids)) throw new MethodError('PARAMS_ERROR', 'No IDS param or it is not an array')
      const isRead = !params.has('ACTION') || toText(params.get('ACTION')) === 'Y'
      for (const id of ids.map((each) => toId(each) ?? 0)) {
        if (id <= 0) break
        im.store.run('update im_notify set IS_READ = ? where USER_ID = ? and ID = ?', [isRead ? 1 : 0, caller.userId, id])
      }
      return true
    },
    'read.all': (im, { caller }) => {
      im.store.run('update im_notify set IS_READ = 1 where USER_ID = ?', [caller.userId])
      return { result: true, newCounter: 0 }
    },
    answer(_, { params }) {
      requireNotifyId(params)
      if (toText(params.get('ANSWER_TEXT')) === '') throw new MethodError('ANSWER_TEXT_ERROR', "ANSWER_TEXT can't be empty")
      return NOBODY_LISTENS
    },
    confirm(_, { params }) {
      requireNotifyId(params)
      if (toText(params.get('NOTIFY_VALUE')) === '') throw new MethodError('NOTIFY_VALUE_ERROR', "Notification Value can't be empty")
      return NOBODY_LISTENS
    },
    'schema.get': () => SCHEMA,
  })
  return [...old, ...own]
}

/** Notifications of applications have neither buttons nor quick answers: api-reference/chats/notifications/im-notify-confirm.md */
const NOBODY_LISTENS = { result_message: false }

function requireNotifyId(params: CallParams): void {
  if ((toId(params.get('NOTIFY_ID')) ?? 0) <= 0) throw new MethodError('ID_ERROR', "Notification ID can't be empty")
}

/** By id one's own; by a tag those of the application that asks. */
function deleteNotifications(im: Im, call: Call): boolean {
  const { params, caller } = call
  const id = toId(params.get('ID')) ?? 0
  if (id > 0) return im.store.run('delete from im_notify where ID = ? and USER_ID = ?', [id, caller.userId]).changes > 0
  const name = toText(params.get('TAG')) !== '' ? 'TAG' : 'SUB_TAG'
  if (toText(params.get(name)) === '') throw incorrectParams()
  if (ownerOf(params, caller) === undefined) throw new MethodError('ACCESS_DENIED', 'Access denied! Client ID not specified')
  return im.store.run(`delete from im_notify where ${name} = ?`, [tagOf(call, name)]).changes > 0
}

function readLastId(params: CallParams): number | undefined {
  const value = params.get('LAST_ID')
  if (value === undefined || value === null || value === '') return undefined
  const id = toId(value)
  if (id === undefined) throw new MethodError('LAST_ID_STRING', "Last notification ID can't be string")
  return id
}

const after = (all: readonly View[], lastId: number | undefined): readonly View[] =>
  lastId === undefined ? all : all.filter(({ id }) => Number(id) < lastId)

function pageOf(im: Im, params: CallParams, all: readonly View[]): View {
  const notifications = all.slice(0, readLimit(params, 50, 50))
  return {
    notifications,
    users: showUsers(
      im,
      notifications.map((each) => Number(each['author_id'])).filter((id) => id > 0),
    ),
  }
}

function search(im: Im, params: CallParams, all: readonly View[]): readonly View[] {
  const text = toText(params.get('SEARCH_TEXT')).toLowerCase()
  const time = (name: string): string | undefined => im.time.parse(textOf(params.get(name)) ?? '')
  const types = [...listOf(params.get('SEARCH_TYPE')), ...listOf(params.get('SEARCH_TYPES'))].map(toText)
  const authors = listOf(params.get('SEARCH_AUTHORS')).map(toText)
  const day = time('SEARCH_DATE')
  const [from, to] = [time('SEARCH_DATE_FROM'), time('SEARCH_DATE_TO')]
  const hasFilter = types.length > 0 || authors.length > 0 || day !== undefined || (from !== undefined && to !== undefined)
  if (!hasFilter && text.length < 3) throw new MethodError('SEARCH_TEXT_ERROR', "SEARCH_TEXT can't be less than 3 symbols")
  return all.filter(({ text: own, setting_name: setting, notify_module: module, author_id: author, date, notify_tag: tag }) => {
    if (!String(own).toLowerCase().includes(text)) return false
    if (types.length > 0 && !types.includes(String(setting)) && !types.includes(String(module))) return false
    if (authors.length > 0 && !authors.includes(String(author))) return false
    if (day !== undefined && !String(date).startsWith(day.slice(0, 10))) return false
    const group = toText(params.get('GROUP_TAG'))
    if (group !== '' && tag !== group) return false
    return from === undefined || to === undefined || (String(date) >= from && String(date) <= to)
  })
}
