import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { profilesFile, readProfiles, type SavedProfile } from './profile-store.ts'

export interface FoundProfile {
  /** Absent for the webhook of the environment. */
  readonly name?: string
  readonly saved: SavedProfile
}

/** The credential to use: of `--profile`, else `B24_WEBHOOK`, else of the default profile. Throws CliError with exit code 3. */
export async function findProfile(profile: string | undefined, env: NodeJS.ProcessEnv): Promise<FoundProfile> {
  if (profile === undefined && env['B24_WEBHOOK']) return { saved: { webhook: env['B24_WEBHOOK'] } }
  const { default: fallback, profiles } = await readProfiles(profilesFile(env))
  const name = profile ?? fallback
  if (name !== undefined && Object.hasOwn(profiles, name)) return { name, saved: profiles[name]! }
  throw profile === undefined
    ? new CliError(
        exitCodes.credentials,
        'No portal to talk to.',
        'Set B24_WEBHOOK, or save a credential with `npx b24kit login`, or start a portal of your own with `npx b24kit emulate`.',
      )
    : unknownProfile(profile, Object.keys(profiles))
}

/** Ends with exit code 3, and the names that there are. */
export function unknownProfile(name: string, known: readonly string[]): CliError {
  const hint = known.length === 0 ? 'There is none at all; `npx b24kit login <profile>` makes one.' : `Known: ${known.join(', ')}.`
  return new CliError(exitCodes.credentials, `There is no profile "${name}".`, hint)
}
