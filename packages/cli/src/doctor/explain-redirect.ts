import type { Credential } from '../credentials/open-credential.ts'
import { fault, type Finding } from './finding.ts'

/** Where a portal sends its calls: to its new name (change-domen.md), to a page, or round in a circle. */
export function explainRedirect(location: string, origin: string, { kind, profile }: Omit<Credential, 'auth'>): Finding {
  const look = 'Open the portal in a browser and look what it says: it is closed, blocked, or asks for something first.'
  if (!URL.canParse(location, origin)) return fault('rest', 'The portal redirects to no address at all', 'portal-admin', look)
  const { protocol, host, pathname } = new URL(location, origin)
  const from = new URL(origin)
  if (!pathname.includes('/rest/')) {
    return /licen[cs]e|tariff|payment/i.test(pathname)
      ? fault(
          'licence',
          `The portal sends every call to its licence page (${pathname})`,
          'portal-admin',
          'Renew the licence of the portal.',
        )
      : fault('rest', `The portal sends calls to ${host}${pathname}, which is no REST`, 'portal-admin', look)
  }
  if (host !== from.host) {
    const login = `npx b24kit login ${profile ?? '<profile>'}`
    const again = kind === 'oauth' ? `\`${login} --portal ${host}\`` : `\`${login}\` with the new address of the webhook`
    return fault('rename', `The portal was renamed: ${from.host} redirects to ${host}`, 'operator', `If ${host} is yours, ${again}.`)
  }
  if (protocol !== from.protocol) {
    const scheme = protocol.slice(0, -1)
    return fault('rest', `The portal wants ${scheme}`, 'operator', `Use the ${scheme} address of the portal.`)
  }
  return fault('rest', 'The portal redirects every call to itself', 'portal-admin', 'Mend the redirects of its web server.')
}
