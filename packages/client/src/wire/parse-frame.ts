import { documentedServer } from '../auth/known-servers.ts'
import type { TokenSet } from '../auth/token-store.ts'
import { conceal } from './conceal.ts'
import { decodeForm, type FormInput } from './decode-form.ts'
import { endpointOf, lifetimeMs, malformed, readScope, text, type Sender } from './read-tokens.ts'

/** What a portal posts when somebody opens the application or one of its placements (settings/oauth/simple-way.md). */
export interface FrameRequest extends Sender {
  /** Tokens of the user who opened the frame. */
  tokens(): TokenSet
  /** `DEFAULT` for the application's main page. */
  readonly placement: string
  /** What the placement tells, e.g. the id of the record; values mostly texts. */
  readonly options: Readonly<Record<string, unknown>>
  /** Language of the user's interface. */
  readonly language: string | undefined
  /** Links the frame to its portal's page; new each time it is drawn. */
  readonly appSid: string | undefined
}

/**
 * Reads a frame's query and body, given as one form. `nowMs` is when it arrived: `AUTH_EXPIRES` is a lifetime in seconds.
 *
 * @throws ConfigError `input.value` where it lacks the token, the portal's address or its member id.
 */
export function parseFrame(input: FormInput, nowMs: number): FrameRequest {
  const form = decodeForm(input)
  const of = (name: string): string | undefined => text(form[name])
  const accessToken = of('AUTH_ID')
  if (accessToken === undefined) throw malformed('frame request', 'AUTH_ID')
  const memberId = of('member_id')
  if (memberId === undefined) throw malformed('frame request', 'member_id')
  const clientEndpoint = endpointOf(of('DOMAIN'), of('PROTOCOL') === '0' ? 'http' : 'https')
  if (clientEndpoint === undefined) throw malformed('frame request', 'DOMAIN')
  const tokens: TokenSet = {
    accessToken,
    refreshToken: of('REFRESH_ID'),
    expiresAtMs: nowMs + lifetimeMs(of('AUTH_EXPIRES')),
    clientEndpoint,
    // Older frames do not say which server is theirs.
    serverEndpoint: of('SERVER_ENDPOINT') ?? documentedServer,
    scope: readScope(of('APPLICATION_SCOPE')),
    status: of('status') ?? '',
  }
  return conceal({
    memberId,
    portal: new URL(clientEndpoint).host,
    userId: undefined,
    placement: of('PLACEMENT') ?? 'DEFAULT',
    options: readOptions(form['PLACEMENT_OPTIONS']),
    language: of('LANG'),
    appSid: of('APP_SID'),
    tokens: () => tokens,
    applicationToken: () => of('APPLICATION_TOKEN'),
  })
}

// JSON in a text; an empty map is a list to PHP, and nothing at all on the main page.
function readOptions(options: unknown): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = typeof options === 'string' ? JSON.parse(options) : options
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}
