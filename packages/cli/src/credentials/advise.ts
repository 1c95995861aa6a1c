import type { B24Error, ErrorCode } from '@b24kit/client'
import type { Credential } from './open-credential.ts'

/** An error of a credential, and the command that mends it. */
export class CredentialFailure extends Error {
  override readonly name = 'CredentialFailure'
  override readonly cause: B24Error
  readonly advice: string

  constructor(cause: B24Error, advice: string) {
    super(cause.message)
    this.cause = cause
    this.advice = advice
  }
}

/** What to do about an error, where the answer depends on the credential that was used. */
export function adviseCredential({ code, apiCode = '' }: B24Error, { kind, profile }: Omit<Credential, 'auth'>): string | undefined {
  const login = profile === undefined ? 'put it into B24_WEBHOOK' : `\`npx b24kit login ${profile}\``
  // system-errors.md does not list it; portals were seen to answer it for a user who was dismissed.
  if (/^authorization_error$/i.test(apiCode)) {
    return `The user behind the credential was dismissed or may not sign in: somebody else has to make a new one, then ${login}.`
  }
  return (kind === 'oauth' ? adviceForApps : adviceForWebhooks)[code]?.(login, profile ?? '')
}

type Advice = { readonly [Code in ErrorCode]?: (login: string, profile: string) => string }

const adviceForWebhooks: Advice = {
  'auth.invalid': (login) => `The webhook was deleted, has expired, or its code is wrong. Make a new one in the portal, then ${login}.`,
  'auth.scope': () => 'Give the webhook the scope of this method: Developer resources → Integrations → the webhook.',
}

const adviceForApps: Advice = {
  'auth.invalid': (login) => `The access was taken back or the application was removed. Once it is installed again: ${login}.`,
  'auth.expired': (login) => `The access has expired and could not be renewed: ${login}.`,
  'auth.reauthorize': (login) => `Let the application in again: ${login}.`,
  'auth.missing': (login) => `There are no tokens for this profile: ${login}.`,
  'auth.client': (_, profile) =>
    `Compare id and secret with the card of the application, then \`npx b24kit login ${profile} --client-id <id>\` takes them anew.`,
  'auth.server': (_, profile) => `\`npx b24kit doctor ${profile}\` tells whether a firewall is in between.`,
  'auth.scope': (login) => `Give the application the scope of this method on its card, then ${login}.`,
  'store.key': (login) =>
    `The key beside the tokens, or B24KIT_KEY, is not the one that they were saved with. Put it back, or start anew: ${login}.`,
  'store.corrupt': (login) => `Start anew: ${login}.`,
}
