import { LimitError } from '../errors/b24-error.ts'

/** The method's operating time comes back later than the call may wait. */
export function operatingUsedUp(portal: string, methods: readonly string[], retryAfterMs: number): LimitError {
  return new LimitError({
    code: 'limit.operating',
    message: `${methods.join(', ')}: no operating time for another ${Math.ceil(retryAfterMs / 1000)} s, longer than this call may wait; not sent.`,
    method: methods.at(-1),
    portal,
    retryable: true,
    whoMustAct: 'wait',
    retryAfterMs,
  })
}
