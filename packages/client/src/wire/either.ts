/**
 * A signal that aborts with the first of two; `dispose` takes its listeners away. `AbortSignal.any` would keep them for as long as the signals
 * live, and one of them may live as long as the process.
 */
export function either(
  one: AbortSignal | undefined,
  other: AbortSignal | undefined,
): { readonly signal: AbortSignal | undefined; dispose(): void } {
  if (!one || !other) return { signal: one ?? other, dispose: () => {} }
  const controller = new AbortController()
  const abort = (): void => controller.abort((one.aborted ? one : other).reason)
  const signals = [one, other]
  for (const signal of signals) signal.addEventListener('abort', abort)
  if (one.aborted || other.aborted) abort()
  return {
    signal: controller.signal,
    dispose: () => {
      for (const signal of signals) signal.removeEventListener('abort', abort)
    },
  }
}
