import { MethodError, type MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { textOf } from '../read-params.ts'
import type { DefineLists } from './define-lists.ts'
import { CUSTOM_TYPES, DEFAULT_SETTINGS, SYSTEM_TYPES } from './field-types.ts'
import { deleteField, readFields, showField } from './fields.ts'
import { requireList } from './find-list.ts'
import { requireFields } from './read-list-params.ts'
import { saveField } from './save-field.ts'

const REQUIRED = ['NAME', 'TYPE']

/** `lists.field.*`: api-reference/lists/fields/index.md */
export function fieldMethods(define: DefineLists): readonly MethodDefinition[] {
  return define('lists.field', {
    add(lists, call) {
      const { id } = requireList(lists, call, 'X', ['FIELDS'])
      return saveField(lists, id, requireFields(call.params, REQUIRED))
    },
    get(lists, call) {
      const { id } = requireList(lists, call, 'R')
      const asked = textOf(call.params.get('FIELD_ID'))
      const shown = readFields(lists, id).map((field) => [field, showField(lists, field)] as const)
      // Every list has a name of its elements, though nobody adds it.
      const all = [['NAME', NAME] as const, ...shown.map(([{ fieldId }, field]) => [fieldId, field] as const)]
      if (asked === undefined || asked === '') return Object.fromEntries(all)
      const found = all.filter(([fieldId]) => fieldId === asked)
      if (call.portal.settings.quirks.listFieldKey === 'id') return phpMap(Object.fromEntries(found))
      // One field stands under its type, as the sample has it; no page shows several.
      return phpMap(Object.fromEntries(found.map(([, field]) => [(field as { TYPE: string }).TYPE, field])))
    },
    update(lists, call) {
      const { id } = requireList(lists, call, 'X', ['FIELDS', 'FIELD_ID'])
      const fields = requireFields(call.params, REQUIRED)
      const stored = readFields(lists, id).find(({ fieldId }) => fieldId === textOf(call.params.get('FIELD_ID')))
      if (!stored) throw new MethodError('ERROR_UPDATE_FIELD', 'Error updating the field')
      saveField(lists, id, fields, stored)
      return true
    },
    delete(lists, call) {
      const { id } = requireList(lists, call, 'X', ['FIELD_ID'])
      // The page lists no error for a field that is not there.
      const stored = readFields(lists, id).find(({ fieldId }) => fieldId === textOf(call.params.get('FIELD_ID')))
      if (stored) deleteField(lists, stored.id)
      return true
    },
    'type.get': (lists, call) => {
      const { id } = requireList(lists, call, 'X')
      const taken = new Set(readFields(lists, id).map(({ fieldId }) => fieldId))
      taken.delete(textOf(call.params.get('FIELD_ID')) ?? '')
      const free = Object.entries(SYSTEM_TYPES).filter(([type]) => !taken.has(type))
      return { ...Object.fromEntries(free), ...CUSTOM_TYPES }
    },
  })
}

const NAME = {
  FIELD_ID: 'NAME',
  SORT: 5,
  NAME: 'Name',
  IS_REQUIRED: 'Y',
  MULTIPLE: 'N',
  DEFAULT_VALUE: null,
  TYPE: 'NAME',
  SETTINGS: DEFAULT_SETTINGS,
}
