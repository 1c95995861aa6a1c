import { MethodError, type Call, type Listing, type MethodDefinition } from '../../../contract.ts'
import { everything } from '../../../store/compile-filter.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { readOrder, readWhere } from '../../controller-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeField } from '../../describe-fields.ts'
import { listPage, readStart } from '../../list-page.ts'
import { objectsOf, requireArgument, requireInteger, requireObject, type Fields } from '../../read-params.ts'
import { recalculateAmount } from '../items/recalculate-amount.ts'
import type { Crm } from '../open-crm.ts'
import { billedOf } from '../payments/billed-rows.ts'
import { requireOwner } from './find-owner.ts'
import { productRowSchema as schema } from './product-row-schema.ts'
import { replaceRows } from './replace-rows.ts'
import { addRow, readRow, changeRow, type Owner } from './save-row.ts'

/** Without upper names: api-reference/crm/universal/product-rows/crm-item-productrow-fields.md */
const described = schema.of('universal').filter(({ column }) => column !== 'PRICE_ACCOUNT' && column !== 'XML_ID')

/** `crm.item.productrow.*`: api-reference/crm/universal/product-rows/index.md */
export function itemProductrowMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const reader = createReader(store, schema, crm.time)
  const shape = { family: 'universal', fields: schema.of('universal') } as const

  const one = (id: number): Row => {
    const row = reader.one(shape, id)
    if (!row) throw new MethodError('NOT_FOUND', 'Item not found')
    return row
  }
  const ownerOf = (row: Row): Owner => requireOwner(crm, row['ownerType'], row['ownerId'])
  const recalculate = ({ item, id }: Owner): void => recalculateAmount(crm, item, id, { evenWithoutRows: true })

  return defineMethods('crm.item.productrow', 'crm', {
    add({ params }) {
      const fields = requireObject(params, 'fields')
      requireMembers(fields, ['ownerId', 'ownerType'])
      const owner = requireOwner(crm, fields['ownerType'], fields['ownerId'])
      const id = addRow(crm, owner, readRow(crm, 'universal', fields))
      recalculate(owner)
      return { productRow: one(id) }
    },
    get({ params }) {
      const productRow = one(requireInteger(params, 'id'))
      ownerOf(productRow)
      return { productRow }
    },
    update({ params }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      const owner = ownerOf(one(id))
      refuseUnknown(fields)
      changeRow(crm, owner, id, readRow(crm, 'universal', fields))
      recalculate(owner)
      return { productRow: one(id) }
    },
    delete({ params }) {
      const id = requireInteger(params, 'id')
      const owner = ownerOf(one(id))
      store.run('delete from crm_product_row where ID = ?', [id])
      recalculate(owner)
      return null
    },
    getAvailableForPayment({ params }) {
      const { item, id } = requireOwner(crm, requireArgument(params, 'ownerType'), requireArgument(params, 'ownerId'))
      const where = { ...everything, sql: 't.OWNER_TYPE = ? and t.OWNER_ID = ?', values: [item.entity.abbreviation, id] }
      const rows = reader.page(shape, { where, orderBy: 't.SORT, t.ID', limit: -1 })
      return { productRows: rows.map((row) => withoutBilled(crm, row)).filter(({ quantity }) => Number(quantity) > 0) }
    },
    set({ params }) {
      const owner = requireOwner(crm, requireArgument(params, 'ownerType'), requireArgument(params, 'ownerId'))
      const rows = objectsOf(requireObject(params, 'productRows'))
      const ids = replaceRows(crm, owner, 'universal', rows)
      return { productRows: ids.map(one) }
    },
    list: (call) => list(crm, reader, call),
    fields: () => ({ fields: Object.fromEntries(described.map((field) => [field.names.universal!, describeField(field)])) }),
  })
}

function list(crm: Crm, reader: ReturnType<typeof createReader>, { params }: Call): Listing {
  const keys = new Set(Object.keys(requireObject(params, 'filter')).map((key) => key.replace(/^=/, '')))
  for (const name of ['ownerType', 'ownerId']) {
    if (!keys.has(name)) throw new MethodError('INVALID_ARG_VALUE', `Invalid filter: field '${name}' is required`)
  }
  const order = params.get('order') === undefined ? 't.SORT, t.ID' : readOrder(schema, params)
  const request = {
    shape: { family: 'universal', fields: schema.of('universal') },
    where: readWhere(schema, params, crm.time),
    orderBy: order,
    start: readStart(params),
    member: 'productRows',
  } as const
  return listPage(crm.portal, reader, request)
}

/** What no payment holds yet: api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.md */
function withoutBilled({ store }: Crm, row: Row): Row {
  const left = Number(row['quantity']) - billedOf(store, Number(row['id']))
  return { ...row, quantity: Math.round(left * 10_000) / 10_000 }
}

function requireMembers(fields: Fields, names: readonly string[]): void {
  const missing = names.find((name) => fields[name] === undefined || fields[name] === '')
  if (missing) throw new MethodError('100', `Could not find value for parameter {${missing}}`)
}

function refuseUnknown(fields: Fields): void {
  const unknown = Object.keys(fields).find((name) => {
    const field = schema.find('universal', name)
    return !field || field.isReadOnly || field.isImmutable
  })
  if (unknown) throw new MethodError('INVALID_ARG_VALUE', `Unknown field or field '${unknown}' is not available for update`)
}
