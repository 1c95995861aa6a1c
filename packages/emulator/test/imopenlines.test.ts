import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
let line: number
beforeEach(async () => {
  office = await openOffice()
  call = office.call
  line = await call('imopenlines.config.add', { PARAMS: { LINE_NAME: 'Support', CRM: 'Y', QUEUE: [BOB, CARL] } })
  await call('imconnector.register', { ID: 'lamp', NAME: 'Lamp', ICON: { DATA_IMAGE: 'x' }, PLACEMENT_HANDLER: 'https://app.example/' })
  await call('imconnector.activate', { CONNECTOR: 'lamp', LINE: line, ACTIVE: 1 })
})
afterEach(() => office.portal.close())

const BOB = 2
const CARL = 3

interface Begun {
  readonly CHAT_ID: number
  readonly SESSION_ID: number
  readonly USER_CODE: string
}

/** A customer writes. */
async function begin(userId = 'u1', text = 'Good day'): Promise<Begun> {
  const message = { user: { id: userId, name: 'Cleo', phone: '+15550100' }, message: { id: 'm', text }, chat: { id: 'c1' } }
  const { DATA }: { DATA: { RESULT: readonly { user: string; session: { ID: string; CHAT_ID: string } }[] } } = await call(
    'imconnector.send.messages',
    {
      CONNECTOR: 'lamp',
      LINE: line,
      MESSAGES: [message],
    },
  )
  const { user, session } = DATA.RESULT[0]!
  return { CHAT_ID: Number(session.CHAT_ID), SESSION_ID: Number(session.ID), USER_CODE: `lamp|${line}|c1|${user}` }
}
const ownerOf = async ({ CHAT_ID }: Begun): Promise<number> => {
  const { owner }: { owner: number } = await call('imopenlines.dialog.get', { CHAT_ID })
  return owner
}

describe('channels', () => {
  it('are added, read, listed, changed and deleted', async () => {
    expect(await call('imopenlines.config.get', { CONFIG_ID: line })).toMatchObject({
      ID: String(line),
      LINE_NAME: 'Support',
      ACTIVE: 'Y',
      QUEUE_TIME: '60',
      WORKTIME_DAYOFF: [],
      KPI_FIRST_ANSWER_LIST: null,
      QUEUE: ['2', '3'],
      QUEUE_ONLINE: 'Y',
    })
    const second: number = await call('imopenlines.config.add')
    expect(
      await call('imopenlines.config.update', {
        CONFIG_ID: second,
        PARAMS: { LINE_NAME: 'Sales', QUEUE_TIME: 90, WORKTIME_DAYOFF: ['SA', 'SU'] },
      }),
    ).toBe(true)
    expect(await call('imopenlines.config.get', { CONFIG_ID: second })).toMatchObject({
      LINE_NAME: 'Sales',
      QUEUE_TIME: '90',
      WORKTIME_DAYOFF: ['SA', 'SU'],
      QUEUE: ['1'],
    })
    const PARAMS = { select: ['ID', 'LINE_NAME'], order: { ID: 'desc' }, filter: { ACTIVE: 'Y' } }
    expect(await call('imopenlines.config.list.get', { PARAMS, OPTIONS: { QUEUE: 'Y', CONFIG_QUEUE: 'Y' } })).toEqual([
      {
        ID: String(second),
        LINE_NAME: 'Sales',
        QUEUE: [1],
        QUEUE_USERS_FIELDS: { 1: expect.objectContaining({ USER_NAME: 'Ann Ames' }) as unknown },
        CONFIG_QUEUE: [{ ENTITY_ID: '1', ENTITY_TYPE: 'user' }],
      },
      expect.objectContaining({ ID: String(line), QUEUE: [2, 3] }),
    ])
    expect(await call('imopenlines.config.list.get', { PARAMS: { limit: 1, offset: 1, select: ['LINE_NAME'] } })).toMatchObject([
      { LINE_NAME: 'Sales' },
    ])
    expect(await call('imopenlines.config.delete', { CONFIG_ID: second })).toBe(true)
    expect(await call('imopenlines.config.delete', { CONFIG_ID: second })).toBe(false)
    expect(await call('imopenlines.config.get', { CONFIG_ID: second })).toBe(false)
  })

  it.each([
    { PARAMS: { colour: 1 } },
    { PARAMS: { select: 'ID' } },
    { PARAMS: { select: ['COLOUR'] } },
    { PARAMS: { filter: { '>COLOUR': 1 } } },
    { PARAMS: { order: { ID: 'sideways' } } },
    { PARAMS: { limit: -1 } },
    { OPTIONS: { COLOUR: 'Y' } },
  ])('are not listed by %o', async (params) => {
    expect(await office.ask('imopenlines.config.list.get', params)).toMatchObject({ status: 400, error: 'INVALID_FORMAT' })
  })
})

