import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Office } from './open-office.ts'

type Row = Readonly<Record<string, unknown>>
interface BotAnswer {
  readonly bot: Row
  readonly users: readonly Row[]
}
interface Events {
  readonly events: readonly { readonly eventId: number; readonly type: string; readonly date: string; readonly data: Row }[]
  readonly nextOffset: number
  readonly hasMore: boolean
}

const BOB = 2
const CARL = 3
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice()
  call = office.call
})
afterEach(() => office.portal.close())

async function register(fields: object = {}): Promise<number> {
  const { bot }: BotAnswer = await call('imbot.v2.Bot.register', { fields: { code: 'helper', properties: { name: 'Helper' }, ...fields } })
  return Number(bot['id'])
}
const eventsOf = async (botId: number, params: object = {}): Promise<Events> => call('imbot.v2.Event.get', { botId, ...params })
const typesOf = async (botId: number): Promise<readonly string[]> =>
  (await eventsOf(botId)).events.map(({ type }) => type.replace('ONIMBOTV2', ''))
const send = (botId: number, dialogId: string, fields: object): Promise<{ readonly id: number; readonly uuidMap: unknown }> =>
  call('imbot.v2.Chat.Message.send', { botId, dialogId, fields })
const textsOf = async (DIALOG_ID: string, userId = 1): Promise<readonly string[]> => {
  const { messages }: { readonly messages: readonly { readonly text: string }[] } = await call(
    'im.dialog.messages.get',
    { DIALOG_ID },
    userId,
  )
  return messages.map(({ text }) => text)
}
/** A closed chat of the bot, Bob and Carl, which the bot owns. */
const openChat = async (botId: number): Promise<string> => {
  const { chat }: { readonly chat: Row } = await call('imbot.v2.Chat.add', { botId, fields: { title: 'Support', userIds: [BOB, CARL] } })
  return String(chat['dialogId'])
}

