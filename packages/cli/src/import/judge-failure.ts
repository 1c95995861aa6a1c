import { TransportError, type B24Error } from '@b24kit/client'

/** The write may have been done although it failed: look before it is repeated. */
export function isUncertain(error: B24Error): boolean {
  if (error instanceof TransportError) return error.mayHaveExecuted
  return error.code === 'api.server' || error.code === 'batch.missing'
}

/** The portal may still be at work on the request whose answer got lost. */
export function mayStillRun(error: B24Error): boolean {
  return error instanceof TransportError && error.mayHaveExecuted
}

const hopeless: ReadonlySet<string> = new Set([
  'auth.expired',
  'auth.invalid',
  'auth.scope',
  'transport.unsent',
  'transport.breaker',
  'transport.redirect',
  'api.method-not-found',
])

/** The next rows would fail for the same reason, and this one was not executed: stop. */
export function isHopeless(error: B24Error): boolean {
  return hopeless.has(error.code) || error.code.startsWith('limit.')
}
