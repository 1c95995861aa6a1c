import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
let line: number
beforeEach(async () => {
  office = await openOffice()
  call = office.call
  line = await call('imopenlines.config.add', { PARAMS: { LINE_NAME: 'Support', QUEUE: [{ ENTITY_TYPE: 'user', ENTITY_ID: BOB }] } })
  await call('imconnector.register', registration)
})
afterEach(() => office.portal.close())

const BOB = 2
const registration = {
  ID: 'Lamp',
  NAME: 'Lamp post',
  ICON: { DATA_IMAGE: 'data:image/svg+xml,x' },
  PLACEMENT_HANDLER: 'https://app.example/settings',
}
const channel = (): object => ({ CONNECTOR: 'lamp', LINE: line })
const activate = async (): Promise<void> => {
  await call('imconnector.activate', { ...channel(), ACTIVE: 1 })
  await call('imconnector.connector.data.set', { ...channel(), DATA: { ID: 'channel-1', NAME: 'Channel' } })
}
const incoming = (id: string, text: string): object => ({
  user: { id: 'u1', name: 'Cleo', last_name: 'Cobb', phone: '+1 555 0100', skip_phone_validate: 'Y' },
  message: { id, date: 1_767_000_000, text },
  chat: { id: 'channel-1', name: 'Channel', url: 'https://out.example/1' },
})
interface Accepted {
  readonly DATA: {
    readonly RESULT: readonly { readonly user: string; readonly session: { readonly ID: string; readonly CHAT_ID: string } }[]
  }
}
const receive = async (id: string, text: string): Promise<Accepted['DATA']['RESULT'][0]> => {
  const { DATA }: Accepted = await call('imconnector.send.messages', { ...channel(), MESSAGES: [incoming(id, text)] })
  return DATA.RESULT[0]!
}

describe('a connector', () => {
  it('is registered under a lower-cased code, listed, and tells when it works', async () => {
    expect(await call('imconnector.list')).toMatchObject({ livechat: 'Live Chat', lamp: 'Lamp post' })
    expect(office.portal.placements.all).toMatchObject([{ placement: 'SETTING_CONNECTOR', handler: 'https://app.example/settings' }])
    expect(await call('imconnector.status', channel())).toEqual({
      LINE: line,
      CONNECTOR: 'lamp',
      ERROR: false,
      CONFIGURED: false,
      STATUS: false,
    })
    await activate()
    expect(await call('imconnector.status', channel())).toMatchObject({ CONFIGURED: true, STATUS: true })
    expect(await call('imconnector.status', { CONNECTOR: 'lamp' })).toMatchObject({ LINE: 0, STATUS: false })
    expect(await call('imconnector.activate', { ...channel(), LINE: 77, ACTIVE: 1 })).toBe(false)
  })

  it('is switched off and removed with an event for the line', async () => {
    await office.listen('OnImConnectorStatusDelete', 'OnImConnectorLineDelete')
    await activate()
    await call('imconnector.activate', { ...channel(), ACTIVE: '0' })
    expect(await office.heard()).toEqual([['ONIMCONNECTORSTATUSDELETE', { connector: 'lamp', line: String(line) }]])
    await call('imconnector.activate', { ...channel(), ACTIVE: 'Y' })
    expect(await call('imconnector.unregister', { ID: 'lamp' })).toEqual({ result: true })
    expect(await office.heard()).toHaveLength(1)
    expect(office.portal.placements.all).toEqual([])
    expect(await call('imconnector.unregister', { ID: 'lamp' })).toMatchObject({ result: false, error: 'APPLICATION_UNREGISTRATION_ERROR' })
    await call('imopenlines.config.delete', { CONFIG_ID: line })
    expect(await office.heard()).toEqual([['ONIMCONNECTORLINEDELETE', String(line)]])
  })

  it.each([
    [{ ID: '' }, 'CONNECTOR_ID_REQUIRED'],
    [{ ID: 'a.b' }, 'APPLICATION_REGISTRATION_ERROR_POINT'],
    [{ NAME: 5 }, 'NAME_REQUIRED'],
    [{ ICON: {} }, 'ICON_REQUIRED'],
    [{ PLACEMENT_HANDLER: '' }, 'NO_PLACEMENT_HANDLER'],
    [{ ID: 'livechat' }, 'APPLICATION_REGISTRATION_ERROR'],
  ])('with %o is refused under 200', async (changes, error) => {
    expect(await office.ask('imconnector.register', { ...registration, ...changes })).toMatchObject({
      status: 200,
      result: { result: false, error },
    })
  })

  it('may have any code that is no connector of the portal', async () => {
    expect(await call('imconnector.register', { ...registration, ID: 'constructor' })).toEqual({ result: true })
  })

  it('goes with its application, so that the one installed next may have its code', async () => {
    await office.listen('OnImConnectorStatusDelete')
    await activate()
    const { portal } = office
    portal.apps.remove('local.1')
    portal.apps.add(app)
    expect(await call('imconnector.list')).not.toHaveProperty('lamp')
    expect(await call('imconnector.activate', { ...channel(), ACTIVE: 1 })).toBe(false)
    expect(await call('imconnector.register', registration)).toEqual({ result: true })
    expect(await call('imconnector.status', channel())).toMatchObject({ CONFIGURED: false })
  })

  it('is nothing for webhooks', async () => {
    const response = await office.portal.fetch(`${office.portal.webhook}imconnector.list`)
    expect([response.status, await response.json()]).toMatchObject([403, { error: 'WRONG_AUTH_TYPE' }])
  })
})

