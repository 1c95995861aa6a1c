import type { Clock } from '../clock.ts'

/** A signal that aborts when `outer` does, or with a `TimeoutError` after `ms`. `dispose` takes its timer and listener away. */
export function deadline(outer: AbortSignal | undefined, ms: number, clock: Clock): { readonly signal: AbortSignal; dispose(): void } {
  const controller = new AbortController()
  const done = new AbortController()
  const forward = (): void => controller.abort(outer!.reason)
  if (outer?.aborted) forward()
  outer?.addEventListener('abort', forward, { once: true })
  clock.sleep(ms, done.signal).then(
    () => controller.abort(new DOMException('No answer in time', 'TimeoutError')),
    () => undefined,
  )
  return {
    signal: controller.signal,
    dispose: () => {
      outer?.removeEventListener('abort', forward)
      done.abort()
    },
  }
}
