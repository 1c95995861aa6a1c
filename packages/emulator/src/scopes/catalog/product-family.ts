import { MethodError, type SqlValue } from '../../contract.ts'
import { readFileData } from '../../files/read-file-wish.ts'
import type { Values } from '../../store/write-row.ts'
import type { Change, Family } from '../family/family.ts'
import { isYes, toId, type Fields } from '../read-params.ts'
import { catalogRefusals } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { LONE_OFFER, OFFER, WITH_OFFERS, WITHOUT_OFFERS, type ProductKind } from './product-schema.ts'
import { readProperties, writePropertyValues } from './property-values.ts'
import { defaultsOf, unlessSent } from './reference-families.ts'

export const PICTURES: readonly string[] = ['DETAIL_PICTURE', 'PREVIEW_PICTURE']

/** How products of one kind are written: api-reference/catalog/product/catalog-product-add.md */
export function productFamily(catalog: Catalog, { prefix, types, schema }: ProductKind): Family {
  const { store, portal } = catalog
  return {
    prefix,
    scope: 'catalog',
    schema,
    refusals: { ...catalogRefusals(0, 'Product'), notFound: () => new MethodError(0, 'product does not exist') },
    within: () => ({ sql: `t.TYPE in (${types.join()})`, values: [], lookups: [] }),
    prepare: (change) => {
      refuseWrongIblock(catalog, change)
      refuseWrongReferences(catalog, change)
      const { userId } = change.call.caller
      const now = catalog.now()
      return {
        ...defaultsOf(change, { ...initial, CREATED_BY: userId, DATE_CREATE: now }),
        ...unlessSent(change, { MODIFIED_BY: userId }),
        ...pictures(catalog, change),
        ...parentOf(catalog, change, types),
        TIMESTAMP_X: now,
      }
    },
    saved: ({ id, input, sent, stored }) => {
      if (stored === undefined) {
        if (sent['XML_ID'] === undefined) store.run('update catalog_product set XML_ID = ? where ID = ?', [String(id), id])
        store.run("insert into catalog_ratio (PRODUCT_ID, RATIO, IS_DEFAULT) values (?, 1, 'Y')", [id])
      }
      const [iblockId, parentId] = store.row('select IBLOCK_ID, PARENT_ID from catalog_product where ID = ?', [id])!
      for (const property of readProperties(catalog, iblockId!)) {
        const name = `property${property.id}`
        if (name in input) writePropertyValues(catalog, id, property, input[name])
      }
      settleParents(catalog, [stored?.['PARENT_ID'], parentId])
    },
    removing: (_, id, stored) => {
      for (const file of filesOf(catalog, id, stored)) portal.files.delete(file)
      removePrices(catalog, id)
      for (const table of ['catalog_ratio', 'catalog_property_value', 'catalog_product_image', 'catalog_store_product'])
        store.run(`delete from ${table} where PRODUCT_ID = ?`, [id])
      store.run(`update catalog_product set PARENT_ID = null, TYPE = ${LONE_OFFER} where PARENT_ID = ?`, [id])
    },
    removed: (_call, _id, stored) => settleParents(catalog, [stored['PARENT_ID']]),
    event: (action, id, stored) => [`CATALOG.PRODUCT.ON.${action}`, { FIELDS: { ID: id, TYPE: stored['TYPE'] } }],
  }
}

/** Each is announced: api-reference/catalog/price/events/catalog-price-on-delete.md */
function removePrices({ store, portal }: Catalog, productId: number): void {
  for (const [id] of store.rows('select ID from catalog_price where PRODUCT_ID = ? order by ID', [productId])) {
    store.run('delete from catalog_price where ID = ?', [Number(id)])
    portal.emit('CATALOG.PRICE.ON.DELETE', { FIELDS: { ID: Number(id) } })
  }
}

/** Pictures, images and the values of its properties that are files. */
function filesOf({ store }: Catalog, id: number, stored: Values): readonly number[] {
  const others = store.rows(
    `select FILE_ID from catalog_product_image where PRODUCT_ID = ?1 union all
     select v.VALUE from catalog_property_value v join catalog_property p on p.ID = v.PROPERTY_ID where v.PRODUCT_ID = ?1 and p.PROPERTY_TYPE = 'F'`,
    [id],
  )
  return [...PICTURES.map((column) => stored[column]), ...others.flat()].map(Number)
}

