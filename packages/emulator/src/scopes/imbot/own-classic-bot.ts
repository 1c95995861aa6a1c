import { MethodError, type Call } from '../../contract.ts'
import type { Im } from '../im/open-im.ts'
import { textOf, toId } from '../read-params.ts'
import { botsOf, findBot, ownerOfApp, ownerOfToken, type Bot, type Owner } from './bots.ts'
import { actAs, isOwner, type BotCall } from './own-bot.ts'

export const botMissing = (): MethodError => new MethodError('BOT_ID_ERROR', 'Bot not found')
export const foreignBot = (): MethodError => new MethodError('APP_ID_ERROR', 'Bot was installed by another REST application')

/** The application that calls, or whoever knows the `CLIENT_ID` that a webhook chose. */
export function classicOwner({ caller, params }: Call): Owner {
  if (caller.app) return ownerOfApp(caller.app)
  const clientId = textOf(params.get('CLIENT_ID'))?.trim() ?? ''
  if (clientId === '') throw new MethodError('ACCESS_DENIED', 'Access denied! Client ID not specified')
  return ownerOfToken(clientId)
}

/** The caller's own bot of `BOT_ID`, or its first one. */
export function requireClassicBot(im: Im, call: Call): Bot {
  const owner = classicOwner(call)
  const id = toId(call.params.get('BOT_ID')) ?? 0
  const bot = id > 0 ? findBot(im, id) : botsOf(im, owner)[0]
  if (!bot) throw botMissing()
  if (!isOwner(bot, owner)) throw foreignBot()
  return bot
}

/** The caller's own bot of `BOT_ID`, which must be named. */
export function requireNamedBot(im: Im, call: Call): Bot {
  if ((toId(call.params.get('BOT_ID')) ?? 0) <= 0) throw botMissing()
  return requireClassicBot(im, call)
}

export const callAsBot = (im: Im, call: Call): BotCall => actAs(im, call, requireClassicBot(im, call))
