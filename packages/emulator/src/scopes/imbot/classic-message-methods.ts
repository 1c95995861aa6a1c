import type { MethodDefinition } from '../../contract.ts'
import { isMember, type Chat } from '../im/chats.ts'
import { findDialogChat, parseDialogId } from '../im/dialogs.ts'
import { messageMethods } from '../im/message-methods.ts'
import { addMessage, eraseMessage, findMessage } from '../im/messages.ts'
import { readBlocks, readContent, sentBlocks, type Content } from '../im/read-content.ts'
import { dialogIdEmpty, wrongRequest } from '../im/refusals.ts'
import { isYes, toId } from '../read-params.ts'
import { asBot } from './classic-chat-methods.ts'
import type { DefineBots } from './open-bots.ts'
import type { BotCall } from './own-bot.ts'
import { callAsBot } from './own-classic-bot.ts'

/** `imbot.message.*`: api-reference/chat-bots/outdated/messages/index.md */
export function classicMessageMethods(define: DefineBots): readonly MethodDefinition[] {
  return define('imbot.message', {
    add(im, call) {
      const botCall = callAsBot(im, call)
      const { params } = call
      const [from, to] = [toId(params.get('FROM_USER_ID')) ?? 0, toId(params.get('TO_USER_ID')) ?? 0]
      // The portal itself says something in the dialog of two users.
      const isBetween = from > 0 && to > 0
      const dialog = parseDialogId(isBetween ? to : params.get('DIALOG_ID'))
      if (!dialog) throw dialogIdEmpty()
      const content = readContent(params)
      const chat = findDialogChat(im, dialog, isBetween ? from : botCall.bot.id)
      if (!chat || (!isBetween && !isMember(im, chat.id, botCall.bot.id))) throw wrongRequest("Message isn't added")
      return sendAs(botCall, chat, content, isBetween || isYes(params.get('SYSTEM')))
    },
    update(im, call) {
      // The other method of this name has another code for menus, and asks for its message first.
      readBlocks(sentBlocks(call.params))
      return asBot(messageMethods, 'im.message.update')(im, call)
    },
    delete(im, call) {
      const message = findMessage(im, toId(call.params.get('MESSAGE_ID')) ?? 0)
      asBot(messageMethods, 'im.message.delete')(im, call)
      if (message && isYes(call.params.get('COMPLETE'))) eraseMessage(im, message)
      return true
    },
    like: asBot(messageMethods, 'im.message.like'),
  })
}

export function sendAs({ im, bot }: BotCall, chat: Chat, content: Content, isSystem: boolean): number {
  return addMessage(im, chat, { authorId: bot.id, ...content, isSystem }).id
}
