import type { SqlValue } from '../../../contract.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import type { Family } from '../../../store/field.ts'
import { divideRounded } from '../../../store/parse-decimal.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import type { Fields } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { findProduct } from './find-product.ts'
import { priceRow } from './price-row.ts'
import { productRowSchema } from './product-row-schema.ts'

export interface Owner {
  readonly item: Item
  readonly id: number
}

type Values = Record<string, SqlValue>

const DEFAULTS: Values = {
  PRODUCT_ID: 0,
  PRODUCT_NAME: '',
  PRICE: 0,
  QUANTITY: 10_000,
  DISCOUNT_TYPE_ID: 2,
  DISCOUNT_RATE: 0,
  DISCOUNT_SUM: 0,
  TAX_RATE: null,
  TAX_INCLUDED: 'N',
  CUSTOMIZED: 'Y',
  MEASURE_CODE: 796,
  MEASURE_NAME: 'pcs',
  SORT: 10,
  XML_ID: '',
  TYPE: 1,
}

/** Columns that a caller may write, encoded. */
export function readRow(crm: Crm, family: Family, input: Fields): Values {
  const entries = Object.entries(input).flatMap(([name, value]) => {
    const field = productRowSchema.find(family, name)
    if (!field || field.isReadOnly || field.isImmutable) return []
    const encoded = encodeValue(field, value, crm.time)
    return encoded === undefined || (encoded === null && field.column !== 'TAX_RATE') ? [] : [[field.column, encoded] as const]
  })
  return Object.fromEntries(entries)
}

/** Adds a row under a given id or the next one. The caller recalculates the owner. */
export function addRow(crm: Crm, owner: Owner, given: Values, id: number | null = null): number {
  const described = describeProduct(crm, given)
  const values = complete(crm, owner, { ...DEFAULTS, ...described, ORIGINAL_PRODUCT_NAME: described['PRODUCT_NAME'] ?? '' })
  return insertRow(crm.store, 'crm_product_row', { ID: id, OWNER_ID: owner.id, OWNER_TYPE: owner.item.entity.abbreviation, ...values })
}

/** Writes over a row; everything that follows from its price is derived again. */
export function changeRow(crm: Crm, owner: Owner, id: number, given: Values): void {
  const columns = Object.keys(DEFAULTS)
  const row = crm.store.row(`select ${columns.join(', ')} from crm_product_row where ID = ?`, [id])
  if (!row) return
  const values = complete(crm, owner, { ...Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])), ...given })
  updateRow(crm.store, 'crm_product_row', values, id)
}

/** The catalogue names and measures what the caller does not: api-reference/crm/universal/product-rows/crm-item-productrow-add.md */
function describeProduct({ store }: Crm, given: Values): Values {
  const { PRODUCT_NAME: name, ...measure } = findProduct(store, given['PRODUCT_ID'])
  return {
    ...(given['MEASURE_CODE'] === undefined && measure),
    ...given,
    ...(!given['PRODUCT_NAME'] && name !== undefined && { PRODUCT_NAME: name }),
  }
}

function complete(crm: Crm, owner: Owner, values: Values): Values {
  const price = Number(values['PRICE'])
  const priced = priceRow({
    price,
    taxRate: typeof values['TAX_RATE'] === 'number' ? values['TAX_RATE'] : null,
    discountTypeId: values['DISCOUNT_TYPE_ID'] === 1 ? 1 : 2,
    discountRate: Number(values['DISCOUNT_RATE']),
    discountSum: Number(values['DISCOUNT_SUM']),
  })
  return {
    ...values,
    PRICE_ACCOUNT: toAccountCurrency(crm, owner, price),
    PRICE_EXCLUSIVE: priced.priceExclusive,
    PRICE_NETTO: priced.priceNetto,
    PRICE_BRUTTO: priced.priceBrutto,
    DISCOUNT_RATE: priced.discountRate,
    DISCOUNT_SUM: priced.discountSum,
  }
}

/** Rates are kept per AMOUNT_CNT units, with four digits. */
function toAccountCurrency(crm: Crm, { item, id }: Owner, price: number): number {
  const rate = crm.store.row(
    `select c.AMOUNT, c.AMOUNT_CNT from ${item.entity.table} t join crm_currency c on c.CURRENCY = t.CURRENCY_ID where t.ID = ?`,
    [id],
  )
  const [amount, count] = rate ?? [10_000, 1]
  return Number(divideRounded(BigInt(price) * BigInt(Number(amount)), BigInt(Number(count) || 1) * 10_000n))
}
