import { MethodError, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { findChat, isMember, type Chat } from '../im/chats.ts'
import { countUnread, readingOf } from '../im/counters.ts'
import { markRead } from '../im/mark-read.ts'
import {
  addMessage,
  changeMessage,
  deleteMessage,
  eraseMessage,
  findMessage,
  isDeleted,
  selectMessages,
  type Message,
} from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { react, reactionOf, takeBackReaction } from '../im/reactions.ts'
import { withoutNull } from '../im/read-content.ts'
import { showUserV2 } from '../im/show-event.ts'
import { showMessageV2 } from '../im/show-message.ts'
import { isYes, objectOf, requireObject, textOf, toId, toText } from '../read-params.ts'
import type { Bot } from './bots.ts'
import type { DefineBots } from './open-bots.ts'
import { accessDenied, defineForBots, type BotCall } from './own-bot.ts'
import { readFlag } from './read-bot.ts'
import { blocksOf, cut, readContent } from './read-content.ts'
import { REACTIONS } from './reaction-names.ts'
import { manages, requireChat } from './require-chat.ts'

const MAX_FORWARDED = 100
const DONE = { result: true }

/** `imbot.v2.Chat.Message.*`: api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/index.md */
export function messageMethods(define: DefineBots): readonly MethodDefinition[] {
  const messages = defineForBots(define, 'imbot.v2.Chat.Message', {
    send(call) {
      const chat = requireChat(call)
      const fields = objectOf(call.params.get('fields'))
      const forwarded = forward(call, chat, fields['forwardIds'])
      const content = readContent(fields)
      if (content === undefined && forwarded.length === 0) throw new MethodError('EMPTY_MESSAGE', 'Message is empty')
      const sent = content && addMessage(call.im, chat, { authorId: call.bot.id, ...content, isSystem: isYes(fields['system']) })
      return { id: sent?.id ?? forwarded[0]![1], uuidMap: phpMap(Object.fromEntries(forwarded)) }
    },
    update(call) {
      const fields = requireObject(call.params, 'fields')
      const message = requireOwn(call)
      const isShown = readFlag(fields['urlPreview'])
      const preview = isShown === undefined ? {} : { URL_PREVIEW: isShown ? null : 'N' }
      const params = withoutNull({ ...message.params, ...blocksOf(fields), ...preview, IS_EDITED: 'Y' })
      changeMessage(call.im, message, { text: cut(textOf(fields['message']) ?? message.text), params })
      return DONE
    },
    delete(call) {
      const message = requireOwn(call, true)
      if (isYes(call.params.get('complete'))) eraseMessage(call.im, message)
      else deleteMessage(call.im, message)
      return DONE
    },
    read(call) {
      const { im, bot, params } = call
      const chat = requireChat(call)
      const id = toId(params.get('messageId')) ?? 0
      if (id > 0 && findMessage(im, id)?.chatId !== chat.id) throw new MethodError('MESSAGE_NOT_FOUND', 'Message not found')
      const before = readingOf(im, chat, bot.id).readTo
      markRead(im, chat, bot.id, id > 0 ? id : undefined)
      const { readTo } = readingOf(im, chat, bot.id)
      const viewed = 'where CHAT_ID = ? and ID > ? and ID <= ? and AUTHOR_ID not in (0, ?) order by ID'
      const viewedMessages = selectMessages(im, viewed, [chat.id, before, readTo, bot.id]).map((message) => message.id)
      return { chatId: chat.id, lastId: readTo, counter: countUnread(im, chat, bot.id), viewedMessages }
    },
    get(call) {
      requireReader(call)
      const message = requireSeen(call)
      return { message: showMessageV2(call.im, message), user: message.authorId === 0 ? null : showUserV2(call.im, message.authorId) }
    },
    getContext(call) {
      requireReader(call)
      const { im, params } = call
      if (!findMessage(im, toId(params.get('messageId')) ?? 0)) throw new MethodError('MESSAGE_NOT_FOUND', 'Message not found')
      const { id, chatId } = requireSeen(call, 'MESSAGE_ACCESS_DENIED', 'Message access denied')
      const range = Math.min(50, Math.max(1, toId(params.get('range')) ?? 50))
      const historyFrom = readingOf(im, findChat(im, chatId)!, call.bot.id).historyFrom
      const before = selectMessages(im, 'where CHAT_ID = ? and ID < ? and ID > ? order by ID desc limit ?', [
        chatId,
        id,
        historyFrom,
        range + 1,
      ])
      const after = selectMessages(im, 'where CHAT_ID = ? and ID >= ? order by ID limit ?', [chatId, id, range + 2])
      const window = [...before.slice(0, range).toReversed(), ...after.slice(0, range + 1)]
      const authors = new Set(window.map(({ authorId }) => authorId).filter((author) => author > 0))
      return {
        messages: window.map((message) => showMessageV2(im, message)),
        users: [...authors].map((author) => showUserV2(im, author)),
        hasPrevPage: before.length > range,
        hasNextPage: after.length > range + 1,
      }
    },
  })
  const reactions = defineForBots(define, 'imbot.v2.Chat.Message.Reaction', {
    add(call) {
      const { im, bot } = call
      const [message, reaction] = [requireSeen(call), requireReaction(call)]
      if (reactionOf(im, message, bot.id) === reaction) throw new MethodError('REACTION_ALREADY_SET', 'Reaction already set')
      react(im, message, bot.id, reaction)
      return DONE
    },
    delete(call) {
      const { im, bot } = call
      const [message, reaction] = [requireSeen(call), requireReaction(call)]
      if (reactionOf(im, message, bot.id) === reaction) takeBackReaction(im, message, bot.id, reaction)
      return DONE
    },
  })
  return [...messages, ...reactions]
}

/** What the bot sees of its chats; each under the name that the caller gave it. */
function forward({ im, bot }: BotCall, chat: Chat, value: unknown): readonly (readonly [uuid: string, id: number])[] {
  const wanted = Object.entries(objectOf(value)).slice(0, MAX_FORWARDED)
  return wanted.flatMap(([uuid, id]) => {
    const message = findMessage(im, toId(id) ?? 0)
    if (!message || isDeleted(message) || !sees(im, bot, message)) return []
    const params = { ...message.params, FORWARD_ID: message.id, FORWARD_USER_ID: message.authorId, FORWARD_CHAT_ID: message.chatId }
    return [[uuid, addMessage(im, chat, { authorId: bot.id, text: message.text, params }).id] as const]
  })
}

/** A message of a chat that the bot is in. */
function requireSeen({ im, bot, params }: BotCall, code = 'ACCESS_DENIED', text = 'Access denied'): Message {
  const message = findMessage(im, toId(params.get('messageId')) ?? 0)
  if (!message || !sees(im, bot, message)) throw new MethodError(code, text)
  return message
}

/** Bots may join a chat without what was said before them. */
const sees = (im: Im, { id }: Bot, message: Message): boolean =>
  isMember(im, message.chatId, id) && message.id > readingOf(im, findChat(im, message.chatId)!, id).historyFrom

/** The bot's own; where it manages the chat, anybody's. */
function requireOwn({ im, bot, params }: BotCall, orManaged = false): Message {
  const message = findMessage(im, toId(params.get('messageId')) ?? 0)
  if (!message || isDeleted(message)) throw accessDenied()
  const chat = findChat(im, message.chatId)!
  const isManaged = orManaged && chat.type !== 'P' && isMember(im, chat.id, bot.id) && manages(im, chat, bot.id)
  if (message.authorId !== bot.id && !isManaged) throw accessDenied()
  return message
}

function requireReader({ bot }: BotCall): void {
  if (bot.type !== 'supervisor' && bot.type !== 'personal') throw new MethodError('BOT_TYPE_NOT_ALLOWED', 'Bot type not allowed')
}

function requireReaction({ params }: BotCall): string {
  const reaction = toText(params.get('reaction'))
  if (!REACTIONS.has(reaction)) throw new MethodError('REACTION_NOT_FOUND', 'Reaction not found')
  return reaction
}
