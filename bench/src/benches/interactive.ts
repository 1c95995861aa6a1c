import { once } from 'node:events'
import type { Bench, Figures, Size } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { sharePortal } from '../share/share-portal.ts'
import { startStore, type RunningStore } from '../share/start-store.ts'
import { startProcess } from '../start-process.ts'

const sizes: Readonly<Record<Size, { readonly seconds: number; readonly portals: number }>> = {
  smoke: { seconds: 3, portals: 20 },
  usual: { seconds: 20, portals: 200 },
  full: { seconds: 60, portals: 200 },
}
const latencyMs = 100

export const interactive: Bench = {
  name: 'interactive',
  title:
    'What an interactive call waits, limits and answer together, with a budget shared over Redis, plan basic, 0.1 s per request: on one portal that nobody or 8 processes keep busy, and from one process to many portals, each called every second, with one more that takes calls and never answers',
  async *measure(size) {
    const { seconds, portals } = sizes[size]
    await using redis = await startStore('redis')
    if (redis === undefined) {
      yield { subject: 'all', note: 'not run (Redis is not installed)' }
      return
    }
    const plan = { seconds, latencyMs }
    // How many requests one caller makes says nothing of a limit that it does not reach.
    const { usedShare: _, ...idle } = await sharePortal(redis, { ...plan, processes: 1, bulk: 0 })
    yield { subject: 'a portal that nobody else calls', ...idle }
    yield { subject: 'a portal that 8 processes keep busy', ...(await sharePortal(redis, { ...plan, processes: 8, bulk: 5 })) }
    yield { subject: `${portals} portals`, ...(await callPortals(redis, { ...plan, portals, isOneDown: false })) }
    yield { subject: `${portals} portals, one down: the others`, ...(await callPortals(redis, { ...plan, portals, isOneDown: true })) }
  },
}

interface PortalsPlan {
  readonly portals: number
  readonly seconds: number
  readonly latencyMs: number
  readonly isOneDown: boolean
}

async function callPortals({ store, url }: RunningStore, { portals, seconds, latencyMs, isOneDown }: PortalsPlan): Promise<Figures> {
  const count = isOneDown ? portals - 1 : portals
  const { child, line } = await startProcess('share/serve-portals.mjs', { portals: count, latencyMs })
  try {
    const { webhooks, silent } = line as { readonly webhooks: readonly string[]; readonly silent: string }
    const options = { store, url, webhooks, down: isOneDown ? [silent] : [], seconds }
    const took = (await startProcess('share/call-portals.mjs', options)).line as readonly number[]
    return { calls: took.length, p95Ms: percentile(took, 0.95) }
  } finally {
    child.kill()
    await once(child, 'exit')
  }
}
