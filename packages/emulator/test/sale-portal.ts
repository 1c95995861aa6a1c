import { createPortal, type Portal } from '../src/index.ts'

/** Answers are looked into member by member. */
export interface Tree {
  readonly [name: string]: Tree | undefined
}
export type Call = (method: string, params?: object) => Promise<Tree>

/** A portal with an administrator and a colleague. */
export interface Shop {
  readonly portal: Portal
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
  const callAs =
    (code: string): Call =>
    async (method, params = {}) => {
      const init = { method: 'POST', body: JSON.stringify(params), headers: { 'Content-Type': 'application/json' } }
      const answer = (await (await portal.fetch(`${portal.url}/rest/1/${code}/${method}`, init)).json()) as Record<string, Tree>
      const { result, error, error_description: text } = answer
      return error === undefined ? result! : { error, text }
    }
  return {
    portal,
    call: callAs('admin'),
    guest: callAs('guest'),
    events: () => [...portal.events].map(({ event, data }) => [event, data] as const),
  }
}
