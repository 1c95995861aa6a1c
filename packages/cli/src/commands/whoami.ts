import type { BudgetStatus } from '@b24kit/client'
import { isEnterprise, readIdentity, type Identity } from '../connection/read-identity.ts'
import { usePortal, type PortalOptions } from '../connection/use-portal.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

/** Contract with scripts (docs/cli.md). */
interface Answer extends Identity {
  readonly portal: string
  readonly kind: 'webhook' | 'oauth'
  /** Name of the profile; null for the webhook of the environment. */
  readonly profile: string | null
  /** Plan whose limits this program keeps. */
  readonly plan: string
  readonly requestLimit: { readonly used: number; readonly burst: number; readonly perSecond: number } | null
}

/** Says who the credential is and what it may do, in one request. */
export async function whoami(options: PortalOptions, terminal: Terminal): Promise<ExitCode> {
  return usePortal(options, terminal, async ({ b24, credential, portal }) => {
    const answer: Answer = {
      portal,
      kind: credential.kind,
      profile: credential.profile ?? null,
      ...(await readIdentity(b24)),
      plan: options.plan ?? 'basic',
      requestLimit: toLimit(await b24.budget.status()),
    }
    await writeText(terminal.stdout, options.json ? `${JSON.stringify(answer)}\n` : toText(answer, options, terminal))
    return exitCodes.ok
  })
}

function toLimit(status: BudgetStatus | undefined): Answer['requestLimit'] {
  if (status === undefined || !Number.isFinite(status.capacity)) return null
  return { used: Math.ceil(status.level), burst: status.capacity, perSecond: status.perSecond }
}

function toText(answer: Answer, options: PortalOptions, terminal: Terminal): string {
  const { portal, user, app, scopes, license, serverTime, plan, requestLimit } = answer
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const limit =
    requestLimit === null ? 'no limit of requests' : `${requestLimit.burst} requests at once, then ${requestLimit.perSecond} a second`
  const lines = [
    ['portal', bold(portal)],
    ...(app === null ? [] : [['app', `${printable(app.code)} ${dim(`(status ${printable(app.status)})`)}`]]),
    ['user', user.id === '' ? dim('none: dismissed') : `${user.id} ${printable(user.name)}${user.admin ? dim(' (administrator)') : ''}`],
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
