import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Fault, FaultOptions } from './fault-plan.ts'

/** Throws a TypeError that says what is wrong. A fault that cannot be delivered would break the portal at the request that it meets. */
export function checkFault(fault: Fault, { times = Infinity, every = 1 }: FaultOptions): void {
  for (const [name, value] of Object.entries(fault)) {
    if (!isKnown(name)) throw new TypeError(`A fault has no "${name}". Known: ${Object.keys(MEMBERS).join(', ')}.`)
    const [expected, fits] = MEMBERS[name]
    if (value !== undefined && !fits(value)) throw new TypeError(`"${name}" of a fault is ${expected}, got ${JSON.stringify(value)}.`)
  }
  for (const [name, value] of Object.entries({ times, every })) {
    if (!isCount(value)) throw new TypeError(`"${name}" of a fault is a whole number of at least 1, got ${JSON.stringify(value)}.`)
  }
}

type Check = readonly [expected: string, fits: (value: unknown) => boolean]

const isKnown = (name: string): name is keyof Fault => Object.hasOwn(MEMBERS, name)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: number): boolean => value === Infinity || (Number.isInteger(value) && value >= 1)

const text: Check = ['a text', isText]
const flag: Check = ['true or false', (value) => typeof value === 'boolean']

const MEMBERS: Readonly<Record<keyof Fault, Check>> = {
  status: ['a whole number from 200 to 599', (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599],
  body: text,
  html: text,
  error: ['a text or a number', (value) => isText(value) || typeof value === 'number'],
  description: text,
  headers: ['a map of header names to texts', areHeaders],
  redirect: ['a host, an origin or an address', (value) => isText(value) && areHeaders({ Location: value })],
  dropConnection: flag,
  afterCommit: flag,
  truncate: ['true or a number of characters', (value) => value === true || (Number.isInteger(value) && Number(value) >= 0)],
  emptyBody: flag,
  withoutTime: flag,
  delayMs: ['a number of milliseconds', (value) => Number.isFinite(value) && Number(value) >= 0],
}

function areHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(([name, content]) => isText(content) && isHeader(name, content))
}

function isHeader(name: string, content: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, content)
    return true
  } catch {
    return false
  }
}