describe('a bot', () => {
  it('is registered once under a code, shown to its owner with counters, and to others without', async () => {
    const fields = {
      code: 'helper',
      properties: { name: 'Help', lastName: 'Er', workPosition: 'Assistant', color: 'lightBlue', avatar: PIXEL },
    }
    const answer: BotAnswer = await call('imbot.v2.Bot.register', { fields })
    expect(answer).toEqual({
      bot: {
        id: 4,
        code: 'helper',
        type: 'bot',
        isHidden: false,
        isSupportOpenline: false,
        isReactionsEnabled: true,
        backgroundId: null,
        language: 'en',
        moduleId: 'rest',
        eventMode: 'fetch',
        countMessage: 0,
        countCommand: 0,
        countChat: 0,
        countUser: 0,
      },
      users: [
        expect.objectContaining({
          id: 4,
          name: 'Help Er',
          firstName: 'Help',
          bot: true,
          type: 'bot',
          externalAuthId: 'bot',
          color: '#4ba5c3',
          avatar: expect.stringContaining('/rest/download.json?') as unknown,
        }),
      ],
    })
    expect((await office.portal.fetch(String(answer.users[0]!['avatar']))).status).toBe(200)
    expect(await call('imbot.v2.Bot.register', { fields: { ...fields, type: 'supervisor' } })).toMatchObject({
      bot: { id: 4, type: 'bot' },
    })
    const other = await office.portal.fetch(`${office.portal.webhook}imbot.v2.Bot.get?code=helper&botToken=mine`)
    const { result } = (await other.json()) as { readonly result: BotAnswer }
    expect(Object.keys(result.bot)).toEqual([
      'id',
      'code',
      'type',
      'isHidden',
      'isSupportOpenline',
      'isReactionsEnabled',
      'backgroundId',
      'language',
    ])
  })

  it('is a user of the portal, whom lists of users leave out', async () => {
    const botId = await register()
    expect(await call('user.get', {})).toHaveLength(3)
    expect(await call('user.search', { FILTER: { FIND: 'Helper' } })).toEqual([])
    expect(await call('im.user.get', { ID: botId })).toMatchObject({ id: botId, name: 'Helper', bot: true })
  })

  it('is changed, listed by its type and deleted with its dialogs', async () => {
    const botId = await register()
    await register({ code: 'boss', type: 'supervisor' })
    await call('imbot.v2.Bot.update', {
      botId,
      fields: { isHidden: 'Y', backgroundId: 'mint', properties: { name: 'Renamed', avatar: PIXEL } },
    })
    expect(await call('imbot.v2.Bot.get', { botId })).toMatchObject({
      bot: { isHidden: true, backgroundId: 'mint' },
      users: [{ name: 'Renamed' }],
    })
    await call('imbot.v2.Bot.update', { botId, fields: { backgroundId: 'plaid' } })
    const { bots }: { readonly bots: readonly Row[] } = await call('imbot.v2.Bot.list', { limit: 1 })
    expect(bots).toMatchObject([{ code: 'helper', backgroundId: null }])
    expect(await call('imbot.v2.Bot.list', { filter: { type: 'supervisor' } })).toMatchObject({
      bots: [{ code: 'boss' }],
      hasNextPage: false,
    })
    await send(botId, '2', { message: 'Hello' })
    expect(await call('imbot.v2.Bot.unregister', { botId })).toEqual({ result: true })
    expect(await office.ask('imbot.v2.Bot.get', { botId })).toMatchObject({ error: 'BOT_NOT_FOUND' })
    expect(await call('im.recent.get', {}, BOB)).toEqual([])
  })

  it('of a webhook is known by the token that was chosen for it, which can be changed', async () => {
    const { askByWebhook: ask } = office
    const { result } = await ask('imbot.v2.Bot.register', { fields: { code: 'own', botToken: 'first', properties: { name: 'Own' } } })
    const botId = (result as BotAnswer).bot['id']
    expect(await ask('imbot.v2.Bot.update', { botId, botToken: 'first', fields: { botToken: 'second' } })).toMatchObject({
      result: { bot: { id: botId } },
    })
    const sent = { botId, dialogId: '2', fields: { message: 'Hi' } }
    expect(await ask('imbot.v2.Chat.Message.send', { ...sent, botToken: 'first' })).toMatchObject({ error: 'BOT_OWNERSHIP_ERROR' })
    expect(await ask('imbot.v2.Chat.Message.send', { ...sent, botToken: 'second' })).toMatchObject({ result: { id: 1, uuidMap: [] } })
    expect(await textsOf(String(botId), BOB)).toEqual(['Hi'])
  })

  it('leaves its chats to who has been in them longest', async () => {
    const botId = await register()
    const dialogId = await openChat(botId)
    await call('imbot.v2.Bot.unregister', { botId })
    expect(await call('im.dialog.get', { DIALOG_ID: dialogId }, BOB)).toMatchObject({ owner: BOB, user_counter: 2 })
  })

  it('goes with its application', async () => {
    await register()
    office.portal.apps.remove('local.1')
    const answer = await office.portal.fetch(`${office.portal.webhook}imbot.v2.Bot.get?code=helper&botToken=x`)
    expect(await answer.json()).toMatchObject({ error: 'BOT_NOT_FOUND' })
  })
})

