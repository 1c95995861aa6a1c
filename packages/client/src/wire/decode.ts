/** A body as the REST API sends it, or the reason why it is none. */
export type Decoded =
  | { readonly ok: true; readonly body: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: 'empty' | 'html' | 'truncated' | 'not-an-object' }

/**
 * Reads the text of an answer. Never throws: HTML of a proxy, an empty or truncated body and a bare value are told apart,
 * because each means something else to the one on call.
 */
export function decode(text: string): Decoded {
  const trimmed = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (trimmed.trim() === '') return { ok: false, reason: 'empty' }
  let body: unknown
  try {
    body = JSON.parse(trimmed)
  } catch {
    return { ok: false, reason: /^\s*</.test(trimmed) ? 'html' : 'truncated' }
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { ok: false, reason: 'not-an-object' }
  return { ok: true, body: body as Record<string, unknown> }
}
