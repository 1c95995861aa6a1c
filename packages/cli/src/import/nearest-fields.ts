import type { PortalFields } from './read-fields.ts'

/** Writable fields whose name or title looks most like a column's name, best first. */
export function nearestFields(column: string, fields: PortalFields, limit = 3): string[] {
  return Object.entries(fields)
    .filter(([, field]) => !field.isReadOnly)
    .map(([name, { title = '' }]) => ({ name, score: Math.max(likeness(column, name), likeness(column, title)) }))
    .filter(({ score }) => score >= 0.3)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name)
}

/** Share of the pairs of letters that both texts have (Dice's coefficient), from 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

function pairs(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)))
}
