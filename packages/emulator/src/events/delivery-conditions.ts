/** What can happen to an event between the portal and its handlers. */
export interface DeliveryConditions {
  /** From the event to the call, by the portal's clock: a number, or what lies between two. Default 0. */
  readonly latencyMs: number | readonly [from: number, to: number]
  /** Share of deliveries that are never sent, 0 to 1. Default 0. */
  readonly loss: number
  /** Share of deliveries that are sent twice, 0 to 1. Default 0: at most once. */
  readonly duplication: number
  /** `kept`: as events happened; `any`: a short latency overtakes a long one. Default `kept`. */
  readonly order: 'kept' | 'any'
}

export const GOOD_CONDITIONS: DeliveryConditions = { latencyMs: 0, loss: 0, duplication: 0, order: 'kept' }

/** Throws a TypeError that names the member that is wrong. */
export function changeConditions(conditions: DeliveryConditions, changes: Partial<DeliveryConditions>): DeliveryConditions {
  for (const [name, value] of Object.entries(changes)) {
    if (!isKnown(name)) throw new TypeError(`Deliveries have no "${name}". Known: ${Object.keys(MEMBERS).join(', ')}.`)
    const [expected, fits] = MEMBERS[name]
    if (!fits(value)) throw new TypeError(`"${name}" of deliveries is ${expected}, got ${JSON.stringify(value)}.`)
  }
  return { ...conditions, ...changes }
}

/** How long one delivery takes. */
export function drawLatency({ latencyMs }: DeliveryConditions, random: () => number): number {
  if (typeof latencyMs === 'number') return latencyMs
  const [from, to] = latencyMs
  return Math.round(from + random() * (to - from))
}

type Check = readonly [expected: string, fits: (value: unknown) => boolean]

const isKnown = (name: string): name is keyof DeliveryConditions => Object.hasOwn(MEMBERS, name)
const isLength = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0
const share: Check = ['a number from 0 to 1', (value) => isLength(value) && Number(value) <= 1]

const MEMBERS: Readonly<Record<keyof DeliveryConditions, Check>> = {
  latencyMs: [
    'a number of milliseconds, or a pair of them, the smaller first',
    (value) => isLength(value) || (Array.isArray(value) && value.length === 2 && value.every(isLength) && value[0] <= value[1]),
  ],
  loss: share,
  duplication: share,
  order: ['"kept" or "any"', (value) => value === 'kept' || value === 'any'],
}
