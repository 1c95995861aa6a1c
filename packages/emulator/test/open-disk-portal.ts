import { onTestFinished } from 'vitest'
import { createPortal, type Portal, type PortalOptions } from '../src/index.ts'

export type Row = Record<string, unknown>

/** What a method answers besides `time`. */
export interface Answered {
  readonly status: number
  readonly result?: unknown
  readonly total?: number
  readonly next?: number
  readonly error?: string
  readonly error_description?: string
}

export interface DiskPortal {
  readonly portal: Portal
  /** As user 1, an administrator; `webhook` is another one's path. */
  ask(method: string, params?: object, webhook?: string): Promise<Answered>
  /** `result`; a refusal is thrown. */
  call<Result = Row>(method: string, params?: object, webhook?: string): Promise<Result>
  /** Code and text of a refusal. */
  refusal(method: string, params?: object, webhook?: string): Promise<readonly [code: unknown, description: unknown]>
}

/** A portal with users 1 (administrator), 2 and 3, and a webhook for each: `/rest/2/two/`. */
export async function openDiskPortal(options: PortalOptions = {}): Promise<DiskPortal> {
  const webhooks = [
    { userId: 1, code: 'one' },
    { userId: 2, code: 'two' },
    { userId: 3, code: 'three' },
  ]
  const users = [
    { id: 2, name: 'Bob' },
    { id: 3, name: 'Eve' },
  ]
  const portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', webhooks, users, ...options })
  onTestFinished(() => portal.close())
  const ask: DiskPortal['ask'] = async (method, params = {}, webhook = '1/one') => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(params) }
    const response = await portal.fetch(`${portal.url}/rest/${webhook}/${method}`, init)
    const { time: _, ...body } = (await response.json()) as Row
    return { status: response.status, ...body }
  }
  return {
    portal,
    ask,
    async call<Result>(method: string, params?: object, webhook?: string) {
      const answer = await ask(method, params, webhook)
      if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer)}`)
      return answer.result as Result
    },
    async refusal(method, params, webhook) {
      const { status, error, error_description } = await ask(method, params, webhook)
      if (status !== 400) throw new Error(`${method} answered ${status}, not 400`)
      return [error, error_description]
    },
  }
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64')
