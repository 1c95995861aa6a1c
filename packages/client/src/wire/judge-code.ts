import { adviseMending } from './advise-mending.ts'
import type { WireAnswer } from './transport.ts'

/** What the code of a system error tells about a request that a `fetch` lost. */
export function judgeCode(code: string, cause: unknown): WireAnswer {
  const advice = adviseMending(code)
  return { ok: false, phase: advice !== undefined || unsentCode.test(code) ? 'unsent' : 'lost', cause, advice }
}

// What proves that a connection never came to be. An unreachable host does not: open connections end with it too.
const unsentCode = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/
