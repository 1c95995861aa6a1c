import { CliError } from '../cli-error.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { profilesFile, readProfiles, writeProfiles } from '../credentials/profile-store.ts'
import { readSecret } from '../credentials/read-secret.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { layOutTable } from '../output/format-table.ts'
import { writeText } from '../output/write-text.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

export interface AddProfileOptions extends CommonOptions {
  readonly webhook?: string
  /** Make it the one that is taken where none is named. The first profile always is. */
  readonly default?: boolean
}

/** Saves a webhook under a name. */
export async function addProfile(name: string, options: AddProfileOptions, terminal: Terminal): Promise<ExitCode> {
  if (!/^[\w.-]{1,64}$/.test(name) || name === '__proto__') {
    throw new CliError(exitCodes.usage, 'The name of a profile is made of letters, digits, dots, dashes and underscores.')
  }
  const file = profilesFile(terminal.env)
  const { default: earlier, profiles } = await readProfiles(file)
  const secret = options.webhook ?? (await readSecret('Webhook (https://<portal>/rest/<user>/<code>/)', terminal))
  const { portal } = openWebhook(secret)
  const first = options.default || earlier === undefined ? name : earlier
  await writeProfiles(file, { default: first, profiles: { ...profiles, [name]: { webhook: secret } } })
  if (!options.quiet) terminal.stderr.write(`Saved ${name} (${portal})${first === name ? ', the default' : ''} in ${file}\n`)
  return exitCodes.ok
}

/** Prints the names and portals, never the codes. */
export async function listProfiles(options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const { default: first, profiles } = await readProfiles(profilesFile(terminal.env))
  const rows = Object.entries(profiles).map(([name, saved]) => ({
    name,
    portal: openWebhook(saved.webhook).portal,
    default: name === first,
  }))
  if (options.json) {
    await writeText(terminal.stdout, `${JSON.stringify(rows)}\n`)
  } else if (rows.length > 0) {
    const shown = rows.map((row) => ({ ...row, default: row.default ? 'default' : '' }))
    const table = layOutTable(['name', 'portal', 'default'], shown, { width: Number.POSITIVE_INFINITY, maxCell: 80 })
    await writeText(terminal.stdout, shown.map((row) => `${table.row(row)}\n`).join(''))
  } else if (!options.quiet) {
    terminal.stderr.write('No profiles yet. `b24kit profiles add <name>` makes one.\n')
  }
  return exitCodes.ok
}

/** Forgets a webhook. */
export async function removeProfile(name: string, options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const file = profilesFile(terminal.env)
  const { default: first, profiles } = await readProfiles(file)
  if (!Object.hasOwn(profiles, name)) throw new CliError(exitCodes.usage, `There is no profile "${name}".`)
  const { [name]: _, ...rest } = profiles
  await writeProfiles(file, { default: first === name ? undefined : first, profiles: rest })
  if (!options.quiet) terminal.stderr.write(`Removed ${name}. Its webhook still works: delete it in the portal if it is not needed.\n`)
  return exitCodes.ok
}
