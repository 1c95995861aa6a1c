import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import type { Im } from '../im/open-im.ts'
import { wrongRequest } from '../im/refusals.ts'
import { objectsOf, toId, toText, type Fields } from '../read-params.ts'
import { findBot } from './bots.ts'
import type { DefineBots } from './open-bots.ts'
import { isOwner } from './own-bot.ts'
import { botMissing, classicOwner } from './own-classic-bot.ts'

const JS_METHODS: ReadonlySet<string> = new Set(['PUT', 'SEND', 'CALL', 'SUPPORT'])

/** `imbot.app.*`, which only the old messenger shows: api-reference/chats/outdated/index.md */
export function classicAppMethods(define: DefineBots): readonly MethodDefinition[] {
  return define('imbot.app', {
    register(im, call) {
      const { params } = call
      const bot = findBot(im, toId(params.get('BOT_ID')) ?? 0)
      if (!bot) throw botMissing()
      if (!isOwner(bot, classicOwner(call))) throw foreignApp()
      const { CLIENT_ID: _, ...fields } = params.all
      requireWhat(fields)
      if (objectsOf(params.get('LANG')).length === 0) throw new MethodError('LANG_ERROR', "Lang set can't be empty")
      return insertRow(im.store, 'im_bot_app', { BOT_ID: bot.id, CODE: toText(params.get('CODE')), FIELDS: JSON.stringify(fields) })
    },
    update(im, call) {
      const [id, fields] = requireChatApp(im, call)
      const { APP_ID: _, CLIENT_ID: __, ...changes } = call.params.all
      if (Object.keys(changes).length === 0) throw wrongRequest("Chat application can't be updated")
      requireHttps(changes)
      im.store.run('update im_bot_app set FIELDS = ? where ID = ?', [JSON.stringify({ ...fields, ...changes }), id])
      return true
    },
    unregister(im, call) {
      im.store.run('delete from im_bot_app where ID = ?', [requireChatApp(im, call)[0]])
      return true
    },
  })
}

const foreignApp = (): MethodError => new MethodError('APP_ID_ERROR', 'Chat application was installed by another REST application')

function requireChatApp(im: Im, call: Call): readonly [id: number, fields: Fields] {
  const owner = classicOwner(call)
  const row = im.store.row('select ID, BOT_ID, FIELDS from im_bot_app where ID = ?', [toId(call.params.get('APP_ID')) ?? 0])
  if (!row) throw new MethodError('CHAT_APP_ID_ERROR', 'Chat application not found')
  if (!isOwner(findBot(im, Number(row[1]))!, owner)) throw foreignApp()
  return [Number(row[0]), JSON.parse(String(row[2])) as Fields]
}

/** A command, or a frame with the token that it is told by. */
function requireWhat(fields: Fields): void {
  const [method, frame] = [toText(fields['JS_METHOD']), toText(fields['IFRAME'])]
  if (method === '' && frame === '') throw new MethodError('PARAMS_ERROR', 'Iframe params or JS command is not specified')
  if (method !== '' && (!JS_METHODS.has(method) || toText(fields['JS_PARAM']) === ''))
    throw new MethodError('PARAMS_ERROR', 'Incorrect params of the JS command')
  requireHttps(fields)
  if (method === '' && toText(fields['HASH']) === '') throw new MethodError('HASH_ERROR', 'Hash of the application is not specified')
}

function requireHttps(fields: Fields): void {
  const frame = toText(fields['IFRAME'])
  if (frame !== '' && !/^https:/i.test(frame)) throw new MethodError('IFRAME_HTTPS', 'Iframe URL must be https')
}
