import { afterAll, beforeAll, expect, it } from 'vitest'
import { names, openRest3, v3Code, v3Methods, type Rest3Portal, type V3Code } from './rest3-portal.ts'

let rest3: Rest3Portal
beforeAll(async () => {
  rest3 = await openRest3()
})
afterAll(() => rest3.portal.close())

/** What methods are asked for, so that nothing else is wrong. */
const ASKED: Readonly<Record<string, object>> = {
  'humanresources.node.list': { type: 'TEAM' },
  'humanresources.node.get': { id: 1 },
  'humanresources.employee.search': { name: 'a' },
  'mail.recipient.listemployees': { query: 'a' },
  'tasks.task.get': { id: 1 },
  'tasks.task.result.list': { filter: [['taskId', 1]] },
  'timeman.record.list': { filter: [['userId', 1]] },
}

it.each(v3Methods(names('INVALIDPAGINATIONEXCEPTION')))('%s refuses a page that is no number', async (method) => {
  const page = { limit: 'abc' }
  const params = method.endsWith('.tail') ? { cursor: page } : { pagination: page }
  expect(await rest3.refusal(method, { ...ASKED[method], ...params })).toEqual({
    status: 400,
    code: v3Code('INVALIDPAGINATIONEXCEPTION'),
    message: 'Cannot recognize pagination parameter `{"limit":"abc"}`',
  })
})

const selecting = v3Methods((facts) => names('INVALIDSELECTEXCEPTION')(facts) && !facts.name.includes('.field.'))

it.each(selecting)('%s refuses a selection that is no list, and names that nobody knows', async (method) => {
  const [text, unknown] = ['name', ['name', 'colour']].map((select) => ({ ...ASKED[method], select }))
  expect(await rest3.refusal(method, text)).toEqual({
    status: 400,
    code: v3Code('INVALIDSELECTEXCEPTION'),
    message: 'Unable to recognize select expression `"name"`',
  })
  expect(await rest3.refusal(method, unknown)).toEqual({
    status: 400,
    code: v3Code('UNKNOWNDTOPROPERTYEXCEPTION'),
    message: `Unknown field \`colour\` for entity \`${method.includes('.node.') ? 'NodeDto' : 'EmployeeDto'}\``,
  })
})

const ORDER = ['INVALIDORDEREXCEPTION', 'Unable to recognize sorting parameter `{"id":"UP"}`'] as const
const UNKNOWN = ['UNKNOWNDTOPROPERTYEXCEPTION', 'Unknown field `colour` for entity `ResultDto`'] as const

it.each<[string, object, readonly [V3Code, string]]>([
  ['tasks.task.list', { order: { id: 'UP' } }, ORDER],
  ['tasks.task.list', { order: ['id'] }, [ORDER[0], 'Unable to recognize sorting parameter `["id"]`']],
  ['tasks.task.result.list', { order: { id: 'UP' } }, ORDER],
  ['tasks.task.result.list', { order: { colour: 'ASC' } }, UNKNOWN],
  ['tasks.task.result.list', { select: ['colour'] }, UNKNOWN],
  [
    'tasks.task.result.list',
    {
      filter: [
        ['taskId', 1],
        ['colour', 1],
      ],
    },
    UNKNOWN,
  ],
  ['tasks.task.result.list', { filter: [['taskId', '~', 1]] }, ['UNKNOWNFILTEROPERATOREXCEPTION', 'Unknown filter operator `"~"`']],
  ['tasks.task.get', { select: ['responsible.stageId'] }, [UNKNOWN[0], 'Unknown field `stageId` for entity `UserDto`']],
  [
    'main.eventlog.tail',
    { filter: [['id', '>', 1]] },
    ['INVALIDFILTEREXCEPTION', 'Unable to recognize filter expression `Cursor field id cannot be used at filter.`'],
  ],
])('%s refuses %j', async (method, params, [code, message]) => {
  expect(await rest3.refusal(method, { ...ASKED[method], ...params })).toEqual({ status: 400, code: v3Code(code), message })
})
