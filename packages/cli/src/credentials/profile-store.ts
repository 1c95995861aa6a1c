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
  readonly profiles: Readonly<Record<string, { readonly webhook: string }>>
}

/** `$XDG_CONFIG_HOME/b24kit/profiles.json`, by default under `~/.config` (specifications.freedesktop.org/basedir-spec). */
export function profilesFile(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'b24kit', 'profiles.json')
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

function checkPrivate(mode: number, file: string): void {
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
  if (Object.values(profiles).some(({ webhook }) => typeof webhook !== 'string')) throw new TypeError('A webhook is a text.')
  return { default: name, profiles }
}
