import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Answer, type Office } from './open-office.ts'

type Row = Readonly<Record<string, unknown>>

const BOB = 2
const CARL = 3
const URL = 'https://bot.example/events'

let office: Office
let call: Office['call']
let botId: number
beforeEach(async () => {
  office = await openOffice()
  call = office.call
  botId = await register()
})
afterEach(() => office.portal.close())

const register = (params: object = {}): Promise<never> =>
  call('imbot.register', { CODE: 'echo', EVENT_HANDLER: URL, PROPERTIES: { NAME: 'Echo', COLOR: 'MINT' }, ...params })
const textsOf = async (DIALOG_ID: string, userId = 1): Promise<readonly string[]> => {
  const { messages }: { readonly messages: readonly { readonly text: string }[] } = await call(
    'im.dialog.messages.get',
    { DIALOG_ID },
    userId,
  )
  return messages.map(({ text }) => text)
}

describe('a bot', () => {
  it('is registered once under a code, listed, changed and deleted', async () => {
    expect(await register()).toBe(botId)
    expect(await call('imbot.bot.list')).toEqual({ [botId]: { ID: botId, NAME: 'Echo', CODE: 'echo', OPENLINE: 'N' } })
    expect(await call('imbot.update', { BOT_ID: botId, FIELDS: { PROPERTIES: { NAME: 'Renamed' } } })).toBe(true)
    expect(await call('im.user.get', { ID: botId })).toMatchObject({ name: 'Renamed', bot: true, color: '#4ba984' })
    expect(await call('imbot.v2.Bot.get', { botId })).toMatchObject({ bot: { code: 'echo', type: 'bot', eventMode: 'webhook' } })
    expect(await call('imbot.unregister', { BOT_ID: botId })).toBe(true)
    expect(await office.heard()).toEqual([['ONIMBOTDELETE', { BOT_ID: String(botId), BOT_CODE: 'echo' }]])
    expect(await call('imbot.bot.list')).toEqual([])
    expect(await call('event.get')).toEqual([])
  })

  it('takes the subscriptions along, of its commands too, whichever generation removes it', async () => {
    const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Say' }]
    await call('imbot.command.register', { BOT_ID: botId, COMMAND: 'say', EVENT_COMMAND_ADD: URL, LANG })
    await call('imbot.v2.Bot.unregister', { botId })
    expect(await call('event.get')).toEqual([])
  })

  it('hears again, with its commands, when the installer of a new version registers it', async () => {
    const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Say' }]
    const command = { BOT_ID: botId, COMMAND: 'say', EVENT_COMMAND_ADD: URL, LANG }
    const COMMAND_ID = await call('imbot.command.register', command)
    office.portal.apps.update('local.1')
    expect(await call('event.get')).toEqual([])
    expect(await register()).toBe(botId)
    expect(await call('imbot.command.register', command)).toBe(COMMAND_ID)
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: '/say it' }, BOB)
    expect((await office.heard()).map(([event]) => event)).toEqual(['ONIMBOTJOINCHAT', 'ONIMBOTMESSAGEADD', 'ONIMCOMMANDADD'])
  })

  it('hears at the addresses that it is registered with last', async () => {
    await register({ EVENT_HANDLER: `${URL}/moved` })
    const handlers: readonly { readonly handler: string }[] = await call('event.get')
    expect(handlers.map(({ handler }) => handler)).toEqual(Array.from({ length: 3 }, () => `${URL}/moved`))
  })

  it('is told its end by the removal of its application, without tokens', async () => {
    await office.listen('ONAPPUNINSTALL')
    office.portal.apps.remove('local.1')
    await office.portal.clock.run(office.portal.deliveries.settled())
    expect(office.received).toMatchObject([
      { event: 'ONIMBOTDELETE', url: URL, data: { BOT_ID: String(botId), BOT_CODE: 'echo' } },
      { event: 'ONAPPUNINSTALL' },
    ])
    const [told, removed] = office.received
    expect(told!.auth).toEqual(removed!.auth)
  })

  it('hears of no removal before its application is installed', async () => {
    office.portal.apps.update('local.1', { installed: false })
    await register()
    office.portal.apps.remove('local.1')
    expect(await office.heard()).toEqual([])
  })

  it('is changed by the methods of the second generation, and keeps its addresses', async () => {
    const { bot }: { readonly bot: Row } = await call('imbot.v2.Bot.update', { botId, fields: { properties: { name: 'New' } } })
    expect(bot).toMatchObject({ id: botId, eventMode: 'webhook' })
    expect(await call('im.user.get', { ID: botId })).toMatchObject({ name: 'New' })
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    expect((await office.heard()).map(([event]) => event)).toEqual(['ONIMBOTJOINCHAT', 'ONIMBOTMESSAGEADD'])
  })

  it('of a webhook is known by its CLIENT_ID', async () => {
    const { askByWebhook: ask } = office
    const own = { CODE: 'own', EVENT_HANDLER: URL, PROPERTIES: { NAME: 'Own' } }
    expect(await ask('imbot.register', own)).toMatchObject({
      error: 'ACCESS_DENIED',
      error_description: 'Access denied! Client ID not specified',
    })
    const { result: id } = await ask('imbot.register', { ...own, CLIENT_ID: 'mine' })
    const message = { BOT_ID: id, DIALOG_ID: '2', MESSAGE: 'Hi' }
    expect(await ask('imbot.message.add', { ...message, CLIENT_ID: 'yours' })).toMatchObject({ error: 'APP_ID_ERROR' })
    expect(await ask('imbot.message.add', { ...message, CLIENT_ID: 'mine' })).toMatchObject({ result: 1 })
  })
})

