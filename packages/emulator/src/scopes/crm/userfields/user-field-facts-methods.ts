import { MethodError, type MethodDefinition } from '../../../contract.ts'
import type { Field } from '../../../store/field.ts'
import { defineMethods } from '../../define-methods.ts'
import { USER_FIELD_TYPES, userFieldSchema } from './user-field-schema.ts'

const LIST_ELEMENT = {
  ID: { type: 'int', title: 'ID', isReadOnly: true },
  SORT: { type: 'int', title: 'Sorting' },
  VALUE: { type: 'string', title: 'Value' },
  DEF: { type: 'string', title: 'Default Value' },
  DEL: { type: 'string', title: 'Element Deletion Flag' },
}

const iblock = {
  IBLOCK_TYPE_ID: 'string',
  IBLOCK_ID: 'string',
  DEFAULT_VALUE: 'string',
  DISPLAY: 'string',
  LIST_HEIGHT: 'int',
  ACTIVE_FILTER: 'string',
}

/** Those that `add` knows of each type, fewer than a field has: api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.md */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  string: { DEFAULT_VALUE: 'string', ROWS: 'int' },
  integer: { DEFAULT_VALUE: 'int' },
  double: { DEFAULT_VALUE: 'double', PRECISION: 'int' },
  boolean: { DEFAULT_VALUE: 'int', DISPLAY: 'string' },
  date: { DEFAULT_VALUE: 'object' },
  datetime: { DEFAULT_VALUE: 'object' },
  enumeration: { DISPLAY: 'string', LIST_HEIGHT: 'int' },
  iblock_section: iblock,
  iblock_element: iblock,
  crm_status: { ENTITY_TYPE: 'string' },
  crm: { LEAD: 'string', CONTACT: 'string', COMPANY: 'string', DEAL: 'string' },
}

/** `crm.userfield.{fields,types,enumeration.fields,settings.fields}`: api-reference/crm/universal/user-defined-fields/index.md */
export function userFieldFactsMethods(): readonly MethodDefinition[] {
  return defineMethods('crm.userfield', 'crm', {
    fields: () => Object.fromEntries(userFieldSchema.of('classic').map((field) => [field.column, describe(field)])),
    // With those of the application that asks: api-reference/crm/universal/user-defined-fields/crm-userfield-types.md
    types({ caller, portal: { placements } }) {
      const own = placements.fieldTypes.filter(
        ({ clientId, fullCode }) => clientId === caller.app?.clientId && placements.hasFieldType(fullCode),
      )
      return [...USER_FIELD_TYPES, ...own.map(({ fullCode, title }) => [fullCode, title] as const)].map(([ID, title]) => ({ ID, title }))
    },
    'enumeration.fields': () => LIST_ELEMENT,
    'settings.fields'({ params }) {
      const type = params.get('type')
      if (typeof type !== 'string' || type === '') throw new MethodError('', "Parameter 'type' is not specified or empty.")
      return Object.fromEntries(Object.entries(SETTINGS[type] ?? {}).map(([name, type]) => [name, { type, title: titleOf(name) }]))
    },
  })
}

function describe({ type, title, isReadOnly, isImmutable, isMultiple }: Field): object {
  return { type, title, ...(isReadOnly && { isReadOnly }), ...(isImmutable && { isImmutable }), ...(isMultiple && { isMultiple }) }
}

const titleOf = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ')
