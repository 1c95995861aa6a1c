import type { Caller, SqlValue } from '../../../contract.ts'
import { describeItemFile } from '../../../files/item-file-links.ts'
import { readIds, settleFiles } from '../../../files/settle-files.ts'
import type { Row, Shape } from '../../../store/create-reader.ts'
import type { Field } from '../../../store/field.ts'
import type { Finish } from '../../list-page.ts'
import type { Crm, Item } from '../open-crm.ts'
import type { Draft } from './draft.ts'

/** Stores and forgets files as the draft of a record wishes, and gives its columns, which hold ids. `id` is absent for a new record. */
export function writeFiles(crm: Crm, item: Item, wishes: Draft['files'], id?: number): Readonly<Record<string, SqlValue>> {
  const columns = [...wishes].map(([column, wish]): [string, SqlValue] => {
    const ids = settleFiles(crm.portal.files, id === undefined ? [] : fileIds(crm, item, column, id), wish)
    return [column, item.schema.field(column).isMultiple ? JSON.stringify(ids) : (ids[0] ?? null)]
  })
  return Object.fromEntries(columns)
}

/** Forgets the files of a record that is about to be deleted. */
export function deleteFiles(crm: Crm, item: Item, id: number): void {
  for (const { column } of item.schema.fields.filter(isFile)) {
    for (const gone of fileIds(crm, item, column, id)) crm.portal.files.delete(gone)
  }
}

/** Shows files of rows as their family does: ids with the links that this caller may follow. Undefined where the shape has no files. */
export function linkFiles(crm: Crm, item: Item, caller: Caller, shape: Shape): Finish | undefined {
  const fields = shape.fields.filter(isFile)
  if (fields.length === 0) return undefined
  const { entity, schema } = item
  const key = schema.field(schema.key).names[shape.family]!
  const link = (row: Row): Row => {
    const describe = (field: Field, id: unknown): object =>
      describeItemFile(crm.portal, caller, shape.family, Number(id), {
        entityTypeId: entity.entityTypeId,
        entityName: entity.typeName.toLowerCase(),
        ownerId: Number(row[key]),
        fieldName: field.column,
        isDynamic: field.isDynamic,
      })
    const shown = fields.map((field) => {
      const name = shape.originalUserFieldNames && field.isDynamic ? field.column : field.names[shape.family]!
      const value = row[name]
      if (Array.isArray(value)) return [name, value.map((id) => describe(field, id))] as const
      return [name, value ? describe(field, value) : value] as const
    })
    return { ...row, ...Object.fromEntries(shown) }
  }
  return (rows) => rows.map(link)
}

const isFile = ({ type, storage }: Field): boolean => type === 'file' && storage !== 'none'

function fileIds({ store }: Crm, { entity, schema }: Item, column: string, id: number): readonly number[] {
  return readIds(store.value(`select "${column}" from ${entity.table} where ${schema.key} = ?`, [id]))
}