describe('events of a connector', () => {
  const EVENTS = [
    'OnSessionStart',
    'OnSessionFinish',
    'OnOpenLineMessageAdd',
    'OnImConnectorDialogStart',
    'OnImConnectorDialogFinish',
    'OnImConnectorMessageAdd',
    'OnImConnectorStatusDelete',
  ]
  const talk = async (): Promise<void> => {
    await activate()
    const { session } = await receive('m1', 'Good day')
    await call('im.message.add', { DIALOG_ID: `chat${session.CHAT_ID}`, MESSAGE: 'Hello' }, BOB)
    await call('imopenlines.operator.finish', { CHAT_ID: session.CHAT_ID }, BOB)
    await call('imconnector.activate', { ...channel(), ACTIVE: 0 })
  }

  it('reach the application that added it, and no other', async () => {
    office.portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
    const { access_token: auth } = office.portal.tokens.create({ clientId: 'local.2' })
    for (const event of EVENTS)
      await office.portal.fetch(`${office.portal.url}/rest/event.bind?event=${event}&handler=https://other.example/&auth=${auth}`)
    await office.listen(...EVENTS)
    await talk()
    const told = new Set((await office.heard()).map(([event]) => event))
    expect([...told].toSorted()).toEqual(EVENTS.map((event) => event.toUpperCase()).toSorted())
    expect(new Set([...office.portal.deliveries].map(({ clientId }) => clientId))).toEqual(new Set(['local.1']))
  })

  it('wait in its queue of offline events alone', async () => {
    office.portal.apps.add({ clientId: 'local.2', clientSecret: 's' })
    const { access_token: auth } = office.portal.tokens.create({ clientId: 'local.2' })
    for (const event of EVENTS) {
      await call('event.bind', { event, event_type: 'offline' })
      await office.portal.fetch(`${office.portal.url}/rest/event.bind?event=${event}&event_type=offline&auth=${auth}`)
    }
    await talk()
    const rows: readonly unknown[] = await call('event.offline.list')
    expect(rows.length).toBeGreaterThanOrEqual(EVENTS.length)
    const others = await office.portal.fetch(`${office.portal.url}/rest/event.offline.list?auth=${auth}`)
    expect(await others.json()).toMatchObject({ result: [] })
  })
})

