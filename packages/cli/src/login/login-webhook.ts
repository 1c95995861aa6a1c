import { CliError } from '../cli-error.ts'
import { readIdentity } from '../connection/read-identity.ts'
import { useProfile } from '../connection/use-portal.ts'
import { openWebhook } from '../credentials/open-webhook.ts'
import { readSecret } from '../credentials/read-secret.ts'
import { aboutOf, checkProfileName, suggestName } from '../credentials/save-profile.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'
import { concludeLogin } from './conclude-login.ts'
import type { LoginOptions } from './login-options.ts'

/** Saves a webhook that a real call has proved. */
export async function loginWebhook(profile: string | undefined, options: LoginOptions, terminal: Terminal): Promise<ExitCode> {
  const form = 'https://<portal>/rest/<user>/<code>/'
  const webhook = await readSecret({ what: 'A webhook', form, option: '--webhook', source: options.webhook }, terminal)
  const name = profile ?? suggestName(openWebhook(webhook).portal)
  checkProfileName(name)
  return useProfile({ name, saved: { webhook } }, options, terminal, async ({ b24, portal }) => {
    const identity = await readIdentity(b24)
    if (identity.user.id === '') {
      throw new CliError(
        exitCodes.credentials,
        `The user behind this webhook of ${portal} was dismissed.`,
        'Somebody else has to make one.',
      )
    }
    return concludeLogin({ name, saved: { webhook, about: aboutOf(identity) }, portal, identity }, options, terminal)
  })
}
