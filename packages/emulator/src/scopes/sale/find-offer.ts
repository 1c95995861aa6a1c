import type { Values } from '../../store/write-row.ts'
import { SERVICE } from '../catalog/product-schema.ts'
import type { Sale } from './open-sale.ts'

/** What the catalogue says of a product: columns of a basket item, and its price in the currency of the order where it has one. */
export interface Offer {
  readonly columns: Values
  readonly price: number | undefined
}

/** A service of a basket; anything else has no type: api-reference/sale/data-types.md#sale_basket_item */
const SERVICE_ITEM = 2

/** Undefined for a product that does not exist or is not active: api-reference/sale/basket-item/sale-basket-item-add.md */
export function findOffer({ store }: Sale, productId: number, currency: string): Offer | undefined {
  const row = store.row(
    `select p.NAME, p.XML_ID, p.TYPE, p.WEIGHT, p.VAT_INCLUDED, v.RATE / 10000.0, m.CODE, m.SYMBOL
      from catalog_product p left join catalog_vat v on v.ID = p.VAT_ID
      left join catalog_measure m on m.ID = ifnull(p.MEASURE, (select ID from catalog_measure where IS_DEFAULT = 'Y'))
      where p.ID = ? and p.ACTIVE = 'Y'`,
    [Number.isSafeInteger(productId) ? productId : 0],
  )
  if (!row) return undefined
  const [name, xmlId, type, weight, vatIncluded, vatRate, measureCode, measureName] = row
  const price = store.value(
    `select round(c.PRICE * ifnull(f.AMOUNT * 1.0 / f.AMOUNT_CNT, 1) / ifnull(o.AMOUNT * 1.0 / o.AMOUNT_CNT, 1), 2) from catalog_price c
      join catalog_price_type t on t.ID = c.CATALOG_GROUP_ID and t.BASE = 'Y'
      left join crm_currency f on f.CURRENCY = c.CURRENCY left join crm_currency o on o.CURRENCY = ?
      where c.PRODUCT_ID = ? order by c.QUANTITY_FROM limit 1`,
    [currency, productId],
  )
  return {
    price: price === undefined || price === null ? undefined : Number(price),
    columns: {
      NAME: name ?? '',
      PRODUCT_XML_ID: xmlId ?? '',
      TYPE: type === SERVICE ? SERVICE_ITEM : null,
      WEIGHT: weight ?? 0,
      VAT_INCLUDED: vatIncluded ?? 'N',
      VAT_RATE: vatRate ?? null,
      MEASURE_CODE: measureCode === undefined || measureCode === null ? '' : String(measureCode),
      MEASURE_NAME: measureName ?? '',
    },
  }
}
