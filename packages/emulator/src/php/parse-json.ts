import { isUtf8 } from 'node:buffer'
import { isObject } from '../is-object.ts'

/** How deep json_decode takes lists and maps unless told otherwise: its 512 levels count the scalars within. */
const MAX_DEPTH = 511

/** Reads JSON as PHP does; undefined for what is broken or too deep. */
export function parseJson(body: Uint8Array): unknown {
  if (!isUtf8(body)) return undefined
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (SURROGATE.test(text) && hasLoneSurrogate(text)) return undefined
    return isObject(value) && text.length > 2 * MAX_DEPTH && isTooDeep(value) ? undefined : value
  } catch {
    return undefined
  }
}

const SURROGATE = /\\u[dD][89a-fA-F]/
/** An escape that json_decode takes: two surrogates at once, any other character by its number, any other letter. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u(?![dD][89a-fA-F])|[^u])/g

const hasLoneSurrogate = (json: string): boolean => json.replaceAll(ESCAPE, '').includes('\\')

function isTooDeep(value: object): boolean {
  let level: readonly object[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_DEPTH) return true
    level = level.flatMap((each) => Object.values(each).filter(isObject))
  }
  return false
}
