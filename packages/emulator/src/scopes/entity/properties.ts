import type { Entities } from './open-entities.ts'

export type PropertyType = 'S' | 'N' | 'F'

export interface Property {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly type: PropertyType
  readonly sort: number
}

export function readProperties({ store }: Entities, storageId: number): readonly Property[] {
  return store
    .rows('select ID, CODE, NAME, TYPE, SORT from entity_property where STORAGE_ID = ? order by SORT, ID', [storageId])
    .map(([id, code, name, type, sort]) => ({
      id: Number(id),
      code: String(code),
      name: String(name),
      // Only these are ever written.
      type: type as PropertyType,
      sort: Number(sort),
    }))
}
