import { MethodError } from '../contract.ts'
import type { V3Action } from './define-v3.ts'
import type { Dto, DtoField } from './dto.ts'
import { requireText } from './read-v3-params.ts'
import { unknownField, v3Error } from './v3-error.ts'

/** `field.list` and `field.get`: api-reference/tasks/tasks-task-field-list.md */
export function fieldActions(dto: Dto): { readonly 'field.list': V3Action; readonly 'field.get': V3Action } {
  return {
    'field.list': {
      signature: { params: [select], key: 'items' },
      handler({ params }) {
        const names = readNames(params.all['select'])
        return { items: dto.fields.map((field) => describe(field, names)) }
      },
    },
    'field.get': {
      signature: { params: [{ name: 'name', type: 'string', required: true }, select], key: 'item' },
      handler({ params }) {
        const name = requireText(params, 'name')
        const names = readNames(params.all['select'])
        const field = dto.find(name)
        if (!field) throw new MethodError(NOT_FOUND, `Field \`${name}\` not found`)
        return { item: describe(field, names) }
      },
    },
  }
}

const select = { name: 'select', type: 'array' } as const

const NOT_FOUND = 'BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION'

type Describer = (field: DtoField) => unknown

/** Members of a description. The emulator knows titles in no language: a field is called by its name, as the sample of the list shows. */
const MEMBERS: Readonly<Record<string, Describer>> = {
  name: ({ name }) => name,
  type: ({ kind, relation }) => (relation ? (relation.many ? 'array' : 'object') : kind.type),
  title: ({ name }) => name,
  description: () => null,
  validationRules: () => [],
  requiredGroups: ({ required }) => (required ? ['add'] : null),
  filterable: ({ filterable }) => filterable,
  sortable: ({ sortable }) => sortable,
  editable: ({ editable }) => editable,
  multiple: () => false,
  elementType: ({ relation }) => (relation?.many ? relation.dto().name : null),
}

function describe(field: DtoField, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, MEMBERS[name]!(field)]))
}

function readNames(names: unknown): readonly string[] {
  if (names === undefined || names === null || (Array.isArray(names) && names.length === 0)) return Object.keys(MEMBERS)
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
    throw v3Error('invalidSelect', `Unable to recognize select expression \`${JSON.stringify(names)}\``)
  const unknown = names.find((name) => !Object.hasOwn(MEMBERS, name))
  if (unknown !== undefined) throw unknownField(unknown, 'DtoFieldDto')
  return names
}
