import { resultOf, type Quirks } from '../contract.ts'

/** Answers to earlier, successful commands by their keys. */
export type Results = ReadonlyMap<string, unknown>

const USUAL: ReferenceRules = { missingReference: 'empty' }
/** No bracket stands within a segment: otherwise each one that is never closed would be looked for to the end of the text. */
const REFERENCE = /\$result\[[^\][]*\](?:\[[^\][]*\])*/g
const SEGMENT = /\[([^\][]*)\]/g

export type ReferenceRules = Pick<Quirks, 'missingReference'>

/**
 * Replaces `$result[key][path]…` in every value (settings/how-to-call-rest-api/batch.md). A value that is nothing but a reference
 * becomes what it points at, arrays included; inside a longer text it becomes text. Where it points at nothing, the documentation
 * is silent: an empty string, unless the rules say otherwise. Keys are left alone.
 */
export function resolveReferences(value: unknown, results: Results, rules: ReferenceRules = USUAL): unknown {
  if (typeof value === 'string') return value.includes('$result[') ? resolveText(value, results, rules) : value
  if (Array.isArray(value)) return value.map((inner) => resolveReferences(inner, results, rules))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolveReferences(inner, results, rules)]))
}

function resolveText(text: string, results: Results, { missingReference }: ReferenceRules): unknown {
  const missing = (reference: string): string => (missingReference === 'empty' ? '' : reference)
  const whole = text.match(REFERENCE)
  if (whole?.[0] === text) return lookUp(text, results) ?? missing(text)
  return text.replaceAll(REFERENCE, (reference) => toText(lookUp(reference, results) ?? missing(reference)))
}

/** As PHP turns a scalar into text. */
function toText(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function lookUp(reference: string, results: Results): unknown {
  const [key = '', ...path] = Array.from(reference.slice('$result'.length).matchAll(SEGMENT), (segment) => segment[1]!)
  let found = resultOf(results.get(key))
  for (const segment of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, segment)) return undefined
    // `length` is no element.
    if (Array.isArray(found) && !/^\d+$/.test(segment)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[segment]
  }
  return found
}
