import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'
import { askAs } from '../src/test-scope.ts'

let portal: Portal
beforeEach(async () => {
  const webhooks = [
    { userId: 1, code: 'a' },
    { userId: 1, code: 'b', isAdmin: false },
  ]
  portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', webhooks })
})
afterEach(() => portal.close())

const call = async (method: string, params: object = {}): Promise<unknown> => askAs(portal, '1/a', method, params)
const fieldsOf = async (method: string, params: object = {}): Promise<unknown> => call(`task.item.userfield.${method}`, params)

it('an added field holds values of tasks, and finds them', async () => {
  const id = await fieldsOf('add', { PARAMS: { FIELD_NAME: 'REQUEST', USER_TYPE_ID: 'string', LABEL: 'Request', MULTIPLE: 'N' } })
  await fieldsOf('add', { PARAMS: { FIELD_NAME: 'UF_POINTS', USER_TYPE_ID: 'double', MULTIPLE: 'Y' } })
  await call('tasks.task.add', { fields: { TITLE: 'A', RESPONSIBLE_ID: 1, UF_REQUEST: 'Tea', UF_POINTS: [1.5, '2'] } })
  await call('tasks.task.add', { fields: { TITLE: 'B', RESPONSIBLE_ID: 1 } })
  const get = async (select: readonly string[]): Promise<unknown> => call('tasks.task.get', { taskId: 1, select })
  expect(await get(['UF_REQUEST', 'UF_POINTS'])).toMatchObject({ task: { ufRequest: 'Tea', ufPoints: ['1.5', '2'] } })
  await call('tasks.task.update', { taskId: 1, fields: { UF_REQUEST: 'Cake' } })
  expect(await get(['UF_*'])).toMatchObject({ task: { ufRequest: 'Cake', ufPoints: ['1.5', '2'] } })
  expect(await call('tasks.task.list', { filter: { UF_REQUEST: 'Cake' }, select: ['ID', 'UF_REQUEST'] })).toMatchObject({
    tasks: [{ id: '1', ufRequest: 'Cake' }],
  })
  const wrong = await call('tasks.task.update', { taskId: 1, fields: { UF_POINTS: ['many'] } })
  expect(wrong).toEqual(['ERROR_CORE', 'Incorrect value of the field UF_POINTS<br>'])
  expect(await fieldsOf('delete', { ID: id })).toBe(true)
  expect(await get(['UF_*'])).not.toHaveProperty('task.ufRequest')
})

it('fields are listed beside those of the portal, and changed', async () => {
  const id = await fieldsOf('add', { PARAMS: { FIELD_NAME: 'UF_A', USER_TYPE_ID: 'datetime', EDIT_FORM_LABEL: { en: 'When' } } })
  expect(await fieldsOf('update', { ID: id, DATA: { SORT: 50, MANDATORY: 'Y' } })).toBe(true)
  expect(await fieldsOf('get', { ID: id })).toMatchObject({
    ID: String(id),
    ENTITY_ID: 'TASKS_TASK',
    FIELD_NAME: 'UF_A',
    SORT: '50',
    MANDATORY: 'Y',
    EDIT_FORM_LABEL: { en: 'When' },
  })
  const list = (await fieldsOf('getlist')) as { FIELD_NAME: string }[]
  expect(list.map(({ FIELD_NAME }) => FIELD_NAME)).toEqual(['UF_A', 'UF_CRM_TASK', 'UF_MAIL_MESSAGE', 'UF_TASK_WEBDAV_FILES'])
  expect(list[0]).not.toHaveProperty('EDIT_FORM_LABEL')
  expect(await fieldsOf('getlist', { FILTER: { USER_TYPE_ID: 'crm' } })).toMatchObject([{ FIELD_NAME: 'UF_CRM_TASK', MULTIPLE: 'Y' }])
  expect(await fieldsOf('getfields')).toMatchObject({ ID: { type: 'int', isReadOnly: true } })
  expect(await fieldsOf('gettypes')).toContainEqual({ ID: 'datetime', title: expect.any(String) })
})

it.each([
  ['add', { PARAMS: { FIELD_NAME: 'A' } }, ['ERROR_CORE', "The 'USER_TYPE_ID' field is not found."]],
  ['add', { PARAMS: { USER_TYPE_ID: 'string' } }, ['ERROR_CORE', "The 'FIELD_NAME' field is not found."]],
  ['add', { PARAMS: { FIELD_NAME: 'A', USER_TYPE_ID: 'money' } }, ['ERROR_CORE', 'Invalid user type specified.']],
  [
    'add',
    { PARAMS: { FIELD_NAME: 'UF_CRM_TASK', USER_TYPE_ID: 'string' } },
    ['ERROR_CORE', 'The field UF_CRM_TASK for the object TASKS_TASK already exists.'],
  ],
  ['get', {}, ['ERROR_CORE', 'No parameters found']],
  ['get', { ID: 'x' }, ['ERROR_CORE', 'ID is not defined or invalid.']],
  ['delete', { ID: 777 }, ['ERROR_NOT_FOUND', "The entity with ID '777' is not found"]],
  ['update', { ID: 1 }, ['ERROR_CORE', expect.stringContaining('UserField::update; 0/TE')]],
])('task.item.userfield.%s refuses %j', async (method, params, refusal) => {
  expect(await fieldsOf(method, params)).toEqual(refusal)
})

it('fields are changed by administrators only', async () => {
  const PARAMS = { FIELD_NAME: 'UF_A', USER_TYPE_ID: 'string' }
  expect(await askAs(portal, '1/b', 'task.item.userfield.add', { PARAMS })).toEqual(['ERROR_CORE', 'Access denied'])
  expect(await askAs(portal, '1/b', 'task.item.userfield.getlist', {})).toHaveLength(3)
})
