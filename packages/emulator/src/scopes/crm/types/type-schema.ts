import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

/** Switches of a smart-process type; api-reference/crm/universal/user-defined-object-types/crm-type-fields.md */
export const typeFlags = [
  'IS_CATEGORIES_ENABLED',
  'IS_STAGES_ENABLED',
  'IS_BEGIN_CLOSE_DATES_ENABLED',
  'IS_CLIENT_ENABLED',
  'IS_USE_IN_USERFIELD_ENABLED',
  'IS_LINK_WITH_PRODUCTS_ENABLED',
  'IS_MYCOMPANY_ENABLED',
  'IS_DOCUMENTS_ENABLED',
  'IS_SOURCE_ENABLED',
  'IS_OBSERVERS_ENABLED',
  'IS_RECYCLEBIN_ENABLED',
  'IS_AUTOMATION_ENABLED',
  'IS_BIZ_PROC_ENABLED',
  'IS_SET_OPEN_PERMISSIONS',
  'IS_PAYMENTS_ENABLED',
  'IS_COUNTERS_ENABLED',
] as const

export type TypeFlag = (typeof typeFlags)[number]

export const typeSchema: Schema = createSchema(
  'crm_type',
  [
    field('ID', 'integer', { isReadOnly: true }),
    field('TITLE', 'string', { isRequired: true }),
    field('CODE', 'string'),
    field('CREATED_BY', 'user', { isReadOnly: true }),
    field('ENTITY_TYPE_ID', 'integer', { isRequired: true, isImmutable: true }),
    field('CUSTOM_SECTION_ID', 'integer', { isImmutable: true }),
    ...typeFlags.map((flag) => field(flag, 'boolean')),
    field('CREATED_TIME', 'datetime', { isReadOnly: true }),
    field('UPDATED_TIME', 'datetime', { isReadOnly: true }),
    field('UPDATED_BY', 'user', { isReadOnly: true }),
  ].map((each) => ({ ...each, title: each.column, names: { universal: each.names.universal! } })),
)
