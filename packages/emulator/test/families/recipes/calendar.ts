import type { Ask, Family, Fields } from '../family.ts'
import { oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

const outer = { type: 'user', ownerId: 1 }
const openSection = (ask: Ask): Promise<number> => ask('calendar.section.add', { ...outer, name: 'Mine' })
/** Sent in lower case, answered in upper case. */
const lower = (row: Fields): Fields => Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]))
const color = oneOf('#ff0000', '#00ff00', '#0000ff')

/** api-reference/calendar/index.md */
export const calendar: readonly Family[] = [
  {
    prefix: 'calendar.section',
    open: (ask) => ({
      ...recordsOf(ask, 'calendar.section', {
        outer,
        key: 'id',
        fieldsIn: false,
        base: { name: 'Mine' },
        methods: { get: false, list: 'get' },
        many: (rows: readonly Fields[]) => rows.map(lower),
        filter: () => ({}),
      }),
      fields: { name: text, description: text, color, text_color: color },
      unfiltered: 'all',
      events: { add: 'ONCALENDARSECTIONADD', update: 'ONCALENDARSECTIONUPDATE', remove: 'ONCALENDARSECTIONDELETE', idOf: ({ id }) => id },
    }),
  },
  {
    prefix: 'calendar.event',
    async open(ask) {
      const section = await openSection(ask)
      const day = { from: '2026-06-01', to: '2026-06-01', skip_time: 'Y' }
      return {
        ...recordsOf(ask, 'calendar.event', {
          outer,
          key: 'id',
          fieldsIn: false,
          base: { ...day, section, name: 'Lunch' },
          methods: { get: 'getbyid', list: 'get' },
          one: lower,
          many: (rows: readonly Fields[]) => rows.map(lower),
          filter: () => ({ section, from: '2026-05-01', to: '2026-07-01' }),
        }),
        fields: {
          name: text,
          description: text,
          color,
          accessibility: oneOf('busy', 'quest', 'free', 'absent'),
          importance: oneOf('high', 'normal', 'low'),
        },
        unfiltered: 'all',
        events: {
          add: 'ONCALENDARENTRYADD',
          update: 'ONCALENDARENTRYUPDATE',
          remove: 'ONCALENDARENTRYDELETE',
          idOf: ({ id }) => id,
        },
      }
    },
  },
  {
    prefix: 'calendar.resource',
    open: (ask) => ({
      ...recordsOf(ask, 'calendar.resource', {
        id: 'resourceId',
        fieldsIn: false,
        methods: { get: false },
        filter: () => ({}),
        many: (rows: readonly Fields[]) => rows.map((row) => ({ ID: row['ID'], name: row['NAME'] })),
      }),
      add: (sent) => ask('calendar.resource.add', { name: 'Room', ...sent }),
      fields: { name: text },
      unfiltered: 'all',
    }),
  },
]
