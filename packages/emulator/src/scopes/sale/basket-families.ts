import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { catalogRefusals, flagField, idField, numberField, required, writtenByPortal } from '../catalog/catalog-fields.ts'
import { defaultsOf, unlessSent } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily, describeController } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireInteger, requireObject, toText, type Fields } from '../read-params.ts'
import { findOffer } from './find-offer.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, emptyTexts, lookup, ownXmlId, saleFamily, showRow, without } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'

const immutable = { isImmutable: true } as const

/** A position of an order: api-reference/sale/data-types.md#sale_basket_item */
const schema = createSchema('sale_basket_item', [
  numberField('BASE_PRICE'),
  flagField('CAN_BUY', { universalType: 'string' }),
  field('CATALOG_XML_ID', 'string', immutable),
  field('CURRENCY', 'string', { ...required, ...immutable }),
  flagField('CUSTOM_PRICE', { ...immutable, universalType: 'string' }),
  field('DATE_INSERT', 'datetime', writtenByPortal),
  field('DATE_UPDATE', 'datetime', writtenByPortal),
  field('DIMENSIONS', 'string'),
  numberField('DISCOUNT_PRICE'),
  idField,
  field('MEASURE_CODE', 'string'),
  field('MEASURE_NAME', 'string'),
  field('NAME', 'string', required),
  field('ORDER_ID', 'integer', { ...required, ...immutable }),
  numberField('PRICE'),
  field('PRODUCT_ID', 'integer', { ...required, ...immutable }),
  field('PRODUCT_XML_ID', 'string'),
  lookup('PROPERTIES', 'datatype', "json('[]')"),
  numberField('QUANTITY', required),
  lookup('RESERVATIONS', 'datatype', "json('[]')"),
  field('SORT', 'integer'),
  field('TYPE', 'integer', writtenByPortal),
  flagField('VAT_INCLUDED', { universalType: 'string' }),
  numberField('VAT_RATE'),
  numberField('WEIGHT'),
  field('XML_ID', 'string'),
])

