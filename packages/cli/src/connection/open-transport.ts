import { readFile } from 'node:fs/promises'
import type { Transport } from '@b24kit/client'
import { nodeTransport } from '@b24kit/client/node'
import { unreadable } from '../io-error.ts'
import { proxyFor } from './proxy-for.ts'

/**
 * How portals and authorisation servers are reached: by the proxy that the environment names, where it names one.
 *
 * @param ca file of a certificate authority (PEM) to trust in place of the system's
 */
export async function openTransport(ca: string | undefined, env: NodeJS.ProcessEnv): Promise<Transport> {
  const trust = ca === undefined ? {} : { ca: await readCertificate(ca) }
  const direct = nodeTransport(trust)
  const proxied = new Map<string, Transport>()
  // A malformed address of a proxy ends the program here, not in the middle of a call.
  for (const address of ['http://portal.example', 'https://portal.example']) {
    const proxy = proxyFor(new URL(address), { ...env, no_proxy: '', NO_PROXY: '' })
    if (proxy !== undefined) proxied.set(proxy, nodeTransport({ ...trust, proxy }))
  }
  return (request) => (proxied.get(proxyFor(new URL(request.url), env) ?? '') ?? direct)(request)
}

/** A file of certificates; ends with exit code 2 where it cannot be read. */
export function readCertificate(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
}
