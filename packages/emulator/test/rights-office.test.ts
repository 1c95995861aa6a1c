import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

const [BOB, CARL, EVE] = [2, 3, 4]
type Row = Readonly<Record<string, unknown>>

let office: Office
let call: Office['call']
let ask: Office['ask']
/** Hidden, and of Ann and Bob. */
let group: number
beforeEach(async () => {
  office = await openOffice({ apps: [{ ...app, scope: '*' }] })
  ;({ call, ask } = office)
  office.portal.users.set({ id: EVE, name: 'Eve', isExtranet: true })
  group = await call('sonet_group.create', { NAME: 'Plans', VISIBLE: 'N' })
  await call('sonet_group.user.add', { GROUP_ID: group, USER_ID: BOB })
})
afterEach(() => office.portal.close())

const column = (rows: readonly Row[], name: string): readonly unknown[] => rows.map((row) => row[name])

describe('a group', () => {
  it('that is visible is not so to users from outside', async () => {
    const open: number = await call('sonet_group.create', { NAME: 'Open', OPENED: 'Y' })
    expect(column(await call('sonet_group.get', {}, CARL), 'NAME')).toEqual(['Open'])
    expect(await call('sonet_group.get', {}, EVE)).toEqual([])
    expect(await ask('sonet_group.user.request', { GROUP_ID: open }, EVE)).toMatchObject({
      error: '',
      error_description: 'Socialnetwork group not found',
    })
    await call('sonet_group.user.add', { GROUP_ID: open, USER_ID: EVE })
    expect(column(await call('sonet_group.get', {}, EVE), 'NAME')).toEqual(['Open'])
  })

  it('is not made by users from outside', async () => {
    expect(await ask('sonet_group.create', { NAME: 'Mine' }, EVE)).toMatchObject({
      status: 400,
      error: '',
      error_description: 'You have no permissions to create a group',
    })
  })
})

describe('the feed', () => {
  const textsFor = async (userId: number): Promise<readonly unknown[]> =>
    column(await call('log.blogpost.get', {}, userId), 'DETAIL_TEXT')
      .map(String)
      .toSorted()

  it('shows posts of a group to its members, and those for everybody to employees', async () => {
    await call('log.blogpost.add', { POST_MESSAGE: 'for the group', DEST: [`SG${group}`] })
    await call('log.blogpost.add', { POST_MESSAGE: 'for all', DEST: ['UA'] })
    expect(await textsFor(BOB)).toEqual(['for all', 'for the group'])
    expect(await textsFor(CARL)).toEqual(['for all'])
    expect(await textsFor(EVE)).toEqual([])
  })

  it('takes no posts for a group from who is not in it', async () => {
    expect(await ask('log.blogpost.add', { POST_MESSAGE: 'Hi', DEST: [`SG${group}`] }, CARL)).toMatchObject({
      error: 'SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR',
    })
    const post: number = await call('log.blogpost.add', { POST_MESSAGE: 'Hi' }, CARL)
    expect(await ask('log.blogpost.share', { POST_ID: post, DEST: [`SG${group}`] }, CARL)).toMatchObject({
      error: '',
      error_description: 'No access to one or more message recipients',
    })
    expect(await call('log.blogpost.share', { POST_ID: post, DEST: ['U4'] }, CARL)).toBe(true)
    expect(await textsFor(EVE)).toEqual(['Hi'])
  })

  it('lets posts be shared and comments be added by whom their pages say', async () => {
    const post: number = await call('log.blogpost.add', { POST_MESSAGE: 'Hi', DEST: ['U2'] })
    expect(await ask('log.blogpost.share', { POST_ID: post, DEST: ['U3'] }, BOB)).toMatchObject({ error_description: 'No read perms' })
    expect(await ask('log.blogcomment.add', { POST_ID: post, TEXT: 'Nice' }, CARL)).toMatchObject({ error_description: 'No permissions' })
    expect(await call('log.blogcomment.add', { POST_ID: post, TEXT: 'Nice' }, BOB)).toBe(1)
  })
})