describe('events', () => {
  it('tell of a dialog, with the tokens of the bot twice', async () => {
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    const [joined, added] = await office.heard()
    expect(joined).toMatchObject([
      'ONIMBOTJOINCHAT',
      { PARAMS: { CHAT_TYPE: 'P', BOT_ID: String(botId), USER_ID: '2', DIALOG_ID: '2', LANGUAGE: 'en' }, USER: { FIRST_NAME: 'Bob' } },
    ])
    expect(added).toMatchObject([
      'ONIMBOTMESSAGEADD',
      { PARAMS: { MESSAGE: 'Hello', TO_USER_ID: String(botId), DIALOG_ID: '2', MESSAGE_TYPE: 'P' } },
    ])
    const { BOT } = added![1] as { readonly BOT: Readonly<Record<string, Row>> }
    const { AUTH, BOT_ID, BOT_CODE, ...auth } = BOT[botId]!
    expect([BOT_ID, BOT_CODE]).toEqual([String(botId), 'echo'])
    expect(auth).toEqual(AUTH)
    expect(auth).toMatchObject({ user_id: String(botId), client_id: 'local.1', refresh_token: expect.any(String) as unknown })
  })

  it('tell of who acted what their pages do, of the flags with messages alone', async () => {
    const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Say' }]
    await call('imbot.command.register', { BOT_ID: botId, COMMAND: 'say', EVENT_COMMAND_ADD: URL, LANG })
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: '/say it' }, BOB)
    const told = (await office.heard()).map(([event, data]) => [event, Object.keys((data as { readonly USER: Row }).USER).join(' ')])
    expect(told).toEqual([
      ['ONIMBOTJOINCHAT', 'ID NAME FIRST_NAME LAST_NAME WORK_POSITION GENDER'],
      ['ONIMBOTMESSAGEADD', 'ID NAME FIRST_NAME LAST_NAME WORK_POSITION GENDER IS_BOT IS_CONNECTOR IS_NETWORK IS_EXTRANET'],
      ['ONIMCOMMANDADD', 'ID NAME FIRST_NAME LAST_NAME GENDER'],
    ])
  })

  it('carry refresh tokens of the bot, of who brought it into a chat none', async () => {
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    await office.portal.clock.run(office.portal.deliveries.settled())
    const carried = office.received.map(({ event, data, auth }) => {
      const own = (data as { readonly BOT: Readonly<Record<string, Row>> }).BOT[botId]!
      return [event, 'refresh_token' in auth, 'refresh_token' in own, 'refresh_token' in (own['AUTH'] as Row)]
    })
    expect(carried).toEqual([
      ['ONIMBOTJOINCHAT', false, true, true],
      ['ONIMBOTMESSAGEADD', true, true, true],
    ])
  })

  it('tell of a group what mentions the bot, without the mention, and of changes supervisors alone', async () => {
    const bossId = await register({ CODE: 'boss', TYPE: 'S' })
    const CHAT_ID: number = await call('imbot.chat.add', { BOT_ID: botId, TITLE: 'All', USERS: [BOB, bossId] })
    await call('im.message.add', { DIALOG_ID: `chat${CHAT_ID}`, MESSAGE: 'Among us' }, BOB)
    const MESSAGE = `[USER=${botId}]Echo[/USER], say it`
    const MESSAGE_ID: number = await call('im.message.add', { DIALOG_ID: `chat${CHAT_ID}`, MESSAGE }, BOB)
    await call('im.message.update', { MESSAGE_ID, MESSAGE: 'Never mind' }, BOB)
    const heard = await office.heard()
    const told = heard.map(([event, data]) => [event, Object.keys((data as { readonly BOT: object }).BOT)])
    expect(told).toEqual([
      ['ONIMBOTJOINCHAT', [String(bossId)]],
      ['ONIMBOTMESSAGEADD', [String(bossId)]],
      // Those of one application hear together.
      ['ONIMBOTMESSAGEADD', [String(botId), String(bossId)]],
      ['ONIMBOTMESSAGEUPDATE', [String(bossId)]],
    ])
    expect(heard[2]![1]).toMatchObject({
      PARAMS: {
        MESSAGE: ', say it',
        MESSAGE_ORIGINAL: MESSAGE,
        MENTIONED_LIST: { [botId]: String(botId) },
        CHAT_TITLE: 'All',
        CHAT_TYPE: 'C',
      },
    })
  })
})

