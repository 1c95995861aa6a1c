import { createPortal, type Portal } from '@b24kit/emulator'

export type Params = Readonly<Record<string, unknown>>

export interface Answer {
  readonly body: Readonly<Record<string, unknown>>
  readonly isSuccess: boolean
}

/** An empty portal on which one documented call is made, by an application with every scope and an administrator who allows it. */
export interface Stage {
  readonly portal: Portal
  call(method: string, params: Params, version?: 'v1' | 'v3'): Promise<Answer>
  /** `result` of a call that prepares. Throws where it is refused. */
  result(method: string, params: Params, version?: 'v1' | 'v3'): Promise<unknown>
  reset(): void
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const app = { clientId: 'local.samples', clientSecret: 'secret' }
  const users = [2, 3].map((id) => ({ id, name: 'Ann', lastName: `Clark ${id}` }))
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps: [app], users })
  const send = async (auth: string, method: string, params: Params, version: 'v1' | 'v3'): Promise<Answer> => {
    const response = await portal.fetch(`${portal.url}/rest/${version === 'v3' ? 'api/' : ''}${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${auth}` },
      body: JSON.stringify(params),
    })
    const body = (await response.json()) as Readonly<Record<string, unknown>>
    return { body, isSuccess: response.ok && !('error' in body) }
  }
  const call: Stage['call'] = async (method, params, version = 'v1') => {
    const auth = portal.tokens.create({ userId: 1 }).access_token
    const answer = await send(auth, method, params, version)
    if (portal.confirmations.waiting.length === 0) return answer
    portal.confirmations.allow()
    return await send(auth, method, params, version)
  }
  return {
    portal,
    call,
    async result(method, params, version) {
      const { body, isSuccess } = await call(method, params, version)
      if (!isSuccess) throw new Error(`${method} ${JSON.stringify(params)}: ${JSON.stringify(body)}`)
      return body['result']
    },
    reset: () => portal.reset(),
    close: () => portal.close(),
  }
}
