import type { Bench, Size } from '../measurement.ts'
import { sharePortal } from '../share/share-portal.ts'
import { startStore, type StoreName } from '../share/start-store.ts'

const secondsOf: Readonly<Record<Size, number>> = { smoke: 3, usual: 20, full: 120 }
const latencyMs = 100

export const processesRedis: Bench = processesBench('redis', 'Redis')
export const processesPostgres: Bench = processesBench('postgres', 'PostgreSQL')
export const processesSqlite: Bench = processesBench('sqlite', 'SQLite')

function processesBench(store: StoreName, name: string): Bench {
  return {
    name: `processes-${store}`,
    title: `8 processes that want every slot of one portal share its budget over ${name}, plan basic, 0.1 s per request; the p95 is that of interactive calls meanwhile`,
    async *measure(size) {
      const seconds = secondsOf[size]
      const subject = `8 processes, ${seconds} s`
      await using running = await startStore(store)
      if (running === undefined) yield { subject, note: `not run (${name} is not installed)` }
      else yield { subject, ...(await sharePortal(running, { processes: 8, bulk: 5, seconds, latencyMs })) }
    },
  }
}