it('a mention takes none of those whose ids begin like it along', async () => {
  const chatId: number = await call('im.chat.add', { USERS: [botId, BOB] })
  const MESSAGE = `[USER=${botId}]Echo[/USER] ask [USER=${botId}0]Forty[/USER]`
  await office.heard()
  await call('im.message.add', { DIALOG_ID: `chat${chatId}`, MESSAGE }, BOB)
  expect((await office.heard())[0]).toMatchObject(['ONIMBOTMESSAGEADD', { PARAMS: { MESSAGE: `ask [USER=${botId}0]Forty[/USER]` } }])
})

describe('chats', () => {
  it('are what chats of users are, done by the bot', async () => {
    const CHAT_ID: number = await call('imbot.chat.add', {
      TITLE: 'All',
      USERS: [BOB],
      ENTITY_TYPE: 'CHAT',
      ENTITY_ID: '13',
      MESSAGE: 'Welcome',
    })
    expect(await call('imbot.chat.get', { ENTITY_TYPE: 'CHAT', ENTITY_ID: '13' })).toEqual({ ID: CHAT_ID })
    expect(await call('imbot.chat.updateTitle', { CHAT_ID, TITLE: ' Us ' })).toBe(true)
    expect(await call('imbot.chat.updateColor', { CHAT_ID, COLOR: 'PINK' })).toBe(true)
    expect(await call('imbot.chat.user.add', { CHAT_ID, USERS: [CARL] })).toBe(true)
    expect(await call('imbot.chat.user.list', { CHAT_ID })).toEqual([botId, BOB, CARL])
    expect(await call('imbot.chat.user.delete', { CHAT_ID, USER_ID: CARL })).toBe(true)
    expect(await call('imbot.chat.setManager', { CHAT_ID, USER_ID: BOB })).toBe(true)
    expect(await call('imbot.dialog.get', { DIALOG_ID: `chat${CHAT_ID}` }, BOB)).toMatchObject({
      name: 'Us',
      color: '#f76187',
      owner: botId,
      manager_list: [botId, BOB],
      user_counter: 2,
    })
    expect(await call('imbot.chat.setManager', { CHAT_ID, USER_ID: BOB, IS_MANAGER: 'N' })).toBe(true)
    expect(await call('imbot.chat.sendTyping', { DIALOG_ID: `chat${CHAT_ID}` })).toBe(true)
    expect(await call('imbot.chat.setOwner', { CHAT_ID, USER_ID: BOB })).toBe(true)
    expect(await call('imbot.chat.leave', { CHAT_ID })).toBe(true)
    expect(await call('im.chat.user.list', { CHAT_ID }, BOB)).toEqual([BOB])
  })

  it('hold messages that the bot sends, changes, likes and deletes', async () => {
    const MESSAGE_ID: number = await call('imbot.message.add', { DIALOG_ID: '2', MESSAGE: 'Hello', KEYBOARD: { BUTTONS: [{ TEXT: 'A' }] } })
    expect(await call('imbot.message.update', { MESSAGE_ID, MESSAGE: 'Hello again' })).toBe(true)
    expect(await textsOf(String(botId), BOB)).toEqual(['Hello again'])
    expect(await call('imbot.message.like', { MESSAGE_ID })).toBe(true)
    expect(await call('imbot.message.delete', { MESSAGE_ID, COMPLETE: 'Y' })).toBe(true)
    expect(await textsOf(String(botId), BOB)).toEqual([])
    await call('imbot.message.add', { FROM_USER_ID: BOB, TO_USER_ID: CARL, MESSAGE: 'Told' })
    expect(await textsOf('3', BOB)).toEqual(['Told'])
    const fromNobody = office.ask('imbot.message.add', { FROM_USER_ID: 999, TO_USER_ID: CARL, MESSAGE: 'Told' })
    expect(await fromNobody).toMatchObject({ status: 400, error: 'WRONG_REQUEST' })
    expect(await call('im.recent.list', {}, CARL)).toMatchObject({ items: [{ id: BOB }] })
  })
})

