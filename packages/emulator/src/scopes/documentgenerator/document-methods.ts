import type { Call, Caller } from '../../contract.ts'
import { everything } from '../../store/compile-filter.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { toCamel } from '../../store/field.ts'
import { isYes, textOf, type Fields } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { describeFields, printValue } from './describe-fields.ts'
import { fillPlaceholders } from './docx.ts'
import { linksOf } from './links.ts'
import { listRows, mapOf } from './list-rows.ts'
import { nextNumber } from './numerators.ts'
import { documentSchema as schema, type Documents } from './open-documents.ts'
import { readId, refused, requireRight } from './refusals.ts'
import { findTemplate, type Template } from './templates.ts'

/** `documentgenerator.document.*`: api-reference/document-generator/index.md */
export const documentMethods: DocumentHandlers = {
  add(documents, call) {
    const { params, caller } = call
    const templateId = readId(params, 'Bitrix\\DocumentGenerator\\Template constructor must be is public', 'templateId')
    const value = textOf(params.get('value')) ?? ''
    if (value === '') throw refused('Empty required parameter "value"')
    requireRight(documents, call, 'documents')
    const template = findTemplate(documents, templateId)
    if (!template) throw refused('Template not found')
    if (template.isDeleted) throw refused('Cannot create document on deleted template')
    const sent = mapOf(params.get('values'))
    const stamps = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : template.withStamps
    const number = textOf(sent['DocumentNumber']) ?? nextNumber(documents, template.numeratorId, true)
    const now = documents.now()
    const id = insertRow(documents.store, schema.table, {
      TITLE: textOf(sent['DocumentTitle']) ?? `${template.name} ${number}`,
      NUMBER: number,
      TEMPLATE_ID: template.id,
      VALUE: value,
      CREATE_TIME: now,
      UPDATE_TIME: now,
      CREATED_BY: caller.userId,
      VALUES_JSON: JSON.stringify({ productsTableVariant: '', _creationMethod: 'rest', stampsEnabled: stamps, ...sent }),
      STAMPS: stamps ? 'Y' : 'N',
    })
    makeFile(documents, id, template, mapOf(params.get('fields')))
    const shown = showDocument(documents, caller, id)
    // Numbers are numbers in the answer to this one only.
    return { document: { ...shown, id, createdBy: caller.userId } }
  },
  get(documents, call) {
    const id = requireDocument(documents, call, 'must be is public')
    return { document: showDocument(documents, call.caller, id) }
  },
  list(documents, call) {
    requireRight(documents, call, 'documents')
    return listRows(documents, call, { schema, reader: documents.readers.document, within: everything }, (rows, isWanted) => ({
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
    const { values, number, title, template, stamps } = readDocument(documents, id)
    const sent = mapOf(params.get('values'))
    const stampsEnabled = params.has('stampsEnabled') ? isYes(params.get('stampsEnabled')) : stamps
    const changes = {
      TITLE: textOf(sent['DocumentTitle']) ?? title,
      NUMBER: textOf(sent['DocumentNumber']) ?? number,
      UPDATE_TIME: documents.now(),
      UPDATED_BY: caller.userId,
      VALUES_JSON: JSON.stringify({ ...values, stampsEnabled, ...sent }),
      STAMPS: stampsEnabled ? 'Y' : 'N',
    }
    updateRow(documents.store, schema.table, changes, id)
    if (template) makeFile(documents, id, template, mapOf(params.get('fields')))
    return { document: showDocument(documents, caller, id) }
  },
  delete(documents, call) {
    const id = requireDocument(documents, call, 'must be public')
    const { store, portal } = documents
    portal.files.delete(Number(store.value('select FILE_ID from dg_document where ID = ?', [id])))
    store.run('delete from dg_document where ID = ?', [id])
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
    const isEnabled = call.params.has('status') ? isYes(call.params.get('status')) : true
    updateRow(documents.store, schema.table, { HASH: isEnabled ? createHash(documents.portal.random) : null }, id)
    return { publicUrl: publicUrl(documents, id) }
  },
}

function requireDocument(documents: Documents, call: Call, words: string): number {
  const id = readId(call.params, `Bitrix\\DocumentGenerator\\Document constructor ${words}`)
  if (documents.store.value('select 1 from dg_document where ID = ?', [id]) === undefined) throw refused('Document not found')
  requireRight(documents, call, 'documents')
  return id
}

interface Stored {
  readonly values: Fields
  readonly number: string
  readonly title: string
  readonly value: string
  readonly stamps: boolean
  readonly template: Template | undefined
}

function readDocument(documents: Documents, id: number): Stored {
  const columns = 'VALUES_JSON, NUMBER, TITLE, VALUE, STAMPS, TEMPLATE_ID'
  const [values, number, title, value, stamps, templateId] = documents.store.row(`select ${columns} from dg_document where ID = ?`, [id])!
  return {
    values: JSON.parse(String(values)) as Fields,
    number: String(number),
    title: String(title),
    value: String(value),
    stamps: stamps === 'Y',
    template: findTemplate(documents, Number(templateId)),
  }
}

/** The template with the values in it; tables and pictures are left out. */
function makeFile(documents: Documents, id: number, template: Template, descriptions: Fields): void {
  const { store, portal } = documents
  const file = portal.files.get(template.fileId)
  if (!file) return
  const { values, number, title } = readDocument(documents, id)
  const all: Fields = { ...values, DocumentNumber: number, DocumentTitle: title }
  const content = fillPlaceholders(file.content, (code) =>
    Object.hasOwn(all, code) ? printValue(all[code], mapOf(descriptions[code])) : '',
  )
  const held = store.value('select FILE_ID from dg_document where ID = ?', [id])
  if (held !== null && held !== undefined) portal.files.delete(Number(held))
  updateRow(store, schema.table, { FILE_ID: portal.files.add({ name: `${title}.docx`, content }) }, id)
}

function showDocument(documents: Documents, caller: Caller, id: number): object {
  const row = documents.readers.document.one({ family: 'classic', fields: schema.of('classic') }, id)!
  const { values, stamps, value } = readDocument(documents, id)
  const { page, machine } = linksOf(documents, caller, 'document', id)
  return {
    downloadUrl: `${page}&ts=${Math.floor(documents.portal.now() / 1000)}`,
    publicUrl: publicUrl(documents, id),
    title: row['TITLE'],
    number: row['NUMBER'],
    id: String(id),
    createTime: row['CREATE_TIME'],
    createdBy: row['CREATED_BY'],
    updateTime: row['UPDATE_TIME'],
    updatedBy: row['UPDATED_BY'],
    stampsEnabled: stamps,
    isTransformationError: false,
    value,
    values,
    templateId: row['TEMPLATE_ID'],
    provider: 'Bitrix\\DocumentGenerator\\DataProvider\\Rest',
    pullTag: `TRANSFORMDOCUMENT${id}`,
    emailDiskFile: Number(row['FILE_ID'] ?? 0),
    downloadUrlMachine: machine,
  }
}

function publicUrl({ store, portal }: Documents, id: number): string | null {
  const hash = store.value('select HASH from dg_document where ID = ?', [id])
  return hash === null || hash === undefined ? null : `${portal.settings.origin}/~${String(hash)}`
}

function createHash(random: () => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return 'xxxxx'.replaceAll('x', () => letters.charAt(Math.floor(random() * letters.length)))
}
