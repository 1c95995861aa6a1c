import type { Clock } from '../clock.ts'
import { fetchTransport } from './fetch-transport.ts'
import type { Transport } from './transport.ts'

/** The transport where there is no Node: the runtime's own fetch. */
export function defaultTransport(clock: Clock): Transport {
  return fetchTransport((input, init) => globalThis.fetch(input, init), clock)
}

/** Only Node counts the listeners of a signal. */
export const shareSignal: (signal: AbortSignal | undefined) => void = () => {}
