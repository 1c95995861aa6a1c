import type { Family, Field } from './field.ts'

/** An entity as it stands now: declared fields and the portal's user fields, found by name. */
export interface Schema {
  readonly table: string
  /** Column of the key; an alias of SQLite's rowid when it is an integer. */
  readonly key: string
  readonly fields: readonly Field[]
  /** Names of the columns that the table has. */
  readonly columns: ReadonlySet<string>
  /** Fields of a family, in the order of its answers. */
  of(family: Family): readonly Field[]
  /** Classic names in any case; universal names as spelled, user fields in every documented spelling. */
  find(family: Family, name: string): Field | undefined
  /** By column. */
  field(column: string): Field
}

export function createSchema(table: string, fields: readonly Field[], key = 'ID'): Schema {
  const byColumn = new Map(fields.map((field) => [field.column, field]))
  const classic = new Map(fields.flatMap((field) => (field.names.classic ? [[field.names.classic.toUpperCase(), field]] : [])))
  const universal = new Map(fields.flatMap((field) => (field.names.universal ? [[field.names.universal, field]] : [])))
  const userFields = new Map(fields.filter((field) => field.isDynamic).map((field) => [loose(field.column), field]))
  const lists = {
    classic: fields.filter((field) => field.names.classic),
    universal: fields.filter((field) => field.names.universal),
  }
  return {
    table,
    key,
    fields,
    columns: new Set(fields.filter((field) => field.storage !== 'none').map((field) => field.column)),
    of: (family) => lists[family],
    find: (family, name) =>
      family === 'classic'
        ? classic.get(name.toUpperCase())
        : (universal.get(name) ?? (/^uf/i.test(name) ? userFields.get(loose(name)) : undefined)),
    field(column) {
      const found = byColumn.get(column)
      if (!found) throw new Error(`Table ${table} has no field ${column}.`)
      return found
    },
  }
}

// The documentation spells ufCrm7_1739432938, ufCrm_7_1739432938 and ufCrm1617027453943 for names of one rule: api-reference/crm/universal/index.md
const loose = (name: string): string => name.replaceAll('_', '').toLowerCase()
