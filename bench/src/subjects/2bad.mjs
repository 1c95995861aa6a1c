// @2bad/bitrix, as its README says. Its queue of 2 requests a second cannot be turned off: it waits even where the portal has no limits.
import { Bitrix } from '@2bad/bitrix'

export function open({ webhook }) {
  const bitrix = Bitrix(webhook)
  return {
    call: async (method) => (await bitrix.call(method, {})).result,
    pages: async function* (select) {
      const { result } = await bitrix.deals.list({ select, order: { ID: 'ASC' } })
      yield result
    },
    batch: async (commands) => {
      const named = Object.fromEntries(commands.map(([method, params], index) => [`c${index}`, { method, params }]))
      return Object.values((await bitrix.batch(named)).result.result)
    },
  }
}
