/** A portal as it was: `portal.snapshot()` makes it, `portal.restore()` of the same portal takes it, any number of times. */
export interface SavedPortal {
  /** Milliseconds of the portal's clock when it was made. */
  readonly at: number
}
