import { MethodError, type Call, type Caller } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import type { Im } from '../im/open-im.ts'
import { textOf, toId } from '../read-params.ts'
import { findBot, ownerOfApp, ownerOfToken, type Bot, type Owner } from './bots.ts'

export const botNotFound = (): MethodError => new MethodError('BOT_NOT_FOUND', 'Bot not found')
export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied')

/** The application that calls, or whoever knows the token: api-reference/chat-bots/chat-bots-v2/index.md */
export function requireOwner({ caller, params }: Call, botToken: unknown = params.get('botToken')): Owner {
  if (caller.app) return ownerOfApp(caller.app)
  const token = textOf(botToken)?.trim() ?? ''
  if (token === '') throw new MethodError('BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified')
  return ownerOfToken(token)
}

export const isOwner = (bot: Bot, { clientId }: Owner): boolean => bot.clientId === clientId

/** The caller's own bot of `botId`. */
export function requireBot(im: Im, call: Call): Bot {
  const owner = requireOwner(call)
  const id = toId(call.params.get('botId')) ?? 0
  if (id <= 0) throw new MethodError('BOT_ID_REQUIRED', 'Bot ID is required')
  const bot = findBot(im, id)
  if (!bot) throw botNotFound()
  if (!isOwner(bot, owner)) throw new MethodError('BOT_OWNERSHIP_ERROR', 'Bot is registered by another application')
  return bot
}

/** A call of a bot: its own user acts, with the credential of its owner. */
export interface BotCall extends Call {
  readonly im: Im
  readonly bot: Bot
  /** The bot. */
  readonly caller: Caller
}

export const actAs = (im: Im, call: Call, bot: Bot): BotCall => ({
  ...call,
  im,
  bot,
  caller: { ...call.caller, userId: bot.id, isAdmin: false },
})

/** Defines methods that only the owner of a bot may call. */
export function defineForBots(
  define: DefineOver<Im>,
  prefix: string,
  handlers: Readonly<Record<string, (call: BotCall) => unknown>>,
): ReturnType<DefineOver<Im>> {
  const owned = Object.entries(handlers).map(([action, handler]) => [
    action,
    (im: Im, call: Call) => handler(actAs(im, call, requireBot(im, call))),
  ])
  return define(prefix, Object.fromEntries(owned) as Readonly<Record<string, (im: Im, call: Call) => unknown>>)
}