describe('operators', () => {
  it('take turns, hand dialogs on, and finish their own', async () => {
    const [first, second] = [await begin('u1'), await begin('u2')]
    expect([await ownerOf(first), await ownerOf(second)]).toEqual([BOB, CARL])
    expect(await call('imopenlines.operator.answer', first, BOB)).toBe(true)
    expect(await office.ask('imopenlines.operator.answer', first, CARL)).toMatchObject({ error: 'ACCESS_DENIED' })
    expect(await call('imopenlines.operator.skip', first, BOB)).toBe(true)
    expect(await ownerOf(first)).toBe(CARL)
    expect(await call('imopenlines.operator.transfer', { ...first, TRANSFER_ID: '1' }, CARL)).toBe(true)
    expect(await ownerOf(first)).toBe(1)
    expect(await call('imopenlines.operator.transfer', { ...first, TRANSFER_ID: `queue${line}` })).toBe(true)
    expect(await ownerOf(first)).toBe(BOB)
    expect(await office.ask('imopenlines.operator.transfer', { ...first, USER_ID: 77 })).toMatchObject({ error: 'OPERATOR_WRONG' })
    expect(await call('imopenlines.session.intercept', first)).toBe(true)
    expect(await office.ask('imopenlines.session.intercept', first)).toMatchObject({ error: 'OPERATOR_WRONG' })
    expect(await office.ask('imopenlines.operator.finish', first, BOB)).toMatchObject({ error: 'ACCESS_DENIED' })
    await office.listen('OnSessionFinish', 'OnImConnectorDialogFinish')
    expect(await call('imopenlines.operator.finish', first)).toBe(true)
    expect(await call('imopenlines.operator.another.finish', second)).toBe(true)
    const heard = await office.heard()
    expect(heard.map(([event]) => event)).toEqual([
      'ONSESSIONFINISH',
      'ONIMCONNECTORDIALOGFINISH',
      'ONSESSIONFINISH',
      'ONIMCONNECTORDIALOGFINISH',
    ])
    expect(heard[0]![1]).toMatchObject({ DATA: [{ session: { id: String(first.SESSION_ID), closed: 'Y', close_term: '60' } }] })
    expect(await office.ask('imopenlines.operator.skip', second, CARL)).toMatchObject({ error: 'ACCESS_DENIED_KICK' })
  })

  it('join and pin', async () => {
    const dialog = await begin()
    expect(await call('imopenlines.session.join', dialog)).toBe(true)
    expect(await call('im.chat.user.list', dialog)).toContain(1)
    expect(await call('imopenlines.session.mode.pin', dialog)).toBe(true)
    expect(await call('imopenlines.session.mode.unpinAll')).toEqual([dialog.SESSION_ID])
    expect(await call('imopenlines.session.mode.pinAll')).toEqual([dialog.SESSION_ID])
    expect(await call('imopenlines.session.mode.pinAll')).toEqual([])
    expect(await call('imopenlines.operator.spam', dialog)).toBe(true)
    expect(await office.ask('imopenlines.session.join', dialog, CARL)).toMatchObject({ error: 'ACCESS_DENIED' })
  })
})

