import { once } from 'node:events'
import type { Figures } from '../measurement.ts'
import { percentile } from '../percentile.ts'
import { startPortal } from '../start-portal.ts'
import { startProcess } from '../start-process.ts'
import type { RunningStore } from './start-store.ts'

export interface TokenPlan {
  readonly processes: number
  /** Calls of each process, and how many of them at the same time. */
  readonly calls: number
  readonly parallel: number
}

const app = { clientId: 'local.bench', clientSecret: 'secret' }
const pair = { access: 'ACCESS', refresh: 'REFRESH' }

/** Lets processes loose on one expired token that they share through a store. */
export async function shareToken({ store, url }: RunningStore, { processes, calls, parallel }: TokenPlan): Promise<Figures> {
  await using portal = await startPortal({
    data: 'empty',
    plan: 'none',
    apps: [{ ...app, tokens: pair }],
    expiredTokens: [pair.access],
  })
  const tokens = {
    accessToken: pair.access,
    refreshToken: pair.refresh,
    expiresAtMs: 0,
    clientEndpoint: new URL('/rest/', portal.webhook).href,
    serverEndpoint: new URL('/oauth/rest/', portal.webhook).href,
    scope: [],
    status: 'L',
  }
  const key = { clientId: app.clientId, memberId: portal.memberId, owner: 'app' }
  const options = { store, url, app, key, tokens, calls, parallel }
  const started = await Promise.all(Array.from({ length: processes }, () => startProcess('share/call-with-token.mjs', options)))
  const startedAtMs = performance.now()
  const results = started.map(async ({ child }) => {
    child.send('go')
    const [[took]] = (await Promise.all([once(child, 'message'), once(child, 'exit')])) as [[readonly number[]], unknown]
    return took
  })
  const took = (await Promise.all(results)).flat()
  const wallMs = Math.round(performance.now() - startedAtMs)
  const log = await portal.requests()
  return {
    rejected: log.filter(({ errorCode }) => errorCode !== undefined).length,
    refreshes: log.filter(({ version }) => version === 'oauth').length,
    calls: took.length,
    p95Ms: percentile(took, 0.95),
    wallMs,
  }
}
