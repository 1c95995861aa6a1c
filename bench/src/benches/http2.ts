import { once } from 'node:events'
import { medianRun } from '../median.ts'
import type { Bench } from '../measurement.ts'
import { runSubject } from '../run-subject.ts'
import { startProcess } from '../start-process.ts'

export const http2: Bench = {
  name: 'http2',
  title: 'HTTP/1.1 kept alive against HTTP/2 over one connection, both unencrypted, against a server that does nothing',
  async *measure(size) {
    const isSmoke = size === 'smoke'
    const scenarios = [
      { label: 'one after another', latencyMs: 0, parallel: 1, pauseMs: 0, warmUp: 1000, calls: 10_000, rounds: 5 },
      { label: '10 at a time', latencyMs: 0, parallel: 10, pauseMs: 0, warmUp: 1000, calls: 20_000, rounds: 5 },
      { label: '2 a second, 0.3 s each', latencyMs: 300, parallel: 1, pauseMs: 200, warmUp: 1, calls: 20, rounds: 1 },
    ]
    for (const { label, latencyMs, rounds, ...options } of scenarios) {
      const { child, line } = await startProcess('serve-trivial.mjs', latencyMs)
      const urls = line as { readonly http1: string; readonly http2: string }
      for (const [subject, webhook] of [['node-http', urls.http1] as const, ['node-http2', urls.http2] as const]) {
        const run = () => runSubject({ subject, task: 'calls', webhook, ...options, ...(isSmoke ? { warmUp: 1, calls: 2 } : {}) })
        yield { subject: `${subject}, ${label}`, ...(await medianRun(isSmoke ? 1 : rounds, run, ({ cpuUsPerCall }) => cpuUsPerCall!)) }
      }
      child.kill()
      await once(child, 'exit')
    }
  },
}
