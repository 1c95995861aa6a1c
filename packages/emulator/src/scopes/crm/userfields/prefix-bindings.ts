import { isYes, type Fields } from '../../read-params.ts'
import type { Field } from '../../../store/field.ts'
import { findByTypeName } from '../automation/find-by-type-name.ts'
import type { Crm } from '../open-crm.ts'

/** What a caller sent for a field of type `crm` that binds objects of one kind only: `5` → `D_5`. Formats: api-reference/crm/data-types.md#crm-binding-format */
export function prefixBindings(crm: Crm, { type, settings }: Field, value: unknown): unknown {
  if (type !== 'crm' || crm.portal.settings.quirks.bareCrmId === 'as-given') return value
  const [kind, ...others] = Object.entries(settings as Fields).flatMap(([name, allowed]) => (isYes(allowed) ? [name] : []))
  const abbreviation = kind === undefined || others.length > 0 ? undefined : findByTypeName(crm, kind)?.entity.abbreviation
  if (abbreviation === undefined) return value
  const prefix = (each: unknown): unknown => (/^\d+$/.test(String(each)) ? `${abbreviation}_${String(each)}` : each)
  return Array.isArray(value) ? value.map(prefix) : prefix(value)
}
