import { webhook, type Auth } from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** The credential of a webhook's address. What is no address at all is not shown again: it may be the bare code. Ends with exit code 3. */
export function openWebhook(address: string): Auth {
  if (URL.canParse(address)) return webhook(address)
  throw new CliError(
    exitCodes.credentials,
    'The webhook address must look like https://<portal>/rest/<user>/<code>/; what was given is no address at all.',
    'Copy it from Developer resources → Inbound webhook.',
  )
}
