import type { PortalSettings } from '../contract.ts'
import { createRandom } from '../create-random.ts'
import { AuthorizationServer } from '../oauth/authorization-server.ts'
import type { PortalOptions } from '../portal-options.ts'
import { AppRegistry, type AppChange } from './app-registry.ts'
import { createPortalTokens, type PortalTokens } from './portal-tokens.ts'
import type { Staff } from './staff.ts'
import { TokenRegistry } from './token-registry.ts'

export interface AccessParts {
  readonly options: PortalOptions
  readonly settings: PortalSettings
  readonly now: () => number
  readonly staff: () => Staff
  /** Base URL of the authorisation server. */
  readonly url: () => string
  readonly onChange: (change: AppChange) => void
}

/** Tokens are drawn from numbers of their own, so that they do not depend on what else was drawn. */
const SALT = 0x70_6b_65_6e

/** Applications, their tokens, and the server that gives them out. */
export class Access {
  readonly apps: AppRegistry
  readonly tokens: PortalTokens
  readonly server: AuthorizationServer
  readonly #registry: TokenRegistry
  readonly #expired: readonly string[]

  constructor({ options, settings, now, staff, url, onChange }: AccessParts) {
    const { seed = 1, apps = [], expiredTokens = [] } = options
    const tokens = new TokenRegistry({ now, createRandom: () => createRandom(seed ^ SALT), policy: options })
    this.#registry = tokens
    this.#expired = expiredTokens
    this.apps = new AppRegistry({ initial: apps, tokens, memberId: settings.memberId, onChange })
    this.server = new AuthorizationServer({ apps: this.apps, tokens, staff, settings, now, url })
    this.tokens = createPortalTokens(this.server, this.apps, tokens)
    this.reset()
  }

  /** Back to what the options of the portal say. */
  reset(): void {
    this.#registry.reset()
    this.apps.reset()
    for (const token of this.#expired) this.tokens.expire(token)
  }

  /** Remembers applications and tokens; the function puts them back. */
  keep(): () => void {
    const parts = [this.#registry.keep(), this.apps.keep()]
    return () => {
      for (const putBack of parts) putBack()
    }
  }
}
