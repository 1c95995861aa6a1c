import { createHash } from 'node:crypto'
import { MethodError } from '../../../contract.ts'
import type { Store } from '../../../store/create-store.ts'
import { isYes, objectsOf, textOf, toId, toText, type Fields } from '../../read-params.ts'

/** Elements of a list field: an ID keeps one, `DEL: 'Y'` removes it, no ID adds one; api-reference/crm/deals/user-defined-fields/crm-deal-userfield-update.md */
export function writeOptions(store: Store, fieldId: number, input: unknown): void {
  if (typeof input !== 'object' || input === null) return
  const options = objectsOf(input)
  requireDistinct(store, fieldId, options)
  for (const [index, option] of options.entries()) {
    const id = toId(option['ID'])
    if (id !== undefined && isYes(option['DEL']))
      store.run('delete from crm_user_field_option where ID = ? and FIELD_ID = ?', [id, fieldId])
    else if (id !== undefined) change(store, fieldId, id, option)
    else if (textOf(option['VALUE']) !== undefined) insert(store, fieldId, option, (index + 1) * 10)
  }
}

/** An XML_ID that is given belongs to no other element that stays. */
function requireDistinct(store: Store, fieldId: number, options: readonly Fields[]): void {
  const given = options.map((option) => ({ id: toId(option['ID']), isGone: isYes(option['DEL']), xmlId: textOf(option['XML_ID']) }))
  const changed = new Set(given.filter(({ isGone, xmlId }) => isGone || xmlId).map(({ id }) => id))
  const known = store.rows('select ID, XML_ID from crm_user_field_option where FIELD_ID = ?', [fieldId])
  const taken = new Set(known.filter(([id]) => !changed.has(Number(id))).map(([, xmlId]) => xmlId))
  for (const { isGone, xmlId } of given) {
    if (isGone || !xmlId) continue
    if (taken.has(xmlId)) throw duplicate(store, fieldId, xmlId)
    taken.add(xmlId)
  }
}

/** Fields of requisites do not say which: api-reference/crm/requisites/user-fields/crm-requisite-userfield-update.md */
function duplicate(store: Store, fieldId: number, xmlId: string): MethodError {
  const isOfRequisites = store.value('select ENTITY_ID from crm_user_field where ID = ?', [fieldId]) === 'CRM_REQUISITE'
  const text = isOfRequisites ? 'Fail to save enumeration field values' : `List item with value XML_ID=${xmlId} already exists.`
  return new MethodError('ERROR_CORE', text)
}

function insert(store: Store, fieldId: number, option: Fields, sort: number): void {
  const value = toText(option['VALUE'])
  store.run('insert into crm_user_field_option (FIELD_ID, VALUE, DEF, SORT, XML_ID) values (?, ?, ?, ?, ?)', [
    fieldId,
    value,
    isYes(option['DEF']) ? 'Y' : 'N',
    toId(option['SORT']) ?? sort,
    textOf(option['XML_ID']) || createHash('md5').update(`${fieldId}:${value}`).digest('hex'),
  ])
}

function change(store: Store, fieldId: number, id: number, option: Fields): void {
  store.run(
    'update crm_user_field_option set VALUE = ifnull(?, VALUE), DEF = ifnull(?, DEF), SORT = ifnull(?, SORT), XML_ID = ifnull(?, XML_ID) where ID = ? and FIELD_ID = ?',
    [
      textOf(option['VALUE']) ?? null,
      option['DEF'] === undefined ? null : isYes(option['DEF']) ? 'Y' : 'N',
      toId(option['SORT']) ?? null,
      textOf(option['XML_ID']) ?? null,
      id,
      fieldId,
    ],
  )
}
