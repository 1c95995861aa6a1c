import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to the document generator, it answers or refuses in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['documentgenerator', 'crm'] }] })
  await office.call('documentgenerator.numerator.add', { fields: { name: 'N', template: '{NUMBER}' } })
  const fields = { name: 'T', numeratorId: 1, region: 'de', file: ['t.docx', 'UEsFBg=='] }
  await office.call('documentgenerator.template.add', { fields })
  await office.call('documentgenerator.document.add', { templateId: 1, value: 'X' })
  await office.call('documentgenerator.region.add', { fields: { title: 'R' } })
  await office.call('crm.deal.add', { fields: { TITLE: 'D' } })
  await office.call('crm.documentgenerator.template.add', { fields: { ...fields, entityTypeId: ['2'] } })
  await office.call('crm.documentgenerator.document.add', { templateId: 2, entityTypeId: 2, entityId: 1 })
  const words = `name template settings Bitrix_Main_Numerator_Generator_SequentNumberGenerator start step length padString periodicBy numeratorId region file
    fileId users title phrases permissions TEMPLATES MODIFY roleId accessCode TYPE DATE FORMAT format isDeleted value values {NUMBER} de DocumentNumber
    entityTypeId entityId fileContent pdfContent number status select filter`
  const answered = await surviveRandomCalls(office, /^(?:crm\.)?documentgenerator\./, words.split(/\s+/), { id: 1, templateId: 1 })
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
