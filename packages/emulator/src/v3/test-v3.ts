import type { Portal } from '../index.ts'

export interface V3Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: { readonly result?: unknown; readonly error?: unknown; readonly time?: unknown }
}

/** Calls a method of REST 3.0 under the default webhook with a JSON body. For tests. */
export async function askV3(portal: Portal, method: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<V3Answer> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) }
  const response = await portal.fetch(v3Url(portal, method), init)
  return { status: response.status, headers: response.headers, body: (await response.json()) as V3Answer['body'] }
}

export const v3Url = ({ webhook }: Portal, method: string): string => webhook.replace('/rest/', '/rest/api/') + method

/** A refusal as tests look at it: status and the code without its prefix. */
export function refusalOf({ status, body: { error } }: V3Answer): readonly [status: number, code: string | undefined] {
  const { code } = (error ?? {}) as { code?: string }
  return [status, code?.replace('BITRIX_REST_V3_EXCEPTION_', '')]
}
