import { both, compileFilter, everything, type Where } from '../../store/compile-filter.ts'
import type { PortalTime } from '../../store/portal-time.ts'
import type { Schema } from '../../store/schema.ts'
import { lenientFilter } from '../classic-list.ts'
import { toText, type Fields } from '../read-params.ts'

/** Which data is personal is not in the documentation. */
const PERSONAL_FIELDS = ['NAME', 'LAST_NAME', 'SECOND_NAME', 'EMAIL', 'WORK_POSITION'] as const

/** More than anybody asks for. */
const MAX_WORDS = 20

/** `NAME_SEARCH`, "quick search by personal data": every word occurs somewhere in it. api-reference/user/user-get.md */
export function nameSearch(schema: Schema, filter: Fields, time: PortalTime): Where {
  const words = toText(filter['NAME_SEARCH']).split(/\s+/).filter(Boolean)
  return words
    .slice(0, MAX_WORDS)
    .map((word) => holding(schema, word, time))
    .reduce(both, everything)
}

function holding(schema: Schema, word: string, time: PortalTime): Where {
  const fields = PERSONAL_FIELDS.map((name) => compileFilter(schema, 'classic', { [`%${name}`]: word }, time, lenientFilter))
  return { sql: fields.map(({ sql }) => sql).join(' or '), values: fields.flatMap(({ values }) => values), lookups: [] }
}
