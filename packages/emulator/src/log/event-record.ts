/** An event that a method announced. */
export interface EventRecord {
  /** Milliseconds of the portal's clock. */
  readonly at: number
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}
