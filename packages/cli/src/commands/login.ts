import { isSavedApp, profilesFile, readProfiles } from '../credentials/profile-store.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { LoginOptions } from '../login/login-options.ts'
import type { Terminal } from '../terminal.ts'

/** Saves a credential that was proved by a call: a webhook, or the tokens of an application. */
export async function login(profile: string | undefined, options: LoginOptions, terminal: Terminal): Promise<ExitCode> {
  const name = profile ?? options.profile
  const { profiles } = await readProfiles(profilesFile(terminal.env))
  const saved = name !== undefined && Object.hasOwn(profiles, name) ? profiles[name] : undefined
  const earlier = saved !== undefined && isSavedApp(saved) ? saved : undefined
  const isApp = [options.clientId, options.clientSecret, options.portal, options.server, options.code].some((given) => given !== undefined)
  if (options.webhook === undefined && (isApp || earlier !== undefined)) {
    const { loginApp } = await import('../login/login-app.ts')
    return loginApp(name, earlier, options, terminal)
  }
  const { loginWebhook } = await import('../login/login-webhook.ts')
  return loginWebhook(name, options, terminal)
}
