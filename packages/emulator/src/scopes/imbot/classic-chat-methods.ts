import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { chatMethods } from '../im/chat-methods.ts'
import { chatUserMethods } from '../im/chat-user-methods.ts'
import { findChat, isMember } from '../im/chats.ts'
import { parseDialogId, readChatId, requireDialogChat } from '../im/dialogs.ts'
import type { Im } from '../im/open-im.ts'
import { dialogIdEmpty, userIdEmpty, wrongRequest } from '../im/refusals.ts'
import { showDialog } from '../im/show-chat.ts'
import { isYes, objectOf, toId, toText } from '../read-params.ts'
import type { DefineOver } from '../define-over.ts'
import { setManager } from './chat-methods.ts'
import type { DefineBots } from './open-bots.ts'
import { callAsBot } from './own-classic-bot.ts'

type Handler = (im: Im, call: Call) => unknown

/** `imbot.chat.*` and `imbot.dialog.get`: what methods of the messenger do, done by a bot. api-reference/chat-bots/outdated/chats/index.md */
export function classicChatMethods(define: DefineBots): readonly MethodDefinition[] {
  const own = define('imbot.chat', {
    ...byBot(chatMethods, 'im.chat', ['setOwner', 'updateTitle', 'updateColor', 'updateAvatar']),
    ...byBot(chatUserMethods, 'im.chat', ['user.list']),
    add(im, call) {
      const users = call.params.get('USERS')
      if (users !== undefined && users !== null && typeof users !== 'object')
        throw new MethodError('INVALID_FORMAT', 'Parameter USERS has wrong type')
      return asBot(chatMethods, 'im.chat.add')(im, call)
    },
    get(im, call) {
      const names = ['ENTITY_TYPE', 'ENTITY_ID']
      const missing = names.find((name) => toText(call.params.get(name)) === '')
      // The page has this code alone.
      if (missing !== undefined) throw new MethodError('ACCESS_ERROR', `You don't have access to this chat: ${missing} is empty`)
      return handlerOf(chatMethods, 'im.chat.get')(im, call)
    },
    leave: orElse(asBot(chatUserMethods, 'im.chat.leave'), ['ACCESS_DENIED_KICK'], "You don't have access or user isn't a member in chat"),
    sendTyping(im, call) {
      if (!parseDialogId(call.params.get('DIALOG_ID'))) throw dialogIdEmpty()
      callAsBot(im, call)
      return true
    },
    setManager(im, call) {
      const { bot, params } = callAsBot(im, call)
      const chat = findChat(im, readChatId(params))
      const userId = toId(params.get('USER_ID')) ?? 0
      if (userId <= 0) throw userIdEmpty()
      if (chat?.owner !== bot.id || !isMember(im, chat.id, userId))
        throw wrongRequest('Change manager can only owner and user must be member in chat')
      setManager(im, chat, userId, !params.has('IS_MANAGER') || isYes(params.get('IS_MANAGER')))
      return true
    },
    'user.add': (im, call) => {
      if (typeof call.params.get('USERS') !== 'object') throw wrongRequest('User IDs must be passed in array format')
      const add = asBot(chatUserMethods, 'im.chat.user.add')
      return orElse(add, ['ACCESS_DENIED_EXTEND'], "You don't have access or user already member in chat")(im, call)
    },
    'user.delete': orElse(
      asBot(chatUserMethods, 'im.chat.user.delete'),
      ['USER_NOT_FOUND', 'ACCESS_DENIED_KICK'],
      "You don't have access or user isn't a member of the chat",
    ),
  })
  const dialogs = define('imbot.dialog', {
    get(im, call) {
      const view = showDialog(im, requireDialogChat(im, call, 400), call.caller)
      const { path: _, path_title: __, ...restrictions } = objectOf(view['restrictions'])
      return { ...view, restrictions }
    },
  })
  return [...own, ...dialogs]
}

type Group = (define: DefineOver<Im>) => readonly MethodDefinition[]

/** The handler of a method of the messenger, to be called under a name of bots. */
function handlerOf(group: Group, name: string): Handler {
  let found: Handler | undefined
  group((prefix, handlers) => {
    for (const [action, handler] of Object.entries(handlers)) if (`${prefix}.${action}` === name) found = handler
    return []
  })
  return found!
}

/** The same, done by the caller's bot. */
export function asBot(group: Group, name: string): Handler {
  const handler = handlerOf(group, name)
  return (im, call) => handler(im, callAsBot(im, call))
}

const byBot = (group: Group, prefix: string, actions: readonly string[]): Readonly<Record<string, Handler>> =>
  Object.fromEntries(actions.map((action) => [action, asBot(group, `${prefix}.${action}`)]))

/** Bots are told in other words why not. */
function orElse(handler: Handler, codes: readonly string[], description: string): Handler {
  return (im, call) => {
    try {
      return handler(im, call)
    } catch (error) {
      if (error instanceof MethodError && codes.includes(String(error.code))) throw wrongRequest(description)
      throw error
    }
  }
}
