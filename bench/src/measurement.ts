/** What a measurement may tell; each bench says which of it means something. */
export interface Figures {
  /** Requests that the portal's log holds. */
  readonly requests?: number
  /** Of these, answered with an error. */
  readonly rejected?: number
  /** Requests that were served, as a share of those that the limits allow in the time. */
  readonly usedShare?: number
  /** Requests to the authorisation server. */
  readonly refreshes?: number
  /** Most requests in flight at once, as the portal saw them. */
  readonly maxParallel?: number
  readonly rows?: number
  /** Every row arrived, once, in order of its id. */
  readonly ordered?: boolean
  readonly wallMs?: number
  /** The least time in which the limits allow so many requests. */
  readonly boundMs?: number
  readonly calls?: number
  readonly callsPerSecond?: number
  /** Milliseconds that 95 of 100 of the calls did not exceed. */
  readonly p95Ms?: number
  /** CPU time of the subject's process, user and system. */
  readonly cpuUsPerCall?: number
  /** CPU time of all that the subject ran, user and system. */
  readonly cpuMs?: number
  /** Types that the compiler made from generic ones. */
  readonly instantiations?: number
  /** Greatest resident set of the subject's process. */
  readonly rssMb?: number
  readonly bytes?: number
  readonly gzipBytes?: number
  /** Of chunks that are loaded only when they are used, not counted in `gzipBytes`. */
  readonly lazyGzipBytes?: number
  /** Why there is no figure, or what limits it. */
  readonly note?: string
}

export interface Measurement extends Figures {
  readonly bench: string
  /** What was measured. */
  readonly subject: string
}

/** `smoke` proves that a bench runs, `usual` ends within minutes, `full` leaves nothing out. */
export type Size = 'smoke' | 'usual' | 'full'

export interface Bench {
  readonly name: string
  /** What is measured under which conditions, for the reader of the table. */
  readonly title: string
  measure(size: Size): AsyncIterable<Omit<Measurement, 'bench'>>
}
