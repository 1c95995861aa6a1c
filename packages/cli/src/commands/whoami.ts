import type { BudgetStatus } from '@b24kit/client'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

interface Identity {
  readonly portal: string
  readonly user: { readonly id: string; readonly name: string; readonly admin: boolean }
  readonly scopes: readonly string[]
  /** Licence code, e.g. `en_ent250`; null where the portal does not tell. */
  readonly license: string | null
  readonly serverTime: string | null
  /** Plan whose limits this program keeps. */
  readonly plan: string
  readonly requestLimit: { readonly used: number; readonly burst: number; readonly perSecond: number } | null
}

/** Says who the credential is and what it may do, in one request. */
export async function whoami(options: PortalOptions, terminal: Terminal): Promise<ExitCode> {
  return usePortal(options, terminal, async ({ b24, portal }) => {
    const { profile, scope, app, time } = await b24.batch(
      (b) => ({
        profile: b.call('profile'),
        scope: b.call('scope'),
        app: b.callUntyped<{ LICENSE?: string } | null>('app.info'),
        time: b.call('server.time'),
      }),
      { lane: 'interactive' },
    )
    if (!profile.ok) throw profile.error
    // A dismissed user's webhook answers an empty profile (api-reference/common/users/profile.md).
    const user = profile.value as unknown as Readonly<Record<string, string | boolean | undefined>>
    const identity: Identity = {
      portal,
      user: {
        id: String(user['ID'] ?? ''),
        name: [user['NAME'], user['LAST_NAME']].filter(Boolean).join(' '),
        admin: user['ADMIN'] === true,
      },
      scopes: scope.ok ? scope.value : [],
      license: (app.ok && app.value?.LICENSE) || null,
      serverTime: time.ok ? time.value : null,
      plan: options.plan ?? 'basic',
      requestLimit: toLimit(b24.budget.status()),
    }
    await writeText(terminal.stdout, options.json ? `${JSON.stringify(identity)}\n` : toText(identity, options, terminal))
    return exitCodes.ok
  })
}

function toLimit(status: BudgetStatus | undefined): Identity['requestLimit'] {
  if (status === undefined || !Number.isFinite(status.capacity)) return null
  return { used: Math.ceil(status.level), burst: status.capacity, perSecond: status.perSecond }
}

function toText(
  { portal, user, scopes, license, serverTime, plan, requestLimit }: Identity,
  options: PortalOptions,
  terminal: Terminal,
): string {
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const limit =
    requestLimit === null ? 'no limit of requests' : `${requestLimit.burst} requests at once, then ${requestLimit.perSecond} a second`
  const lines = [
    ['portal', bold(portal)],
    ['user', `${user.id} ${printable(user.name)}${user.admin ? dim(' (administrator)') : ''}`],
    ['scopes', scopes.length > 12 ? `${scopes.slice(0, 12).join(', ')} and ${scopes.length - 12} more` : scopes.join(', ')],
    ['licence', license ?? dim('not told')],
    ['limits', `${limit} ${dim(`(plan ${plan})`)}`],
    ['time', serverTime ?? dim('not told')],
  ]
  const hint =
    isEnterprise(license) && plan === 'basic'
      ? [dim('This is an Enterprise portal: --plan enterprise works two and a half times as fast.')]
      : []
  return [...lines.map(([name, value]) => `${name!.padEnd(8)}${value}`), ...hint].map((line) => `${line}\n`).join('')
}

/** Licence codes of the family begin with `ent` after the region: `en_ent250` (limits.md). */
function isEnterprise(license: string | null): boolean {
  return /^(?:[a-z]+_)?ent/.test(license ?? '')
}
