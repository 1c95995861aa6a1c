import type { Clock } from '../clock.ts'
import { either } from './either.ts'

/** A signal that aborts when `outer` does, or with a `TimeoutError` after `ms`. `dispose` takes its timer and listener away. */
export function deadline(outer: AbortSignal | undefined, ms: number, clock: Clock): { readonly signal: AbortSignal; dispose(): void } {
  const alarm = new AbortController()
  const done = new AbortController()
  const { signal, dispose } = either(outer, alarm.signal)
  clock.sleep(ms, done.signal).then(
    () => alarm.abort(new DOMException('No answer in time', 'TimeoutError')),
    () => undefined,
  )
  return {
    signal: signal!,
    dispose: () => {
      dispose()
      done.abort()
    },
  }
}
