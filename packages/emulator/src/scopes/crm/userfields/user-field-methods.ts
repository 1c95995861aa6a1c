import { Listing, MethodError, type Call, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Reader, type Row } from '../../../store/create-reader.ts'
import { crmFilter, lenientOrder } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, readClassicObject, readId, type Fields } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { announceUserField, type UserFieldChange } from './announce-user-field.ts'
import { createUserField, deleteUserField, updateUserField } from './save-user-field.ts'
import { completeFieldName } from './user-field-name.ts'
import { LABELS, userFieldSchema as schema } from './user-field-schema.ts'

const shape = { family: 'classic', fields: schema.of('classic') } as const

/** `crm.{lead,deal,contact,company,quote}.userfield.*`: api-reference/crm/deals/user-defined-fields/index.md */
export function userFieldMethods(crm: Crm, name: string, entityTypeId: number): readonly MethodDefinition[] {
  const reader = createReader(crm.store, schema, crm.time)
  const entityId = systemItem(crm, entityTypeId).entity.userFieldEntity

  const requireOwn = (params: CallParams): { readonly id: number; readonly row: Row } => {
    const id = readId(params)
    const row = reader.one(shape, id)
    if (!row) throw new MethodError('ERROR_NOT_FOUND', `The entity with ID '${id}' is not found.`)
    // Contacts alone refuse with 400: api-reference/crm/contacts/userfield/crm-contact-userfield-get.md
    if (row['ENTITY_ID'] !== entityId) throw new MethodError('', 'Access denied.', name === 'contact' ? 400 : 403)
    return { id, row }
  }
  const changed = (change: UserFieldChange): void => {
    crm.forget(entityTypeId)
    announceUserField(crm, systemItem(crm, entityTypeId), change)
  }
  return defineMethods(`crm.${name}.userfield`, 'crm', {
    add({ params }) {
      const fields = readClassicObject(params, 'fields', { required: true })
      if (typeof fields['FIELD_NAME'] !== 'string' || fields['FIELD_NAME'] === '')
        throw classicError("The 'FIELD_NAME' field is not found.")
      const fieldName = completeFieldName(fields['FIELD_NAME'])
      const id = createUserField(crm, entityId, fieldName, fields)
      changed({ action: 'ADD', id, fieldName, input: fields })
      return id
    },
    get: ({ params }) => withoutForeign(requireOwn(params).row),
    list: (call) => listUserFields(crm, reader, entityId, call),
    update({ params }) {
      const { id, row } = requireOwn(params)
      const input = readClassicObject(params, 'fields', { required: true })
      updateUserField(crm, id, input)
      changed({ action: 'UPDATE', id, fieldName: row['FIELD_NAME'], input })
      return true
    },
    delete({ params }) {
      const { id, row } = requireOwn(params)
      deleteUserField(crm, id, systemItem(crm, entityTypeId).entity.table, String(row['FIELD_NAME']))
      changed({ action: 'DELETE', id, fieldName: row['FIELD_NAME'] })
      return true
    },
  })
}

/** Labels appear only in the language that the filter asks for: api-reference/crm/deals/user-defined-fields/crm-deal-userfield-list.md */
export function listUserFields(crm: Crm, reader: Reader, entityId: string, { params }: Call): Listing {
  const { LANG: language, ...filter } = readClassicObject(params, 'filter')
  const where = compileFilter(schema, 'classic', { ...filter, ENTITY_ID: entityId }, crm.time, crmFilter(crm.portal))
  const order = readClassicObject(params, 'order')
  const orderBy = compileOrder(schema, 'classic', Object.keys(order).length > 0 ? order : { SORT: 'ASC', ID: 'ASC' }, lenientOrder)
  const rows = reader.page(shape, { where, orderBy, limit: -1 }).map((row) => withoutForeign(labelled(row, language)))
  return new Listing(rows, rows.length, undefined)
}

function labelled(row: Row, language: unknown): Row {
  const labels = LABELS.flatMap((name) => {
    const texts = row[name] as Fields | null
    return typeof language === 'string' ? [[name, texts?.[language.toLowerCase()] || null] as const] : []
  })
  const { EDIT_FORM_LABEL: _1, LIST_COLUMN_LABEL: _2, LIST_FILTER_LABEL: _3, ERROR_MESSAGE: _4, HELP_MESSAGE: _5, ...rest } = row
  return { ...rest, ...Object.fromEntries(labels) }
}

/** Only list fields have list elements. */
function withoutForeign(row: Row): Row {
  const { LIST: list, ...rest } = row
  return row['USER_TYPE_ID'] === 'enumeration' ? { ...rest, LIST: list } : rest
}
