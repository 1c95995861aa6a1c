import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'

const OPENED_BEFORE = /^timeman\.(?:status|pause|close|record\.list|timecontrol\.reports\.get)$/

export const timeman: Family = {
  async before({ stage }, { method }) {
    // Only then days have reports.
    if (method.startsWith('timeman.timecontrol.report')) await stage.result('timeman.timecontrol.settings.set', { ACTIVE: true })
    if (OPENED_BEFORE.test(method)) await stage.result('timeman.open', {})
    if (method === 'timeman.record.list') await stage.result('timeman.close', {})
    // The sample shows a day that nobody closed.
    if (method === 'timeman.status') stage.portal.clock.advance('25h')
  },
  references: [
    { at: /^timeman\.(?:status|open|pause|close|settings|timecontrol\.reports\.get) USER_ID$/, to: constant(1) },
    // Days begin and end today.
    { at: /^timeman\.(?:open|close) TIME$/, to: omit },
    { at: /^timeman\.timecontrol\.reports\.get MONTH$/, to: ({ stage }) => dayOf(stage).getUTCMonth() + 1 },
    { at: /^timeman\.timecontrol\.reports\.get YEAR$/, to: ({ stage }) => dayOf(stage).getUTCFullYear() },
    { at: /^timeman\.record\.list filter$/, to: constant([['userId', 1]]), whole: true },
    { at: /^timeman\.timecontrol\.report\.add REPORT_ID$/, to: record('report of a day') },
  ],
  records: {
    async 'report of a day'({ stage }) {
      await stage.result('timeman.open', {})
      const now = dayOf(stage)
      const month = { USER_ID: 1, MONTH: now.getUTCMonth() + 1, YEAR: now.getUTCFullYear(), IDLE_MINUTES: 15, WORKDAY_HOURS: 8 }
      const { report } = (await stage.result('timeman.timecontrol.reports.get', month)) as Report
      return report.days.flatMap(({ reports }) => reports)[0]?.id
    },
  },
}

interface Report {
  readonly report: { readonly days: readonly { readonly reports: readonly { readonly id: string }[] }[] }
}

function dayOf({ portal }: World['stage']): Date {
  return new Date(portal.clock.now())
}
