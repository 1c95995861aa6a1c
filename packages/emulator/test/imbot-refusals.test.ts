import { loadMethods } from '@b24kit/catalog'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openOffice, type Answer, type Office } from './open-office.ts'

type Row = Readonly<Record<string, unknown>>
/** What a test refers to by name. */
type Names =
  | 'botId'
  | 'bossId'
  | 'foreignId'
  | 'classicId'
  | 'dialogId'
  | 'chatId'
  | 'messageId'
  | 'ownMessageId'
  | 'commandId'
  | 'classicCommandId'
  | 'appId'
  | 'othersId'

const BOB = 2
const URL = 'https://bot.example/events'
const PICTURE = 'R0lGODlhAQABAAAAACw='
/** A picture of 6000 by 6000 pixels. */
const LARGE = Buffer.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x70, 0x17, 0x70, 0x17, 0, 0, 0]).toString('base64')

let office: Office
const made: Partial<Record<Names, unknown>> = {}
beforeAll(async () => {
  const webhooks = [
    { userId: 1, code: 'all' },
    { userId: 1, code: 'bots', scopes: ['imbot'] },
  ]
  office = await openOffice({ webhooks })
  const { call } = office
  const registerBot = async (fields: object): Promise<unknown> => {
    const { bot }: { readonly bot: Row } = await call('imbot.v2.Bot.register', { fields: { properties: { name: 'Bot' }, ...fields } })
    return bot['id']
  }
  made.botId = await registerBot({ code: 'helper' })
  made.bossId = await registerBot({ code: 'boss', type: 'supervisor' })
  made.foreignId = (
    await byWebhook('imbot.v2.Bot.register', { fields: { code: 'foreign', botToken: 'theirs', properties: { name: 'F' } } })
  )['bot']['id']
  made.classicId = await call('imbot.register', { CODE: 'classic', EVENT_HANDLER: URL, PROPERTIES: { NAME: 'Classic' } })
  const { chat }: { readonly chat: Row } = await call('imbot.v2.Chat.add', { botId: made.botId, fields: { userIds: [BOB] } })
  made.dialogId = chat['dialogId']
  made.messageId = await call('im.message.add', { DIALOG_ID: made.dialogId, MESSAGE: 'Hello' }, BOB)
  made.ownMessageId = (await call('imbot.v2.Chat.Message.send', { botId: made.botId, dialogId: '2', fields: { message: 'Hi' } }))['id']
  made.chatId = await call('imbot.chat.add', { BOT_ID: made.classicId, USERS: [BOB] })
  made.othersId = await call('im.chat.add', { USERS: [BOB] })
  const command = { command: 'help', title: { en: 'Help' } }
  made.commandId = (await call('imbot.v2.Command.register', { botId: made.botId, fields: command }))['command']['id']
  await call('imbot.v2.Command.register', { botId: made.botId, fields: { ...command, command: 'other' } })
  const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Say' }]
  const registration = { BOT_ID: made.classicId, COMMAND: 'say', EVENT_COMMAND_ADD: URL, LANG }
  made.classicCommandId = await call('imbot.command.register', registration)
  made.appId = await call('imbot.app.register', { BOT_ID: made.classicId, CODE: 'a', JS_METHOD: 'SEND', JS_PARAM: '/say', LANG })
  await byWebhook('imbot.command.register', { ...registration, CLIENT_ID: 'theirs', BOT_ID: made.foreignId })
})
afterAll(() => office.portal.close())

const byWebhook = async (method: string, params: object): Promise<never> => (await office.askByWebhook(method, params)).result as never

/** `$botId` stands for what was made under that name. */
function fill(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return made[value.slice(1) as Names]
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(fill) : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner)]))
}

const documented = loadMethods().filter(({ name }) => name.startsWith('imbot.'))
const namesOf = (code: string): readonly string[] =>
  documented.filter(({ errors = {} }) => Object.values(errors).flat().includes(code)).map(({ name }) => name)
const modern = (code: string): readonly string[] =>
  namesOf(code).filter((name) => name.startsWith('imbot.v2.') && name !== 'imbot.v2.Bot.get')
