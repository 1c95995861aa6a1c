import { defaultTransport } from '#default-transport'
import { systemClock } from '../clock.ts'
import { AuthError, ConfigError } from '../errors/b24-error.ts'
import { readForm, type FormInput } from '../wire/decode-form.ts'
import { fetchTransport } from '../wire/fetch-transport.ts'
import { parseEvent } from '../wire/parse-event.ts'
import { parseFrame } from '../wire/parse-frame.ts'
import { parseRobot } from '../wire/parse-robot.ts'
import { createAskServer } from './ask-server.ts'
import type { Auth, PortalMove } from './auth.ts'
import { authorizeUrl } from './authorize-url.ts'
import { guardLock, guardStore } from './guard-stores.ts'
import { holdTokens, type HeldTokens } from './hold-tokens.ts'
import { createKeepAlive } from './keep-alive.ts'
import { documentedServer, trustServers } from './known-servers.ts'
import { memoryTokenStore } from './memory-token-store.ts'
import type { OAuthApp, OAuthOptions } from './oauth.ts'
import { processLock } from './process-lock.ts'
import { readTokenAnswer } from './read-token-answer.ts'
import { hostOf, refreshOnce, type Refresher } from './refresh-once.ts'
import { storedAuth } from './stored-auth.ts'
import type { TokenKey, TokenSet } from './token-store.ts'
import { validateToken } from './validate-token.ts'

/** 10 minutes. A timer of more than 24 days, such as an endless one, fires at once. */
const longestTimeoutMs = 600_000
/** A renewal is given up only after so many time limits: its answer may hold the one refresh token that still lives. */
const lateTimes = 3

interface Session {
  readonly held: HeldTokens
  readonly refresher: Refresher
  auth?: Auth
}

/**
 * Credentials of an application on many portals. Opens no connection and keeps no timer until it is used.
 *
 * @example
 * const app = oauthApp({ clientId, clientSecret, store })
 * const key = await app.accept(await app.fromFrame(request), { owner: 'app' })
 * const b24 = createClient({ auth: await app.auth(key) })
 * @throws ConfigError `config.option`
 */
