import { setMaxListeners } from 'node:events'
import { nodeTransport } from './node-transport.ts'
import type { Transport } from '../wire/transport.ts'

/** The transport that `createClient` takes on Node when none is given. */
export function defaultTransport(): Transport {
  return nodeTransport()
}

/** Many calls may wait for one signal at a time; Node takes more than ten listeners for a leak and warns. */
export function shareSignal(signal: AbortSignal | undefined): void {
  if (!signal) return
  try {
    setMaxListeners(0, signal)
  } catch {
    // A signal that is not Node's own, e.g. of a simulated browser, has no such limit.
  }
}
