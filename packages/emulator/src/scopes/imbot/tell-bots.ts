import type { ReactionChange } from '../im/announce.ts'
import type { Chat } from '../im/chats.ts'
import type { Message } from '../im/messages.ts'
import type { Im } from '../im/open-im.ts'
import { dialogIdOf } from '../im/show-chat.ts'
import type { View } from '../im/people.ts'
import { showEventChat, showEventUser } from '../im/show-event.ts'
import { showMessageV2 } from '../im/show-message.ts'
import { audienceOf, findBot, hasBots, selectBots, type Bot } from './bots.ts'
import { findCalls, type CommandCall } from './commands.ts'
import { describeJoin, describeMessage, tellClassicBots, tellClassicCommands } from './tell-classic-bots.ts'
import { showBot } from './show-bot.ts'

type MessageAction = 'ADD' | 'UPDATE' | 'DELETE'

/** Of messages of people; bots do not hear each other. A bot whose command stands in a message hears of the command alone. */
export function tellBotsOfMessage(im: Im, action: MessageAction, chat: Chat, message: Message): void {
  if (message.authorId === 0 || !hasBots(im) || findBot(im, message.authorId)) return
  const members = selectBots(im, 'where ID in (select USER_ID from im_member where CHAT_ID = ?) order by ID', [chat.id])
  const calls = action === 'ADD' ? findCalls(im, chat, message.text) : []
  const addressed = members.filter((bot) => hears(bot, chat, message) && !calls.some(({ command }) => command.botId === bot.id))
  for (const bot of addressed.filter(isModern))
    tell(im, bot, `ONIMBOTV2MESSAGE${action}`, chat, message.authorId, () => contentOf(im, action, message))
  tellClassicBots(
    im,
    `ONIMBOTMESSAGE${action}`,
    addressed.filter(isClassic),
    (bot) => describeMessage(im, action, chat, message, bot),
    message.authorId,
  )
  tellOfCommands(im, chat, message, calls)
}

export function tellBotsOfJoin(im: Im, chat: Chat, userId: number, inviterId: number): void {
  const bot = hasBots(im) ? findBot(im, userId) : undefined
  if (!bot || inviterId === bot.id) return
  if (isModern(bot)) tell(im, bot, 'ONIMBOTV2JOINCHAT', chat, inviterId, () => ({ dialogId: dialogIdOf(chat, bot.id) }))
  else tellClassicBots(im, 'ONIMBOTJOINCHAT', [bot], () => describeJoin(im, chat, inviterId, bot), inviterId)
}

/** Of reactions to what the bot itself wrote. */
export function tellBotOfReaction(im: Im, chat: Chat, message: Message, userId: number, change: ReactionChange): void {
  const bot = hasBots(im) ? findBot(im, message.authorId) : undefined
  if (!bot?.hasReactions || !isModern(bot) || findBot(im, userId)) return
  tell(im, bot, 'ONIMBOTV2REACTIONCHANGE', chat, userId, () => ({ ...change, message: showMessageV2(im, message) }))
}

/** The last that a bot hears. */
export function tellBotOfItsEnd(im: Im, bot: Bot): void {
  if (isModern(bot)) deliver(im, bot, 'ONIMBOTV2DELETE', () => ({}))
  else im.portal.emit('ONIMBOTDELETE', { BOT_ID: bot.id, BOT_CODE: bot.code }, audienceOf(bot))
}

const isModern = ({ generation }: Bot): boolean => generation === 2
const isClassic = ({ generation }: Bot): boolean => generation === 1

/** In groups only supervisors and personal bots hear what is not for them: api-reference/chat-bots/chat-bots-v2/index.md */
function hears({ id, type }: Bot, chat: Chat, { text }: Message): boolean {
  return chat.type === 'P' || type === 'supervisor' || type === 'personal' || new RegExp(String.raw`\[USER=${id}[ \]]`, 'i').test(text)
}

const contentOf = (im: Im, action: MessageAction, message: Message): View =>
  action === 'DELETE' ? { messageId: message.id } : { message: showMessageV2(im, message) }

function tellOfCommands(im: Im, chat: Chat, message: Message, calls: readonly CommandCall[]): void {
  for (const call of calls) {
    const bot = findBot(im, call.command.botId)!
    if (isClassic(bot)) tellClassicCommands(im, bot, call, chat, message)
    else {
      const { id, name } = call.command
      const command = { id, command: `/${name}`, params: call.params, context: 'textarea' }
      tell(im, bot, 'ONIMBOTV2COMMANDADD', chat, message.authorId, () => ({ command, message: showMessageV2(im, message) }))
    }
  }
}

function tell(im: Im, bot: Bot, event: string, chat: Chat, userId: number, content: () => View): void {
  deliver(im, bot, event, () => ({
    ...content(),
    chat: showEventChat(im, chat, bot.id),
    user: showEventUser(im, userId),
    language: im.portal.settings.languageId,
  }))
}

/** Kept until it is fetched, or sent: api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.md */
function deliver(im: Im, bot: Bot, event: string, content: () => View): void {
  const { store, portal } = im
  if (bot.eventMode === 'fetch') {
    const data = JSON.stringify({ bot: showBot(im, bot), ...content() })
    store.run('insert into im_event (USER_ID, TYPE, AT_MS, DATA) values (?, ?, ?, ?)', [bot.id, event, portal.now(), data])
    return
  }
  const { id, code } = bot
  const data = { bot: { id, code }, ...content() }
  portal.emit(event, data, audienceOf(bot), (tokensOf) => ({ ...data, bot: { id, code, auth: tokensOf(id) } }))
}
