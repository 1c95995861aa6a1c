import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { ask, json } from '../src/test-scope.ts'
import { askV3, refusalOf } from '../src/v3/test-v3.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
  for (const NAME of ['Bea', 'Cem', 'Dan']) {
    const user = { NAME, LAST_NAME: 'Ray', EMAIL: `${NAME}@example.com`, UF_DEPARTMENT: [1] }
    await ask(portal, 'user.add', json(user))
  }
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => {
  const answer = await askV3(portal, `humanresources.${method}`, params)
  return answer.status === 200 ? (answer.body as { result: unknown }).result : refusalOf(answer)
}
const classic = async (method: string, params: object = {}): Promise<unknown> => (await ask(portal, method, json(params))).body['result']
const add = async (params: object = {}): Promise<unknown> => call('node.add', { type: 'DEPARTMENT', name: 'Sales', parentId: 1, ...params })

describe('a node', () => {
  it('is the department of the classic endpoint', async () => {
    const node = {
      id: 2,
      name: 'Sales',
      type: 'DEPARTMENT',
      structureId: 1,
      parentId: 1,
      description: 'Sells',
      accessCode: 'DR2',
      userCount: 2,
      colorName: null,
      xmlId: null,
      createdAt: '2026-01-05T12:00:00+03:00',
      updatedAt: '2026-01-05T12:00:00+03:00',
      members: [
        { userId: 2, name: 'Bea Ray', workPosition: '', role: 'MEMBER_HEAD', avatar: null, url: '/company/personal/user/2/' },
        { userId: 3, name: 'Cem Ray', workPosition: '', role: 'MEMBER_EMPLOYEE', avatar: null, url: '/company/personal/user/3/' },
      ],
    }
    const userIds = { MEMBER_HEAD: [2], MEMBER_EMPLOYEE: [3] }
    expect(await add({ description: 'Sells', userIds })).toEqual(node)
    expect(await call('node.get', { id: 2 })).toEqual({ item: node })
    expect(await classic('department.get', { ID: 2 })).toEqual([{ ID: '2', NAME: 'Sales', SORT: 500, PARENT: '1', UF_HEAD: '2' }])
    expect(await classic('user.get', { ID: 3 })).toMatchObject([{ UF_DEPARTMENT: [1, 2] }])
    await classic('department.add', { NAME: 'Labs', PARENT: 2 })
    expect(await call('node.children', { id: 2, select: ['name'] })).toEqual({ items: [{ id: 3, name: 'Labs' }] })
  })

  it('tells its people alone, and lists tell none', async () => {
    expect(await call('node.get', { id: 1, select: ['members'] })).toEqual({ item: { id: 1, members: expect.any(Array) } })
    const select = ['name', 'members']
    expect(await call('node.list', { type: 'DEPARTMENT', select })).toEqual([400, 'UNKNOWNDTOPROPERTYEXCEPTION'])
    const { status, body } = await askV3(portal, 'humanresources.node.children', { id: 1, select })
    expect([status, body.error]).toMatchObject([
      400,
      { validation: [{ message: 'Unsupported field name provided for selection', field: 'select' }] },
    ])
  })

  it('is changed and moved, but not below itself', async () => {
    await add()
    await add({ name: 'B2B', parentId: 2 })
    portal.clock.advance('1m')
    expect(await call('node.edit', { id: 3, name: 'B2C', description: 'Shops' })).toMatchObject({
      name: 'B2C',
      description: 'Shops',
      createdAt: '2026-01-05T12:00:00+03:00',
      updatedAt: '2026-01-05T12:01:00+03:00',
    })
    expect(await call('node.move', { id: 2, parentId: 3 })).toEqual([403, 'ACCESSDENIEDEXCEPTION'])
    expect(await call('node.move', { id: 3, parentId: 1 })).toMatchObject({ parentId: 1 })
    expect(await call('node.search', { type: 'DEPARTMENT', name: 'b2' })).toMatchObject({ items: [{ id: 3 }] })
    expect(await call('node.search', { type: 'DEPARTMENT', name: 'b2', parentId: 2 })).toEqual({ items: [] })
  })

  it('may be a team, which the classic endpoint does not know', async () => {
    const team = (await add({ type: 'TEAM', name: 'Go', colorName: 'blue', userIds: { MEMBER_TEAM_HEAD: [2] } })) as { id: number }
    expect(team).toMatchObject({ type: 'TEAM', colorName: 'blue', userCount: 1 })
    expect(await classic('department.get')).toHaveLength(1)
    expect(await call('node.count')).toEqual({ departments: 1, teams: 1 })
    expect(await call('node.list', { type: 'TEAM', select: ['name'] })).toEqual({ items: [{ id: team.id, name: 'Go' }] })
    expect(await call('node.list', { type: 'DEPARTMENT', pagination: { limit: 1, page: 2 } })).toEqual({ items: [] })
    expect(await add({ parentId: team.id })).toEqual([403, 'ACCESSDENIEDEXCEPTION'])
  })
})

