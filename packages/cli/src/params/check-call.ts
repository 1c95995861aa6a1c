import { loadMethods, nearestMethods, type FieldFacts, type MethodFacts } from '@b24kit/catalog'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Params } from './parse-params.ts'

/**
 * Compares a call with the catalogue, so that a typo costs no request.
 *
 * @throws CliError with exit code 2 for an unknown method, with the nearest names, and for missing parameters, with their types.
 */
export function checkCall(method: string, params: Params): void {
  const facts = checkMethod(method)
  const given = new Set(Object.keys(params).map((name) => name.toLowerCase()))
  const missing = facts.params.filter(({ name, required }) => required && !given.has(name.toLowerCase()))
  const choices = (facts.alternatives ?? []).filter((group) => !group.some((name) => given.has(name.toLowerCase())))
  if (missing.length === 0 && choices.length === 0) return
  const wanted = [...missing.map((param) => `${param.name} (${describeType(param)})`), ...choices.map((group) => group.join(' or '))]
  const example = missing[0]?.name ?? choices[0]?.[0]
  throw new CliError(
    exitCodes.usage,
    `${facts.name} needs ${wanted.join(', ')}.`,
    `Give ${missing.length === 1 ? 'it' : 'them'} with -p, e.g. -p "${example}${isNested(missing[0]) ? '[…]' : ''}=…". --no-check sends the call as it is.`,
  )
}

/** The facts of a method; throws when the catalogue does not know it. */
export function checkMethod(method: string): MethodFacts {
  const all = loadMethods()
  const wanted = method.toLowerCase()
  const found = all.find(({ name, version }) => version === 'v1' && name.toLowerCase() === wanted)
  if (found !== undefined) return found
  const nearest = nearestMethods(method, 3, all)
  throw new CliError(
    exitCodes.usage,
    `"${method}" is not in the catalogue.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`}`,
    '`b24kit methods <words>` finds names; --no-check calls a method that the catalogue does not know.',
  )
}

function describeType({ type, many }: FieldFacts): string {
  const word = isNested({ type }) ? 'fields' : type
  return many ? `list of ${word}` : word
}

function isNested(param: Pick<FieldFacts, 'type'> | undefined): boolean {
  return ['object', 'map', 'create', 'update', 'filter', 'order', 'select'].includes(param?.type ?? '')
}
