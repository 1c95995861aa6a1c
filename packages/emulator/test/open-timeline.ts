import { onTestFinished } from 'vitest'
import { createPortal, type Portal } from '../src/index.ts'

export type Row = Record<string, unknown>

export interface TimelinePortal {
  readonly portal: Portal
  /** As the first application and user 1, an administrator; else by another application (`two`), or a webhook (`hook`). */
  call<Result = Row>(method: string, params?: object, by?: Caller): Promise<Result>
  /** Code of the refusal that a call must meet. */
  refusal(method: string, params?: object, by?: Caller): Promise<unknown>
  /** Events that the calls since the last look announced. */
  announced(): readonly (readonly [event: string, data: unknown])[]
}

type Caller = 'one' | 'two' | 'hook' | 'user'

/** A portal with deals 1 and 2, and company 1. `user` is user 2, no administrator, in the first application. */
export async function openTimeline(): Promise<TimelinePortal> {
  const apps = ['one', 'two'].map((name) => ({ clientId: `local.${name}`, clientSecret: 's' }))
  const portal = await createPortal({ clock: 'virtual', data: 'empty', plan: 'none', apps, users: [{ id: 2, name: 'Bob' }] })
  onTestFinished(() => portal.close())
  const tokens: Readonly<Record<Caller, string | undefined>> = {
    one: portal.tokens.create({ clientId: 'local.one', lifetimeMs: Infinity }).access_token,
    two: portal.tokens.create({ clientId: 'local.two', lifetimeMs: Infinity }).access_token,
    user: portal.tokens.create({ clientId: 'local.one', userId: 2, lifetimeMs: Infinity }).access_token,
    hook: undefined,
  }
  const ask = async (method: string, params: object, by: Caller): Promise<{ readonly status: number; readonly body: Row }> => {
    const token = tokens[by]
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...params, auth: token }) }
    const response = await portal.fetch(token === undefined ? portal.webhook + method : `${portal.url}/rest/${method}`, init)
    return { status: response.status, body: (await response.json()) as Row }
  }
  const call: TimelinePortal['call'] = async <Result>(method: string, params: object = {}, by: Caller = 'one') => {
    const { body } = await ask(method, params, by)
    if ('error' in body) throw new Error(`${method}: ${JSON.stringify(body)}`)
    return body['result'] as Result
  }
  for (const TITLE of ['A', 'B']) await call('crm.deal.add', { fields: { TITLE } })
  await call('crm.company.add', { fields: { TITLE: 'C' } })
  let seen = portal.events.total
  return {
    portal,
    call,
    async refusal(method, params = {}, by = 'one') {
      const { status, body } = await ask(method, params, by)
      if (status !== 400) throw new Error(`${method} answered ${status}: ${JSON.stringify(body)}`)
      return body['error']
    },
    announced() {
      const events = Array.from(portal.events, ({ event, data }) => [event, data] as const).slice(seen)
      seen = portal.events.total
      return events
    },
  }
}
