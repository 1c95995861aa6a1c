import type { Call, Handler, Listing, MethodDefinition } from '../../../contract.ts'
import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { listOf } from '../../../store/encode-value.ts'
import { openCatalog, PRODUCTS } from '../../catalog/open-catalog.ts'
import { productFamily } from '../../catalog/product-family.ts'
import { PRODUCT_KINDS } from '../../catalog/product-schema.ts'
import { describeFile, readProperties, readPropertyValue, rememberProperties } from '../../catalog/property-values.ts'
import { crmFilter, lenientOrder, selectClassic } from '../../classic-list.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { bothOf } from '../../family/classic-family.ts'
import { openRecords, type Records } from '../../family/open-records.ts'
import { listPage, readStart } from '../../list-page.ts'
import { classicError, readClassicObject, readId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { setBasePrice } from './base-price.ts'
import { productSchema as schema } from './product-schema.ts'
import { withinCatalog } from './within-catalog.ts'

/** `crm.product.*`: the products of `catalog.product.*` with their base price; api-reference/crm/outdated/products/index.md */
export function productMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store, time } = crm
  const catalog = openCatalog(portal)
  const kinds = PRODUCT_KINDS.map((kind) => ({ types: kind.types, records: openRecords(portal, productFamily(catalog, kind)) }))
  const reader = createReader(store, schema, time)

  /** What a product is written by, as its type says. */
  const recordsOf = (id: number): Records => {
    const type = Number(store.value('select TYPE from catalog_product where ID = ?', [id]) ?? 0)
    const kind = kinds.find(({ types }) => types.includes(type))
    if (!kind) throw classicError('Not found')
    return kind.records
  }
  const finish = (rows: readonly Row[], select: readonly string[]): readonly Row[] => {
    const propertiesOf = rememberProperties(catalog)
    return rows.map((row) => {
      const id = Number(row['ID'])
      const shown: Row = { ...row }
      for (const [column, name] of PICTURES)
        if (shown[column]) shown[column] = describeFile('catalog.product', name, id, Number(shown[column]))
      const iblock = Number(store.value('select IBLOCK_ID from catalog_product where ID = ?', [id]))
      for (const property of propertiesOf(iblock)) {
        const name = `PROPERTY_${property.id}`
        if (select.length === 0 || select.includes('PROPERTY_*') || select.includes(name))
          shown[name] = readPropertyValue(catalog, id, property, 'catalog.product')
      }
      return shown
    })
  }
  const announce = (action: string, id: number): void => portal.emit(`ONCRMPRODUCT${action}`, { FIELDS: { ID: id } })
  const price = (call: Call, id: number, fields: Fields): void => setBasePrice(crm, catalog, call, id, fields)

  const handlers: Record<string, Handler> = {
    add(call) {
      const fields = readClassicObject(call.params, 'fields', { required: true })
      if (toText(upper(fields)['NAME']) === '') throw classicError('The field NAME is not defined or empty')
      const id = kinds[0]!.records.add(call, { iblockId: PRODUCTS, ...translate(fields) }, 'universal')
      price(call, id, upper(fields))
      announce('ADD', id)
      return id
    },
    get({ params }) {
      const id = readId(params)
      recordsOf(id)
      return finish([reader.one({ family: 'classic', fields: schema.of('classic') }, id)!], [])[0]
    },
    list(call): Listing {
      const { params } = call
      const select = listOf(params.get('select')).map((name) => toText(name).toUpperCase())
      const shape = { family: 'classic', fields: selectClassic(schema, select) } as const
      const where = bothOf(
        withinCatalog(call),
        compileFilter(schema, 'classic', readClassicObject(params, 'filter'), time, crmFilter(portal)),
      )
      const orderBy = compileOrder(schema, 'classic', readClassicObject(params, 'order'), lenientOrder)
      return listPage(portal, reader, { shape, where, orderBy, start: readStart(params) }, (rows) =>
        finish(rows, select.length > 0 ? select : ['*']),
      )
    },
    update(call) {
      const id = readId(call.params)
      const records = recordsOf(id)
      const fields = readClassicObject(call.params, 'fields', { required: true })
      records.update(call, id, translate(fields), 'universal')
      price(call, id, upper(fields))
      announce('UPDATE', id)
      return true
    },
    delete(call) {
      const id = readId(call.params)
      recordsOf(id).remove(call, id)
      announce('DELETE', id)
      return true
    },
    fields: () => ({
      ...describeClassic(schema),
      ...Object.fromEntries(
        readProperties(catalog, PRODUCTS).map(({ id, name, type, userType, isMultiple, isRequired }) => [
          `PROPERTY_${id}`,
          {
            type: 'product_property',
            propertyType: type,
            userType,
            isRequired,
            isReadOnly: false,
            isImmutable: false,
            isMultiple,
            isDynamic: true,
            title: name,
          },
        ]),
      ),
    }),
  }
  return defineMethods('crm.product', 'crm', handlers)
}

const PICTURES = [
  ['DETAIL_PICTURE', 'detailPicture'],
  ['PREVIEW_PICTURE', 'previewPicture'],
] as const

const upper = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toUpperCase(), value]))

/** Old names as `catalog.product.*` knows them. */
function translate(fields: Fields): Fields {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const property = /^PROPERTY_(\d{1,9})$/i.exec(name)?.[1]
    if (property !== undefined) return [[`property${property}`, value] as const]
    const known = schema.of('classic').find(({ names }) => names.classic === name.toUpperCase())
    return known && !known.isReadOnly ? [[known.names.universal!, value] as const] : []
  })
  return Object.fromEntries(entries)
}
