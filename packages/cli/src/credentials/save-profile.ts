import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Identity } from '../connection/read-identity.ts'
import { profilesFile, readProfiles, writeProfiles, type SavedProfile } from './profile-store.ts'

/** Throws CliError with exit code 2 for what cannot be the name of a profile. */
export function checkProfileName(name: string): void {
  if (/^[\w.-]{1,64}$/.test(name) && name !== '__proto__') return
  throw new CliError(exitCodes.usage, 'The name of a profile is made of letters, digits, dots, dashes and underscores.')
}

/** A name for a portal that was given none: the first part of a cloud portal's host, the whole of another. */
export function suggestName(host: string): string {
  return host
    .replace(/\.bitrix24\.[a-z.]+$/, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, 64)
}

/** Saves a profile; the first one, and one that is to be, becomes the default. Resolves with whether it is. */
export async function saveProfile(name: string, saved: SavedProfile, isDefault: boolean, env: NodeJS.ProcessEnv): Promise<boolean> {
  const file = profilesFile(env)
  const { default: earlier, profiles } = await readProfiles(file)
  const first = isDefault || earlier === undefined ? name : earlier
  await writeProfiles(file, { default: first, profiles: { ...profiles, [name]: saved } })
  return first === name
}

/** What of an identity is kept beside a credential. */
export function aboutOf({ user, license }: Identity): NonNullable<SavedProfile['about']> {
  return { user: user.name, userId: user.id, license }
}
