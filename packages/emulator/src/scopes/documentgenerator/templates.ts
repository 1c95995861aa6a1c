import type { Call, Caller } from '../../contract.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { toCamel } from '../../store/field.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Values } from '../../store/write-row.ts'
import { findObject } from '../disk/find-object.ts'
import { openDisk } from '../disk/open-disk.ts'
import { textOf, toId, type Fields } from '../read-params.ts'
import { linksOf } from './links.ts'
import type { Documents } from './open-documents.ts'
import { templateSchema as schema } from './schemas.ts'
import { readId, refused } from './refusals.ts'

const PROVIDER = 'bitrix\\documentgenerator\\dataprovider\\rest'
const WRITABLE = ['NAME', 'REGION', 'CODE', 'NUMERATOR_ID', 'ACTIVE', 'WITH_STAMPS', 'SORT']

export interface Template {
  readonly id: number
  readonly name: string
  readonly numeratorId: number
  readonly fileId: number
  readonly isDeleted: boolean
  readonly withStamps: boolean
  readonly authorId: number
  /** Codes of whom it is for. */
  readonly users: readonly string[]
}

export function findTemplate({ store, module }: Documents, id: number): Template | undefined {
  const columns = 'NAME, NUMERATOR_ID, FILE_ID, IS_DELETED, WITH_STAMPS, CREATED_BY, USERS'
  const row = store.row(`select ${columns} from dg_template where ID = ? and MODULE_ID = ?`, [id, module])
  if (!row) return undefined
  const [name, numerator, file, deleted, stamps, author, users] = row
  return {
    id,
    name: String(name),
    numeratorId: Number(numerator),
    fileId: Number(file),
    isDeleted: deleted === 'Y',
    withStamps: stamps === 'Y',
    authorId: Number(author),
    users: JSON.parse(String(users ?? '[]')) as readonly string[],
  }
}

export function requireTemplate(documents: Documents, { params }: Call): Template {
  const template = findTemplate(documents, readId(params, 'Bitrix\\DocumentGenerator\\Template constructor must be public'))
  if (!template) throw refused('Template not found')
  return template
}

/** Members of `fields` as columns. */
export function columnsOf({ time }: Documents, fields: Fields): Values {
  const sent = WRITABLE.filter((name) => fields[toCamel(name)] !== undefined && fields[toCamel(name)] !== null)
  const columns = sent.map((name) => [name, encodeValue(schema.field(name), fields[toCamel(name)], time) ?? null])
  const users = fields['users']
  const codes = typeof users === 'object' && users !== null ? Object.values(users).flatMap((code) => textOf(code) ?? []) : undefined
  return { ...(Object.fromEntries(columns) as Values), ...(codes && { USERS: JSON.stringify(codes) }) }
}

/** Base64 alone, `[name, base64]`, or a file of Drive: api-reference/document-generator/templates/document-generator-template-add.md */
export function readFile({ portal }: Documents, fields: Fields): UploadedFile | undefined {
  const sent = fields['file']
  const name = `${(textOf(fields['name']) ?? 'template').slice(0, 100)}.docx`
  const file = readPair(sent) ?? (typeof sent === 'string' && sent !== '' ? readPair([name, sent]) : undefined)
  if (file) return file
  const onDrive = toId(fields['fileId'])
  const object = onDrive === undefined ? undefined : findObject(openDisk(portal), onDrive)
  return object && portal.files.get(object.fileId)
}

/** As single templates are answered. */
export function showTemplate(documents: Documents, caller: Caller, id: number): object {
  const row = documents.readers.template.one({ family: 'classic', fields: schema.of('classic') }, id)!
  const { page, machine } = linksOf(documents, caller, 'template', id)
  const users = usersOf(documents, id)
  return {
    id: String(id),
    name: row['NAME'],
    region: row['REGION'],
    code: row['CODE'],
    download: `${documents.portal.settings.origin}${page}&ts=0`,
    active: row['ACTIVE'],
    moduleId: 'rest',
    numeratorId: row['NUMERATOR_ID'],
    withStamps: row['WITH_STAMPS'],
    providers: { [PROVIDER]: PROVIDER },
    users: Object.fromEntries(users.map((code) => [code, code])),
    isDeleted: row['IS_DELETED'],
    sort: row['SORT'],
    createTime: row['CREATE_TIME'],
    updateTime: row['UPDATE_TIME'],
    downloadMachine: machine,
  }
}

/** As lists answer them. */
export function listTemplate(documents: Documents, caller: Caller, row: Row, isWanted: (name: string) => boolean): object {
  const { page, machine } = linksOf(documents, caller, 'template', Number(row['ID']))
  return {
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [toCamel(name), value])),
    download: page,
    ...(isWanted('providers') && { providers: [PROVIDER] }),
    ...(isWanted('users') && { users: usersOf(documents, Number(row['ID'])) }),
    downloadMachine: machine,
  }
}

export function usersOf({ store }: Documents, id: number): readonly string[] {
  return JSON.parse(String(store.value('select USERS from dg_template where ID = ?', [id]) ?? '[]')) as readonly string[]
}
