import { objectsOf, textOf, toId, toText } from '../../read-params.ts'

/** A row of an old invoice; numbers are texts. */
export type InvoiceRow = Readonly<Record<string, string | null>>

const DEFAULTS: InvoiceRow = {
  PRODUCT_ID: '0',
  PRODUCT_NAME: '',
  QUANTITY: '1',
  PRICE: '0',
  VAT_RATE: null,
  MEASURE_CODE: '796',
  MEASURE_NAME: 'pcs',
}

/** The whole set of rows; one that names its ID keeps what it does not say: api-reference/crm/outdated/invoice/crm-invoice-update.md */
export function mergeRows(known: readonly InvoiceRow[], input: unknown): readonly InvoiceRow[] {
  let last = Math.max(0, ...known.map(({ ID }) => Number(ID)))
  return objectsOf(input).map((given) => {
    const id = toId(given['ID']) ?? 0
    const held = known.find(({ ID }) => id > 0 && Number(ID) === id)
    const told = Object.keys(DEFAULTS).flatMap((name) => (given[name] === undefined ? [] : [[name, textOf(given[name]) ?? null] as const]))
    return { ID: held?.['ID'] ?? String((last += 1)), ...DEFAULTS, ...held, ...Object.fromEntries(told) }
  })
}

/** What the rows cost. */
export function sumOf(rows: readonly InvoiceRow[]): number {
  const cents = rows.map(({ PRICE, QUANTITY }) => Number(toText(PRICE)) * Number(toText(QUANTITY)) * 100)
  const sum = cents.reduce((total, each) => total + each, 0)
  return Number.isSafeInteger(Math.round(sum)) ? Math.round(sum) : 0
}
