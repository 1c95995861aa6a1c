import { MethodError, type SqlValue } from '../../../contract.ts'
import { readIds } from '../../../files/settle-files.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { classicError, isYes, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { defaultSettings } from './default-settings.ts'
import { LABELS, USER_FIELD_TYPES } from './user-field-schema.ts'
import { writeOptions } from './write-options.ts'

/** Languages of a portal; labels answer all of them. */
const LANGUAGES = [
  'ar',
  'br',
  'de',
  'en',
  'fr',
  'hi',
  'id',
  'in',
  'it',
  'ja',
  'kz',
  'la',
  'ms',
  'pl',
  'ru',
  'sc',
  'tc',
  'th',
  'tr',
  'ua',
  'vn',
]
const MAX_NAME_LENGTH = 50

type Values = Record<string, SqlValue>

/** Declares a user field under a complete UPPER name; its column comes with the next use of the entity. */
export function createUserField(crm: Crm, entityId: string, name: string, input: Fields): number {
  const type = toText(input['USER_TYPE_ID'])
  if (type === '') throw classicError("The 'USER_TYPE_ID' field is not found.")
  if (name.length > MAX_NAME_LENGTH) throw new MethodError('ERROR_CORE', 'Field name is too long (more than 50 characters).')
  if (!/^[A-Z0-9_]+$/.test(name))
    throw new MethodError('ERROR_CORE', 'Field name contains invalid characters. Allowed characters are: A-Z, 0-9 and _.')
  // Types of applications have a text of their own: api-reference/crm/universal/user-defined-fields/userfield-type.md
  if (type.startsWith('rest_')) {
    if (!crm.portal.placements.hasFieldType(type)) throw new MethodError('ERROR_CORE', 'Invalid user type specified.')
  } else if (!USER_FIELD_TYPES.some(([id]) => id === type)) throw new MethodError('ERROR_CORE', 'Incorrect custom type specified.')
  // In the words of api-reference/crm/requisites/user-fields/crm-requisite-userfield-add.md
  if (hasUserField(crm, entityId, name)) throw new MethodError('ERROR_CORE', `The field ${name} for the ${entityId} object already exists.`)
  const values: Values = {
    ENTITY_ID: entityId,
    FIELD_NAME: name,
    USER_TYPE_ID: type,
    XML_ID: null,
    SORT: 100,
    MULTIPLE: 'N',
    MANDATORY: 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'Y',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'N',
    ...readLabels(crm, { LABEL: '', ERROR_MESSAGE: '', HELP_MESSAGE: '', ...input }),
    ...readFacts(input),
    // Settings that are not given keep the defaults of their type.
    SETTINGS: JSON.stringify({ ...defaultSettings(type), ...objectOf(input['SETTINGS']) }),
    ...((type === 'boolean' || !isYes(input['MULTIPLE'])) && { MULTIPLE: 'N' }),
  }
  const id = insertRow(crm.store, 'crm_user_field', values)
  if (type === 'enumeration') writeOptions(crm.store, id, input['LIST'])
  return id
}

export function hasUserField(crm: Crm, entityId: string, name: string): boolean {
  return crm.store.value('select 1 from crm_user_field where ENTITY_ID = ? and FIELD_NAME = ?', [entityId, name]) === 1
}

/** Changes everything but the name, the type and whether it is multiple. */
export function updateUserField(crm: Crm, id: number, input: Fields): void {
  const { MULTIPLE: _, ...facts } = readFacts(input)
  const given = objectOf(input['SETTINGS'])
  const known = JSON.parse(String(crm.store.value('select SETTINGS from crm_user_field where ID = ?', [id]) ?? '{}')) as Fields
  const values: Values = {
    ...facts,
    ...readLabels(crm, input),
    ...(Object.keys(given).length > 0 && { SETTINGS: JSON.stringify({ ...known, ...given }) }),
  }
  updateRow(crm.store, 'crm_user_field', values, id)
  if (input['LIST'] !== undefined) writeOptions(crm.store, id, input['LIST'])
}

/** Forgets a user field with its values. */
export function deleteUserField(crm: Crm, id: number, table: string, name: string): void {
  const type = crm.store.value('select USER_TYPE_ID from crm_user_field where ID = ?', [id])
  crm.store.run('delete from crm_user_field_option where FIELD_ID = ?', [id])
  crm.store.run('delete from crm_user_field where ID = ?', [id])
  const hasColumn = crm.store.value(`select 1 from pragma_table_info('${table}') where name = ?`, [name]) === 1
  if (!hasColumn) return
  if (type === 'file') forgetFiles(crm, table, name)
  crm.store.exec(`drop index if exists "${table}.${name}"; alter table ${table} drop column "${name}"`)
}

function forgetFiles({ store, portal }: Crm, table: string, column: string): void {
  for (const [value] of store.rows(`select "${column}" from ${table} where "${column}" is not null`)) {
    for (const id of readIds(value)) portal.files.delete(id)
  }
}

function readFacts(input: Fields): Values {
  const flags = ['MULTIPLE', 'MANDATORY', 'SHOW_IN_LIST', 'EDIT_IN_LIST', 'IS_SEARCHABLE'].filter((name) => input[name] !== undefined)
  return {
    ...Object.fromEntries(flags.map((name) => [name, isYes(input[name]) ? 'Y' : 'N'])),
    ...(input['SHOW_FILTER'] !== undefined && { SHOW_FILTER: showFilter(input['SHOW_FILTER']) }),
    ...(toId(input['SORT']) !== undefined && { SORT: toId(input['SORT'])! }),
    ...(typeof input['XML_ID'] === 'string' && { XML_ID: input['XML_ID'] }),
  }
}

/** N hidden, I exact, E mask, S substring; Y is taken as E. */
const showFilter = (value: unknown): string => (['N', 'I', 'E', 'S'].includes(toText(value)) ? toText(value) : isYes(value) ? 'E' : 'N')

/** A label is a text for every language or a text per language; LABEL stands for all of them. */
function readLabels(crm: Crm, input: Fields): Values {
  const given = LABELS.filter((name) => input[name] !== undefined || (input['LABEL'] !== undefined && name.endsWith('_LABEL')))
  return Object.fromEntries(
    given.map((name) => {
      const value = input[name] ?? input['LABEL']
      const own = typeof value === 'object' ? objectOf(value) : { [crm.portal.settings.languageId]: toText(value), en: toText(value) }
      return [name, JSON.stringify({ ...Object.fromEntries(LANGUAGES.map((language) => [language, ''])), ...own })]
    }),
  )
}

const objectOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})
