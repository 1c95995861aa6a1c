import { detachedEntities, systemEntities } from '../entities/system-entities.ts'

/** Types by the names that comments and bindings use: `deal`, `contact`, `dynamic_1030`. */
export function typeIdOf(name: string): number | undefined {
  const wanted = name.toUpperCase()
  const system = [...systemEntities.values()].find(({ typeName }) => typeName === wanted)
  const dynamic = /^DYNAMIC_(\d+)$/.exec(wanted)
  return system?.entityTypeId ?? (dynamic ? Number(dynamic[1]) : undefined)
}

export function typeNameOf(entityTypeId: number): string {
  const known = systemEntities.get(entityTypeId) ?? detachedEntities.get(entityTypeId)
  return known ? known.typeName.toLowerCase() : `dynamic_${entityTypeId}`
}
