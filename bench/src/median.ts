/** The middle one of some numbers; of an even count, the greater of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return medianBy(numbers, (number) => number)
}

/** Repeats a run and returns the one with the median figure. */
export async function medianRun<Run>(times: number, run: () => Promise<Run>, figureOf: (run: Run) => number): Promise<Run> {
  const runs: Run[] = []
  while (runs.length < times) runs.push(await run())
  return medianBy(runs, figureOf)
}

function medianBy<Item>(items: readonly Item[], figureOf: (item: Item) => number): Item {
  if (items.length === 0) throw new RangeError('There is no median of nothing.')
  return items.toSorted((a, b) => figureOf(a) - figureOf(b))[items.length >> 1]!
}
