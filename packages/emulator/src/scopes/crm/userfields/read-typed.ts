import type { Field } from '../../../store/field.ts'
import type { PortalTime } from '../../../store/portal-time.ts'
import { renderField } from '../../../store/render-field.ts'

/** A user field as the sample of api-reference/crm/leads/crm-lead-list.md shows it, where that of crm-quote-get.md has `""`, `"0"` and `"1"`. */
export function readTyped(field: Field, time: PortalTime): Field {
  if (field.isMultiple) return field
  const column = `t."${field.column}"`
  const classic =
    field.storage === 'bit'
      ? `json(iif(${column}, 'true', iif(${column} is null, 'null', 'false')))`
      : `iif(${column} is null, null, ${renderField(field, 'classic', time)})`
  return { ...field, read: { classic } }
}
