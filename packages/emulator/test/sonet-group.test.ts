import { describe, expect, it, onTestFinished } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

type Row = Record<string, unknown>
const NAME = 'Team'

async function openGroups(): Promise<Office> {
  const office = await openOffice({ apps: [{ ...app, scope: ['sonet_group', 'socialnetwork'] }] })
  onTestFinished(() => office.portal.close())
  return office
}
/** Text of a refusal; its code is empty. */
async function refusal(office: Office, method: string, params: object, userId?: number): Promise<unknown> {
  const { status, error, error_description } = await office.ask(method, params, userId)
  expect([status, error]).toEqual([400, ''])
  return error_description
}
const names = (rows: unknown): unknown[] => (rows as Row[]).map((row) => row['NAME'])

describe('a group', () => {
  it('is made, shown, changed, removed and announced', async () => {
    const { call, ask, listen, heard } = await openGroups()
    await listen('OnSonetGroupAdd', 'OnSonetGroupUpdate', 'OnSonetGroupDelete')
    const id = await call('sonet_group.create', { NAME, DESCRIPTION: 'About', PROJECT: 'Y', KEYWORDS: 'a,b' })
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown
    expect(await ask('sonet_group.get')).toMatchObject({ total: 1 })
    expect(await call('sonet_group.get')).toEqual([
      {
        ID: String(id),
        SITE_ID: 's1',
        NAME,
        DESCRIPTION: 'About',
        DATE_CREATE: time,
        DATE_UPDATE: time,
        ACTIVE: 'Y',
        VISIBLE: 'Y',
        OPENED: 'N',
        CLOSED: 'N',
        SUBJECT_ID: '1',
        OWNER_ID: '1',
        KEYWORDS: 'a,b',
        NUMBER_OF_MEMBERS: '1',
        DATE_ACTIVITY: time,
        SUBJECT_NAME: 'Workgroups',
        PROJECT: 'Y',
        IS_EXTRANET: 'N',
      },
    ])
    expect(await call('sonet_group.update', { GROUP_ID: id, NAME: 'Crew', CLOSED: 'Y' })).toBe(id)
    expect(await call('sonet_group.get', { GROUP_ID: id })).toMatchObject([{ NAME: 'Crew', CLOSED: 'Y', DESCRIPTION: 'About' }])
    expect(await call('sonet_group.delete', { GROUP_ID: id })).toBe(true)
    expect(await call('sonet_group.get')).toEqual([])
    const FIELDS = { ID: String(id) }
    expect(await heard()).toEqual(['ADD', 'UPDATE', 'DELETE'].map((what) => [`ONSONETGROUP${what}`, { FIELDS }]))
  })

  it('is found by every operator, in order', async () => {
    const { call } = await openGroups()
    for (const name of ['Alpha', 'Beta', 'Gamma']) await call('sonet_group.create', { NAME: name, OPENED: name === 'Beta' ? 'Y' : 'N' })
    const found = async (FILTER: object, ORDER?: object): Promise<unknown[]> => names(await call('sonet_group.get', { FILTER, ORDER }))
    expect(await found({})).toEqual(['Gamma', 'Beta', 'Alpha'])
    expect(await found({ '><ID': [1, 2] }, { NAME: 'ASC' })).toEqual(['Alpha', 'Beta'])
    expect(await found({ '!><ID': [1, 2] })).toEqual(['Gamma'])
    expect(await found({ '?NAME': 'amm' })).toEqual(['Gamma'])
    expect(await found({ '!%NAME': 'et' }, { ID: 'ASC' })).toEqual(['Alpha', 'Gamma'])
    expect(await found({ OPENED: 'Y', IS_EXTRANET: 'N' })).toEqual(['Beta'])
    expect(
      await call('socialnetwork.api.workgroup.list', { filter: { '%NAME': 'a' }, select: ['ID', 'NAME', 'TYPE'], order: { NAME: 'DESC' } }),
    ).toEqual({
      workgroups: [
        { id: '3', name: 'Gamma', type: 'group' },
        { id: '2', name: 'Beta', type: 'group' },
        { id: '1', name: 'Alpha', type: 'group' },
      ],
    })
    expect(await call('socialnetwork.api.workgroup.list', { filter: { ID: 2 }, params: { mode: 'mobile' } })).toEqual({
      workgroups: [{ id: '2', additionalData: { role: 'A', initiatedByType: 'U' } }],
    })
  })

  it('that is secret shows itself to its members, and to administrators who ask', async () => {
    const office = await openGroups()
    const { call, ask } = office
    const id = await call('sonet_group.create', { NAME, VISIBLE: 'N' }, 2)
    expect(await call('sonet_group.get', {}, 2)).toHaveLength(1)
    expect(await call('sonet_group.get', { IS_ADMIN: 'Y' }, 3)).toEqual([])
    expect(await call('sonet_group.get')).toEqual([])
    expect(await call('sonet_group.get', { IS_ADMIN: 'Y' })).toHaveLength(1)
    expect(await refusal(office, 'sonet_group.user.get', { ID: id }, 3)).toBe('Socialnetwork group not found')
    const params = { groupId: id }
    expect(await ask('socialnetwork.api.workgroup.get', { params }, 3)).toMatchObject({ error: 'SONET_CONTROLLER_WORKGROUP_NOT_FOUND' })
    expect(await call('socialnetwork.api.workgroup.get', { params: { groupId: id, select: ['PRIVACY_TYPE'] } })).toMatchObject({
      PRIVACY_CODE: 'secret',
    })
  })

  it('tells everything of itself', async () => {
    const { call, ask } = await openGroups()
    const id = await call('sonet_group.create', { NAME, KEYWORDS: 'one, two', DESCRIPTION: 'About' })
    await call('sonet_group.user.add', { GROUP_ID: id, USER_ID: 2 })
    await call('sonet_group.user.invite', { GROUP_ID: id, USER_ID: [3] })
    const select = ['OWNER_DATA', 'USER_DATA', 'ACTIONS', 'LIST_OF_MEMBERS', 'COUNTERS', 'PIN']
    expect(await call('socialnetwork.api.workgroup.get', { params: { groupId: id, select, mode: 'mobile' } })).toMatchObject({
      ID: id,
      NAME,
      OWNER_ID: 1,
      DATE_CREATE: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/),
      NUMBER_OF_MEMBERS: 2,
      MEMBERS: [1, 2],
      ORDINARY_MEMBERS: [2],
      INVITED_MEMBERS: [3],
      TAGS: ['one', 'two'],
      TYPE: 'group',
      OWNER_DATA: { ID: 1, FORMATTED_NAME: 'Ann Ames' },
      USER_DATA: { ROLE: 'A' },
      ACTIONS: { EDIT: true, LEAVE: false },
      LIST_OF_MEMBERS: [
        { id: 1, isOwner: true },
        { id: 2, isOwner: false, name: 'Bob' },
      ],
      COUNTERS: { workgroup_requests_out: 1, workgroup_requests_in: 0 },
      IS_PIN: false,
      ADDITIONAL_DATA: { ROLE: 'A' },
    })
    expect(await ask('socialnetwork.api.workgroup.get', { params: {} })).toMatchObject({
      status: 400,
      error: 'SONET_CONTROLLER_WORKGROUP_EMPTY',
      error_description: 'No value for the workgroup ID was provided.',
    })
  })

  it('takes a picture, and gives it back', async () => {
    const { call, ask } = await openGroups()
    const IMAGE = ['a.png', Buffer.from('png').toString('base64')]
    const id = await call('sonet_group.create', { NAME, IMAGE })
    expect(await call('sonet_group.user.groups')).toMatchObject([{ GROUP_ID: String(id), GROUP_IMAGE_ID: expect.any(String) }])
    await call('sonet_group.update', { GROUP_ID: id, IMAGE_FILE_ID: 0 })
    expect(await call('sonet_group.user.groups')).toMatchObject([{ GROUP_IMAGE_ID: null }])
    for (const action of ['create', 'update'])
      expect(await ask(`sonet_group.${action}`, { NAME, GROUP_ID: id, IMAGE: ['a.exe', 'QQ=='] })).toEqual({
        status: 400,
        error: 'ERROR_IMAGE_ID',
        error_description: 'Image is incorrect: Invalid file type',
      })
  })
})

