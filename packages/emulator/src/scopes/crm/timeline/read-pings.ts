import { toId } from '../../read-params.ts'

/** Minutes before the deadline; what is no whole number is dropped. */
export function readPings(value: unknown): readonly number[] {
  const values: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return values.map(toId).filter((minutes): minutes is number => minutes !== undefined && minutes >= 0)
}
