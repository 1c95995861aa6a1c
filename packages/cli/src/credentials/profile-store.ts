import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { ioError, unreadable } from '../io-error.ts'

/** Portals saved on this machine. The file holds secrets: it is for its owner only, and is refused when others may read it. */
export interface Profiles {
  /** Name of the profile that is taken where none is named. */
  readonly default?: string | undefined
  readonly profiles: Readonly<Record<string, SavedProfile>>
}

export type SavedProfile = (SavedWebhook | SavedApp) & {
  /** What the portal said when the profile was made, to tell profiles apart without asking again. */
  readonly about?: { readonly user: string; readonly userId: string; readonly license: string | null } | undefined
}

export interface SavedWebhook {
  readonly webhook: string
}

/** An application's access. Its tokens stand in the folder of tokens, which is encrypted, and so is its secret here. */
export interface SavedApp {
  readonly oauth: {
    readonly clientId: string
    /** Encrypted. */
    readonly clientSecret: string
    readonly memberId: string
    /** Whose tokens: the id of a user. */
    readonly owner: string
    /** Where the user let the application in, e.g. `https://example.bitrix24.com`. */
    readonly portal: string
    /** Endpoint of the authorisation server, where it is none of Bitrix24's. */
    readonly server?: string | undefined
  }
}

export function isSavedApp(saved: SavedProfile): saved is SavedApp & SavedProfile {
  return 'oauth' in saved
}

/** `$XDG_CONFIG_HOME/b24kit`, by default under `~/.config` (specifications.freedesktop.org/basedir-spec). */
export function configFolder(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'b24kit')
}

export function profilesFile(env: NodeJS.ProcessEnv): string {
  return join(configFolder(env), 'profiles.json')
}

/** Throws CliError with exit code 3 for a file that others may read, or that is broken. No file means no profiles. */
export async function readProfiles(file: string): Promise<Profiles> {
  let text: string
  try {
    checkPrivate((await stat(file)).mode, file)
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { profiles: {} }
    throw error instanceof CliError ? error : unreadable(error, file)
  }
  try {
    return parse(text)
  } catch {
    // The text itself is not shown: it holds secrets.
    throw new CliError(exitCodes.credentials, `${file} is not a file of profiles.`, 'Mend it, or remove it and add the profiles again.')
  }
}

/** Replaces the file as a whole: a crash leaves the old one or the new one. */
export async function writeProfiles(file: string, profiles: Profiles): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify(profiles, null, 2)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw ioError(error, file)
  }
}

/** Throws CliError with exit code 3 for the mode of a file that others than its owner may read. */
export function checkPrivate(mode: number, file: string): void {
  // Windows has no such bits; there the profile folder of the user protects the file.
  if (process.platform === 'win32' || (mode & 0o077) === 0) return
  throw new CliError(
    exitCodes.credentials,
    `Others may read ${file} (mode ${(mode & 0o777).toString(8)}).`,
    `Take that away with: chmod 600 '${file}'. If others have read it, replace the webhooks.`,
  )
}

function parse(text: string): Profiles {
  const { default: name, profiles } = JSON.parse(text) as Profiles
  for (const saved of Object.values(profiles)) {
    const secrets = isSavedApp(saved) ? appMembers.map((member) => saved.oauth[member]) : [saved.webhook]
    if (secrets.some((secret) => typeof secret !== 'string')) throw new TypeError('A credential is made of texts.')
  }
  return { default: name, profiles }
}

const appMembers = ['clientId', 'clientSecret', 'memberId', 'owner', 'portal'] as const