describe('messages of a customer', () => {
  it('open a dialog with an operator of the queue, and change and go as the connector says', async () => {
    await activate()
    await office.listen('OnSessionStart', 'OnImConnectorDialogStart', 'OnOpenLineMessageUpdate')
    const { user, session, ...accepted } = await receive('m1', 'Good day')
    expect(accepted).toEqual({
      message: { id: 'm1', date: '2025-12-29T12:20:00+03:00', text: 'Good day' },
      chat: { id: 'channel-1', name: 'Channel', description: 'Link to the original post: https://out.example/1' },
      extra: { skip_phone_validate: 'Y' },
      SUCCESS: true,
    })
    const heard = await office.heard()
    expect(heard.map(([event]) => event)).toEqual(['ONSESSIONSTART', 'ONIMCONNECTORDIALOGSTART'])
    expect(heard[1]![1]).toMatchObject({
      CONNECTOR: 'lamp',
      LINE: String(line),
      DATA: [
        { connector: { connector_id: 'lamp', user_id: user }, session: { id: session.ID, closed: 'N' }, chat: { id: session.CHAT_ID } },
      ],
    })
    expect(await receive('m2', 'Hello?')).toMatchObject({ user, session })
    const DIALOG_ID = `chat${session.CHAT_ID}`
    expect(await call('im.dialog.get', { DIALOG_ID }, BOB)).toMatchObject({
      name: 'Cleo Cobb - Support',
      type: 'lines',
      message_type: 'L',
      owner: BOB,
      entity_id: `lamp|${line}|channel-1|${user}`,
      counter: 2,
    })
    expect(await call('im.counters.get', {}, BOB)).toMatchObject({ LINES: { [session.CHAT_ID]: 2 } })
    await call('imconnector.update.messages', { ...channel(), MESSAGES: [incoming('m1', 'Good evening')] })
    expect(await office.heard()).toMatchObject([
      ['ONOPENLINEMESSAGEUPDATE', { CONNECTOR: 'lamp', DATA: [{ im: { chat_id: session.CHAT_ID } }] }],
    ])
    expect(await call('imconnector.delete.messages', { ...channel(), MESSAGES: [incoming('m2', '')] })).toMatchObject({
      DATA: { RESULT: [{ SUCCESS: true }] },
    })
    const { messages }: { messages: readonly { text: string }[] } = await call('im.dialog.messages.get', { DIALOG_ID }, BOB)
    expect(messages.map(({ text }) => text)).toEqual(['Message deleted', 'Good evening', expect.stringContaining('invited')])
    expect(await call('imconnector.delete.messages', { ...channel(), MESSAGES: [incoming('m9', '')] })).toMatchObject({
      DATA: { RESULT: [{ SUCCESS: false }] },
    })
  })

  it('are answered by events, which the connector confirms', async () => {
    await activate()
    const { user, session } = await receive('m1', 'Good day')
    await office.listen('OnImConnectorMessageAdd', 'OnImConnectorMessageUpdate', 'OnImConnectorMessageDelete')
    const id: number = await call('im.message.add', { DIALOG_ID: `chat${session.CHAT_ID}`, MESSAGE: 'Can I help?' }, BOB)
    const im = { chat_id: session.CHAT_ID, message_id: String(id) }
    const about = { CONNECTOR: 'lamp', LINE: String(line) }
    const chat = { id: 'channel-1' }
    expect(await office.heard()).toEqual([
      [
        'ONIMCONNECTORMESSAGEADD',
        { ...about, MESSAGES: [{ im, message: { user_id: '2', text: '[b]Bob Bell:[/b] [br]Can I help?' }, chat }] },
      ],
    ])
    const delivered = { im: { chat_id: Number(session.CHAT_ID), message_id: id }, message: { id: ['out-1'] }, chat }
    expect(await call('imconnector.send.status.delivery', { ...channel(), MESSAGES: [delivered] })).toEqual({ SUCCESS: true, DATA: [] })
    expect(await call('im.dialog.get', { DIALOG_ID: `chat${session.CHAT_ID}` }, BOB)).toMatchObject({
      readed_list: [{ user_id: Number(user), message_id: id }],
    })
    await call('im.message.update', { MESSAGE_ID: id, MESSAGE: 'How can I help?' }, BOB)
    await call('im.message.delete', { MESSAGE_ID: id }, BOB)
    expect(await office.heard()).toEqual([
      [
        'ONIMCONNECTORMESSAGEUPDATE',
        { ...about, MESSAGES: [{ im, message: { id: ['out-1'], text: '[b]Bob Bell:[/b] [br]How can I help?' }, chat }] },
      ],
      ['ONIMCONNECTORMESSAGEDELETE', { ...about, MESSAGES: [{ im, message: { id: 'out-1' }, chat }] }],
    ])
    await call('imopenlines.session.mode.silent', { CHAT_ID: session.CHAT_ID, ACTIVATE: 'Y' })
    await call('im.message.add', { DIALOG_ID: `chat${session.CHAT_ID}`, MESSAGE: 'Between us' }, BOB)
    expect(await office.heard()).toEqual([])
  })

  it('share a chat where the connector has groups, whose name it may set', async () => {
    await call('imconnector.register', { ...registration, CHAT_GROUP: true, NEED_SIGNATURE: false })
    await activate()
    const { session } = await receive('m1', 'Good day')
    const other = {
      user: { id: 'u2', name: 'Dora' },
      message: { id: 'm2', files: [{ url: 'https://out.example/a.png', name: 'a.png' }] },
      chat: { id: 'channel-1' },
    }
    expect(await call('imconnector.send.messages', { ...channel(), MESSAGES: [other] })).toMatchObject({ DATA: { RESULT: [{ session }] } })
    expect(await call('im.dialog.messages.get', { DIALOG_ID: `chat${session.CHAT_ID}`, LIMIT: 1 }, BOB)).toMatchObject({
      messages: [{ text: '[URL=https://out.example/a.png]a.png[/URL]' }, {}],
    })
    await call('imconnector.chat.name.set', { ...channel(), CHAT_ID: 'channel-1', NAME: 'Fans of lamps' })
    expect(await call('im.dialog.get', { DIALOG_ID: `chat${session.CHAT_ID}` }, BOB)).toMatchObject({
      name: 'Fans of lamps',
      user_counter: 3,
    })
    await office.listen('OnImConnectorMessageAdd')
    await call('im.message.add', { DIALOG_ID: `chat${session.CHAT_ID}`, MESSAGE: 'Hi' }, BOB)
    expect(await office.heard()).toMatchObject([['ONIMCONNECTORMESSAGEADD', { MESSAGES: [{ message: { text: 'Hi' } }] }]])
  })
})

