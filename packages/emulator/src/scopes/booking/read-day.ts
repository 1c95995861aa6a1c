import { MethodError } from '../../contract.ts'

export const invalidDate = (): MethodError => new MethodError(422, 'Invalid date')

/** Seconds at which a day `16.04.2025` of the portal begins. */
export function readDay(given: unknown, utcOffsetSeconds: number): number | undefined {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(typeof given === 'string' ? given.trim() : '') ?? []
  if (year === undefined) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
    ? date.getTime() / 1000 - utcOffsetSeconds
    : undefined
}