describe('members', () => {
  const roles = async (id: number): Promise<unknown> => {
    const { item } = (await call('node.get', { id, select: ['members'] })) as { item: { members: { userId: number; role: string }[] } }
    return Object.fromEntries(item.members.map(({ userId, role }) => [userId, role]))
  }
  beforeEach(() => add())

  it('are added, given other roles, moved and removed', async () => {
    expect(await call('node.member.add', { nodeId: 2, userIds: [2, 3], role: 'MEMBER_EMPLOYEE' })).toEqual({ success: true })
    await call('node.member.add', { nodeId: 2, userIds: [3], role: 'MEMBER_DEPUTY_HEAD' })
    expect(await roles(2)).toEqual({ 2: 'MEMBER_EMPLOYEE', 3: 'MEMBER_DEPUTY_HEAD' })
    await call('node.member.move', { nodeId: 2, userIds: [4], role: 'MEMBER_HEAD' })
    expect(await classic('user.get', { ID: 4 })).toMatchObject([{ UF_DEPARTMENT: [2] }])
    await call('node.member.set', { nodeId: 2, userIds: { MEMBER_HEAD: [2] } })
    expect(await roles(2)).toEqual({ 2: 'MEMBER_HEAD' })
    expect(await call('node.member.remove', { nodeId: 2, userIds: [2, 3] })).toEqual({
      removed: [2],
      failed: [{ userId: 3, reason: 'Not found in this node' }],
    })
    expect(await classic('department.get', { ID: 2 })).toEqual([{ ID: '2', NAME: 'Sales', SORT: 500, PARENT: '1' }])
  })

  it('are counted and found as employees', async () => {
    await call('node.member.add', { nodeId: 2, userIds: [2, 3], role: 'MEMBER_EMPLOYEE' })
    await call('node.member.add', { nodeId: 1, userIds: [4], role: 'MEMBER_HEAD' })
    expect(await call('employee.count')).toEqual({ total: 4 })
    expect(await call('employee.multidepartment')).toMatchObject({ employees: [{ userId: 2 }, { userId: 3 }], total: 2 })
    expect(await call('employee.search', { name: 'cem', nodeId: 2, select: ['userId', 'departments', 'teams'] })).toEqual({
      items: [
        {
          userId: 3,
          departments: [
            { id: 1, name: 'Company' },
            { id: 2, name: 'Sales' },
          ],
          teams: [],
        },
      ],
    })
    expect(await call('employee.subordinates', { id: 4 })).toEqual({
      userId: 4,
      departments: [{ nodeId: 1, name: 'Company', role: 'HEAD', subordinatesCount: 3 }],
    })
  })
})

it('binds chats to a node, and those of its branch', async () => {
  await add()
  const chat = await classic('im.chat.add', { USERS: [2], TITLE: 'Talk' })
  const edit = { nodeId: 1, communicationType: 'CHAT', ids: [chat], withChildren: true }
  expect(await call('node.communication.edit', edit)).toEqual({ success: true })
  expect(await call('node.communication.list', { id: 2 })).toMatchObject({
    chats: [{ id: chat, dialogId: `chat${String(chat)}`, title: 'Talk', originalNodeId: 1, hasAccess: true, type: 'CHAT' }],
    chatsNoAccess: 0,
    channels: [],
    collabs: [],
  })
  await call('node.communication.edit', { nodeId: 2, communicationType: 'CHAT', removeIds: [chat] })
  await call('node.communication.edit', { nodeId: 2, communicationType: 'CHANNEL', createDefault: true })
  expect(await call('node.communication.list', { id: 2 })).toMatchObject({ chats: [], channels: [{ title: 'Sales: channel' }] })
})

it.each([
  ['node.get', { id: 77 }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['node.get', { id: 1, select: ['colour'] }, [400, 'UNKNOWNDTOPROPERTYEXCEPTION']],
  ['node.get', { id: 1, select: 'name' }, [400, 'INVALIDSELECTEXCEPTION']],
  ['node.list', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.list', { type: 'GANG' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.list', { type: 'TEAM', pagination: { limit: 'abc' } }, [400, 'INVALIDPAGINATIONEXCEPTION']],
  ['node.add', { type: 'TEAM', parentId: 1 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.add', { type: 'TEAM', name: 'A', parentId: 77 }, [403, 'ACCESSDENIEDEXCEPTION']],
  ['node.add', { type: 'TEAM', name: 'A', parentId: 1, userIds: { MEMBER_HEAD: [1] } }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.edit', { id: 1 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.member.add', { nodeId: 1, userIds: [], role: 'MEMBER_HEAD' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.member.add', { nodeId: 1, userIds: [1] }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.member.add', { nodeId: 77, userIds: [1], role: 'MEMBER_HEAD' }, [400, 'ENTITYNOTFOUNDEXCEPTION']],
  ['node.member.move', { nodeId: 1, userIds: [1], role: 'KING' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.member.set', { nodeId: 1, userIds: { MEMBER_OWNER: [1] } }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['node.communication.edit', { nodeId: 1, communicationType: 'MAIL' }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['employee.search', {}, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
  ['employee.search', { name: 'a', select: ['x'] }, [400, 'UNKNOWNDTOPROPERTYEXCEPTION']],
  ['employee.subordinates', { id: 0 }, [400, 'VALIDATION_REQUESTVALIDATIONEXCEPTION']],
])('%s refuses %j', async (method, params, refusal) => {
  expect(await call(method, params)).toEqual(refusal)
})

it('is changed by administrators only, and seen by everybody who works there', async () => {
  const asGuest = async (method: string, params: object): Promise<number> =>
    (await portal.fetch(`${portal.url}/rest/api/2/b/humanresources.${method}`, json(params))).status
  expect(await asGuest('node.list', { type: 'DEPARTMENT' })).toBe(200)
  expect(await asGuest('node.add', { type: 'TEAM', name: 'A', parentId: 1 })).toBe(403)
  expect(await asGuest('node.member.remove', { nodeId: 1, userIds: [1] })).toBe(403)
})
