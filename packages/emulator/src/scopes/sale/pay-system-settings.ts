import type { MethodDefinition, SqlValue } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import { updateRow } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectOf, toId, toText, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { isObject } from '../../is-object.ts'
import { findHandler } from './handler-methods.ts'
import { requireId, wrong } from './service-params.ts'
import { paySystemSchema } from './service-tables.ts'

const SCOPE = 'pay_system'

const TABLE = paySystemSchema.table

/** Settings that hold for every type of payer. */
export const COMMON = '0'

export function paySystemSettings(sale: Sale): readonly MethodDefinition[] {
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

export function settingsOf(sale: Sale, id: number, personType: string): Fields {
  const all = allSettings(sale, id)
  return { ...handlerDefaults(sale, id), ...all[COMMON], ...all[personType] }
}

/** `DEFAULT` of a code: api-reference/pay-system/sale-pay-system-handler-add.md */
function handlerDefaults(sale: Sale, id: number): Fields {
  const handler = sale.store.value(`select ACTION_FILE from ${TABLE} where ID = ?`, [id])
  const { CODES: codes } = objectOf(findHandler(sale, 'paysystem', String(handler))?.['SETTINGS'])
  return Object.fromEntries(
    Object.entries(objectOf(codes)).flatMap(([code, described]) => {
      const { DEFAULT: given } = objectOf(described)
      return isObject(given) ? [[code, { TYPE: given['PROVIDER_KEY'], VALUE: given['PROVIDER_VALUE'] }]] : []
    }),
  )
}

export const valueOf = (setting: unknown): unknown => (isObject(setting) ? (setting['VALUE'] ?? '') : setting)

/** Where the value comes from: api-reference/pay-system/sale-pay-system-add.md */
export function resolve({ store }: Sale, setting: unknown, ids: { readonly payment: number; readonly order: number }): unknown {
  const type = isObject(setting) ? toText(setting['TYPE']) : ''
  const value = valueOf(setting)
  const [table, id] = type === 'PAYMENT' ? (['sale_payment', ids.payment] as const) : (['sale_order', ids.order] as const)
  if (type !== 'PAYMENT' && type !== 'ORDER') return value
  const columns = new Set(store.rows(`select name from pragma_table_info('${table}')`).map(([name]) => name))
  if (!columns.has(toText(value))) return ''
  const found: SqlValue | undefined = store.value(`select "${toText(value)}" from ${table} where ID = ?`, [id])
  return found === undefined || found === null ? '' : String(found)
}
