/** What a portal sends its user back with (settings/oauth/index.md). */
export interface Redirect {
  readonly code: string
  readonly state: string | undefined
  readonly memberId: string | undefined
  readonly serverDomain: string | undefined
}

/** Reads the query of the address that the user was sent to; undefined where it brings no code. */
export function readRedirect(query: URLSearchParams): Redirect | undefined {
  const read = (name: string): string | undefined => query.get(name) || undefined
  const code = read('code')
  return code === undefined ? undefined : { code, state: read('state'), memberId: read('member_id'), serverDomain: read('server_domain') }
}

/** Reads what somebody pasted: the code alone, or the whole address that the browser ended at. */
export function readPasted(text: string): Redirect | undefined {
  const pasted = text.trim()
  if (URL.canParse(pasted) && pasted.includes('?')) return readRedirect(new URL(pasted).searchParams)
  return /^[\w.-]+$/.test(pasted) ? { code: pasted, state: undefined, memberId: undefined, serverDomain: undefined } : undefined
}