it('commands are registered, heard, answered and removed', async () => {
  const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Repeat', PARAMS: 'text' }]
  const COMMAND_ID: number = await call('imbot.command.register', { BOT_ID: botId, COMMAND: 'say', EVENT_COMMAND_ADD: `${URL}/say`, LANG })
  expect(await call('imbot.command.update', { COMMAND_ID, FIELDS: { COMMAND: 'repeat', HIDDEN: 'Y' } })).toBe(true)
  const MESSAGE_ID: number = await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: '/repeat after me' }, BOB)
  const heard = await office.heard()
  expect(heard.map(([event]) => event)).toEqual(['ONIMBOTJOINCHAT', 'ONIMCOMMANDADD'])
  expect(heard[1]![1]).toMatchObject({
    COMMAND: { [COMMAND_ID]: { COMMAND: 'repeat', COMMAND_PARAMS: 'after me', BOT_CODE: 'echo', MESSAGE_ID: String(MESSAGE_ID) } },
    PARAMS: { MESSAGE: '/repeat after me' },
  })
  await call('imbot.command.answer', { COMMAND: 'repeat', MESSAGE_ID, MESSAGE: 'after me' })
  expect((await textsOf(String(botId), BOB))[0]).toBe('after me')
  expect(await call('imbot.command.unregister', { COMMAND_ID })).toBe(true)
  expect(await call('imbot.v2.Command.list', { botId })).toEqual({ commands: [] })
})

it('applications of the old messenger are kept for bots', async () => {
  const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Echo' }]
  const APP_ID: number = await call('imbot.app.register', { BOT_ID: botId, CODE: 'echo', JS_METHOD: 'SEND', JS_PARAM: '/help', LANG })
  expect(await call('imbot.app.update', { APP_ID, CONTEXT: 'BOT' })).toBe(true)
  expect(await call('imbot.app.unregister', { APP_ID })).toBe(true)
  expect(await office.ask('imbot.app.unregister', { APP_ID })).toMatchObject({ error: 'CHAT_APP_ID_ERROR' })
})

it('an application of the old messenger is not updated by the CLIENT_ID of a webhook alone', async () => {
  const ask = (method: string, params: object): Promise<Answer> => office.askByWebhook(method, { CLIENT_ID: 'mine', ...params })
  const { result: BOT_ID } = await ask('imbot.register', { CODE: 'own', EVENT_HANDLER: URL, PROPERTIES: { NAME: 'Own' } })
  const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Own' }]
  const { result: APP_ID } = await ask('imbot.app.register', { BOT_ID, CODE: 'own', JS_METHOD: 'SEND', JS_PARAM: '/help', LANG })
  expect(await ask('imbot.app.update', { APP_ID })).toMatchObject({ error: 'WRONG_REQUEST' })
  expect(await ask('imbot.app.update', { APP_ID, CONTEXT: 'BOT' })).toMatchObject({ result: true })
})
