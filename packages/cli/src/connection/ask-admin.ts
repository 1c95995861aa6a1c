import { once } from 'node:events'
import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { text } from 'node:stream/consumers'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { readCertificate } from './open-transport.ts'

export interface AdminOptions {
  /** URL of the admin API, as `emulate` prints it. */
  readonly admin: string
  /** PEM file of a certificate authority. */
  readonly ca?: string
}

/**
 * One call of the admin API of an emulated portal. Ends with exit code 2 for what the portal does not understand, with 5 where there is none.
 *
 * @example await askAdmin<{ total: number }>(options, 'GET', 'deliveries')
 */
export async function askAdmin<T>({ admin, ca }: AdminOptions, verb: 'GET' | 'POST', call: string, input?: object): Promise<T> {
  const url = readAddress(admin, call)
  // One call, one connection.
  const options = { method: verb, agent: false, ...(ca !== undefined && { ca: await readCertificate(ca) }) }
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options)
  request.end(input && JSON.stringify(input))
  const { status, body } = await receive(request).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      exitCodes.transport,
      `${url.origin} does not answer: ${error.code ?? error.message}.`,
      'Is `b24kit emulate` running there?',
    )
  })
  const answer = parse(body)
  if (status === 200 && answer !== undefined) return answer as T
  const { error } = (answer ?? {}) as { error?: string }
  throw new CliError(exitCodes.usage, error ?? `${url.origin} has no admin API at this path (${status}).`)
}

/** The address holds a secret: it is not repeated. */
function readAddress(admin: string, call: string): URL {
  if (!URL.canParse(admin) || !/^https?:$/.test(new URL(admin).protocol))
    throw new CliError(exitCodes.usage, '--admin must be the admin address that `b24kit emulate` prints.')
  return new URL(call, admin.endsWith('/') ? admin : `${admin}/`)
}

async function receive(request: ClientRequest): Promise<{ readonly status: number; readonly body: string }> {
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, body: await text(response) }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
