import { MethodError } from '../../../contract.ts'
import { toId, toText } from '../../read-params.ts'
import { systemEntities } from '../entities/system-entities.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Owner } from './save-row.ts'

/** The owner of product rows: `D` and 15 is deal 15, `T406` and 1 the first item of smart process 1030. */
export function requireOwner(crm: Crm, ownerType: unknown, ownerId: unknown): Owner {
  const item = itemOf(crm, toText(ownerType))
  if (!item?.entity.hasProducts) throw new MethodError('ENTITY_TYPE_NOT_SUPPORTED', 'Entity type is not supported')
  const id = toId(ownerId)
  if (id === undefined || !exists(crm, item, id)) throw new MethodError('OWNER_NOT_FOUND', 'Owner was not found')
  return { item, id }
}

export function exists(crm: Crm, { entity }: Item, id: number): boolean {
  return crm.store.value(`select 1 from ${entity.table} where ID = ?`, [id]) === 1
}

export function itemOf(crm: Crm, abbreviation: string): Item | undefined {
  const wanted = abbreviation.toUpperCase()
  const system = [...systemEntities.values()].find((entity) => entity.abbreviation === wanted)
  if (system) return crm.item(system.entityTypeId)
  return /^T[0-9A-F]+$/.test(wanted) ? crm.item(Number.parseInt(wanted.slice(1), 16)) : undefined
}