describe('events that are fetched', () => {
  it('tell a bot of its dialog, and stay until the next call confirms them', async () => {
    const botId = await register()
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello bot!' }, BOB)
    const { events, nextOffset, hasMore } = await eventsOf(botId)
    expect(events.map(({ type }) => type)).toEqual(['ONIMBOTV2JOINCHAT', 'ONIMBOTV2MESSAGEADD'])
    expect(events[1]!.data).toMatchObject({
      bot: { id: botId, code: 'helper', eventMode: 'fetch', countChat: 1 },
      message: { text: 'Hello bot!', authorId: BOB, isSystem: false },
      chat: { dialogId: '2', textFieldEnabled: 'Y' },
      user: { id: BOB, name: 'Bob Bell', bot: false, type: 'employee', idle: false },
      language: 'en',
    })
    expect([nextOffset, hasMore]).toEqual([events[1]!.eventId + 1, false])
    expect((await eventsOf(botId, { limit: 1 })).hasMore).toBe(true)
    expect(await eventsOf(botId, { offset: nextOffset })).toEqual({ events: [], nextOffset, hasMore: false })
  })

  it('tell a bot in a group of what mentions it, and a supervisor of everything; bots do not hear each other', async () => {
    const [botId, bossId] = [await register(), await register({ code: 'boss', type: 'supervisor' })]
    const dialogId = await openChat(botId)
    await call('imbot.v2.Chat.User.add', { botId, dialogId, userIds: [bossId, 99] })
    await call('im.message.add', { DIALOG_ID: dialogId, MESSAGE: 'Among us' }, BOB)
    const id = await call('im.message.add', { DIALOG_ID: dialogId, MESSAGE: `[USER=${botId}]Helper[/USER], help!` }, BOB)
    await send(botId, dialogId, { message: 'I come' })
    await call('im.message.update', { MESSAGE_ID: id, MESSAGE: `[USER=${botId}]Helper[/USER], never mind` }, BOB)
    await call('im.message.delete', { MESSAGE_ID: id }, BOB)
    expect(await typesOf(botId)).toEqual(['MESSAGEADD', 'MESSAGEUPDATE', 'MESSAGEDELETE'])
    expect(await typesOf(bossId)).toEqual(['JOINCHAT', 'MESSAGEADD', 'MESSAGEADD', 'MESSAGEUPDATE', 'MESSAGEDELETE'])
  })

  it('come with those of the user where both are subscribed', async () => {
    const botId = await register()
    await call('im.v2.Event.subscribe', {})
    await call('im.message.add', { DIALOG_ID: '1', MESSAGE: 'For Ann' }, BOB)
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'For the bot' }, BOB)
    const { events } = await eventsOf(botId, { withUserEvents: true })
    expect(events.map(({ type }) => type)).toEqual(['ONIMV2MESSAGEADD', 'ONIMBOTV2JOINCHAT', 'ONIMBOTV2MESSAGEADD'])
  })
})