describe('members', () => {
  it('are added, promoted, counted and removed by administrators', async () => {
    const office = await openGroups()
    const { call } = office
    const id = await call('sonet_group.create', { NAME })
    const own = { GROUP_ID: id }
    expect(await call('sonet_group.user.add', { ...own, USER_ID: [2, 3, 99] })).toEqual(['2', '3'])
    expect(await call('sonet_group.user.add', { ...own, USER_ID: 2 })).toEqual([])
    expect(await call('sonet_group.user.update', { ...own, USER_ID: [1, 2], ROLE: 'E' })).toEqual(['2'])
    expect(await call('sonet_group.user.get', { ID: id })).toEqual([
      { USER_ID: '1', ROLE: 'A' },
      { USER_ID: '2', ROLE: 'E' },
      { USER_ID: '3', ROLE: 'K' },
    ])
    expect(await call('sonet_group.user.groups', {}, 2)).toEqual([
      { GROUP_ID: String(id), GROUP_NAME: NAME, ROLE: 'E', GROUP_IMAGE_ID: null, GROUP_IMAGE: '' },
    ])
    expect(await call('sonet_group.user.delete', { ...own, USER_ID: [1, 3] })).toEqual(['3'])
    expect(await call('sonet_group.get', {})).toMatchObject([{ NUMBER_OF_MEMBERS: '2' }])
    expect(await refusal(office, 'sonet_group.user.add', { ...own, USER_ID: 3 }, 2)).toBe('No permissions to add users')
    expect(await refusal(office, 'sonet_group.user.update', { ...own, USER_ID: 2, ROLE: 'A' })).toBe('Incorrect role code')
    expect(await refusal(office, 'sonet_group.user.delete', own)).toBe('Wrong user IDs')
    expect(await refusal(office, 'sonet_group.user.add', { GROUP_ID: 'x', USER_ID: 2 })).toBe('Wrong group ID')
    expect(await refusal(office, 'sonet_group.user.add', { GROUP_ID: 99, USER_ID: 2 })).toBe('Socialnetwork group not found')
  })

  it('are invited and ask to join; an open group lets everybody in', async () => {
    const office = await openGroups()
    const { call } = office
    const closed = await call('sonet_group.create', { NAME, INITIATE_PERMS: 'A' })
    expect(await call('sonet_group.user.invite', { GROUP_ID: closed, USER_ID: [1, 2] })).toEqual(['2'])
    expect(await call('sonet_group.user.invite', { GROUP_ID: closed, USER_ID: [3] }, 2)).toEqual([])
    expect(await call('sonet_group.user.request', { GROUP_ID: closed }, 2)).toBe(true)
    expect(await call('sonet_group.user.request', { GROUP_ID: closed }, 3)).toBe(true)
    expect(await call('sonet_group.user.get', { ID: closed })).toHaveLength(2)
    expect(await refusal(office, 'sonet_group.user.request', { GROUP_ID: closed }, 3)).toBe('Cannot request to join group')
    const open = await call('sonet_group.create', { NAME, OPENED: 'Y' })
    await call('sonet_group.user.request', { GROUP_ID: open }, 3)
    expect(await call('sonet_group.user.get', { ID: open })).toHaveLength(2)
  })

  it('hand a group over, and may do what their role allows', async () => {
    const office = await openGroups()
    const { call } = office
    const GROUP_ID = await call('sonet_group.create', { NAME }, 2)
    await call('sonet_group.user.add', { GROUP_ID, USER_ID: 3 })
    const may = (FEATURE: string, OPERATION: string, user: number): Promise<boolean> =>
      call('sonet_group.feature.access', { GROUP_ID, FEATURE, OPERATION }, user)
    expect(await Promise.all([may('tasks', 'create_tasks', 3), may('tasks', 'delete_tasks', 3), may('tasks', 'delete_tasks', 2)])).toEqual([
      true,
      false,
      true,
    ])
    expect(await refusal(office, 'sonet_group.setowner', { GROUP_ID, USER_ID: 3 }, 3)).toBe(
      'Insufficient permissions to complete the operation.',
    )
    expect(await call('sonet_group.setowner', { GROUP_ID, USER_ID: 3 }, 2)).toBe(true)
    expect(await call('sonet_group.user.get', { ID: GROUP_ID })).toEqual([
      { USER_ID: '3', ROLE: 'A' },
      { USER_ID: '2', ROLE: 'E' },
    ])
    expect(await refusal(office, 'sonet_group.update', { GROUP_ID, NAME: 'x' }, 2)).toBe('User has no permissions to update group')
    expect(await refusal(office, 'sonet_group.delete', { GROUP_ID }, 2)).toBe('User has no permissions to delete group')
    expect(await refusal(office, 'sonet_group.setowner', { GROUP_ID, USER_ID: 99 })).toBe('Invalid user ID')
    expect(await refusal(office, 'sonet_group.feature.access', { GROUP_ID, FEATURE: 'x' })).toBe('Wrong feature')
    expect(await refusal(office, 'sonet_group.feature.access', { GROUP_ID, FEATURE: 'blog', OPERATION: 'x' })).toBe('Wrong operation')
    expect(await refusal(office, 'sonet_group.create', { NAME: '' })).toBe('Cannot create group')
  })
})
