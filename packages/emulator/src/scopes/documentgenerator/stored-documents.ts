import type { CallParams, Caller } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { updateRow, type Values } from '../../store/write-row.ts'
import { isYes, textOf, type Fields } from '../read-params.ts'
import { printValue } from './describe-fields.ts'
import { fillPlaceholders } from './docx.ts'
import { mapOf } from './list-rows.ts'
import { nextNumber } from './numerators.ts'
import type { Documents } from './open-documents.ts'
import { findTemplate, type Template } from './templates.ts'

export function documentExists({ store, module }: Documents, id: number): boolean {
  const isOwn = module === 'crm' ? 'ENTITY_TYPE_ID is not null' : 'ENTITY_TYPE_ID is null'
  return store.value(`select 1 from dg_document where ID = ? and ${isOwn}`, [id]) !== undefined
}

export interface Stored {
  readonly values: Fields
  readonly number: string
  readonly title: string
  readonly createTime: string
  readonly value: string
  readonly stamps: boolean
  readonly template: Template | undefined
}

export function readDocument(documents: Documents, id: number): Stored {
  const columns = 'VALUES_JSON, NUMBER, TITLE, VALUE, STAMPS, TEMPLATE_ID, CREATE_TIME'
  const [values, number, title, value, stamps, templateId, createTime] = documents.store.row(
    `select ${columns} from dg_document where ID = ?`,
    [id],
  )!
  return {
    values: JSON.parse(String(values)) as Fields,
    number: String(number),
    title: String(title),
    createTime: String(createTime),
    value: String(value),
    stamps: stamps === 'Y',
    template: findTemplate(documents, Number(templateId)),
  }
}

/** What a document that a method makes of a template begins with. Its number is drawn, unless it was sent. */
export function newDocument(documents: Documents, caller: Caller, template: Template, sent: Fields, stampsEnabled: boolean): Values {
  const number = textOf(sent['DocumentNumber']) ?? nextNumber(documents, template.numeratorId, true)
  const now = documents.now()
  return {
    TITLE: textOf(sent['DocumentTitle']) ?? `${template.name} ${number}`,
    NUMBER: number,
    TEMPLATE_ID: template.id,
    CREATE_TIME: now,
    UPDATE_TIME: now,
    CREATED_BY: caller.userId,
    VALUES_JSON: JSON.stringify({ productsTableVariant: '', _creationMethod: 'rest', stampsEnabled, ...sent }),
    STAMPS: stampsEnabled ? 'Y' : 'N',
  }
}

export function changedDocument(documents: Documents, caller: Caller, stored: Stored, sent: Fields, stampsEnabled: boolean): Values {
  return {
    TITLE: textOf(sent['DocumentTitle']) ?? stored.title,
    NUMBER: textOf(sent['DocumentNumber']) ?? stored.number,
    UPDATE_TIME: documents.now(),
    UPDATED_BY: caller.userId,
    VALUES_JSON: JSON.stringify({ ...stored.values, stampsEnabled, ...sent }),
    STAMPS: stampsEnabled ? 'Y' : 'N',
  }
}

/** What answers tell of a single document, whatever it is about; `row` is one of the classic family. */
export function showStored(documents: Documents, row: Row, id: number): Fields {
  const { values, stamps } = readDocument(documents, id)
  return {
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
    values,
    templateId: row['TEMPLATE_ID'],
    pullTag: `TRANSFORMDOCUMENT${id}`,
    emailDiskFile: Number(row['FILE_ID'] ?? 0),
  }
}

/** The template with the values in it, and what is `computed` for the other placeholders; tables and pictures are left out. */
export function makeFile(
  documents: Documents,
  id: number,
  template: Template,
  descriptions: Fields,
  computed: (code: string) => string = () => '',
): void {
  const { store, portal } = documents
  const file = portal.files.get(template.fileId)
  if (!file) return
  const { values, number, title } = readDocument(documents, id)
  const all: Fields = { ...values, DocumentNumber: number, DocumentTitle: title }
  const content = fillPlaceholders(file.content, (code) =>
    Object.hasOwn(all, code) ? printValue(all[code], mapOf(descriptions[code])) : computed(code),
  )
  const held = store.value('select FILE_ID from dg_document where ID = ?', [id])
  if (held !== null && held !== undefined) portal.files.delete(Number(held))
  updateRow(store, 'dg_document', { FILE_ID: portal.files.add({ name: `${title}.docx`, content }) }, id)
}

export function publicUrl({ store, portal }: Documents, id: number): string | null {
  const hash = store.value('select HASH from dg_document where ID = ?', [id])
  return hash === null || hash === undefined ? null : `${portal.settings.origin}/~${String(hash)}`
}

export function removeDocument({ store, portal }: Documents, id: number): void {
  const files = store.row('select FILE_ID, PDF_ID, IMAGE_ID from dg_document where ID = ?', [id]) ?? []
  for (const file of files) portal.files.delete(Number(file))
  store.run('delete from dg_document where ID = ?', [id])
}

/** `status` is 1 unless it is told. */
export function switchPublicUrl(documents: Documents, id: number, params: CallParams): { readonly publicUrl: string | null } {
  const isEnabled = params.has('status') ? isYes(params.get('status')) : true
  updateRow(documents.store, 'dg_document', { HASH: isEnabled ? createHash(documents.portal.random) : null }, id)
  return { publicUrl: publicUrl(documents, id) }
}

function createHash(random: () => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return 'xxxxx'.replaceAll('x', () => letters.charAt(Math.floor(random() * letters.length)))
}