describe('events that are sent', () => {
  const webhookUrl = 'https://bot.example/events'
  const arrived = (): Promise<void> => office.portal.clock.run(office.portal.deliveries.settled())

  it('reach the address of the bot alone, with tokens by which it can answer', async () => {
    const botId = await register({ eventMode: 'webhook', webhookUrl })
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: 'Hello' }, BOB)
    await arrived()
    const [, sent] = office.received
    expect(sent).toMatchObject({
      event: 'ONIMBOTV2MESSAGEADD',
      url: webhookUrl,
      data: { bot: { code: 'helper', auth: { user_id: String(botId) } }, message: { text: 'Hello' }, user: { bot: '0' } },
      auth: { user_id: '2' },
    })
    const { access_token: token } = (sent!.data as { readonly bot: { readonly auth: Row } }).bot.auth
    const answer = await office.portal.fetch(
      `${office.portal.url}/rest/imbot.v2.Chat.Message.send?auth=${String(token)}&botId=${botId}&dialogId=2&fields[message]=Hi`,
    )
    expect(await answer.json()).toMatchObject({ result: { uuidMap: [] } })
    expect(await textsOf(String(botId), BOB)).toEqual(['Hi', 'Hello'])
  })

  it('follow the address when it changes, stop when they are fetched, and tell the end last', async () => {
    const botId = await register({ eventMode: 'webhook', webhookUrl })
    const urls = async (): Promise<readonly string[]> =>
      ((await call('event.get')) as readonly { readonly handler: string }[]).map(({ handler }) => handler)
    expect(await urls()).toEqual(Array.from({ length: 8 }, () => webhookUrl))
    await call('imbot.v2.Bot.update', { botId, fields: { webhookUrl: 'https://bot.example/moved' } })
    expect(await urls()).toEqual(Array.from({ length: 8 }, () => 'https://bot.example/moved'))
    await call('imbot.v2.Bot.update', { botId, fields: { eventMode: 'fetch' } })
    expect(await urls()).toEqual([])
    await call('imbot.v2.Bot.update', { botId, fields: { eventMode: 'webhook', webhookUrl } })
    await call('imbot.v2.Bot.unregister', { botId })
    expect(await office.heard()).toEqual([
      ['ONIMBOTV2DELETE', { bot: expect.objectContaining({ id: String(botId), code: 'helper' }) as unknown }],
    ])
    expect(await urls()).toEqual([])
  })

  it('arrive again when the installer of a new version registers the bot, or names its address', async () => {
    const fields = { eventMode: 'webhook', webhookUrl }
    const botId = await register(fields)
    const count = async (): Promise<number> => ((await call('event.get')) as readonly unknown[]).length
    office.portal.apps.update('local.1')
    expect(await count()).toBe(0)
    expect(await register(fields)).toBe(botId)
    expect(await count()).toBe(8)
    office.portal.apps.update('local.1')
    // Subscriptions stay as they are when neither address nor mode is named.
    await call('imbot.v2.Bot.update', { botId, fields: { isHidden: true } })
    expect(await count()).toBe(0)
    await call('imbot.v2.Bot.update', { botId, fields })
    expect(await count()).toBe(8)
  })

  it('end with the removal of the application, told to each of its bots without tokens', async () => {
    const fields = { eventMode: 'webhook', webhookUrl }
    const botIds = [await register(fields), await register({ ...fields, code: 'other' })]
    await register({ code: 'fetcher' })
    office.portal.apps.remove('local.1')
    await arrived()
    const { auth } = office.received[0]!
    expect(Object.keys(auth)).toEqual(['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'])
    expect(office.received.map(({ event, data }) => [event, data])).toEqual([
      ['ONIMBOTV2DELETE', { bot: { id: String(botIds[0]), code: 'helper', auth } }],
      ['ONIMBOTV2DELETE', { bot: { id: String(botIds[1]), code: 'other', auth } }],
    ])
  })

  it('to the bot of a webhook carry the token that it knows them by, and no access', async () => {
    const fields = { code: 'own', botToken: 't', eventMode: 'webhook', webhookUrl, properties: { name: 'Own' } }
    const { bot } = (await office.askByWebhook('imbot.v2.Bot.register', { fields })).result as BotAnswer
    await register({ eventMode: 'webhook', webhookUrl: 'https://other.example/' })
    await call('im.message.add', { DIALOG_ID: String(bot['id']), MESSAGE: 'Hello' }, BOB)
    await arrived()
    expect(office.received).toMatchObject([{ event: 'ONIMBOTV2JOINCHAT' }, { event: 'ONIMBOTV2MESSAGEADD' }])
    for (const { url, auth, data } of office.received) {
      expect(url).toBe(webhookUrl)
      expect(auth['application_token']).toMatch(/^[\da-f]{32}$/)
      expect(data).not.toHaveProperty('bot.auth.access_token')
    }
  })

  it('reach each of two bots of webhooks that share an address', async () => {
    const registerOwn = async (code: string): Promise<string> => {
      const fields = { code, botToken: code, eventMode: 'webhook', webhookUrl, properties: { name: code } }
      const { bot } = (await office.askByWebhook('imbot.v2.Bot.register', { fields })).result as BotAnswer
      return String(bot['id'])
    }
    const bots = [await registerOwn('first'), await registerOwn('second')]
    for (const DIALOG_ID of bots) await call('im.message.add', { DIALOG_ID, MESSAGE: 'Hello' }, BOB)
    await arrived()
    const messages = office.received.filter(({ event }) => event === 'ONIMBOTV2MESSAGEADD')
    expect(messages.map(({ data }) => data)).toMatchObject(bots.map((id) => ({ bot: { id } })))
    expect(new Set(messages.map(({ auth }) => auth['application_token'])).size).toBe(2)
  })
})

