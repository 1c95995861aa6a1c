import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { describeField } from '../describe-fields.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireArgument, requireInteger, toId } from '../read-params.ts'
import { catalogRefusals, idField, numberField, required, writtenByPortal } from './catalog-fields.ts'
import { moveStock } from './move-stock.ts'
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

/** Inventory: documents, what they move, who supplies it; api-reference/catalog/document/index.md */
export function documentFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  const requireOpen = (id: unknown): void => {
    const status = store.value('select STATUS from catalog_document where ID = ?', [toId(id) ?? 0])
    if (status === undefined) throw new MethodError('ERROR_DOCUMENT_STATUS', 'Document not found')
    if (status === 'Y') throw new MethodError('ERROR_DOCUMENT_STATUS', 'Conducted document')
  }
  const document = {
    prefix: 'catalog.document',
    scope: 'catalog',
    schema: documentSchema,
    wrappers: { one: 'document', many: 'documents' },
    refusals: catalogRefusals(0, 'Document'),
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
      if (stored['STATUS'] === 'Y') throw new MethodError(0, `You cannot delete document "${String(stored['TITLE'])}" as it is conducted`)
      for (const [table, column] of [
        ['catalog_document_element', 'DOC_ID'],
        ['catalog_document_contractor', 'DOCUMENT_ID'],
      ] as const)
        store.run(`delete from ${table} where ${column} = ?`, [id])
    },
  } satisfies Parameters<typeof controllerFamily>[1]
  const documents = openRecords(portal, document)

  const settle = (call: Call, id: number, isConducted: boolean): void => {
    const { STATUS: status, TITLE: title } = documents.require(call, id)
    if ((status === 'Y') === isConducted)
      throw new MethodError(
        0,
        `${String(title)}: the document ${isConducted ? 'has already been conducted' : 'has not been conducted yet'}`,
      )
    moveStock(catalog, id, isConducted)
    const values = [isConducted ? 'Y' : 'C', call.caller.userId, catalog.now(), id]
    store.run('update catalog_document set STATUS = ?, STATUS_BY = ?, DATE_STATUS = ? where ID = ?', values)
  }
  const each = (call: Call, work: (id: number) => void): true => {
    for (const id of readIds(call.params)) work(id)
    return true
  }
  const one = (call: Call, work: (id: number) => void): true => {
    work(requireInteger(call.params, 'id'))
    return true
  }
  const conduct = (call: Call): true => one(call, (id) => settle(call, id, true))
  const cancel = (call: Call): true => one(call, (id) => settle(call, id, false))

  return [
    ...controllerFamily(portal, document, documents),
    ...defineMethods('catalog.document', 'catalog', {
      conduct,
      confirm: conduct,
      cancel,
      unconfirm: cancel,
      conductList: (call) => each(call, (id) => settle(call, id, true)),
      cancelList: (call) => each(call, (id) => settle(call, id, false)),
      deleteList: (call) => each(call, (id) => documents.remove(call, id)),
      fields: () => [describeOld(documentSchema)],
    }),
    ...defineMethods('catalog.document.mode', 'catalog', { status: () => 'Y' }),
    ...controllerFamily(portal, {
      prefix: 'catalog.document.element',
      scope: 'catalog',
      schema: elementSchema,
      wrappers: { one: 'documentElement', many: 'documentElements' },
      without: ['get'],
      refusals: catalogRefusals('ERROR_DOCUMENT_STATUS', 'Document element'),
      prepare: ({ stored, sent }) => {
        requireOpen((stored ?? sent)['DOC_ID'])
        if (!catalog.has('catalog_product', (stored ?? sent)['ELEMENT_ID']))
          throw new MethodError(0, 'Error of adding new document element')
        return {}
      },
      removing: (_, __, stored) => requireOpen(stored['DOC_ID']),
    }),
    ...defineMethods('catalog.document.element', 'catalog', { fields: () => [describeOld(elementSchema)] }),
    ...contractorFamily(catalog),
  ]
}

/** Suppliers of a receipt: one company, any contacts; api-reference/catalog/documentcontractor/catalog-documentcontractor-add.md */
function contractorFamily(catalog: Catalog): readonly MethodDefinition[] {
  const { store } = catalog
  const refuse = (text: string): never => {
    throw new MethodError(0, text)
  }
  const check = ({ DOCUMENT_ID: documentId = 0, ENTITY_TYPE_ID: type = 0, ENTITY_ID: id = 0 }: Values): void => {
    const [docType, status] =
      store.row('select DOC_TYPE, STATUS from catalog_document where ID = ?', [documentId]) ?? refuse('Store document was not found')
    if (docType !== 'A') refuse('Type of store document is wrong')
    if (status === 'Y') refuse('Unable to edit conducted document')
    if (type !== 3 && type !== 4) refuse('Wrong entity type id')
    if (!catalog.has(type === 3 ? 'crm_contact' : 'crm_company', id)) refuse('Wrong entity id')
    const bound = store.rows('select ENTITY_ID from catalog_document_contractor where DOCUMENT_ID = ? and ENTITY_TYPE_ID = ?', [
      documentId,
      type,
    ])
    if (bound.some(([known]) => known === id)) refuse('This contractor has been already bound to this document')
    if (type === 4 && bound.length > 0) refuse('This document already has a Company contractor')
  }
  return controllerFamily(catalog.portal, {
    prefix: 'catalog.documentcontractor',
    scope: 'catalog',
    schema: createSchema('catalog_document_contractor', [
      field('DOCUMENT_ID', 'integer', required),
      field('ENTITY_ID', 'integer', required),
      field('ENTITY_TYPE_ID', 'integer', required),
      idField,
    ]),
    // Its list has a singular key: api-reference/catalog/documentcontractor/catalog-documentcontractor-list.md
    wrappers: { one: 'documentContractor', many: 'documentContractor' },
    without: ['get', 'update'],
    refusals: { ...catalogRefusals(0, 'Binding'), notFound: () => new MethodError(0, 'Binding was not found') },
    prepare: ({ sent }) => {
      check(sent)
      return {}
    },
  })
}

function readIds(params: CallParams): readonly number[] {
  return listOf(requireArgument(params, 'documentIds')).map((value) => toId(value) ?? 0)
}

/** The deprecated description: api-reference/catalog/document/catalog-document-fields.md */
function describeOld(schema: typeof documentSchema): object {
  return Object.fromEntries(schema.of('universal').map((each) => [each.names.universal!, describeField(each)]))
}
