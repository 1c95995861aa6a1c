/**
 * `queued` until it is due, `sent` until it is answered; then `delivered` (2xx), `refused` (any other status) or `failed` (no answer). `lost` was
 * never sent. Whatever it ends with, it is not repeated: api-reference/events/index.md
 */
export type DeliveryState = 'queued' | 'sent' | 'delivered' | 'refused' | 'failed' | 'lost'

/** One call of one handler. It changes until it has ended. */
export interface DeliveryRecord {
  /** 1 for the portal's first. */
  readonly id: number
  readonly event: string
  readonly handlerId: number
  /** The application; null for an outgoing webhook. */
  readonly clientId: string | null
  readonly url: string
  /** Milliseconds of the portal's clock: when it happened, and when it was, or will be, sent. */
  readonly at: number
  readonly dueAt: number
  readonly state: DeliveryState
  /** The form that was sent, tokens included; empty before. */
  readonly body: string
  readonly status: number | null
  /** Why there was no answer. */
  readonly error: string | null
  /** Of the answer, by the portal's clock. */
  readonly durationMs: number | null
  /** The delivery that this one repeats: by chance, or because somebody asked for it. */
  readonly duplicateOf: number | null
  readonly replayOf: number | null
}