const refusalOf = ({ status, error, error_description: text }: Answer): unknown => [status, error, text]

it.each(modern('BOT_TOKEN_NOT_SPECIFIED'))('%s wants the token of a bot from webhooks', async (method) => {
  const answer = await office.askByWebhook(method, { botId: made.botId, fields: { code: 'new' } })
  expect(refusalOf(answer)).toEqual([400, 'BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified'])
})

it.each(modern('BOT_ID_REQUIRED'))('%s wants a bot, one that is there, and the own one', async (method) => {
  expect(refusalOf(await office.ask(method, {}))).toEqual([400, 'BOT_ID_REQUIRED', 'Bot ID is required'])
  expect(refusalOf(await office.ask(method, { botId: 999 }))).toEqual([400, 'BOT_NOT_FOUND', 'Bot not found'])
  const foreign = await office.ask(method, { botId: made.foreignId })
  expect(refusalOf(foreign)).toEqual([400, 'BOT_OWNERSHIP_ERROR', 'Bot is registered by another application'])
})

const classic = namesOf('BOT_ID_ERROR')
const VALID = { DIALOG_ID: '2', USERS: [BOB], MESSAGE: 'Hi' }
it.each(classic)('%s wants a bot that is there, and the own one', async (method) => {
  expect(refusalOf(await office.ask(method, { ...VALID, BOT_ID: 999 }))).toEqual([400, 'BOT_ID_ERROR', 'Bot not found'])
  expect(await office.ask(method, { ...VALID, BOT_ID: made.foreignId })).toMatchObject({ status: 400, error: 'APP_ID_ERROR' })
})

const BOT = { botId: '$botId' }
const CHAT = { ...BOT, dialogId: '$dialogId' }
const ELSEWHERE = { ...BOT, dialogId: 'chat999' }
const FIELDS = { code: 'new', properties: { name: 'New' } }
const CLASSIC = { BOT_ID: '$classicId' }
/** A chat of users. */
const OTHERS = { ...CLASSIC, CHAT_ID: '$othersId' }
const CHAT_ID = { ...CLASSIC, CHAT_ID: '$chatId' }
const REGISTRATION = { CODE: 'new', EVENT_HANDLER: URL, PROPERTIES: { NAME: 'New' } }
const HANDLERS = { EVENT_MESSAGE_ADD: URL, EVENT_WELCOME_MESSAGE: URL, EVENT_BOT_DELETE: URL }
const COMMAND = { ...CLASSIC, COMMAND: 'new', EVENT_COMMAND_ADD: URL, LANG: [{ LANGUAGE_ID: 'en', TITLE: 'T' }] }
const APP = { ...CLASSIC, CODE: 'b', LANG: [{ LANGUAGE_ID: 'en', TITLE: 'T' }] }
const TOO_LARGE = { TEXT: 'x'.repeat(60_000) }

/** Blocks of messages that make no sense, or are too large. */
const blocks = (method: string, params: object, names: readonly string[]): readonly (readonly [string, object, string, string])[] =>
  names.flatMap((name) => [
    [method, { ...params, [name]: 'x' }, `${name}_ERROR`, `Incorrect ${name.toLowerCase()} params`] as const,
    [
      method,
      { ...params, [name]: [TOO_LARGE] },
      `${name}_OVERSIZE`,
      `You have exceeded the maximum allowable size of ${name.toLowerCase()}`,
    ] as const,
  ])

