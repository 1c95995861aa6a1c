import type { Bench } from '../measurement.ts'
import { medianRun } from '../median.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

export const batchParse: Bench = {
  name: 'batch-parse',
  title: 'CPU time of the client process per batch of 50 pages with 50 deals: 50 commands to bytes, bytes to 2,500 rows, over https',
  async *measure(size) {
    await using portal = await startPortal({ data: 'deals=2500', plan: 'none', tls: true })
    for (const subject of ['json-parse', 'b24kit', 'fetch', 'b24jssdk', '2bad']) {
      const counts = size === 'smoke' ? { warmUp: 0, calls: 1 } : subject === '2bad' ? { warmUp: 5, calls: 20 } : { warmUp: 20, calls: 100 }
      const run = () => runSubject({ subject, task: 'batches', webhook: portal.webhook, plan: 'none', ...counts }, portal.env)
      yield {
        subject,
        ...(await medianRun(size === 'smoke' ? 1 : 3, run, ({ cpuUsPerCall }) => cpuUsPerCall!)),
        ...(subject === 'json-parse' ? { note: 'the floor: bytes already in memory' } : {}),
      }
    }
  },
}
