import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOB, CARL, expectRefusal, openCatalogOffice, type CatalogOffice } from './catalog-office.ts'

const UNKNOWN = 99
const [RECEIPT, CONDUCTED, TRANSFER] = [1, 2, 3]
const NO_RIGHTS = 'Insufficient permissions to save the document'

let office: CatalogOffice
let company: number
let contact: number
beforeAll(async () => {
  office = await openCatalogOffice()
  const { add } = office
  for (const name of ['Lamp', 'Chair']) await add('product', { iblockId: 14, name })
  for (const docType of ['A', 'A', 'M']) await add('document', { docType, currency: 'USD', responsibleId: 1, title: `Type ${docType}` })
  const elements = [
    [RECEIPT, 1],
    [RECEIPT, 2],
    [CONDUCTED, 1],
  ]
  for (const [docId, elementId] of elements) await add('document.element', { docId, elementId, storeTo: 1, amount: 5 })
  await office.call('catalog.document.conduct', { id: CONDUCTED })
  await office.call('catalog.product.delete', { id: 2 })
  company = await office.call('crm.company.add', { fields: { TITLE: 'Acme' } })
  contact = await office.call('crm.contact.add', { fields: { NAME: 'Ed' } })
  await add('documentcontractor', { documentId: RECEIPT, entityTypeId: 4, entityId: company })
})
afterAll(() => office.portal.close())

describe('who has no rights in the CRM', () => {
  const methods = {
    document: 'add update delete deleteList conduct conductList cancel cancelList list getFields',
    'document.element': 'add update delete list getFields',
    'document.mode': 'status',
    documentcontractor: 'add delete list getFields',
  }
  const refusals: Readonly<Record<string, readonly [error: string | number, text: string]>> = {
    document: [0, NO_RIGHTS],
    'document.element': ['ERROR_DOCUMENT_RIGHTS', 'Access denied'],
    'document.mode': [0, 'Access denied'],
    documentcontractor: [0, 'Access denied'],
  }

  it.each(Object.entries(methods).flatMap(([family, actions]) => actions.split(' ').map((action) => [family, action] as const)))(
    'is refused by %s.%s',
    async (family, action) => {
      await expectRefusal(office, `${family}.${action}`, { id: 1, documentIds: [1], fields: { docId: 1 } }, ...refusals[family]!, CARL)
    },
  )
})

it('the old description of documents is for administrators', async () => {
  await expectRefusal(office, 'document.fields', {}, 0, NO_RIGHTS, BOB)
})

it.each<[string, object, string]>([
  ['add', { fields: { docType: 'X', currency: 'USD', responsibleId: 1 } }, "DOC_TYPE isn't available"],
  ['update', { id: UNKNOWN, fields: { title: 'Some' } }, 'Document not found'],
  ['delete', { id: CONDUCTED }, 'You cannot delete document "Type A" as it is processed'],
  ['deleteList', { documentIds: [CONDUCTED] }, 'You cannot delete document "Type A" as it is processed'],
  ['cancel', { id: UNKNOWN }, NO_RIGHTS],
  ['conduct', { id: CONDUCTED }, 'Document conducting error: The document has already been processed'],
])('a document refuses to %s %j', async (action, params, text) => {
  await expectRefusal(office, `document.${action}`, params, 0, text)
})

it.each<[string, object, string | number, string]>([
  ['add', { fields: { docId: UNKNOWN, elementId: 1 } }, 'ERROR_DOCUMENT_STATUS', 'Document not found'],
  ['add', { fields: { docId: RECEIPT, elementId: UNKNOWN } }, 0, 'Error of adding new document element'],
  ['update', { id: 3, fields: { amount: 1 } }, 'ERROR_DOCUMENT_STATUS', 'Conducted document'],
  ['update', { id: UNKNOWN, fields: { amount: 1 } }, 'ERROR_DOCUMENT_STATUS', 'Document not found'],
  ['update', { id: 2, fields: { amount: 1 } }, 0, 'Error of modifying new document'],
  ['delete', { id: 3 }, 'ERROR_DOCUMENT_STATUS', 'Conducted document'],
  ['delete', { id: UNKNOWN }, 'ERROR_DOCUMENT_STATUS', 'Document not found'],
])('the products of a document refuse to %s %j', async (action, params, error, text) => {
  await expectRefusal(office, `document.element.${action}`, params, error, text)
})

describe('suppliers of a document', () => {
  const fields = { documentId: RECEIPT, entityTypeId: 4 }

  it.each<[object, string]>([
    [{ documentId: UNKNOWN }, 'Store document was not found'],
    [{ documentId: TRANSFER }, 'Type of store document is wrong'],
    [{ documentId: CONDUCTED }, 'Unable to edit conducted document'],
    [{ entityTypeId: 2 }, 'Wrong entity type id'],
    [{ entityId: UNKNOWN }, 'Wrong entity id'],
    [{}, 'This contractor has been already bound to this document'],
  ])('are not bound with %j', async (more, text) => {
    await expectRefusal(office, 'documentcontractor.add', { fields: { ...fields, entityId: company, ...more } }, 0, text)
  })

  it('are one company, and any contacts', async () => {
    const entityId = await office.call('crm.company.add', { fields: { TITLE: 'Other' } })
    await expectRefusal(
      office,
      'documentcontractor.add',
      { fields: { ...fields, entityId } },
      0,
      'This document already has a Company contractor',
    )
    const bound = await office.ask('catalog.documentcontractor.add', { fields: { ...fields, entityTypeId: 3, entityId: contact } })
    expect(bound).toMatchObject({ status: 200 })
  })

  it('are not unbound twice', async () => {
    await expectRefusal(office, 'documentcontractor.delete', { id: UNKNOWN }, 0, 'Binding was not found')
  })
})
