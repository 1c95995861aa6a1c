import { parseForm } from '../php/parse-form.ts'
import { parseJson } from '../php/parse-json.ts'
import { parseMultipart } from './parse-multipart.ts'

/**
 * The parameters of a request body, by its content type. As in PHP, a body of any other type is not read, and JSON that cannot be
 * parsed or holds a scalar gives no parameters. A JSON list gives the parameters 0, 1, …; `[]` is how some clients send none.
 */
export function readBody(contentType: string, body: Uint8Array): Readonly<Record<string, unknown>> {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase()
  // Not in the documentation: clients that have worked with portals for years send forms without a type.
  if (type === 'application/x-www-form-urlencoded' || type === '') return parseForm(decodeText(body))
  if (type === 'application/json') return readMembers(body)
  if (type === 'multipart/form-data') return parseMultipart(contentType, body)
  return {}
}

function readMembers(body: Uint8Array): Readonly<Record<string, unknown>> {
  const value = parseJson(body)
  if (Array.isArray(value)) return Object.fromEntries(value.entries())
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function decodeText(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
}
