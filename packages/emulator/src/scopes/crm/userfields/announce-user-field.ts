import type { Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'

export interface UserFieldChange {
  readonly action: 'ADD' | 'UPDATE' | 'DELETE'
  readonly id: number
  readonly fieldName: unknown
  /** What was given, under classic names. */
  readonly input?: Fields
}

/** Entities whose user fields have events of their own; all others share those of types. */
const OWN: ReadonlySet<string> = new Set(['LEAD', 'DEAL', 'CONTACT', 'COMPANY', 'QUOTE', 'REQUISITE', 'INVOICE'])

/** A list field whose elements change along tells so by an event more, and by that alone when nothing else does: api-reference/crm/universal/userfieldconfig/events/index.md */
export function announceUserField(crm: Crm, { entity }: Item, { action, id, fieldName, input = {} }: UserFieldChange): void {
  const prefix = `ONCRM${OWN.has(entity.typeName) ? entity.typeName : 'TYPE'}USERFIELD`
  const data = { FIELDS: { ID: id, ENTITY_ID: entity.userFieldEntity, FIELD_NAME: fieldName } }
  const setsValues =
    input['LIST'] !== undefined && crm.store.value('select USER_TYPE_ID from crm_user_field where ID = ?', [id]) === 'enumeration'
  const hasMore = Object.entries(input).some(([name, value]) => name !== 'LIST' && value !== undefined)
  if (!setsValues || action !== 'UPDATE' || hasMore) crm.portal.emit(prefix + action, data)
  if (setsValues) crm.portal.emit(`${prefix}SETENUMVALUES`, data)
}
