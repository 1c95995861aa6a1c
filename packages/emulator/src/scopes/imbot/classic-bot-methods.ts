import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { isUrl } from '../../is-url.ts'
import { updateRow, type Values } from '../../store/write-row.ts'
import { phpMap } from '../../php/php-map.ts'
import { keepAvatar, readAvatar } from '../im/avatars.ts'
import { findColor } from '../im/colors.ts'
import type { Im } from '../im/open-im.ts'
import { fullName } from '../im/people.ts'
import { isYes, objectOf, textOf, toText, type Fields } from '../read-params.ts'
import { bindHandler, unbindEvents } from './bot-handlers.ts'
import { unregisterBot } from './bot-methods.ts'
import { addBot, botsOf, selectBots, type Bot, type BotType, type Owner } from './bots.ts'
import type { DefineBots } from './open-bots.ts'
import { classicOwner, requireNamedBot } from './own-classic-bot.ts'

const MAX_BOTS = 5

/** `imbot.register`, `imbot.update` and the like: api-reference/chat-bots/outdated/bots/index.md */
export function classicBotMethods(define: DefineBots): readonly MethodDefinition[] {
  const own = define('imbot', {
    register: (im, call) => registerBot(im, call, classicOwner(call)),
    update(im, call) {
      const bot = requireNamedBot(im, call)
      const fields = objectOf(call.params.get('FIELDS'))
      const handlers = readHandlers(fields)
      const properties = objectOf(fields['PROPERTIES'])
      if (Object.keys(handlers).length === 0 && Object.keys(properties).length === 0 && toText(fields['CODE']) === '')
        throw new MethodError('WRONG_REQUEST', "Update fields can't be empty")
      if (isNameless(properties)) throw nameMissing()
      const { user, looks } = readProperties(im, properties)
      updateRow(im.store, 'user', { ...user, TIMESTAMP_X: im.now() }, bot.id)
      const code = toText(fields['CODE']).trim()
      updateRow(im.store, 'im_bot', { ...looks, ...(code !== '' && { CODE: code }) }, bot.id)
      rebind(im, bot, handlers)
      return true
    },
    unregister(im, call) {
      unregisterBot(im, requireNamedBot(im, call))
      return true
    },
  })
  const lists = define('imbot.bot', {
    list(im) {
      const rows = selectBots(im, 'order by ID').map(({ id, code, servesLines }) => ({
        ID: id,
        NAME: fullName(im, id),
        CODE: code,
        OPENLINE: servesLines ? 'Y' : 'N',
      }))
      return phpMap(Object.fromEntries(rows.map((row) => [String(row.ID), row])))
    },
  })
  return [...own, ...lists]
}

/** Which parameter binds which event. */
const EVENTS = {
  EVENT_MESSAGE_ADD: 'ONIMBOTMESSAGEADD',
  EVENT_MESSAGE_UPDATE: 'ONIMBOTMESSAGEUPDATE',
  EVENT_MESSAGE_DELETE: 'ONIMBOTMESSAGEDELETE',
  EVENT_WELCOME_MESSAGE: 'ONIMBOTJOINCHAT',
  EVENT_BOT_DELETE: 'ONIMBOTDELETE',
} as const
type Parameter = keyof typeof EVENTS
type Handlers = Readonly<Partial<Record<Parameter, string>>>

const REQUIRED = { EVENT_MESSAGE_ADD: 'Message add', EVENT_WELCOME_MESSAGE: 'Welcome message', EVENT_BOT_DELETE: 'Bot delete' } as const

/** `H` is a bot that seems to type: it hears what others hear. */
const TYPES: Readonly<Record<string, BotType>> = { B: 'bot', H: 'bot', O: 'openline', S: 'supervisor' }

