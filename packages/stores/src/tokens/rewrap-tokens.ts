import { isB24Error, type B24Error, type TokenKey, type TokenSet, type TokenStore } from '@b24kit/client'

export interface RewrapResult {
  /** Rows that were encrypted anew. */
  readonly rewrapped: number
  /** Rows that are under the current key now. */
  readonly current: number
  /** Rows that could not be read, and why (`store.key`, `store.corrupt`): they stay as they are. */
  readonly unreadable: readonly { readonly key: TokenKey; readonly error: B24Error }[]
}

export interface RewrapParts extends Pick<TokenStore, 'list' | 'write'> {
  readonly current: string
  read(key: TokenKey): Promise<{ readonly value: TokenSet; readonly version: number; readonly keyId: string } | undefined>
}

/** Writes every row that is under another key once more. Rejects with `store.down` where the store fails; another pass goes on from there. */
export async function rewrapTokens({ list, read, write, current }: RewrapParts): Promise<RewrapResult> {
  const unreadable: { key: TokenKey; error: B24Error }[] = []
  const counts = { rewrapped: 0, current: 0 }
  for await (const key of list()) {
    try {
      for (;;) {
        const row = await read(key)
        if (row === undefined) break
        const isCurrent = row.keyId === current
        // Whoever is faster may have used an old key: it is looked at again.
        if (!isCurrent && !(await write(key, row.value, row.version))) continue
        if (!isCurrent) counts.rewrapped++
        counts.current++
        break
      }
    } catch (error) {
      if (!isB24Error(error) || error.code === 'store.down') throw error
      unreadable.push({ key, error })
    }
  }
  return { ...counts, unreadable }
}
