import type { PortalOptions } from '../connection/use-portal.ts'

export interface LoginOptions extends PortalOptions {
  /** Where the webhook is: `-`, `@file`, `env:NAME`, or itself. */
  readonly webhook?: string
  readonly clientId?: string
  /** Where the secret is, like `webhook`. */
  readonly clientSecret?: string
  /** Address of the portal whose user lets the application in. */
  readonly portal?: string
  /** Port of this machine that waits for the portal's answer. */
  readonly port: number
  /** Have the code pasted instead. */
  readonly code?: boolean
  /** Authorisation server, where it is none of Bitrix24's. */
  readonly server?: string
  /** Seconds to wait for the user. */
  readonly timeout: number
  /** `--no-browser`: only say the address. */
  readonly browser: boolean
  /** Make it the profile that is taken where none is named. The first one always is. */
  readonly default?: boolean
}
