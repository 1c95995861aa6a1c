import type { CallParams, SqlValue } from '../../contract.ts'
import type { Where } from '../../store/compile-filter.ts'
import type { Row } from '../../store/create-reader.ts'
import type { Records } from '../family/open-records.ts'
import { objectsOf, textOf, toId, type Fields } from '../read-params.ts'
import { requireMembers } from './links.ts'
import { invalidPeriod } from './read-booking.ts'
import { invalidDate, readDay } from './read-day.ts'
import { wrongType } from './refusals.ts'

/** Conditions of a filter, and columns of an order, by the names that callers use. */
export interface Listed {
  readonly conditions: Readonly<Record<string, (value: unknown) => Condition>>
  readonly order: Readonly<Record<string, string>>
}

type Condition = readonly [sql: string, values: readonly SqlValue[]]

const equals =
  (column: string) =>
  (value: unknown): Condition => [`t.${column} = ?`, [textOf(value) ?? null]]
const contains =
  (column: string) =>
  (value: unknown): Condition => [`instr(lower(t.${column}), lower(?)) > 0`, [textOf(value) ?? '']]

/** api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.md */
export const typeList: Listed = {
  conditions: { searchQuery: contains('NAME'), moduleId: equals('MODULE_ID'), name: equals('NAME'), code: equals('CODE') },
  order: { id: 'ID', name: 'NAME', code: 'CODE' },
}

/** api-reference/booking/resource/booking-v1-resource-list.md */
export const resourceList: Listed = {
  conditions: {
    searchQuery: contains('NAME'),
    isMain: equals('IS_MAIN'),
    typeId: (value) => ['t.TYPE_ID = ?', [toId(value) ?? null]],
    name: equals('NAME'),
    description: equals('DESCRIPTION'),
  },
  order: { id: 'ID', name: 'NAME' },
}

/** api-reference/booking/booking/booking-v1-booking-list.md */
export const bookingList: Listed = {
  conditions: {
    within(value) {
      const period = membersOf('within', value)
      requireMembers(period, ['dateFrom', 'dateTo'])
      const [from, to] = [toId(period['dateFrom']), toId(period['dateTo'])]
      if (from === undefined || to === undefined || from > to) throw invalidPeriod()
      return ['t.DATE_FROM >= ? and t.DATE_TO <= ?', [from, to]]
    },
    client(value) {
      const client = membersOf('client', value)
      requireMembers(client, ['entities'])
      const wanted = objectsOf(client['entities']).map((entity) => {
        requireMembers(entity, ['code', 'module', 'id'])
        return [textOf(entity['code']) ?? '', textOf(entity['module']) ?? '', toId(entity['id']) ?? 0] as const
      })
      const same = `json_extract(c.value, '$.type.code') = ? and json_extract(c.value, '$.type.module') = ? and json_extract(c.value, '$.id') = ?`
      return [
        `exists (select 1 from booking_link l, json_each(l.ENTRIES) c where l.OWNER = 'booking' and l.OWNER_ID = t.ID and l.LIST = 'clients'
          and (${wanted.map(() => `(${same})`).join(' or ') || 'false'}))`,
        wanted.flat(),
      ]
    },
  },
  order: { id: 'ID', dateFrom: 'DATE_FROM', dateTo: 'DATE_TO' },
}

/** api-reference/booking/waitlist/booking-v1-waitlist-list.md */
export const waitListList = (utcOffsetSeconds: number): Listed => ({
  conditions: {
    createdWithin(value) {
      const period = membersOf('createdWithin', value)
      requireMembers(period, ['from', 'to'])
      const [from, to] = ['from', 'to'].map((name) => readDay(period[name], utcOffsetSeconds))
      if (from === undefined || to === undefined) throw invalidDate()
      return ['t.CREATED >= ? and t.CREATED < ?', [from, to]]
    },
  },
  order: { id: 'ID' },
})

/** All rows at once: the pages know no `start`. Names that they do not have are left out. */
export function listRows({ reader, schema }: Records, params: CallParams, { conditions, order }: Listed): Row[] {
  const parts = Object.entries(readMap(params, 'filter')).flatMap(([name, value]) =>
    Object.hasOwn(conditions, name) ? [conditions[name]!(value)] : [],
  )
  const where: Where = {
    sql: parts.map(([sql]) => `(${sql})`).join(' and ') || 'true',
    values: parts.flatMap(([, values]) => values),
    lookups: [],
  }
  const terms = Object.entries(readMap(params, 'order')).flatMap(([name, direction]) =>
    Object.hasOwn(order, name) ? [`t.${order[name]} ${/^desc$/i.test(textOf(direction) ?? '') ? 'desc' : 'asc'}`] : [],
  )
  return reader.page({ family: 'universal', fields: schema.of('universal') }, { where, orderBy: [...terms, 't.ID'].join(', '), limit: -1 })
}

function readMap(params: CallParams, name: string): Fields {
  const value = params.get(name)
  if (value === undefined || value === null) return {}
  return membersOf(name, value)
}

function membersOf(name: string, value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw wrongType(name, value)
  return value as Fields
}
