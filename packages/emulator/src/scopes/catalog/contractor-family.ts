import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { catalogRefusals, idField, required } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'

/** Suppliers of a receipt: one company, any contacts; api-reference/catalog/documentcontractor/catalog-documentcontractor-add.md */
export function contractorFamily(catalog: Catalog): readonly MethodDefinition[] {
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
