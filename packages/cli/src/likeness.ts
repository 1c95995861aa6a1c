/** Share of the pairs of letters that both texts have (Dice's coefficient), from 0 to 1. Case and punctuation do not count. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

/** Those of the names that look most like the wanted one, best first. */
export function nearestNames(wanted: string, names: Iterable<string>, limit = 3): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(wanted, name) }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name)
}

function pairs(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, index) => plain.slice(index, index + 2)))
}