it.each<readonly [method: string, params: object, code: string, text: string]>([
  ['imbot.v2.Bot.register', { fields: {} }, 'BOT_CODE_REQUIRED', 'Bot code is required'],
  ['imbot.v2.Bot.register', { fields: { code: 'new' } }, 'BOT_PROPERTIES_REQUIRED', 'Bot properties are required'],
  ['imbot.v2.Bot.register', { fields: { ...FIELDS, code: 'foreign' } }, 'BOT_CODE_ALREADY_TAKEN', 'Bot code is already taken'],
  ['imbot.v2.Bot.register', { fields: { ...FIELDS, type: 'human' } }, 'BOT_INVALID_TYPE', 'Invalid bot type'],
  ['imbot.v2.Bot.register', { fields: { ...FIELDS, eventMode: 'push' } }, 'BOT_INVALID_EVENT_MODE', 'Invalid event mode'],
  ['imbot.v2.Bot.register', { fields: { ...FIELDS, eventMode: 'webhook' } }, 'BOT_WEBHOOK_URL_REQUIRED', 'Webhook URL is required'],
  [
    'imbot.v2.Bot.register',
    { fields: { ...FIELDS, eventMode: 'webhook', webhookUrl: 'x' } },
    'BOT_INVALID_CALLBACK',
    'Invalid callback URL',
  ],
  [
    'imbot.v2.Bot.register',
    { fields: { ...FIELDS, properties: { name: 'N', avatar: 'QQ==' } } },
    'BOT_AVATAR_INCORRECT_TYPE',
    'Avatar must be an image',
  ],
  [
    'imbot.v2.Bot.register',
    { fields: { ...FIELDS, properties: { name: 'N', avatar: LARGE } } },
    'BOT_AVATAR_INCORRECT_SIZE',
    'Avatar exceeds maximum size',
  ],
  ['imbot.v2.Bot.update', { ...BOT, fields: { eventMode: 'push' } }, 'BOT_INVALID_EVENT_MODE', 'Invalid event mode'],
  ['imbot.v2.Bot.update', { ...BOT, fields: { eventMode: 'webhook', webhookUrl: 'x' } }, 'BOT_INVALID_CALLBACK', 'Invalid callback URL'],
  ['imbot.v2.Bot.update', { ...BOT, fields: { properties: { avatar: 'QQ==' } } }, 'BOT_AVATAR_INCORRECT_TYPE', 'Avatar must be an image'],
  [
    'imbot.v2.Bot.update',
    { ...BOT, fields: { properties: { avatar: LARGE } } },
    'BOT_AVATAR_INCORRECT_SIZE',
    'Avatar exceeds maximum size',
  ],
  ['imbot.v2.Bot.get', {}, 'PARAMS_REQUIRED', 'Required parameters are missing'],
  ['imbot.v2.Bot.get', { code: 'nobody' }, 'BOT_NOT_FOUND', 'Bot not found'],
  ...['get', 'leave', 'User.list', 'InputAction.notify', 'TextField.enabled', 'Message.send', 'Message.read'].map(
    (action) => [`imbot.v2.Chat.${action}`, ELSEWHERE, 'ACCESS_DENIED', 'Access denied'] as const,
  ),
  ['imbot.v2.Chat.update', { ...ELSEWHERE, fields: {} }, 'ACCESS_DENIED', 'Access denied'],
  ['imbot.v2.Chat.setOwner', { ...CHAT, userId: 3 }, 'ACCESS_DENIED', 'Access denied'],
  ['imbot.v2.Chat.User.add', { ...ELSEWHERE, userIds: [3] }, 'ACCESS_DENIED', 'Access denied'],
  ['imbot.v2.Chat.User.delete', { ...ELSEWHERE, userId: 3 }, 'ACCESS_DENIED', 'Access denied'],
  ...['add', 'delete'].flatMap((action) => [
    [`imbot.v2.Chat.Manager.${action}`, CHAT, 'EMPTY_USER_IDS', 'Empty user IDs'] as const,
    [`imbot.v2.Chat.Manager.${action}`, { ...ELSEWHERE, userIds: [BOB] }, 'ACCESS_DENIED', 'Access denied'] as const,
    [`imbot.v2.Chat.Message.Reaction.${action}`, { ...BOT, messageId: 999, reaction: 'like' }, 'ACCESS_DENIED', 'Access denied'] as const,
    [
      `imbot.v2.Chat.Message.Reaction.${action}`,
      { ...BOT, messageId: '$messageId', reaction: 'x' },
      'REACTION_NOT_FOUND',
      'Reaction not found',
    ] as const,
  ]),
  ['imbot.v2.Chat.Message.send', { ...CHAT, fields: {} }, 'EMPTY_MESSAGE', 'Message is empty'],
  ['imbot.v2.Chat.Message.update', { ...BOT, messageId: '$messageId', fields: { message: 'x' } }, 'ACCESS_DENIED', 'Access denied'],
  ['imbot.v2.Chat.Message.delete', { botId: '$bossId', messageId: '$messageId' }, 'ACCESS_DENIED', 'Access denied'],
  ['imbot.v2.Chat.Message.read', { ...CHAT, messageId: 999 }, 'MESSAGE_NOT_FOUND', 'Message not found'],
  ['imbot.v2.Chat.Message.get', { ...BOT, messageId: '$messageId' }, 'BOT_TYPE_NOT_ALLOWED', 'Bot type not allowed'],
  ['imbot.v2.Chat.Message.getContext', { ...BOT, messageId: '$messageId' }, 'BOT_TYPE_NOT_ALLOWED', 'Bot type not allowed'],
  ['imbot.v2.Chat.Message.getContext', { botId: '$bossId', messageId: 999 }, 'MESSAGE_NOT_FOUND', 'Message not found'],
  ['imbot.v2.Chat.Message.getContext', { botId: '$bossId', messageId: '$messageId' }, 'MESSAGE_ACCESS_DENIED', 'Message access denied'],
  ['imbot.v2.Command.register', { ...BOT, fields: { title: { en: 'T' } } }, 'COMMAND_REQUIRED', 'Command is required'],
  ['imbot.v2.Command.register', { ...BOT, fields: { command: ['x'] } }, 'COMMAND_NAME_INVALID', 'Command name is invalid'],
  ['imbot.v2.Command.register', { ...BOT, fields: { command: 'x' } }, 'COMMAND_TITLE_REQUIRED', 'Command title is required'],
  ['imbot.v2.Command.update', { ...BOT, commandId: 999, fields: {} }, 'COMMAND_NOT_FOUND', 'Command not found'],
  ['imbot.v2.Command.update', { ...BOT, commandId: '$commandId', fields: { command: ' ' } }, 'COMMAND_NAME_EMPTY', 'Command name is empty'],
  [
    'imbot.v2.Command.update',
    { ...BOT, commandId: '$commandId', fields: { command: {} } },
    'COMMAND_NAME_INVALID',
    'Command name is invalid',
  ],
  [
    'imbot.v2.Command.update',
    { ...BOT, commandId: '$commandId', fields: { command: 'other' } },
    'COMMAND_ALREADY_EXISTS',
    'Command already exists',
  ],
  ['imbot.v2.Command.unregister', { ...BOT, commandId: '$classicCommandId' }, 'COMMAND_NOT_FOUND', 'Command not found'],
  [
    'imbot.v2.Command.answer',
    { ...CHAT, commandId: '$commandId', messageId: 999, fields: { message: 'x' } },
    'COMMAND_ANSWER_FAILED',
    'Command answer failed',
  ],
  ['imbot.v2.Event.get', { ...BOT, withUserEvents: true }, 'USER_NOT_SUBSCRIBED', 'User not subscribed'],
  ['imbot.v2.File.upload', { ...CHAT, fields: { name: 'a' } }, 'FILE_EMPTY', 'File name and content are required'],
  ['imbot.v2.File.upload', { ...CHAT, fields: { name: 'a', content: '*' } }, 'FILE_INVALID_CONTENT', 'Invalid base64 content'],
  ['imbot.v2.File.upload', { ...ELSEWHERE, fields: { name: 'a', content: 'QQ==' } }, 'FILE_FOLDER_ERROR', 'Failed to get chat folder'],
  ['imbot.v2.File.download', { ...BOT, fileId: 999 }, 'FILE_NOT_FOUND', 'File not found'],

  ['imbot.register', { ...REGISTRATION, CODE: '' }, 'CODE_ERROR', "Bot code isn't specified"],
  ['imbot.register', { CODE: 'new', ...HANDLERS, PROPERTIES: {} }, 'NAME_ERROR', "Bot name isn't specified"],
  ['imbot.register', { ...REGISTRATION, CODE: 'foreign' }, 'WRONG_REQUEST', "Bot can't be created"],
  ...[
    ['EVENT_MESSAGE_ADD', 'Message add'],
    ['EVENT_WELCOME_MESSAGE', 'Welcome message'],
    ['EVENT_BOT_DELETE', 'Bot delete'],
  ].map(
    ([name, subject]) =>
      [
        'imbot.register',
        { ...REGISTRATION, EVENT_HANDLER: '', ...HANDLERS, [name!]: '' },
        `${name}_ERROR`,
        `Handler for "${subject}" event isn't specified`,
      ] as const,
  ),
  ...['MESSAGE_ADD', 'MESSAGE_UPDATE', 'MESSAGE_DELETE', 'WELCOME_MESSAGE', 'BOT_DELETE'].flatMap((event) => [
    ['imbot.register', { CODE: 'new', ...HANDLERS, [`EVENT_${event}`]: 'x' }, `EVENT_${event}_ERROR`, 'Wrong handler URL'] as const,
    ['imbot.update', { ...CLASSIC, FIELDS: { [`EVENT_${event}`]: 'x' } }, `EVENT_${event}_ERROR`, 'Wrong handler URL'] as const,
  ]),
  ['imbot.update', { ...CLASSIC, FIELDS: {} }, 'WRONG_REQUEST', "Update fields can't be empty"],
  ['imbot.update', { ...CLASSIC, FIELDS: { PROPERTIES: { NAME: '', LAST_NAME: ' ' } } }, 'NAME_ERROR', "Bot name isn't specified"],
  ['imbot.chat.add', { ...CLASSIC, USERS: '2' }, 'INVALID_FORMAT', 'Parameter USERS has wrong type'],
  ['imbot.chat.get', {}, 'ACCESS_ERROR', "You don't have access to this chat: ENTITY_TYPE is empty"],
  ...['leave', 'setManager', 'setOwner', 'updateColor', 'updateTitle', 'user.delete', 'user.list'].map(
    (action) => [`imbot.chat.${action}`, { ...CLASSIC, COLOR: 'MINT' }, 'CHAT_ID_EMPTY', "Chat ID can't be empty"] as const,
  ),
  ['imbot.chat.user.add', { ...CLASSIC, USERS: [BOB] }, 'CHAT_ID_EMPTY', "Chat ID can't be empty"],
  ['imbot.chat.updateAvatar', { ...CLASSIC, AVATAR: PICTURE }, 'CHAT_ID_EMPTY', "Chat ID can't be empty"],
  ['imbot.chat.leave', { ...CLASSIC, CHAT_ID: 999 }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.leave', OTHERS, 'WRONG_REQUEST', "You don't have access or user isn't a member in chat"],
  ['imbot.chat.user.add', { ...OTHERS, USERS: [BOB] }, 'WRONG_REQUEST', "You don't have access or user already member in chat"],
  ['imbot.chat.updateAvatar', { ...OTHERS, AVATAR: PICTURE }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.updateColor', { ...OTHERS, COLOR: 'PINK' }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.sendTyping', CLASSIC, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty"],
  ['imbot.chat.setManager', CHAT_ID, 'USER_ID_EMPTY', "User ID can't be empty"],
  ['imbot.chat.setManager', { ...CHAT_ID, USER_ID: 3 }, 'WRONG_REQUEST', 'Change manager can only owner and user must be member in chat'],
  ['imbot.chat.setOwner', CHAT_ID, 'USER_ID_EMPTY', "User ID can't be empty"],
  ['imbot.chat.setOwner', { ...CHAT_ID, CHAT_ID: 999, USER_ID: BOB }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.setOwner', { ...CHAT_ID, USER_ID: 3 }, 'WRONG_REQUEST', 'Change owner can only owner and user must be member in chat'],
  ['imbot.chat.updateAvatar', { ...CHAT_ID, AVATAR: 'QQ==' }, 'AVATAR_ERROR', 'Avatar incorrect type'],
  ['imbot.chat.updateAvatar', { ...CHAT_ID, AVATAR: LARGE }, 'AVATAR_ERROR', 'Avatar incorrect size (max 5000x5000)'],
  ['imbot.chat.updateAvatar', { ...CHAT_ID, CHAT_ID: 999, AVATAR: PICTURE }, 'WRONG_REQUEST', "Chat doesn't exist"],
  ['imbot.chat.updateColor', { ...CHAT_ID, COLOR: 'PLAID' }, 'WRONG_COLOR', 'This color currently unavailable'],
  [
    'imbot.chat.updateColor',
    { ...CHAT_ID, CHAT_ID: 999, COLOR: 'MINT' },
    'WRONG_REQUEST',
    "This color currently set or chat doesn't exist",
  ],
  ['imbot.chat.updateTitle', CHAT_ID, 'TITLE_EMPTY', "Title can't be empty"],
  ['imbot.chat.updateTitle', { ...CHAT_ID, CHAT_ID: 999, TITLE: 'T' }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.user.add', { ...CHAT_ID, USERS: '2' }, 'WRONG_REQUEST', 'User IDs must be passed in array format'],
  ['imbot.chat.user.add', { ...CHAT_ID, CHAT_ID: 999, USERS: [BOB] }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.user.delete', CHAT_ID, 'USER_ID_EMPTY', "User ID can't be empty"],
  ['imbot.chat.user.delete', { ...CHAT_ID, CHAT_ID: 999, USER_ID: 3 }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.chat.user.delete', { ...CHAT_ID, USER_ID: 3 }, 'WRONG_REQUEST', "You don't have access or user isn't a member of the chat"],
  ['imbot.chat.user.list', { ...CHAT_ID, CHAT_ID: 999 }, 'ACCESS_ERROR', 'Action unavailable'],
  ['imbot.dialog.get', {}, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty"],
  ['imbot.message.add', { ...CLASSIC, MESSAGE: 'x' }, 'DIALOG_ID_EMPTY', "Dialog ID can't be empty"],
  ['imbot.message.add', { ...CLASSIC, DIALOG_ID: '2' }, 'MESSAGE_EMPTY', "Message can't be empty"],
  ['imbot.message.add', { ...CLASSIC, DIALOG_ID: 'chat999', MESSAGE: 'x' }, 'WRONG_REQUEST', "Message isn't added"],
  ...blocks('imbot.message.add', { ...CLASSIC, DIALOG_ID: '2', MESSAGE: 'x' }, ['ATTACH', 'KEYBOARD', 'MENU']),
  ['imbot.message.update', { ...CLASSIC, MESSAGE: 'x' }, 'MESSAGE_ID_ERROR', "Message ID can't be empty"],
  [
    'imbot.message.update',
    { ...CLASSIC, MESSAGE_ID: '$messageId', MESSAGE: 'x' },
    'CANT_EDIT_MESSAGE',
    "Time has expired for modification or you don't have access",
  ],
  ...blocks('imbot.message.update', { BOT_ID: '$botId', MESSAGE_ID: '$ownMessageId' }, ['ATTACH', 'KEYBOARD', 'MENU']),
  ['imbot.message.delete', CLASSIC, 'MESSAGE_ID_ERROR', "Message ID can't be empty"],
  [
    'imbot.message.delete',
    { ...CLASSIC, MESSAGE_ID: '$messageId' },
    'CANT_EDIT_MESSAGE',
    "Time has expired for modification or you don't have access",
  ],
  ['imbot.message.like', CLASSIC, 'MESSAGE_ID_ERROR', "Message ID can't be empty"],
  [
    'imbot.message.like',
    { ...BOT, BOT_ID: '$botId', MESSAGE_ID: '$ownMessageId', ACTION: 'minus' },
    'WITHOUT_CHANGES',
    'Action completed without changes',
  ],
  [
    'imbot.command.register',
    { ...COMMAND, EVENT_COMMAND_ADD: '' },
    'EVENT_COMMAND_ADD_ERROR',
    'Handler for "Command add" event isn\'t specified',
  ],
  ['imbot.command.register', { ...COMMAND, COMMAND: ' ' }, 'COMMAND_ERROR', "Command isn't specified"],
  ['imbot.command.register', { ...COMMAND, LANG: [] }, 'LANG_ERROR', "Lang set can't be empty"],
  ['imbot.command.update', { COMMAND_ID: 999, FIELDS: {} }, 'COMMAND_ID_ERROR', 'Command not found'],
  ['imbot.command.update', { COMMAND_ID: '$classicCommandId', FIELDS: {} }, 'WRONG_REQUEST', "Update fields can't be empty"],
  [
    'imbot.command.update',
    { COMMAND_ID: '$classicCommandId', FIELDS: { EVENT_COMMAND_ADD: 'x' } },
    'EVENT_COMMAND_ADD_ERROR',
    'Wrong handler URL',
  ],
  ['imbot.command.unregister', { COMMAND_ID: 999 }, 'COMMAND_ID_ERROR', 'Command not found'],
  ['imbot.command.answer', { COMMAND_ID: 999 }, 'COMMAND_ID_ERROR', 'Command not found'],
  ['imbot.command.answer', { COMMAND_ID: '$classicCommandId' }, 'MESSAGE_ID_EMPTY', "Message ID can't be empty"],
  ['imbot.command.answer', { COMMAND_ID: '$classicCommandId', MESSAGE_ID: '$messageId' }, 'MESSAGE_EMPTY', "Message can't be empty"],
  ...blocks('imbot.command.answer', { COMMAND_ID: '$classicCommandId', MESSAGE_ID: '$messageId', MESSAGE: 'x' }, [
    'ATTACH',
    'KEYBOARD',
    'MENU',
  ]),
  ['imbot.app.register', APP, 'PARAMS_ERROR', 'Iframe params or JS command is not specified'],
  ['imbot.app.register', { ...APP, JS_METHOD: 'RUN', JS_PARAM: '/x' }, 'PARAMS_ERROR', 'Incorrect params of the JS command'],
  ['imbot.app.register', { ...APP, IFRAME: 'http://bot.example' }, 'IFRAME_HTTPS', 'Iframe URL must be https'],
  ['imbot.app.register', { ...APP, IFRAME: 'https://bot.example' }, 'HASH_ERROR', 'Hash of the application is not specified'],
  ['imbot.app.register', { ...APP, JS_METHOD: 'SEND', JS_PARAM: '/x', LANG: [] }, 'LANG_ERROR', "Lang set can't be empty"],
  ['imbot.app.update', { APP_ID: 999 }, 'CHAT_APP_ID_ERROR', 'Chat application not found'],
  ['imbot.app.update', { APP_ID: '$appId' }, 'WRONG_REQUEST', "Chat application can't be updated"],
  ['imbot.app.update', { APP_ID: '$appId', IFRAME: 'http://bot.example' }, 'IFRAME_HTTPS', 'Iframe URL must be https'],
  ['imbot.app.unregister', { APP_ID: 999 }, 'CHAT_APP_ID_ERROR', 'Chat application not found'],
])('%s %j: %s', async (method, params, code, text) => {
  expect(refusalOf(await office.ask(method, fill(params) as object))).toEqual([400, code, text])
})

it.each(['register', 'update', 'unregister'])('imbot.%s wants a CLIENT_ID from webhooks', async (action) => {
  const answer = await office.askByWebhook(`imbot.${action}`, { ...REGISTRATION, BOT_ID: made.foreignId })
  expect(refusalOf(answer)).toEqual([400, 'ACCESS_DENIED', 'Access denied! Client ID not specified'])
})

it.each([
  [
    'imbot.command.update',
    { COMMAND_ID: '$classicCommandId', FIELDS: { HIDDEN: 'Y' } },
    'Command was installed by another REST application',
  ],
  ['imbot.command.unregister', { COMMAND_ID: '$classicCommandId' }, 'Command was installed by another REST application'],
  ['imbot.command.answer', { COMMAND_ID: '$classicCommandId' }, 'Command was installed by another REST application'],
  ['imbot.app.register', { BOT_ID: '$classicId' }, 'Chat application was installed by another REST application'],
  ['imbot.app.update', { APP_ID: '$appId' }, 'Chat application was installed by another REST application'],
  ['imbot.app.unregister', { APP_ID: '$appId' }, 'Chat application was installed by another REST application'],
])('%s refuses what belongs to another application', async (method, params, text) => {
  const answer = await office.askByWebhook(method, { CLIENT_ID: 'theirs', ...(fill(params) as object) })
  expect(refusalOf(answer)).toEqual([400, 'APP_ID_ERROR', text])
})

it('the token of a bot is not one of another bot, nor too long', async () => {
  const register = (code: string, botToken: string): Promise<Answer> =>
    office.askByWebhook('imbot.v2.Bot.register', { fields: { ...FIELDS, code, botToken } })
  expect(refusalOf(await register('long', 'x'.repeat(41)))).toEqual([400, 'BOT_TOKEN_INVALID_LENGTH', 'Bot token is too long'])
  const { bot } = (await register('second', 'mine')).result as { readonly bot: Row }
  const rotate = await office.askByWebhook('imbot.v2.Bot.update', { botId: bot['id'], botToken: 'mine', fields: { botToken: 'theirs' } })
  expect(refusalOf(rotate)).toEqual([400, 'BOT_TOKEN_ROTATION_FAILED', 'Bot token rotation failed'])
})

it('an application has 5 bots of the first generation, and 100 of the second', async () => {
  const ask = (method: string, params: object): Promise<Answer> => office.askByWebhook(method, { CLIENT_ID: 'many', ...params })
  const codes = Array.from({ length: 101 }, (_, index) => `many${index}`)
  for (const CODE of codes.slice(0, 5)) expect(await ask('imbot.register', { ...REGISTRATION, CODE })).toMatchObject({ status: 200 })
  const sixth = await ask('imbot.register', { ...REGISTRATION, CODE: 'sixth' })
  expect(refusalOf(sixth)).toEqual([400, 'MAX_COUNT_ERROR', 'Has reached the maximum number of bots for application (max: 5)'])
  const register = (code: string): Promise<Answer> => ask('imbot.v2.Bot.register', { fields: { ...FIELDS, code, botToken: 'many' } })
  for (const code of codes.slice(5, 100)) await register(code)
  expect(refusalOf(await register(codes[100]!))).toEqual([400, 'BOT_LIMIT_EXCEEDED', 'Bot limit exceeded'])
})

it('a reaction is set once', async () => {
  const params = { botId: made.botId, messageId: made.messageId, reaction: 'fire' }
  await office.call('imbot.v2.Chat.Message.Reaction.add', params)
  const again = await office.ask('imbot.v2.Chat.Message.Reaction.add', params)
  expect(refusalOf(again)).toEqual([400, 'REACTION_ALREADY_SET', 'Reaction already set'])
})

it('files of chats that a bot is not in are closed to it', async () => {
  const fields = { name: 'a', content: 'QQ==' }
  const { file }: { readonly file: Row } = await office.call('imbot.v2.File.upload', { botId: made.botId, dialogId: made.dialogId, fields })
  const answer = await office.ask('imbot.v2.File.download', { botId: made.bossId, fileId: file['id'] })
  expect(refusalOf(answer)).toEqual([400, 'FILE_ACCESS_ERROR', 'File access error'])
  const large = Buffer.alloc(100 * 1024 * 1024 + 1).toString('base64')
  const upload = { botId: made.botId, dialogId: made.dialogId, fields: { name: 'a', content: large } }
  expect(refusalOf(await office.ask('imbot.v2.File.upload', upload))).toEqual([400, 'FILE_TOO_LARGE', 'File is too large'])
})

it('a bot is looked for with its token, by webhooks', async () => {
  const answer = await office.askByWebhook('imbot.v2.Bot.get', { botId: made.botId })
  expect(refusalOf(answer)).toEqual([400, 'BOT_TOKEN_NOT_SPECIFIED', 'Bot token is not specified'])
})

it('events of users are closed to who may not use the messenger', async () => {
  const { portal } = office
  const answer = await portal.fetch(
    `${portal.url}/rest/1/bots/imbot.v2.Event.get?botId=${String(made.foreignId)}&botToken=theirs&withUserEvents=Y`,
  )
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'SCOPE_ERROR', error_description: 'Scope error' }])
})

it('a dialog of others is closed to who asks as a user', async () => {
  const answer = await office.ask('imbot.dialog.get', { DIALOG_ID: made.dialogId }, 3)
  expect(refusalOf(answer)).toEqual([400, 'ACCESS_ERROR', 'You do not have access to the specified dialog'])
})
