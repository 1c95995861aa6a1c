import { MethodError } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { listOf } from '../../store/encode-value.ts'
import type { Values } from '../../store/write-row.ts'
import type { Change } from '../family/family.ts'
import { toId, type Fields } from '../read-params.ts'
import { areFree } from './are-free.ts'
import { isTimezone } from './is-timezone.ts'
import { missingFields } from './refusals.ts'

export const invalidPeriod = (): MethodError => new MethodError(422, 'Invalid date period')
const emptyResources = (): MethodError => new MethodError(1018, 'Empty resource collection')

/** What `Date` can hold. */
const MAX_SECONDS = 8_640_000_000_000

/** Columns of a booking that its fields do not tell by themselves: api-reference/booking/booking/booking-v1-booking-add.md */
export function readBooking(store: Store, { id, input, sent, stored }: Change): Values {
  const isNew = id === undefined
  const missing = ['resourceIds', 'datePeriod'].filter((name) => isNew && (input[name] === undefined || input[name] === null))
  if (missing.length > 0) throw missingFields(missing)
  const period = input['datePeriod'] === undefined ? {} : readPeriod(input['datePeriod'])
  const ids = input['resourceIds'] === undefined ? undefined : [...new Set(listOf(input['resourceIds']).map((each) => toId(each) ?? 0))]
  const now: Values = { ...stored, ...period, ...(ids && { RESOURCE_IDS: JSON.stringify(ids) }) }
  if (ids || input['datePeriod'] !== undefined) {
    const wanted = JSON.parse(String(now['RESOURCE_IDS'])) as readonly number[]
    const booking = { id: id ?? 0, resourceIds: wanted, from: Number(now['DATE_FROM']), to: Number(now['DATE_TO']) }
    if (wanted.length === 0 || !wanted.every((each) => resourceExists(store, each)) || !areFree(store, booking)) throw emptyResources()
  }
  return {
    ...(isNew && { NAME: '', DESCRIPTION: '', ...sent }),
    ...period,
    ...(ids && { RESOURCE_IDS: JSON.stringify(ids) }),
  }
}

const resourceExists = (store: Store, id: number): boolean => store.value('select 1 from booking_resource where ID = ?', [id]) !== undefined

function readPeriod(given: unknown): Values {
  if (typeof given !== 'object' || given === null) throw invalidPeriod()
  const { from, to } = given as Fields
  const absent = Object.entries({ from, to }).filter(([, moment]) => moment === undefined || moment === null)
  if (absent.length > 0) throw missingFields(absent.map(([name]) => name))
  const [begin, end] = [readMoment(from), readMoment(to)]
  if (begin.seconds >= end.seconds) throw invalidPeriod()
  return { DATE_FROM: begin.seconds, TIMEZONE_FROM: begin.timezone, DATE_TO: end.seconds, TIMEZONE_TO: end.timezone }
}

function readMoment(given: unknown): { readonly seconds: number; readonly timezone: string } {
  if (typeof given !== 'object' || given === null) throw invalidPeriod()
  const { timestamp, timezone } = given as Fields
  const absent = Object.entries({ timestamp, timezone }).filter(([, value]) => value === undefined || value === null)
  if (absent.length > 0) throw missingFields(absent.map(([name]) => name))
  const seconds = toId(timestamp)
  if (seconds === undefined || seconds < 0 || seconds > MAX_SECONDS || !isTimezone(timezone)) throw invalidPeriod()
  return { seconds, timezone }
}
