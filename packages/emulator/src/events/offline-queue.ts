import type { CallParams, Listing, PortalContext } from '../contract.ts'
import { randomText } from '../create-random.ts'
import { listPage, readStart } from '../scopes/list-page.ts'
import { lenientFilter, lenientOrder } from '../scopes/classic-list.ts'
import { readClassicObject } from '../scopes/read-params.ts'
import { compileFilter, type Where } from '../store/compile-filter.ts'
import { compileOrder } from '../store/compile-order.ts'
import { createReader, type Reader, type Row, type Shape } from '../store/create-reader.ts'
import { createStore, type Store } from '../store/create-store.ts'
import { createTable } from '../store/create-table.ts'
import { field, hidden } from '../store/field.ts'
import { createPortalTime, type PortalTime } from '../store/portal-time.ts'
import { createSchema } from '../store/schema.ts'
import { insertRow, updateRow } from '../store/write-row.ts'

/** Whose queue it is. Each `auth_connector` of an application has its own, and so have events without one. */
export interface QueueKey {
  readonly clientId: string
  readonly connector: string
}

export interface TakeOptions {
  readonly limit: number
  /** Takes the rows off the queue; otherwise they are reserved under a process id. */
  readonly clears: boolean
  /** Rows that are reserved under this id, in place of free ones. */
  readonly processId: string | undefined
  /** Rows marked as erroneous too. */
  readonly withErrors: boolean
}

export interface Batch {
  readonly processId: string | null
  readonly events: readonly Row[]
}

/** events/offline-events.md */
const RESERVED_MS = 30 * 86_400_000

const asJson = (column: string): { readonly read: { readonly classic: string } } => ({ read: { classic: `json(t."${column}")` } })
const fields = [
  field('ID', 'integer'),
  field('TIMESTAMP_X', 'datetime'),
  field('EVENT_NAME', 'string'),
  field('EVENT_DATA', 'string', asJson('EVENT_DATA')),
  field('EVENT_ADDITIONAL', 'string', asJson('EVENT_ADDITIONAL')),
  field('MESSAGE_ID', 'string'),
  field('PROCESS_ID', 'string'),
  field('ERROR', 'integer'),
]
const schema = createSchema('event_offline', [
  ...fields,
  hidden(field('CLIENT_ID', 'string')),
  hidden(field('CONNECTOR', 'string')),
  hidden(field('RESERVED_UNTIL', 'integer')),
])
const queued: Shape = { family: 'classic', fields: fields.slice(0, 6) }
const listed: Shape = { family: 'classic', fields }

/** Events that wait to be fetched: one row per application, connector, event and object. */
export class OfflineQueue {
  readonly #portal: PortalContext
  readonly #store: Store
  readonly #reader: Reader
  readonly #time: PortalTime

