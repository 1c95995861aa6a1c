import type { StoreCase } from './store-case.ts'

/** Milliseconds after which somebody waits for ever. */
const patienceMs = 40_000

export function defineCase(name: string, body: () => Promise<void>): StoreCase {
  return {
    name,
    run: async () => {
      let timer
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`"${name}" does not end.`)), patienceMs)
      })
      try {
        await Promise.race([body(), late])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
