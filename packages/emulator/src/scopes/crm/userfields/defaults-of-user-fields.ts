import type { SqlValue } from '../../../contract.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import type { Field } from '../../../store/field.ts'
import type { Values } from '../../../store/write-row.ts'
import { objectOf, toText } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'

/** What user fields of a new record begin with: api-reference/crm/universal/crm-item-add.md */
export function defaultsOfUserFields(crm: Crm, item: Item): Values {
  const entries = item.schema.fields
    .filter(({ isDynamic }) => isDynamic)
    .flatMap((field): [string, SqlValue][] => {
      const values = field.type === 'enumeration' ? chosenOptions(crm, item, field) : defaultOf(crm, field)
      const [first] = values
      if (first === undefined) return []
      const encoded = encodeValue(field, field.isMultiple ? values : first, crm.time)
      return encoded === undefined || encoded === null ? [] : [[field.column, encoded]]
    })
  return Object.fromEntries(entries)
}

/** Elements of a list marked DEF. */
function chosenOptions({ store }: Crm, { entity }: Item, { column }: Field): readonly unknown[] {
  const rows = store.rows(
    `select o.ID from crm_user_field_option o join crm_user_field f on f.ID = o.FIELD_ID
      where f.ENTITY_ID = ? and f.FIELD_NAME = ? and o.DEF = 'Y' order by o.SORT, o.ID`,
    [entity.userFieldEntity, column],
  )
  return rows.map(([id]) => id)
}

/** The DEFAULT_VALUE of its settings; dates tell how it is meant: api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.md */
function defaultOf({ portal, time }: Crm, { type, settings }: Field): readonly unknown[] {
  const value = objectOf(settings)['DEFAULT_VALUE']
  if (type !== 'date' && type !== 'datetime') return toText(value) === '' ? [] : [value]
  const { TYPE: kind, VALUE: moment } = objectOf(value)
  if (kind === 'NOW') return [type === 'date' ? time.formatDay(portal.now()) : time.format(portal.now())]
  return kind === 'FIXED' ? [moment] : []
}
