import type { PortalContext } from '../../contract.ts'
import { applicationTokenOf, type Bot, type Owner } from './bots.ts'

/** The eight events of the second generation: api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.md */
export const EVENTS: readonly string[] = [
  'MESSAGEADD',
  'MESSAGEUPDATE',
  'MESSAGEDELETE',
  'JOINCHAT',
  'DELETE',
  'CONTEXTGET',
  'COMMANDADD',
  'REACTIONCHANGE',
].map((name) => `ONIMBOTV2${name}`)

/** Binds an address to an event as the application, or as the webhook whose token the bot has. */
export function bindHandler({ handlers }: PortalContext, owner: Owner, event: string, url: string): void {
  const authority = owner.appId === undefined ? { applicationToken: applicationTokenOf(owner) } : { clientId: owner.clientId }
  handlers.bind({ event, url, ...authority, userId: 0, isOffline: false, connector: '', minTimeoutSeconds: 1 })
}

export function bindBot(portal: PortalContext, bot: Bot): void {
  if (bot.generation === 2 && bot.eventMode === 'webhook') for (const event of EVENTS) bindHandler(portal, bot, event, bot.webhookUrl)
}

/** Whatever the application or the token hears of bots and their commands. */
export function unbindBots(portal: PortalContext, owner: Owner): void {
  unbind(portal, owner, (event) => /^ONIM(?:BOT|COMMAND)/.test(event))
}

export function unbindEvents(portal: PortalContext, owner: Owner, events: readonly string[]): void {
  unbind(portal, owner, (event) => events.includes(event))
}

function unbind({ handlers }: PortalContext, owner: Owner, isMeant: (event: string) => boolean): void {
  const token = applicationTokenOf(owner)
  handlers.unbind(
    ({ event, clientId, applicationToken }) =>
      isMeant(event) && (owner.appId === undefined ? applicationToken === token : clientId === owner.clientId),
  )
}
