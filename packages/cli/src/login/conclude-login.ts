import type { Identity } from '../connection/read-identity.ts'
import { isSavedApp, type SavedProfile } from '../credentials/profile-store.ts'
import { saveProfile } from '../credentials/save-profile.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'
import type { LoginOptions } from './login-options.ts'

export interface Login {
  readonly name: string
  readonly saved: SavedProfile
  /** Host of the portal. */
  readonly portal: string
  readonly identity: Identity
}

/** Saves the profile and says what it is good for. */
export async function concludeLogin(
  { name, saved, portal, identity }: Login,
  options: LoginOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const isDefault = await saveProfile(name, saved, options.default ?? false, terminal.env)
  const { user, scopes, license } = identity
  if (options.json) {
    const kind = isSavedApp(saved) ? 'oauth' : 'webhook'
    await writeText(terminal.stdout, `${JSON.stringify({ name, portal, kind, user, scopes, license, default: isDefault })}\n`)
  }
  if (!options.quiet) {
    const who = `${printable(user.name) || `user ${user.id}`}${user.admin ? ', an administrator' : ''}`
    const use = isDefault ? 'It is the default.' : `Use it with --profile ${name}, or make it the default: npx b24kit use ${name}`
    terminal.stderr.write(`Logged in to ${portal} as ${who}. Saved as ${name}. ${use}\n`)
  }
  return exitCodes.ok
}