export function oauthApp(options: OAuthOptions): OAuthApp {
  const { clientId, clientSecret, timeoutMs = 10_000, storeTimeoutMs = 5_000, clock = systemClock } = options
  if (!clientId || !clientSecret) throw badOption('oauthApp needs clientId and clientSecret from the card of the application.')
  for (const [name, ms] of Object.entries({ timeoutMs, storeTimeoutMs })) {
    if (!(ms > 0 && ms <= longestTimeoutMs)) throw badOption(`oauthApp needs a ${name} of up to 10 minutes, got ${ms} ms.`)
  }
  const servers = trustServers(options.trustedServers)
  const transport = options.transport ?? (options.fetch === undefined ? defaultTransport(clock) : fetchTransport(options.fetch, clock))
  const ask = createAskServer(transport, clock, timeoutMs)
  const store = guardStore(options.store ?? memoryTokenStore(), clock, storeTimeoutMs)
  const lateMs = lateTimes * timeoutMs
  // The lock lives longer than whoever holds it can be busy: the server once, the store for a read and a write.
  const lockTtlMs = lateMs + 3 * storeTimeoutMs
  const lock = guardLock(options.lock ?? processLock({ clock }), clock, storeTimeoutMs, lockTtlMs + timeoutMs)
  const sessions = new Map<string, Session>()

  /** The session of a key: the one that clients share, or one that is let go after use. */
  const sessionOf = (key: TokenKey): Session => {
    if (key.clientId !== clientId) throw badOption(`The tokens of ${key.clientId} are not those of ${clientId}.`)
    return sessions.get(nameOf(key)) ?? open({ ...key })
  }

  const open = (key: TokenKey): Session => {
    const held = holdTokens(key, store, clock)
    const refresher = refreshOnce(held, {
      clientSecret,
      lock,
      lockTtlMs,
      timeoutMs,
      lateMs,
      ask,
      servers,
      clock,
      onRenewed: (fresh, before) => {
        const portal = hostOf(fresh)
        tell(() => options.onRenewed?.({ key, portal, expiresAtMs: fresh.expiresAtMs }))
        if (portal !== hostOf(before)) tell(() => options.onMoved?.({ key, from: hostOf(before), to: portal }))
      },
      onRefused: (tokens, error) => tell(() => options.onReauthorize?.({ key, portal: hostOf(tokens), error })),
    })
    return { held, refresher }
  }

  const authOf = (session: Session, loaded: TokenSet): Auth => {
    const { held, refresher } = session
    const mayMove = async (move: PortalMove): Promise<boolean> => (await options.onMoving?.({ ...move, key: held.key })) !== false
    const onMoved = (move: PortalMove): void => tell(() => options.onMoved?.({ ...move, key: held.key }))
    return (session.auth ??= storedAuth({ held, refresher, clock, timeoutMs, mayMove, onMoved }, loaded))
  }

  const validate: OAuthApp['validateToken'] = (tokens) => validateToken(clientId, tokens, ask, servers)

  const put = async (memberId: string, owner: string, tokens: TokenSet): Promise<TokenKey> => {
    const key = { clientId, memberId, owner }
    await sessionOf(key).held.put(tokens)
    return key
  }

  const parse = async <Parsed>(request: Request | FormInput, read: (form: FormInput, nowMs: number) => Parsed): Promise<Parsed> =>
    read(request instanceof Request ? await readForm(request) : request, clock.now())

  return {
    clientId,
    authorizeUrl: (params) => authorizeUrl(clientId, params),
    exchangeCode: async ({ code, serverDomain, memberId }, { owner = 'user' } = {}) => {
      const server = serverDomain === undefined ? documentedServer : servers.ofDomain(serverDomain)
      const form = { grant_type: 'authorization_code', client_id: clientId, client_secret: clientSecret, code }
      const body = await ask({ server, asks: 'token', form, portal: undefined })
      const { tokens, memberId: named } = readTokenAnswer(body, server, clock.now())
      const portal = hostOf(tokens)
      // The documented sample does not say for whom.
      const isWhole = named !== undefined && tokens.userId !== undefined
      const whose = isWhole ? { memberId: named, userId: tokens.userId } : await validate(tokens)
      if (memberId !== undefined && memberId !== whose.memberId) throw otherPortal(portal)
      return put(whose.memberId, owner === 'app' ? 'app' : ownerOf(whose.userId, portal), { ...tokens, userId: whose.userId })
    },
    auth: async (key) => {
      const session = sessionOf(key)
      sessions.set(nameOf(key), session)
      try {
        return authOf(session, session.held.current() ?? (await session.held.load()).value)
      } catch (error) {
        // Anybody can post a form that names a portal: those that nobody installed must not pile up here.
        if (session.auth === undefined && sessions.get(nameOf(key)) === session) sessions.delete(nameOf(key))
        throw error
      }
    },
    fromFrame: (request) => parse(request, parseFrame),
    fromEvent: (request) => parse(request, parseEvent),
    fromRobot: (request) => parse(request, parseRobot),
    accept: async (sender, { owner = 'user' } = {}) => {
      const tokens = sender.tokens()
      if (tokens === undefined)
        throw new ConfigError({ code: 'input.value', message: 'The request brings no tokens that could be stored.' })
      const { memberId, userId, portal, clientEndpoint, scope, status, ...info } = await validate(tokens)
      if (memberId !== sender.memberId) throw otherPortal(portal)
      const serverEndpoint = servers.check(tokens.serverEndpoint)
      // A form that is posted again tells the lifetime of when it was new. What has ended, the server would not have confirmed.
      const endMs = info.expiresAtMs ?? 0
      const expiresAtMs = endMs > clock.now() ? Math.min(endMs, tokens.expiresAtMs) : tokens.expiresAtMs
      const trusted = { ...tokens, serverEndpoint, clientEndpoint, userId, scope, status, expiresAtMs }
      return put(memberId, owner === 'app' ? 'app' : ownerOf(userId, portal), trusted)
    },
    validateToken: validate,
    forget: async (key) => {
      const session = key.clientId === clientId ? sessions.get(nameOf(key)) : undefined
      if (session === undefined) return store.delete(key)
      sessions.delete(nameOf(key))
      // Clients that were made before find nothing any more, until the portal installs the application again.
      await session.held.forget()
    },
    keepAlive: createKeepAlive({ clientId, keys: () => store.list(), open: sessionOf, clock }),
  }
}

function nameOf({ memberId, owner }: TokenKey): string {
  return JSON.stringify([memberId, owner])
}

// A hook is a bystander: neither its failure nor its slowness may harm a call.
function tell(hook: () => unknown): void {
  void Promise.resolve()
    .then(hook)
    .catch(() => undefined)
}

function ownerOf(userId: string | undefined, portal: string): string {
  if (userId !== undefined) return userId
  throw new AuthError({ code: 'auth.server', message: `Nobody said whose tokens of ${portal} these are.`, portal, whoMustAct: 'bitrix24' })
}

function otherPortal(portal: string): AuthError {
  return new AuthError({ code: 'auth.invalid', message: `The tokens are those of ${portal}, not of the portal that was named.`, portal })
}

function badOption(message: string): ConfigError {
  return new ConfigError({ code: 'config.option', message })
}
