import type { CallParams, MethodDefinition, SqlValue } from '../../../contract.ts'
import { phpMap } from '../../../php/php-map.ts'
import { listOf } from '../../../store/encode-value.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { updateRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, isYes, readClassicObject, textOf, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { KNOWN_CURRENCIES } from './currency-schema.ts'
import { updateCurrency } from './save-currency.ts'

const schema = createSchema('currency_localization', [
  field('FULL_NAME', 'string', { title: 'Name' }),
  field('FORMAT_STRING', 'string', { title: 'Currency output format string' }),
  field('DEC_POINT', 'string', { title: 'Decimal point for output' }),
  field('THOUSANDS_VARIANT', 'string', { title: 'Thousands separator for output' }),
  field('THOUSANDS_SEP', 'string', { title: 'Arbitrary thousands separator for output' }),
  field('DECIMALS', 'integer', { title: 'Number of decimal places' }),
  field('HIDE_ZERO', 'char', { title: 'Hide insignificant zeros in public' }),
])

type Localization = Readonly<Record<string, string | null>>
type Localizations = Readonly<Record<string, Localization>>

/** How a currency is written until a language says otherwise. */
const standard = (code: string): Localization => ({
  FORMAT_STRING: KNOWN_CURRENCIES[code]?.format ?? `# ${code}`,
  FULL_NAME: KNOWN_CURRENCIES[code]?.name ?? code,
  DEC_POINT: '.',
  THOUSANDS_SEP: null,
  DECIMALS: '2',
  THOUSANDS_VARIANT: 'C',
  HIDE_ZERO: 'Y',
})

/** `crm.currency.localizations.*`: api-reference/crm/currency/localizations/index.md */
export function localizationMethods(crm: Crm): readonly MethodDefinition[] {
  const { languageId } = crm.portal.settings
  const requireCode = (params: CallParams): string => {
    const code = toText(params.get('id')).toUpperCase()
    if (code === '') throw classicError('The parameter id is invalid or not defined.')
    if (crm.store.value('select 1 from crm_currency where CURRENCY = ?', [code]) !== 1) throw classicError('Not found')
    return code
  }
  const read = (code: string): Localizations => {
    const [lang, ...cells] = crm.store.row(
      'select LANG, FULL_NAME, FORMAT_STRING, DEC_POINT, THOUSANDS_SEP, DECIMALS from crm_currency where CURRENCY = ?',
      [code],
    )!
    if (lang !== null) return normalized(JSON.parse(String(lang)) as Readonly<Record<string, Fields>>, code)
    return { [languageId]: { ...standard(code), ...fromColumns(cells) } }
  }
  return defineMethods('crm.currency.localizations', 'crm', {
    get: ({ params }) => phpMap(read(requireCode(params))),
    set({ params }) {
      const code = requireCode(params)
      const given = readClassicObject(params, 'localizations', { required: true })
      const known = read(code)
      const merged = Object.entries(given).flatMap(([language, value]) =>
        typeof value === 'object' && value !== null ? [[language, { ...known[language], ...value }] as const] : [],
      )
      updateCurrency(crm, code, { LANG: { ...known, ...normalized(Object.fromEntries(merged), code) } })
      return true
    },
    delete({ params }) {
      const code = requireCode(params)
      const lids = params.get('lids')
      if (typeof lids !== 'object' || lids === null) throw classicError('The parameter lids is invalid or not defined.')
      const languages = new Set(listOf(lids).map((language) => toText(language)))
      const left = Object.fromEntries(Object.entries(read(code)).filter(([language]) => !languages.has(language)))
      updateCurrency(crm, code, { LANG: left })
      if (languages.has(languageId)) {
        const { THOUSANDS_VARIANT: _1, HIDE_ZERO: _2, ...columns } = standard(code)
        updateRow(crm.store, 'crm_currency', { ...columns, THOUSANDS_SEP: ',' }, code, 'CURRENCY')
      }
      return true
    },
    fields: () => describeClassic(schema),
  })
}

const COLUMNS = ['FULL_NAME', 'FORMAT_STRING', 'DEC_POINT', 'THOUSANDS_SEP', 'DECIMALS']

const fromColumns = (cells: readonly SqlValue[]): Localization =>
  Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index] === null ? null : String(cells[index])]))

/** Known members as texts; what a language does not say is standard. */
function normalized(given: Readonly<Record<string, Fields>>, code: string): Localizations {
  return Object.fromEntries(
    Object.entries(given).map(([language, members]) => {
      const own = schema.fields.flatMap(({ column }) => {
        const value = members[column]
        if (value === undefined) return []
        return [[column, column === 'HIDE_ZERO' ? (isYes(value) ? 'Y' : 'N') : (textOf(value) ?? null)] as const]
      })
      return [language, { ...standard(code), ...Object.fromEntries(own) }]
    }),
  )
}