describe('sessions', () => {
  it('are found by the code of a customer, and follow each other in a chat', async () => {
    const dialog = await begin()
    expect(await call('imopenlines.session.open', dialog)).toEqual({ chatId: String(dialog.CHAT_ID) })
    expect(await call('imopenlines.dialog.get', { USER_CODE: dialog.USER_CODE })).toMatchObject({ id: dialog.CHAT_ID, type: 'lines' })
    await call('imopenlines.operator.another.finish', dialog)
    const next = await begin()
    expect(next).toEqual({ ...dialog, SESSION_ID: dialog.SESSION_ID + 1 })
    await call('imopenlines.session.start', dialog)
    const history: { sessionId: number; usersMessage: object } = await call('imopenlines.session.history.get', { CHAT_ID: dialog.CHAT_ID })
    expect(history).toMatchObject({ sessionId: dialog.SESSION_ID + 2, chatId: dialog.CHAT_ID })
  })

  it('keep what was said in them, and a rating of the head', async () => {
    const dialog = await begin('u1', 'First')
    await call('imopenlines.operator.another.finish', dialog)
    await begin('u1', 'Second')
    expect(await office.ask('imopenlines.session.head.vote', dialog)).toMatchObject({ error: 'EMPTY_VOTE_PARAMS' })
    expect(await call('imopenlines.session.head.vote', { ...dialog, RATING: 4, COMMENT: 'Well done' })).toBe(true)
    const history: { message: Record<string, { text: string }>; files: unknown } = await call('imopenlines.session.history.get', dialog)
    expect(Object.values(history.message).map(({ text }) => text)).toContain('First')
    expect(Object.values(history.message).map(({ text }) => text)).not.toContain('Second')
    expect(history).toMatchObject({
      sessionVoteHead: 4,
      sessionCommentHead: 'Well done',
      canVoteHead: 'Y',
      userInChat: { [dialog.CHAT_ID]: expect.any(Array) as unknown },
      files: [],
    })
  })

  it('show who spoke, the chat and its files as no other method does', async () => {
    const dialog = await begin()
    const file = { name: 'dot.txt', content: 'SGk=', message: 'Look' }
    await call('im.v2.File.upload', { dialogId: `chat${dialog.CHAT_ID}`, fields: file }, BOB)
    const history: Record<'users' | 'chat' | 'files', Record<string, object>> = await call('imopenlines.session.history.get', dialog)
    expect(history.users[BOB]).toMatchObject({ id: '2', avatarId: '0', profile: '/company/personal/user/2/', firstName: 'Bob' })
    expect(history.users[BOB]).not.toHaveProperty('email')
    expect(history.chat[dialog.CHAT_ID]).toMatchObject({ permissions: { manageUi: 'member', canPost: 'member' } })
    expect(Object.values(history.files)).toMatchObject([
      { urldownload: expect.any(String) as unknown, viewerattrs: { imchatid: dialog.CHAT_ID } },
    ])
    const { restrictions }: { restrictions: object } = await call('imopenlines.dialog.get', dialog)
    expect(restrictions).not.toHaveProperty('path')
  })

  it('begin with a message of the one before', async () => {
    const dialog = await begin('u1', 'Another thing')
    const { messages }: { messages: readonly { id: number; text: string }[] } = await call(
      'im.dialog.messages.get',
      { DIALOG_ID: `chat${dialog.CHAT_ID}` },
      BOB,
    )
    expect(await call('imopenlines.message.quick.save', { ...dialog, MESSAGE_ID: messages[0]!.id })).toBe(true)
    await expect(call('imopenlines.message.quick.save', { ...dialog, MESSAGE_ID: 999 })).rejects.toThrow('CANT_SAVE_QUICK_ANSWER')
    expect(await call('imopenlines.message.session.start', { ...dialog, MESSAGE_ID: messages[0]!.id })).toBe(true)
    const history: { message: Record<string, { text: string }> } = await call('imopenlines.session.history.get', {
      CHAT_ID: dialog.CHAT_ID,
    })
    expect(Object.values(history.message).map(({ text }) => text)).toContain('Another thing')
  })
})

