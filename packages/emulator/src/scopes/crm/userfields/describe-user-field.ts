import type { Family, Field } from '../../../store/field.ts'
import type { Descriptor } from '../../describe-fields.ts'
import type { Crm } from '../open-crm.ts'

export function describeUserField(crm: Crm, field: Field, family: Family): Descriptor {
  void [crm, field, family]
  return {}
}
