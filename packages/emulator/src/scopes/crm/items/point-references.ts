import type { Field } from '../../../store/field.ts'
import { hasTable } from '../../../store/has-table.ts'
import { systemEntities } from '../entities/system-entities.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import type { Owner } from '../timeline/activity-bindings.ts'

const TARGETS: Readonly<Record<string, number>> = { crm_lead: 1, crm_deal: 2, crm_contact: 3, crm_company: 4, crm_quote: 7 }

/** Fields that point to a record that goes point to another instead, or to none: api-reference/crm/deals/crm-deal-delete.md */
export function pointReferences(crm: Crm, { typeId, id }: Owner, to: number | null): void {
  for (const type of typesInUse(crm)) {
    const { entity, schema } = systemItem(crm, type)
    for (const { column } of schema.fields.filter((field) => targetOf(field) === typeId && schema.columns.has(field.column)))
      crm.store.run(`update ${entity.table} set "${column}" = ? where "${column}" = ?`, [to, id])
  }
}

/** Types whose tables have come into being. */
function typesInUse({ store, portal }: Crm): readonly number[] {
  const system = [...systemEntities.values()].filter(({ table }) => hasTable(portal.db, table)).map(({ entityTypeId }) => entityTypeId)
  return [...system, ...store.rows('select ENTITY_TYPE_ID from crm_type').map(([type]) => Number(type))]
}

/** The type of the records that a field points to. */
function targetOf({ type, settings, isDynamic }: Field): number | undefined {
  if (isDynamic) return undefined
  return type === 'crm_entity' ? (settings as { readonly parentEntityTypeId?: number }).parentEntityTypeId : TARGETS[type]
}
