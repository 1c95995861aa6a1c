import { type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import { holdsScope } from '../../../rest/authorize.ts'
import { createReader, type Reader, type Row } from '../../../store/create-reader.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { listPage, readStart } from '../../list-page.ts'
import { classicError, objectsOf, requireArgument, requireInteger, requireObject, toText, type Fields } from '../../read-params.ts'
import { systemEntities } from '../entities/system-entities.ts'
import type { Crm, Item } from '../open-crm.ts'
import { announceUserField, type UserFieldChange } from './announce-user-field.ts'
import { createUserField, deleteUserField, hasUserField, updateUserField } from './save-user-field.ts'
import { LABELS, USER_FIELD_TYPES, userFieldSchema as schema } from './user-field-schema.ts'

const fields = schema.of('universal')
const shape = { family: 'universal', fields } as const
const LABEL_NAMES = LABELS.map((column) => schema.field(column).names.universal!)
const withoutOptions = { family: 'universal', fields: fields.filter(({ column }) => column !== 'LIST') } as const

/** Without rights as where there is no such field: api-reference/crm/universal/userfieldconfig/userfieldconfig-update.md */
const NOT_CHANGED = 'You cannot change the settings of the user field'
const NOT_DELETED = 'You cannot delete the user field'

/** `userfieldconfig.*`: user fields of every CRM object, smart processes included; api-reference/crm/universal/userfieldconfig/index.md */
export function userFieldConfigMethods(crm: Crm): readonly MethodDefinition[] {
  const reader = createReader(crm.store, schema, crm.time)
  /** A field that is gone is refused as one without rights: api-reference/crm/universal/userfieldconfig/userfieldconfig-get.md */
  const answer = (id: number, missing = 'You do not have permission to view user field settings'): { field: Row } => {
    const row = reader.one(shape, id)
    if (!row) throw classicError(missing)
    const { enum: options, ...rest } = row
    return { field: { ...withLabels(crm, rest, 'one'), ...(row['userTypeId'] === 'enumeration' && { enum: options }) } }
  }
  const changed = (item: Item, change: UserFieldChange): void => {
    crm.forget(item.entity.entityTypeId)
    announceUserField(crm, item, change)
  }
  return defineMethods('userfieldconfig', 'userfieldconfig', {
    add(call) {
      const { params } = requireModule(call)
      requireAdmin(call, 'Access denied')
      const input = readInput(requireObject(params, 'field'))
      const item = requireEntity(crm, toText(input['ENTITY_ID']))
      const name = toText(input['FIELD_NAME']).toUpperCase()
      if (name === '') throw classicError("The 'FIELD_NAME' field is not found.")
      if (!name.startsWith(prefixOf(item))) throw classicError('You cannot create custom fields')
      if (hasUserField(crm, item.entity.userFieldEntity, name)) throw classicError(`Field ${name} already exists.`)
      const id = createUserField(crm, item.entity.userFieldEntity, name, input)
      changed(item, { action: 'ADD', id, fieldName: name, input })
      return answer(id)
    },
    get(call) {
      const { params } = requireModule(call)
      return answer(requireInteger(params, 'id'))
    },
    list(call) {
      requireModule(call)
      return list(crm, reader, call)
    },
    update(call) {
      const { params } = requireModule(call)
      requireAdmin(call, NOT_CHANGED)
      const id = requireInteger(params, 'id')
      const { field } = answer(id, NOT_CHANGED)
      const item = requireEntity(crm, toText(field['entityId']))
      const input = readInput(requireObject(params, 'field'))
      updateUserField(crm, id, input)
      changed(item, { action: 'UPDATE', id, fieldName: field['fieldName'], input })
      return answer(id)
    },
    delete(call) {
      const { params } = requireModule(call)
      requireAdmin(call, NOT_DELETED)
      const id = requireInteger(params, 'id')
      const { field } = answer(id, NOT_DELETED)
      const item = requireEntity(crm, toText(field['entityId']))
      deleteUserField(crm, id, item.entity.table, toText(field['fieldName']))
      changed(item, { action: 'DELETE', id, fieldName: field['fieldName'] })
      return null
    },
    getTypes(call) {
      requireModule(call)
      const { placements } = call.portal
      const own = placements.fieldTypes.filter(({ fullCode }) => placements.hasFieldType(fullCode))
      const types = [...USER_FIELD_TYPES, ...own.map(({ fullCode, title }) => [fullCode, title] as const)]
      return { types: Object.fromEntries(types.map(([userTypeId, description]) => [userTypeId, { userTypeId, description }])) }
    },
  })
}

function requireAdmin({ caller }: Call, refusal: string): void {
  if (!caller.isAdmin) throw classicError(refusal)
}

/** The module and the scope that comes with it, beside `userfieldconfig` itself. Gives the call back. */
function requireModule(call: Call): Call {
  if (requireArgument(call.params, 'moduleId') !== 'crm') throw classicError('No settings for UserFieldAccess')
  if (!holdsScope(call.caller, 'crm')) throw classicError('The current method required more scopes. (crm)')
  return call
}

/** `CRM_DEAL`, or `CRM_7` for the smart process of type 7. */
function requireEntity(crm: Crm, entityId: string): Item {
  const system = [...systemEntities.values()].find(({ userFieldEntity }) => userFieldEntity === entityId)
  const typeId = /^CRM_(\d+)$/.exec(entityId)?.[1]
  const entityTypeId =
    system?.entityTypeId ??
    Number(typeId ? (crm.store.value('select ENTITY_TYPE_ID from crm_type where ID = ?', [Number(typeId)]) ?? 0) : 0)
  const item = crm.item(entityTypeId)
  if (!item) throw classicError('Access denied')
  return item
}

/** Names start with `UF_CRM_`, of smart processes with `UF_CRM_{type id}_`. */
const prefixOf = ({ entity }: Item): string => (systemEntities.has(entity.entityTypeId) ? 'UF_CRM_' : `UF_${entity.userFieldEntity}_`)

/** camelCase members by the names that are stored; list elements alike. */
function readInput(field: Fields): Fields {
  const known = fields.flatMap(({ column, names }) =>
    field[names.universal!] === undefined ? [] : [[column, field[names.universal!]] as const],
  )
  const options = field['enum']
  const list = typeof options === 'object' && options !== null ? objectsOf(options).map(upperMembers) : undefined
  return { ...Object.fromEntries(known), ...(list && { LIST: list }) }
}

const upperMembers = (option: Fields): Fields =>
  Object.fromEntries(Object.entries(option).map(([name, value]) => [name === 'xmlId' ? 'XML_ID' : name.toUpperCase(), value]))

function list(crm: Crm, reader: Reader, { params }: Call): Listing {
  const request = {
    shape: withoutOptions,
    where: readWhere(schema, params, crm.time),
    orderBy: readOrder(schema, params),
    start: readStart(params),
  }
  return listPage(crm.portal, reader, request, (rows) => ({ fields: rows.map((row) => withLabels(crm, row, 'list')) }))
}

/**
 * Labels only in the languages that they were given in. One without any is null, for itself in a list and for every language otherwise:
 * api-reference/crm/universal/userfieldconfig/userfieldconfig-add.md, userfieldconfig-list.md
 */
function withLabels(crm: Crm, row: Row, answer: 'one' | 'list'): Row {
  const labels = LABEL_NAMES.map((name) => [name, Object.entries((row[name] ?? {}) as Fields).filter(([, text]) => text !== '')] as const)
  const given = labels.flatMap(([, texts]) => texts.map(([language]) => language))
  const languages = given.length > 0 ? [...new Set(given)] : [crm.portal.settings.languageId]
  const empty = answer === 'list' ? null : Object.fromEntries(languages.map((language) => [language, null]))
  return {
    ...row,
    languageId: Object.fromEntries(languages.map((language) => [language, language])),
    ...Object.fromEntries(labels.map(([name, texts]) => [name, texts.length > 0 ? Object.fromEntries(texts) : empty])),
  }
}
