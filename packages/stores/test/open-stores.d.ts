declare module '*/open-stores.mjs' {
  import type { Lock, TokenStore } from '@b24kit/client'

  export function openStores(where: {
    /** `file`, `sqlite`, `postgres` or `redis`. */
    readonly kind: string
    readonly url: string
    readonly tokenKey: string
    readonly timeoutMs: number
  }): Promise<{ readonly store: TokenStore; readonly lock: Lock; close(): Promise<void> }>
}
