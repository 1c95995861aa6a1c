import { MethodError, type Call, type CallParams, type EmulatedScope, type Listing } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { compileOrder } from '../../store/compile-order.ts'
import { createReader } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { field } from '../../store/field.ts'
import { createPortalTime, type PortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { lenientFilter, lenientOrder } from '../classic-list.ts'
import { defineMethods } from '../define-methods.ts'
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
        Object.entries(params.all)
          .filter(([name]) => name.toLowerCase() !== 'sort' || isNumeric(params.all[name]))
          // The top of the structure has no parent, and is asked for by 0.
          .map(([name, value]) => [name, name.toLowerCase() === 'parent' && toId(value) === 0 ? null : value]),
      )
      const where = compileFilter(schema, 'classic', filter, time, lenientFilter)
      const sort = params.get('sort')
      const orderBy = compileOrder(
        schema,
        'classic',
        typeof sort === 'string' ? { [sort]: params.get('order') ?? 'ASC' } : {},
        lenientOrder,
      )
      return listPage(portal, reader, { shape: { family: 'classic', fields: schema.fields }, where, orderBy, start: readStart(params) })
    }
    return defineMethods('department', 'department', {
      get: list,
      fields: () => Object.fromEntries(schema.fields.map(({ column, title }) => [column, title])),
      add: ({ params }) => {
        if (!params.get('NAME')) throw refusal('Department name not provided.<br>')
        if (!toId(params.get('PARENT'))) throw refusal('There can only be one top-level department in the company structure')
        return insertRow(store, 'department', readColumns(params, time))
      },
      update: ({ params }) => {
        const id = requireDepartment(store, params.get('ID'))
        updateRow(store, 'department', readColumns(params, time), id)
        return true
      },
      delete: ({ params }) => {
        store.run('delete from department where ID = ?', [requireDepartment(store, params.get('ID'))])
        return true
      },
    })
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

function readColumns(params: CallParams, time: PortalTime): Values {
  const given = schema.fields.filter(({ column }) => column !== 'ID' && params.has(column))
  return Object.fromEntries(given.map((each) => [each.column, encodeValue(each, params.get(each.column), time) ?? null]))
}
