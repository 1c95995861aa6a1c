/**
 * A map as PHP's JSON encoder leaves it: `[]` when empty, a list when its keys are 0..n-1, else an object.
 * Each of a batch's five containers takes its own form (how-to-call-rest-api/batch.md).
 */
export function fromPhpMap(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value))
}
