import type { SqlValue } from '../../../contract.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import { insertRow, updateRow } from '../../../store/write-row.ts'
import { toId, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { currencySchema as schema, KNOWN_CURRENCIES } from './currency-schema.ts'

type Values = Record<string, SqlValue>

/** Adds a currency; how it is written comes from the localization of the portal's language. */
export function insertCurrency(crm: Crm, code: string, input: Fields, isBase = false): void {
  const { languageId } = crm.portal.settings
  const known = KNOWN_CURRENCIES[code]
  const values: Values = {
    CURRENCY: code,
    AMOUNT_CNT: toId(input['AMOUNT_CNT']) ?? 1,
    AMOUNT: encodeValue(schema.field('AMOUNT'), input['AMOUNT'] ?? 1, crm.time) ?? 10_000,
    SORT: toId(input['SORT']) ?? 100,
    BASE: isBase ? 'Y' : 'N',
    FULL_NAME: known?.name ?? code,
    LID: languageId,
    FORMAT_STRING: known?.format ?? `# ${code}`,
    DEC_POINT: '.',
    THOUSANDS_SEP: ',',
    DECIMALS: 2,
    ...localized(crm, input),
    DATE_UPDATE: crm.time.format(crm.portal.now()),
  }
  insertRow(crm.store, 'crm_currency', values)
}

export function updateCurrency(crm: Crm, code: string, input: Fields): void {
  const given = ['AMOUNT_CNT', 'AMOUNT', 'SORT'].filter((name) => input[name] !== undefined)
  const values: Values = {
    ...Object.fromEntries(given.map((name) => [name, encodeValue(schema.field(name), input[name], crm.time) ?? null])),
    ...localized(crm, input),
    DATE_UPDATE: crm.time.format(crm.portal.now()),
  }
  updateRow(crm.store, 'crm_currency', values, code, 'CURRENCY')
}

/** LANG as it was sent, and its members in the portal's language on the currency itself. */
function localized(crm: Crm, input: Fields): Values {
  const lang = input['LANG']
  if (typeof lang !== 'object' || lang === null) return {}
  const own = (lang as Record<string, Fields>)[crm.portal.settings.languageId] ?? {}
  const members = ['FULL_NAME', 'FORMAT_STRING', 'DEC_POINT', 'THOUSANDS_SEP', 'DECIMALS'].filter((name) => own[name] !== undefined)
  return {
    LANG: JSON.stringify(lang),
    ...Object.fromEntries(members.map((name) => [name, encodeValue(schema.field(name), own[name], crm.time) ?? null])),
  }
}
