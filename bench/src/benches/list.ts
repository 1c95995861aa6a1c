import type { Bench } from '../measurement.ts'
import { readTraffic } from '../read-traffic.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

interface ListSubject {
  readonly subject: string
  readonly label?: string
  readonly idStep?: number
  /** Waits for minutes: it runs only on request. */
  readonly isSlow?: boolean
}

const ours: ListSubject = { subject: 'b24kit' }
const sparse: ListSubject = { subject: 'b24kit', label: 'b24kit, every 7th id', idStep: 7 }

export const list5000: Bench = listBench('list-5000', 5000, [ours, sparse, { subject: 'b24jssdk' }, { subject: '2bad' }])

export const list41537: Bench = listBench('list-41537', 41_537, [ours, sparse, { subject: 'b24jssdk', isSlow: true }, { subject: '2bad' }])

function listBench(name: string, rows: number, subjects: readonly ListSubject[]): Bench {
  return {
    name,
    title: `All ${rows.toLocaleString('en')} deals with 4 fields, over https, 0.3 s per request, plan basic (50 requests, then 2 a second)`,
    async *measure(size) {
      for (const { subject, label = subject, idStep = 1, isSlow = false } of subjects) {
        if (isSlow && size !== 'full') {
          yield { subject: label, note: 'not run (needs --full)' }
          continue
        }
        // A smoke run keeps our own request counts and shortens what others wait for.
        const count = size === 'smoke' && subject !== 'b24kit' ? 500 : rows
        const latencyMs = size === 'smoke' ? 0 : 300
        await using portal = await startPortal({ data: `deals=${count},idStep=${idStep}`, latencyMs, tls: true })
        const figures = await runSubject({ subject, task: 'list', webhook: portal.webhook, plan: 'basic', rows: count, idStep }, portal.env)
        yield { subject: label, ...readTraffic(await portal.requests(), latencyMs), ...figures }
      }
    },
  }
}