const propertySchema = createSchema('sale_basket_property', [
  field('BASKET_ID', 'integer', { ...required, ...immutable }),
  field('CODE', 'string', required),
  idField,
  field('NAME', 'string', required),
  field('SORT', 'integer'),
  field('VALUE', 'string', required),
  field('XML_ID', 'string'),
])

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
export function basketFamilies(sale: Sale): Basket {
  const { store, portal } = sale
  const properties = propertyFamily(sale)
  const withProperties = (row: Row): Row => ({ ...row, properties: properties.of(Number(row['id'])) })
  const family = saleFamily({
    prefix: 'sale.basketitem',
    schema,
    wrappers: { one: 'basketItem', many: 'basketItems' },
    without: ['add'],
    refusals: {
      ...catalogRefusals(NOT_FOUND, 'basket item'),
      missing: (names) =>
        names.includes('orderId')
          ? new MethodError(200_140_400_008, 'Required fields: fields[ORDER_ID]')
          : new MethodError(0, `Required fields: ${names.join(', ')}`),
    },
    prepare: (change) => columnsOf(sale, change),
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

const badData = (): MethodError => new MethodError(200_140_400_007, 'basket item is not saved - bad data')

/** Pages spell the product `productid`; answers `productId`. */
function readFields({ params }: Call): Fields {
  const { productid, ...fields } = requireObject(params, 'fields')
  return productid === undefined ? fields : { productId: productid, ...fields }
}

function columnsOf(sale: Sale, change: Change): Values {
  const { sent, stored, id } = change
  const now = sale.now()
  if (id !== undefined) return { DATE_UPDATE: now, ...balance(change) }
  const [currency] = sale.store.row('select CURRENCY from sale_order where ID = ?', [sent['ORDER_ID']!]) ?? [undefined]
  if (currency === undefined) throw new MethodError(200_140_400_009, 'Order not found')
  if (sent['CURRENCY'] !== currency) throw new MethodError(200_140_400_011, 'Currency must be the currency of the order')
  const product = Number(sent['PRODUCT_ID'])
  const offer = product === 0 ? undefined : findOffer(sale, product, String(currency))
  if (product !== 0 && !offer) throw badData()
  const isPriced = offer?.price !== undefined && sent['CUSTOM_PRICE'] !== 'Y'
  return {
    ...emptyTexts(schema, change, ['XML_ID']),
    ...ownXmlId(sale, change),
    ...defaultsOf(change, { ...offer?.columns, CAN_BUY: 'Y', CUSTOM_PRICE: 'N', SORT: 100, VAT_INCLUDED: 'N', WEIGHT: 0 }),
    ...unlessSent(change, offer?.columns ?? {}),
    DATE_INSERT: now,
    DATE_UPDATE: now,
    ...(isPriced ? { PRICE: offer.price, BASE_PRICE: offer.price, DISCOUNT_PRICE: 0 } : balance({ ...change, stored: stored ?? {} })),
  }
}

/** Of price, price without discount and discount the one that was not sent follows from the others: api-reference/sale/data-types.md#sale_basket_item */
function balance({ sent, stored }: Change): Values {
  const { PRICE: price, BASE_PRICE: base, DISCOUNT_PRICE: discount } = sent
  if (price === undefined && base === undefined && discount === undefined && stored?.['PRICE'] !== undefined) return {}
  const old = (column: string): number => Number(stored?.[column] ?? 0)
  const round = (value: number): number => Math.round(value * 10_000) / 10_000
  if (base === undefined) {
    const [paid, off] = [Number(price ?? old('PRICE')), Number(discount ?? old('DISCOUNT_PRICE'))]
    return { PRICE: paid, DISCOUNT_PRICE: off, BASE_PRICE: round(paid + off) }
  }
  if (price === undefined) {
    const off = Number(discount ?? old('DISCOUNT_PRICE'))
    return { DISCOUNT_PRICE: off, PRICE: round(Number(base) - off) }
  }
  return discount === undefined ? { DISCOUNT_PRICE: round(Number(base) - Number(price)) } : {}
}

function describeOfCatalogue(): object {
  const named = schema
    .of('universal')
    .map((each) =>
      OF_CATALOGUE.has(each.names.universal!) && !PRICES.has(each.column) ? each : { ...each, isReadOnly: true, isImmutable: false },
    )
  return describeController(named)
}
const PRICES: ReadonlySet<string> = new Set(['BASE_PRICE', 'DISCOUNT_PRICE', 'PRICE'])

function propertyFamily(sale: Sale): Basket {
  const { store, portal } = sale
  const orderOf = (basketId: SqlValue | undefined): number =>
    Number(store.value('select ORDER_ID from sale_basket_item where ID = ?', [basketId ?? 0]))
  const family = saleFamily({
    prefix: 'sale.basketproperties',
    schema: propertySchema,
    wrappers: { one: 'basketProperty', many: 'basketProperties' },
    without: ['fields'],
    refusals: {
      notFound: (_, { method }) =>
        /delete$/i.test(method)
          ? new MethodError(NOT_FOUND, 'basket item does not exist')
          : new MethodError(/get$/i.test(method) ? 200_240_400_003 : 0, 'basket property does not exist'),
      missing: (names, call) => {
        const { basketId } = requireObject(call.params, 'fields')
        if (names.includes('basketId') && toText(basketId) !== '') return new MethodError(200_240_400_005, 'Basket item id is bad')
        if (names.includes('basketId')) return new MethodError(200_240_400_004, 'Basket item id is absent')
        return new MethodError(0, `Required fields: ${names.join(', ')}`)
      },
    },
    prepare: (change) => {
      if (change.id === undefined && !sale.has('sale_basket_item', change.sent['BASKET_ID']))
        throw new MethodError(200_240_400_001, 'basket item does not exist')
      return { ...defaultsOf(change, { SORT: 100 }), ...ownXmlId(sale, change) }
    },
    saved: ({ stored, sent }) => settleOrder(sale, orderOf((stored ?? sent)['BASKET_ID'])),
    finish: (rows, call) => (/add$/i.test(call.method) ? rows.map((row) => asAdded(['sort'], row, call)) : rows),
    removed: (_, __, stored) => settleOrder(sale, orderOf(stored['BASKET_ID'])),
  })
  const records = openRecords(portal, family)
  return {
    of: (basketId) =>
      store
        .rows('select ID from sale_basket_property where BASKET_ID = ? order by SORT, ID', [basketId])
        .map(([id]) => showRow(records, Number(id))),
    methods: [
      ...controllerFamily(portal, family, records),
      ...defineMethods('sale.basketproperties', 'sale', {
        getFields: () => ({ basketProperties: describeController(propertySchema.of('universal')) }),
      }),
    ],
  }
}
