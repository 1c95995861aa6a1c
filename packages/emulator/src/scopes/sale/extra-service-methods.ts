import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectsOf, toText, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { flagOf, forAdmins, numberOf, readFields, requireFilled, requireId, wrong } from './service-params.ts'

const FIELDS = ['NAME', 'ACTIVE', 'CODE', 'SORT', 'DESCRIPTION', 'PRICE', 'ITEMS']
const TYPES: ReadonlySet<string> = new Set(['enum', 'checkbox', 'quantity'])

/** `sale.delivery.extra.service.*`: api-reference/sale/delivery/extra-service/index.md */
export function extraServiceMethods(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  store.exec(`create table if not exists sale_delivery_extra (ID integer primary key autoincrement, DELIVERY_ID integer, TYPE text, NAME text,
    ACTIVE text, CODE text, SORT integer, DESCRIPTION text, PRICE real, ITEMS text)`)
  const requireDelivery = (id: number): void => {
    if (!sale.has('sale_delivery', id)) throw new MethodError('ERROR_DELIVERY_NOT_FOUND', 'Delivery not found')
  }
  const requireType = (id: number): string => {
    const type = store.value('select TYPE from sale_delivery_extra where ID = ?', [id])
    if (type === undefined) throw new MethodError('ERROR_EXTRA_SERVICE_NOT_FOUND', 'Extra service not found')
    return String(type)
  }
  return forAdmins(
    defineMethods('sale.delivery.extra.service', 'delivery', {
      add: ({ params }) => {
        const fields = readFields(params, ['DELIVERY_ID', 'TYPE', ...FIELDS])
        requireFilled(fields, ['DELIVERY_ID', 'TYPE', 'NAME'])
        const type = toText(fields['TYPE'])
        if (!TYPES.has(type)) throw wrong('Parameter TYPE is wrong')
        if (type === 'enum') requireFilled(fields, ['ITEMS'])
        const deliveryId = requireId(params, 'DELIVERY_ID')
        requireDelivery(deliveryId)
        const defaults = { ACTIVE: 'N', CODE: '', SORT: 100, DESCRIPTION: '', PRICE: 0 }
        return insertRow(store, 'sale_delivery_extra', { ...defaults, ...columnsOf(fields, type), TYPE: type, DELIVERY_ID: deliveryId })
      },
      update: ({ params }) => {
        const id = requireId(params)
        updateRow(store, 'sale_delivery_extra', columnsOf(readFields(params, FIELDS), requireType(id)), id)
        return true
      },
      delete: ({ params }) => {
        const id = requireId(params)
        requireType(id)
        store.run('delete from sale_delivery_extra where ID = ?', [id])
        return true
      },
      get: ({ params }) => {
        const id = requireId(params, 'DELIVERY_ID')
        requireDelivery(id)
        const sql =
          'select ID, CODE, NAME, DESCRIPTION, ACTIVE, SORT, TYPE, PRICE, ITEMS from sale_delivery_extra where DELIVERY_ID = ? order by SORT, ID'
        return store.rows(sql, [id]).map(([key, code, name, description, active, sort, type, price, items]) => ({
          ID: String(key),
          CODE: code,
          NAME: name,
          DESCRIPTION: description,
          ACTIVE: active,
          SORT: String(sort),
          TYPE: type,
          ...(type === 'enum' ? { ITEMS: JSON.parse(String(items)) as unknown } : { PRICE: price }),
        }))
      },
    }),
  )
}

/** A list has prices by item, anything else one: api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.md */
function columnsOf(fields: Fields, type: string): Values {
  const { NAME: name, CODE: code, SORT: sort, DESCRIPTION: description, PRICE: price, ITEMS: items } = fields
  const active = flagOf(fields['ACTIVE'])
  if (name !== undefined) requireFilled(fields, ['NAME'])
  if (price !== undefined && !Number.isFinite(Number(toText(price)))) throw wrong('Parameter PRICE is wrong')
  return {
    ...(name !== undefined && { NAME: toText(name) }),
    ...(code !== undefined && { CODE: toText(code) }),
    ...(description !== undefined && { DESCRIPTION: toText(description) }),
    ...(sort !== undefined && { SORT: numberOf(sort, 100) }),
    ...(active && { ACTIVE: active }),
    ...(price !== undefined && type !== 'enum' && { PRICE: Number(toText(price)) }),
    ...(items !== undefined && type === 'enum' && { ITEMS: JSON.stringify(readItems(items)) }),
  }
}

function readItems(items: unknown): readonly object[] {
  return objectsOf(items).map((item) => {
    requireFilled(item, ['TITLE'], 'Parameter ITEMS:')
    return { TITLE: toText(item['TITLE']), CODE: toText(item['CODE']) || null, PRICE: toText(item['PRICE']) || '0' }
  })
}
