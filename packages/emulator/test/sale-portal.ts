import { createPortal, type Portal } from '../src/index.ts'
import type { Answer } from './open-office.ts'

/** Answers are looked into member by member. */
export interface Tree {
  readonly [name: string]: Tree | undefined
}
export type Call = (method: string, params?: object) => Promise<Tree>

/** A portal with an administrator and a colleague. */
export interface Shop {
  readonly portal: Portal
  /** The whole answer to a call, of the administrator by default. */
  ask(method: string, params?: object, code?: 'admin' | 'guest'): Promise<Answer>
  readonly call: Call
  readonly guest: Call
  /** Names and data of the events so far. */
  events(): readonly (readonly [string, unknown])[]
}

export const order = { lid: 's1', personTypeId: 1, currency: 'USD' }

export async function openShop(): Promise<Shop> {
  const portal = await createPortal({
    data: 'empty',
    clock: 'virtual',
    plan: 'none',
    webhooks: [
      { userId: 1, code: 'admin', isAdmin: true },
      { userId: 1, code: 'guest', isAdmin: false },
    ],
  })
  const ask: Shop['ask'] = async (method, params = {}, code = 'admin') => {
    const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
    const response = await portal.fetch(`${portal.url}/rest/1/${code}/${method}`, init)
    return { status: response.status, ...((await response.json()) as object) }
  }
  const callAs =
    (code: 'admin' | 'guest'): Call =>
    async (method, params) => {
      const { result, error, error_description: text } = await ask(method, params, code)
      // Tests compare what they get; its shape is what they are about.
      return (error === undefined ? result : { error, text }) as Tree
    }
  return {
    portal,
    ask,
    call: callAs('admin'),
    guest: callAs('guest'),
    events: () => [...portal.events].map(({ event, data }) => [event, data] as const),
  }
}
