import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectsOf, textOf, toText, type Fields } from '../read-params.ts'
import { findHandler } from './handler-methods.ts'
import type { Sale } from './open-sale.ts'
import { isObject } from '../../is-object.ts'
import { flagOf, forAdmins, listServices, numberOf, readFields, requireFilled, requireId, wrong } from './service-params.ts'
import { deliverySchema } from './service-tables.ts'

const FIELDS = ['NAME', 'CURRENCY', 'DESCRIPTION', 'SORT', 'ACTIVE', 'LOGOTYPE']
const TABLE = deliverySchema.table
const notFound = (): MethodError => new MethodError('ERROR_DELIVERY_NOT_FOUND', 'Delivery not found')

/** `sale.delivery.*`: api-reference/sale/delivery/delivery/index.md */
export function deliveryMethods(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const requireService = (id: number): { readonly code: string; readonly config: Fields } => {
    const row = store.row(`select REST_CODE, CONFIG from ${TABLE} where ID = ?`, [id])
    if (!row) throw notFound()
    return { code: String(row[0] ?? ''), config: row[1] === null ? {} : (JSON.parse(String(row[1])) as Fields) }
  }
  const show = (id: number): object => {
    const [name, active, description, currency, parent, sort, logotype] = store.row(
      `select NAME, ACTIVE, DESCRIPTION, CURRENCY, PARENT_ID, SORT, LOGOTYPE from ${TABLE} where ID = ?`,
      [id],
    )!
    return {
      NAME: name,
      ACTIVE: active,
      DESCRIPTION: description,
      CURRENCY: currency,
      ID: id,
      PARENT_ID: parent,
      SORT: sort,
      LOGOTYPE: logotype,
    }
  }
  return forAdmins([
    ...defineMethods('sale.delivery', 'sale', {
      add: ({ params }) => {
        const fields = readFields(params, ['REST_CODE', 'CONFIG', ...FIELDS])
        requireFilled(fields, ['REST_CODE', 'NAME', 'CURRENCY'])
        const code = toText(fields['REST_CODE'])
        const handler = findHandler(sale, 'delivery', code)
        if (!handler) throw new MethodError('ERROR_HANDLER_NOT_FOUND', 'Handler not found')
        const values = { ACTIVE: 'Y', DESCRIPTION: '', SORT: 100, ...columnsOf(sale, fields), REST_CODE: code }
        const parent = insertRow(store, TABLE, { ...values, CONFIG: JSON.stringify(readConfig(fields['CONFIG'])) })
        const profiles = objectsOf(handler['PROFILES']).map((profile) =>
          insertRow(store, TABLE, {
            ...values,
            LOGOTYPE: null,
            NAME: toText(profile['NAME']),
            DESCRIPTION: toText(profile['DESCRIPTION']),
            PARENT_ID: parent,
          }),
        )
        return { parent: show(parent), profiles: profiles.map(show) }
      },
      update: ({ params }) => {
        const id = requireId(params)
        requireService(id)
        updateRow(store, TABLE, columnsOf(sale, readFields(params, FIELDS)), id)
        return true
      },
      delete: ({ params }) => {
        const id = requireId(params)
        requireService(id)
        const family = `select ID from ${TABLE} where ID = ?1 or PARENT_ID = ?1`
        if (store.value(`select 1 from sale_shipment where DELIVERY_ID in (${family})`, [id]) !== undefined)
          throw new MethodError('ERROR_DELIVERY_DELETE', 'Shipments use the delivery service')
        store.run(`delete from sale_delivery_extra where DELIVERY_ID in (${family})`, [id])
        store.run(`delete from ${TABLE} where ID = ?1 or PARENT_ID = ?1`, [id])
        return true
      },
      getlist: (call) => listServices(sale, deliverySchema, call),
    }),
    ...defineMethods('sale.delivery.config', 'sale', {
      get: ({ params }) => {
        const { config } = requireService(requireId(params))
        return Object.entries(config).map(([code, value]) => ({ CODE: code, VALUE: value }))
      },
      update: ({ params }) => {
        const id = requireId(params)
        const { config } = requireService(id)
        updateRow(store, TABLE, { CONFIG: JSON.stringify({ ...config, ...readConfig(params.get('CONFIG')) }) }, id)
        return true
      },
    }),
  ])
}

/** `[{ CODE, VALUE }]` by code. */
function readConfig(config: unknown): Fields {
  if (config === undefined || config === null || config === '') return {}
  if (!isObject(config)) throw wrong('Parameter CONFIG is wrong')
  const entries = objectsOf(config).map((item) => {
    requireFilled(item, ['CODE'], 'Parameter CONFIG:')
    if (item['VALUE'] === undefined) throw wrong('Parameter CONFIG: VALUE is not defined')
    return [toText(item['CODE']), textOf(item['VALUE']) ?? item['VALUE']]
  })
  return Object.fromEntries(entries) as Fields
}

function columnsOf(sale: Sale, fields: Fields): Values {
  const { NAME: name, CURRENCY: currency, DESCRIPTION: description, SORT: sort, LOGOTYPE: logotype } = fields
  const active = flagOf(fields['ACTIVE'])
  if (name !== undefined) requireFilled(fields, ['NAME'])
  const isCurrency =
    currency === undefined || sale.store.value('select 1 from crm_currency where CURRENCY = ?', [toText(currency)]) !== undefined
  if (!isCurrency) throw wrong('Parameter CURRENCY is wrong')
  return {
    ...(name !== undefined && { NAME: toText(name) }),
    ...(currency !== undefined && { CURRENCY: toText(currency) }),
    ...(description !== undefined && { DESCRIPTION: toText(description) }),
    ...(sort !== undefined && { SORT: numberOf(sort, 100) }),
    ...(active && { ACTIVE: active }),
    ...(toText(logotype) !== '' && { LOGOTYPE: storeLogotype(sale, toText(logotype)) }),
  }
}

/** The picture is kept under a name of the portal's own: callers send content only. */
export function storeLogotype({ portal }: Sale, base64: string): number {
  return portal.files.add({ name: 'logotype', content: new Uint8Array(Buffer.from(base64, 'base64')) })
}
