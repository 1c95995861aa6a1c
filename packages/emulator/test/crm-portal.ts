import { onTestFinished } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

export interface CrmPortal {
  readonly portal: Portal
  /** `result` of a call that is not refused. */
  call(method: string, params?: object): Promise<unknown>
  /** The whole answer. */
  answer(method: string, params?: object): Promise<Answer>
  /** Code and text of the refusal that a call must meet. */
  refusal(method: string, params?: object): Promise<readonly [status: number, code: unknown, description: string]>
  refusalCode(method: string, params?: object): Promise<readonly [status: number, code: unknown]>
  /** Events that the work announced. */
  eventsOf(work: () => Promise<unknown>): Promise<readonly (readonly [event: string, data: unknown])[]>
}

export interface Answer {
  readonly result?: unknown
  readonly total?: number
  readonly error?: string | number
  readonly error_description?: string
}

/** A portal without limits, called by its webhook, or by an application when `asApp`. */
export async function openCrmPortal({ asApp = false, data = 'empty' }: { asApp?: boolean; data?: string } = {}): Promise<CrmPortal> {
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data, apps: [{ clientId: 'local.1', clientSecret: 's' }] })
  onTestFinished(() => portal.close())
  const auth = asApp ? portal.tokens.create({ userId: 1 }).access_token : undefined
  const base = asApp ? `${portal.url}/rest/` : portal.webhook
  const send = async (method: string, params: object = {}): Promise<Response> =>
    portal.fetch(base + method, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...params, ...(auth !== undefined && { auth }) }),
    })
  const answer = async (method: string, params?: object): Promise<Answer> => (await (await send(method, params)).json()) as Answer
  const refusal: CrmPortal['refusal'] = async (method, params) => {
    const response = await send(method, params)
    const { error, error_description } = (await response.json()) as Answer
    if (error === undefined) throw new Error(`${method} was not refused.`)
    return [response.status, error, error_description ?? '']
  }
  return {
    portal,
    answer,
    async call(method, params) {
      const { result, error, error_description } = await answer(method, params)
      if (error !== undefined) throw new Error(`${method}: ${error} ${error_description}`)
      return result
    },
    refusal,
    async refusalCode(method, params) {
      const [status, code] = await refusal(method, params)
      return [status, code]
    },
    async eventsOf(work) {
      const before = portal.events.length
      await work()
      return [...portal.events].slice(before).map(({ event, data }) => [event.toUpperCase(), data])
    },
  }
}
