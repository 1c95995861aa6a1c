import type { Store } from './create-store.ts'
import type { Field, Storage } from './field.ts'
import type { Schema } from './schema.ts'

const COLUMN_TYPE: Readonly<Record<Exclude<Storage, 'none'>, string>> = {
  integer: 'INTEGER',
  decimal: 'INTEGER',
  bit: 'INTEGER',
  real: 'REAL',
  // The portal's database compares text without regard to case.
  text: 'TEXT COLLATE NOCASE',
  flag: 'TEXT COLLATE NOCASE',
  date: 'TEXT',
  datetime: 'TEXT',
  json: 'TEXT',
}

/** Creates the table of an entity when it is used for the first time, and gives later fields their columns. */
export function createTable(store: Store, schema: Schema): void {
  const stored = schema.fields.filter((field) => schema.columns.has(field.column))
  // Asked first: to look at the columns of every new table would be most of what a new portal costs.
  if (store.value("select 1 from sqlite_master where type = 'table' and name = ?", [schema.table]) === undefined) {
    store.exec(`create table ${schema.table} (${stored.map((field) => columnDefinition(field, schema.key)).join(', ')})`)
    return
  }
  const existing = new Set(store.rows(`select name from pragma_table_info('${schema.table}')`).map(([name]) => name))
  for (const field of stored) {
    if (!existing.has(field.column)) store.exec(`alter table ${schema.table} add column ${columnDefinition(field)}`)
  }
}

function columnDefinition(field: Field, key?: string): string {
  if (field.storage === 'none') throw new Error(`Field ${field.column} has no column.`)
  // autoincrement: ids of deleted records are never given again.
  const primary = field.storage === 'integer' ? ' PRIMARY KEY AUTOINCREMENT' : ' PRIMARY KEY'
  return `"${field.column}" ${COLUMN_TYPE[field.storage]}${field.column === key ? primary : ''}`
}
