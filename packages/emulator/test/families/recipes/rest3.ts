import type { Fields } from '../family.ts'
import type { Shape } from '../records-of.ts'

/** Answers of REST 3.0: api-reference/rest-v3.md */
export const item = ({ item: row }: { readonly item: Fields }): Fields => row
export const items = ({ items: rows }: { readonly items: readonly Fields[] }): readonly Fields[] => rows
export const idOfItem = (result: { readonly item: Fields }): unknown => item(result)['id']
export const rest3: Pick<Shape, 'version' | 'key' | 'one' | 'many' | 'idOf'> = {
  version: 'v3',
  key: 'id',
  one: item,
  many: items,
  idOf: idOfItem,
}
