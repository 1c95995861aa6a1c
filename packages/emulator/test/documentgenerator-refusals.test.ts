import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusal, type Office } from './open-office.ts'
import { BOB, CARL, denied, DORA, EVE, openRefusedDocuments } from './refused-documents.ts'

let office: Office
beforeAll(async () => {
  office = await openRefusedDocuments()
})
afterAll(() => office.portal.close())

const ANN = 1
const noDocument = refusal('0', 'Document not found')
const unseen = refusal('0', 'You do not have permissions to view documents')
const fixed = refusal('0', 'You do not have permissions to modify templates')
const settled = refusal('0', 'You do not have permissions to modify settings')
const unplanned = refusal('DOCGEN_ACCESS_ERROR', 'Your plan does not support this operation', 403)
const ROLES = ['add', 'get', 'list', 'update', 'delete', 'fillaccesses'].map((action) => `role.${action}`)
const region = { id: 99, fields: { title: 'R' } }

it.each([
  ...['delete', 'enablepublicurl', 'getfields', 'update'].flatMap((action) => [
    [`document.${action}`, { id: 99 }, ANN, noDocument] as const,
    [`document.${action}`, { id: 1 }, DORA, unseen] as const,
  ]),
  ['document.add', { templateId: 1, value: 'X' }, EVE, refusal('DOCGEN_ACCESS_ERROR', 'Access denied', 403)],
  ['document.add', { templateId: 1, value: 'X' }, DORA, unseen],
  ...['get', 'update', 'delete'].map((action) => [`numerator.${action}`, { id: 1, fields: {} }, BOB, fixed] as const),
  ['numerator.get', { id: 2 }, ANN, refusal('100', 'Could not construct parameter {numerator}')],
  ['numerator.update', { id: 1, fields: {} }, ANN, denied],
  ['numerator.update', { id: 2, fields: {} }, ANN, denied],
  ['numerator.delete', { id: 1 }, ANN, denied],
  ...['add', 'update', 'delete', 'list'].map((action) => [`region.${action}`, region, BOB, fixed] as const),
  ['region.update', region, ANN, refusal('0', 'Region not found')],
  ...ROLES.map((method) => [method, { id: 1, fields: {} }, CARL, settled] as const),
  ['role.add', { fields: { code: 'X' } }, ANN, refusal('BX_EMPTY_REQUIRED', 'Required field "NAME" is not filled')],
  ['template.update', { id: 99, fields: {} }, ANN, refusal('0', 'Template not found')],
  ['template.update', { id: 1, fields: {} }, BOB, fixed],
  ['template.update', { id: 1, fields: {} }, CARL, refusal('0', 'You do not have permissions to modify this template')],
  ['template.delete', { id: 99 }, ANN, refusal('0', 'Template not found')],
  ['template.delete', { id: 1 }, BOB, fixed],
  ['template.delete', { id: 1 }, CARL, fixed],
] as const)('documentgenerator.%s with %j refuses user %i', async (method, params, userId, answer) => {
  expect(await office.ask(`documentgenerator.${method}`, params, userId)).toEqual(answer)
})

it('there are no roles on the free plan', async () => {
  office.portal.setLicense('en_project')
  for (const method of ROLES) expect([method, await office.ask(`documentgenerator.${method}`, {})]).toEqual([method, unplanned])
  office.portal.setLicense('en_basic')
  expect(await office.call('documentgenerator.role.get', { id: 1 })).toMatchObject({ role: { id: 1 } })
})

it('templates of level D are those of the department', async () => {
  const { call } = office
  const department: number = await call('department.add', { NAME: 'Sales', PARENT: 1 })
  await call('user.update', { ID: EVE, UF_DEPARTMENT: [department] })
  await call('user.update', { ID: CARL, UF_DEPARTMENT: [1] })
  const permissions = { TEMPLATES: { MODIFY: 'D' } }
  const { role }: { role: { id: number } } = await call('documentgenerator.role.add', { fields: { name: 'D', permissions } })
  await call('documentgenerator.role.fillaccesses', {
    accesses: [CARL, EVE].map((id) => ({ roleId: role.id, accessCode: `U${id}` })),
  })
  const fields = { name: 'Of Eve', numeratorId: 1, region: 'de', file: 'QQ==' }
  const { template }: { template: { id: string } } = await call('documentgenerator.template.add', { fields }, EVE)
  const update = { id: template.id, fields: { name: 'Of Carl' } }
  const refused = refusal('0', 'You do not have permissions to modify this template')
  expect(await office.ask('documentgenerator.template.update', update, CARL)).toEqual(refused)
  await call('user.update', { ID: CARL, UF_DEPARTMENT: [1, department] })
  expect(await call('documentgenerator.template.update', update, CARL)).toMatchObject({ template: { name: 'Of Carl' } })
})