describe('chats of a bot', () => {
  it('are made, changed and left by it', async () => {
    const botId = await register()
    const fields = { title: 'Support', description: 'Of all', color: 'mint', userIds: [BOB, 99], message: 'Welcome' }
    const { chat, users }: { readonly chat: Row; readonly users: readonly Row[] } = await call('imbot.v2.Chat.add', { botId, fields })
    expect(chat).toMatchObject({
      name: 'Support',
      description: 'Of all',
      type: 'chat',
      messageType: 'C',
      owner: botId,
      color: '#4ba984',
      role: 'owner',
      isNew: true,
      textFieldEnabled: 'Y',
      managerList: [],
      userCounter: 2,
      diskFolderId: null,
      lastMessageViews: '{}',
    })
    expect(users.map(({ id }) => id)).toEqual([botId, BOB])
    const { dialogId } = chat
    await call('imbot.v2.Chat.update', { botId, dialogId, fields: { title: 'Care', color: 'purple' } })
    await call('imbot.v2.Chat.TextField.enabled', { botId, dialogId, enabled: false })
    expect(await call('imbot.v2.Chat.get', { botId, dialogId })).toMatchObject({
      chat: { name: 'Care', description: 'Of all', color: '#8474c8', textFieldEnabled: 'N' },
    })
    expect(await call('imbot.v2.Chat.InputAction.notify', { botId, dialogId, statusMessageCode: 'IMBOT_AGENT_ACTION_THINKING' })).toEqual({
      result: true,
    })
    await call('imbot.v2.Chat.leave', { botId, dialogId })
    expect(await office.ask('imbot.v2.Chat.get', { botId, dialogId })).toMatchObject({ error: 'ACCESS_DENIED' })
  })

  it('tell employees from users of the extranet and from bots, as the first generation does not', async () => {
    office.portal.users.set({ id: 9, name: 'Eve', isExtranet: true })
    const botId = await register()
    const { users }: { readonly users: readonly Row[] } = await call('imbot.v2.Chat.add', { botId, fields: { userIds: [BOB, 9] } })
    expect(users.map(({ id, type }) => [id, type])).toEqual([
      [botId, 'bot'],
      [BOB, 'employee'],
      [9, 'extranet'],
    ])
    expect(await call('im.user.get', { ID: 9 })).toMatchObject({ extranet: true, type: 'user' })
  })

  it('have members, managers and an owner', async () => {
    const botId = await register()
    const dialogId = await openChat(botId)
    const ids = async (params: object = {}): Promise<readonly unknown[]> =>
      ((await call('imbot.v2.Chat.User.list', { botId, dialogId, ...params })) as readonly Row[]).map(({ id }) => id)
    expect(await ids()).toEqual([botId, BOB, CARL])
    expect(await ids({ order: { userId: 'DESC' }, limit: 2 })).toEqual([botId, CARL])
    await call('imbot.v2.Chat.Manager.add', { botId, dialogId, userIds: [BOB, 1] })
    expect(await call('imbot.v2.Chat.get', { botId, dialogId })).toMatchObject({ chat: { managerList: [BOB] } })
    expect(await call('im.dialog.get', { DIALOG_ID: dialogId }, BOB)).toMatchObject({ manager_list: [botId, BOB] })
    await call('imbot.v2.Chat.Manager.delete', { botId, dialogId, userIds: [BOB] })
    await call('imbot.v2.Chat.User.delete', { botId, dialogId, userId: CARL })
    expect(await call('imbot.v2.Chat.User.delete', { botId, dialogId, userId: CARL })).toEqual({ result: true })
    expect(await ids()).toEqual([botId, BOB])
    await call('imbot.v2.Chat.setOwner', { botId, dialogId, userId: BOB })
    expect(await call('imbot.v2.Chat.get', { botId, dialogId })).toMatchObject({ chat: { owner: BOB, managerList: [], role: 'member' } })
  })
})

