import type { SnapshotField, SnapshotFields } from '../../../schema/portal-snapshot.ts'
import type { Store } from '../../../store/create-store.ts'
import { field, type Family, type Field } from '../../../store/field.ts'
import { insertRow } from '../../../store/write-row.ts'
import type { CrmEntity } from '../crm-entity.ts'
import type { Crm } from '../open-crm.ts'
import { LABELS } from './user-field-schema.ts'

/** Gives an entity the fields that another portal describes: its user fields, and system fields where they are named or flagged otherwise. */
export function declareFields(crm: Crm, { entityTypeId, userFieldEntity }: CrmEntity, fields: SnapshotFields): void {
  const system = Object.entries(fields).filter(([, { isDynamic }]) => !isDynamic)
  insertRow(crm.store, 'crm_declared_field', { ENTITY_TYPE_ID: entityTypeId, FIELDS: JSON.stringify(Object.fromEntries(system)) })
  for (const [name, described] of Object.entries(fields)) {
    if (described.isDynamic) insertUserField(crm, userFieldEntity, described.upperName ?? name, described)
  }
}

/** The fields of an entity as they were declared: those that are not are hidden, those that are not known are stored as their type says. */
export function withDeclared(store: Store, entityTypeId: number, fields: readonly Field[]): readonly Field[] {
  const json = store.value('select FIELDS from crm_declared_field where ENTITY_TYPE_ID = ?', [entityTypeId])
  if (json === undefined) return fields
  const declared = JSON.parse(String(json)) as SnapshotFields
  const family: Family = fields.some(({ column, names }) => column !== 'ID' && names.classic !== undefined) ? 'classic' : 'universal'
  const known = new Set(fields.map(({ names }) => names[family]))
  return [
    ...fields.map((each) => redeclare(each, declared, family)),
    ...Object.entries(declared)
      .filter(([name]) => !known.has(name))
      .map(([name, described]) =>
        field(described.upperName ?? name, described.type, {
          ...flagsOf(described),
          isMultiple: described.isMultiple === true,
          [family]: name,
          [family === 'classic' ? 'universal' : 'classic']: false,
        }),
      ),
  ]
}

function redeclare(each: Field, declared: SnapshotFields, family: Family): Field {
  const name = each.names[family]
  if (name === undefined || each.column === 'ID') return each
  const described = declared[name]
  const { [family]: _, ...others } = each.names
  return described
    ? { ...each, [family === 'classic' ? 'type' : 'universalType']: described.type, ...flagsOf(described) }
    : { ...each, names: others }
}

function flagsOf({ title, isRequired, isReadOnly, isImmutable, statusType }: SnapshotField): Partial<Field> {
  return {
    title,
    isRequired: isRequired === true,
    isReadOnly: isReadOnly === true,
    isImmutable: isImmutable === true,
    ...(statusType && { statusType }),
  }
}

/** As it is described, whatever its type: applications bring types of their own. */
function insertUserField({ store }: Crm, entityId: string, name: string, { type, title, items = [], ...described }: SnapshotField): void {
  const label = JSON.stringify({ en: title })
  const id = insertRow(store, 'crm_user_field', {
    ENTITY_ID: entityId,
    FIELD_NAME: name,
    USER_TYPE_ID: type,
    XML_ID: null,
    SORT: 100,
    MULTIPLE: described.isMultiple ? 'Y' : 'N',
    MANDATORY: described.isRequired ? 'Y' : 'N',
    SHOW_FILTER: 'N',
    SHOW_IN_LIST: 'Y',
    EDIT_IN_LIST: 'Y',
    IS_SEARCHABLE: 'N',
    SETTINGS: JSON.stringify(described.settings ?? {}),
    ...Object.fromEntries(LABELS.map((column) => [column, column.endsWith('_LABEL') ? label : '{}'])),
  })
  if (type !== 'enumeration') return
  for (const [index, { ID, VALUE }] of items.entries()) {
    insertRow(store, 'crm_user_field_option', { ID: Number(ID), FIELD_ID: id, VALUE, DEF: 'N', SORT: (index + 1) * 10, XML_ID: '' })
  }
}
