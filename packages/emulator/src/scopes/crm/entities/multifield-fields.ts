import { field, type Field } from '../../../store/field.ts'
import { MULTIFIELD_TYPES } from '../items/multifields.ts'
import { universalOnly } from './common-fields.ts'

/** Flat read-only aliases of `crm.item.*`: the first value of a type, or of a type and kind; api-reference/crm/universal/object-fields.md */
const ALIASES: readonly (readonly [column: string, typeId: string, valueType: string | undefined, empty: string])[] = [
  ['PHONE_MOBILE', 'PHONE', 'MOBILE', "''"],
  ['PHONE_WORK', 'PHONE', 'WORK', "''"],
  ['PHONE_MAILING', 'PHONE', 'MAILING', "''"],
  ['EMAIL_HOME', 'EMAIL', 'HOME', "''"],
  ['EMAIL_WORK', 'EMAIL', 'WORK', "''"],
  ['EMAIL_MAILING', 'EMAIL', 'MAILING', "''"],
  ['SKYPE', 'IM', 'SKYPE', 'null'],
  ['ICQ', 'IM', 'ICQ', 'null'],
  ['IMOL', 'IM', 'OPENLINE', "''"],
]

/** PHONE, EMAIL, WEB, IM and LINK of a lead, contact or company in both families; api-reference/crm/data-types.md#crm_multifield */
export function multifieldFields(entityTypeId: number): readonly Field[] {
  const values = (condition: string): string =>
    `from crm_multifield m where m.OWNER_TYPE_ID = ${entityTypeId} and m.OWNER_ID = t.ID${condition}`
  const match =
    (kind: string): NonNullable<Field['match']> =>
    (condition) =>
      `t.ID in (select m.OWNER_ID from crm_multifield m where m.OWNER_TYPE_ID = ${entityTypeId}${kind} and ${condition('m.VALUE')})`
  const kindOf = (typeId: string, valueType?: string): string =>
    ` and m.TYPE_ID = '${typeId}'${valueType ? ` and m.VALUE_TYPE = '${valueType}'` : ''}`
  const first = (kind: string, empty: string): string => `ifnull((select m.VALUE ${values(kind)} order by m.ID limit 1), ${empty})`

  const classic = MULTIFIELD_TYPES.map((typeId) => {
    const entry = "json_object('ID', cast(m.ID as text), 'VALUE_TYPE', m.VALUE_TYPE, 'VALUE', m.VALUE, 'TYPE_ID', m.TYPE_ID)"
    const hasAlias = typeId === 'PHONE' || typeId === 'EMAIL'
    return field(typeId, 'crm_multifield', {
      isMultiple: true,
      storage: 'none',
      classicList: 'byName',
      omitNull: true,
      universal: hasAlias ? typeId.toLowerCase() : false,
      universalType: 'string',
      read: {
        classic: `json(nullif((select json_group_array(${entry} order by m.ID) ${values(kindOf(typeId))}), '[]'))`,
        universal: first(kindOf(typeId), "''"),
      },
      match: match(kindOf(typeId)),
    })
  })
  const aliases = ALIASES.map(([column, typeId, valueType, empty]) =>
    universalOnly(column, 'string', {
      storage: 'none',
      isReadOnly: true,
      read: { universal: first(kindOf(typeId, valueType), empty) },
      match: match(kindOf(typeId, valueType)),
    }),
  )
  const entry = "json_object('id', m.ID, 'valueType', m.VALUE_TYPE, 'value', m.VALUE, 'typeId', m.TYPE_ID)"
  const fm = universalOnly('FM', 'crm_multifield', {
    isMultiple: true,
    storage: 'none',
    read: { universal: `json((select json_group_array(${entry} order by m.ID) ${values('')}))` },
  })
  return [...['HAS_PHONE', 'HAS_EMAIL', 'HAS_IMOL'].map((name) => field(name, 'char', { isReadOnly: true })), ...classic, ...aliases, fm]
}
