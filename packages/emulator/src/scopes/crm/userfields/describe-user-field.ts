import type { Family, Field } from '../../../store/field.ts'
import type { Descriptor } from '../../describe-fields.ts'
import type { Crm } from '../open-crm.ts'

/** What `*.fields` adds for a user field: labels in classic answers, the options of a list in both. */
export function describeUserField(crm: Crm, entity: string, field: Field, family: Family): Descriptor {
  if (!field.isDynamic) return {}
  const items =
    field.type === 'enumeration'
      ? crm.store
          .rows(
            'select o.ID, o.VALUE from crm_user_field_option o join crm_user_field f on f.ID = o.FIELD_ID where f.ENTITY_ID = ? and f.FIELD_NAME = ? order by o.SORT, o.ID',
            [entity, field.column],
          )
          .map(([ID, VALUE]) => ({ ID: String(ID), VALUE }))
      : undefined
  const labels = { title: field.column, listLabel: field.title, formLabel: field.title, filterLabel: field.title }
  return { ...(family === 'classic' && labels), ...(items && { items }) }
}
