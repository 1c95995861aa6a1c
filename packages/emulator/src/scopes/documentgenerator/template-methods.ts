import { everything } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { phpMap } from '../../php/php-map.ts'
import { requireObject, textOf } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { describeFields } from './describe-fields.ts'
import { listRows, mapOf } from './list-rows.ts'
import { nextNumber } from './numerators.ts'
import { templateSchema as schema } from './open-documents.ts'
import { refused, requireRight } from './refusals.ts'
import { columnsOf, listTemplate, readFile, requireTemplate, showTemplate } from './templates.ts'

/** `documentgenerator.template.*`: api-reference/document-generator/templates/index.md */
export const templateMethods: DocumentHandlers = {
  add(documents, call) {
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates')
    const missing = ['name', 'numeratorId', 'region'].filter((name) => (textOf(fields[name]) ?? '') === '')
    if (missing.length > 0) throw refused(`Empty required fields: ${missing.join(', ')}`)
    const file = readFile(documents, fields)
    if (!file) throw refused('Missing file content')
    const { userId } = call.caller
    const now = documents.now()
    const id = insertRow(documents.store, schema.table, {
      ACTIVE: 'Y',
      WITH_STAMPS: 'N',
      SORT: 500,
      USERS: JSON.stringify([`U${userId}`]),
      ...columnsOf(documents, fields),
      IS_DELETED: 'N',
      FILE_ID: documents.portal.files.add(file),
      CREATED_BY: userId,
      UPDATED_BY: userId,
      CREATE_TIME: now,
      UPDATE_TIME: now,
    })
    return { template: showTemplate(documents, call.caller, id) }
  },
  get(documents, call) {
    const { id } = requireTemplate(documents, call)
    requireRight(documents, call, 'templates')
    return { template: showTemplate(documents, call.caller, id) }
  },
  /** Without a condition on it the deleted ones are left out. */
  list(documents, call) {
    requireRight(documents, call, 'templates')
    const isAsked = Object.keys(mapOf(call.params.get('filter'))).some((key) => /^\W*isDeleted$/.test(key))
    const within = isAsked ? everything : { sql: "t.IS_DELETED = 'N'", values: [], lookups: [] }
    return listRows(documents, call, { schema, reader: documents.readers.template, within }, (rows, isWanted) => ({
      templates: phpMap(
        Object.fromEntries(rows.map((row) => [String(Number(row['ID'])), listTemplate(documents, call.caller, row, isWanted)])),
      ),
    }))
  },
  update(documents, call) {
    const template = requireTemplate(documents, call)
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates')
    const { store, portal } = documents
    const file = readFile(documents, fields)
    if (file) portal.files.delete(template.fileId)
    const written = { UPDATED_BY: call.caller.userId, UPDATE_TIME: documents.now(), ...(file && { FILE_ID: portal.files.add(file) }) }
    updateRow(store, schema.table, { ...columnsOf(documents, fields), ...written }, template.id)
    return { template: showTemplate(documents, call.caller, template.id) }
  },
  /** One that documents were made of is only marked. */
  delete(documents, call) {
    const { id, fileId } = requireTemplate(documents, call)
    requireRight(documents, call, 'templates')
    const { store, portal } = documents
    if (store.value('select 1 from dg_document where TEMPLATE_ID = ?', [id]) !== undefined) {
      updateRow(store, schema.table, { IS_DELETED: 'Y' }, id)
      return null
    }
    portal.files.delete(fileId)
    store.run('delete from dg_template where ID = ?', [id])
    return null
  },
  getfields(documents, call) {
    const template = requireTemplate(documents, call)
    requireRight(documents, call, 'templates')
    if (template.isDeleted) throw refused('Cannot get fields from deleted template')
    const number = nextNumber(documents, template.numeratorId, false)
    return { templateFields: describeFields(documents, template.fileId, { number, title: `${template.name} ${number}`, values: {} }) }
  },
}
