import { keyOf } from '../credentials/open-credential.ts'
import { openVault } from '../credentials/open-vault.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { configFolder, isSavedApp, profilesFile, readProfiles, type SavedProfile } from '../credentials/profile-store.ts'
import { readTokenState, type TokenState } from '../credentials/read-token-state.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { formatDuration } from '../output/format-duration.ts'
import { writeText } from '../output/write-text.ts'
import { toTable } from '../reference/print-found.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Contract with scripts (docs/cli.md). */
interface PortalRow {
  readonly name: string
  readonly portal: string
  readonly kind: 'webhook' | 'oauth'
  /** As of the login; null where nobody asked. */
  readonly user: { readonly id: string; readonly name: string } | null
  /** Licence code as of the login; null where the portal did not tell. */
  readonly plan: string | null
  /** Null for a webhook, which has none. */
  readonly token: TokenState | null
  readonly default: boolean
}

/** Prints the saved profiles, never a secret of theirs. Nothing is asked of a portal. */
export async function portals(options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const { default: first, profiles } = await readProfiles(profilesFile(terminal.env))
  const rows = await Promise.all(Object.entries(profiles).map(([name, saved]) => toRow(name, saved, name === first, terminal.env)))
  if (options.json) {
    await writeText(terminal.stdout, `${JSON.stringify(rows)}\n`)
  } else if (rows.length > 0) {
    const columns = ['name', 'default', 'portal', 'kind', 'user', 'plan', 'token']
    await writeText(terminal.stdout, toTable(rows.map(toCells), columns, options, terminal))
  } else if (!options.quiet) {
    terminal.stderr.write('No profiles yet. `npx b24kit login <profile>` makes one.\n')
  }
  return exitCodes.ok
}

async function toRow(name: string, saved: SavedProfile, isDefault: boolean, env: NodeJS.ProcessEnv): Promise<PortalRow> {
  const { about } = saved
  const known = {
    user: about === undefined ? null : { id: about.userId, name: about.user },
    plan: about?.license ?? null,
  }
  if (!isSavedApp(saved)) {
    return { name, portal: openWebhook(saved.webhook).portal, kind: 'webhook', ...known, token: null, default: isDefault }
  }
  const { token, portal = new URL(saved.oauth.portal).host } = await readTokenState(
    await openVault(configFolder(env), env),
    keyOf(saved.oauth),
  )
  return { name, portal, kind: 'oauth', ...known, token, default: isDefault }
}

function toCells({ name, portal, kind, user, plan, token, default: isDefault }: PortalRow): Record<string, string> {
  return {
    name,
    default: isDefault ? 'default' : '',
    portal,
    kind,
    user: user === null ? '' : `${user.id} ${user.name}`,
    plan: plan ?? '',
    token: token === null ? '' : describeToken(token),
  }
}

function describeToken({ state, expiresAt }: TokenState): string {
  if (state === 'valid') return `good for ${formatDuration(Date.parse(expiresAt!) - Date.now())}`
  return state === 'expired' ? 'renews with the next call' : `${state}: log in again`
}