const initial: Values = {
  ACTIVE: 'Y',
  AVAILABLE: 'Y',
  BARCODE_MULTI: 'N',
  BUNDLE: 'N',
  CAN_BUY_ZERO: 'Y',
  DETAIL_TEXT_TYPE: 'text',
  PREVIEW_TEXT_TYPE: 'text',
  MEASURE: 5,
  QUANTITY: 0,
  QUANTITY_TRACE: 'N',
  SORT: 500,
  SUBSCRIBE: 'Y',
  VAT_INCLUDED: 'N',
  WITHOUT_ORDER: 'N',
}

/** An update may tell the iblock, and not change it: api-reference/catalog/product/offer/catalog-product-offer-update.md */
function refuseWrongIblock(catalog: Catalog, { input, sent, stored }: Change): void {
  const iblock = toId(sent['IBLOCK_ID'] ?? input['iblockId'] ?? stored?.['IBLOCK_ID'])
  if (!catalog.has('catalog_catalog', iblock)) throw new MethodError(200_040_300_000, 'Iblock Not Found')
  if (stored && stored['IBLOCK_ID'] !== iblock) throw new MethodError(0, `product does not exist in iblock ${iblock}`)
}

function refuseWrongReferences(catalog: Catalog, { sent, stored, id = 0 }: Change): void {
  const { IBLOCK_ID: iblock, CODE: code } = { ...stored, ...sent }
  const refuse = (column: string, isKnown: (value: SqlValue) => boolean, text: string): void => {
    const value = sent[column]
    if (value !== undefined && value !== null && value !== 0 && !isKnown(value)) throw new MethodError(0, text)
  }
  const isUser = (value: SqlValue): boolean => catalog.has('user', value)
  refuse('IBLOCK_SECTION_ID', (value) => catalog.has('catalog_section', value), 'The specified section does not exist')
  refuse('VAT_ID', (value) => catalog.has('catalog_vat', value), 'The specified VAT rate does not exist')
  refuse(
    'PURCHASING_CURRENCY',
    (value) => catalog.store.value('select 1 from crm_currency where CURRENCY = ?', [value]) !== undefined,
    'The specified currency does not exist',
  )
  refuse('CREATED_BY', isUser, 'The specified user does not exist')
  refuse('MODIFIED_BY', isUser, 'The specified user does not exist')
  if (
    code &&
    catalog.store.value('select 1 from catalog_product where IBLOCK_ID = ? and CODE = ? and ID <> ?', [iblock!, code, id]) !== undefined
  )
    throw new MethodError(0, 'A product with this symbolic code already exists')
}

/** `{ fileData: [name, base64] }` replaces a picture, `{ remove: 'Y' }` takes it away. */
function pictures({ portal }: Catalog, { input, stored }: Change): Values {
  const changes = PICTURES.flatMap((column): [string, SqlValue][] => {
    const wish = input[column === 'DETAIL_PICTURE' ? 'detailPicture' : 'previewPicture']
    const file = readFileData(wish)
    const isRemoved = typeof wish === 'object' && wish !== null && isYes((wish as Fields)['remove'])
    if (!file && !isRemoved) return []
    if (stored?.[column]) portal.files.delete(Number(stored[column]))
    return [[column, file ? portal.files.add(file) : null]]
  })
  return Object.fromEntries(changes)
}

/** A variation is told its product as `{ value: 1275 }` or as the id; without one it stands alone. */
function parentOf(catalog: Catalog, { input, stored, id }: Change, types: readonly number[]): Values {
  if (!types.includes(OFFER)) return id === undefined ? { TYPE: types[0]! } : {}
  if (id !== undefined && !('parentId' in input)) return {}
  const sent = input['parentId']
  const parent = toId(typeof sent === 'object' && sent !== null ? (sent as Fields)['value'] : sent) ?? Number(stored?.['PARENT_ID'] ?? 0)
  if (parent === 0) return { TYPE: LONE_OFFER, PARENT_ID: null }
  if (!catalog.has('catalog_product', parent)) throw new MethodError(0, 'The specified parent product does not exist')
  return { TYPE: OFFER, PARENT_ID: parent }
}

/** Whether a parent has variations is told by its type. */
function settleParents({ store }: Catalog, parents: readonly (SqlValue | undefined)[]): void {
  const hasOffers = 'exists (select 1 from catalog_product o where o.PARENT_ID = catalog_product.ID)'
  for (const id of new Set(parents))
    store.run(
      `update catalog_product set TYPE = iif(${hasOffers}, ${WITH_OFFERS}, ${WITHOUT_OFFERS}) where ID = ? and TYPE in (${WITH_OFFERS}, ${WITHOUT_OFFERS})`,
      [id ?? null],
    )
}
