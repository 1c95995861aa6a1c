// The official SDK, as its guide and its type declarations say: https only, `fetchList` for large lists.
import { B24Hook, ParamsFactory } from '@bitrix24/b24jssdk'

export function open({ webhook, plan }) {
  // Where the portal has no limits its throttle is opened by its own options, or a bench of CPU would measure waiting.
  const rateLimit = { burstLimit: 1e9, drainRate: 1e9, adaptiveEnabled: false }
  const restrictionParams = { ...ParamsFactory.getDefault(), ...(plan === 'none' ? { rateLimit } : {}) }
  const { call, fetchList, batch } = B24Hook.fromWebhookUrl(webhook, { restrictionParams }).actions.v2
  return {
    call: async (method) => (await call.make({ method })).getData().result,
    pages: (select) => fetchList.make({ method: 'crm.deal.list', params: { select }, idKey: 'ID' }),
    batch: async (commands) => (await batch.make({ calls: commands, options: { isHaltOnError: false } })).getData(),
  }
}
