import type { Deliver } from '../src/events/deliveries.ts'
import { createPortal, type AppSpec, type Portal, type PortalOptions } from '../src/index.ts'
import { parseForm } from '../src/php/parse-form.ts'

/** What a handler got, as PHP reads it. */
export interface Received {
  readonly url: string
  readonly event: string
  readonly event_handler_id?: string
  readonly data?: unknown
  readonly ts: string
  readonly auth: Readonly<Record<string, string>>
}

export interface Receiver {
  readonly received: Received[]
  readonly deliver: Deliver
}

/** An application's server in the same process. */
export function createReceiver(answer: () => Response = () => new Response('ok')): Receiver {
  const received: Received[] = []
  return {
    received,
    async deliver(request) {
      received.push({ url: request.url, ...(parseForm(await request.text()) as unknown as Omit<Received, 'url'>) })
      return answer()
    },
  }
}

export const app: AppSpec = { clientId: 'local.1', clientSecret: 's', scope: ['crm', 'task', 'user'] }

export interface Bench extends Receiver {
  readonly portal: Portal
  /** `result` of a method, called by an application's user; throws what refuses it. */
  call(method: string, params?: object, options?: { readonly userId?: number; readonly clientId?: string }): Promise<unknown>
  /** Everything is on its way no more. */
  settled(): Promise<void>
}

/** A portal with an application, an administrator (1), a user (2), and a receiver of its events. */
export async function openBench(options: PortalOptions = {}, receiver: Receiver = createReceiver()): Promise<Bench> {
  const users = [{ id: 2, name: 'Bob' }]
  const portal = await createPortal({
    clock: 'virtual',
    plan: 'none',
    data: 'empty',
    apps: [app],
    users,
    deliver: receiver.deliver,
    ...options,
  })
  return {
    ...receiver,
    portal,
    async call(method, params = {}, { userId = 1, clientId = 'local.1' } = {}) {
      const { access_token: auth } = portal.tokens.create({ userId, clientId })
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth }) }
      const response = await portal.fetch(`${portal.url}/rest/${method}`, init)
      const body = (await response.json()) as { result?: unknown; error?: string; error_description?: string }
      if (body.error !== undefined) throw new Error(`${body.error}: ${body.error_description}`)
      return body.result
    },
    settled: () => portal.clock.run(portal.deliveries.settled()),
  }
}
