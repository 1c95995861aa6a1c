import type { Bench, Figures } from '../measurement.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

const rowsOf = { smoke: 2500, usual: 200_000, full: 1_000_000 }

export const memory: Bench = {
  name: 'memory',
  title:
    'Greatest resident set of the client process while it lists deals with 4 fields and keeps none, over https: under the limits of plan basic at 0.3 s per request, and as fast as a portal without limits answers',
  async *measure(size) {
    const rows = rowsOf[size]
    const list = async (subject: string, plan: 'basic' | 'none'): Promise<Figures> => {
      const latencyMs = plan === 'basic' ? 300 : 0
      await using portal = await startPortal({ data: `deals=${rows}`, plan, latencyMs, tls: true })
      return await runSubject({ subject, task: 'list', webhook: portal.webhook, plan, rows, idStep: 1 }, portal.env)
    }
    yield { subject: 'b24kit, plan basic', ...(await list('b24kit', 'basic')) }
    yield { subject: 'b24kit, no limits', ...(await list('b24kit', 'none')) }
    for (const subject of ['b24jssdk', '2bad']) {
      if (size === 'full') yield { subject: `${subject}, no limits`, ...(await list(subject, 'none')) }
      else yield { subject: `${subject}, no limits`, note: 'not run (needs --full)' }
    }
  },
}
