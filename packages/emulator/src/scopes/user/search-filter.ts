import type { SqlValue } from '../../contract.ts'
import { both, compileFilter, type Where } from '../../store/compile-filter.ts'
import { MAX_PATTERN } from '../../store/match-text.ts'
import type { PortalTime } from '../../store/portal-time.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter } from '../classic-list.ts'
import type { Fields } from '../read-params.ts'
import { nameSearch } from './name-search.ts'

const PREFIX_FIELDS = ['NAME', 'LAST_NAME', 'WORK_POSITION'] as const

/** `user.search`: texts match from their beginning; FIND looks in every one of them. api-reference/user/user-search.md */
export function searchFilter(schema: Schema, filter: Fields, time: PortalTime): Where {
  const find = filter['FIND']
  if (typeof find === 'string' && find !== '') {
    const alternatives = PREFIX_FIELDS.map((name) => compile(schema, { [`=%${name}`]: startsWith(find) }, time))
    return join([...alternatives, departmentNamed(find)], 'or')
  }
  const prefixed = Object.entries(filter).map(([name, value]): readonly [string, unknown] =>
    PREFIX_FIELDS.some((field) => field === name.toUpperCase()) && typeof value === 'string'
      ? [`=%${name}`, startsWith(value)]
      : [name, value],
  )
  const department = filter['UF_DEPARTMENT_NAME']
  const own = both(compile(schema, Object.fromEntries(prefixed), time), nameSearch(schema, filter, time))
  return typeof department === 'string' ? join([own, departmentNamed(department)], 'and') : own
}

const compile = (schema: Schema, filter: Fields, time: PortalTime): Where => compileFilter(schema, 'classic', filter, time, lenientFilter)

/** Callers put the `%` themselves or leave it out. */
const startsWith = (text: string): string => `${text.slice(0, MAX_PATTERN - 1).replace(/%+$/, '')}%`

function departmentNamed(name: string): Where {
  return {
    sql: 'exists (select 1 from json_each(t.UF_DEPARTMENT) j join department d on d.ID = j.value where d.NAME like ?)',
    values: [startsWith(name)],
    lookups: [],
  }
}

function join(parts: readonly Where[], word: 'and' | 'or'): Where {
  const values: SqlValue[] = parts.flatMap((part) => part.values)
  return { sql: `(${parts.map((part) => part.sql).join(` ${word} `)})`, values, lookups: [] }
}
