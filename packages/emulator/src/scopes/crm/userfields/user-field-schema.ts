import { field, type Field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

/** Types of user fields with their titles: api-reference/crm/universal/user-defined-fields/crm-userfield-types.md */
export const USER_FIELD_TYPES: readonly (readonly [id: string, title: string])[] = [
  ['string', 'String'],
  ['integer', 'Integer'],
  ['double', 'Number'],
  ['boolean', 'Yes/No'],
  ['enumeration', 'List'],
  ['datetime', 'Date/Time'],
  ['date', 'Date'],
  ['money', 'Money'],
  ['url', 'Link'],
  ['address', 'Google Maps Address'],
  ['file', 'File'],
  ['employee', 'Binding to User'],
  ['crm_status', 'Binding to CRM Directories'],
  ['iblock_section', 'Binding to Information Block Sections'],
  ['iblock_element', 'Binding to Information Block Elements'],
  ['crm', 'Binding to CRM Entities'],
]

export const LABELS = ['EDIT_FORM_LABEL', 'LIST_COLUMN_LABEL', 'LIST_FILTER_LABEL', 'ERROR_MESSAGE', 'HELP_MESSAGE'] as const

const json = (column: string, title: string): Field =>
  field(column, column === 'SETTINGS' ? 'object' : 'string', {
    title,
    read: { classic: phpMap(`t.${column}`), universal: phpMap(`t.${column}`) },
  })

/** Empty maps answer as lists. */
const phpMap = (column: string): string => `json(iif(${column} = '{}', '[]', ${column}))`

const option = (cells: string): string =>
  `json((select json_group_array(json_object(${cells}) order by o.SORT, o.ID) from crm_user_field_option o where o.FIELD_ID = t.ID))`

/** Declarations of user fields; their values live in columns of the entity's own table. */
export const userFieldSchema: Schema = createSchema('crm_user_field', [
  field('ID', 'int', { isReadOnly: true, title: 'ID', read: { universal: 'cast(t.ID as text)' } }),
  field('ENTITY_ID', 'string', { isImmutable: true, title: 'Object' }),
  field('FIELD_NAME', 'string', { isImmutable: true, title: 'Code' }),
  field('USER_TYPE_ID', 'string', { isImmutable: true, title: 'Data type' }),
  field('XML_ID', 'string', { title: 'External ID (XML ID)' }),
  field('SORT', 'int', { title: 'Sorting', read: { universal: 'cast(t.SORT as text)' } }),
  field('MULTIPLE', 'char', { title: 'Multiple' }),
  field('MANDATORY', 'char', { title: 'Mandatory' }),
  field('SHOW_FILTER', 'char', { title: 'Show in list filter', storage: 'text' }),
  field('SHOW_IN_LIST', 'char', { title: 'Show in list' }),
  field('EDIT_IN_LIST', 'char', { title: 'Allow user editing' }),
  field('IS_SEARCHABLE', 'char', { title: 'Field values are searchable' }),
  json('SETTINGS', 'Additional settings (dependent on type)'),
  json('EDIT_FORM_LABEL', 'Label in edit form'),
  json('LIST_COLUMN_LABEL', 'Header in list'),
  json('LIST_FILTER_LABEL', 'Filter label in list'),
  json('ERROR_MESSAGE', 'Error message'),
  json('HELP_MESSAGE', 'Help'),
  field('LIST', 'uf_enum_element', {
    title: 'List elements',
    storage: 'none',
    isMultiple: true,
    universal: 'enum',
    read: {
      classic: option("'ID', cast(o.ID as text), 'SORT', cast(o.SORT as text), 'VALUE', o.VALUE, 'DEF', o.DEF, 'XML_ID', o.XML_ID"),
      universal: option(
        "'id', cast(o.ID as text), 'userFieldId', cast(o.FIELD_ID as text), 'value', o.VALUE, 'def', o.DEF, 'sort', cast(o.SORT as text), 'xmlId', o.XML_ID",
      ),
    },
  }),
])
