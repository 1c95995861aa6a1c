// Our client, as its README says.
import { createClient, memoryBudget, webhook } from '@b24kit/client'

export function open({ webhook: url, plan }) {
  const b24 = createClient({ auth: webhook(url), budget: memoryBudget({ plan }) })
  return {
    call: (method) => b24.call(method),
    pages: (select) => b24.list('crm.deal.list', { select }).pages(),
    batch: async (commands) => {
      const results = await b24.batch((b) => commands.map(([method, params]) => b.call(method, params)))
      return results.map((result) => result.value)
    },
  }
}
