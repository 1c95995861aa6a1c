import { MethodError, type Call } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { parseFilterKey } from '../../../store/filter-operator.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { toCamel } from '../../../store/field.ts'
import { listRows, mapOf } from '../../documentgenerator/list-rows.ts'
import { readId, refused, requireRight, unmatched } from '../../documentgenerator/refusals.ts'
import { schemasOf } from '../../documentgenerator/schemas.ts'
import {
  changedDocument,
  documentExists,
  makeFile,
  newDocument,
  readDocument,
  removeDocument,
  switchPublicUrl,
} from '../../documentgenerator/stored-documents.ts'
import { findTemplate, type Template } from '../../documentgenerator/templates.ts'
import { isYes, textOf, toId, type Fields } from '../../read-params.ts'
import { mayTouch } from '../items/rights.ts'
import { describeFields, printComputed } from './describe-fields.ts'
import { denied, mayReach, requireAccess, requireProvider, uncoded, withinReach, type CrmDocuments } from './owners.ts'
import { readSource, type Source } from './read-source.ts'
import { linksTo, showDocument } from './show-document.ts'
import type { CrmDocumentHandlers } from './template-methods.ts'
import { uploadDocument } from './upload-document.ts'

/** `crm.documentgenerator.document.*`: api-reference/crm/document-generator/documents/index.md */
export const documentMethods: CrmDocumentHandlers = {
  add(open, call) {
    const { crm, documents } = open
    const { params, caller } = call
    const template = requireUsable(open, call)
    const item = requireProvider(crm, params.get('entityTypeId'))
    const entityId = toId(params.get('entityId')) ?? 0
    if (entityId <= 0) throw refused('Empty required parameter "value"')
    requireRight(documents, call, 'documents')
    requireAccess(open, caller, template)
    if (template.isDeleted) throw refused('Cannot create document on deleted template')
    if (!mayReach(crm, caller, item, entityId)) throw denied()
    const sent = mapOf(params.get('values'))
    const stamps = isYes(params.get('stampsEnabled'))
    const id = insertRow(documents.store, 'dg_document', {
      ...newDocument(documents, caller, template, sent, stamps),
      ENTITY_TYPE_ID: item.entity.entityTypeId,
      ENTITY_ID: entityId,
    })
    fill(open, id, template, mapOf(params.get('fields')))
    announce(open, 'ADD', id)
    // Numbers are numbers in the answer to this one only.
    return { document: { ...showDocument(open, caller, id), id, createdBy: caller.userId } }
  },
  upload: (open, call) => {
    const id = uploadDocument(open, call)
    announce(open, 'ADD', id)
    return { document: showDocument(open, call.caller, id) }
  },
  get: (open, call) => ({ document: showDocument(open, call.caller, requireDocument(open, call)) }),
  list(open, call) {
    const { documents } = open
    requireRight(documents, call, 'documents')
    if (listOf(call.params.get('select')).includes('entityTypeId'))
      throw unmatched('Unknown field definition ENTITY_TYPE_ID (ENTITY_TYPE_ID) for \\Bitrix\\DocumentGenerator\\Model\\Document Entity')
    requireFiltered(open, call)
    const source = { schema: schemasOf.crm.document, reader: documents.readers.document, within: withinReach(open, call.caller) }
    return listRows(documents, call, source, (rows, isWanted) => ({
      documents: rows.map((row) => {
        const id = Number(row['ID'])
        const { values, stamps } = readDocument(documents, id)
        const [type, owner] = ownerOf(open, id)
        return {
          ...Object.fromEntries(Object.entries(row).map(([name, value]) => [toCamel(name), value])),
          ...(isWanted('values') && { values }),
          stampsEnabled: stamps,
          entityId: String(owner),
          entityTypeId: String(type),
          ...linksTo(open, call.caller, id),
        }
      }),
    }))
  },
  update(open, call) {
    const { documents } = open
    const { params, caller } = call
    const id = requireDocument(open, call)
    const stored = readDocument(documents, id)
    // Unlike add, it is on unless it is told: api-reference/crm/document-generator/documents/crm-document-generator-document-update.md
    const stamps = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : true
    updateRow(documents.store, 'dg_document', changedDocument(documents, caller, stored, mapOf(params.get('values')), stamps), id)
    if (stored.template) fill(open, id, stored.template, {})
    announce(open, 'UPDATE', id)
    return { document: { ...showDocument(open, caller, id), updatedBy: caller.userId } }
  },
  delete(open, call) {
    const id = requireDocument(open, call)
    const data = describe(open, id)
    removeDocument(open.documents, id)
    open.crm.portal.emit('ONCRMDOCUMENTGENERATORDOCUMENTDELETE', data)
    return null
  },
  getfields(open, call) {
    const { documents } = open
    const id = requireDocument(open, call)
    const { values, number, title, createTime, template } = readDocument(documents, id)
    const tried = { ...values, ...mapOf(call.params.get('values')) }
    const known = {
      number: textOf(tried['DocumentNumber']) ?? number,
      title: textOf(tried['DocumentTitle']) ?? title,
      createTime,
      values: tried,
    }
    return { documentFields: describeFields(documents, template?.fileId ?? 0, sourceOf(open, id), known) }
  },
  enablepublicurl: (open, call) => switchPublicUrl(open.documents, requireDocument(open, call), call.params),
}

