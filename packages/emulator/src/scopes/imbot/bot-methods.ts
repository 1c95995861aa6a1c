import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Im } from '../im/open-im.ts'
import { objectOf, requireObject, textOf, toId, toText } from '../read-params.ts'
import { unbindBots } from './bot-handlers.ts'
import { botsOf, deleteBot, findBot, selectBots, type Bot, type Owner } from './bots.ts'
import type { DefineBots } from './open-bots.ts'
import { botNotFound, defineForBots, isOwner, requireOwner } from './own-bot.ts'
import { registerBot, updateBot } from './save-bot.ts'
import { showBot, showBotUser, showPublicBot } from './show-bot.ts'
import { tellBotOfItsEnd } from './tell-bots.ts'

/** `imbot.v2.Bot.*`: api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/index.md */
export function botMethods(define: DefineBots): readonly MethodDefinition[] {
  const open = define('imbot.v2.Bot', {
    register(im, call) {
      const fields = objectOf(call.params.get('fields'))
      const bot = registerBot(im, requireOwner(call, fields['botToken']), fields)
      return { bot: showBot(im, bot), users: [showBotUser(im, bot, call.caller)] }
    },
    get(im, call) {
      const owner = requireOwner(call)
      const bot = findAsked(im, call, owner)
      const shown = isOwner(bot, owner) ? showBot(im, bot) : showPublicBot(im, bot)
      return { bot: shown, users: [showBotUser(im, bot, call.caller)] }
    },
    list(im, call) {
      const { params, caller } = call
      const type = textOf(objectOf(params.get('filter'))['type'])
      const own = botsOf(im, requireOwner(call)).filter((bot) => type === undefined || bot.type === type)
      const offset = Math.max(0, toId(params.get('offset')) ?? 0)
      const end = offset + Math.max(1, toId(params.get('limit')) ?? 50)
      const page = own.slice(offset, end)
      return {
        bots: page.map((bot) => showBot(im, bot)),
        users: page.map((bot) => showBotUser(im, bot, caller)),
        hasNextPage: own.length > end,
      }
    },
  })
  const own = defineForBots(define, 'imbot.v2.Bot', {
    update({ im, bot, params, caller }) {
      const changed = updateBot(im, bot, requireObject(params, 'fields'))
      return { bot: showBot(im, changed), users: [showBotUser(im, changed, caller)] }
    },
    unregister({ im, bot }) {
      unregisterBot(im, bot)
      return { result: true }
    },
  })
  const revisions = define('imbot.v2.Revision', { get: () => ({ rest: 33, web: 130, mobile: 23, desktop: 6 }) })
  return [...open, ...own, ...revisions]
}

/** The last of an application takes the application's subscriptions along. */
export function unregisterBot(im: Im, bot: Bot): void {
  tellBotOfItsEnd(im, bot)
  deleteBot(im, bot)
  if (botsOf(im, bot).length === 0) unbindBots(im.portal, bot)
}

function findAsked(im: Im, { params }: Call, owner: Owner): Bot {
  const id = toId(params.get('botId')) ?? 0
  const code = toText(params.get('code')).trim()
  if (id <= 0 && code === '') throw new MethodError('PARAMS_REQUIRED', 'Required parameters are missing')
  const bot = id > 0 ? findBot(im, id) : (botsOf(im, owner).find((own) => own.code === code) ?? selectBots(im, 'where CODE = ?', [code])[0])
  if (!bot) throw botNotFound()
  return bot
}
