import type { Quirks } from '../../../contract.ts'
import type { Field } from '../../../store/field.ts'

const REFERENCES: ReadonlySet<string> = new Set(['COMPANY_ID', 'CONTACT_ID'])

/** What `crm.item.*` shows of an empty reference as 0, not null. */
export const zeroWhenEmpty = (field: Field): Field => ({ ...field, read: { universal: `ifnull(t.${field.column}, 0)` } })

/** Empty references to companies and contacts as the portal shows them; samples of the objects differ. */
export function readUnlinked(fields: readonly Field[], unlinked: Quirks['unlinkedReference']): readonly Field[] {
  if (unlinked === 'by-object') return fields
  return fields.map((field) => {
    if (!REFERENCES.has(field.column)) return field
    return unlinked === 'zero' ? zeroWhenEmpty(field) : { ...field, read: {} }
  })
}