function requireUsable({ documents }: CrmDocuments, { params }: Call): Template {
  const id = readId(params, 'Bitrix\\DocumentGenerator\\Template constructor must be is public', 'templateId')
  const template = findTemplate(documents, id)
  if (!template) throw refused('Template not found')
  return template
}

/** A document of a record that the caller may see. */
function requireDocument(open: CrmDocuments, call: Call): number {
  const { crm, documents } = open
  const id = readId(call.params, 'Bitrix\\DocumentGenerator\\Document constructor must be is public')
  if (!documentExists(documents, id)) {
    const isElsewhere = documents.store.value('select 1 from dg_document where ID = ?', [id]) !== undefined
    throw isElsewhere ? uncoded('Document not found') : refused('Document not found')
  }
  requireRight(documents, call, 'documents')
  const [type, owner] = ownerOf(open, id)
  const item = crm.item(type)
  // A document outlives its record.
  if (item && !mayTouch(crm, item, call.caller, owner)) throw denied()
  return id
}

/** Whoever filters by a record must be able to see it. */
function requireFiltered({ crm }: CrmDocuments, { params, caller }: Call): void {
  const filter = Object.entries(mapOf(params.get('filter'))).map(([key, value]) => [parseFilterKey(key).name, value] as const)
  const asked = new Map(filter)
  const item = crm.item(toId(asked.get('entityTypeId')) ?? 0)
  const id = toId(asked.get('entityId'))
  if (caller.crmRights === 'none' || (item && id !== undefined && !mayTouch(crm, item, caller, id)))
    throw new MethodError('ACCESS_DENIED', 'Access denied')
}

function ownerOf({ documents }: CrmDocuments, id: number): readonly [entityTypeId: number, entityId: number] {
  const [type, owner] = documents.store.row('select ENTITY_TYPE_ID, ENTITY_ID from dg_document where ID = ?', [id])!
  return [Number(type), Number(owner)]
}

function sourceOf(open: CrmDocuments, id: number): Source | undefined {
  const [type, owner] = ownerOf(open, id)
  const item = open.crm.item(type)
  return item && readSource(open.crm, item, owner)
}

function fill(open: CrmDocuments, id: number, template: Template, descriptions: Fields): void {
  const stored = readDocument(open.documents, id)
  makeFile(open.documents, id, template, descriptions, printComputed(open.documents, sourceOf(open, id), stored))
}

/** api-reference/crm/document-generator/documents/events/index.md */
function describe(open: CrmDocuments, id: number): { readonly FIELDS: Fields } {
  const [type, owner] = ownerOf(open, id)
  return { FIELDS: { ID: id, ENTITY_TYPE_ID: type, ENTITY_ID: owner } }
}

const announce = (open: CrmDocuments, action: 'ADD' | 'UPDATE', id: number): void =>
  open.crm.portal.emit(`ONCRMDOCUMENTGENERATORDOCUMENT${action}`, describe(open, id))
