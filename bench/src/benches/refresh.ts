import type { Bench, Size } from '../measurement.ts'
import { shareToken, type TokenPlan } from '../share/share-token.ts'
import { startStore, type StoreName } from '../share/start-store.ts'

const full: TokenPlan = { processes: 8, calls: 200, parallel: 20 }
const sizes: Readonly<Record<Size, TokenPlan>> = { smoke: { processes: 2, calls: 10, parallel: 10 }, usual: full, full }

const stores: readonly (readonly [store: StoreName, name: string])[] = [
  ['file', 'Files'],
  ['sqlite', 'SQLite'],
  ['postgres', 'PostgreSQL'],
  ['redis', 'Redis'],
]

export const refresh: Bench = {
  name: 'refresh',
  title: '8 processes with 200 calls each, 20 at a time, on one expired token that they share',
  async *measure(size) {
    for (const [store, subject] of stores) {
      await using running = await startStore(store)
      if (running === undefined) yield { subject, note: `not run (${subject} is not installed)` }
      else yield { subject, ...(await shareToken(running, sizes[size])) }
    }
  },
}
