import type { Fields } from '../read-params.ts'

/** A text with `%` is a mask where no operator stands before its field: the samples filter by `{ "NAME": "%Test%" }`. */
export function withMasks(filter: Fields): Fields {
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [
      /^\w/.test(key) && typeof value === 'string' && value.includes('%') ? `=%${key}` : key,
      value,
    ]),
  )
}
