import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient, webhook, type Client } from '@b24kit/client'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { makeFolder, openPortal, runCli, secret } from './run-cli.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A portal as an administrator shaped it, and its types. */
async function shapePortal(): Promise<{ b24: Client; env: NodeJS.ProcessEnv; file: string; folder: string }> {
  const { portal, env } = await openPortal()
  const b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch })
  const colours = [{ VALUE: 'Red' }, { VALUE: "Bob's */ blue" }]
  const fields = [
    { FIELD_NAME: 'COLOR', USER_TYPE_ID: 'enumeration', LABEL: 'Colour', LIST: colours },
    { FIELD_NAME: 'TAGS', USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LABEL: 'Tags', LIST: [{ VALUE: 'Bool' }] },
    { FIELD_NAME: 'FEE', USER_TYPE_ID: 'double', LABEL: 'Fee' },
    { FIELD_NAME: 'VISIT', USER_TYPE_ID: 'date', LABEL: 'Visit' },
  ]
  for (const field of fields) await b24.callUntyped('crm.deal.userfield.add', { fields: field })
  await b24.call('crm.category.add', { entityTypeId: 2, fields: { name: 'Partners' } })
  await b24.call('crm.type.add', { fields: { title: 'Equipment', entityTypeId: 1032, isStagesEnabled: 'Y', isCategoriesEnabled: 'Y' } })
  const folder = await makeFolder()
  const file = join(folder, 'portal-types.ts')
  expect(await runCli(['types', '--out', file], env)).toMatchObject({ code: 0, stdout: '' })
  return { b24, env, file, folder }
}

test('the types refuse what the portal does not have and complete what it has', async () => {
  const { folder } = await shapePortal()
  const program = join(folder, 'program.ts')
  await writeFile(
    program,
    `import { createClient, webhook } from '@b24kit/client'
import { decode, encodeRow } from '@b24kit/client/codec'
import { dealFields, item1032Fields, type DealStages, type Item1032, type Portal } from './portal-types.ts'

const b24 = createClient<Portal>({ auth: webhook('https://b24.example/rest/1/code/') })

// @ts-expect-error a misspelt user field
void b24.call('crm.deal.add', { fields: { UF_CRM_COLOUR: 1 } })
// @ts-expect-error a value that the list does not have
void b24.api.crm.deal.update({ id: 1, fields: { UF_CRM_COLOR: 99 } })
// @ts-expect-error a stage that no funnel has
void b24.call('crm.deal.add', { fields: { STAGE_ID: 'C9:NEW' } })
// @ts-expect-error a currency that the portal does not keep
void b24.call('crm.deal.list', { filter: { CURRENCY_ID: 'XXX' } })
// @ts-expect-error a text where a list of values belongs
void b24.call('crm.deal.add', { fields: { UF_CRM_TAGS: 'New' } })

const deal = await b24.call('crm.deal.get', { id: 1 })
export const colour: '1' | '2' | '' | null = deal.UF_CRM_COLOR
export const red: Portal['deal']['lists']['UF_CRM_COLOR'][1] = 'Red'
export const stage: DealStages[0] | DealStages[1] = deal.STAGE_ID
export const fee: string | null = decode(deal, dealFields).UF_CRM_FEE
const change = encodeRow({ UF_CRM_VISIT: '2026-03-01', UF_CRM_COLOR: 'Red', UF_CRM_TAGS: [] }, dealFields, { family: 'classic' })
void b24.call('crm.deal.update', { id: 1, fields: change })
void b24.call('crm.deal.list', { filter: { UF_CRM_COLOR: [1, '2'], '>=UF_CRM_FEE': 5, '!@STAGE_ID': ['WON'] }, select: ['ID', 'UF_CRM_FEE'] })
void b24.call('crm.deal.update', { id: deal.ID, fields: { UF_CRM_COLOR: null, UF_CRM_TAGS: [3], UF_CRM_FEE: '1.50', OPPORTUNITY: 5 } })
for (const item of (await b24.callUntyped<{ items: Item1032[] }>('crm.item.list', { entityTypeId: 1032 })).items) {
  void [item.stageId satisfies 'DT1032_4:NEW' | (string & {}), decode(item, item1032Fields).createdTime]
}
`,
  )
  expect(problemsOf(compile(program), program, join(folder, 'portal-types.ts'))).toEqual([])
})

