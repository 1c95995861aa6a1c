import { MethodError } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { field, hidden, type Field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Family } from '../family/family.ts'
import { readBooking } from './read-booking.ts'
import { NOTICE_DEFAULTS, noticeFields } from './notice-fields.ts'
import { invalidField, missingFields, refusalsOf } from './refusals.ts'

const id = field('ID', 'integer', { isReadOnly: true })
const required = (column: string, type: string): Field => field(column, type, { isRequired: true })
const announce = (kind: string): NonNullable<Family['event']> => {
  return (action, key) => [`ONBOOKING${kind}${action}`, { ID: key }]
}

/** Types of resources tell less than they are given: api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.md */
const UNTOLD: ReadonlySet<string> = new Set(['IS_INFO_NOTIFICATION_ON', 'TEMPLATE_TYPE_INFO'])

export const typeFamily = (store: Store): Family => ({
  prefix: 'booking.v1.resourceType',
  scope: 'booking',
  schema: createSchema('booking_resource_type', [
    id,
    required('NAME', 'string'),
    required('CODE', 'string'),
    hidden(field('MODULE_ID', 'string')),
    ...noticeFields.map((each) => (UNTOLD.has(each.column) ? hidden(each) : each)),
  ]),
  refusals: refusalsOf('Resource type not found', { update: 1007, delete: 1012, other: 1013 }),
  prepare({ id: own, sent }) {
    for (const [name, column] of [
      ['name', 'NAME'],
      ['code', 'CODE'],
    ] as const)
      if (own !== undefined && (sent[column] === null || sent[column] === '')) throw invalidField(name)
    const isTaken =
      store.value('select 1 from booking_resource_type where CODE = ? and ID <> ?', [sent['CODE'] ?? null, own ?? 0]) !== undefined
    if (isTaken) throw new MethodError(own === undefined ? 1010 : 1011, `Resource type with code ${String(sent['CODE'])} already exists`)
    return own === undefined ? { ...NOTICE_DEFAULTS, MODULE_ID: 'booking', ...sent } : {}
  },
  event: announce('RESOURCETYPE'),
})

export const resourceFamily = (store: Store): Family => ({
  prefix: 'booking.v1.resource',
  scope: 'booking',
  schema: createSchema('booking_resource', [
    id,
    required('NAME', 'string'),
    field('DESCRIPTION', 'string'),
    field('TYPE_ID', 'integer'),
    field('IS_MAIN', 'string'),
    ...noticeFields,
  ]),
  refusals: refusalsOf('Resource not found', { update: 1007, delete: 1008, other: 1009 }),
  prepare({ id: own, sent }) {
    const type = sent['TYPE_ID'] ?? null
    if (own === undefined && type === null) throw new MethodError(1006, 'ResourceType not found')
    if (own !== undefined && (sent['NAME'] === null || sent['NAME'] === '')) throw invalidField('name')
    const isAsked = own === undefined || sent['TYPE_ID'] !== undefined
    if (isAsked && store.value('select 1 from booking_resource_type where ID = ?', [type]) === undefined)
      throw new MethodError(1013, `Resource type with id ${String(type)} does not exist`)
    return own === undefined ? { ...NOTICE_DEFAULTS, IS_MAIN: 'Y', DESCRIPTION: '', ...sent } : {}
  },
  removed: (_, key) => store.run('delete from booking_slot where RESOURCE_ID = ?', [key]),
  event: announce('RESOURCE'),
})

const forget = (store: Store, owner: string, key: number): void =>
  void store.run('delete from booking_link where OWNER = ? and OWNER_ID = ?', [owner, key])

export const bookingFamily = (store: Store): Family => ({
  prefix: 'booking.v1.booking',
  scope: 'booking',
  schema: createSchema('booking', [
    id,
    field('NAME', 'string'),
    field('DESCRIPTION', 'string'),
    field('RESOURCE_IDS', 'integer', { isMultiple: true, isReadOnly: true }),
    ...[field('DATE_FROM', 'integer'), field('TIMEZONE_FROM', 'string'), field('DATE_TO', 'integer'), field('TIMEZONE_TO', 'string')].map(
      hidden,
    ),
    field('DATE_PERIOD', 'object', {
      storage: 'none',
      read: {
        universal: `json_object('from', json_object('timestamp', t.DATE_FROM, 'timezone', t.TIMEZONE_FROM),
          'to', json_object('timestamp', t.DATE_TO, 'timezone', t.TIMEZONE_TO))`,
      },
    }),
  ]),
  refusals: refusalsOf('Booking not found', { update: 1019, other: 1021 }),
  prepare: (change) => readBooking(store, change),
  removed: (_, key) => forget(store, 'booking', key),
  event: announce(''),
})

export const waitListFamily = (store: Store): Family => ({
  prefix: 'booking.v1.waitlist',
  scope: 'booking',
  schema: createSchema('booking_wait_list', [id, field('NOTE', 'string'), hidden(field('CREATED', 'integer'))]),
  refusals: {
    ...refusalsOf('Wait list not found', { other: 1040 }),
    notFound: (_, { method }) =>
      method.toLowerCase().endsWith('.waitlist.delete')
        ? new MethodError(1036, 'wait list item not found')
        : new MethodError(1040, 'Wait list not found'),
    missing: missingFields,
  },
  prepare: ({ call, id: own, sent }) => (own === undefined ? { CREATED: Math.floor(call.portal.now() / 1000), NOTE: '', ...sent } : {}),
  removed: (_, key) => forget(store, 'waitList', key),
  event: announce('WAITLISTITEM'),
})
