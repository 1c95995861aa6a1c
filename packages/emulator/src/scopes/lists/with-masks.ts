import type { PortalContext } from '../../contract.ts'
import type { Schema } from '../../store/schema.ts'
import type { Fields } from '../read-params.ts'

/** A text with `%` is a mask where no operator stands before its field: the samples filter by `{ "NAME": "%Test%" }`. */
export function withMasks(portal: PortalContext, schema: Schema, filter: Fields): Fields {
  return mask(withTextMasks(portal, schema, filter), (_, value) => value.includes('%'))
}

/** Where the portal compares texts by LIKE, each text without an operator is a mask. */
export function withTextMasks({ settings }: PortalContext, schema: Schema, filter: Fields): Fields {
  if (settings.quirks.bareTextFilter === 'exact') return filter
  return mask(filter, (name) => schema.find('classic', name)?.storage === 'text')
}

function mask(filter: Fields, isMask: (name: string, value: string) => boolean): Fields {
  return Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [
      /^\w/.test(key) && typeof value === 'string' && isMask(key, value) ? `=%${key}` : key,
      value,
    ]),
  )
}
