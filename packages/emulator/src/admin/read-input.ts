import type { Input } from './route.ts'

/** Takes one member, under its name. */
export function readText(member: Input): string {
  const [[name, value] = []] = Object.entries(member)
  if (typeof value === 'string' && value !== '') return value
  throw new TypeError(`"${name}" is a text, got ${JSON.stringify(value)}.`)
}

/** Takes one member, under its name. Absent is false. */
export function readFlag(member: Input): boolean {
  const [[name, value] = []] = Object.entries(member)
  if (value === undefined || typeof value === 'boolean') return value === true
  throw new TypeError(`"${name}" is true or false, got ${JSON.stringify(value)}.`)
}

/** A number of at least 0, which a query carries as a text. */
export function readNumber(value: unknown, absent: number): number {
  if (value === undefined) return absent
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number
  throw new TypeError(`Expected a number of at least 0, got ${JSON.stringify(value)}.`)
}
