import { MethodError } from '../../contract.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { CUSTOM_TYPES, DEFAULT_SETTINGS, DEFAULT_USER_SETTINGS, LINKED_TYPES, SYSTEM_TYPES } from './field-types.ts'
import { readFields, readOptions, type FieldRest, type ListField } from './fields.ts'
import type { Lists } from './open-lists.ts'

/** Makes a field of a list, or changes one. Gives its FIELD_ID. */
export function saveField(lists: Lists, listId: number, sent: Fields, stored?: ListField): string {
  const { store } = lists
  const refuse = (text: string): never => {
    throw new MethodError(stored ? 'ERROR_UPDATE_FIELD' : 'ERROR_SAVE_FIELD', text)
  }
  const type = textOf(sent['TYPE']) ?? ''
  const name = textOf(sent['NAME']) ?? ''
  const isSystem = Object.hasOwn(SYSTEM_TYPES, type) || type === 'NAME'
  const isKnown = isSystem || Object.hasOwn(CUSTOM_TYPES, type)
  if (!isKnown || (stored && stored.type !== type)) refuse(stored ? 'Error updating the field' : 'Error saving the field')
  const code = textOf(sent['CODE']) ?? stored?.code ?? ''
  if (!isSystem && code === '') refuse('Please fill the code fields')
  const others = readFields(lists, listId).filter(({ id }) => id !== stored?.id)
  if (others.some((other) => (isSystem ? other.fieldId === type : other.code === code))) refuse('Property already exists')
  const rest = restOf(sent, type, stored?.rest)
  if (LINKED_TYPES.has(type) && store.value('select 1 from list where ID = ?', [toId(rest.linkIblockId) ?? 0]) === undefined)
    refuse(`Incorrect lists specified for '${name}' property`)
  const isReadOnly = isYes((rest.settings as Fields)['ADD_READ_ONLY_FIELD'])
  if (isReadOnly && (rest.defaultValue === undefined || rest.defaultValue === null || rest.defaultValue === ''))
    refuse(`The default value of the field '${name}' is required`)

  const flag = (key: string, before = false): 'Y' | 'N' => ((sent[key] === undefined ? before : isYes(sent[key])) ? 'Y' : 'N')
  const values = {
    LIST_ID: listId,
    TYPE: type,
    CODE: isSystem ? type : code,
    NAME: name,
    SORT: toId(sent['SORT']) ?? stored?.sort ?? 500,
    IS_REQUIRED: flag('IS_REQUIRED', stored?.isRequired),
    MULTIPLE: isSystem ? 'N' : flag('MULTIPLE', stored?.isMultiple),
    REST: JSON.stringify(rest),
  }
  const id = stored?.id ?? insertRow(store, 'list_field', values)
  const fieldId = isSystem ? type : `PROPERTY_${id}`
  updateRow(store, 'list_field', { ...values, FIELD_ID: fieldId }, id)
  if (type === 'L') saveOptions(lists, id, sent)
  return fieldId
}

function restOf(sent: Fields, type: string, stored?: FieldRest): FieldRest {
  const settings = sent['SETTINGS']
  const userSettings = sent['USER_TYPE_SETTINGS']
  const defaultValue = sent['DEFAULT_VALUE'] ?? stored?.defaultValue
  return {
    ...(defaultValue !== undefined && { defaultValue }),
    settings: { ...(stored?.settings ?? DEFAULT_SETTINGS), ...(typeof settings === 'object' ? settings : {}) },
    userTypeSettings:
      typeof userSettings === 'object' && userSettings !== null
        ? userSettings
        : (stored?.userTypeSettings ?? (Object.hasOwn(DEFAULT_USER_SETTINGS, type) ? DEFAULT_USER_SETTINGS[type] : null)),
    rowCount: textOf(sent['ROW_COUNT']) ?? stored?.rowCount ?? '1',
    colCount: textOf(sent['COL_COUNT']) ?? stored?.colCount ?? '30',
    linkIblockId: textOf(sent['LINK_IBLOCK_ID']) ?? stored?.linkIblockId ?? null,
  }
}

/** `LIST` says what the options are, by their ids or by temporary ones; `LIST_TEXT_VALUES` adds to them, a line each. */
function saveOptions(lists: Lists, field: number, sent: Fields): void {
  const { store } = lists
  const list = sent['LIST']
  const held = new Set(readOptions(lists, field).map(({ id }) => id))
  const defaults = new Set(Object.values(typeof sent['LIST_DEF'] === 'object' ? (sent['LIST_DEF'] ?? {}) : {}).map(textOf))
  if (typeof list === 'object' && list !== null) {
    const kept = new Set<number>()
    for (const [key, entry] of Object.entries(list)) {
      const option: Fields = typeof entry === 'object' && entry !== null ? (entry as Fields) : { VALUE: entry }
      const value = textOf(option['VALUE'])?.trim() ?? ''
      if (value === '') continue
      const isDefault = isYes(option['DEF']) || defaults.has(key)
      const values = { FIELD: field, VALUE: value, SORT: toId(option['SORT']) ?? 500, DEF: isDefault ? 'Y' : 'N' }
      if (held.has(Number(key))) updateRow(store, 'list_enum', values, Number(key))
      else insertRow(store, 'list_enum', values)
      kept.add(Number(key))
    }
    for (const id of held) if (!kept.has(id)) store.run('delete from list_enum where ID = ?', [id])
  }
  for (const line of (textOf(sent['LIST_TEXT_VALUES']) ?? '').split('\n'))
    if (line.trim() !== '') insertRow(store, 'list_enum', { FIELD: field, VALUE: line.trim(), SORT: 500, DEF: 'N' })
}
