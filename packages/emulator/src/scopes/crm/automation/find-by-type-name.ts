import { systemEntities } from '../entities/system-entities.ts'
import type { Crm, Item } from '../open-crm.ts'

/** `DEAL` or `DYNAMIC_177`, as targets of automation are written: api-reference/crm/automation/crm-automation-trigger.md */
export function findByTypeName(crm: Crm, name: string): Item | undefined {
  const wanted = name.toUpperCase()
  const system = [...systemEntities.values()].find(({ typeName }) => typeName === wanted)
  const dynamic = /^DYNAMIC_(\d{1,9})$/.exec(wanted)?.[1]
  return system ? crm.item(system.entityTypeId) : dynamic === undefined ? undefined : crm.item(Number(dynamic))
}
