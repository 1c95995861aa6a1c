import type { Charge, OperatingAccount, Plan } from '@b24kit/client'

/** Where processes share what they know of the portals' limits. Each method is one atomic step. */
export interface BudgetStore {
  /** Takes the news in and answers who may go. Rejects with whatever the driver throws; gives up when the signal aborts. */
  step(bucket: BucketKey, ask: BudgetAsk, signal: AbortSignal): Promise<BudgetAnswer>
  read(): Promise<readonly StoredBucket[]>
}

/** The portal counts requests by portal and caller's address (limits.md). */
export interface BucketKey {
  readonly portal: string
  readonly egress: string
}

/** What a process tells and asks in one step. No point in time is its own clock's: clocks of processes differ. */
export interface BudgetAsk {
  readonly process: string
  /** The store's time when it was sent, where the process can tell. */
  readonly sentAtMs?: number | undefined
  /** Plan as configured, until the portal told another. */
  readonly plan: Plan
  /** Those who could go at once, in the order in which this process lets them go. */
  readonly waiting: readonly AskingCall[]
  /** Everyone who waits in this process, by lane. */
  readonly counts: LaneCounts
  /** Slots that were granted to calls given up meanwhile. */
  readonly unused: number
  readonly news: BudgetNews
}

export interface AskingCall {
  /** 0 interactive, 1 normal, 2 bulk. */
  readonly lane: number
  /** Milliseconds it had been waiting when the ask was sent. */
  readonly ageMs: number
  readonly credential: string
  readonly methods: readonly string[]
}

/** Interactive, normal, bulk. */
export type LaneCounts = readonly [number, number, number]

/** What answers of the portal taught. */
export interface BudgetNews {
  readonly plan?: Plan | undefined
  /** The portal refused a request: its bucket is full. */
  readonly isFull: boolean
  readonly charges: readonly (Charge & { readonly credential: string })[]
  readonly blocks: readonly { readonly credential: string; readonly method: string; readonly retryAfterMs: number | undefined }[]
}

export interface BudgetAnswer {
  /** Indexes of the waiting that may go: their slots are taken. */
  readonly granted: readonly number[]
  /** Indexes of those whose operating time is used up, with the milliseconds until it comes back. */
  readonly held: readonly (readonly [index: number, delayMs: number])[]
  /** Milliseconds after which to ask for the others again; 0 where there are none. */
  readonly delayMs: number
  /** The store's time. */
  readonly nowMs: number
}

/** A bucket as it is stored, in milliseconds of the store's clock. */
export interface BucketState {
  readonly level: number
  readonly atMs: number
  readonly plan?: Plan | undefined
  /** The next call of every process that waits for its turn. */
  readonly tickets: Readonly<Record<string, Ticket>>
}

export interface Ticket {
  readonly lane: number
  readonly arrivedAtMs: number
  /** From then on its process is taken for dead. */
  readonly untilMs: number
  readonly counts: LaneCounts
}

export interface StoredBucket extends BucketKey {
  readonly state: BucketState
  /** Operating accounts of the portal, by `accountKey`. */
  readonly accounts: ReadonlyMap<string, OperatingAccount>
  readonly nowMs: number
}
