import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusal, type Office } from './open-office.ts'
import { BOB, CARL, denied, DORA, EVE, FAY, openRefusedDocuments } from './refused-documents.ts'

let office: Office
beforeAll(async () => {
  office = await openRefusedDocuments()
})
afterAll(() => office.portal.close())

const ANN = 1
const noDocument = refusal('0', 'Document not found')
const notOfCrm = refusal('', 'Document not found')
const noTemplate = refusal('0', 'Template not found')
const unseen = refusal('', 'You do not have permissions to view documents')
const fixed = refusal('', 'You do not have permissions to modify templates')
const record = { entityTypeId: 2, entityId: 1 }

it.each([
  ['document.add', { templateId: 2, ...record }, DORA, denied],
  ['document.get', { id: 1 }, ANN, notOfCrm],
  ['document.get', { id: 2 }, BOB, unseen],
  ['document.list', {}, BOB, unseen],
  ['document.upload', { fields: {} }, BOB, unseen],
  ['document.delete', { id: 99 }, ANN, noDocument],
  ['document.delete', { id: 1 }, ANN, notOfCrm],
  ['document.delete', { id: 2 }, DORA, denied],
  ['document.delete', { id: 2 }, EVE, denied],
  ['document.enablepublicurl', { id: 99 }, ANN, noDocument],
  ['document.enablepublicurl', { id: 1 }, ANN, notOfCrm],
  ['document.enablepublicurl', { id: 2 }, BOB, unseen],
  ['document.enablepublicurl', { id: 2 }, DORA, refusal('', 'You do not have permissions to modify this document')],
  ['document.enablepublicurl', { id: 2 }, EVE, denied],
  ['document.getfields', { id: 99 }, ANN, noDocument],
  ['document.getfields', { id: 1 }, ANN, noDocument],
  ['document.getfields', { id: 2 }, DORA, refusal('', 'You do not have permissions to modify documents')],
  ['document.getfields', { id: 2 }, EVE, denied],
  ['document.update', { id: 99 }, ANN, noDocument],
  ['document.update', { id: 1 }, ANN, noDocument],
  ['document.update', { id: 2 }, DORA, refusal('0', 'You do not have permissions to modify this document')],
  ['document.update', { id: 2 }, EVE, denied],
  ['numerator.add', { fields: { name: 'N' } }, ANN, refusal('0', 'Empty required fields: template')],
  ['numerator.add', { fields: {} }, BOB, fixed],
  ['numerator.get', { id: 1 }, BOB, fixed],
  ['numerator.get', { id: 2 }, ANN, denied],
  ['numerator.update', { id: 1, fields: {} }, BOB, fixed],
  ['numerator.update', { id: 1, fields: {} }, ANN, denied],
  ['numerator.delete', { id: 1 }, BOB, fixed],
  ['numerator.delete', { id: 1 }, ANN, denied],
  ['numerator.delete', { id: 2 }, ANN, denied],
  ['template.add', { fields: {} }, BOB, fixed],
  ['template.get', { id: 2 }, BOB, fixed],
  ['template.get', { id: 3 }, EVE, denied],
  ['template.list', {}, FAY, denied],
  ['template.update', { id: 99, fields: {} }, ANN, noTemplate],
  ['template.update', { id: 2, fields: {} }, BOB, fixed],
  ['template.update', { id: 2, fields: {} }, CARL, denied],
  ['template.update', { id: 3, fields: {} }, EVE, denied],
  ['template.delete', { id: 99 }, ANN, noTemplate],
  ['template.delete', { id: 2 }, BOB, fixed],
  ['template.delete', { id: 2 }, CARL, denied],
  ['template.delete', { id: 2 }, FAY, denied],
  ['template.getfields', { id: 99, entityTypeId: 2 }, ANN, noTemplate],
  ['template.getfields', { id: 4, entityTypeId: 2 }, ANN, refusal('', 'Cannot get fields from deleted template')],
  ['template.getfields', { id: 2, entityTypeId: 2 }, BOB, fixed],
] as const)('crm.documentgenerator.%s with %j refuses user %i', async (method, params, userId, answer) => {
  expect(await office.ask(`crm.documentgenerator.${method}`, params, userId)).toEqual(answer)
})

it('whoever may only see documents sees them', async () => {
  const { call } = office
  expect(await call('crm.documentgenerator.document.get', { id: 2 }, DORA)).toMatchObject({ document: { id: '2' } })
  expect(await call('crm.documentgenerator.document.list', { select: ['id'] }, DORA)).toMatchObject({
    documents: [{ id: '2' }, { id: '3' }],
  })
})

it('whoever may change their own templates does', async () => {
  const { call } = office
  const fields = { name: 'Own', numeratorId: 1, region: 'de', file: 'QQ==', entityTypeId: ['2'] }
  const { template }: { template: { id: string } } = await call('crm.documentgenerator.template.add', { fields }, CARL)
  const { id } = template
  expect(await call('crm.documentgenerator.template.update', { id, fields: { name: 'New' } }, CARL)).toMatchObject({
    template: { name: 'New' },
  })
  expect(await call('crm.documentgenerator.template.delete', { id }, CARL)).toBeNull()
})