test('twenty calls with the types of a portal stay within 5,000 instantiations', async () => {
  const { folder } = await shapePortal()
  const calls = await readFile(`${root}tools/test/fixtures/twenty-calls.ts`, 'utf8')
  const program = join(folder, 'program.ts')
  const body = calls
    .slice(calls.indexOf('export async function'))
    .replace('b24: Client', 'b24: Client<Portal>')
    .replace("UF_CRM_CODE: 'a'", 'UF_CRM_COLOR: 1')
  await writeFile(program, `import type { Client } from '@b24kit/client'\nimport type { Portal } from './portal-types.ts'\n${body}`)
  const compiled = compile(program)
  expect(problemsOf(compiled, program)).toEqual([])
  expect(compiled.getInstantiationCount()).toBeLessThanOrEqual(5000)
})

test('the file is the same on every run, and names neither the portal nor a person', async () => {
  const { b24, env, file } = await shapePortal()
  await b24.call('crm.deal.add', { fields: { TITLE: 'A secret of Ann' } })
  const { stdout } = await runCli(['types', '--out', '-'], env)
  expect(stdout).toBe(await readFile(file, 'utf8'))
  expect(stdout).not.toMatch(new RegExp(`${secret}|secret of Ann|https?:|127\\.0\\.0\\.1|localhost`))
  expect(await runCli(['types', '--check', '--out', file], env)).toMatchObject({ code: 0, stdout: '' })
})

test('--check names what an administrator changed and ends with 1', async () => {
  const { b24, env, file } = await shapePortal()
  const userFields = await b24.call('crm.deal.userfield.list', {})
  const idOf = (name: string): string => userFields.find(({ FIELD_NAME }) => FIELD_NAME === `UF_CRM_${name}`)!.ID
  const colours = { LIST: [{ ID: 1, VALUE: 'Crimson' }, { ID: 2, DEL: 'Y' }, { VALUE: 'Green' }] }
  await b24.callUntyped('crm.deal.userfield.update', { id: idOf('COLOR'), fields: colours })
  await b24.callUntyped('crm.deal.userfield.delete', { id: idOf('FEE') })
  await b24.callUntyped('crm.deal.userfield.add', { fields: { FIELD_NAME: 'FEE', USER_TYPE_ID: 'money', LABEL: 'Fee' } })
  await b24.callUntyped('crm.deal.userfield.delete', { id: idOf('VISIT') })
  await b24.callUntyped('crm.lead.userfield.add', { fields: { FIELD_NAME: 'NOTE', USER_TYPE_ID: 'string', LABEL: 'Note' } })
  await b24.callUntyped('crm.status.add', { fields: { ENTITY_ID: 'SOURCE', STATUS_ID: 'FAIR', NAME: 'Fair' } })
  await b24.callUntyped('crm.status.add', { fields: { ENTITY_ID: 'DEAL_STAGE', STATUS_ID: 'CHECK', NAME: 'Check', SORT: 15 } })
  await b24.callUntyped('crm.category.update', { entityTypeId: 2, id: 1, fields: { name: 'Resellers' } })

  const { code, stdout } = await runCli(['types', '--check', '--out', file], env)
  expect(code).toBe(1)
  expect(new Set(stdout.trimEnd().split('\n'))).toEqual(
    new Set([
      'deal: field UF_CRM_COLOR "Colour" has changed: option 1 was renamed from "Red" to "Crimson"',
      `deal: field UF_CRM_COLOR "Colour" has changed: option 2 "Bob's */ blue" was removed`,
      'deal: field UF_CRM_COLOR "Colour" has changed: option 4 "Green" was added',
      'deal: field UF_CRM_FEE "Fee" changed its type from double to money',
      'deal: field UF_CRM_FEE "Fee" keeps any number of digits after the point',
      'deal: field UF_CRM_VISIT "Visit" was removed',
      'deal: funnel 0 "General": stage CHECK "Check" was added',
      'deal: funnel 1 was renamed from "Partners" to "Resellers"',
      'dictionary SOURCE: value FAIR "Fair" was added',
      'lead: field UF_CRM_NOTE "Note" was added, of type string',
    ]),
  )
  expect(JSON.parse((await runCli(['types', '--check', '--out', file, '--json'], env)).stdout)).toMatchObject({
    changes: expect.arrayContaining(['lead: field UF_CRM_NOTE "Note" was added, of type string']),
  })
})

test('--check of a file that is missing or not its own ends with 2 and asks nothing', async () => {
  const { portal, env } = await openPortal()
  const file = join(await makeFolder(), 'portal-types.ts')
  expect(await runCli(['types', '--check', '--out', file], env)).toMatchObject({ code: 2, stderr: expect.stringContaining('Cannot read') })
  await writeFile(file, 'export const dealFields = {} as const')
  expect(await runCli(['types', '--check', '--out', file], env)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('was not written by'),
  })
  expect(portal.requests.total).toBe(0)
})

function compile(file: string): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    root,
  )
  return ts.createProgram([file], { ...options, types: [] })
}

function problemsOf(program: ts.Program, ...files: string[]): string[] {
  const found = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
