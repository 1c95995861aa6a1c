import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'

const readOnly = { isReadOnly: true } as const

/** api-reference/crm/currency/crm-currency-fields.md */
export const currencySchema: Schema = createSchema(
  'crm_currency',
  [
    field('CURRENCY', 'string', { title: 'Currency' }),
    field('AMOUNT_CNT', 'int', { title: 'Face value' }),
    field('AMOUNT', 'double', { title: 'Exchange rate', scale: 4 }),
    field('SORT', 'int', { title: 'Sorting' }),
    field('BASE', 'char', { ...readOnly, title: 'Base currency' }),
    field('FULL_NAME', 'string', { ...readOnly, title: 'Name' }),
    field('LID', 'string', { ...readOnly, title: 'Website' }),
    field('FORMAT_STRING', 'string', { ...readOnly, title: 'Currency output format string' }),
    field('DEC_POINT', 'string', { ...readOnly, title: 'Decimal point' }),
    field('THOUSANDS_SEP', 'string', { ...readOnly, title: 'Thousands separator' }),
    field('DECIMALS', 'int', { ...readOnly, title: 'Decimal places' }),
    field('DATE_UPDATE', 'datetime', { ...readOnly, title: 'Date modified' }),
    field('LANG', 'currency_localization', {
      isMultiple: true,
      classicList: 'byName',
      title: 'Localization',
      read: { classic: `json(ifnull(t.LANG, '{}'))` },
    }),
  ],
  'CURRENCY',
)

/** How well-known currencies are written; others show their code. */
export const KNOWN_CURRENCIES: Readonly<Record<string, { readonly name: string; readonly format: string }>> = {
  USD: { name: 'US Dollar', format: '$#' },
  EUR: { name: 'Euro', format: '&euro;#' },
  RUB: { name: 'Russian Ruble', format: '# &#8381;' },
  GBP: { name: 'Pound Sterling', format: '&pound;#' },
}
