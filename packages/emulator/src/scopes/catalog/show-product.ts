import type { Call } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { describeController } from '../family/controller-family.ts'
import { OFFERS, PRODUCTS, type Catalog } from './open-catalog.ts'
import { DESCRIBED_ONLY, LISTED_ONLY, OFFER, type ProductKind } from './product-schema.ts'
import { describeFile, readProperties, readPropertyValue, rememberProperties } from './property-values.ts'

/** Pictures as links, the values of properties, and the parent as its property holds it. */
export function showProducts(
  catalog: Catalog,
  kind: ProductKind,
  call: Call,
  rows: readonly Row[],
  select: readonly string[],
): readonly Row[] {
  const propertiesOf = rememberProperties(catalog)
  const isListed = call.method.toLowerCase().endsWith('.list')
  const isAsked = (name: string): boolean => ['*', 'property*', name].some((each) => select.includes(each))
  return rows.map((row) => {
    const id = Number(row['id'])
    const shown: Row = { ...row }
    for (const name of ['detailPicture', 'previewPicture'])
      if (shown[name]) shown[name] = describeFile('catalog.product', name, id, Number(shown[name]))
    if (typeof shown['parentId'] === 'number') shown['parentId'] = { value: `${shown['parentId']}`, valueId: String(id) }
    // Only lists show it as a number: api-reference/catalog/product/catalog-product-get.md
    if (!isListed && typeof shown['purchasingPrice'] === 'number') shown['purchasingPrice'] = shown['purchasingPrice'].toFixed(6)
    const iblockId = Number(row['iblockId'] ?? (kind.types.includes(OFFER) ? OFFERS : PRODUCTS))
    for (const property of propertiesOf(iblockId)) {
      const name = `property${property.id}`
      if (isAsked(name) && property.userType !== 'SKU') shown[name] = readPropertyValue(catalog, id, property, 'catalog.product')
    }
    return shown
  })
}

/** By name, with the properties of the iblock: api-reference/catalog/product/catalog-product-get-fields-by-filter.md */
export function describeProduct(catalog: Catalog, kind: ProductKind, iblockId: number): object {
  const fields = kind.schema.of('universal').filter(({ names }) => !LISTED_ONLY.has(names.universal!) && names.universal !== 'parentId')
  const titles = new Map(fields.map(({ names, title }) => [names.universal!, title]))
  const declared = Object.entries(describeController(fields)).map(([name, described]) => [
    name,
    { ...(described as object), ...(name.endsWith('Picture') && { isReadOnly: false }), name: titles.get(name) },
  ])
  const hasStock = fields.some(({ column }) => column === 'QUANTITY_TRACE')
  const decided = DESCRIBED_ONLY.filter((name) => hasStock || name === 'priceType').map((name) => [
    name,
    { isImmutable: false, isReadOnly: true, isRequired: false, name, type: 'char' },
  ])
  const own = readProperties(catalog, iblockId).map(({ id, name, type, userType, isMultiple, isRequired }) => [
    userType === 'SKU' ? 'parentId' : `property${id}`,
    {
      isDynamic: true,
      isImmutable: false,
      isMultiple,
      isReadOnly: false,
      isRequired,
      name,
      propertyType: type,
      type: 'productproperty',
      userType,
    },
  ])
  return Object.fromEntries([...declared, ...decided, ...own]) as object
}
