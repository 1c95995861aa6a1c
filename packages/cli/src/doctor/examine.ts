import { createClient, isB24Error, memoryBudget, type Client, type Layer, type TokenSet, type Transport } from '@b24kit/client'
import { proxyFor } from '../connection/proxy-for.ts'
import { readIdentity, type Identity } from '../connection/read-identity.ts'
import type { FoundProfile } from '../credentials/find-profile.ts'
import { openApp, openCredential, type Credential } from '../credentials/open-credential.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { isSavedApp, type SavedApp } from '../credentials/profile-store.ts'
import { tokenStateOf } from '../credentials/read-token-state.ts'
import { formatDuration } from '../output/format-duration.ts'
import { checkAccess, checkMethod, checkPlan, checkVersion } from './check-access.ts'
import { checkClock, checkHost } from './check-host.ts'
import { explainAnswer, type Refusal } from './explain-answer.ts'
import { doubt, fault, fine, type Finding, type Report } from './finding.ts'
import { probeHost } from './probe-host.ts'

export interface ExamineOptions {
  readonly transport: Transport
  readonly env: NodeJS.ProcessEnv
  readonly ca: string | undefined
  readonly plan: 'basic' | 'enterprise' | 'none' | undefined
  /** Scopes that must be there. */
  readonly need: readonly string[]
  /** Methods that must be there. */
  readonly methods: readonly string[]
}

/** Of one stage of a connection. */
const stageMs = 5_000
/** Of one call. */
const callMs = 20_000

/** Goes the way of a call from this machine to the portal, step by step, and tells what it finds until one step fails. */
export async function examine(found: FoundProfile, options: ExamineOptions, report: Report): Promise<void> {
  const { name, saved } = found
  const isApp = isSavedApp(saved)
  const stored = isApp ? await readStored(saved, options) : undefined
  const address = isApp ? (stored?.clientEndpoint ?? saved.oauth.portal) : (await openWebhook(saved.webhook).authorize()).base
  const { origin } = new URL(address)
  if (!(await checkWay(new URL(origin), options, report))) return
  if (stored !== undefined) {
    report(checkTokens(stored))
    await checkServer(new URL(stored.serverEndpoint), options, report)
  }
  let credential
  try {
    credential = await openCredential(found, options.transport, options.env)
  } catch (error) {
    if (!isB24Error(error)) throw error
    return report(explainAnswer({ error, location: undefined }, origin, { kind: isApp ? 'oauth' : 'webhook', profile: name }))
  }
  await checkAnswers(origin, credential, options, report)
}

/** The tokens of a profile; what is missing or cannot be read is told by the error of the call that needs it. */
async function readStored(saved: SavedApp, { transport, env }: ExamineOptions): Promise<TokenSet | undefined> {
  try {
    const { vault, key } = await openApp(saved, transport, env)
    return (await vault.tokens.read(key))?.value
  } catch (error) {
    if (isB24Error(error)) return undefined
    throw error
  }
}

/** Name, connection, certificate and clock of a portal, or of the proxy in between; false where the way ends. */
async function checkWay(portal: URL, { env, ca }: ExamineOptions, report: Report): Promise<boolean> {
  const proxy = proxyFor(portal, env)
  const target = proxy === undefined ? portal : new URL(proxy)
  if (proxy !== undefined) report(fine('proxy', `${portal.host} is reached through ${target.host}, which the environment names`))
  const findings = checkHost(target, await probeHost(target, { ca, timeoutMs: stageMs }), Date.now())
  // Plain http to a proxy is nothing to worry about, and its clock is nobody's.
  const told =
    proxy === undefined ? findings : findings.filter(({ check, level }) => level === 'fail' || check === 'dns' || check === 'tcp')
  for (const finding of told) report(finding)
  return findings.every(({ ok }) => ok)
}

