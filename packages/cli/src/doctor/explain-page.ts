import type { B24Error } from '@b24kit/client'
import { fault, type Finding } from './finding.ts'

/** What it means when something else than JSON came: mostly not the portal answered, but what stands before it. */
export function explainPage({ status = 0, message }: B24Error): Finding {
  // The error says what: an HTML page, an empty body, a body that is no JSON.
  const answer = `The portal answered ${/ with (an? [^;.]+)/.exec(message)?.[1] ?? 'something else than JSON'} (HTTP ${status})`
  if (status === 404) {
    const nextStep = 'Compare the address with the portal. A self-hosted one needs the module "REST API".'
    return fault('rest', `${answer}: there is no REST at this address`, 'operator', nextStep)
  }
  if (status === 401) {
    return fault('rest', `${answer}: its web server wants a password of its own`, 'portal-admin', 'Except /rest/ from that password.')
  }
  if (status === 403 || status === 429) {
    const nextStep = 'Have the web application firewall let the address of this machine through.'
    return fault('rest', `${answer}: a filter in front of it refuses this machine`, 'portal-admin', nextStep)
  }
  if (status >= 500) {
    const nextStep = 'Try again in a few minutes (self-hosted: look at the web server).'
    return fault('rest', `${answer}: it is under maintenance, or its server failed`, 'bitrix24', nextStep)
  }
  if (message.includes('HTML')) {
    const nextStep = 'Open the portal in a browser from this machine and look what it says.'
    return fault('rest', `${answer}: maintenance, a licence page, or the login of a network in between`, 'portal-admin', nextStep)
  }
  const nextStep = 'Try again; if it stays so, look at the proxies and filters in between.'
  return fault('rest', `${answer}: it was cut or changed on the way`, 'operator', nextStep)
}
