import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 2, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
  await call('add', { fields: { TITLE: 'Weekly', CREATED_BY: 1, RESPONSIBLE_ID: 1, ACCOMPLICES: [1] } })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '1/a', `tasks.template.${method}`, params)

describe('a template', () => {
  it('is read as PHP keeps it', async () => {
    expect(await call('get', { templateId: 1 })).toMatchObject({
      ID: '1',
      TITLE: 'Weekly',
      PRIORITY: '1',
      RESPONSIBLE_ID: '1',
      ACCOMPLICES: 'a:1:{i:0;s:1:"1";}',
      AUDITORS: 'a:0:{}',
      RESPONSIBLES: 'a:1:{i:0;s:1:"1";}',
      UF_CRM_TASK: [],
      CREATED_BY_NAME: expect.any(String),
    })
    expect(await call('get', { templateId: 1, params: { select: ['TITLE'] } })).toEqual({ TITLE: 'Weekly' })
  })

  it('is changed and deleted, and is not told apart from none', async () => {
    await call('add', { fields: { TITLE: 'Child', CREATED_BY: 1, RESPONSIBLE_ID: 1, BASE_TEMPLATE_ID: 1 } })
    expect(await call('update', { templateId: 1, fields: { TITLE: 'Daily', ID: 9, REPLICATE: 'Y' } })).toBe(true)
    expect(await call('get', { templateId: 1 })).toMatchObject({ ID: '1', TITLE: 'Daily', REPLICATE: 'Y', TEMPLATE_CHILDREN_COUNT: '1' })
    expect(await askAs(portal, '2/b', 'tasks.template.get', { templateId: 1 })).toBe(false)
    expect(await call('delete', { templateId: 1 })).toBe(false)
    expect(await call('get', { templateId: 1 })).toBe(false)
    expect(await call('update', { templateId: 1, fields: { TITLE: 'A' } })).toBe(false)
  })

  it('without its required fields is not made', async () => {
    expect(await call('add', { fields: { TITLE: 'A', CREATED_BY: 1 } })).toBe(0)
    expect(await call('add')).toEqual(['100', 'Could not find value for parameter {fields}'])
    expect(await call('get')).toEqual(['100', 'Could not find value for parameter {templateId}'])
    expect(await call('fields')).toMatchObject({ TITLE: { required: true }, PRIORITY: { type: 'enum', default: 1 } })
  })
})

describe('the checklist of a template', () => {
  const add = async (title: string, fields: object = {}): Promise<number> => {
    const { checkListItem } = (await call('checklist.add', { templateId: 1, fields: { TITLE: title, PARENT_ID: 1, ...fields } })) as {
      checkListItem: { id: number }
    }
    return checkListItem.id
  }
  const item = (id: number, more: object = {}): object => ({ templateId: 1, checkListItemId: id, ...more })
  const titles = async (): Promise<unknown> => {
    const answer = await call('checklist.list', { templateId: 1, filter: { PARENT_ID: 1 }, order: { SORT_INDEX: 'asc' } })
    const items = Object.values((answer as { checkListItems: Record<string, { title: string; sortIndex: string }> }).checkListItems)
    return items.toSorted((one, other) => Number(one.sortIndex) - Number(other.sortIndex)).map(({ title }) => title)
  }
  beforeEach(() => add('List', { PARENT_ID: 0 }))

  it('is filled, changed and reordered', async () => {
    const [a, b, c] = [await add('a', { MEMBERS: { 1: { TYPE: 'A' } }, IS_IMPORTANT: 'Y' }), await add('b'), await add('c')]
    expect(await call('checklist.get', item(a))).toMatchObject({
      checkListItem: {
        id: a,
        parentId: 1,
        title: 'a',
        isImportant: true,
        members: [{ id: '1', type: 'A' }],
        attachments: [],
        templateId: 1,
      },
    })
    await call('checklist.moveAfter', item(a, { afterItemId: b }))
    await call('checklist.moveBefore', item(c, { beforeItemId: b }))
    expect(await titles()).toEqual(['c', 'b', 'a'])
    expect(await call('checklist.complete', item(a))).toMatchObject({ checkListItem: { isComplete: true } })
    expect(await call('checklist.renew', item(a))).toMatchObject({ checkListItem: { isComplete: false } })
    expect(await call('checklist.update', item(a, { fields: { TITLE: 'A', SORT_INDEX: -1 } }))).toMatchObject({
      checkListItem: { title: 'A' },
    })
    expect(await titles()).toEqual(['A', 'c', 'b'])
    expect(await call('checklist.delete', item(1))).toBe(true)
    expect(await titles()).toEqual([])
  })

  it('carries files', async () => {
    const upload = { NAME: 'a.txt', CONTENT: Buffer.from('a').toString('base64') }
    expect(await call('checklist.addAttachmentByContent', item(1, { attachmentParameters: upload }))).toMatchObject({
      checkListItem: { attachments: [] },
    })
    const { checkListItem } = (await call('checklist.get', item(1))) as { checkListItem: { attachments: Record<string, string> } }
    const [[id, file]] = Object.entries(checkListItem.attachments) as [[string, string]]
    expect(file).toMatch(/^n\d+$/)
    const twice = await call('checklist.addAttachmentsFromDisk', item(1, { filesIds: [file, 'n9999'] }))
    expect(
      Object.keys((twice as typeof checkListItem & { checkListItem: { attachments: object } }).checkListItem.attachments),
    ).toHaveLength(2)
    const left = await call('checklist.removeAttachments', item(1, { attachmentsIds: [id] }))
    expect(left).not.toMatchObject({ checkListItem: { attachments: { [id]: file } } })
  })

  it.each([
    ['checklist.add', { templateId: 1, fields: { PARENT_ID: 0 } }, ['0', 'Item name is not specified']],
    ['checklist.add', { templateId: 1, fields: { TITLE: 'A' } }, ['0', 'Invalid value [] for field [PARENT_ID] in element [, A]']],
    ['checklist.add', { fields: {} }, ['100', 'Could not find value for parameter {templateId}']],
    [
      'checklist.update',
      { templateId: 1, checkListItemId: 77, fields: { TITLE: 'A' } },
      ['0', 'Incorrect value [] for field [ENTITY_ID] in element [, ]'],
    ],
    ['checklist.get', { templateId: 77, checkListItemId: 1 }, ['0', 'Access to the task template is denied']],
    ['checklist.moveAfter', { templateId: 1, checkListItemId: 1, afterItemId: 1 }, ['0', 'Moving item: action not available']],
    [
      'checklist.delete',
      { templateId: 1 },
      ['100', 'Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the constructor must have real class type'],
    ],
  ])('%s refuses %j', async (method, params, refusal) => {
    expect(await call(method, params)).toEqual(refusal)
  })
})
