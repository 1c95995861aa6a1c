import { Listing, MethodError, type Caller, type CallParams, type MethodDefinition, type SqlValue } from '../../contract.ts'
import { signLink } from '../../files/file-link.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { defineMethods } from '../define-methods.ts'
import { describeController } from '../family/controller-family.ts'
import { requireArgument, requireInteger, requireObject, toId, toText } from '../read-params.ts'
import { idField, required, writtenByPortal } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { createTable } from '../../store/create-table.ts'

const schema = createSchema('catalog_product_image', [
  field('CREATE_TIME', 'datetime', writtenByPortal),
  field('DETAIL_URL', 'string', { ...writtenByPortal, storage: 'none' }),
  field('DOWNLOAD_URL', 'string', { ...writtenByPortal, storage: 'none' }),
  field('FILE_ID', 'integer', { universal: false }),
  idField,
  field('NAME', 'string', writtenByPortal),
  field('PRODUCT_ID', 'string', { ...required, storage: 'integer' }),
  field('TYPE', 'string'),
])
/** What no file system takes in a name, nor longer. */
const UNFIT = /[\p{Cc}\\/:*?"<>|]/u
const LONGEST_NAME = 255
const TYPES = new Set(['DETAIL_PICTURE', 'PREVIEW_PICTURE', 'MORE_PHOTO'])

/** `catalog.productImage.*`: api-reference/catalog/product-image/index.md */
export function imageMethods(catalog: Catalog): readonly MethodDefinition[] {
  const { store, portal } = catalog
  createTable(store, schema)

  const requireProduct = (value: unknown): number => {
    const id = toId(value)
    if (!catalog.has('catalog_product', id)) throw new MethodError(0, 'Product was not found')
    return id!
  }
  const read = (productId: number, caller: Caller, condition = 'true', values: readonly SqlValue[] = []): readonly object[] => {
    const sql = `select ID, NAME, TYPE, CREATE_TIME, FILE_ID from catalog_product_image where PRODUCT_ID = ? and ${condition} order by ID`
    return store.rows(sql, [productId, ...values]).map(([id, name, type, createTime, fileId]) => {
      const auth = caller.token ?? caller.credential
      const token = signLink(portal.settings.memberId, { scope: 'catalog', query: `fileId=${String(fileId)}`, auth })
      return {
        id,
        name,
        productId,
        type,
        createTime,
        detailUrl: `/upload/iblock/${String(fileId)}/${encodeURIComponent(String(name))}`,
        downloadUrl: `${portal.settings.origin}/rest/download.json?${new URLSearchParams({ auth, token })}`,
      }
    })
  }
  const requireImage = (params: CallParams, caller: Caller): { readonly id: number; readonly image: object } => {
    const productId = requireProduct(requireArgument(params, 'productId'))
    const id = requireInteger(params, 'id')
    const [image] = read(productId, caller, 'ID = ?', [id])
    if (!image) throw new MethodError(0, 'Image was not found')
    return { id, image }
  }

  return defineMethods('catalog.productImage', 'catalog', {
    add: ({ params, caller }) => {
      const fields = requireObject(params, 'fields')
      const file = readPair(requireArgument(params, 'fileContent'))
      const productId = requireProduct(fields['productId'])
      const type = toText(fields['type']) || 'MORE_PHOTO'
      if (!TYPES.has(type)) throw new MethodError(0, 'Invalid file type')
      if (!file) throw new MethodError(0, 'Could not save image: the file has no name or content')
      if (UNFIT.test(file.name)) throw new MethodError(0, 'Could not save image: the name of the file contains invalid characters')
      if (file.name.length > LONGEST_NAME) throw new MethodError(0, 'Could not save image: the name of the file is too long')
      const values = [productId, file.name, type, catalog.now(), portal.files.add(file)]
      const sql = 'insert into catalog_product_image (PRODUCT_ID, NAME, TYPE, CREATE_TIME, FILE_ID) values (?, ?, ?, ?, ?)'
      const { lastId } = store.run(sql, values)
      return { productImage: read(productId, caller, 'ID = ?', [lastId])[0] }
    },
    get: ({ params, caller }) => ({ productImage: requireImage(params, caller).image }),
    list: ({ params, caller }) => {
      const productImages = read(requireProduct(requireArgument(params, 'productId')), caller)
      return new Listing({ productImages }, productImages.length, undefined)
    },
    delete: ({ params, caller }) => {
      const { id } = requireImage(params, caller)
      portal.files.delete(Number(store.value('select FILE_ID from catalog_product_image where ID = ?', [id])))
      store.run('delete from catalog_product_image where ID = ?', [id])
      return true
    },
    getFields: () => ({ productImage: describeController(schema.of('universal')) }),
  })
}
