import { MethodError, type CallParams, type MethodDefinition } from '../../../contract.ts'
import { everything } from '../../../store/compile-filter.ts'
import { createReader } from '../../../store/create-reader.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, objectsOf, toId, type Fields } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from './find-owner.ts'
import { productRowSchema as schema } from './product-row-schema.ts'
import { replaceRows } from './replace-rows.ts'
import type { Owner } from './save-row.ts'

/** Here the price in the currency of the account is the last one: api-reference/crm/deals/crm-deal-productrows-get.md */
const account = schema.field('PRICE_ACCOUNT')
const fields = schema
  .of('classic')
  .flatMap((field) => (field === account ? [] : field.column === 'PRICE_BRUTTO' ? [field, account] : [field]))

/** `crm.{lead,deal,quote}.productrows.{get,set}`: api-reference/crm/deals/crm-deal-productrows-set.md */
export function classicProductrowMethods(crm: Crm, name: string, entityTypeId: number): readonly MethodDefinition[] {
  const reader = createReader(crm.store, schema, crm.time)
  const requireClassicOwner = (params: CallParams): Owner => {
    const item = systemItem(crm, entityTypeId)
    const id = toId(params.get('id'))
    if (id === undefined || id <= 0) throw classicError('The parameter id is invalid or not defined.')
    if (!exists(crm, item, id)) throw classicError('Not found.')
    return { item, id }
  }
  return defineMethods(`crm.${name}.productrows`, 'crm', {
    get({ params }) {
      const { item, id } = requireClassicOwner(params)
      const where = { ...everything, sql: 't.OWNER_TYPE = ? and t.OWNER_ID = ?', values: [item.entity.abbreviation, id] }
      return reader.page({ family: 'classic', fields }, { where, orderBy: 't.SORT, t.ID', limit: -1 })
    },
    set({ params }) {
      const owner = requireClassicOwner(params)
      // An empty list does not survive the encoding of forms: nothing is no rows.
      const rows = params.get('rows') ?? ''
      if (typeof rows !== 'object' && rows !== '') throw classicError('The parameter rows must be array.')
      const list = objectsOf(rows)
      list.forEach(requireDiscount)
      replaceRows(crm, owner, 'classic', list)
      return true
    },
  })
}

/** A discount type needs its figure: api-reference/crm/deals/crm-deal-productrows-set.md */
function requireDiscount(row: Fields): void {
  const type = toId(row['DISCOUNT_TYPE_ID'])
  const [rate, sum] = [row['DISCOUNT_RATE'], row['DISCOUNT_SUM']].map((value) =>
    value === undefined || value === null || value === '' ? undefined : Number(value),
  )
  const refuse = (text: string): never => {
    throw new MethodError('ERROR_CORE', `${text}<br>`)
  }
  if (type === 2 && rate === undefined)
    refuse('Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined')
  if (type === 2 && rate === 100 && sum === undefined) {
    refuse(
      'Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined and Discount Rate (DISCOUNT_RATE) is 100%',
    )
  }
  if (type === 1 && sum === undefined)
    refuse('Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined')
}
