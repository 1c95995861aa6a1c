import { toPage, type Rows } from './rows.ts'

/** Rows in memory, for tests of what stands on them: `texts` can be read and spoilt. */
export function memoryRows(texts: Map<string, { text: string; version: number }> = new Map()): Rows {
  return {
    read: async (name) => ({ text: texts.get(name)?.text, version: texts.get(name)?.version ?? 0, nowMs: Date.now() }),
    write: async (name, text, expectedVersion) => {
      if ((texts.get(name)?.version ?? 0) !== expectedVersion) return false
      texts.set(name, { text, version: expectedVersion + 1 })
      return true
    },
    delete: async (name) => void texts.delete(name),
    page: async () => ({ ...toPage([...texts.keys()]), next: undefined }),
  }
}
