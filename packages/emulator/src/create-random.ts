/** Gives the next number in [0, 1). */
export interface Random {
  (): number
  /** The seed of whatever follows. */
  state: number
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32: 32 bits of state are plenty for sample data). */
export function createRandom(seed: number): Random {
  let state = seed | 0
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  // A function with a member that is read anew each time.
  return Object.defineProperty(random, 'state', {
    get: () => state,
    set(next: number) {
      state = next
    },
  }) as Random
}

/** A text of characters drawn from `alphabet`. */
export function randomText(random: () => number, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
}

export const randomHex = (random: () => number, length: number): string => randomText(random, '0123456789abcdef', length)
