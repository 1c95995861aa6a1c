import { type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import { both } from '../../../store/compile-filter.ts'
import { createReader, type Reader, type Row } from '../../../store/create-reader.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { listPage, readStart } from '../../list-page.ts'
import { classicError, objectsOf, requireInteger, requireObject, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { createUserField, deleteUserField, hasUserField, updateUserField } from './save-user-field.ts'
import { fieldsOf, moduleOf, requireModule, requirePlace, type Module } from './user-field-places.ts'
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
  const answer = (module: Module, id: number, missing = 'You do not have permission to view user field settings'): { field: Row } => {
    const row = reader.one(shape, id)
    if (!row || moduleOf(toText(row['entityId'])) !== module) throw classicError(missing)
    const { enum: options, ...rest } = row
    return { field: { ...withLabels(crm, rest, 'one'), ...(row['userTypeId'] === 'enumeration' && { enum: options }) } }
  }
  return defineMethods('userfieldconfig', 'userfieldconfig', {
    add(call) {
      const module = requireModule(call)
      requireAdmin(call, 'Access denied')
      const input = readInput(requireObject(call.params, 'field'))
      const { entityId, prefix, changed } = requirePlace(crm, module, toText(input['ENTITY_ID']))
      const name = toText(input['FIELD_NAME']).toUpperCase()
      if (name === '') throw classicError("The 'FIELD_NAME' field is not found.")
      if (!name.startsWith(prefix)) throw classicError('You cannot create custom fields')
      if (hasUserField(crm, entityId, name)) throw classicError(`Field ${name} already exists.`)
      const id = createUserField(crm, entityId, name, input)
      changed({ action: 'ADD', id, fieldName: name, input })
      return answer(module, id)
    },
    get(call) {
      const module = requireModule(call)
      return answer(module, requireInteger(call.params, 'id'))
    },
    list: (call) => list(crm, reader, call, requireModule(call)),
    update(call) {
      const module = requireModule(call)
      requireAdmin(call, NOT_CHANGED)
      const id = requireInteger(call.params, 'id')
      const { field } = answer(module, id, NOT_CHANGED)
      const { changed } = requirePlace(crm, module, toText(field['entityId']))
      const input = readInput(requireObject(call.params, 'field'))
      updateUserField(crm, id, input)
      changed({ action: 'UPDATE', id, fieldName: field['fieldName'], input })
      return answer(module, id)
    },
    delete(call) {
      const module = requireModule(call)
      requireAdmin(call, NOT_DELETED)
      const id = requireInteger(call.params, 'id')
      const { field } = answer(module, id, NOT_DELETED)
      const { table, changed } = requirePlace(crm, module, toText(field['entityId']))
      deleteUserField(crm, id, table, toText(field['fieldName']))
      changed({ action: 'DELETE', id, fieldName: field['fieldName'] })
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

function list(crm: Crm, reader: Reader, { params }: Call, module: Module): Listing {
  const request = {
    shape: withoutOptions,
    where: both(readWhere(schema, params, crm.time), fieldsOf(module)),
    orderBy: readOrder(schema, params),
    start: readStart(params),
    member: 'fields',
  }
  return listPage(crm.portal, reader, request, (rows) => rows.map((row) => withLabels(crm, row, 'list')))
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
