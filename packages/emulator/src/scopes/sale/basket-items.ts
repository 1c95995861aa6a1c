import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { catalogRefusals } from '../catalog/catalog-fields.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily, describeController } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireInteger, requireObject, toText, type Fields } from '../read-params.ts'
import { basketItemSchema } from './basket-item-schema.ts'
import { basketProperties } from './basket-properties.ts'
import { badData, fillBasketItem } from './fill-basket-item.ts'
import { findOffer } from './find-offer.ts'
import type { Sale } from './open-sale.ts'
import { saleFamily, showRow, without } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'

const NOT_FOUND = 200_140_400_001

/** What callers may write of a product of the catalogue: api-reference/sale/basket-item/sale-basket-item-add-catalog-product.md */
const OF_CATALOGUE = new Set([
  'orderId',
  'sort',
  'productId',
  'price',
  'basePrice',
  'discountPrice',
  'currency',
  'customPrice',
  'quantity',
  'xmlId',
  'name',
])

const CHANGED_OF_CATALOGUE = new Set(['sort', 'quantity', 'xmlId'])

export interface Basket {
  readonly methods: readonly MethodDefinition[]
  of(orderId: number): readonly Row[]
}

/** `sale.basketitem.*`, `sale.basketproperties.*`: api-reference/sale/basket-item/index.md */
export function basketItems(sale: Sale): Basket {
  const { store, portal } = sale
  const properties = basketProperties(sale)
  const withProperties = (row: Row): Row => ({ ...row, properties: properties.of(Number(row['id'])) })
  const family = saleFamily({
    prefix: 'sale.basketitem',
    schema: basketItemSchema,
    wrappers: { one: 'basketItem', many: 'basketItems' },
    without: ['add'],
    refusals: {
      ...catalogRefusals(NOT_FOUND, 'basket item'),
      missing: (names) =>
        names.includes('orderId')
          ? new MethodError(200_140_400_008, 'Required fields: fields[ORDER_ID]')
          : new MethodError(0, `Required fields: ${names.join(', ')}`),
    },
    prepare: (change) => fillBasketItem(sale, change),
    saved: ({ id, stored, sent }) => settleOrder(sale, Number((stored ?? sent)['ORDER_ID'] ?? id), { reprice: true }),
    removing: (_, id) => {
      for (const table of ['sale_basket_property', 'sale_shipment_item', 'sale_payment_item'])
        store.run(`delete from ${table} where BASKET_ID = ?`, [id])
    },
    removed: (_, __, { ORDER_ID: orderId }) => settleOrder(sale, Number(orderId), { reprice: true }),
    finish: (rows) => rows.map((row) => ('properties' in row ? withProperties(row) : row)),
  })
  const records = openRecords(portal, family)
  const show = (id: number): Row => withProperties(showRow(records, id))
  const add = (call: Call, accepts: (name: string) => boolean): object => {
    const fields = readFields(call)
    const accepted = Object.fromEntries(Object.entries(fields).filter(([name]) => accepts(name)))
    const offer = findOffer(sale, Number(fields['productId']), toText(fields['currency']))
    const item = show(records.add(call, { ...(offer && { name: offer.columns['NAME'] }), ...accepted }, 'universal'))
    return { basketItem: item['type'] === null ? without(['type'], item) : item }
  }
  return {
    of: (orderId) =>
      store.rows('select ID from sale_basket_item where ORDER_ID = ? order by SORT, ID', [orderId]).map(([id]) => show(Number(id))),
    methods: [
      ...controllerFamily(portal, family, records),
      ...defineMethods('sale.basketitem', 'sale', {
        add: (call) => add(call, () => true),
        addCatalogProduct: (call) => {
          if (!findOffer(sale, Number(readFields(call)['productId']), toText(readFields(call)['currency']))) throw badData()
          return add(call, (name) => OF_CATALOGUE.has(name))
        },
        updateCatalogProduct: (call) => {
          const id = requireInteger(call.params, 'id')
          const fields = requireObject(call.params, 'fields')
          records.require(call, id)
          if (toText(fields['quantity']) === '') throw family.refusals.missing(['quantity'], call)
          records.update(
            call,
            id,
            Object.fromEntries(Object.entries(fields).filter(([name]) => CHANGED_OF_CATALOGUE.has(name))),
            'universal',
          )
          return { basketItem: show(id) }
        },
        getFieldsCatalogProduct: () => ({ basketItem: describeOfCatalogue() }),
      }),
      ...properties.methods,
    ],
  }
}

/** Pages spell the product `productid`; answers `productId`. */
function readFields({ params }: Call): Fields {
  const { productid, ...fields } = requireObject(params, 'fields')
  return productid === undefined ? fields : { productId: productid, ...fields }
}

function describeOfCatalogue(): object {
  const named = basketItemSchema
    .of('universal')
    .map((each) =>
      OF_CATALOGUE.has(each.names.universal!) && !PRICES.has(each.column) ? each : { ...each, isReadOnly: true, isImmutable: false },
    )
  return describeController(named)
}

const PRICES: ReadonlySet<string> = new Set(['BASE_PRICE', 'DISCOUNT_PRICE', 'PRICE'])
