import type { Quirks, SqlValue } from '../../../contract.ts'
import type { Store } from '../../../store/create-store.ts'
import { field, type Field, type Storage } from '../../../store/field.ts'
import type { CrmEntity } from '../crm-entity.ts'
import { userFieldToCamel } from './user-field-name.ts'

/** Types that are not stored as their name says. */
const STORAGE: Readonly<Record<string, Storage>> = {
  double: 'real',
  boolean: 'bit',
  enumeration: 'integer',
  employee: 'integer',
  iblock_element: 'integer',
  iblock_section: 'integer',
}

/** The user fields of an entity, as fields like any other. */
export function loadUserFields(
  store: Store,
  entity: Pick<CrmEntity, 'fields' | 'userFieldEntity'>,
  spelling?: Quirks['userFieldNames'],
): readonly Field[] {
  const taken = new Set(entity.fields.map(({ names }) => names.universal))
  const hasClassic = entity.fields.some(({ names }) => names.classic !== undefined && names.classic !== 'ID')
  const rows = store.rows(
    'select FIELD_NAME, USER_TYPE_ID, MULTIPLE, MANDATORY, SETTINGS, EDIT_FORM_LABEL from crm_user_field where ENTITY_ID = ? order by ID',
    [entity.userFieldEntity],
  )
  return rows.map((row) => {
    const camel = userFieldToCamel(String(row[0]), spelling)
    // The documentation keeps the original name where the derived one is taken.
    const universal = taken.has(camel) ? String(row[0]) : camel
    taken.add(universal)
    return toField(row, hasClassic, universal)
  })
}

function toField([name, type, multiple, mandatory, settings, label]: readonly SqlValue[], hasClassic: boolean, universal: string): Field {
  const isMultiple = multiple === 'Y'
  const storage = isMultiple ? 'json' : STORAGE[String(type)]
  const labels = JSON.parse(String(label ?? '{}')) as Record<string, string>
  return field(String(name), String(type), {
    ...(!hasClassic && { classic: false }),
    universal,
    ...(storage && { storage }),
    isMultiple,
    isRequired: mandatory === 'Y',
    isDynamic: true,
    settings: JSON.parse(String(settings ?? '{}')) as unknown,
    title: labels['en'] || String(name),
  })
}
