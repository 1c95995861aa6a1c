import type { Bench } from '../measurement.ts'
import { runSubject } from '../run-subject.ts'
import { startPortal } from '../start-portal.ts'

const rowsOf = { smoke: 2500, usual: 200_000, full: 1_000_000 }

export const memory: Bench = {
  name: 'memory',
  title: 'Greatest resident set of the client process while it lists all deals and keeps none, portal without limits, over https',
  async *measure(size) {
    const rows = rowsOf[size]
    await using portal = await startPortal({ data: `deals=${rows}`, plan: 'none', tls: true })
    const run = (subject: string) =>
      runSubject({ subject, task: 'list', webhook: portal.webhook, plan: 'none', rows, idStep: 1 }, portal.env)
    yield { subject: 'b24kit', ...(await run('b24kit')) }
    if (size === 'full') yield { subject: 'b24jssdk', ...(await run('b24jssdk')) }
    else yield { subject: 'b24jssdk', note: 'not run (needs --full)' }
    yield { subject: '2bad', note: 'not run: it has no list that streams' }
  },
}
