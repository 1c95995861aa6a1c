import type { Client } from '@b24kit/client'
import type { Entity } from './entity.ts'

/** A field as the `fields` methods of both families describe it. */
export interface PortalField {
  readonly type: string
  readonly title?: string
  readonly isReadOnly: boolean
  readonly isImmutable?: boolean
  readonly isMultiple: boolean
}

/** Fields by the name that add, update and list use. */
export type PortalFields = Readonly<Record<string, PortalField>>

/** Asks the portal which fields an entity has, user fields included. */
export async function readFields(b24: Client, entity: Entity): Promise<PortalFields> {
  const result = await b24.callUntyped<Record<string, unknown>>(entity.methods.fields, entity.params)
  return (entity.container.fields === undefined ? result : result[entity.container.fields]) as PortalFields
}
