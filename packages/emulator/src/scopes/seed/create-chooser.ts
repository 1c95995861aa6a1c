/** Deterministic choices from the portal's own randomness. */
export interface Chooser {
  pick<T>(items: readonly T[]): T
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
}

export function createChooser(random: () => number): Chooser {
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  return { between, chance: (probability) => random() < probability, pick: (items) => items[between(0, items.length - 1)]! }
}
