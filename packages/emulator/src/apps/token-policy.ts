export interface TokenPolicy {
  /** How long a refresh token lives unused. Default 180 days. */
  readonly refreshLifetimeDays: number
  /** How long a refresh token works on after it was used. Default 0. */
  readonly refreshGraceMs: number
}

export type TokenPolicyOptions = { readonly [Name in keyof TokenPolicy]?: TokenPolicy[Name] | undefined }

export const DEFAULT_POLICY: TokenPolicy = { refreshLifetimeDays: 180, refreshGraceMs: 0 }

/** Throws a RangeError on what is no amount. */
export function toPolicy(changes: TokenPolicyOptions, policy: TokenPolicy): TokenPolicy {
  const { refreshLifetimeDays = policy.refreshLifetimeDays, refreshGraceMs = policy.refreshGraceMs } = changes
  for (const [name, value] of Object.entries({ refreshLifetimeDays, refreshGraceMs }))
    if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`"${name}" is a number of at least 0, got ${JSON.stringify(value)}.`)
  return { refreshLifetimeDays, refreshGraceMs }
}
