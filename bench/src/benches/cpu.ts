import type { Bench } from '../measurement.ts'
import { medianRun } from '../median.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

const subjects = [
  { subject: 'b24kit', tls: false },
  { subject: 'node-http', tls: false },
  { subject: 'undici', tls: false },
  { subject: 'fetch', tls: false },
  { subject: '2bad', tls: false, isThrottled: true },
  { subject: 'b24kit', tls: true },
  { subject: 'fetch', tls: true },
  { subject: 'b24jssdk', tls: true },
]

export const cpu: Bench = {
  name: 'cpu',
  title: 'CPU time of the client process per call of server.time, one after another, kept alive, portal without limits, after a warm-up',
  async *measure(size) {
    await using plain = await startPortal({ data: 'empty', plan: 'none' })
    await using secure = await startPortal({ data: 'empty', plan: 'none', tls: true })
    for (const { subject, tls, isThrottled = false } of subjects) {
      const portal = tls ? secure : plain
      // Two calls a second: 5,000 would take 40 minutes.
      const counts = size === 'smoke' ? { warmUp: 1, calls: 2 } : isThrottled ? { warmUp: 10, calls: 40 } : { warmUp: 1000, calls: 5000 }
      const rounds = size === 'smoke' || isThrottled ? 1 : 5
      const run = () => runSubject({ subject, task: 'calls', webhook: portal.webhook, plan: 'none', ...counts }, portal.env)
      yield {
        subject: `${subject} over ${tls ? 'https' : 'http'}`,
        ...(await medianRun(rounds, run, ({ cpuUsPerCall }) => cpuUsPerCall!)),
        ...(isThrottled ? { note: 'its queue lets 2 a second through, so few calls' } : {}),
      }
    }
  },
}
