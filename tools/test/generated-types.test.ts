import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fixture = fileURLToPath(new URL('./fixtures/twenty-calls.ts', import.meta.url))
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(JSON.parse(readFileSync(`${root}tsconfig.base.json`, 'utf8')), ts.sys, root).options,
  types: [],
}

// Each case stands alone in a virtual file beside the fixture, whose client it uses.
const refused: readonly (readonly [what: string, code: string])[] = [
  ['an unknown method', `b24.call('crm.deal.lst', {})`],
  ['an unknown namespace', `b24.api.crm.deals`],
  ['a missing parameter', `b24.call('crm.deal.get', {})`],
  ['no parameters where one is required', `b24.call('crm.deal.get')`],
  ['no parameters of a service where one is required', `b24.api.crm.deal.get()`],
  ['a misspelt parameter', `b24.call('crm.deal.get', { id: 1, Id: 2 })`],
  ['a parameter of a method that takes none', `b24.call('server.time', { zone: 'UTC' })`],
  ['a text where an integer belongs', `b24.call('crm.deal.get', { id: 'first' })`],
  ['a boolean where Y or N belongs', `b24.call('crm.deal.add', { fields: { OPENED: true } })`],
  ['a misspelt field', `b24.call('crm.deal.add', { fields: { TITEL: 'Deal' } })`],
  ['a read-only field', `b24.call('crm.deal.update', { id: 1, fields: { DATE_CREATE: '2026-01-01' } })`],
  ['a field that is given once and for all', `b24.call('crm.deal.update', { id: 1, fields: { CATEGORY_ID: 2 } })`],
  ['a missing required field', `b24.call('crm.status.add', { fields: { NAME: 'New' } })`],
  ['a filter by an unknown field', `b24.call('crm.deal.list', { filter: { '>=AMOUNT': 1 } })`],
  ['an operator that the family does not know', `b24.call('crm.deal.list', { filter: { '><OPPORTUNITY': [1, 2] } })`],
  ['an order by a number', `b24.call('crm.deal.list', { order: { ID: 1 } })`],
  ['a part of a row that may be null, used as if it were there', `b24.call('crm.contact.get', { id: deal.COMPANY_ID })`],
  ['a task without its title', `b24.call('tasks.task.add', { fields: { RESPONSIBLE_ID: 1 } })`],
  ['a number where a list of tasks wants a map', `b24.call('tasks.task.list', { filter: 5 })`],
  ['a misspelt field of a documented object', `b24.call('sale.basketitem.list', { select: ['ID'], filter: { '>=quantityy': 1 } })`],
  ['a row of a list under a wrong member', `b24.call('catalog.price.list').then((result) => result.items)`],
  ['a method of REST 3.0 on the classic face', `b24.call('note.collection.list', {})`],
  ['an answer of REST 3.0 read as the classic one', `((task: V3Methods['tasks.task.get']['result']) => task.task)`],
  ['a number from a row that carries text', `((amount: number) => amount)(deal.OPPORTUNITY)`],
]

const accepted: readonly (readonly [what: string, code: string])[] = [
  [
    'a filter that the page does not list',
    `b24.call('tasks.task.list', { filter: { '>=DEADLINE': 'x', '::SUBFILTER-PARAMS': { FAVORITE: 'Y' } } })`,
  ],
  ['numbers of a controller as numbers', `b24.call('catalog.price.list').then((result) => result.prices[0]?.id.toFixed())`],
  ['ids of a classic task as text', `b24.call('tasks.task.list').then((result) => result.tasks[0]?.id.startsWith('1'))`],
  ['one id or several', `[b24.call('landing.block.getlist', { lid: 1 }), b24.call('landing.block.getlist', { lid: [1, 2] })]`],
  ['a method with the case of its documentation', `b24.api.imbot.v2.Chat.Message.send`],
  ['an answer of REST 3.0', `((list: V3Methods['note.collection.list']['result']) => list.items[0]?.name.trim())`],
  ['an id as a classic answer carries it', `b24.call('crm.deal.get', { id: deal.ID })`],
  ['a batch reference for any scalar', `b24.call('crm.deal.add', { fields: { TITLE: ref, COMPANY_ID: ref, OPENED: ref } })`],
  ['a user field, and one with an operator', `b24.call('crm.deal.list', { filter: { UF_CRM_A: 1, '!UF_CRM_B': null } })`],
  ['nested groups of conditions', `b24.call('crm.item.list', { entityTypeId: 1, filter: { 0: { logic: 'OR', 0: { '!=name': '' } } } })`],
  ['a select of names that the facts do not know', `b24.call('crm.deal.list', { select: ['ID', 'UF_*', 'LATER_FIELD'] })`],
  ['a list without parameters', `b24.api.crm.deal.list()`],
  ['a stage that only this portal has', `b24.call('crm.item.update', { entityTypeId: 2, id: 1, fields: { stageId: 'C7:UC_1' } })`],
  ['null, which clears a field', `b24.call('crm.deal.update', { id: 1, fields: { COMPANY_ID: null } })`],
  ['a filter of users at the top level', `b24.call('user.get', { ACTIVE: true, '>ID': 5 })`],
  ['methods of one namespace that belong to two scopes', `[b24.api.user.admin(), b24.api.user.get()]`],
  ['rows of a wrapped list', `b24.call('crm.item.list', { entityTypeId: 1 }).then((result) => result.items[0]?.id.toFixed())`],
]

const cases = [...refused, ...accepted].map(([what, code]) => ({
  what,
  file: fixture.replace('.ts', `.${what.replaceAll(/\W/g, '-')}.ts`),
  code,
}))
const texts = new Map(cases.map(({ file, code }) => [file, wrap(code)]))
const program = compile([...texts.keys()])

describe('the types refuse', () => {
  it.each(refused)('%s', (what) => expect(problemsOf(what)).not.toEqual([]))
})

describe('the types accept', () => {
  it.each(accepted)('%s', (what) => expect(problemsOf(what)).toEqual([]))
})

describe('the cost of the types', () => {
  it('is at most 5,000 instantiations for twenty calls', () => {
    const twenty = compile([fixture])
    expect(twenty.getSemanticDiagnostics(twenty.getSourceFile(fixture)).map(({ messageText }) => messageText)).toEqual([])
    expect(twenty.getInstantiationCount()).toBeLessThanOrEqual(5000)
  })
})

function wrap(code: string): string {
  return `import type { Client } from './twenty-calls.ts'
import type { CrmDealRow, V3Methods } from '../../../packages/client/src/generated/index.ts'
import type { Ref } from '../../../packages/client/src/scalars.ts'
declare const b24: Client, deal: CrmDealRow, ref: Ref
void (${code})
void [deal, ref, b24]
export type Newer = V3Methods
`
}

function compile(files: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  host.readFile = (path) => texts.get(path) ?? readFile(path)
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path)
  host.getSourceFile = (path, version) => {
    const text = texts.get(path) ?? (ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined)
    return text === undefined ? undefined : ts.createSourceFile(path, text, version)
  }
  return ts.createProgram(files, options, host)
}

function problemsOf(what: string): string[] {
  const { file } = cases.find((entry) => entry.what === what)!
  const found = program.getSemanticDiagnostics(program.getSourceFile(file))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
