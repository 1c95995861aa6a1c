import { nodeTransport } from './node-transport.ts'
import type { Transport } from '../wire/transport.ts'

/** The transport that `createClient` takes on Node when none is given. */
export function defaultTransport(): Transport {
  return nodeTransport()
}
