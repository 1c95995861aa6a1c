import { describe, expect, it, onTestFinished } from 'vitest'
import { createPortal, quirks, type Portal, type PortalOptions, type Quirks } from '../src/index.ts'

const open = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await createPortal({
    clock: 'virtual',
    plan: 'none',
    data: 'empty',
    apps: [{ clientId: 'local.1', clientSecret: 's' }],
    deliver: () => new Response(''),
    ...options,
  })
  onTestFinished(() => portal.close())
  return portal
}

export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

export const post = async (
  url: string,
  portal: Portal,
  body: object | string = {},
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await portal.fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}
export const call = (portal: Portal, method: string, params?: object | string, headers?: Record<string, string>): Promise<Answer> =>
  post(portal.webhook + method, portal, params, headers)
export const callV3 = (portal: Portal, method: string, params?: object | string, headers?: Record<string, string>): Promise<Answer> =>
  post(portal.webhook.replace('/rest/', '/rest/api/') + method, portal, params, headers)
export const asApp = (portal: Portal, method: string, params: object = {}): Promise<Answer> =>
  post(`${portal.url}/rest/${method}`, portal, { ...params, auth: portal.tokens.create().access_token })
export const addTask = (portal: Portal, title: string): Promise<Answer> =>
  callV3(portal, 'tasks.task.add', { fields: { title, creatorId: 1, responsibleId: 1 } })

/** What tells the position of a switch, and what it tells in each of them. */
export interface Probe<Name extends keyof Quirks> {
  readonly options?: PortalOptions
  readonly ask: (portal: Portal) => Promise<unknown>
  readonly tells: readonly (readonly [value: Quirks[Name], told: unknown])[]
}

export const probe = <Name extends keyof Quirks>(name: Name, of: Probe<Name>): readonly [Name, Probe<Name>] => [name, of]

/** Every switch tells its positions apart, and stands in its first one by default. */
export function testSwitches(probes: readonly (readonly [keyof Quirks, Probe<keyof Quirks>])[]): void {
  describe.each(probes)('%s', (name, { options, ask, tells }) => {
    it('has a probe for each of its values, the default first', () => {
      expect(tells.map(([value]) => value)).toEqual(quirks[name].values)
    })

    it.each(tells)('%s', async (value, told) => {
      expect(await ask(await open({ ...options, quirks: { [name]: value } }))).toEqual(told)
    })

    it('makes a difference', () => {
      expect(new Set(tells.map(([, told]) => JSON.stringify(told))).size).toBe(tells.length)
    })

    it('is its first value by default', async () => {
      expect(await ask(await open(options))).toEqual(tells[0]![1])
    })
  })
}