describe('messages of a bot', () => {
  it('are sent with blocks, cut at their limit, changed and deleted', async () => {
    const botId = await register()
    const dialogId = await openChat(botId)
    const keyboard = [{ TEXT: 'Again', COMMAND: 'again' }]
    const { id } = await send(botId, dialogId, { message: ' Hello ', keyboard, urlPreview: false })
    const { id: long } = await send(botId, dialogId, { message: 'x'.repeat(20_001) })
    const [longText, text] = await textsOf(dialogId, BOB)
    expect(text).toBe('Hello')
    expect(longText).toBe(`${'x'.repeat(20_000)} (...)`)
    await call('imbot.v2.Chat.Message.update', { botId, messageId: id, fields: { message: 'Hello again', keyboard: 'N' } })
    expect(await call('im.dialog.messages.get', { DIALOG_ID: dialogId, LAST_ID: long }, BOB)).toMatchObject({
      messages: [{ text: 'Hello again', params: { IS_EDITED: 'Y', URL_PREVIEW: 'N' } }, {}],
    })
    await call('imbot.v2.Chat.Message.delete', { botId, messageId: id })
    await call('imbot.v2.Chat.Message.delete', { botId, messageId: long, complete: true })
    expect((await textsOf(dialogId, BOB)).slice(0, 1)).toEqual(['Message deleted'])
  })

  it('of others can be forwarded, read, liked, and deleted by who manages the chat', async () => {
    const botId = await register()
    const dialogId = await openChat(botId)
    const id: number = await call('im.message.add', { DIALOG_ID: dialogId, MESSAGE: 'One' }, BOB)
    const read = { chatId: Number(dialogId.slice(4)), lastId: id, counter: 0, viewedMessages: [id] }
    expect(await call('imbot.v2.Chat.Message.read', { botId, dialogId })).toEqual(read)
    const { uuidMap } = await send(botId, '2', { forwardIds: { mine: id } })
    expect(await textsOf(String(botId), BOB)).toEqual(['One'])
    expect(uuidMap).toEqual({ mine: expect.any(Number) as unknown })
    await call('imbot.v2.Chat.Message.Reaction.add', { botId, messageId: id, reaction: 'fire' })
    await call('imbot.v2.Chat.Message.Reaction.add', { botId, messageId: id, reaction: 'like' })
    expect(await call('im.dialog.messages.get', { DIALOG_ID: dialogId }, CARL)).toMatchObject({
      messages: [{ params: { LIKE: [botId] } }, {}],
    })
    expect(await call('imbot.v2.Chat.Message.Reaction.delete', { botId, messageId: id, reaction: 'like' })).toEqual({ result: true })
    await call('imbot.v2.Chat.Message.delete', { botId, messageId: id })
    expect((await textsOf(dialogId, BOB))[0]).toBe('Message deleted')
  })

  it('are told of reactions to them', async () => {
    const botId = await register()
    const { id } = await send(botId, '2', { message: 'How can I help?' })
    await call('im.message.like', { MESSAGE_ID: id, ACTION: 'plus' }, BOB)
    await call('im.message.like', { MESSAGE_ID: id, ACTION: 'minus' }, BOB)
    const { events } = await eventsOf(botId)
    expect(events.map(({ data }) => [data['reaction'], data['action']])).toEqual([
      ['like', 'add'],
      ['like', 'delete'],
    ])
  })

  it('that stand around one are shown to supervisors', async () => {
    const botId = await register({ type: 'supervisor' })
    const dialogId = await openChat(botId)
    const ids: number[] = []
    for (const MESSAGE of ['1', '2', '3', '4', '5']) ids.push(await call('im.message.add', { DIALOG_ID: dialogId, MESSAGE }, BOB))
    expect(await call('imbot.v2.Chat.Message.get', { botId, messageId: ids[1] })).toMatchObject({
      message: { text: '2' },
      user: { id: BOB },
    })
    const { messages, ...rest }: { readonly messages: readonly Row[] } = await call('imbot.v2.Chat.Message.getContext', {
      botId,
      messageId: ids[2],
      range: 1,
    })
    expect(messages.map(({ text }) => text)).toEqual(['2', '3', '4'])
    expect(rest).toMatchObject({ users: [{ id: BOB }], hasPrevPage: true, hasNextPage: true })
  })

  it('carry files, which come back as they were', async () => {
    const botId = await register()
    const fields = { name: 'a.txt', content: Buffer.from('hi').toString('base64'), message: 'Here' }
    const { file, ...rest }: { readonly file: Row } = await call('imbot.v2.File.upload', { botId, dialogId: '2', fields })
    expect(file).toMatchObject({ name: 'a.txt', extension: 'txt', size: 2, authorId: botId })
    expect(rest).toMatchObject({ dialogId: '2' })
    const { downloadUrl }: { readonly downloadUrl: string } = await call('imbot.v2.File.download', { botId, fileId: file['id'] })
    expect(downloadUrl).toContain('token=imbot%7C')
    expect(await (await office.portal.fetch(downloadUrl)).text()).toBe('hi')
  })
})

