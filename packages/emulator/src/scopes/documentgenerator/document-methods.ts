import type { Call, Caller } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { toCamel } from '../../store/field.ts'
import { isYes, textOf } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { describeFields } from './describe-fields.ts'
import { linksOf } from './links.ts'
import { listRows, mapOf } from './list-rows.ts'
import type { Documents } from './open-documents.ts'
import { documentSchema as schema } from './schemas.ts'
import { denied, readId, refused } from './refusals.ts'
import { mayUse, requireRight, type Right } from './rights.ts'
import {
  changedDocument,
  documentExists,
  makeFile,
  newDocument,
  readDocument,
  removeDocument,
  showStored,
  switchPublicUrl,
} from './stored-documents.ts'
import { findTemplate } from './templates.ts'

/** `documentgenerator.document.*`: api-reference/document-generator/index.md */
export const documentMethods: DocumentHandlers = {
  add(documents, call) {
    const { params, caller } = call
    const templateId = readId(params, 'Bitrix\\DocumentGenerator\\Template constructor must be is public', 'templateId')
    const value = textOf(params.get('value')) ?? ''
    if (value === '') throw refused('Empty required parameter "value"')
    requireRight(documents, call, 'documents.modify')
    const template = findTemplate(documents, templateId)
    if (!template) throw refused('Template not found')
    if (!mayUse(documents, caller, template)) throw denied('Access denied', 403)
    if (template.isDeleted) throw refused('Cannot create document on deleted template')
    const sent = mapOf(params.get('values'))
    const stamps = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : template.withStamps
    const id = insertRow(documents.store, schema.table, { ...newDocument(documents, caller, template, sent, stamps), VALUE: value })
    makeFile(documents, id, template, mapOf(params.get('fields')))
    const shown = showDocument(documents, caller, id)
    // Numbers are numbers in the answer to this one only.
    return { document: { ...shown, id, createdBy: caller.userId } }
  },
  get(documents, call) {
    const id = requireDocument(documents, call, 'must be is public', 'documents.view')
    return { document: showDocument(documents, call.caller, id) }
  },
  list(documents, call) {
    requireRight(documents, call, 'documents.view')
    return listRows(documents, call, { schema, reader: documents.readers.document, within: OWN }, (rows, isWanted) => ({
      documents: rows.map((row) => {
        const { page, machine } = linksOf(documents, call.caller, 'document', Number(row['ID']))
        return {
          ...Object.fromEntries(Object.entries(row).map(([name, value]) => [toCamel(name), value])),
          downloadUrl: `${documents.portal.settings.origin}${page}`,
          ...(isWanted('values') && { values: null }),
          stampsEnabled: false,
          downloadUrlMachine: machine,
        }
      }),
    }))
  },
  update(documents, call) {
    const { params, caller } = call
    const id = requireDocument(documents, call, 'must be public')
    const stored = readDocument(documents, id)
    const stamps = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : stored.stamps
    updateRow(documents.store, schema.table, changedDocument(documents, caller, stored, mapOf(params.get('values')), stamps), id)
    if (stored.template) makeFile(documents, id, stored.template, mapOf(params.get('fields')))
    return { document: showDocument(documents, caller, id) }
  },
  delete(documents, call) {
    const id = requireDocument(documents, call, 'must be public')
    removeDocument(documents, id)
    return null
  },
  getfields(documents, call) {
    const id = requireDocument(documents, call, 'must be public')
    const { values, number, title, template } = readDocument(documents, id)
    const tried = { ...values, ...mapOf(call.params.get('values')) }
    const known = { number: textOf(tried['DocumentNumber']) ?? number, title: textOf(tried['DocumentTitle']) ?? title, values: tried }
    return { documentFields: describeFields(documents, template?.fileId ?? 0, known) }
  },
  enablepublicurl(documents, call) {
    const id = requireDocument(documents, call, 'must be is public')
    return switchPublicUrl(documents, id, call.params)
  },
}

/** Documents of the CRM stand in the same table. */
const OWN: Where = { sql: 't.ENTITY_TYPE_ID is null', values: [], lookups: [] }

function requireDocument(documents: Documents, call: Call, words: string, right: Right = 'documents.modify'): number {
  const id = readId(call.params, `Bitrix\\DocumentGenerator\\Document constructor ${words}`)
  if (!documentExists(documents, id)) throw refused('Document not found')
  requireRight(documents, call, right)
  return id
}

function showDocument(documents: Documents, caller: Caller, id: number): object {
  const row = documents.readers.document.one({ family: 'classic', fields: schema.of('classic') }, id)!
  const { value } = readDocument(documents, id)
  const { page, machine } = linksOf(documents, caller, 'document', id)
  return {
    downloadUrl: `${page}&ts=${Math.floor(documents.portal.now() / 1000)}`,
    ...showStored(documents, row, id),
    value,
    provider: 'Bitrix\\DocumentGenerator\\DataProvider\\Rest',
    downloadUrlMachine: machine,
  }
}