describe('the CRM', () => {
  it('gets a lead of an unknown customer, whom the next dialog finds', async () => {
    const dialog = await begin()
    expect(await call('crm.lead.list', { select: ['ID', 'TITLE', 'NAME', 'PHONE'] })).toMatchObject([
      { TITLE: 'Cleo - Support', NAME: 'Cleo', PHONE: [{ VALUE: '+15550100' }] },
    ])
    const lead = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 1 }
    expect(await call('imopenlines.crm.chat.get', lead)).toEqual([
      { CHAT_ID: String(dialog.CHAT_ID), CONNECTOR_ID: 'lamp', CONNECTOR_TITLE: 'Lamp' },
    ])
    expect(await call('imopenlines.dialog.get', dialog)).toMatchObject({ entity_data_2: 'LEAD|1|COMPANY|0|CONTACT|0|DEAL|0' })
    const second = await begin('u2')
    expect(await call('imopenlines.crm.chat.getLastId', lead)).toBe(second.CHAT_ID)
    expect(await call('crm.lead.list', { select: ['ID'] })).toHaveLength(1)
    expect(await call('imopenlines.crm.chat.user.add', { ...lead, USER_ID: 1, CHAT_ID: dialog.CHAT_ID })).toBe(dialog.CHAT_ID)
    expect(await office.ask('imopenlines.crm.chat.user.add', { ...lead, USER_ID: 1, CHAT_ID: dialog.CHAT_ID })).toMatchObject({
      error: 'WRONG_REQUEST',
    })
    const id: number = await call('imopenlines.crm.message.add', { ...lead, USER_ID: 1, CHAT_ID: dialog.CHAT_ID, MESSAGE: 'Hello' })
    expect(await call('im.dialog.messages.get', { DIALOG_ID: `chat${dialog.CHAT_ID}`, LIMIT: 1 })).toMatchObject({
      messages: [{ id, text: 'Hello' }],
    })
    expect(await call('imopenlines.crm.chat.user.delete', { ...lead, USER_ID: 1, CHAT_ID: dialog.CHAT_ID })).toBe(dialog.CHAT_ID)
    await call('imopenlines.operator.another.finish', dialog)
    expect(await call('imopenlines.crm.chat.get', lead)).toHaveLength(1)
    expect(await call('imopenlines.crm.chat.get', { ...lead, ACTIVE_ONLY: 'N' })).toHaveLength(2)
  })

  it('gets a lead from an operator', async () => {
    await call('imopenlines.config.update', { CONFIG_ID: line, PARAMS: { CRM: 'N' } })
    const dialog = await begin()
    expect(await office.ask('imopenlines.crm.lead.create', dialog)).toMatchObject({ error: 'ACCESS_DENIED' })
    expect(await call('imopenlines.crm.lead.create', dialog, BOB)).toBe(true)
    expect(await call('crm.lead.list', { select: ['ID', 'ASSIGNED_BY_ID'] })).toMatchObject([{ ASSIGNED_BY_ID: '2' }])
  })
})

