/** The least of some numbers that so large a share of them does not exceed, rounded. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new RangeError('There is no percentile of nothing.')
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1]!)
}
