import { MethodError, type MethodDefinition } from '../../../contract.ts'
import type { Field } from '../../../store/field.ts'
import { defineMethods } from '../../define-methods.ts'
import { defaultSettings } from './default-settings.ts'
import { USER_FIELD_TYPES, userFieldSchema } from './user-field-schema.ts'

const LIST_ELEMENT = {
  ID: { type: 'int', title: 'ID', isReadOnly: true },
  SORT: { type: 'int', title: 'Sorting' },
  VALUE: { type: 'string', title: 'Value' },
  DEF: { type: 'string', title: 'Default Value' },
  DEL: { type: 'string', title: 'Element Deletion Flag' },
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
      return Object.fromEntries(
        Object.entries(defaultSettings(type)).map(([name, value]) => [
          name,
          { type: settingType(name, value, type), title: titleOf(name) },
        ]),
      )
    },
  })
}

function describe({ type, title, isReadOnly, isImmutable, isMultiple }: Field): object {
  return { type, title, ...(isReadOnly && { isReadOnly }), ...(isImmutable && { isImmutable }), ...(isMultiple && { isMultiple }) }
}

function settingType(name: string, value: unknown, type: string): string {
  if (name === 'DEFAULT_VALUE' && (type === 'integer' || type === 'double')) return type === 'integer' ? 'int' : 'double'
  return typeof value === 'number' ? 'int' : typeof value === 'object' ? 'object' : 'string'
}

const titleOf = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ')
