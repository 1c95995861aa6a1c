import { compareParams, type Difference } from './compare-params.ts'
import type { Wanted } from './match-call.ts'
import type { SeenCall } from './seen-call.ts'
import { showValue } from './show-value.ts'

const MAX_DIFFERENCES = 10
const MAX_METHODS = 10

/** What came instead: the call that is nearest, how it differs, and what else the portal saw. */
export function describeMismatch(wanted: Wanted, sameMethod: readonly SeenCall[], all: readonly SeenCall[]): string {
  return [
    `The portal saw no ${describeWanted(wanted)}.`,
    ...describeNearest(wanted, sameMethod),
    all.length === 0 ? 'It saw no request at all.' : `It saw ${countByMethod(all)}.`,
  ].join('\n')
}

export function describeWanted({ method, params, version }: Wanted): string {
  const endpoint = version === undefined ? '' : ` (${version})`
  return `${String(method)}${endpoint}${params && Object.keys(params).length > 0 ? ` with ${showValue('', params)}` : ''}`
}

export function describeCall({ method, command, request, errorCode }: SeenCall): string {
  const place = command === undefined ? '' : `, command ${JSON.stringify(command)} of its batch`
  const refused = errorCode === undefined ? '' : `, refused with ${JSON.stringify(errorCode)}`
  return `${method} (request ${request.index}${place}${refused})`
}

/** The latest of those that differ least. */
function describeNearest({ params = {} }: Wanted, sameMethod: readonly SeenCall[]): readonly string[] {
  const compared = sameMethod.map((call) => ({ call, differences: compareParams(params, call.params) }))
  const nearest = compared.toReversed().toSorted((a, b) => a.differences.length - b.differences.length)[0]
  if (!nearest) return []
  const { call, differences } = nearest
  const hidden = differences.length - MAX_DIFFERENCES
  return [
    `Nearest is ${describeCall(call)}:`,
    ...differences.slice(0, MAX_DIFFERENCES).map(describeDifference),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
  ]
}

function describeDifference({ path, expected, actual }: Difference): string {
  return `  ${path}: expected ${showValue(path, expected)}, got ${showValue(path, actual)}`
}

/** `crm.deal.add 3 times, batch`. */
function countByMethod(calls: readonly SeenCall[]): string {
  const counts = new Map<string, number>()
  for (const { method } of calls) counts.set(method, (counts.get(method) ?? 0) + 1)
  const texts = [...counts].slice(0, MAX_METHODS).map(([method, count]) => (count === 1 ? method : `${method} ${count} times`))
  return [...texts, ...(counts.size > MAX_METHODS ? [`${counts.size - MAX_METHODS} other methods`] : [])].join(', ')
}
