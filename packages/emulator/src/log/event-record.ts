/** An event that a method announced, or that was triggered. */
export interface EventRecord {
  /** Milliseconds of the portal's clock. */
  readonly at: number
  readonly event: string
  readonly data: unknown
}
