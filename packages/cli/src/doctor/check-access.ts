import { isB24Error, type Client } from '@b24kit/client'
import { isEnterprise, type AppIdentity, type Identity } from '../connection/read-identity.ts'
import type { Credential } from '../credentials/open-credential.ts'
import { printable } from '../output/printable.ts'
import { doubt, fault, fine, type Finding } from './finding.ts'

/** What the credential is good for, once its portal has answered. */
export function checkAccess(identity: Identity, { kind }: Credential, needed: readonly string[]): Finding[] {
  const { user, app, scopes } = identity
  const noun = kind === 'oauth' ? 'application' : 'webhook'
  if (user.id === '') {
    return [
      fault(
        'credential',
        `The user behind this ${noun} was dismissed`,
        'portal-admin',
        'Have somebody else make a new one, or take the user back.',
      ),
    ]
  }
  const name = `${printable(user.name) || `user ${user.id}`}${user.admin ? ', an administrator' : ''}`
  return [fine('credential', `The ${noun} acts for ${name}`), ...(app === null ? [] : [checkApp(app)]), checkScopes(scopes, needed, noun)]
}

function checkApp({ code, version, installed, paymentExpired, daysLeft }: AppIdentity): Finding {
  const name = `${printable(code)}${version === null ? '' : ` version ${version}`}`
  if (paymentExpired) return fault('app', `The subscription of ${name} is over`, 'portal-admin', 'Renew it in the market of the portal.')
  if (!installed) {
    return fault(
      'app',
      `${name} is not fully installed: its events and placements stay silent`,
      'portal-admin',
      'An administrator has to open it and finish the installation.',
    )
  }
  if (daysLeft !== null && daysLeft < 14) {
    return doubt('app', `The subscription of ${name} ends in ${daysLeft} days`, 'portal-admin', 'Renew it in the market of the portal.')
  }
  return fine('app', `${name} is installed`)
}

function checkScopes(scopes: readonly string[], needed: readonly string[], noun: string): Finding {
  const missing = needed.filter((scope) => !scopes.includes(scope))
  if (missing.length === 0)
    return fine('scopes', needed.length > 0 ? `${needed.join(', ')} and ${scopes.length - needed.length} more` : listed(scopes))
  return fault(
    'scopes',
    `The ${noun} lacks ${missing.join(', ')}`,
    'portal-admin',
    `Give it ${missing.length === 1 ? 'this scope' : 'these scopes'} in the portal: Developer resources → Integrations.`,
  )
}

function listed(scopes: readonly string[]): string {
  if (scopes.length === 0) return 'None but the basic methods'
  return scopes.length > 8 ? `${scopes.slice(0, 8).join(', ')} and ${scopes.length - 8} more` : scopes.join(', ')
}

/** The limits that come with the licence, against those that would be kept (limits.md). */
export function checkPlan(license: string | null, plan: 'basic' | 'enterprise' | 'none' = 'basic'): Finding {
  if (license === null) return fine('plan', `The portal does not tell its licence; the limits of plan ${plan} are kept`)
  if (isEnterprise(license)) {
    const detail = `${license}, Enterprise: 250 requests at once, then 5 a second`
    return plan === 'basic'
      ? doubt('plan', detail, 'developer', '--plan enterprise works two and a half times as fast.')
      : fine('plan', detail)
  }
  const detail = `${license}: 50 requests at once, then 2 a second`
  return plan === 'enterprise'
    ? doubt('plan', detail, 'developer', 'Leave --plan enterprise out: the portal would refuse what goes beyond.')
    : fine('plan', detail)
}

/** Where the portal runs, as its address tells, and whether it has REST 3.0, which it is asked. */
export async function checkVersion(portal: string, b24: Client): Promise<Finding> {
  const place = /\.bitrix24\.[a-z.]+(:\d+)?$/.test(portal) ? 'In the cloud' : 'Self-hosted, or in the cloud under a name of its own'
  try {
    await b24.v3.callUntyped('rest.scope.list', {}, { lane: 'interactive', timeoutMs: 20_000 })
    return fine('version', `${place}; REST 3.0 answers`)
  } catch (error) {
    if (!isB24Error(error)) throw error
    return fine('version', `${place}; no REST 3.0 (${error.apiCode || error.code})`)
  }
}

/** Whether the portal has a method, and whether this credential may call it (common/system/method-get.md). */
export async function checkMethod(name: string, b24: Client): Promise<Finding> {
  const { loadMethods, nearestMethods } = await import('@b24kit/catalog')
  const methods = loadMethods()
  const known = methods.filter((method) => method.name.toLowerCase() === name.toLowerCase())
  if (known.length > 0 && known.every(({ version }) => version === 'v3')) {
    return doubt(
      'method',
      `${name} is a method of REST 3.0, which portals cannot be asked about one by one`,
      'developer',
      'Call it to see: client.v3.call.',
    )
  }
  const { isExisting, isAvailable } = await b24.callUntyped<{ isExisting: boolean; isAvailable: boolean }>(
    'method.get',
    { name },
    { lane: 'interactive' },
  )
  if (isAvailable) return fine('method', `${name} may be called`)
  if (isExisting) {
    const scopes = known[0]?.scopes.join(' or ')
    return fault(
      'method',
      `The portal has ${name}, but this credential may not call it`,
      'portal-admin',
      `Give it the scope ${scopes ?? 'of the method'}${known[0]?.context === 'app' ? '; only applications may call it' : ''}.`,
    )
  }
  if (known.length > 0) {
    return fault(
      'method',
      `The portal does not have ${name}, which is documented`,
      'portal-admin',
      'A self-hosted portal needs an update, or the module of the method; in the cloud the plan may leave it out.',
    )
  }
  const nearest = nearestMethods(name, 3, methods)
  return fault(
    'method',
    `Neither the portal nor the documentation knows ${name}`,
    'developer',
    nearest.length > 0 ? `Did you mean ${nearest.join(', ')}?` : 'Compare the name with the documentation.',
  )
}
