import type { Call, MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily, describeController } from '../family/controller-family.ts'
import { requireInteger, requireObject, toText, type Fields } from '../read-params.ts'
import { basketItemSchema } from './basket-item-schema.ts'
import { basketProperties } from './basket-properties.ts'
import { badData } from './fill-basket-item.ts'
import { findOffer } from './find-offer.ts'
import { openBasketItems } from './open-basket-items.ts'
import type { Sale } from './open-sale.ts'
import { showRow, without } from './sale-family.ts'

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
  const { family, records } = openBasketItems(sale)
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
      ...controllerFamily(
        portal,
        { ...family, finish: (rows) => rows.map((row) => ('properties' in row ? withProperties(row) : row)) },
        records,
      ),
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