function registerBot(im: Im, { params }: Call, owner: Owner): number {
  const code = toText(params.get('CODE')).trim()
  if (code === '') throw new MethodError('CODE_ERROR', "Bot code isn't specified")
  const handlers = readHandlers(Object.fromEntries(['EVENT_HANDLER', ...Object.keys(EVENTS)].map((name) => [name, params.get(name)])))
  for (const [name, subject] of Object.entries(REQUIRED))
    if (handlers[name as Parameter] === undefined) throw new MethodError(`${name}_ERROR`, `Handler for "${subject}" event isn't specified`)
  const properties = objectOf(params.get('PROPERTIES'))
  if (toText(properties['NAME']).trim() === '' && toText(properties['LAST_NAME']).trim() === '') throw nameMissing()
  const known = selectBots(im, 'where CODE = ?', [code])[0]
  if (known?.clientId === owner.clientId) {
    // The installer of each version binds anew what the update unbound: api-reference/events/event-bind.md
    rebind(im, known, handlers)
    return known.id
  }
  if (known) throw new MethodError('WRONG_REQUEST', "Bot can't be created")
  if (botsOf(im, owner).length >= MAX_BOTS)
    throw new MethodError('MAX_COUNT_ERROR', `Has reached the maximum number of bots for application (max: ${MAX_BOTS})`)
  const type = TYPES[toText(params.get('TYPE')).toUpperCase()] ?? 'bot'
  const { user, looks } = readProperties(im, properties)
  const bot = addBot(im, {
    ...owner,
    code,
    type,
    generation: 1,
    isHidden: false,
    hasReactions: true,
    servesLines: type === 'openline' || isYes(params.get('OPENLINE')),
    background: null,
    eventMode: 'webhook',
    webhookUrl: '',
    color: '',
    avatar: 0,
    properties: user,
  })
  updateRow(im.store, 'im_bot', looks, bot.id)
  rebind(im, bot, handlers)
  return bot.id
}

/** EVENT_HANDLER stands for all of them. */
function readHandlers(fields: Fields): Handlers {
  const common = textOf(fields['EVENT_HANDLER'])?.trim() ?? ''
  const named = (Object.keys(EVENTS) as Parameter[]).flatMap((name) => {
    const url = common || (textOf(fields[name])?.trim() ?? '')
    if (url !== '' && !isUrl(url)) throw new MethodError(`${name}_ERROR`, 'Wrong handler URL')
    return url === '' ? [] : [[name, url] as const]
  })
  return Object.fromEntries(named)
}

/** Changes of messages are told to supervisors and to bots of open channels alone. */
function rebind({ portal }: Im, bot: Bot, handlers: Handlers): void {
  const isDeaf = bot.type === 'bot' && !bot.servesLines
  for (const [name, url] of Object.entries(handlers)) {
    const event = EVENTS[name as Parameter]
    if (isDeaf && (event === 'ONIMBOTMESSAGEUPDATE' || event === 'ONIMBOTMESSAGEDELETE')) continue
    unbindEvents(portal, bot, [event])
    bindHandler(portal, bot, event, url)
  }
}

const USER_COLUMNS = ['NAME', 'LAST_NAME', 'EMAIL', 'PERSONAL_BIRTHDAY', 'WORK_POSITION', 'PERSONAL_WWW', 'PERSONAL_GENDER'] as const

function readProperties(im: Im, properties: Fields): { readonly user: Values; readonly looks: Values } {
  const user = USER_COLUMNS.flatMap((name) => {
    const text = textOf(properties[name])
    return text === undefined ? [] : [[name, text.trim()] as const]
  })
  const color = findColor(toText(properties['COLOR']).toUpperCase())
  const photo = readAvatar(properties['PERSONAL_PHOTO'])
  return {
    user: Object.fromEntries(user),
    looks: {
      ...(color !== undefined && { COLOR: color }),
      ...(photo && { AVATAR: keepAvatar(im, photo) }),
    },
  }
}

const nameMissing = (): MethodError => new MethodError('NAME_ERROR', "Bot name isn't specified")

/** Both are sent, and both are empty. */
const isNameless = ({ NAME, LAST_NAME }: Fields): boolean =>
  NAME !== undefined && LAST_NAME !== undefined && toText(NAME).trim() === '' && toText(LAST_NAME).trim() === ''
