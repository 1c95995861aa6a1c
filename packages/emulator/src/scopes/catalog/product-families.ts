import { MethodError, type Call, type Listing, type MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { listOf } from '../../store/encode-value.ts'
import { quietFilter, quietOrder, readOrder } from '../controller-list.ts'
import { defineMethods } from '../define-methods.ts'
import { bothOf } from '../family/classic-family.ts'
import { controllerFamily, selectUniversal } from '../family/controller-family.ts'
import { openRecords, type Records } from '../family/open-records.ts'
import { listPage, readStart } from '../list-page.ts'
import { requireInteger, requireObject, toId, toText, type Fields } from '../read-params.ts'
import { requireIblock } from './catalog-fields.ts'
import { downloadFile } from './download-file.ts'
import type { Catalog } from './open-catalog.ts'
import { productFamily } from './product-family.ts'
import { LISTED_ONLY, PRODUCT_KINDS, type ProductKind } from './product-schema.ts'
import { describeProduct, showProducts } from './show-product.ts'

const ALL_TYPES = PRODUCT_KINDS.flatMap(({ types }) => types)

/** `catalog.product.*`, `catalog.product.sku.*`, `.offer.*`, `.service.*`: one table, four ways to it; api-reference/catalog/product/index.md */
export function productFamilies(catalog: Catalog): readonly MethodDefinition[] {
  return PRODUCT_KINDS.flatMap((kind) => productMethods(catalog, kind))
}

function productMethods(catalog: Catalog, kind: ProductKind): readonly MethodDefinition[] {
  const family = productFamily(catalog, kind)
  const records = openRecords(catalog.portal, family)
  const { prefix, wrappers, written } = kind
  const one = (call: Call, id: number): Row => {
    const row = records.reader.one({ family: 'universal', fields: kind.schema.of('universal') }, id)!
    const told = Object.entries(row).filter(([name]) => !LISTED_ONLY.has(name))
    return showProducts(catalog, kind, call, [Object.fromEntries(told)], ['*'])[0]!
  }
  return [
    ...controllerFamily(catalog.portal, { ...family, wrappers, without: ['add', 'get', 'list', 'update', 'fields'] }, records),
    ...defineMethods(prefix, 'catalog', {
      add: (call) => ({ [written]: one(call, records.add(call, requireObject(call.params, 'fields'), 'universal')) }),
      update: (call) => {
        const id = requireInteger(call.params, 'id')
        records.update(call, id, requireObject(call.params, 'fields'), 'universal')
        return { [written]: one(call, id) }
      },
      get: (call) => {
        const id = requireInteger(call.params, 'id')
        records.require(call, id)
        return { [wrappers.one]: one(call, id) }
      },
      list: (call) => list(catalog, kind, records, call),
      // Links of every kind go by catalog.product: api-reference/catalog/product/sku/catalog-product-sku-get.md
      download: ({ params }) => downloadFile(catalog, prefix === 'catalog.product' ? ALL_TYPES : kind.types, params),
      getFieldsByFilter: ({ params }) => {
        const iblockId = toId(requireObject(params, 'filter')['iblockId'])
        if (iblockId === undefined) throw new MethodError(0, 'The iblockId is not specified')
        return { [wrappers.one]: describeProduct(catalog, kind, iblockId) }
      },
    }),
  ]
}

/** The fields `id` and `iblockId` have to be selected, and the iblock has to be told: api-reference/catalog/product/catalog-product-list.md */
function list(catalog: Catalog, kind: ProductKind, records: Records, call: Call): Listing {
  const { params } = call
  const select = listOf(params.get('select')).map(toText)
  const missing = ['id', 'iblockId'].filter((name) => !select.includes(name) && !select.includes('*'))
  if (missing.length > 0) throw new MethodError(0, `Required select fields: ${missing.join(', ')}`)
  const filter = unwrapValues(params.get('filter'))
  requireIblock(filter)
  const shape = { family: 'universal', fields: selectUniversal(kind.schema, select) } as const
  const where = bothOf(records.within(call), compileFilter(kind.schema, 'universal', filter, records.time, quietFilter))
  const request = {
    shape,
    where,
    orderBy: readOrder(kind.schema, params, quietOrder),
    start: readStart(params),
    member: kind.wrappers.many,
  }
  return listPage(catalog.portal, records.reader, request, (rows) => showProducts(catalog, kind, call, rows, select))
}

/** Values of properties are compared as `{ value }` too. */
function unwrapValues(filter: unknown): Fields {
  if (typeof filter !== 'object' || filter === null) return {}
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]: [string, unknown]) => {
      const isWrapped = /property\d+$/.test(key) && typeof value === 'object' && value !== null && 'value' in value
      return [key, isWrapped ? value.value : value]
    }),
  )
}