it('takes the previews of links away from a message, and puts them back', async () => {
  const botId = await register()
  const { id: messageId } = await send(botId, '2', { message: 'https://x.example/' })
  const paramsAfter = async (urlPreview: string): Promise<unknown> => {
    await call('imbot.v2.Chat.Message.update', { botId, messageId, fields: { urlPreview } })
    const { messages }: { readonly messages: readonly Row[] } = await call('im.dialog.messages.get', { DIALOG_ID: String(botId) }, BOB)
    return messages[0]!['params']
  }
  expect(await paramsAfter('N')).toMatchObject({ URL_PREVIEW: 'N' })
  expect(await paramsAfter('Y')).not.toHaveProperty('URL_PREVIEW')
})

it('does not forward what was deleted', async () => {
  const botId = await register()
  const { id } = await send(botId, '2', { message: 'Gone' })
  await call('imbot.v2.Chat.Message.delete', { botId, messageId: id })
  await expect(send(botId, '3', { forwardIds: { mine: id } })).rejects.toThrow('EMPTY_MESSAGE')
})

it('does not forward what was said before it joined', async () => {
  const botId = await register()
  const chatId: number = await call('im.chat.add', { USERS: [BOB] })
  const id: number = await call('im.message.add', { DIALOG_ID: `chat${chatId}`, MESSAGE: 'Secret' })
  await call('im.chat.user.add', { CHAT_ID: chatId, USERS: [botId], HIDE_HISTORY: 'Y' })
  await expect(send(botId, '3', { forwardIds: { mine: id } })).rejects.toThrow('EMPTY_MESSAGE')
})

it('downloads a file that was forwarded to it from a chat that it is not in', async () => {
  const [forwarder, reader] = [await register({ type: 'supervisor' }), await register({ code: 'reader' })]
  const dialogId = await openChat(forwarder)
  const upload = { botId: forwarder, dialogId, fields: { name: 'a.txt', content: 'QQ==' } }
  const { file, messageId }: { readonly file: Row; readonly messageId: number } = await call('imbot.v2.File.upload', upload)
  await expect(call('imbot.v2.File.download', { botId: reader, fileId: file['id'] })).rejects.toThrow('FILE_ACCESS_ERROR')
  await send(forwarder, String(reader), { forwardIds: { mine: messageId } })
  expect(await call('imbot.v2.File.download', { botId: reader, fileId: file['id'] })).toHaveProperty('downloadUrl')
})

