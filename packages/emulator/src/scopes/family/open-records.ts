import type { Call, PortalContext, SqlValue } from '../../contract.ts'
import { everything, type Where } from '../../store/compile-filter.ts'
import { createReader, type Reader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { encodeValue } from '../../store/encode-value.ts'
import type { Family as Naming, Field } from '../../store/field.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import type { Schema } from '../../store/schema.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { Fields } from '../read-params.ts'
import type { Family, WriteAction } from './family.ts'

/** The records of a family: written by the rules of its definition, whatever its methods look like. */
export interface Records {
  readonly store: Store
  readonly time: PortalTime
  readonly reader: Reader
  readonly schema: Schema
  /** The record by column. Throws the family's refusal where the call does not reach one. */
  require(call: Call, id: number): Values
  add(call: Call, input: Fields, naming: Naming): number
  update(call: Call, id: number, input: Fields, naming: Naming): void
  remove(call: Call, id: number): void
  /** Where the call may look. */
  within(call: Call): Where
}

export function openRecords(portal: PortalContext, family: Family): Records {
  const { schema, refusals } = family
  const store = createStore(portal.db)
  const time = createPortalTime(portal.settings.utcOffsetSeconds)
  createTable(store, schema)
  const columns = [...schema.columns]
  const within = (call: Call): Where => family.within?.(call) ?? everything

  const announce = (action: WriteAction, id: number, stored: Values): void => {
    const [name, data = { FIELDS: { ID: id } }] = family.event?.(action, id, stored) ?? []
    if (name !== undefined) portal.emit(name, data)
  }

  /** What the columns hold of what was sent. */
  const decode = (call: Call, input: Fields, naming: Naming, accepts: (field: Field) => boolean): Values => {
    const sent: Record<string, SqlValue> = {}
    for (const [name, value] of Object.entries(input)) {
      const field = schema.find(naming, name)
      if (!field || !schema.columns.has(field.column) || !accepts(field)) continue
      const encoded = encodeValue(field, value, time)
      if (encoded === undefined && refusals.invalid) throw refusals.invalid(name, value, call)
      sent[field.column] = encoded ?? null
    }
    return sent
  }

  const refuseMissing = (call: Call, names: readonly string[]): void => {
    if (names.length > 0) throw refusals.missing(names, call)
  }

  const find = (call: Call, id: number): Values | undefined => {
    const { sql, values } = within(call)
    const row = store.row(
      `select ${columns.map((column) => `t."${column}"`).join()} from ${schema.table} t where t."${schema.key}" = ? and ${sql}`,
      [id, ...values],
    )
    return row && Object.fromEntries(columns.map((column, index) => [column, row[index]!]))
  }

  const requireRecord: Records['require'] = (call, id) => {
    const stored = find(call, id)
    if (!stored) throw refusals.notFound(id, call)
    return stored
  }

  return {
    store,
    time,
    reader: createReader(store, schema, time),
    schema,
    within,
    require: requireRecord,
    add(call, input, naming) {
      const sent = decode(call, input, naming, ({ isReadOnly }) => !isReadOnly)
      const missing = schema.of(naming).filter(({ isRequired, isReadOnly, column }) => isRequired && !isReadOnly && isEmpty(sent[column]))
      refuseMissing(
        call,
        missing.map(({ names }) => names[naming]!),
      )
      const change = { call, sent, input, naming }
      const stored = { ...sent, ...family.prepare?.(change) }
      const id = insertRow(store, schema.table, stored)
      family.saved?.({ ...change, id })
      announce('ADD', id, stored)
      return id
    },
    update(call, id, input, naming) {
      const stored = requireRecord(call, id)
      const sent = decode(call, input, naming, ({ isReadOnly, isImmutable }) => !isReadOnly && !isImmutable)
      refuseMissing(call, family.requiredOnUpdate?.filter((name) => isEmpty(input[name])) ?? [])
      const change = { call, id, stored, sent, input, naming }
      const values = { ...sent, ...family.prepare?.(change) }
      updateRow(store, schema.table, values, id, schema.key)
      family.saved?.(change)
      announce('UPDATE', id, { ...stored, ...values })
    },
    remove(call, id) {
      const stored = requireRecord(call, id)
      family.removing?.(call, id, stored)
      store.run(`delete from ${schema.table} where "${schema.key}" = ?`, [id])
      family.removed?.(call, id, stored)
      announce('DELETE', id, stored)
    },
  }
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''
