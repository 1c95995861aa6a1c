import type { ParentChannel } from './parent-channel.ts'

/** Answer to `getInitData`. Not in the documentation. */
export interface InitData extends AuthData {
  readonly DOMAIN: string
  readonly PROTOCOL: string
  readonly PATH: string
  readonly LANG: string
  readonly MEMBER_ID: string
  readonly IS_ADMIN: boolean
  readonly APP_OPTIONS: Readonly<Record<string, unknown>>
  readonly USER_OPTIONS: Readonly<Record<string, unknown>>
  readonly PLACEMENT: string
  readonly PLACEMENT_OPTIONS: unknown
  /** The installer is shown. */
  readonly INSTALL: boolean
  /** This user opens the application for the first time. */
  readonly FIRST_RUN: boolean
}

interface AuthData {
  readonly AUTH_ID: string
  readonly REFRESH_ID: string
  /** Seconds. */
  readonly AUTH_EXPIRES: number | string
}

export interface Auth {
  readonly access_token: string
  readonly refresh_token: string
  /** When; unix milliseconds. */
  readonly expires_in: number
  readonly domain: string
  readonly member_id: string
}

/** What the page around the frame told of portal, user and application, and the tokens. */
export class Session {
  /** Resolves once the page has told. */
  readonly whenKnown: Promise<InitData>
  readonly #channel: ParentChannel
  #data: InitData | undefined
  #auth: Auth | undefined

  constructor(channel: ParentChannel) {
    this.#channel = channel
    this.whenKnown = new Promise((resolve) => {
      channel.send('getInitData', undefined, (data) => {
        // The protocol's own answer.
        this.#data = data as InitData
        this.#auth = toAuth(this.#data, this.#data)
        resolve(this.#data)
      })
    })
  }

  get data(): InitData | undefined {
    return this.#data
  }

  /** False before the library is ready and after the token has expired: sdk/bx24-js-sdk/system-functions/bx24-get-auth.md */
  get auth(): Auth | false {
    return this.#auth !== undefined && this.#auth.expires_in > Date.now() ? this.#auth : false
  }

  get restUrl(): string {
    return this.#channel.origin + (this.#data?.PATH ?? '/rest')
  }

  async freshToken(): Promise<string> {
    if (this.auth === false) await new Promise<void>((resolve) => this.refresh(() => resolve()))
    return this.#auth?.access_token ?? ''
  }

  refresh(onRefreshed: (auth: Auth) => void): void {
    void this.whenKnown.then((data) => {
      this.#channel.send('refreshAuth', undefined, (answer) => {
        this.#auth = toAuth(data, answer as AuthData)
        onRefreshed(this.#auth)
      })
    })
  }

  /** Options are read at once after they are set, and what the portal kept comes later. */
  setOptions(kind: 'APP_OPTIONS' | 'USER_OPTIONS', options: Readonly<Record<string, unknown>>): void {
    if (this.#data) this.#data = { ...this.#data, [kind]: options }
  }
}

function toAuth({ DOMAIN, MEMBER_ID }: InitData, { AUTH_ID, REFRESH_ID, AUTH_EXPIRES }: AuthData): Auth {
  return {
    access_token: AUTH_ID,
    refresh_token: REFRESH_ID,
    expires_in: Date.now() + Number(AUTH_EXPIRES) * 1000,
    domain: DOMAIN,
    member_id: MEMBER_ID,
  }
}
