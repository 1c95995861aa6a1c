import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { storeLogotype } from './delivery-methods.ts'
import { findHandler } from './handler-methods.ts'
import type { Sale } from './open-sale.ts'
import { accessDenied, flagOf, forAdmins, isObject, listServices, readFields, requireFilled, requireId, wrong } from './service-params.ts'
import { PAY_SYSTEM_DEFAULTS, paySystemSchema } from './service-tables.ts'
import { settleOrder } from './settle-order.ts'

const SCOPE = 'pay_system'
const TABLE = paySystemSchema.table
const FIELDS = ['NAME', 'DESCRIPTION', 'PERSON_TYPE_ID', 'BX_REST_HANDLER', 'ACTIVE', 'LOGOTYPE', 'NEW_WINDOW', 'XML_ID']
const REGISTRIES: ReadonlySet<string> = new Set(['ORDER', 'CRM_INVOICE', 'CRM_QUOTE'])
/** Settings that hold for every type of payer. */
const COMMON = '0'

/** `sale.paysystem.*`: api-reference/pay-system/index.md */
export function paySystemMethods(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  return [
    ...forAdmins([...registry(sale), ...settings(sale)]),
    ...defineMethods('sale.paysystem.pay', SCOPE, {
      payment: (call) => {
        const { id, orderId } = requirePayment(sale, call)
        store.run(
          "update sale_payment set PAID = 'Y', DATE_PAID = ?1, EMP_PAID_ID = ?2, PS_STATUS = 'Y', PS_RESPONSE_DATE = ?1 where ID = ?3",
          [sale.now(), call.caller.userId, id],
        )
        sale.portal.emit('ONPAYMENTENTITYSAVED', { FIELDS: { ID: id } })
        settleOrder(sale, orderId)
        return true
      },
    }),
    ...defineMethods('sale.paysystem.settings.payment', SCOPE, {
      get: (call) => {
        const { id, orderId, paySystemId } = requirePayment(sale, call)
        const personType = store.value('select PERSON_TYPE_ID from sale_order where ID = ?', [orderId])
        if (personType === undefined) throw new MethodError('ERROR_INTERNAL_ORDER_NOT_FOUND', 'Order not found')
        return phpMap(
          Object.fromEntries(
            Object.entries(settingsOf(sale, paySystemId, String(personType))).map(([name, setting]) => [
              name,
              resolve(sale, setting, { payment: id, order: orderId }),
            ]),
          ),
        )
      },
    }),
  ]
}

function registry(sale: Sale): readonly MethodDefinition[] {
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
    list: (call) => listServices(sale, paySystemSchema, call),
  })
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

function settings(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const requireSystem = (id: number): void => {
    if (!sale.has(TABLE, id)) throw wrong('Pay system not found')
  }
  return defineMethods('sale.paysystem.settings', SCOPE, {
    get: ({ params }) => {
      const id = requireId(params)
      const personType = requireId(params, 'PERSON_TYPE_ID')
      requireSystem(id)
      const values = Object.entries(settingsOf(sale, id, String(personType)))
      return phpMap(Object.fromEntries(values.map(([name, setting]) => [name, valueOf(setting)])))
    },
    update: ({ params }) => {
      const id = requireId(params)
      requireSystem(id)
      const sent = params.get('SETTINGS')
      if (!isObject(sent) || Object.keys(sent).length === 0) throw wrong('Parameter SETTINGS is not defined', 'ERROR_HANDLER_NOT_FOUND')
      const all = allSettings(sale, id)
      const key = String(toId(params.get('PERSON_TYPE_ID')) ?? COMMON)
      updateRow(store, TABLE, { SETTINGS: JSON.stringify({ ...all, [key]: { ...all[key], ...sent } }) }, id)
      return true
    },
  })
}

const allSettings = ({ store }: Sale, id: number): Readonly<Record<string, Fields>> =>
  JSON.parse(String(store.value(`select SETTINGS from ${TABLE} where ID = ?`, [id]) ?? '{}')) as Record<string, Fields>

function settingsOf(sale: Sale, id: number, personType: string): Fields {
  const all = allSettings(sale, id)
  return { ...all[COMMON], ...all[personType] }
}

const valueOf = (setting: unknown): unknown => (isObject(setting) ? (setting['VALUE'] ?? '') : setting)

/** Where the value comes from: api-reference/pay-system/sale-pay-system-add.md */
function resolve({ store }: Sale, setting: unknown, ids: { readonly payment: number; readonly order: number }): unknown {
  const type = isObject(setting) ? toText(setting['TYPE']) : ''
  const value = valueOf(setting)
  const [table, id] = type === 'PAYMENT' ? (['sale_payment', ids.payment] as const) : (['sale_order', ids.order] as const)
  if (type !== 'PAYMENT' && type !== 'ORDER') return value
  const columns = new Set(store.rows(`select name from pragma_table_info('${table}')`).map(([name]) => name))
  if (!columns.has(toText(value))) return ''
  const found: SqlValue | undefined = store.value(`select "${toText(value)}" from ${table} where ID = ?`, [id])
  return found === undefined || found === null ? '' : String(found)
}

/** The payment of exactly this way to pay. */
function requirePayment(
  sale: Sale,
  { params, caller }: Call,
): { readonly id: number; readonly orderId: number; readonly paySystemId: number } {
  if (caller.crmRights === 'none') throw accessDenied()
  const id = requireId(params, 'PAYMENT_ID')
  const paySystemId = requireId(params, 'PAY_SYSTEM_ID')
  if (!sale.has(TABLE, paySystemId)) throw wrong('Pay system not found')
  const orderId = sale.store.value('select ORDER_ID from sale_payment where ID = ? and PAY_SYSTEM_ID = ?', [id, paySystemId])
  if (orderId === undefined) throw wrong('Payment not found')
  return { id, orderId: Number(orderId), paySystemId }
}
