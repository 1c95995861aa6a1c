import { MethodError, type Call } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { parseFilterKey } from '../../../store/filter-operator.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { toCamel } from '../../../store/field.ts'
import { listRows, mapOf } from '../../documentgenerator/list-rows.ts'
import { denied, readId, refused, unmatched } from '../../documentgenerator/refusals.ts'
import { isAllowed, requireRight } from '../../documentgenerator/rights.ts'
import { schemasOf } from '../../documentgenerator/schemas.ts'
import {
  changedDocument,
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
import { mayReach, requireAccess, requireProvider, uncoded, withinReach, type CrmDocuments } from './owners.ts'
import { readSource, type Source } from './read-source.ts'
import { ownerOf, requireDocument } from './require-document.ts'
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
    if (!isAllowed(documents, caller, 'documents.modify')) throw denied()
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
    requireRight(documents, call, 'documents.view')
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
    const id = requireDocument(open, call, { lacking: refused('You do not have permissions to modify this document'), elsewhere: refused })
    const stored = readDocument(documents, id)
    // Unlike add, it is on unless it is told: api-reference/crm/document-generator/documents/crm-document-generator-document-update.md
    const stamps = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : true
    updateRow(documents.store, 'dg_document', changedDocument(documents, caller, stored, mapOf(params.get('values')), stamps), id)
    if (stored.template) fill(open, id, stored.template, {})
    announce(open, 'UPDATE', id)
    return { document: { ...showDocument(open, caller, id), updatedBy: caller.userId } }
  },
  delete(open, call) {
    const id = requireDocument(open, call, { lacking: denied() })
    const data = describe(open, id)
    removeDocument(open.documents, id)
    open.crm.portal.emit('ONCRMDOCUMENTGENERATORDOCUMENTDELETE', data)
    return null
  },
  getfields(open, call) {
    const { documents } = open
    const lacking = uncoded('You do not have permissions to modify documents')
    const id = requireDocument(open, call, { lacking, elsewhere: refused })
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
  enablepublicurl(open, call) {
    const id = requireDocument(open, call)
    if (!isAllowed(open.documents, call.caller, 'documents.modify')) throw uncoded('You do not have permissions to modify this document')
    return switchPublicUrl(open.documents, id, call.params)
  },
}

function requireUsable({ documents }: CrmDocuments, { params }: Call): Template {
  const id = readId(params, 'Bitrix\\DocumentGenerator\\Template constructor must be is public', 'templateId')
  const template = findTemplate(documents, id)
  if (!template) throw refused('Template not found')
  return template
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
