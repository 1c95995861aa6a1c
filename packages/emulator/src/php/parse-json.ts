import { isObject } from '../is-object.ts'

/** How deep json_decode takes lists and maps unless told otherwise: its 512 levels count the scalars within. */
const MAX_DEPTH = 511

/** Reads JSON as PHP does; undefined for what is broken or too deep. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && text.length > 2 * MAX_DEPTH && isTooDeep(value) ? undefined : value
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
