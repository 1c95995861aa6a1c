import { openApp } from '../credentials/open-credential.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { openTransport } from '../connection/open-transport.ts'
import { unknownProfile } from '../credentials/find-profile.ts'
import { isSavedApp, profilesFile, readProfiles, writeProfiles, type SavedApp, type SavedProfile } from '../credentials/profile-store.ts'
import { readSecret } from '../credentials/read-secret.ts'
import { checkProfileName, saveProfile } from '../credentials/save-profile.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

export interface AddProfileOptions extends CommonOptions {
  readonly webhook?: string
  /** Make it the one that is taken where none is named. The first profile always is. */
  readonly default?: boolean
}

/** Saves a webhook under a name without asking its portal, which may be out of reach. */
export async function addProfile(name: string, options: AddProfileOptions, terminal: Terminal): Promise<ExitCode> {
  checkProfileName(name)
  const source = options.webhook ?? (terminal.stdin.isTTY ? undefined : '-')
  const form = 'https://<portal>/rest/<user>/<code>/'
  const secret = await readSecret({ what: 'A webhook', form, option: '--webhook', source }, terminal)
  const { portal } = openWebhook(secret)
  const isDefault = await saveProfile(name, { webhook: secret }, options.default ?? false, terminal.env)
  if (!options.quiet) {
    terminal.stderr.write(`Saved ${name} (${portal})${isDefault ? ', the default' : ''} in ${profilesFile(terminal.env)}\n`)
  }
  return exitCodes.ok
}

/** Makes a profile the one that is taken where none is named. */
export async function useAsDefault(name: string, options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const file = profilesFile(terminal.env)
  const { profiles } = await readProfiles(file)
  if (!Object.hasOwn(profiles, name)) throw unknownProfile(name, Object.keys(profiles))
  await writeProfiles(file, { default: name, profiles })
  if (options.quiet) return exitCodes.ok
  const note = terminal.env['B24_WEBHOOK'] ? ' B24_WEBHOOK is set, though, and goes first.' : ''
  terminal.stderr.write(`${name} is the default.${note}\n`)
  return exitCodes.ok
}

/** Forgets a profile, and with the last one of an application's user the tokens. */
export async function logout(name: string, options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const file = profilesFile(terminal.env)
  const { default: first, profiles } = await readProfiles(file)
  if (!Object.hasOwn(profiles, name)) throw unknownProfile(name, Object.keys(profiles))
  const { [name]: saved, ...rest } = profiles
  const isForgotten =
    isSavedApp(saved!) && !Object.values(rest).some((other) => sharesTokens(saved, other)) && (await forget(saved, terminal))
  await writeProfiles(file, { default: first === name ? undefined : first, profiles: rest })
  if (!options.quiet) {
    const note = isSavedApp(saved!)
      ? `${isForgotten ? 'Its tokens are deleted here; the' : 'The'} application stays installed on the portal.`
      : 'Its webhook still works: delete it in the portal if it is not needed.'
    terminal.stderr.write(`Removed ${name}. ${note}\n`)
  }
  return exitCodes.ok
}

function sharesTokens({ oauth }: SavedApp, other: SavedProfile): boolean {
  const members = ['clientId', 'memberId', 'owner'] as const
  return isSavedApp(other) && members.every((member) => other.oauth[member] === oauth[member])
}

/** Where the key is lost, nobody can read what stays. */
async function forget(saved: SavedApp, { env }: Terminal): Promise<boolean> {
  try {
    const { app, key } = await openApp(saved, await openTransport(undefined, env), env)
    await app.forget(key)
    return true
  } catch {
    return false
  }
}