it.each([
  ['imopenlines.config.get', {}, 'CONFIG_ID_EMPTY'],
  ['imopenlines.operator.answer', { CHAT_ID: 77 }, 'CHAT_ID'],
  ['imopenlines.operator.transfer', { CHAT_ID: 1 }, 'TRANSFER_ID_EMPTY'],
  ['imopenlines.session.open', { USER_CODE: 'x' }, 'ACCESS_DENIED'],
  ['imopenlines.session.history.get', {}, 'MISSING_REQUIRED_PARAM'],
  ['imopenlines.session.history.get', { CHAT_ID: 77 }, 'INVALID_SESSION_ID'],
  ['imopenlines.dialog.get', { CHAT_ID: 77 }, 'ACCESS_ERROR'],
  ['imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 'x' }, 'ERROR_ARGUMENT'],
  ['imopenlines.crm.chat.getLastId', { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 5 }, 'CRM_CHAT_EMPTY_CRM_DATA'],
  ['imopenlines.crm.message.add', { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 5, USER_ID: 1, CHAT_ID: 1, MESSAGE: 'x' }, 'CHAT_NOT_IN_CRM'],
])('%s refuses %o', async (method, params, error) => {
  expect(await office.ask(method, params)).toMatchObject({ status: 400, error })
})

it('a chat that is no channel has no sessions', async () => {
  const CHAT_ID = await call('im.chat.add', {})
  expect(await office.ask('imopenlines.session.start', { CHAT_ID })).toMatchObject({ error: 'CHAT_TYPE' })
})

describe('rights in open channels', () => {
  const DAN = 4
  beforeEach(() => office.portal.users.set({ id: DAN, name: 'Dan' }))

  it('keep dialogs from who is neither an operator of the channel nor in the chat', async () => {
    const dialog = await begin()
    const refused = { status: 400, error: 'ACCESS_DENIED' }
    for (const method of [
      'operator.answer',
      'operator.another.finish',
      'operator.spam',
      'session.start',
      'session.join',
      'session.mode.pin',
    ])
      expect([method, await office.ask(`imopenlines.${method}`, dialog, DAN)]).toMatchObject([method, refused])
    expect(await office.ask('imopenlines.session.open', dialog, DAN)).toMatchObject(refused)
    expect(await office.ask('imopenlines.session.history.get', dialog, DAN)).toMatchObject(refused)
    expect(await office.ask('imopenlines.dialog.get', dialog, DAN)).toMatchObject({ status: 400, error: 'ACCESS_ERROR' })
    expect(await office.ask('imopenlines.session.intercept', dialog, DAN)).toMatchObject({ error: 'OPERATOR_WRONG' })
    expect(await office.ask('imopenlines.operator.transfer', { ...dialog, TRANSFER_ID: DAN }, DAN)).toMatchObject({
      error: 'OPERATOR_WRONG',
    })
    expect(await call('imopenlines.operator.transfer', { ...dialog, TRANSFER_ID: DAN })).toBe(true)
    expect(await call('imopenlines.dialog.get', dialog, DAN)).toMatchObject({ id: dialog.CHAT_ID })
  })

  it('let only administrators rate dialogs, change channels and see connectors', async () => {
    const dialog = await begin()
    await call('imopenlines.operator.another.finish', dialog)
    expect(await office.ask('imopenlines.session.head.vote', { ...dialog, RATING: 4 }, BOB)).toMatchObject({ error: 'ACCESS_DENIED' })
    expect(await call('imopenlines.session.history.get', dialog, BOB)).toMatchObject({ canVoteHead: 'N' })
    const denied = { status: 403, error: 'CONFIG_WRONG_USER_PERMISSION', error_description: 'Permission denied' }
    for (const action of ['update', 'delete'])
      expect(await office.ask(`imopenlines.config.${action}`, { CONFIG_ID: line, PARAMS: {} }, BOB)).toEqual(denied)
    expect(await office.ask('imconnector.list', {}, BOB)).toEqual({
      status: 400,
      error: 'ACCESS_DENIED',
      error_description: "You don't have access to this action",
    })
  })

  it('show chats of a record to who may see the record', async () => {
    const dialog = await begin()
    const lead = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: 1 }
    const message = { ...lead, USER_ID: BOB, CHAT_ID: dialog.CHAT_ID, MESSAGE: 'Hello' }
    expect(await call('imopenlines.crm.chat.get', lead, DAN)).toHaveLength(1)
    office.portal.users.set({ id: DAN, crmRights: 'own' })
    expect(await office.ask('imopenlines.crm.chat.get', lead, DAN)).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    expect(await office.ask('imopenlines.crm.chat.getLastId', lead, DAN)).toMatchObject({ error: 'CRM_CHAT_EMPTY_CRM_DATA' })
    expect(await office.ask('imopenlines.crm.chat.user.add', { ...lead, USER_ID: DAN }, DAN)).toMatchObject({
      status: 403,
      error: 'ACCESS_DENIED',
    })
    expect(await office.ask('imopenlines.crm.message.add', message, DAN)).toMatchObject({ status: 400, error: 'ACCESS_DENIED' })
    await call('crm.lead.update', { id: 1, fields: { ASSIGNED_BY_ID: DAN } })
    expect(await call('imopenlines.crm.chat.getLastId', lead, DAN)).toBe(dialog.CHAT_ID)
  })
})
