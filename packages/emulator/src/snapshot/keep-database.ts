import type { SqlValue } from '../contract.ts'
import type { Store } from '../store/create-store.ts'

interface Part {
  readonly type: string
  readonly name: string
  readonly sql: string
}

interface Table {
  readonly name: string
  /** With the hidden row id where that is no column, since rows without an order come by it. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SqlValue[])[]
}

/** Values that one statement takes: SQLite allows 32,766. */
const MAX_VALUES = 5000
const SEQUENCES: Part = { type: 'table', name: 'sqlite_sequence', sql: '' }

/**
 * Remembers tables, indexes, views and rows; the function puts them into a database in which the same scopes are installed, this one or another. What came
 * into being since stays, but empty: whoever opened it may go on. libsql has no `serialize`.
 */
export function keepDatabase(store: Store): (into: Store) => void {
  const parts = readParts(store)
  const columns = readColumns(store)
  const tables = [...parts.filter(({ type }) => type === 'table'), SEQUENCES].map((part) => readTable(store, part, columns))
  const filled = tables.filter(({ rows }) => rows.length > 0)
  return (into) => {
    into.run('begin')
    try {
      shape(into, parts)
      for (const { name } of [...readParts(into).filter(({ type }) => type === 'table'), SEQUENCES]) into.run(`delete from ${quote(name)}`)
      for (const table of filled) fill(into, table)
      into.run('commit')
    } catch (error) {
      into.run('rollback')
      throw error
    }
  }
}

function readParts(store: Store): readonly Part[] {
  const rows = store.rows(`select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite\\_%' escape '\\'`)
  return rows.map(([type, name, sql]) => ({ type: String(type), name: String(name), sql: String(sql) }))
}

interface Column {
  readonly name: string
  readonly isKey: boolean
  readonly isInteger: boolean
}

function readColumns(store: Store): ReadonlyMap<string, readonly Column[]> {
  const columns = new Map<string, Column[]>()
  for (const [table, name, key, type] of store.rows(
    `select m.name, c.name, c.pk, upper(c.type) from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' order by m.name, c.cid`,
  )) {
    const known = columns.get(String(table)) ?? []
    columns.set(String(table), [...known, { name: String(name), isKey: Number(key) > 0, isInteger: type === 'INTEGER' }])
  }
  return columns
}

function readTable(store: Store, { name, sql }: Part, known: ReadonlyMap<string, readonly Column[]>): Table {
  const own = known.get(name) ?? []
  const keys = own.filter(({ isKey }) => isKey)
  const isRowId = keys.length === 1 && keys[0]!.isInteger
  const hasHiddenId = !isRowId && sql !== '' && !/without\s+rowid\W*$/i.test(sql)
  const columns = [...(hasHiddenId ? ['rowid'] : []), ...own.map((column) => quote(column.name))]
  return { name, columns, rows: store.rows(`select ${columns.join()} from ${quote(name)}`) }
}

/** Makes tables, indexes and views those of `parts`. */
function shape(store: Store, parts: readonly Part[]): void {
  const wanted = new Map(parts.map((part) => [part.name, part.sql]))
  const changed = readParts(store).filter(({ name, sql }) => (wanted.get(name) ?? sql) !== sql)
  // A table takes its indexes along.
  for (const type of ['view', 'index', 'table'])
    for (const { name } of changed.filter((part) => part.type === type)) store.exec(`drop ${type} if exists ${quote(name)}`)
  const standing = new Set(readParts(store).map(({ name }) => name))
  for (const { name, sql } of parts) if (!standing.has(name)) store.exec(sql)
}

function fill(store: Store, { name, columns, rows }: Table): void {
  const atOnce = Math.max(1, Math.floor(MAX_VALUES / columns.length))
  const row = `(${columns.map(() => '?').join()})`
  for (let at = 0; at < rows.length; at += atOnce) {
    const chunk = rows.slice(at, at + atOnce)
    store.run(`insert into ${quote(name)} (${columns.join()}) values ${chunk.map(() => row).join()}`, chunk.flat())
  }
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`
