import fc from 'fast-check'
import type { Announced, Ask, Family, Fields, Records } from '../family.ts'
import { code, type FieldKind, flag, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf, type Shape } from '../records-of.ts'
import { counter } from './counter.ts'

const notices = {
  isConfirmationNotificationOn: flag,
  isReminderNotificationOn: flag,
  templateTypeConfirmation: oneOf('inanimate', 'animate'),
  infoNotificationDelay: number,
  confirmationCounterDelay: number,
}
const period: FieldKind = {
  values: fc.integer({ min: 0, max: 2_000_000_000 }).map((timestamp) => ({
    from: { timestamp, timezone: 'Europe/Berlin' },
    to: { timestamp: timestamp + 900, timezone: 'UTC' },
  })),
  same: (sent, answered) => JSON.stringify(sent) === JSON.stringify(answered),
}
const datePeriod = { from: { timestamp: 100, timezone: 'UTC' }, to: { timestamp: 200, timezone: 'UTC' } }

const announced = (name: string): Announced => ({
  add: `ONBOOKING${name}ADD`,
  update: `ONBOOKING${name}UPDATE`,
  remove: `ONBOOKING${name}DELETE`,
  idOf: ({ ID }) => ID,
})
/** Answers wrap a record and a list of them; lists cannot be asked for an id. */
const wrapped = (one: string, many: string): Shape => ({
  key: 'id',
  one: (result: Fields) => result[one] as Fields,
  many: (result: Readonly<Record<string, readonly Fields[]>>) => result[many]!,
  filter: (_, filter) => ({ filter }),
})

const next = counter()
const made = async (ask: Ask, method: string, fields: Fields): Promise<number> => {
  const { id }: { id: number } = await ask(`booking.v1.${method}.add`, { fields })
  return id
}
const addType = (ask: Ask): Promise<number> => made(ask, 'resourceType', { name: 'Room', code: `room ${next()}` })
const addResource = async (ask: Ask): Promise<number> => made(ask, 'resource', { name: 'Desk', typeId: await addType(ask) })
const addBooking = async (ask: Ask): Promise<number> => made(ask, 'booking', { resourceIds: [await addResource(ask)], datePeriod })
const addEntry = (ask: Ask): Promise<number> => made(ask, 'waitlist', { note: 'A' })

interface Hanging {
  readonly prefix: string
  /** The parameter that names the record, and who makes one. */
  readonly owner: readonly [name: string, add: (ask: Ask) => Promise<number>]
  readonly list: string
  readonly key: string
  readonly base: Fields
  readonly fields: Records['fields']
}

/** The one entry of a list that hangs on a record. */
const hanging = ({ prefix, owner: [owner, add], list, key, base, fields }: Hanging): Family => ({
  prefix: `booking.v1.${prefix}`,
  open(ask) {
    const set = (id: unknown, sent: Fields): Promise<unknown> =>
      ask(`booking.v1.${prefix}.set`, { [owner]: id, [list]: [{ ...base, ...sent }] })
    return {
      fields,
      add: async (sent) => {
        const id = await add(ask)
        await set(id, sent)
        return id
      },
      read: async (id) => {
        const result: Readonly<Record<string, readonly Fields[]>> = await ask(`booking.v1.${prefix}.list`, { [owner]: id })
        return result[key]![0]
      },
      update: (id, changes, sent) => set(id, { ...sent, ...changes }),
      remove: (id) => ask(`booking.v1.${prefix}.unset`, { [owner]: id }),
    }
  },
})

const clients = { list: 'clients', base: { id: 1, type: { module: 'crm', code: 'CONTACT' } }, fields: { id: number } } as const
const bindings = {
  list: 'externalData',
  key: 'externalData',
  base: { moduleId: 'crm', entityTypeId: 'DEAL', value: '1' },
  fields: { moduleId: text, entityTypeId: text, value: text },
} as const

/** api-reference/booking/index.md */
export const booking: readonly Family[] = [
  {
    prefix: 'booking.v1.resourceType',
    open: (ask) => ({
      ...recordsOf(ask, 'booking.v1.resourceType', wrapped('resourceType', 'resource')),
      add: (sent) => made(ask, 'resourceType', { name: 'Room', code: `room ${next()}`, ...sent }),
      fields: { name: text, code, ...notices },
      unfiltered: Object.keys(notices),
      events: announced('RESOURCETYPE'),
    }),
  },
  {
    prefix: 'booking.v1.resource',
    open: async (ask) => ({
      ...recordsOf(ask, 'booking.v1.resource', { ...wrapped('resource', 'resource'), base: { name: 'Desk', typeId: await addType(ask) } }),
      fields: { name: text, description: text, isMain: flag, ...notices },
      unfiltered: Object.keys(notices),
      events: announced('RESOURCE'),
    }),
  },
  {
    prefix: 'booking.v1.booking',
    open: async (ask) => {
      const base = { resourceIds: [await addResource(ask)], datePeriod }
      return {
        ...recordsOf(ask, 'booking.v1.booking', { ...wrapped('booking', 'booking'), base }),
        fields: { name: text, description: text, datePeriod: period },
        unfiltered: ['name', 'description', 'datePeriod'],
        events: announced(''),
      }
    },
  },
  {
    prefix: 'booking.v1.waitlist',
    open: (ask) => ({
      ...recordsOf(ask, 'booking.v1.waitlist', wrapped('waitList', 'waitList')),
      fields: { note: text },
      unfiltered: ['note'],
      events: announced('WAITLISTITEM'),
    }),
  },
  hanging({
    prefix: 'resource.slots',
    owner: ['resourceId', addResource],
    list: 'slots',
    key: 'slots',
    base: { from: 0, to: 1440, timezone: 'UTC', weekDays: ['Mon'], slotSize: 30 },
    fields: {
      from: numberBetween(0, 700),
      to: numberBetween(700, 1440),
      slotSize: numberBetween(1, 60),
      timezone: oneOf('UTC', 'Asia/Tokyo'),
    },
  }),
  hanging({ prefix: 'booking.client', owner: ['bookingId', addBooking], key: 'bookingClient', ...clients }),
  hanging({ prefix: 'booking.externalData', owner: ['bookingId', addBooking], ...bindings }),
  hanging({ prefix: 'waitlist.client', owner: ['waitListId', addEntry], key: 'waitListClient', ...clients }),
  hanging({ prefix: 'waitlist.externalData', owner: ['waitListId', addEntry], ...bindings }),
]
