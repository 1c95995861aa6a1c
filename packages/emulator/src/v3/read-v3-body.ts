import { isObject } from '../is-object.ts'
import type { RawRequest } from '../http/exchange.ts'
import { parseJson } from '../php/parse-json.ts'
import { v3Error } from './v3-error.ts'

/** Members of a JSON body, those of a list under their indices; the query is not read. Throws INVALIDJSON for anything else: api-reference/rest-v3.md */
export function readV3Body({ contentType, body }: Pick<RawRequest, 'contentType' | 'body'>): Readonly<Record<string, unknown>> {
  if (body.length === 0) return {}
  const isJson = contentType.split(';', 1)[0]!.trim().toLowerCase() === 'application/json'
  const value = isJson ? parseJson(body) : undefined
  if (!isObject(value)) throw v3Error('invalidJson', 'The request body is not valid JSON')
  const { auth: _, ...members } = value
  return members
}
