import { phpMap } from '../../php/php-map.ts'
import { requireObject, textOf } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { describeFields } from './describe-fields.ts'
import { listRows, mapOf } from './list-rows.ts'
import { nextNumber } from './numerators.ts'
import { templateSchema as schema } from './schemas.ts'
import { refused } from './refusals.ts'
import { mayModify, requireRight } from './rights.ts'
import { columnsOf, listTemplate, readFile, requireTemplate, showTemplate } from './templates.ts'
import { changeTemplate, insertTemplate, removeTemplate } from './write-template.ts'

/** `documentgenerator.template.*`: api-reference/document-generator/templates/index.md */
export const templateMethods: DocumentHandlers = {
  add(documents, call) {
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    const missing = ['name', 'numeratorId', 'region'].filter((name) => (textOf(fields[name]) ?? '') === '')
    if (missing.length > 0) throw refused(`Empty required fields: ${missing.join(', ')}`)
    const file = readFile(documents, fields)
    if (!file) throw refused('Missing file content')
    return { template: showTemplate(documents, call.caller, insertTemplate(documents, call.caller, columnsOf(documents, fields), file)) }
  },
  get(documents, call) {
    const { id } = requireTemplate(documents, call)
    requireRight(documents, call, 'templates.modify')
    return { template: showTemplate(documents, call.caller, id) }
  },
  /** Without a condition on it the deleted ones are left out. */
  list(documents, call) {
    requireRight(documents, call, 'templates.modify')
    const isAsked = Object.keys(mapOf(call.params.get('filter'))).some((key) => /^\W*isDeleted$/.test(key))
    const within = { sql: `t.MODULE_ID = 'rest'${isAsked ? '' : " and t.IS_DELETED = 'N'"}`, values: [], lookups: [] }
    return listRows(documents, call, { schema, reader: documents.readers.template, within }, (rows, isWanted) => ({
      templates: phpMap(
        Object.fromEntries(rows.map((row) => [String(Number(row['ID'])), listTemplate(documents, call.caller, row, isWanted)])),
      ),
    }))
  },
  update(documents, call) {
    const template = requireTemplate(documents, call)
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    if (!mayModify(documents, call.caller, template)) throw refused('You do not have permissions to modify this template')
    changeTemplate(documents, call.caller, template, columnsOf(documents, fields), readFile(documents, fields))
    return { template: showTemplate(documents, call.caller, template.id) }
  },
  delete(documents, call) {
    const template = requireTemplate(documents, call)
    requireRight(documents, call, 'templates.modify')
    if (!mayModify(documents, call.caller, template)) throw refused('You do not have permissions to modify templates')
    removeTemplate(documents, template)
    return null
  },
  getfields(documents, call) {
    const template = requireTemplate(documents, call)
    requireRight(documents, call, 'templates.modify')
    if (template.isDeleted) throw refused('Cannot get fields from deleted template')
    const number = nextNumber(documents, template.numeratorId, false)
    return { templateFields: describeFields(documents, template.fileId, { number, title: `${template.name} ${number}`, values: {} }) }
  },
}
