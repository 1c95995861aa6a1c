import { MethodError } from '../../contract.ts'
import { isUrl } from '../../is-url.ts'
import { updateRow, type Values } from '../../store/write-row.ts'
import type { Im } from '../im/open-im.ts'
import { objectOf, textOf, toText, type Fields } from '../read-params.ts'
import { bindBot, EVENTS, unbindEvents } from './bot-handlers.ts'
import { addBot, botsOf, BOT_TYPES, findBot, ownerOfToken, selectBots, type Bot, type BotType, type EventMode, type Owner } from './bots.ts'
import { isOwner } from './own-bot.ts'
import { chooseColor, readFlag, readFlags, readProperties } from './read-bot.ts'

const MAX_BOTS = 100
const MAX_TOKEN = 40
const FLAGS = { isHidden: 'IS_HIDDEN', isReactionsEnabled: 'HAS_REACTIONS', isSupportOpenline: 'SERVES_LINES' } as const

/** The same code of the same owner gives the same bot again, bound again where an update of its application unbound it. */
export function registerBot(im: Im, owner: Owner, fields: Fields): Bot {
  if (owner.appId === undefined && toText(fields['botToken']).trim().length > MAX_TOKEN)
    throw new MethodError('BOT_TOKEN_INVALID_LENGTH', 'Bot token is too long')
  const code = toText(fields['code']).trim()
  if (code === '') throw new MethodError('BOT_CODE_REQUIRED', 'Bot code is required')
  const known = selectBots(im, 'where CODE = ?', [code])[0]
  if (known && isOwner(known, owner)) {
    bindBot(im.portal, known)
    return known
  }
  if (known) throw new MethodError('BOT_CODE_ALREADY_TAKEN', 'Bot code is already taken')
  const properties = objectOf(fields['properties'])
  if (toText(properties['name']).trim() === '') throw new MethodError('BOT_PROPERTIES_REQUIRED', 'Bot properties are required')
  const type = textOf(fields['type']) ?? 'bot'
  if (!isType(type)) throw new MethodError('BOT_INVALID_TYPE', 'Invalid bot type')
  const eventMode = readMode(fields['eventMode']) ?? 'fetch'
  const webhookUrl = textOf(fields['webhookUrl'])?.trim() ?? ''
  if (eventMode === 'webhook') {
    if (webhookUrl === '') throw new MethodError('BOT_WEBHOOK_URL_REQUIRED', 'Webhook URL is required')
    requireUrl(webhookUrl)
  }
  if (botsOf(im, owner).length >= MAX_BOTS) throw new MethodError('BOT_LIMIT_EXCEEDED', 'Bot limit exceeded')
  const { avatar, values } = readProperties(im, properties)
  const bot = addBot(im, {
    ...owner,
    code,
    type,
    generation: 2,
    isHidden: readFlag(fields['isHidden']) ?? false,
    hasReactions: readFlag(fields['isReactionsEnabled']) ?? true,
    servesLines: type === 'openline' || (readFlag(fields['isSupportOpenline']) ?? false),
    background: readBackground(fields['backgroundId']),
    eventMode,
    webhookUrl: eventMode === 'webhook' ? webhookUrl : '',
    color: chooseColor(properties['color']) ?? '',
    avatar: avatar ?? 0,
    properties: values,
  })
  bindBot(im.portal, bot)
  return bot
}

export function updateBot(im: Im, bot: Bot, fields: Fields): Bot {
  const properties = objectOf(fields['properties'])
  const { avatar, values } = readProperties(im, properties)
  const eventMode = readMode(fields['eventMode']) ?? bot.eventMode
  const sentUrl = textOf(fields['webhookUrl'])?.trim()
  const webhookUrl = eventMode === 'fetch' ? '' : (sentUrl ?? bot.webhookUrl)
  // Those of the first generation have addresses by event.
  const needsUrl = bot.generation === 2 || sentUrl !== undefined
  if (eventMode === 'webhook' && needsUrl) requireUrl(webhookUrl)
  const color = chooseColor(properties['color'])
  updateRow(im.store, 'user', { ...values, TIMESTAMP_X: im.now() }, bot.id)
  updateRow(
    im.store,
    'im_bot',
    {
      EVENT_MODE: eventMode,
      WEBHOOK_URL: webhookUrl,
      ...readFlags(fields, FLAGS),
      ...(Object.hasOwn(fields, 'backgroundId') && { BACKGROUND: readBackground(fields['backgroundId']) }),
      ...(color !== undefined && { COLOR: color }),
      ...(avatar !== undefined && { AVATAR: avatar }),
      ...rotateToken(im, bot, fields['botToken']),
    },
    bot.id,
  )
  if (avatar !== undefined && bot.avatar > 0) im.portal.files.delete(bot.avatar)
  const changed = findBot(im, bot.id)!
  rebind(im, bot, changed, fields)
  return changed
}

/** Another owner may not be found out, so the reason is not told: api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.md */
function rotateToken(im: Im, bot: Bot, value: unknown): Values {
  const token = textOf(value)?.trim() ?? ''
  if (token === '' || bot.appId !== undefined) return {}
  const { clientId } = ownerOfToken(token)
  if (token.length > MAX_TOKEN || selectBots(im, 'where CLIENT_ID = ? and ID <> ?', [clientId, bot.id]).length > 0)
    throw new MethodError('BOT_TOKEN_ROTATION_FAILED', 'Bot token rotation failed')
  return { CLIENT_ID: clientId }
}

/**
 * Several bots of one application share its subscriptions, which then stay. Who names address or mode is bound again, for an update of the application
 * may have unbound it; nothing else touches subscriptions: api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.md
 */
function rebind({ portal, store }: Im, before: Bot, after: Bot, fields: Fields): void {
  if (after.generation === 1) return
  const hasMoved = before.webhookUrl !== after.webhookUrl || before.eventMode !== after.eventMode || before.clientId !== after.clientId
  const isNamed = Object.hasOwn(fields, 'webhookUrl') || Object.hasOwn(fields, 'eventMode')
  if (!hasMoved && !isNamed) return
  if (hasMoved && selectBots({ store }, 'where CLIENT_ID = ? and ID <> ?', [before.clientId, before.id]).length === 0)
    unbindEvents(portal, before, EVENTS)
  bindBot(portal, after)
}

const isType = (type: string): type is BotType => (BOT_TYPES as readonly string[]).includes(type)

function readMode(value: unknown): EventMode | undefined {
  const mode = textOf(value) ?? ''
  if (mode === '') return undefined
  if (mode !== 'fetch' && mode !== 'webhook') throw new MethodError('BOT_INVALID_EVENT_MODE', 'Invalid event mode')
  return mode
}

function requireUrl(url: string): void {
  if (!isUrl(url)) throw new MethodError('BOT_INVALID_CALLBACK', 'Invalid callback URL')
}

const BACKGROUNDS: readonly string[] = ['azure', 'mint', 'steel', 'slate', 'teal', 'cornflower', 'sky', 'peach', 'frost']

/** What is none of them is taken for none. */
const readBackground = (value: unknown): string | null => BACKGROUNDS.find((name) => name === value) ?? null
