import { redacted, redactText } from './redact.ts'

/** `access_token`, `EVENT_TOKEN`, `botToken`, and the others that are none. */
const secretNames = /^(auth|auth_id|\w*token|refresh_id|\w*secret|password|bx_session|sessid)$/i

/** A copy of parameters in which values under secret names are replaced, at any depth. File contents are cut to their length. */
export function redactParams(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > 2000 ? `[${value.length} characters]` : redactText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > 20) return '[nested too deep]'
  if (Array.isArray(value)) return value.map((item) => redactParams(item, depth + 1))
  if (value instanceof Date) return value
  // What is sent is what an object says of itself; what is behind it may be endless.
  const { toJSON } = value as { readonly toJSON?: unknown }
  if (typeof toJSON === 'function') return redactParams(toJSON.call(value), depth + 1)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isSecretName(name, item, depth) ? redacted : redactParams(item, depth + 1)]),
  )
}

// `code` is a secret only in an OAuth exchange, where it stands at the top and is a text; CRM rows have harmless fields of that name.
function isSecretName(name: string, value: unknown, depth: number): boolean {
  if (name.toLowerCase() === 'code') return depth === 0 && typeof value === 'string' && value.length > 24
  return secretNames.test(name)
}
