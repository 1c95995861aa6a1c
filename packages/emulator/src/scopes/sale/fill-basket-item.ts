import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { defaultsOf, unlessSent } from '../catalog/reference-families.ts'
import type { Change } from '../family/family.ts'
import { basketItemSchema } from './basket-item-schema.ts'
import { findOffer } from './find-offer.ts'
import type { Sale } from './open-sale.ts'
import { emptyTexts, ownXmlId } from './sale-family.ts'

export const badData = (): MethodError => new MethodError(200_140_400_007, 'basket item is not saved - bad data')

export function fillBasketItem(sale: Sale, change: Change): Values {
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
    ...emptyTexts(basketItemSchema, change, ['XML_ID']),
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
