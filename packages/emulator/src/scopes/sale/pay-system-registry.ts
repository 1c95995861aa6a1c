import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Schema } from '../../store/schema.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { storeLogotype } from './delivery-methods.ts'
import { findHandler } from './handler-methods.ts'
import type { Sale } from './open-sale.ts'
import { COMMON } from './pay-system-settings.ts'
import { isObject } from '../../is-object.ts'
import { accessDenied, flagOf, listServices, readFields, requireFilled, requireId, wrong } from './service-params.ts'
import { PAY_SYSTEM_DEFAULTS, paySystemSchema } from './service-tables.ts'

const SCOPE = 'pay_system'

const TABLE = paySystemSchema.table

const FIELDS = ['NAME', 'DESCRIPTION', 'PERSON_TYPE_ID', 'BX_REST_HANDLER', 'ACTIVE', 'LOGOTYPE', 'NEW_WINDOW', 'XML_ID']

const REGISTRIES: ReadonlySet<string> = new Set(['ORDER', 'CRM_INVOICE', 'CRM_QUOTE'])

export function paySystemRegistry(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const requireOwn = ({ caller, params }: Call): number => {
    const id = requireId(params)
    const row = store.row(`select CLIENT_ID from ${TABLE} where ID = ?`, [id])
    if (!row) throw new MethodError('ERROR_PAY_SYSTEM_NOT_FOUND', 'Pay system not found')
    if (row[0] !== null && row[0] !== caller.app?.clientId) throw accessDenied()
    return id
  }
  return defineMethods('sale.paysystem', SCOPE, {
    add: ({ params, caller }) => {
      const fields = readFields(params, ['SETTINGS', 'ENTITY_REGISTRY_TYPE', ...FIELDS])
      requireFilled(fields, ['NAME', 'PERSON_TYPE_ID', 'BX_REST_HANDLER'])
      const registryType = toText(fields['ENTITY_REGISTRY_TYPE']) || 'CRM_INVOICE'
      if (!REGISTRIES.has(registryType)) throw wrong('Parameter ENTITY_REGISTRY_TYPE is wrong')
      return insertRow(store, TABLE, {
        ...PAY_SYSTEM_DEFAULTS,
        ...columnsOf(sale, fields),
        ENTITY_REGISTRY_TYPE: registryType,
        HAVE_RESULT_RECEIVE: 'Y',
        SETTINGS: JSON.stringify({ [COMMON]: isObject(fields['SETTINGS']) ? fields['SETTINGS'] : {} }),
        CLIENT_ID: caller.app?.clientId ?? null,
      })
    },
    update: (call) => {
      const id = requireOwn(call)
      const fields = call.params.get('FIELDS')
      if (isObject(fields)) updateRow(store, TABLE, columnsOf(sale, fields), id)
      return true
    },
    delete: (call) => {
      store.run(`delete from ${TABLE} where ID = ?`, [requireOwn(call)])
      return true
    },
    list: (call) => listServices(sale, listed, call),
  })
}

/** All samples ask for TARIF and answer TARIFF: api-reference/pay-system/sale-pay-system-list.md */
const listed: Schema = {
  ...paySystemSchema,
  find: (family, name) => paySystemSchema.find(family, name === 'TARIF' ? 'TARIFF' : name),
}

function columnsOf(sale: Sale, fields: Fields): Values {
  const { NAME: name, DESCRIPTION: description, PERSON_TYPE_ID: personType, BX_REST_HANDLER: handler, LOGOTYPE: logotype } = fields
  if (handler !== undefined && !findHandler(sale, 'paysystem', toText(handler)))
    throw new MethodError('ERROR_HANDLER_NOT_FOUND', 'Handler not found')
  if (personType !== undefined && !sale.has('sale_person_type', toId(personType)))
    throw new MethodError('ERROR_PERSON_TYPE_NOT_FOUND', 'Person type not found')
  const active = flagOf(fields['ACTIVE'])
  const newWindow = flagOf(fields['NEW_WINDOW'])
  return {
    ...(name !== undefined && { NAME: toText(name), PSA_NAME: toText(name) }),
    ...(description !== undefined && { DESCRIPTION: toText(description) }),
    ...(personType !== undefined && { PERSON_TYPE_ID: toId(personType)! }),
    ...(handler !== undefined && { ACTION_FILE: toText(handler) }),
    ...(active && { ACTIVE: active }),
    ...(newWindow && { NEW_WINDOW: newWindow }),
    ...(fields['XML_ID'] !== undefined && { XML_ID: toText(fields['XML_ID']) }),
    ...(toText(logotype) !== '' && { LOGOTYPE: storeLogotype(sale, toText(logotype)) }),
  }
}