it.each([
  ['imconnector.send.messages', { CONNECTOR: 'lamp', LINE: 1 }, 'ERROR_ARGUMENT'],
  ['imconnector.send.messages', { CONNECTOR: 'lamp', LINE: 1, MESSAGES: 'x' }, 'ERROR_ARGUMENT'],
  ['imconnector.send.messages', { CONNECTOR: 'lamp', LINE: 1, MESSAGES: ['x'] }, 'ERROR_ARGUMENT'],
  ['imconnector.send.messages', { CONNECTOR: 'lamp', LINE: 1, MESSAGES: [{ user: {} }] }, 'ERROR_ARGUMENT'],
  ['imconnector.send.messages', { CONNECTOR: 'lamp', LINE: 1, MESSAGES: [incoming('m', 'x')] }, 'NOT_ACTIVE_LINE'],
  ['imconnector.send.messages', { CONNECTOR: 'sun', LINE: 1, MESSAGES: [incoming('m', 'x')] }, 'IMCONNECTOR_NO_CORRECT_PROVIDER'],
  ['imconnector.activate', { CONNECTOR: 'lamp', LINE: 1 }, 'ERROR_ARGUMENT'],
  ['imconnector.chat.name.set', { CONNECTOR: 'lamp', LINE: 1, CHAT_ID: 'x', NAME: 'y' }, 'NOT_ACTIVE_LINE'],
])('%s refuses %o', async (method, params, error) => {
  expect(await office.ask(method, params)).toMatchObject({ status: 400, error })
})
