import type { Bench } from '../measurement.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

const rowsOf = { smoke: 2500, usual: 200_000, full: 1_000_000 }

export const memory: Bench = {
  name: 'memory',
  title: 'Greatest resident set of the client process while it lists deals with 4 fields and keeps none, over https, portal without limits',
  async *measure(size) {
    const rows = rowsOf[size]
    await using portal = await startPortal({ data: `deals=${rows}`, plan: 'none', tls: true })
    for (const subject of ['b24kit', 'b24jssdk', '2bad']) {
      if (subject !== 'b24kit' && size !== 'full') yield { subject, note: 'not run (needs --full)' }
      else
        yield {
          subject,
          ...(await runSubject({ subject, task: 'list', webhook: portal.webhook, plan: 'none', rows, idStep: 1 }, portal.env)),
        }
    }
  },
}
