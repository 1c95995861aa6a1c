/** Whose tokens: one application on one portal, for one of its users. */
export interface TokenKey {
  readonly clientId: string
  /** Identity of the portal: stays when its address changes. */
  readonly memberId: string
  /** Id of the user the tokens act for, or `app` for those the application was installed with. */
  readonly owner: string
}

/** What an application holds of a portal: tokens and where they are good for (settings/oauth/index.md). */
export interface TokenSet {
  readonly accessToken: string
  /** Absent where the portal gave none, e.g. with some events. */
  readonly refreshToken?: string | undefined
  /** Unix milliseconds. */
  readonly expiresAtMs: number
  /** Address of the portal's classic API, e.g. `https://example.bitrix24.com/rest/`. */
  readonly clientEndpoint: string
  /** Address of the authorisation server's API, e.g. `https://oauth.bitrix.info/rest/`. */
  readonly serverEndpoint: string
  readonly userId?: string | undefined
  readonly scope: readonly string[]
  /** L local, F free, D demo, T trial, P paid, or what else the portal may say. */
  readonly status: string
  /** Unix milliseconds since when the authorisation server refuses the refresh token: somebody must open or reinstall the application. */
  readonly refusedAtMs?: number | undefined
}

/** A stored value with the number of the write that made it. */
export interface Versioned<Value> {
  readonly value: Value
  /** 1 for the first write, one more for each further one. */
  readonly version: number
}

/**
 * Keeps tokens where every process of an application finds them. Every method may reject with a `StoreError`; none ever puts a token into a
 * message. Implementations: `memoryTokenStore` here, files, SQLite, PostgreSQL and Redis in `@b24kit/stores`.
 */
export interface TokenStore {
  read(key: TokenKey): Promise<Versioned<TokenSet> | undefined>
  /**
   * Compare and set in one step: writes only where the stored version is still `expectedVersion` (0: nothing is stored). Resolves with false,
   * and changes nothing, where somebody was faster.
   */
  write(key: TokenKey, value: TokenSet, expectedVersion: number): Promise<boolean>
  /** No error where nothing is stored. */
  delete(key: TokenKey): Promise<void>
  /** Keys of everything stored, in no particular order. */
  list(): AsyncIterable<TokenKey>
}
