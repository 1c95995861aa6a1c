import type { Client } from '@b24kit/client'
import type { Entity } from './entity.ts'

/** A field as the `fields` methods of most families describe it. */
export interface PortalField {
  readonly type: string
  readonly title?: string
  readonly isReadOnly: boolean
  readonly isImmutable?: boolean
  readonly isMultiple: boolean
}

/** Fields by the name that add, update and list use. */
export type PortalFields = Readonly<Record<string, PortalField>>

/** Asks the portal which fields an entity has, user fields included; where it cannot tell, the catalogue does. */
export async function readFields(b24: Client, { methods, params, container, known }: Entity): Promise<PortalFields> {
  if (methods.fields === undefined) return known
  const result = await b24.callUntyped<Record<string, unknown>>(methods.fields, params)
  const told = (container.fields === undefined ? result : result[container.fields]) as Readonly<
    Record<string, string | Partial<PortalField>>
  >
  return Object.fromEntries(Object.entries(told).map(([name, field]) => [name, complete(name, field, known[name])]))
}

/** Some methods answer titles alone (user.fields, department.fields), some do not say what may be written (tasks.task.getFields). */
function complete(name: string, told: string | Partial<PortalField>, known: PortalField | undefined): PortalField {
  if (typeof told === 'string') return { type: 'string', isReadOnly: !name.startsWith('UF_'), isMultiple: false, ...known, title: told }
  return { type: 'string', isReadOnly: false, isMultiple: false, ...known, ...told }
}
