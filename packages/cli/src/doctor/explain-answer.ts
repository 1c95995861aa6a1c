import type { B24Error } from '@b24kit/client'
import { adviseCredential } from '../credentials/advise.ts'
import type { Credential } from '../credentials/open-credential.ts'
import { explainPage } from './explain-page.ts'
import { explainRedirect } from './explain-redirect.ts'
import { fault, type Finding } from './finding.ts'

export interface Refusal {
  readonly error: B24Error
  /** Where the answer sends us, where it is a redirect. */
  readonly location: string | undefined
}

/** Why the portal did not answer as it should, and who can change that. */
export function explainAnswer({ error, location }: Refusal, origin: string, credential: Omit<Credential, 'auth'>): Finding {
  const { code, apiCode = '', description = '' } = error
  if (code === 'transport.redirect') return explainRedirect(location ?? '', origin, credential)
  if (code === 'transport.answer') return explainPage(error)
  if (code.startsWith('transport.')) return explainLoss(error)
  if (code.startsWith('limit.')) return explainLimit(error)
  // The same code stands for a missing right, so the text has to decide (_includes/system-errors.md).
  if (code === 'auth.denied' && /commercial plan|extended plan/i.test(description)) {
    return fault('rest', `REST is off: ${said(error)}`, 'portal-admin', 'Move the portal to a plan with REST, or renew its subscription.')
  }
  if (/https required/i.test(description)) {
    return fault('rest', 'The portal wants https', 'operator', 'Use the https address of the portal.')
  }
  if (/^portal_deleted$/i.test(apiCode)) {
    return fault('rest', said(error), 'operator', 'Nothing is left to call: `npx b24kit logout <profile>` forgets it.')
  }
  if (code === 'store.down') return fault('tokens', error.message, 'operator', 'Check the folder of tokens, its disk and its permissions.')
  const advice = adviseCredential(error, credential)
  if (code.startsWith('store.')) return fault('tokens', error.message, 'operator', advice ?? 'Log in again.')
  if (code === 'auth.server') return fault('oauth-server', error.message, error.whoMustAct, 'Try again later. The tokens are as they were.')
  if (code.startsWith('auth.')) return fault('credential', said(error), error.whoMustAct, advice ?? 'Compare it with the portal.')
  return fault('rest', said(error), error.whoMustAct, advice ?? 'The code of the error is explained in docs/errors.md.')
}

function explainLoss({ code, message, cause }: B24Error): Finding {
  if (code === 'transport.timeout') {
    const nextStep = 'Try again; if it stays so, ask the support of Bitrix24 (self-hosted: look at the web server and PHP).'
    return fault('rest', 'The portal takes connections, but did not answer the call in time', 'bitrix24', nextStep)
  }
  const { code: systemCode, message: reason = message } = (cause ?? {}) as { readonly code?: string; readonly message?: string }
  const nextStep = 'The way is open, so something cuts calls off: a proxy, a firewall that reads along, or the web server of the portal.'
  return fault('rest', `The call did not get through: ${systemCode ?? reason}`, 'operator', nextStep)
}

function explainLimit({ code, apiCode = code }: B24Error): Finding {
  switch (code) {
    case 'limit.payment': {
      const nextStep = 'Renew the licence of the portal, or the subscription of the application.'
      return fault('licence', `The paid or trial period is over (${apiCode})`, 'portal-admin', nextStep)
    }
    case 'limit.overload': {
      const nextStep = 'Stop what calls it most, then ask the support of Bitrix24 to lift the block. Trying again makes it worse.'
      return fault('rest', `REST is blocked on this portal for overload (${apiCode})`, 'bitrix24', nextStep)
    }
    default: {
      const nextStep = 'Others behind the same address use it up. `npx b24kit limits --store <url>` shows those that share a budget.'
      return fault('rest', `The limit of requests is used up (${apiCode})`, 'wait', nextStep)
    }
  }
}

function said({ description, apiCode, message }: B24Error): string {
  return description ? `${description} (${apiCode || 'no code'})` : message
}