  constructor(portal: PortalContext) {
    this.#portal = portal
    this.#store = createStore(portal.db)
    this.#time = createPortalTime(portal.settings.utcOffsetSeconds)
    this.#reader = createReader(this.#store, schema, this.#time)
    createTable(this.#store, schema)
  }

  /** A further event of an object that waits already only gives its row a new time. A reserved row is somebody's work: it gets a successor. */
  put({ clientId, connector }: QueueKey, event: string, data: unknown, userId: number): void {
    const EVENT_DATA = isEmpty(data) ? 'false' : JSON.stringify(data, numbersAsTexts)
    const TIMESTAMP_X = this.#time.format(this.#portal.now())
    const EVENT_ADDITIONAL = userId === 0 ? 'false' : JSON.stringify({ user_id: String(userId) })
    const known = this.#store.value(
      `select ID from event_offline where CLIENT_ID = ? and CONNECTOR = ? and EVENT_NAME = ? and EVENT_DATA = ? and PROCESS_ID = ''`,
      [clientId, connector, event, EVENT_DATA],
    )
    if (known !== undefined) return updateRow(this.#store, 'event_offline', { TIMESTAMP_X, EVENT_ADDITIONAL }, known)
    const row = { TIMESTAMP_X, EVENT_NAME: event, EVENT_DATA, EVENT_ADDITIONAL, PROCESS_ID: '', ERROR: 0 }
    const id = insertRow(this.#store, 'event_offline', { ...row, CLIENT_ID: clientId, CONNECTOR: connector, RESERVED_UNTIL: null })
    updateRow(this.#store, 'event_offline', { MESSAGE_ID: String(id) }, id)
  }

  take(key: QueueKey, params: CallParams, { limit, clears, processId, withErrors }: TakeOptions): Batch {
    const own = this.#own(key)
    const free = withErrors ? `(t.PROCESS_ID = '' or t.ERROR = 1)` : `t.PROCESS_ID = '' and t.ERROR = 0`
    const reserved = `t.PROCESS_ID = ?${withErrors ? '' : ' and t.ERROR = 0'}`
    const wanted = processId === undefined ? and(own, free) : and(own, reserved, [processId])
    const page = { where: this.#filter(wanted, params), orderBy: this.#order(params, { TIMESTAMP_X: 'ASC' }), limit }
    const events = this.#tell(this.#reader.page(queued, page))
    const ids = JSON.stringify(events.map(({ ID }) => Number(ID)))
    const these = `where ID in (select value from json_each(?))`
    if (clears) this.#store.run(`delete from event_offline ${these}`, [ids])
    if (clears || processId !== undefined) return { processId: processId ?? null, events }
    const newId = randomText(this.#portal.random, 'abcdefghijklmnopqrstuvwxyz0123456789', 32)
    const untilMs = this.#portal.now() + RESERVED_MS
    this.#store.run(`update event_offline set PROCESS_ID = ?, RESERVED_UNTIL = ? ${these}`, [newId, untilMs, ids])
    return { processId: newId, events }
  }

  list(key: QueueKey, params: CallParams): Listing {
    const request = { where: this.#filter(this.#own(key), params), orderBy: this.#order(params, {}), start: readStart(params) }
    return listPage(this.#portal, this.#reader, { ...request, shape: listed }, (rows) => this.#tell(rows))
  }

  /** Of a reservation, in every queue of the application: all its rows, or those whose column has one of the values. */
  clear(clientId: string, processId: string, column?: 'ID' | 'MESSAGE_ID', values: readonly string[] = []): void {
    this.#run('delete from event_offline', clientId, processId, column, values)
  }

  /** Marks rows of a reservation as erroneous; all of them without message ids. */
  markErrors(clientId: string, processId: string, messageIds: readonly string[] | undefined): void {
    this.#run('update event_offline set ERROR = 1', clientId, processId, messageIds && 'MESSAGE_ID', messageIds)
  }

  forget(clientId: string): void {
    this.#store.run('delete from event_offline where CLIENT_ID = ?', [clientId])
  }

  #tell(rows: readonly Row[]): readonly Row[] {
    if (this.#portal.settings.quirks.offlineEventData === 'object') return rows
    return rows.map((row) => ({ ...row, EVENT_DATA: false, EVENT_ADDITIONAL: false }))
  }

  #run(action: string, clientId: string, processId: string, column: string | undefined, values: readonly string[] = []): void {
    const condition = column === undefined ? '' : ` and cast(${column} as text) in (select value from json_each(?))`
    this.#store.run(`${action} where CLIENT_ID = ? and PROCESS_ID = ?${condition}`, [
      clientId,
      processId,
      ...(column === undefined ? [] : [JSON.stringify(values)]),
    ])
  }

  /** The rows of a queue, without what was reserved for too long. */
  #own({ clientId, connector }: QueueKey): Where {
    this.#store.run('delete from event_offline where RESERVED_UNTIL <= ?', [this.#portal.now()])
    return { sql: 't.CLIENT_ID = ? and t.CONNECTOR = ?', values: [clientId, connector], lookups: [] }
  }

  #filter(own: Where, params: CallParams): Where {
    const { sql, values } = compileFilter(schema, 'classic', readClassicObject(params, 'filter'), this.#time, lenientFilter)
    return and(own, sql, values)
  }

  #order(params: CallParams, byDefault: Readonly<Record<string, string>>): string {
    const order = readClassicObject(params, 'order')
    return compileOrder(schema, 'classic', Object.keys(order).length > 0 ? order : byDefault, lenientOrder)
  }
}

function and(where: Where, sql: string, values: Where['values'] = []): Where {
  return { sql: `${where.sql} and ${sql}`, values: [...where.values, ...values], lookups: [] }
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && (data === null || Object.keys(data).length === 0)
}

/** As events go over the wire; so one object has one row, whoever tells of it: api-reference/events/offline-events.md */
const numbersAsTexts = (_: string, value: unknown): unknown => (typeof value === 'number' ? String(value) : value)
