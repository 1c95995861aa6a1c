import type { EmulatedScope } from '../../contract.ts'
import { hasTable } from '../../store/has-table.ts'
import { defineOver } from '../define-over.ts'
import { once } from '../once.ts'
import { audienceOfBot } from './audience-of.ts'
import { botMethods } from './bot-methods.ts'
import { deleteBot, botsOf, ownerOfApp } from './bots.ts'
import { chatMethods } from './chat-methods.ts'
import { classicAppMethods } from './classic-app-methods.ts'
import { classicBotMethods } from './classic-bot-methods.ts'
import { classicChatMethods } from './classic-chat-methods.ts'
import { classicCommandMethods } from './classic-command-methods.ts'
import { classicMessageMethods } from './classic-message-methods.ts'
import { commandMethods } from './command-methods.ts'
import { eventMethods } from './event-methods.ts'
import { messageMethods } from './message-methods.ts'
import { openBots } from './open-bots.ts'
import { tellBotOfItsEnd } from './tell-bots.ts'

const GROUPS = [
  botMethods,
  chatMethods,
  messageMethods,
  commandMethods,
  eventMethods,
  classicBotMethods,
  classicChatMethods,
  classicMessageMethods,
  classicCommandMethods,
  classicAppMethods,
]

/** `imbot.*` and `imbot.v2.*`: api-reference/chat-bots/index.md */
export const imbotScope: EmulatedScope = {
  name: 'imbot',
  install(portal) {
    const open = once(portal, () => openBots(portal))
    return GROUPS.flatMap((methods) => methods(defineOver('imbot', open)))
  },
  followRemoval(portal, app) {
    if (!hasTable(portal.db, 'im_bot')) return
    const im = openBots(portal)
    for (const bot of botsOf(im, ownerOfApp(app))) {
      tellBotOfItsEnd(im, bot)
      deleteBot(im, bot)
    }
  },
  audienceOf: audienceOfBot,
}
