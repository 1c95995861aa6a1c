import { Listing, MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { everything } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { lenientOrder } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, readClassicObject, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { currencySchema as schema } from './currency-schema.ts'
import { insertCurrency, updateCurrency } from './save-currency.ts'

const listed = schema.fields.filter(({ classicList }) => classicList === 'always')

/** `crm.currency.*`: keyed by their code; api-reference/crm/currency/index.md */
export function currencyMethods(crm: Crm): readonly MethodDefinition[] {
  const reader = createReader(crm.store, schema, crm.time)
  const requireCurrency = (params: CallParams): Row => {
    const row = reader.one({ family: 'classic', fields: schema.fields }, toText(params.get('id')))
    if (!row) throw classicError('Not found')
    return row
  }
  const announce = (action: string, code: string): void => crm.portal.emit(`ONCRMCURRENCY${action}`, { FIELDS: { ID: code } })

  return defineMethods('crm.currency', 'crm', {
    add({ params }) {
      const fields = readClassicObject(params, 'fields', { required: true })
      const code = toText(fields['CURRENCY']).toUpperCase()
      if (code === '') throw new MethodError('ERROR_CORE', 'Undefined array key "CURRENCY"')
      if (!/^[A-Z]{3}$/.test(code)) throw new MethodError('ERROR_CORE', 'Currency identifier must consist of 3 characters.')
      if (crm.store.value('select 1 from crm_currency where CURRENCY = ?', [code]))
        throw new MethodError('ERROR_CORE', `Currency ${code} already exists.`)
      requireRate(fields, 'ERROR_CORE')
      insertCurrency(crm, code, fields)
      announce('ADD', code)
      return code
    },
    get: ({ params }) => requireCurrency(params),
    list({ params }) {
      const orderBy = compileOrder(schema, 'classic', { SORT: 'ASC', ...readClassicObject(params, 'order') }, lenientOrder)
      // Not paged, and its total is 0: api-reference/crm/currency/crm-currency-list.md
      return new Listing(reader.page({ family: 'classic', fields: listed }, { where: everything, orderBy, limit: -1 }), 0, undefined)
    },
    update({ params }) {
      const code = String(requireCurrency(params)['CURRENCY'])
      const fields = readClassicObject(params, 'fields', { required: true })
      requireRate(fields, 'ERROR_CODE')
      updateCurrency(crm, code, fields)
      announce('UPDATE', code)
      return true
    },
    delete({ params }) {
      const row = requireCurrency(params)
      if (row['BASE'] === 'Y') throw classicError('Cannot delete base currency.')
      crm.store.run('delete from crm_currency where CURRENCY = ?', [String(row['CURRENCY'])])
      announce('DELETE', String(row['CURRENCY']))
      return true
    },
    fields: () => describeClassic(schema),
    'base.get': () => crm.store.value("select CURRENCY from crm_currency where BASE = 'Y'"),
    'base.set'({ params }) {
      const code = String(requireCurrency(params)['CURRENCY'])
      crm.store.run("update crm_currency set BASE = iif(CURRENCY = ?, 'Y', 'N')", [code])
      return true
    },
  })
}

/** Both are above zero where they are given; pages only say that wrong data are refused: api-reference/crm/currency/crm-currency-update.md */
function requireRate(fields: Fields, code: 'ERROR_CORE' | 'ERROR_CODE'): void {
  const { AMOUNT_CNT: count, AMOUNT: amount } = fields
  if (count !== undefined && !((toId(count) ?? 0) > 0))
    throw new MethodError(code, 'The face value of a currency is a whole number above zero.')
  if (amount !== undefined && !(Number(toText(amount)) > 0)) throw new MethodError(code, 'The exchange rate of a currency is above zero.')
}
