import { createPortal, type Portal, type PortalOptions } from '@b24kit/emulator'
import { createClient, memoryBudget, webhook, type Client, type ClientOptions } from '@b24kit/client'
import { onTestFinished } from 'vitest'

/** A portal of the test's own on a virtual clock, and a client that shares it. */
export async function openPortal(
  portalOptions: PortalOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ portal: Portal; b24: Client; run: <Result>(promise: Promise<Result>) => Promise<Result> }> {
  const portal = await createPortal({ data: 'empty', clock: 'virtual', ...portalOptions })
  onTestFinished(() => portal.close())
  const { clock } = portal
  const budget = memoryBudget({ clock, plan: portalOptions.plan ?? 'basic' })
  const b24 = createClient({
    auth: webhook(portal.webhook),
    fetch: portal.fetch,
    clock,
    budget,
    random: () => 0.5,
    ...clientOptions,
  })
  return { portal, b24, run: (promise) => clock.run(promise) }
}

/** Methods that reached the portal, in order; a batch with the number of its commands. */
export function sent(portal: Portal): string[] {
  return [...portal.requests].map(({ method, batch }) => (batch === undefined ? method : `batch(${batch.length})`))
}
