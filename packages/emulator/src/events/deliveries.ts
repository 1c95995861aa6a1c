import { setMaxListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { HoldableClock } from '../clock/create-clock.ts'
import { createRandom, type Random } from '../create-random.ts'
import { RecordRing, type Ring } from '../log/ring.ts'
import { changeConditions, drawLatency, GOOD_CONDITIONS, type DeliveryConditions } from './delivery-conditions.ts'
import type { DeliveryRecord } from './delivery-record.ts'

/** Calls a handler: `fetch`, or what stands for it in a test. An application's `fetch` does. */
export type Deliver = (request: Request) => Response | Promise<Response>

/** The delivery log: every call of a handler, oldest first. */
export interface PortalDeliveries extends Ring<DeliveryRecord> {
  /** Resolves when none of these, or nothing at all, is queued or under way. On a virtual clock: `await portal.clock.run(portal.deliveries.settled())`. */
  settled(records?: readonly DeliveryRecord[]): Promise<void>
  /** Sends an event of the log again, now, with the time and tokens of now. Throws a RangeError when the log does not have it. */
  replay(id: number): DeliveryRecord
  readonly conditions: DeliveryConditions
  /**
   * Changes what happens to deliveries from now on. Throws a TypeError on what makes no sense.
   * @example portal.deliveries.configure({ latencyMs: [100, 30_000], order: 'any', loss: 0.01 })
   */
  configure(changes: Partial<DeliveryConditions>): void
}

export interface DeliveryOrder {
  readonly event: string
  readonly url: string
  readonly handlerId: number
  readonly clientId: string | undefined
  /** The body as it is at this time. */
  readonly compose: (nowMs: number) => string
}

export interface DeliveryParts {
  readonly clock: HoldableClock
  readonly deliver: Deliver
  /** Made anew by a reset, so that the same chances follow. */
  readonly createRandom: () => Random
  readonly logSize: number
  readonly conditions: Partial<DeliveryConditions>
}

type Entry = { -readonly [Name in keyof DeliveryRecord]: DeliveryRecord[Name] }
type Repetition = Partial<Pick<DeliveryRecord, 'duplicateOf' | 'replayOf'>>

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Between events and their handlers: queue, chance and log. */
export class Deliveries extends RecordRing<DeliveryRecord> implements PortalDeliveries {
  readonly #parts: DeliveryParts
  readonly #orders = new WeakMap<DeliveryRecord, DeliveryOrder>()
  readonly #pending = new Map<DeliveryRecord, Promise<void>>()
  #random: Random
  #conditions: DeliveryConditions
  #lastId = 0
  #lastDueMs = 0
  #ending = createEnding()

  constructor(parts: DeliveryParts) {
    super(parts.logSize)
    this.#parts = parts
    this.#random = parts.createRandom()
    this.#conditions = changeConditions(GOOD_CONDITIONS, parts.conditions)
  }

  get conditions(): DeliveryConditions {
    return this.#conditions
  }

  configure(changes: Partial<DeliveryConditions>): void {
    this.#conditions = changeConditions(this.#conditions, changes)
  }

  /** Queues one delivery, or two where chance doubles it. */
  schedule(order: DeliveryOrder): readonly DeliveryRecord[] {
    const { duplication } = this.#conditions
    if (duplication === 0 || this.#random() >= duplication) return [this.#queue(order)]
    // The same bytes twice.
    let body: string | undefined
    const compose = (nowMs: number): string => (body ??= order.compose(nowMs))
    const first = this.#queue(order, {}, compose)
    return [first, this.#queue(order, { duplicateOf: first.id }, compose)]
  }

  replay(id: number): DeliveryRecord {
    const record = [...this].find((each) => each.id === id)
    const order = record && this.#orders.get(record)
    if (!order) throw new RangeError(`The log has no delivery ${id}.`)
    return this.#queue(order, { replayOf: id })
  }

  async settled(records?: readonly DeliveryRecord[]): Promise<void> {
    if (records) for (const record of records) await this.#pending.get(record)
    else while (this.#pending.size > 0) await Promise.all(this.#pending.values())
  }

  /** Remembers conditions and chances; the function goes back there. What is queued then is not sent; the log stays. */
  keep(): () => void {
    const [conditions, lastDueMs, { state }] = [this.#conditions, this.#lastDueMs, this.#random]
    return () => {
      this.close()
      this.#ending = createEnding()
      this.#random = createRandom(state)
      this.#conditions = conditions
      this.#lastDueMs = lastDueMs
    }
  }

  /** Forgets everything; what is queued is not sent. */
  reset(): void {
    this.close()
    this.#ending = createEnding()
    this.clear()
    this.#random = this.#parts.createRandom()
    this.#conditions = changeConditions(GOOD_CONDITIONS, this.#parts.conditions)
    this.#lastId = 0
    this.#lastDueMs = 0
  }

  close(): void {
    this.#ending.abort(new Error('The portal was closed.'))
    this.#pending.clear()
  }

  #queue(order: DeliveryOrder, repetition: Repetition = {}, compose = order.compose): DeliveryRecord {
    const at = this.#parts.clock.now()
    const { event, url, handlerId, clientId = null } = order
    const entry: Entry = {
      id: ++this.#lastId,
      event,
      handlerId,
      clientId,
      url,
      at,
      dueAt: this.#dueAfter(at),
      state: 'queued',
      body: '',
      status: null,
      error: null,
      durationMs: null,
      duplicateOf: null,
      replayOf: null,
      ...repetition,
    }
    const isLost = this.#conditions.loss > 0 && repetition.replayOf === undefined && this.#random() < this.#conditions.loss
    this.#orders.set(entry, order)
    this.push(entry)
    this.#pending.set(entry, this.#perform(entry, isLost ? undefined : compose, this.#ending.signal))
    return entry
  }

  #dueAfter(nowMs: number): number {
    const dueMs = nowMs + drawLatency(this.#conditions, this.#random)
    this.#lastDueMs = this.#conditions.order === 'kept' ? Math.max(this.#lastDueMs, dueMs) : dueMs
    return this.#lastDueMs
  }

  /** Without a body to compose it gets lost. */
  async #perform(entry: Entry, compose: DeliveryOrder['compose'] | undefined, signal: AbortSignal): Promise<void> {
    const { clock } = this.#parts
    try {
      // What caused it is answered first.
      await this.#turn()
      if (entry.dueAt > clock.now()) await clock.sleep(entry.dueAt - clock.now(), signal)
      if (signal.aborted) return
      if (compose) await this.#send(entry, compose, signal)
      else entry.state = 'lost'
      await this.#turn()
    } catch (error) {
      // The portal was closed or reset: there is nobody left to tell.
      if (!signal.aborted) throw error
    } finally {
      this.#pending.delete(entry)
    }
  }

  async #send(entry: Entry, compose: DeliveryOrder['compose'], signal: AbortSignal): Promise<void> {
    const { clock, deliver } = this.#parts
    const startMs = clock.now()
    entry.state = 'sent'
    try {
      entry.body = compose(startMs)
      const request = new Request(entry.url, { method: 'POST', headers: FORM, body: entry.body, redirect: 'manual', signal })
      const response = await deliver(request)
      entry.status = response.status
      entry.state = response.ok ? 'delivered' : 'refused'
      await response.body?.cancel()
    } catch (error) {
      entry.state = 'failed'
      entry.error = reasonOf(error)
    }
    entry.durationMs = clock.now() - startMs
  }

  /** Lets the event loop turn, and a clock that waits for quiet see that something goes on. */
  async #turn(): Promise<void> {
    const { clock } = this.#parts
    clock.hold()
    await setImmediate()
    clock.release()
  }
}

function createEnding(): AbortController {
  const ending = new AbortController()
  // One listener for each delivery that is queued.
  setMaxListeners(0, ending.signal)
  return ending
}

/** What stands behind Node's «fetch failed». */
function reasonOf(error: unknown): string {
  const { cause, message } = (error ?? {}) as { cause?: { code?: string; message?: string }; message?: string }
  return cause?.code ?? cause?.message ?? message ?? String(error)
}
