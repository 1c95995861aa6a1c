import type { TokenKey, TokenSet, TokenStore, Versioned } from './token-store.ts'

/** Keeps tokens in this process only: for tests, and for programs whose installations may be forgotten with them. */
export function memoryTokenStore(): TokenStore {
  const rows = new Map<string, Versioned<TokenSet> & { readonly key: TokenKey }>()
  return {
    read: async (key) => {
      const row = rows.get(nameOf(key))
      return row && { value: row.value, version: row.version }
    },
    write: async (key, value, expectedVersion) => {
      const name = nameOf(key)
      if ((rows.get(name)?.version ?? 0) !== expectedVersion) return false
      rows.set(name, { key: { ...key }, value: { ...value }, version: expectedVersion + 1 })
      return true
    },
    delete: async (key) => void rows.delete(nameOf(key)),
    list: async function* () {
      for (const { key } of rows.values()) yield key
    },
  }
}

function nameOf({ clientId, memberId, owner }: TokenKey): string {
  return JSON.stringify([clientId, memberId, owner])
}
