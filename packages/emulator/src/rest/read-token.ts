import type { Quirks } from '../contract.ts'
import type { RawRequest } from '../http/exchange.ts'
import type { RequestParams } from './call-params.ts'
import type { RestTarget } from './read-target.ts'

/** The access token of a request: `auth`, else a bearer token, which a few pages show (api-reference/tasks/flow/tasks-flow-flow-get.md). */
export function readToken(auth: unknown, { header }: Pick<RawRequest, 'header'>, { bearerToken }: Quirks): string | undefined {
  if (typeof auth === 'string' && auth !== '') return auth
  return bearerToken === 'accepted' ? /^Bearer +(\S+)$/i.exec(header('authorization') ?? '')?.[1] : undefined
}

/** Where `auth` stands. The sample of a batch of REST 3.0 has no place for it: api-reference/rest-v3.md#batch; a member among the commands was seen. */
export function findAuth(params: RequestParams, { isV3, method }: RestTarget, { v3BatchToken }: Quirks): unknown {
  if (!isV3 || v3BatchToken === 'either' || method.toLowerCase() !== 'batch') return params.auth
  return params.authIn(v3BatchToken)
}
