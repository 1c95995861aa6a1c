import type { RawRequest } from '../http/exchange.ts'
import { v3Error } from './v3-error.ts'

/** As deep as PHP reads JSON. */
const MAX_DEPTH = 512

/** Members of a JSON body, those of a list under their indices; the query is not read. Throws INVALIDJSON for anything else: api-reference/rest-v3.md */
export function readV3Body({ contentType, body }: Pick<RawRequest, 'contentType' | 'body'>): Readonly<Record<string, unknown>> {
  if (body.length === 0) return {}
  const isJson = contentType.split(';', 1)[0]!.trim().toLowerCase() === 'application/json'
  const value = isJson ? parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')) : undefined
  if (!isObject(value) || isTooDeep(value)) throw v3Error('invalidJson', 'The request body is not valid JSON')
  const { auth: _, ...members } = value
  return members
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function isTooDeep(value: object): boolean {
  let level: readonly object[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_DEPTH) return true
    level = level.flatMap((each) => Object.values(each).filter(isObject))
  }
  return false
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
