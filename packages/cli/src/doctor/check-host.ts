import { formatDuration } from '../output/format-duration.ts'
import { isLocal } from '../connection/proxy-for.ts'
import { doubt, fault, fine, type Finding } from './finding.ts'
import type { Certificate, Probe } from './probe-host.ts'

const dayMs = 86_400_000
const expirySoonMs = 14 * dayMs
const skewMs = 60_000

/** What a probe of a host says: name, connection, certificate, clock. The first fault ends it. */
export function checkHost({ protocol, hostname, host, port }: URL, probe: Probe, nowMs: number): Finding[] {
  const { addresses, failed, certificate, clockAheadMs } = probe
  if (failed?.stage === 'dns') return [unresolved(hostname, failed.code)]
  const findings = [fine('dns', `${hostname} is ${addresses.join(', ')}`)]
  if (failed?.stage === 'tcp') return [...findings, unconnected(host, failed.code)]
  findings.push(fine('tcp', `Port ${port || (protocol === 'https:' ? 443 : 80)} takes connections`))
  if (failed?.stage === 'tls') return [...findings, noTls(host, failed.code)]
  findings.push(certificate === undefined ? checkPlain(hostname) : checkCertificate(hostname, certificate, nowMs))
  return clockAheadMs === undefined ? findings : [...findings, checkClock(clockAheadMs)]
}

function checkPlain(hostname: string): Finding {
  return isLocal(hostname)
    ? fine('tls', 'None, by plain http on this machine')
    : doubt('tls', `${hostname} is reached by plain http, which Bitrix24 refuses`, 'operator', 'Use the https address.')
}

function unresolved(hostname: string, code: string): Finding {
  if (code === 'ENOTFOUND') {
    const nextStep = 'Compare the address with the one in a browser. A portal that was renamed or deleted loses its name.'
    return fault('dns', `There is no host ${hostname} (${code})`, 'operator', nextStep)
  }
  const nextStep = 'Check the network and the name servers of this machine, e.g. /etc/resolv.conf.'
  return fault('dns', `The name server did not tell the address of ${hostname} (${code})`, 'operator', nextStep)
}

function unconnected(host: string, code: string): Finding {
  if (code === 'ECONNREFUSED') {
    return fault(
      'tcp',
      `${host} refuses connections (${code}): nothing listens there`,
      'operator',
      'Check address and port, and whether the server runs.',
    )
  }
  const nextStep = 'Have the firewall of this machine or network let it through. For a self-hosted portal, check that its server runs.'
  return fault('tcp', `${host} does not answer (${code}): a firewall is in between, or it is off`, 'operator', nextStep)
}

function noTls(host: string, code: string): Finding {
  const nextStep = 'Check the port: https is mostly on 443. A proxy or firewall that breaks TLS open does this too.'
  return fault('tls', `${host} does not speak TLS there (${code})`, 'operator', nextStep)
}

function checkCertificate(
  hostname: string,
  { issuer, validFromMs, validToMs, otherHosts, untrusted }: Certificate,
  nowMs: number,
): Finding {
  if (nowMs > validToMs) {
    return fault(
      'tls',
      `The certificate of ${hostname} expired on ${dayOf(validToMs)}`,
      'portal-admin',
      'Renew the certificate of the portal.',
    )
  }
  if (nowMs < validFromMs) {
    const detail = `The certificate of ${hostname} is valid from ${dayOf(validFromMs)} on, and here it is ${dayOf(nowMs)}`
    return fault('tls', detail, 'operator', 'Set the clock of this machine; if it is right, the certificate was made with a wrong one.')
  }
  if (otherHosts !== undefined) {
    const nextStep = 'Use the name that the certificate is for, or have one made for this name.'
    return fault('tls', `The certificate is for ${otherHosts}, not for ${hostname}`, 'portal-admin', nextStep)
  }
  if (untrusted !== undefined) return untrustedCertificate(hostname, issuer, untrusted)
  if (validToMs - nowMs < expirySoonMs) {
    const detail = `The certificate of ${hostname} expires on ${dayOf(validToMs)}`
    return doubt('tls', detail, 'portal-admin', 'Renew the certificate of the portal.')
  }
  return fine('tls', `The certificate of ${issuer} is good until ${dayOf(validToMs)}`)
}

function untrustedCertificate(hostname: string, issuer: string, code: string): Finding {
  const trust = 'Trust it with --ca <file>, or NODE_EXTRA_CA_CERTS for all of Node'
  return code.startsWith('DEPTH_ZERO')
    ? fault('tls', `The certificate of ${hostname} is self-signed (${code})`, 'operator', `${trust}, or install one of a known authority.`)
    : fault(
        'tls',
        `The certificate of ${hostname} comes from ${issuer}, whom this machine does not trust (${code})`,
        'operator',
        `${trust}. A company's own authority, or a firewall that reads along, looks like this.`,
      )
}

/** @param aheadMs the portal's time less this machine's */
export function checkClock(aheadMs: number): Finding {
  const offMs = Math.abs(aheadMs)
  if (offMs < skewMs) return fine('clock', 'This machine and the portal agree on the time')
  const detail = `The clock of this machine is ${formatDuration(offMs)} ${aheadMs > 0 ? 'behind' : 'ahead of'} that of the portal`
  return doubt('clock', detail, 'operator', 'Set it by NTP. Calls work, but certificates, and times in filters and logs, are misjudged.')
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