function checkTokens(tokens: TokenSet): Finding {
  const state = tokenStateOf(tokens)
  if (state === 'expired') return fine('tokens', 'Expired, and renewed by the next call')
  const lifeMs = tokens.expiresAtMs - Date.now()
  if (state === 'valid') return fine('tokens', `Good for ${formatDuration(lifeMs)}, then renewed`)
  const detail = lifeMs > 0 ? `Good for ${formatDuration(lifeMs)}, and then at an end` : 'At an end'
  return doubt('tokens', `${detail}: the authorisation server refuses to renew them`, 'operator', 'Log in again.')
}

/** A firewall that lets the portal through may stop the authorisation server, which shows an hour later. */
async function checkServer(server: URL, { env, ca }: ExamineOptions, report: Report): Promise<void> {
  if (proxyFor(server, env) !== undefined) return
  const findings = checkHost(server, await probeHost(server, { ca, timeoutMs: stageMs }), Date.now())
  const failed = findings.find(({ ok }) => !ok)
  report(
    failed === undefined
      ? fine('oauth-server', `${server.host}, which renews tokens, can be reached`)
      : fault(
          'oauth-server',
          `${failed.detail}. Without it the tokens end within the hour`,
          'operator',
          `Have the firewall let ${server.host} through.`,
        ),
  )
}

async function checkAnswers(origin: string, credential: Credential, options: ExamineOptions, report: Report): Promise<void> {
  const first = await askPortal(credential, options, () => false)
  // A portal that moved within its cloud is followed, as every other command does.
  const answer = first.ok || first.location === undefined ? first : await askPortal(credential, options)
  if (!first.ok && answer !== first) {
    const finding = explainAnswer(first, origin, credential)
    if (!answer.ok && answer.location !== undefined) return report(finding)
    const cost =
      credential.kind === 'oauth'
        ? 'Calls follow, and the new address is saved now.'
        : `Calls follow at the cost of one more. ${finding.nextStep}`
    report(doubt(finding.check, finding.detail, 'operator', cost))
  }
  if (!answer.ok) return report(explainAnswer(answer, origin, credential))
  const { b24, identity, durationMs } = answer
  report(fine('rest', `The portal answered a call in ${formatDuration(durationMs)}`))
  reportServerTime(identity, answer, report)
  for (const finding of checkAccess(identity, credential, options.need)) report(finding)
  if (identity.user.id === '') return
  report(checkPlan(identity.license, options.plan))
  report(await checkVersion(credential.auth.portal, b24))
  for (const method of options.methods) report(await checkMethod(method, b24))
}

/** The portal's own word on the time, where it differs: what stood before it in a header may have been a proxy's. */
function reportServerTime({ serverTime }: Identity, { askedAtMs, durationMs }: Answered, report: Report): void {
  const serverMs = Date.parse(serverTime ?? '')
  if (Number.isNaN(serverMs)) return
  const finding = checkClock(serverMs + 500 - (askedAtMs + durationMs / 2))
  if (finding.level !== 'ok') report(finding)
}

interface Answered {
  readonly b24: Client
  readonly identity: Identity
  readonly askedAtMs: number
  readonly durationMs: number
}

type Answer = ({ readonly ok: true } & Answered) | ({ readonly ok: false } & Refusal)

async function askPortal({ auth }: Credential, { transport, plan }: ExamineOptions, allowMove?: () => boolean): Promise<Answer> {
  let location: string | undefined
  const capture: Layer = async (request, next) => {
    const outcome = await next(request)
    location = outcome.ok ? undefined : outcome.redirect
    return outcome
  }
  const b24 = createClient({
    auth,
    transport,
    budget: memoryBudget({ plan: plan ?? 'basic' }),
    retry: { maxAttempts: 1 },
    layers: { outer: [capture] },
    ...(allowMove !== undefined && { allowMove }),
  })
  const askedAtMs = Date.now()
  try {
    const identity = await readIdentity(b24, { timeoutMs: callMs, maxWaitMs: 3_000 })
    return { ok: true, b24, identity, askedAtMs, durationMs: Date.now() - askedAtMs }
  } catch (error) {
    if (!isB24Error(error)) throw error
    return { ok: false, error, location }
  }
}
