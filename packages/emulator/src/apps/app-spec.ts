import type { AppStatus } from '../contract.ts'

/** An application of the portal, as it is registered. */
export interface AppSpec {
  readonly clientId: string
  readonly clientSecret: string
  /** Default: `market` for a client id that starts with `app.`, else `local`. */
  readonly kind?: 'local' | 'market'
  /** Default `'*'`: every scope. */
  readonly scope?: readonly string[] | '*'
  /** Where the authorisation page sends the code. Default: `handler`; without either, the page shows the code. */
  readonly redirectUri?: string
  /** The application's own address. */
  readonly handler?: string
  /** Default `L` for a local app, `F` for one from the market. */
  readonly status?: AppStatus
  /** Default 1. */
  readonly version?: number
  /** Whether its installation is finished. Until then it hears of no events. Default true. */
  readonly installed?: boolean
  /** Of an application without pages: where ONAPPINSTALL and ONAPPUPDATE are posted. */
  readonly installHandler?: string
  /** End of the trial or paid period, by the portal's clock; unix milliseconds. Default: it does not end. */
  readonly paidUntilMs?: number
  /** Days that it works on after that. Default 0. */
  readonly graceDays?: number
  /** What becomes of it then: `blocked`, or `demo`, which is the status `D`. Default `blocked`. */
  readonly afterGrace?: 'blocked' | 'demo'
  /** Users that may use it. Default: all. */
  readonly allowedUserIds?: readonly number[]
  /** A pair of tokens that is known beforehand. */
  readonly tokens?: FixedTokens
}

/** Good from the start, and for as long as any other pair. */
export interface FixedTokens {
  readonly access: string
  readonly refresh: string
  /** Default 1. */
  readonly userId?: number
}

/** Throws a TypeError that names the member that is wrong, but not its value, which may be a secret. */
export function checkAppSpec(spec: AppSpec): void {
  for (const name of ['clientId', 'clientSecret'] as const) if (spec[name] === undefined) throw new TypeError(`An app needs "${name}".`)
  for (const [name, value] of Object.entries(spec)) {
    if (!isKnown(name)) throw new TypeError(`An app has no "${name}". Known: ${Object.keys(MEMBERS).join(', ')}.`)
    const [expected, fits] = MEMBERS[name]
    if (value !== undefined && !fits(value)) throw new TypeError(`"${name}" of an app is ${expected}.`)
  }
}

type Check = readonly [expected: string, fits: (value: unknown) => boolean]

const isKnown = (name: string): name is keyof AppSpec => Object.hasOwn(MEMBERS, name)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isListOf = (fits: (value: unknown) => boolean, value: unknown): boolean => Array.isArray(value) && value.every(fits)

const text: Check = ['a text', isText]
const url: Check = ['a URL', (value) => isText(value) && URL.canParse(value)]

const MEMBERS: Readonly<Record<keyof AppSpec, Check>> = {
  clientId: text,
  clientSecret: text,
  kind: ['"local" or "market"', (value) => value === 'local' || value === 'market'],
  scope: ['"*" or a list of scopes', (value) => value === '*' || isListOf(isText, value)],
  redirectUri: url,
  handler: url,
  status: text,
  version: ['a whole number', Number.isInteger],
  installed: ['true or false', (value) => typeof value === 'boolean'],
  installHandler: url,
  paidUntilMs: ['a time in unix milliseconds', Number.isFinite],
  graceDays: ['a number of days of at least 0', (value) => Number.isFinite(value) && Number(value) >= 0],
  afterGrace: ['"blocked" or "demo"', (value) => value === 'blocked' || value === 'demo'],
  allowedUserIds: ['a list of user ids', (value) => isListOf(Number.isInteger, value)],
  tokens: ['{"access", "refresh", "userId"?}', areTokens],
}

export const appMembers: readonly string[] = Object.keys(MEMBERS)

function areTokens(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { access, refresh, userId = 1 } = value as Partial<Record<keyof FixedTokens, unknown>>
  return isText(access) && isText(refresh) && Number.isInteger(userId)
}