describe('a calendar', () => {
  const day = { from: '2026-01-20', to: '2026-01-20' }
  const range = { from: '2026-01-01', to: '2026-02-01' }
  const refused = { status: 400, error: '', error_description: 'Access denied' }
  beforeEach(() => office.portal.clock.set(Date.UTC(2026, 0, 15, 9)))

  it('of a group is for its members to see and to change', async () => {
    const owner = { type: 'group', ownerId: group }
    const id: number = await call('calendar.event.add', { ...owner, ...day, name: 'Plan' }, BOB)
    expect(column(await call('calendar.event.get', { ...owner, ...range }), 'NAME')).toEqual(['Plan'])
    expect(await call('calendar.event.get', { ...owner, ...range }, CARL)).toEqual([])
    expect(await call('calendar.event.getbyid', { id }, CARL)).toEqual([])
    expect(await ask('calendar.event.add', { ...owner, ...day, name: 'Mine' }, CARL)).toMatchObject(refused)
    expect(await ask('calendar.section.add', { ...owner, name: 'Mine' }, CARL)).toMatchObject({ error_description: 'Access denied.' })
    expect(await ask('calendar.event.delete', { id }, CARL)).toMatchObject({
      error_description: 'An error occurred while deleting the event',
    })
  })

  it('keeps private events from colleagues, who see that somebody is busy', async () => {
    const own = { type: 'user', ownerId: BOB }
    const id: number = await call('calendar.event.add', { ...own, ...day, name: 'Doctor', private_event: 'Y' }, BOB)
    await call('calendar.event.add', { ...own, ...day, name: 'Desk' }, BOB)
    expect(column(await call('calendar.event.get', { ...own, ...range }, CARL), 'NAME')).toEqual(['Desk'])
    expect(column(await call('calendar.event.get', { ...own, ...range }, BOB), 'NAME')).toEqual(['Doctor', 'Desk'])
    expect(column(await call('calendar.event.get.nearest', { ...own, forCurrentUser: false }, CARL), 'NAME')).toEqual(['Desk'])
    expect(await call('calendar.event.getbyid', { id }, CARL)).toEqual([])
    expect(await call('calendar.event.getbyid', { id }, BOB)).toMatchObject({ NAME: 'Doctor' })
    const busy: Readonly<Record<string, readonly Row[]>> = await call('calendar.accessibility.get', { ...range, users: [BOB] }, CARL)
    expect(column(busy[BOB]!, 'NAME')).toEqual(['', 'Desk'])
  })

  it.each([
    ['calendar.event.get', { type: 'user', ownerId: EVE }],
    ['calendar.event.get.nearest', {}],
    ['calendar.event.getbyid', { id: 1 }],
    ['calendar.section.get', { type: 'user', ownerId: EVE }],
    ['calendar.resource.list', {}],
    ['calendar.resource.add', { name: 'Room' }],
    ['calendar.resource.booking.list', { filter: { resourceTypeIdList: [1] } }],
  ])('%s is closed to users from outside', async (method, params) => {
    expect(await ask(method, params, EVE)).toMatchObject(refused)
  })
})

describe('drive', () => {
  const storagesOf = async (userId: number): Promise<readonly unknown[]> => {
    const rows: readonly Row[] = await call('disk.storage.getList', {}, userId)
    return rows.map(({ ENTITY_TYPE, ENTITY_ID }) => `${String(ENTITY_TYPE)} ${String(ENTITY_ID)}`)
  }

  it('has a storage for each group, open to its members', async () => {
    const second: number = await call('sonet_group.create', { NAME: 'Second' }, CARL)
    expect(await storagesOf(BOB)).toEqual([`user ${BOB}`, 'common shared_files_s1', `group ${group}`])
    expect(await storagesOf(CARL)).toEqual([`user ${CARL}`, 'common shared_files_s1', `group ${second}`])
    expect(await storagesOf(EVE)).toEqual([`user ${EVE}`])
    const [{ ID: id, ROOT_OBJECT_ID: folder }]: readonly [Row] = await call(
      'disk.storage.getList',
      { filter: { ENTITY_TYPE: 'group' } },
      BOB,
    )
    const file: Row = await call('disk.folder.uploadFile', { id: folder, data: { NAME: 'a.txt' }, fileContent: ['a.txt', 'YQ=='] }, BOB)
    const denied = { status: 400, error: 'ACCESS_DENIED', error_description: 'Access denied' }
    expect(await ask('disk.storage.get', { id }, CARL)).toEqual(denied)
    expect(await ask('disk.file.get', { id: file['ID'] }, CARL)).toEqual(denied)
    expect(await ask('disk.folder.uploadFile', { id: folder, data: { NAME: 'b' }, fileContent: ['b', 'YQ=='] }, CARL)).toEqual(denied)
    expect(await call('disk.storage.getChildren', { id }, CARL)).toEqual([])
    await call('sonet_group.user.add', { GROUP_ID: group, USER_ID: CARL })
    expect(await call('disk.file.get', { id: file['ID'] }, CARL)).toMatchObject({ NAME: 'a.txt' })
  })

  it('keeps the drive of the company from users from outside', async () => {
    const [{ ROOT_OBJECT_ID: id }]: readonly [Row] = await call('disk.storage.getList', { filter: { ENTITY_TYPE: 'common' } })
    expect(await call('disk.folder.get', { id }, CARL)).toMatchObject({ TYPE: 'folder' })
    expect(await ask('disk.folder.get', { id }, EVE)).toMatchObject({ error: 'ACCESS_DENIED' })
  })
})

