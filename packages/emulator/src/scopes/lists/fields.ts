import type { SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import type { Lists } from './open-lists.ts'

/** A field of a list. `fieldId` is `PROPERTY_7`, or the code of a system field. */
export interface ListField {
  readonly id: number
  readonly fieldId: string
  readonly type: string
  readonly code: string
  readonly sort: number
  readonly name: string
  readonly isRequired: boolean
  readonly isMultiple: boolean
  readonly rest: FieldRest
}

/** What is kept as it was sent. */
export interface FieldRest {
  readonly defaultValue?: unknown
  readonly settings: unknown
  readonly userTypeSettings: unknown
  readonly rowCount: string
  readonly colCount: string
  readonly linkIblockId: string | null
}

export function readFields({ store }: Lists, listId: number): readonly ListField[] {
  const columns = 'ID, FIELD_ID, TYPE, CODE, SORT, NAME, IS_REQUIRED, MULTIPLE, REST'
  return store.rows(`select ${columns} from list_field where LIST_ID = ? order by SORT, ID`, [listId]).map(toField)
}

/** Those with values of their own. */
export const readProperties = (lists: Lists, listId: number): readonly ListField[] =>
  readFields(lists, listId).filter(({ fieldId }) => fieldId.startsWith('PROPERTY_'))

const toField = ([id, fieldId, type, code, sort, name, isRequired, isMultiple, rest]: SqlValue[]): ListField => ({
  id: Number(id),
  fieldId: String(fieldId),
  type: String(type),
  code: String(code),
  sort: Number(sort),
  name: String(name),
  isRequired: isRequired === 'Y',
  isMultiple: isMultiple === 'Y',
  rest: JSON.parse(String(rest)) as FieldRest,
})

/** As api-reference/lists/fields/lists-field-get.md shows one. */
export function showField(lists: Lists, { id, fieldId, type, code, sort, name, isRequired, isMultiple, rest }: ListField): object {
  const [propertyType, userType] = type.split(':')
  const isProperty = fieldId.startsWith('PROPERTY_')
  const options = type === 'L' ? readOptions(lists, id) : []
  const chosen = options.filter(({ isDefault }) => isDefault).map((option) => String(option.id))
  return {
    FIELD_ID: fieldId,
    SORT: sort,
    NAME: name,
    IS_REQUIRED: isRequired ? 'Y' : 'N',
    MULTIPLE: isMultiple ? 'Y' : 'N',
    DEFAULT_VALUE: type === 'L' ? (isMultiple ? chosen : (chosen[0] ?? null)) : (rest.defaultValue ?? null),
    TYPE: type,
    ...(isProperty && {
      PROPERTY_TYPE: propertyType,
      PROPERTY_USER_TYPE: userType ?? false,
      CODE: code,
      ID: String(id),
      LINK_IBLOCK_ID: rest.linkIblockId,
      ROW_COUNT: rest.rowCount,
      COL_COUNT: rest.colCount,
      USER_TYPE_SETTINGS: rest.userTypeSettings,
    }),
    SETTINGS: rest.settings,
    ...(type === 'L' && { DISPLAY_VALUES_FORM: phpMap(Object.fromEntries(options.map(({ id: key, value }) => [String(key), value]))) }),
  }
}

export interface Option {
  readonly id: number
  readonly value: string
  readonly isDefault: boolean
}

export function readOptions({ store }: Lists, fieldId: number): readonly Option[] {
  return store
    .rows('select ID, VALUE, DEF from list_enum where FIELD = ? order by SORT, ID', [fieldId])
    .map(([id, value, def]) => ({ id: Number(id), value: String(value), isDefault: def === 'Y' }))
}

export function deleteField({ store, portal }: Lists, id: number): void {
  const isFile = store.value('select TYPE from list_field where ID = ?', [id]) === 'F'
  if (isFile) for (const [file] of store.rows('select VALUE from list_value where PROPERTY_ID = ?', [id])) portal.files.delete(Number(file))
  store.run('delete from list_value where PROPERTY_ID = ?', [id])
  store.run('delete from list_enum where FIELD = ?', [id])
  store.run('delete from list_field where ID = ?', [id])
}
