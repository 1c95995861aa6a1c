import { compileFilter } from '../../../store/compile-filter.ts'
import { compileOrder } from '../../../store/compile-order.ts'
import { createReader, type Row } from '../../../store/create-reader.ts'
import { encodeValue } from '../../../store/encode-value.ts'
import type { Field } from '../../../store/field.ts'
import type { Schema } from '../../../store/schema.ts'
import { insertRow, updateRow, type Values } from '../../../store/write-row.ts'
import { lenientFilter, lenientOrder } from '../../classic-list.ts'
import type { Fields } from '../../read-params.ts'
import { taskExists, type Tasks } from '../open-tasks.ts'
import { failed } from './refusals.ts'

/** The rows of one kind that hang on tasks. Arguments come as the positional reader gives them. */
export interface Part {
  now(): string
  hasTask(taskId: unknown): boolean
  has(taskId: unknown, itemId: unknown): boolean
  /** Columns of what may be written. */
  read(fields: unknown): Values
  add(taskId: unknown, values: Values): number
  change(itemId: unknown, values: Values): void
  remove(taskId: unknown, itemId: unknown): boolean
  one(taskId: unknown, itemId: unknown): Row | undefined
  /** Of one task, or of all. */
  list(taskId: unknown, order?: unknown, filter?: unknown): readonly Row[]
}

export function openPart(tasks: Tasks, schema: Schema): Part {
  const { store, time, portal } = tasks
  const reader = createReader(store, schema, time)
  const shape = { family: 'classic', fields: schema.of('classic') } as const
  const has: Part['has'] = (id, item) =>
    store.value(`select 1 from ${schema.table} where TASK_ID = ? and ID = ?`, [Number(id), Number(item)]) !== undefined
  return {
    now: () => time.format(portal.now()),
    hasTask: (id) => taskExists(tasks, Number(id)),
    has,
    read(fields) {
      const given = schema.of('classic').filter((field) => isWritable(field) && Object.hasOwn(fields as Fields, field.column))
      return Object.fromEntries(given.map((field) => [field.column, encode(field, (fields as Fields)[field.column], tasks)]))
    },
    add: (id, values) => insertRow(store, schema.table, { TASK_ID: Number(id), ...values }),
    change: (item, values) => updateRow(store, schema.table, values, Number(item)),
    remove(id, item) {
      if (!has(id, item)) return false
      store.run(`delete from ${schema.table} where ID = ?`, [Number(item)])
      return true
    },
    one: (id, item) => (has(id, item) ? reader.one(shape, Number(item)) : undefined),
    list(id, order = {}, filter = {}) {
      const where = compileFilter(schema, 'classic', filter as Fields, time, lenientFilter)
      const orderBy = compileOrder(
        schema,
        'classic',
        { ...(order as Fields), ...(Object.keys(order as Fields).length === 0 && { ID: 'DESC' }) },
        lenientOrder,
      )
      const ofTask = id === undefined ? where : { ...where, sql: `(${where.sql}) and t.TASK_ID = ?`, values: [...where.values, Number(id)] }
      return reader.page(shape, { where: ofTask, orderBy, limit: -1 })
    },
  }
}

const isWritable = ({ isReadOnly, storage }: Field): boolean => !isReadOnly && storage !== 'none'

function encode(field: Field, value: unknown, { time }: Tasks): Values[string] {
  const encoded = encodeValue(field, value, time)
  if (encoded === undefined) throw failed(`Incorrect value specified for field [${field.column}]`)
  return encoded
}