describe('chats', () => {
  it('that are open are so to employees alone', async () => {
    const chat: number = await call('im.chat.add', { TYPE: 'OPEN', TITLE: 'Lounge', USERS: [BOB] })
    const message: number = await call('im.message.add', { DIALOG_ID: `chat${chat}`, MESSAGE: 'Hi' })
    const DIALOG_ID = `chat${chat}`
    expect(await call('im.dialog.get', { DIALOG_ID }, CARL)).toMatchObject({ id: chat })
    expect(await ask('im.dialog.get', { DIALOG_ID }, EVE)).toMatchObject({ status: 403, error: 'ACCESS_ERROR' })
    expect(await ask('im.dialog.messages.get', { DIALOG_ID }, EVE)).toMatchObject({ status: 403, error: 'ACCESS_ERROR' })
    expect(await ask('im.message.like', { MESSAGE_ID: message }, EVE)).toMatchObject({ error: 'MESSAGE_ID_ERROR' })
    expect(await call('im.search.chat.list', { FIND: 'Lounge' }, CARL)).toHaveLength(1)
    expect(await call('im.search.chat.list', { FIND: 'Lounge' }, EVE)).toEqual([])
  })

  it('and their messages are for who is in them, and changed by who wrote them', async () => {
    const chat: number = await call('im.chat.add', { TITLE: 'Closed', USERS: [BOB] })
    const DIALOG_ID = `chat${chat}`
    const message: number = await call('im.message.add', { DIALOG_ID, MESSAGE: 'Hi' })
    for (const method of ['im.dialog.get', 'im.dialog.messages.get', 'im.disk.folder.get'])
      expect([method, await ask(method, { DIALOG_ID }, CARL)]).toMatchObject([method, { status: 403, error: 'ACCESS_ERROR' }])
    expect(await ask('im.message.add', { DIALOG_ID, MESSAGE: 'Hi' }, CARL)).toMatchObject({ status: 400, error: 'ACCESS_ERROR' })
    expect(await ask('im.message.update', { MESSAGE_ID: message, MESSAGE: 'Ho' }, BOB)).toMatchObject({ error: 'CANT_EDIT_MESSAGE' })
    expect(await ask('im.message.delete', { MESSAGE_ID: message }, BOB)).toMatchObject({ error: 'CANT_EDIT_MESSAGE' })
    expect(await ask('im.chat.updateTitle', { CHAT_ID: chat, TITLE: 'Mine' }, CARL)).toMatchObject({ error: 'ACCESS_ERROR' })
    expect(await call('im.chat.user.list', { CHAT_ID: chat }, CARL)).toEqual([])
    expect(await ask('im.department.get', { ID: [1] }, EVE)).toMatchObject({ status: 403, error: 'ACCESS_ERROR' })
  })
})

describe('users from outside', () => {
  it('come with their groups, which are external from then on', async () => {
    const isExtranet = async (): Promise<readonly unknown[]> => {
      const { workgroups }: { workgroups: readonly Row[] } = await call('socialnetwork.api.workgroup.list', { select: ['IS_EXTRANET'] })
      return column(workgroups, 'isExtranet')
    }
    expect(await isExtranet()).toEqual(['N'])
    const id: number = await call('user.add', { EMAIL: 'dan@out.example', EXTRANET: 'Y', SONET_GROUP_ID: [group] })
    expect(column(await call('sonet_group.get', {}, id), 'NAME')).toEqual(['Plans'])
    expect(await isExtranet()).toEqual(['Y'])
  })

  it('know the members of their groups alone', async () => {
    await call('sonet_group.user.add', { GROUP_ID: group, USER_ID: EVE })
    expect(await call('im.user.get', { ID: BOB }, EVE)).toMatchObject({ id: BOB })
    expect(await call('im.user.get', {}, EVE)).toMatchObject({ id: EVE })
    expect(await ask('im.user.get', { ID: CARL }, EVE)).toMatchObject({
      status: 400,
      error: 'ACCESS_DENIED',
      error_description: 'You can request only users who are part of your extranet group',
    })
    expect(column(await call('im.user.list.get', { ID: [BOB, CARL], RESULT_TYPE: 'array' }, EVE), 'id')).toEqual([BOB])
    expect(await call('im.search.user.list', { FIND: 'Carl' }, EVE)).toEqual([])
    expect(Object.keys(await call('im.search.user.list', { FIND: 'Bob' }, EVE))).toEqual([String(BOB)])
  })

  it('see nothing of the CRM', async () => {
    expect(office.portal.users.find(EVE)).toMatchObject({ crmRights: 'none' })
    expect(await ask('crm.deal.list', {}, EVE)).toMatchObject({ error: '', error_description: 'Access denied.' })
  })
})
