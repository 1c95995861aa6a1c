import type { Store } from '../../../store/create-store.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { insertRow } from '../../../store/write-row.ts'
import { countryOf, fieldsOfCountry } from './countries.ts'
import { authorship } from './requisite-schema.ts'

const fixed = { isRequired: true, isImmutable: true } as const

/** api-reference/crm/requisites/presets/crm-requisite-preset-fields.md */
export const presetSchema: Schema = createSchema('crm_requisite_preset', [
  field('ID', 'integer', { isReadOnly: true }),
  field('ENTITY_TYPE_ID', 'integer', { ...fixed, title: 'Object type ID' }),
  field('COUNTRY_ID', 'integer', { ...fixed, title: 'Country ID' }),
  field('NAME', 'string', { isRequired: true }),
  ...authorship,
  field('ACTIVE', 'char'),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('XML_ID', 'string', { title: 'External code' }),
])

/** Fields of a preset, numbered within it: api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.md */
export const presetFieldSchema: Schema = createSchema('crm_requisite_preset_field', [
  field('ID', 'integer', { isReadOnly: true }),
  field('FIELD_NAME', 'string', { isRequired: true, title: 'Name' }),
  field('FIELD_TITLE', 'string', { title: 'Template Name' }),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('IN_SHORT_LIST', 'char', { title: 'Show in brief list' }),
])

export const createPresetFieldTable = (store: Store): void =>
  store.exec(
    `create table if not exists crm_requisite_preset_field (PRESET_ID INTEGER, ID INTEGER, FIELD_NAME TEXT, FIELD_TITLE TEXT, SORT INTEGER,
      IN_SHORT_LIST TEXT, primary key (PRESET_ID, ID)) without rowid`,
  )

/** Presets that a portal has from its first day, in the country of its language: api-reference/crm/requisites/presets/crm-requisite-preset-list.md */
const FIRST = [
  [
    'Organization',
    'COMPANY',
    ['RQ_INN', 'RQ_COMPANY_NAME', 'RQ_COMPANY_FULL_NAME', 'RQ_VAT_ID', 'RQ_OGRN', 'RQ_KPP', 'RQ_DIRECTOR', 'RQ_ADDR'],
  ],
  ['Sole Proprietorship', 'INDIVIDUAL', ['RQ_INN', 'RQ_NAME', 'RQ_FIRST_NAME', 'RQ_LAST_NAME', 'RQ_VAT_ID', 'RQ_OGRNIP', 'RQ_ADDR']],
  ['Individual', 'PERSON', ['RQ_FIRST_NAME', 'RQ_SECOND_NAME', 'RQ_LAST_NAME', 'RQ_IDENT_DOC', 'RQ_IDENT_DOC_NUM', 'RQ_ADDR']],
] as const

export function fillPresets(store: Store, languageId: string, now: string): void {
  const country = countryOf(languageId)
  const available = fieldsOfCountry(country)
  for (const [index, [name, kind, fields]] of FIRST.entries()) {
    const presetId = insertRow(store, 'crm_requisite_preset', {
      ENTITY_TYPE_ID: 8,
      COUNTRY_ID: country,
      NAME: name,
      DATE_CREATE: now,
      CREATED_BY_ID: 1,
      ACTIVE: 'Y',
      SORT: 500 + index * 10,
      XML_ID: `#CRM_REQUISITE_PRESET_DEF_${kind}#`,
    })
    for (const [at, fieldName] of fields.filter((each) => available.includes(each)).entries())
      insertPresetField(store, presetId, { FIELD_NAME: fieldName, FIELD_TITLE: '', SORT: 510 + at * 10, IN_SHORT_LIST: 'N' })
  }
}

export interface PresetField {
  readonly FIELD_NAME: string
  readonly FIELD_TITLE: string
  readonly SORT: number
  readonly IN_SHORT_LIST: 'Y' | 'N'
}

export function insertPresetField(store: Store, presetId: number, values: PresetField): number {
  const id = Number(store.value('select ifnull(max(ID), 0) + 1 from crm_requisite_preset_field where PRESET_ID = ?', [presetId]))
  insertRow(store, 'crm_requisite_preset_field', { PRESET_ID: presetId, ID: id, ...values })
  return id
}
