import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { findProfile } from './find-profile.ts'
import { isSavedApp } from './profile-store.ts'

/** The webhook to use, for what works with nothing else. Throws CliError with exit code 3. */
export async function findWebhook(profile: string | undefined, env: NodeJS.ProcessEnv): Promise<string> {
  const { name, saved } = await findProfile(profile, env)
  if (!isSavedApp(saved)) return saved.webhook
  throw new CliError(exitCodes.credentials, `The profile "${name}" is that of an application; this takes a webhook.`)
}
