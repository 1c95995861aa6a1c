import { lookup } from 'node:dns/promises'
import { request } from 'node:http'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { checkServerIdentity, connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls'

/** How far a connection to a host came. Nothing secret is sent. */
export interface Probe {
  readonly addresses: readonly string[]
  /** Where it ended early, and the code of the system for why. */
  readonly failed?: { readonly stage: 'dns' | 'tcp' | 'tls'; readonly code: string }
  /** Absent for plain http. */
  readonly certificate?: Certificate
  /** The host's time less this machine's, in milliseconds; absent where no `Date` came. It is exact to a second. */
  readonly clockAheadMs?: number
}

export interface Certificate {
  readonly issuer: string
  readonly validFromMs: number
  readonly validToMs: number
  /** Not made for this host; whom it is made for. */
  readonly otherHosts?: string
  /** Why its issuer is not trusted: a code of OpenSSL. */
  readonly untrusted?: string
}

export interface ProbeOptions {
  /** PEM of an authority to trust in place of the system's. */
  readonly ca?: string | undefined
  /** For each stage. */
  readonly timeoutMs: number
}

/** Looks a host up, connects, and reads its certificate and its clock, trusted or not: what a broken connection does not tell. */
export async function probeHost({ protocol, hostname, port }: URL, { ca, timeoutMs }: ProbeOptions): Promise<Probe> {
  const isSecure = protocol === 'https:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const number = port === '' ? (isSecure ? 443 : 80) : Number(port)
  let addresses: string[] = []
  let stage: 'dns' | 'tcp' | 'tls' = 'dns'
  try {
    const found = await inTime(lookup(host, { all: true }), timeoutMs)
    addresses = found.map(({ address }) => address)
    stage = 'tcp'
    const socket = await openSocket(connectTcp({ host, port: number }), 'connect', timeoutMs)
    if (!isSecure) return { addresses, ...(await readClock(socket, hostname, timeoutMs)) }
    stage = 'tls'
    const servername = isIP(host) === 0 ? { servername: host } : {}
    const secured = connectTls({ socket, rejectUnauthorized: false, ...servername, ...(ca !== undefined && { ca }) })
    await openSocket(secured, 'secureConnect', timeoutMs)
    return { addresses, certificate: readCertificate(secured, host), ...(await readClock(secured, hostname, timeoutMs)) }
  } catch (error) {
    return { addresses, failed: { stage, code: codeOf(error) } }
  }
}

function openSocket<T extends Socket>(socket: T, event: 'connect' | 'secureConnect', timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(timedOut()), timeoutMs)
    const settle = (error?: Error): void => {
      clearTimeout(timer)
      if (error === undefined) resolve(socket)
      else reject(error)
    }
    // It stays: a connection that breaks later must not end the process.
    socket.on('error', settle).once(event, () => settle())
    socket.once('close', () => settle(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
  })
}

/** Asks for the front page, without a credential, only for the `Date` of the answer. */
function readClock(socket: Socket, host: string, timeoutMs: number): Promise<Pick<Probe, 'clockAheadMs'>> {
  return new Promise((resolve) => {
    const sentAtMs = Date.now()
    const settle = (found: Pick<Probe, 'clockAheadMs'> = {}): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(found)
    }
    const timer = setTimeout(settle, timeoutMs)
    const asked = request({ method: 'HEAD', path: '/', headers: { host, connection: 'close' }, createConnection: () => socket })
    asked.on('response', ({ headers }) => {
      const dateMs = Date.parse(headers.date ?? '')
      // Halfway between sent and received; the header has cut off half a second on average.
      settle(Number.isNaN(dateMs) ? {} : { clockAheadMs: dateMs + 500 - (sentAtMs + Date.now()) / 2 })
    })
    asked.on('error', () => settle())
    asked.end()
  })
}

function readCertificate(socket: TLSSocket, host: string): Certificate {
  const peer: PeerCertificate = socket.getPeerCertificate()
  const mismatch = checkServerIdentity(host, peer)
  const reason = socket.authorizationError as unknown
  const untrusted = reason instanceof Error ? (reason as NodeJS.ErrnoException).code : (reason as string | null)
  return {
    issuer: text(peer.issuer?.O) ?? text(peer.issuer?.CN) ?? 'nobody',
    validFromMs: Date.parse(peer.valid_from),
    validToMs: Date.parse(peer.valid_to),
    ...(mismatch !== undefined && { otherHosts: (peer.subjectaltname ?? text(peer.subject?.CN) ?? 'nobody').replaceAll('DNS:', '') }),
    // Dates and names are looked at by themselves.
    ...(untrusted && !/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ALTNAME/.test(untrusted) && { untrusted }),
  }
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timedOut()), timeoutMs)
    void work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function timedOut(): Error {
  return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })
}

/** Of several addresses that were tried, the last one's reason. */
function codeOf(error: unknown): string {
  const { code, errors } = error as NodeJS.ErrnoException & { readonly errors?: readonly NodeJS.ErrnoException[] }
  return errors?.at(-1)?.code ?? code ?? 'UNKNOWN'
}
