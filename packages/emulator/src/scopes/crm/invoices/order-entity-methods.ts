import { MethodError, type Call, type MethodDefinition, type PortalContext } from '../../../contract.ts'
import { field, hidden } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { insertRow } from '../../../store/write-row.ts'
import { checkFirst } from '../../check-first.ts'
import { defineMethods } from '../../define-methods.ts'
import { controllerFamily } from '../../family/controller-family.ts'
import { toId, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'

const key = { isRequired: true, isImmutable: true } as const
const schema = createSchema('crm_order_entity', [
  hidden(field('ID', 'integer')),
  field('ORDER_ID', 'integer', key),
  field('OWNER_ID', 'integer', key),
  field('OWNER_TYPE_ID', 'integer', key),
])

/** Orders are bound to deals and invoices: api-reference/crm/universal/order-entity/crm-order-entity-add.md */
const OWNERS: ReadonlySet<number> = new Set([2, 31])

interface Binding {
  readonly orderId: number
  readonly ownerId: number
  readonly ownerTypeId: number
}

/** `crm.orderentity.*`: api-reference/crm/universal/order-entity/index.md */
export function orderEntityMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store } = crm
  const SAME = 'from crm_order_entity where ORDER_ID = ? and OWNER_ID = ? and OWNER_TYPE_ID = ?'
  const methods = [
    ...controllerFamily(portal, {
      prefix: 'crm.orderentity',
      scope: 'crm',
      schema,
      wrappers: { one: 'orderEntity', many: 'orderEntity' },
      without: ['add', 'get', 'update', 'delete'],
      refusals: { notFound: () => notFound(), missing: (names) => missing(names) },
    }),
    ...defineMethods('crm.orderentity', 'crm', {
      add(call) {
        const binding = readBinding(crm, call)
        const { orderId, ownerId, ownerTypeId } = binding
        if (store.value(`select 1 ${SAME}`, [orderId, ownerId, ownerTypeId]) !== undefined)
          throw new MethodError('201650000001', 'Duplicate entry for key [ownerId, ownerTypeId, orderId]')
        insertRow(store, schema.table, { ORDER_ID: orderId, OWNER_ID: ownerId, OWNER_TYPE_ID: ownerTypeId })
        return { dealOrder: binding }
      },
      deleteByFilter(call) {
        const { orderId, ownerId, ownerTypeId } = readBinding(crm, call)
        if (store.run(`delete ${SAME}`, [orderId, ownerId, ownerTypeId]).changes === 0) throw notFound()
        return true
      },
    }),
  ]
  return methods.map((method) => {
    const code = /\.(?:list|getFields)$/.test(method.name) ? '200040300010' : '200040300020'
    return checkFirst(method, ({ caller }) => {
      if (!caller.isAdmin) throw new MethodError(code, 'Access Denied')
      if (method.name.endsWith('.list') && !hasShop(portal)) throw new MethodError('200540400002', 'module sale does not exist')
    })
  })
}

/** A portal with the schema of another one has no methods that the other one has not. */
const hasShop = (portal: PortalContext): boolean => portal.methods().some(({ scope }) => scope === 'sale')

const notFound = (): MethodError => new MethodError('201640400004', 'entity relation is not exists')
const missing = (names: readonly string[]): MethodError => new MethodError('0', `Required fields: ${names.join(', ')}`)

function readBinding(crm: Crm, { params }: Call): Binding {
  const given = params.get('fields')
  const fields = (typeof given === 'object' && given !== null ? given : {}) as Fields
  const lacking = ['ownerId', 'orderId', 'ownerTypeId'].filter((name) => toId(fields[name]) === undefined)
  if (lacking.length > 0) throw missing(lacking)
  const [orderId, ownerId, ownerTypeId] = [toId(fields['orderId'])!, toId(fields['ownerId'])!, toId(fields['ownerTypeId'])!]
  if (crm.store.value('select 1 from sale_order where ID = ?', [orderId]) !== 1)
    throw new MethodError('200540400001', 'order does not exist')
  const owner = OWNERS.has(ownerTypeId) ? crm.item(ownerTypeId) : undefined
  if (!owner || !exists(crm, owner, ownerId)) throw new MethodError('0', 'Owner was not found')
  return { orderId, ownerId, ownerTypeId }
}
