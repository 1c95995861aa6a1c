import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { profilesFile, readProfiles } from './profile-store.ts'

/** The webhook to use: of `--profile`, else `B24_WEBHOOK`, else of the default profile. Throws CliError with exit code 3. */
export async function findWebhook(profile: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  if (profile === undefined && env['B24_WEBHOOK']) return env['B24_WEBHOOK']
  const { default: fallback, profiles } = await readProfiles(profilesFile(env))
  const name = profile ?? fallback
  const found = name === undefined || !Object.hasOwn(profiles, name) ? undefined : profiles[name]
  if (found !== undefined) return found.webhook
  const names = Object.keys(profiles)
  throw profile === undefined
    ? new CliError(
        exitCodes.credentials,
        'No portal to talk to.',
        'Set B24_WEBHOOK, or save a webhook with `b24kit profiles add <name>`, or start a portal of your own with `b24kit emulate`.',
      )
    : new CliError(
        exitCodes.credentials,
        `There is no profile "${profile}".`,
        names.length === 0 ? 'There is none at all; `b24kit profiles add <name>` makes one.' : `Known: ${names.join(', ')}.`,
      )
}
