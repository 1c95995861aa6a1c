import { MethodError, type Call, type Handler, type MethodDefinition } from '../../../contract.ts'
import type { Field } from '../../../store/field.ts'
import { insertRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireArgument, requireInteger, toId, toText } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'

const OWNERS = [1, 3, 4] as const
const MAX_TYPES = 7

/** `crm.duplicate.volatileType.*`: fields that the portal's own search for duplicates looks at; api-reference/crm/duplicates/volatile-type/index.md */
export function volatileTypeMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  store.exec(
    'create table if not exists crm_volatile_type (ID INTEGER PRIMARY KEY AUTOINCREMENT, ENTITY_TYPE_ID INTEGER, FIELD_CODE TEXT, unique (ENTITY_TYPE_ID, FIELD_CODE))',
  )
  const forAdmins =
    (handler: Handler): Handler =>
    (call: Call) => {
      if (!call.caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Access denied')
      return handler(call)
    }
  return defineMethods('crm.duplicate.volatileType', 'crm', {
    fields: forAdmins(({ params }) => {
      const wanted = toId(params.get('entityTypeId'))
      return OWNERS.filter((owner) => wanted === undefined || owner === wanted).flatMap((entityTypeId) =>
        comparable(crm, entityTypeId).map(({ column, title }) => ({ entityTypeId, fieldCode: column, fieldTitle: title })),
      )
    }),
    list: forAdmins(() =>
      store
        .rows('select ID, ENTITY_TYPE_ID, FIELD_CODE from crm_volatile_type order by ID')
        .map(([id, entityTypeId, fieldCode]) => ({ id, entityTypeId, fieldCode })),
    ),
    register: forAdmins(({ params }) => {
      const entityTypeId = requireInteger(params, 'entityTypeId')
      const code = toText(requireArgument(params, 'fieldCode'))
      if (!comparable(crm, entityTypeId).some(({ column }) => column === code)) throw new MethodError('FIELD_NOT_FOUND', 'Field not found')
      const known = store.value('select ID from crm_volatile_type where ENTITY_TYPE_ID = ? and FIELD_CODE = ?', [entityTypeId, code])
      if (known !== undefined) return { id: known }
      if (Number(store.value('select count(*) from crm_volatile_type')) >= MAX_TYPES)
        throw new MethodError('MAX_TYPES_COUNT_EXCEEDED', 'There is already a maximum number of volatile types')
      return { id: insertRow(store, 'crm_volatile_type', { ENTITY_TYPE_ID: entityTypeId, FIELD_CODE: code }) }
    }),
    unregister: forAdmins(({ params }) => {
      if (store.run('delete from crm_volatile_type where ID = ?', [requireInteger(params, 'id')]).changes === 0)
        throw new MethodError('TYPE_IS_NOT_ASSIGNED', 'This type is not assigned')
      return true
    }),
  })
}

/** Texts that callers write; phones and addresses of mail are compared anyway. */
function comparable(crm: Crm, entityTypeId: number): readonly Field[] {
  if (!OWNERS.some((owner) => owner === entityTypeId)) return []
  return systemItem(crm, entityTypeId)
    .schema.of('classic')
    .filter(({ type, isReadOnly, isMultiple }) => type === 'string' && !isReadOnly && !isMultiple)
}
