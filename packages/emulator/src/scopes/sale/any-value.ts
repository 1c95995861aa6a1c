import { readFileData } from '../../files/read-file-wish.ts'
import { phpMap } from '../../php/php-map.ts'
import type { Values } from '../../store/write-row.ts'
import { isYes, textOf, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'

/** Columns of `anyField` for what was sent: a text, a list of texts, or a file as `{ fileData: [name, content] }`. */
export function encodeAny(sale: Sale, column: string, value: unknown, isFile = false): Values {
  const json = `${column}_JSON`
  if (typeof value !== 'object' || value === null) return { [column]: textOf(value) ?? '', [json]: null }
  if (isFile) {
    const stored = Array.isArray(value) ? value.map((each) => storeFile(sale, each)).filter(Boolean) : storeFile(sale, value)
    return stored ? { [column]: null, [json]: JSON.stringify(stored) } : { [column]: '', [json]: null }
  }
  const texts = Object.values(value).map((each: unknown) => textOf(each) ?? '')
  return { [column]: null, [json]: JSON.stringify(texts) }
}

/** An object of scalars as it was sent; an empty map is a list, as PHP has it. */
export function encodeMap(value: unknown, accepts: (key: string) => boolean): string {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Fields) : []
  return JSON.stringify(phpMap(Object.fromEntries(entries.filter(([key, each]) => accepts(key) && textOf(each) !== undefined))))
}

/** api-reference/sale/data-types.md#sale_order_property_value_file_value */
function storeFile({ portal, time }: Sale, value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || isYes((value as Fields)['remove'])) return undefined
  const file = readFileData(value)
  if (!file) return undefined
  const id = portal.files.add(file)
  return {
    contentType: 'application/octet-stream',
    description: '',
    fileName: file.name,
    fileSize: String(file.content.length),
    id: String(id),
    moduleId: 'sale',
    originalName: file.name,
    src: `/upload/sale/${id}/${encodeURIComponent(file.name)}`,
    subdir: `sale/${id}`,
    timestampX: time.format(portal.now()),
  }
}
