export interface Random {
  /** In [0, 1). */
  fraction(): number
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  /** One of the items, each as likely; there must be one. */
  pick<T>(items: readonly T[]): T
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[]
}

/** Repeatable random numbers (mulberry32): integer steps only, so they are the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    pick: (items) => items[below(items.length)]!,
    shuffle: (items) => {
      const copy = [...items]
      for (let end = copy.length; end > 1; end -= 1) copy.push(...copy.splice(below(end), 1))
      return copy
    },
  }
}
