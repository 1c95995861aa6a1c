import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { describeField } from '../describe-fields.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { toId } from '../read-params.ts'
import { catalogRefusals, idField, numberField, required, writtenByPortal } from './catalog-fields.ts'
import { contractorFamily } from './contractor-family.ts'
import { documentActions, documentNotFound } from './document-actions.ts'
import type { Catalog } from './open-catalog.ts'
import { defaultsOf, unlessSent } from './reference-families.ts'

/** Kinds of inventory documents with the numbers that they are given: api-reference/catalog/enum/catalog-enum-get-store-document-types.md */
const DOCUMENT_TYPES = new Set(['A', 'S', 'M', 'R', 'D'])

const documentSchema = createSchema('catalog_document', [
  field('COMMENTARY', 'char', { storage: 'text', universalType: 'char' }),
  field('CREATED_BY', 'integer', { isImmutable: true }),
  field('CURRENCY', 'char', { ...required, isImmutable: true, storage: 'text', universalType: 'char' }),
  field('DATE_CREATE', 'datetime', { isImmutable: true }),
  field('DATE_DOCUMENT', 'datetime'),
  field('DATE_MODIFY', 'datetime'),
  field('DATE_STATUS', 'datetime', writtenByPortal),
  field('DOC_NUMBER', 'string'),
  field('DOC_TYPE', 'char', { ...required, isImmutable: true, storage: 'text', universalType: 'char' }),
  idField,
  field('MODIFIED_BY', 'integer'),
  field('RESPONSIBLE_ID', 'integer', required),
  field('SITE_ID', 'char', { isImmutable: true, storage: 'text', universalType: 'char' }),
  field('STATUS', 'char', { ...writtenByPortal, storage: 'text', universalType: 'char' }),
  field('STATUS_BY', 'integer', writtenByPortal),
  field('TITLE', 'string'),
  numberField('TOTAL'),
])

const elementSchema = createSchema('catalog_document_element', [
  numberField('AMOUNT'),
  field('DOC_ID', 'integer', { ...required, isImmutable: true }),
  field('ELEMENT_ID', 'integer', { ...required, isImmutable: true }),
  idField,
  numberField('PURCHASING_PRICE'),
  field('STORE_FROM', 'integer'),
  field('STORE_TO', 'integer'),
])

const noDocumentOfElement = (): MethodError => new MethodError('ERROR_DOCUMENT_STATUS', 'Document not found')

/** Inventory: documents, what they move, who supplies it; api-reference/catalog/document/index.md */
export function documentFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  const requireOpen = (id: unknown): void => {
    const status = store.value('select STATUS from catalog_document where ID = ?', [toId(id) ?? 0])
    if (status === undefined) throw noDocumentOfElement()
    if (status === 'Y') throw new MethodError('ERROR_DOCUMENT_STATUS', 'Conducted document')
  }
  const document = {
    prefix: 'catalog.document',
    scope: 'catalog',
    schema: documentSchema,
    wrappers: { one: 'document', many: 'documents' },
    refusals: { ...catalogRefusals(0, 'Document'), notFound: documentNotFound },
    without: ['get'] as const,
    prepare: (change) => {
      const type = change.sent['DOC_TYPE']
      if (change.id === undefined && !DOCUMENT_TYPES.has(String(type))) throw new MethodError(0, "DOC_TYPE isn't available")
      const { userId } = change.call.caller
      const now = catalog.now()
      return {
        ...defaultsOf(change, { SITE_ID: 's1', CREATED_BY: userId, DATE_CREATE: now, TITLE: '' }),
        ...(change.id === undefined && { STATUS: 'N', DATE_STATUS: now }),
        ...unlessSent(change, { MODIFIED_BY: userId, DATE_MODIFY: now }),
      }
    },
    saved: ({ id }) => {
      store.run("update catalog_document set DOC_NUMBER = ifnull(DOC_NUMBER, printf('%05d', ID)) where ID = ?", [id])
    },
    removing: (_, id, stored) => {
      if (stored['STATUS'] === 'Y') throw new MethodError(0, `You cannot delete document "${String(stored['TITLE'])}" as it is processed`)
      for (const [table, column] of [
        ['catalog_document_element', 'DOC_ID'],
        ['catalog_document_contractor', 'DOCUMENT_ID'],
      ] as const)
        store.run(`delete from ${table} where ${column} = ?`, [id])
    },
  } satisfies Parameters<typeof controllerFamily>[1]
  const documents = openRecords(portal, document)

  return [
    ...controllerFamily(portal, document, documents),
    ...documentActions(catalog, documents),
    ...defineMethods('catalog.document', 'catalog', { fields: () => [describeOld(documentSchema)] }),
    ...defineMethods('catalog.document.mode', 'catalog', { status: () => 'Y' }),
    ...controllerFamily(portal, {
      prefix: 'catalog.document.element',
      scope: 'catalog',
      schema: elementSchema,
      wrappers: { one: 'documentElement', many: 'documentElements' },
      without: ['get'],
      // Pages word a row that is not there as its document.
      refusals: { ...catalogRefusals('ERROR_DOCUMENT_STATUS', 'Document element'), notFound: noDocumentOfElement },
      prepare: ({ stored, sent }) => {
        requireOpen((stored ?? sent)['DOC_ID'])
        if (!catalog.has('catalog_product', (stored ?? sent)['ELEMENT_ID']))
          throw new MethodError(0, stored ? 'Error of modifying new document' : 'Error of adding new document element')
        return {}
      },
      removing: (_, __, stored) => requireOpen(stored['DOC_ID']),
    }),
    ...defineMethods('catalog.document.element', 'catalog', { fields: () => [describeOld(elementSchema)] }),
    ...contractorFamily(catalog),
  ]
}

/** The deprecated description: api-reference/catalog/document/catalog-document-fields.md */
function describeOld(schema: typeof documentSchema): object {
  return Object.fromEntries(schema.of('universal').map((each) => [each.names.universal!, describeField(each)]))
}
