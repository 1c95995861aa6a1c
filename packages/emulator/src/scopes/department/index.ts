import { MethodError, type Call, type EmulatedScope, type Listing, type MethodDefinition } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { field } from '../../store/field.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { toId } from '../read-params.ts'

const schema: Schema = createSchema('department', [
  field('ID', 'integer'),
  field('NAME', 'string', { title: 'Department Name' }),
  // The one number that is no string here: api-reference/departments/department-get.md
  field('SORT', 'integer', { title: 'Sort Order', read: { classic: 't.SORT' } }),
  field('PARENT', 'integer', { title: 'Parent Department', omitNull: true }),
  field('UF_HEAD', 'integer', { title: 'Manager', omitNull: true }),
])

/** `department.{get,fields,add,update,delete}`: api-reference/departments/index.md */
export const departmentScope: EmulatedScope = {
  name: 'department',
  install(portal) {
    const store = createStore(portal.db)
    const time = createPortalTime(portal.settings.utcOffsetSeconds)
    createTable(store, schema)
    store.run("insert or ignore into department (ID, NAME, SORT) values (1, 'Company', 500)")
    const reader = createReader(store, schema, time)

    const list = ({ params }: Call): Listing => {
      const filter = Object.fromEntries(
        Object.entries(params.all).filter(([name]) => name.toLowerCase() !== 'sort' || isNumeric(params.all[name])),
      )
      const where = compileFilter(schema, 'classic', filter, time, lenientFilter)
      const sort = params.get('sort')
      const orderBy = compileOrder(
        schema,
        'classic',
        typeof sort === 'string' ? { [sort]: params.get('order') ?? 'ASC' } : {},
        lenientOrder,
      )
      return listPage(
        portal,
        reader,
        { shape: { family: 'classic', fields: schema.fields }, where, orderBy, start: readStart(params) },
        (rows) => rows,
      )
    }
    const methods: Record<string, MethodDefinition['handler']> = {
      get: list,
      fields: () => Object.fromEntries(schema.fields.map(({ column, title }) => [column, title])),
      add: ({ params }) => {
        if (!params.get('NAME')) throw refusal('Department name not provided.<br>')
        if (!toId(params.get('PARENT'))) throw refusal('There can only be one top-level department in the company structure')
        const { columns, values } = readColumns(params, time)
        return store.run(`insert into department (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, values).lastId
      },
      update: ({ params }) => {
        const id = requireDepartment(store, params.get('ID'))
        const { columns, values } = readColumns(params, time)
        if (columns.length > 0)
          store.run(`update department set ${columns.map((column) => `${column} = ?`).join(', ')} where ID = ?`, [...values, id])
        return true
      },
      delete: ({ params }) => {
        store.run('delete from department where ID = ?', [requireDepartment(store, params.get('ID'))])
        return true
      },
    }
    return Object.entries(methods).map(([action, handler]) => ({
      name: `department.${action}`,
      scope: 'department',
      tier: 'stateful',
      handler,
    }))
  },
}

/** `sort` names a column when it is a word and is a filter by SORT when it is a number. */
const isNumeric = (value: unknown): boolean => toId(value) !== undefined

const refusal = (description: string): MethodError => new MethodError('ERROR_CORE', description)

function requireDepartment(store: Store, value: unknown): number {
  const id = toId(value)
  if (id === undefined || store.value('select 1 from department where ID = ?', [id]) === undefined) throw refusal('Department not found')
  return id
}

function readColumns(
  params: Call['params'],
  time: Parameters<typeof encodeValue>[2],
): { columns: string[]; values: (string | number | null)[] } {
  const given = schema.fields.filter(({ column }) => column !== 'ID' && params.has(column))
  const values = given.map((each) => encodeValue(each, params.get(each.column), time) ?? null)
  return { columns: given.map(({ column }) => column), values: values as (string | number | null)[] }
}
