import { createPortal, type AppSpec, type Portal, type PortalOptions } from '../src/index.ts'
import { json } from '../src/test-scope.ts'
import { createReceiver, type Received } from './events-receiver.ts'

export interface Answer {
  readonly status: number
  readonly result?: unknown
  readonly total?: number
  readonly next?: number
  readonly error?: string | number
  readonly error_description?: string
}

/** The whole answer to a call that is refused. */
export const refusal = (error: string | number, error_description: string, status = 400): Answer => ({ status, error, error_description })

/** A portal where Ann (1, the administrator), Bob (2) and Carl (3) work, with an application that hears its events. */
export interface Office {
  readonly portal: Portal
  readonly received: readonly Received[]
  /** The whole answer to a call of the application by a user. */
  ask(method: string, params?: object, userId?: number): Promise<Answer>
  /** The whole answer to a call by the webhook of Ann. */
  askByWebhook(method: string, params?: object): Promise<Answer>
  /** The `result` of the application's call; throws `CODE: text`. */
  call(method: string, params?: object, userId?: number): Promise<never>
  /** Binds the application to events. */
  listen(...events: readonly string[]): Promise<void>
  /** What it has heard since it was asked, as `[event, data]`. */
  heard(): Promise<readonly (readonly [event: string, data: unknown])[]>
}

const SCOPES =
  'im imopenlines imconnector imbot telephony log userconsent messageservice mailservice crm task user disk department vote'.split(' ')
export const app: AppSpec = { clientId: 'local.1', clientSecret: 's', scope: SCOPES }

export async function openOffice(options: PortalOptions = {}): Promise<Office> {
  const { received, deliver } = createReceiver()
  const users = [
    { id: 1, name: 'Ann', lastName: 'Ames' },
    { id: 2, name: 'Bob', lastName: 'Bell' },
    { id: 3, name: 'Carl', lastName: 'Cole' },
  ]
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps: [app], users, deliver, ...options })
  const post = async (url: string, params: object): Promise<Answer> => {
    const response = await portal.fetch(url, json(params))
    return { status: response.status, ...((await response.json()) as object) }
  }
  const ask: Office['ask'] = (method, params = {}, userId = 1) => {
    const { access_token: auth } = portal.tokens.create({ userId, clientId: 'local.1', lifetimeMs: Infinity })
    return post(`${portal.url}/rest/${method}`, { ...params, auth })
  }
  const call: Office['call'] = async (method, params, userId) => {
    const { result, error, error_description } = await ask(method, params, userId)
    if (error !== undefined) throw new Error(`${error}: ${error_description}`)
    // Tests compare what they get; its shape is what they are about.
    return result as never
  }
  return {
    portal,
    received,
    ask,
    askByWebhook: (method, params = {}) => post(portal.webhook + method, params),
    call,
    async listen(...events) {
      for (const event of events) await call('event.bind', { event, handler: 'https://app.example/events' })
    },
    async heard() {
      await portal.clock.run(portal.deliveries.settled())
      return received.splice(0).map(({ event, data }) => [event, data] as const)
    },
  }
}
