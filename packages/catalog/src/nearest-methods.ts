import type { MethodFacts } from './format.ts'
import { loadMethods } from './load-facts.ts'

/**
 * The known names that look most like `name`, best first: for "did you mean". Default limit 3. A name without any likeness gives none.
 *
 * @example nearestMethods('crm.deals.list') // ['crm.deal.list', …]
 */
export function nearestMethods(name: string, limit = 3, methods: readonly MethodFacts[] = loadMethods()): string[] {
  const wanted = name.toLowerCase()
  return [...new Set(methods.map((method) => method.name))]
    .map((known) => ({ known, score: likeness(wanted, known.toLowerCase()) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ known }) => known)
}

// Letters find the typo, segments find the right verb at the wrong place: half of the weight each.
function likeness(a: string, b: string): number {
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length)
  return (letters + segmentLikeness(a.split('.'), b.split('.'))) / 2
}

function segmentLikeness(a: readonly string[], b: readonly string[]): number {
  const best = a.map((part) => Math.max(...b.map((other) => 1 - distance(part, other) / Math.max(part.length, other.length, 1))))
  return best.reduce((sum, value) => sum + value, 0) / Math.max(a.length, b.length)
}

// Levenshtein, one row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    }
    row = next
  }
  return row[b.length]!
}
