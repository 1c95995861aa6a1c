import { afterAll, beforeAll, expect, it } from 'vitest'
import { names, openRest3, requiredOf, v3Code, v3Methods, type Refusal, type Rest3Portal } from './rest3-portal.ts'

let rest3: Rest3Portal
beforeAll(async () => {
  rest3 = await openRest3()
})
afterAll(() => rest3.portal.close())

type Items = NonNullable<Refusal['validation']>

const REQUEST = 'VALIDATION_REQUESTVALIDATIONEXCEPTION'

const refused = (validation: Items): Refusal => ({
  status: 400,
  code: v3Code(REQUEST),
  message: 'Error during request object validation',
  validation,
})
const missing = (field: string): Items => [{ message: `Required field \`${field}\` is not specified`, field }]
const parameter = (field: string): Items => [{ message: `Parameter "${field}" is required.`, field }]
const one = (field: string, message: string): Items => [{ message, field }]
const NEITHER = 'At least one required field must be filled: id, filter'
const NOT_BOTH = 'Only one of the values must be provided: id, filter'

/** What is told in other words, or of another parameter than the first; methods that need none are told of a wrong one. */
const OTHERS: Readonly<Record<string, readonly [validation: Items, params?: object]>> = {
  'humanresources.employee.search': [parameter('name')],
  'humanresources.node.communication.edit': [parameter('nodeId')],
  'humanresources.node.member.add': [parameter('nodeId')],
  'humanresources.node.member.move': [parameter('nodeId')],
  'humanresources.node.member.remove': [parameter('nodeId')],
  'humanresources.node.member.set': [parameter('nodeId')],
  'humanresources.node.search': [missing('name')],
  'mail.message.list': [
    one('dateFrom', 'Parameter `dateFrom` must be in ISO 8601 format (DATE_ATOM), for example `2026-01-01T00:00:00+00:00`'),
    { dateFrom: '2026-01-01' },
  ],
  'tasks.task.list': [
    one('title', 'In DTO `TaskDto`, the `title` field requires the `Filterable` attribute for such a request'),
    { filter: [['title', 'A']] },
  ],
  'tasks.task.result.delete': [[{ message: NEITHER }, { message: NOT_BOTH }]],
  'tasks.task.result.list': [one('filter', 'The field value cannot be empty')],
  'tasks.task.result.update': [missing('fields')],
  'timeman.record.list': [missing('filter.userId')],
}

it.each(v3Methods(names(REQUEST)))('%s needs its parameters', async (method) => {
  const [validation, params] = OTHERS[method] ?? [missing(requiredOf(method)!)]
  expect(await rest3.refusal(method, params)).toEqual(refused(validation))
})

const withNumber = v3Methods(({ params }) => params.find(({ required, many }) => required && !many)?.type === 'integer')

it.each(withNumber)('%s needs a number', async (method) => {
  const field = requiredOf(method)!
  const validation = one(field, `Field \`${field}\` requires data type \`int\` for this request`)
  // Results are looked at after `fields`.
  expect(await rest3.refusal(method, { [field]: 'x', fields: { name: 'A', text: 'A' } })).toEqual(refused(validation))
})

const USERS = 'Parameter "userIds" is required and must be a non-empty array.'
const ROLES = 'MEMBER_HEAD, MEMBER_DEPUTY_HEAD, MEMBER_EMPLOYEE'
const letter = { from: 'ann@example.com', to: ['bob@example.com'], subject: 'Hi', body: 'Hello' }

