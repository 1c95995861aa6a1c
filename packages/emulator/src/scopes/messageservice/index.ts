import { MethodError, type App, type Call, type EmulatedScope, type Handler } from '../../contract.ts'
import { requireApp } from '../../documented/require-app.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { updateRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { once } from '../once.ts'
import { toText } from '../read-params.ts'

const invalid = (description: string): MethodError => new MethodError('ERROR_SENDER_VALIDATION_FAILURE', description)
const notFound = (): MethodError => new MethodError('ERROR_SENDER_NOT_FOUND', 'Sender not found!')

/** Providers of messages: api-reference/messageservice/index.md. Nothing here sends a message yet, so that no status can be told. */
export const messageserviceScope: EmulatedScope = {
  name: 'messageservice',
  install(portal) {
    const open = once(portal, () => openSenders(createStore(portal.db)))
    const find = (app: App, code: string): number | undefined => {
      const id = open().value('select ID from message_sender where APP_ID = ? and CODE = ?', [app.id, code])
      return id === undefined ? undefined : Number(id)
    }
    return defineMethods('messageservice.sender', 'messageservice', {
      add: forAdmin(({ params }, app) => {
        if (params.names.length === 0) throw invalid('Empty data!')
        const code = requireCode(params.get('CODE'))
        const name = readText(params.get('NAME'))
        if (toText(params.get('TYPE')) === '') throw invalid('Empty sender message TYPE!')
        if (params.get('TYPE') !== 'SMS') throw invalid('Unknown sender message TYPE!')
        const handler = requireHandler(params.get('HANDLER'))
        if (name === undefined) throw invalid('Empty sender NAME!')
        if (find(app, code) !== undefined) throw new MethodError('ERROR_SENDER_ALREADY_INSTALLED', 'Sender already installed!')
        open().run('insert into message_sender (APP_ID, CODE, TYPE, HANDLER, NAME, DESCRIPTION) values (?, ?, ?, ?, ?, ?)', [
          app.id,
          code,
          'SMS',
          handler,
          name,
          readText(params.get('DESCRIPTION')) ?? '',
        ])
        return true
      }),
      list: forAdmin((_, app) =>
        open()
          .rows('select CODE from message_sender where APP_ID = ? order by ID', [app.id])
          .map(([code]) => code),
      ),
      update: forAdmin(({ params }, app) => {
        const code = toText(params.get('CODE'))
        if (code === '') throw new MethodError('ERROR_SENDER_CODE_REQUIRED', 'CODE is required!')
        const given = ['HANDLER', 'NAME', 'DESCRIPTION'].filter((name) => readText(params.get(name)) !== undefined)
        if (given.length === 0) throw new MethodError('ERROR_SENDER_OTHER_PARAMS_REQUIRED', 'At least one other parameter is required!')
        const id = find(app, code)
        if (id === undefined) throw notFound()
        if (given.includes('HANDLER')) requireHandler(params.get('HANDLER'))
        updateRow(open(), 'message_sender', Object.fromEntries(given.map((name) => [name, readText(params.get(name))!])), id)
        return true
      }),
      delete: forAdmin(({ params }, app) => {
        const id = find(app, requireCode(params.get('CODE')))
        if (id === undefined) throw notFound()
        open().run('delete from message_sender where ID = ?', [id])
        return true
      }),
    })
  },
  // The page on removals does not name them: they go like robots, which nobody answers for either.
  followRemoval: (portal, app) => void openSenders(createStore(portal.db)).run('delete from message_sender where APP_ID = ?', [app.id]),
}

function openSenders(store: Store): Store {
  store.exec(`create table if not exists message_sender (ID INTEGER PRIMARY KEY AUTOINCREMENT, APP_ID INTEGER, CODE TEXT, TYPE TEXT, HANDLER TEXT, NAME TEXT,
    DESCRIPTION TEXT)`)
  return store
}

/** Applications of administrators: api-reference/messageservice/messageservice-sender-add.md */
function forAdmin(work: (call: Call, app: App) => unknown): Handler {
  return (call) => {
    requireApp({ context: 'app', errors: { 400: ['ACCESS_DENIED'] } }, call.caller)
    if (!call.caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied!', 403)
    return work(call, call.caller.app!)
  }
}

function requireCode(value: unknown): string {
  const code = toText(value)
  if (code === '') throw invalid('Empty sender code!')
  if (!/^[\w.-]+$/.test(code)) throw invalid('Wrong sender code!')
  return code
}

/** What is refused about addresses is not on the page; other registrations of handlers refuse the same. */
function requireHandler(value: unknown): string {
  const handler = toText(value)
  if (!/^https?:\/\/[^/\s]+/i.test(handler)) throw new MethodError('ERROR_SENDER_VALIDATION_FAILURE', 'Wrong sender HANDLER!')
  return handler
}

/** A text, or texts by language as JSON. */
function readText(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? JSON.stringify(value) : undefined
  const text = toText(value)
  return text === '' ? undefined : text
}