describe('commands', () => {
  it('may have names of any characters but spaces', async () => {
    const botId = await register()
    await call('imbot.v2.Command.register', { botId, fields: { command: 'помощь-2', title: { en: 'Help' } } })
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: '/помощь-2 me' }, BOB)
    const { events } = await eventsOf(botId)
    expect(events.at(-1)).toMatchObject({ type: 'ONIMBOTV2COMMANDADD', data: { command: { command: '/помощь-2', params: 'me' } } })
  })

  it('are registered once, told in the language of the portal, translated anew and removed', async () => {
    const botId = await register()
    const fields = { command: '/help', title: { en: 'Show help', de: 'Hilfe' }, params: { en: '[topic]' } }
    const { command }: { readonly command: Row } = await call('imbot.v2.Command.register', { botId, fields })
    expect(command).toEqual({ id: 1, botId, command: '/help', common: false, hidden: false, extranetSupport: false })
    expect(await call('imbot.v2.Command.register', { botId, fields: { ...fields, common: true } })).toEqual({ command })
    await call('imbot.v2.Command.update', { botId, commandId: 1, fields: { common: 'Y', title: { en: 'Help', de: null } } })
    expect(await call('imbot.v2.Command.list', { botId })).toEqual({
      commands: [{ ...command, common: true, title: 'Help', params: '[topic]', category: 'Helper', context: '' }],
    })
    expect(await call('imbot.v2.Bot.get', { botId })).toMatchObject({ bot: { countCommand: 1 } })
    await call('imbot.v2.Command.unregister', { botId, commandId: 1 })
    expect(await call('imbot.v2.Command.list', { botId })).toEqual({ commands: [] })
  })

  it('are heard where the bot is, common ones anywhere, and answered there', async () => {
    const botId = await register()
    const titles = { title: { en: 'T' } }
    await call('imbot.v2.Command.register', { botId, fields: { command: 'near', ...titles } })
    await call('imbot.v2.Command.register', { botId, fields: { command: 'far', common: true, ...titles } })
    const messageId: number = await call('im.message.add', { DIALOG_ID: '3', MESSAGE: '/far and wide\n/near' }, BOB)
    await call('im.message.add', { DIALOG_ID: String(botId), MESSAGE: '/NEAR me' }, BOB)
    const { events } = await eventsOf(botId)
    expect(events.map(({ type, data }) => [type, (data['command'] as Row | undefined)?.['params']])).toEqual([
      ['ONIMBOTV2COMMANDADD', 'and wide'],
      ['ONIMBOTV2JOINCHAT', undefined],
      ['ONIMBOTV2COMMANDADD', 'me'],
    ])
    expect(events[0]!.data).toMatchObject({
      command: { id: 2, command: '/far', context: 'textarea' },
      message: { id: messageId },
      user: { id: BOB },
    })
    const answer = { botId, commandId: 1, messageId: messageId + 1, dialogId: '2', fields: { message: 'Done' } }
    expect(await call('imbot.v2.Command.answer', answer)).toEqual({ result: true })
    expect((await textsOf(String(botId), BOB))[0]).toBe('Done')
  })

  it('may be answered in a chat that the bot is not in, through the portal', async () => {
    const botId = await register()
    await call('imbot.v2.Command.register', { botId, fields: { command: 'far', common: true, title: { en: 'T' } } })
    const chatId: number = await call('im.chat.add', { USERS: [CARL] }, BOB)
    const messageId: number = await call('im.message.add', { DIALOG_ID: `chat${chatId}`, MESSAGE: '/far' }, BOB)
    await call('imbot.v2.Command.answer', { botId, commandId: 1, messageId, dialogId: `chat${chatId}`, fields: { message: 'Done' } })
    expect((await textsOf(`chat${chatId}`, BOB))[0]).toBe('[b]Helper[/b]\nDone')
  })
})

it('tells which revision of the API it speaks', async () => {
  expect(await call('imbot.v2.Revision.get', {})).toEqual({ rest: 33, web: 130, mobile: 23, desktop: 6 })
})