it.each<[string, object, Items]>([
  ['humanresources.employee.subordinates', { id: 0 }, one('id', 'Parameter "id" is required and must be a positive integer.')],
  ['humanresources.node.add', { type: 'TEAM' }, missing('name')],
  ['humanresources.node.add', { type: 'TEAM', name: 'A' }, missing('parentId')],
  ['humanresources.node.add', { type: 'GANG', name: 'A' }, one('type', 'An invalid value for the structure element type was provided')],
  ['humanresources.node.children', { id: 1, select: ['colour'] }, one('select', 'Unsupported field name provided for selection')],
  ['humanresources.node.communication.edit', { nodeId: 1 }, parameter('communicationType')],
  [
    'humanresources.node.communication.edit',
    { nodeId: 1, communicationType: 'MAIL' },
    one('communicationType', 'Invalid "communicationType" value. Allowed: CHAT, CHANNEL, COLLAB.'),
  ],
  [
    'humanresources.node.edit',
    { id: 1 },
    one('name', 'At least one of the following fields must be provided: name, description, colorName.'),
  ],
  ['humanresources.node.edit', { id: 1, colorName: 'black' }, one('colorName', 'An invalid color value was provided')],
  ['humanresources.node.member.add', { nodeId: 1, userIds: [] }, one('userIds', USERS)],
  ['humanresources.node.member.add', { nodeId: 1, userIds: [1] }, parameter('role')],
  ['humanresources.node.member.add', { nodeId: 1, userIds: [1], role: 'KING' }, one('role', `Invalid role KING. Allowed: ${ROLES}.`)],
  ['humanresources.node.member.move', { nodeId: 1, userIds: [1], role: 'KING' }, one('role', `Invalid role KING. Allowed: ${ROLES}.`)],
  ['humanresources.node.member.remove', { nodeId: 1 }, one('userIds', USERS)],
  ['humanresources.node.member.set', { nodeId: 1, userIds: {} }, one('userIds', USERS)],
  [
    'humanresources.node.member.set',
    { nodeId: 1, userIds: { MEMBER_OWNER: [1] } },
    one('userIds', `Invalid roles: MEMBER_OWNER. Allowed: ${ROLES}.`),
  ],
  ['humanresources.node.move', { id: 1 }, missing('parentId')],
  ['humanresources.node.search', { name: 'A', type: 'GANG' }, one('type', 'An invalid value for the structure element type was provided')],
  ['mail.message.createcalendarevent', { messageId: 1 }, missing('dateFrom')],
  ['mail.message.createcalendarevent', { messageId: 1, dateFrom: '2026-01-05 10:00:00' }, missing('dateTo')],
  ['mail.message.createcalendarevent', { messageId: 1, dateFrom: 'today', dateTo: 'today' }, one('dateFrom', 'Invalid date format')],
  ...['createcalendarevent', 'createchat', 'createcrmactivity', 'createfeedpost', 'createtask', 'removecrmactivity'].map(
    (name): [string, object, Items] => [
      `mail.message.${name}`,
      { messageId: 77 },
      one('messageId', 'Message was deleted or moved to another folder'),
    ],
  ),
  ['mail.message.forward', { ...letter, forwardMessageId: 77 }, one('forwardMessageId', 'MESSAGE_FORWARD_FAILED')],
  ['mail.message.forward', { ...letter, forwardMessageId: 1, to: ['nobody'] }, one('to', 'NO_RECIPIENTS')],
  ['mail.message.forward', { ...letter, forwardMessageId: 1, bcc: 'nobody' }, one('bcc', 'RESOLVE_RECIPIENTS_ERROR')],
  ['note.document.update', { id: 1 }, missing('fields')],
  [
    'note.document.update',
    { id: 1, fields: {}, overwrite: 'Y' },
    one('overwrite', 'Field `overwrite` requires data type `bool` for this request'),
  ],
  [
    'tasks.task.chat.message.send',
    { fields: { taskId: 'x', text: 'A' } },
    one('taskId', 'Field `taskId` requires data type `int` for this request'),
  ],
  ['tasks.task.result.delete', { filter: [['id', 1]] }, missing('id')],
  ['tasks.task.result.update', { fields: { text: 'A' } }, [{ message: NEITHER }, { message: NOT_BOTH }]],
  ['tasks.task.result.update', { id: 1, filter: [], fields: { text: 'A' } }, [{ message: NOT_BOTH }]],
])('%s refuses %j', async (method, params, validation) => {
  expect(await rest3.refusal(method, params)).toEqual(refused(validation))
})
