import { createPortal, type Portal } from '../../src/index.ts'
import { type Ask, Refused } from './family.ts'

export interface FamilyPortal {
  readonly portal: Portal
  readonly ask: Ask
  /** Methods that were called, as `<version> <name>`. */
  readonly called: Set<string>
}

/** An empty portal of three users, called by an application of the first. */
export async function openPortal(): Promise<FamilyPortal> {
  const app = { clientId: 'local.1', clientSecret: 'secret' }
  const users = [1, 2, 3].map((id) => ({ id, name: 'Ann', lastName: `Clark ${id}` }))
  const portal = await createPortal({ clock: 'virtual', plan: 'none', data: 'empty', apps: [app], users })
  const called = new Set<string>()
  const ask = askAs(portal, 1)
  return {
    portal,
    called,
    ask(method, params, version = 'v1') {
      called.add(`${version} ${method}`)
      return ask(method, params, version)
    },
  }
}

/** The application in the name of a user. */
export function askAs(portal: Portal, userId: number): Ask {
  const { access_token: auth } = portal.tokens.create({ userId, lifetimeMs: Infinity })
  return async (method, params = {}, version = 'v1') => {
    const response = await portal.fetch(`${portal.url}/rest/${version === 'v3' ? 'api/' : ''}${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${auth}` },
      body: JSON.stringify(params),
    })
    const body = (await response.json()) as { readonly result?: unknown; readonly error?: unknown }
    if ('error' in body || response.status >= 500) throw new Refused(`${method} ${JSON.stringify(params)}: ${JSON.stringify(body)}`)
    // Whoever asks says what it is.
    return body.result as never
  }
}
