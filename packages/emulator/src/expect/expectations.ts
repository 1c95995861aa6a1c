import type { MethodPattern } from '../limits/match-method.ts'
import type { RequestRecord } from '../log/request-record.ts'
import type { Ring } from '../log/ring.ts'
import { describeCall, describeMismatch, describeWanted } from './describe-mismatch.ts'
import { matchCall, type Wanted } from './match-call.ts'
import { callsOf, type SeenCall } from './seen-call.ts'

export interface ExpectOptions {
  /** Endpoint: classic, REST 3.0, or the authorisation server. Default: any. */
  readonly version?: RequestRecord['version']
}

export interface ExpectRequestsOptions extends ExpectOptions {
  /** How many there have to be. Default: at least one. */
  readonly times?: number
}

export interface NextRequestOptions extends ExpectOptions {
  /** Ends the waiting with its reason. */
  readonly signal?: AbortSignal
}

/** What tests ask of the calls that a portal saw: requests and commands of batches. `params` is the part that matters; members beyond it may be there. */
export interface PortalExpectations {
  /**
   * The one call of this method with these parameters. Throws when there is none, with the nearest one and how it differs, or more than one.
   * @example portal.expectRequest('crm.deal.add', { fields: { TITLE: 'Chair' } })
   */
  expectRequest(method: MethodPattern, params?: object, options?: ExpectOptions): SeenCall
  /** All calls of this method with these parameters, oldest first. Throws when there is none, or another number than `times`. */
  expectRequests(method: MethodPattern, params?: object, options?: ExpectRequestsOptions): readonly SeenCall[]
  /** Throws when there is such a call. */
  expectNoRequest(method: MethodPattern, params?: object, options?: ExpectOptions): void
  /**
   * The next such call that comes from now on, once its method has run. Rejects with the signal's reason, or when the portal is closed.
   * @example const added = portal.nextRequest('crm.deal.add', undefined, { signal: AbortSignal.timeout(1000) })
   */
  nextRequest(method: MethodPattern, params?: object, options?: NextRequestOptions): Promise<SeenCall>
}

interface Waiting {
  readonly isWanted: (call: SeenCall) => boolean
  readonly resolve: (call: SeenCall) => void
  readonly reject: (reason: unknown) => void
}

export class Expectations implements PortalExpectations {
  readonly #requests: Ring<RequestRecord>
  readonly #waiting = new Set<Waiting>()

  constructor(requests: Ring<RequestRecord>) {
    this.#requests = requests
  }

  expectRequest(method: MethodPattern, params?: object, options: ExpectOptions = {}): SeenCall {
    return this.expectRequests(method, params, { ...options, times: 1 })[0]!
  }

  expectRequests(method: MethodPattern, params?: object, { version, times }: ExpectRequestsOptions = {}): readonly SeenCall[] {
    const wanted = { method, params, version }
    const all = this.#calls
    const { isOfMethod, isWanted } = matchCall(wanted)
    const found = all.filter(isWanted)
    if (times === undefined ? found.length > 0 : found.length === times) return found
    if (found.length === 0) throw new Error(describeMismatch(wanted, all.filter(isOfMethod), all))
    throw new Error(`The portal saw ${describeWanted(wanted)} ${countOf(found.length)}, not ${countOf(times!)}: ${listOf(found)}.`)
  }

  expectNoRequest(method: MethodPattern, params?: object, { version }: ExpectOptions = {}): void {
    const wanted = { method, params, version }
    const found = this.#calls.filter(matchCall(wanted).isWanted)
    if (found.length > 0) throw new Error(`The portal was not to see ${describeWanted(wanted)}, but saw it: ${listOf(found)}.`)
  }

  nextRequest(method: MethodPattern, params?: object, { version, signal }: NextRequestOptions = {}): Promise<SeenCall> {
    const wanted: Wanted = { method, params, version }
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const onAbort = (): void => waiting.reject(signal?.reason)
      const end = (): void => {
        this.#waiting.delete(waiting)
        signal?.removeEventListener('abort', onAbort)
      }
      const waiting: Waiting = {
        isWanted: matchCall(wanted).isWanted,
        resolve: (call) => (end(), resolve(call)),
        reject: (reason) => (end(), reject(reason)),
      }
      this.#waiting.add(waiting)
      signal?.addEventListener('abort', onAbort, { once: true })
    })
  }

  /** Tells whoever waits for it. */
  tell(request: RequestRecord): void {
    if (this.#waiting.size === 0) return
    const calls = callsOf(request)
    for (const { isWanted, resolve } of this.#waiting) {
      const call = calls.find(isWanted)
      if (call) resolve(call)
    }
  }

  close(): void {
    for (const { reject } of this.#waiting) reject(new Error('The portal was closed before the request came.'))
  }

  get #calls(): readonly SeenCall[] {
    return [...this.#requests].flatMap(callsOf)
  }
}

const MAX_LISTED = 10

const countOf = (times: number): string => (times === 1 ? 'once' : `${times} times`)

function listOf(calls: readonly SeenCall[]): string {
  const listed = calls.slice(0, MAX_LISTED).map(describeCall).join(', ')
  return calls.length > MAX_LISTED ? `${listed} and ${calls.length - MAX_LISTED} more` : listed
}
