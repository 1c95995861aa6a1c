import type { RawRequest } from '../http/exchange.ts'
import type { RequestParams } from './call-params.ts'

/** The access token of a request: `auth`, else a bearer token, which a few pages show (api-reference/tasks/flow/tasks-flow-flow-get.md). */
export function readToken({ auth }: Pick<RequestParams, 'auth'>, { header }: Pick<RawRequest, 'header'>): string | undefined {
  if (typeof auth === 'string' && auth !== '') return auth
  return /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1]
}
