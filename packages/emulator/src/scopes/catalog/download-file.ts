import { MethodError, type CallParams } from '../../contract.ts'
import { FileAnswer } from '../../files/file-answer.ts'
import { objectOf, textOf, toId } from '../read-params.ts'
import type { Catalog } from './open-catalog.ts'
import { PICTURES } from './product-family.ts'

/** A picture of a product, or a file of one of its properties: api-reference/catalog/product/catalog-product-download.md */
export function downloadFile({ store, portal }: Catalog, types: readonly number[], params: CallParams): FileAnswer {
  const fields = objectOf(params.get('fields'))
  const missing = ['fileId', 'productId', 'fieldName'].filter((name) => (textOf(fields[name]) ?? '') === '')
  if (missing.length > 0) throw new MethodError(0, `Required fields: ${missing.join(', ')}`)
  const productId = toId(fields['productId']) ?? 0
  const type = store.value('select TYPE from catalog_product where ID = ?', [productId])
  if (!types.includes(Number(type))) throw new MethodError(0, 'product does not exist')
  const fileId = toId(fields['fileId']) ?? 0
  const held = filesUnder(textOf(fields['fieldName'])!)
  if (!held.some(([id]) => Number(id) === fileId)) throw new MethodError(0, 'File does not exist')
  const file = portal.files.get(fileId)
  if (!file) throw new MethodError(0, 'File does not exist')
  return new FileAnswer(file)

  /** `DETAIL_PICTURE` is `detailPicture` in links, `PROPERTY_258` is `property258`; a property goes by its code too. */
  function filesUnder(name: string): ReturnType<typeof store.rows> {
    const upper = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
    if (PICTURES.includes(upper)) return store.rows(`select ${upper} from catalog_product where ID = ?`, [productId])
    const key = /^PROPERTY_?(.+)$/.exec(upper)?.[1] ?? ''
    const sql = "select ID from catalog_property where PROPERTY_TYPE = 'F' and (ID = ? or upper(CODE) = ?)"
    const property = store.value(sql, [toId(key) ?? 0, key])
    if (property === undefined) throw new MethodError(0, 'Property does not exist or is not a file')
    return store.rows('select VALUE from catalog_property_value where PRODUCT_ID = ? and PROPERTY_ID = ?', [productId, property])
  }
}
