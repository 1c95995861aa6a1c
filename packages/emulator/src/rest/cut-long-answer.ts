import type { Quirks } from '../contract.ts'
import { HTML_TYPE, type Answer } from '../http/exchange.ts'

/** limits.md */
const LONGEST_MS = 60_000

/** What comes of an answer that would take longer than a portal gives a request: a gateway's page, or a connection that breaks. What ran has run. */
export function cutLongAnswer(answer: Answer, reaction: Quirks['requestTimeout']): Answer {
  if (reaction === 'off' || answer.delayMs <= LONGEST_MS) return answer
  if (reaction === 'drop') return { ...answer, delayMs: LONGEST_MS, broken: 'before' }
  return { status: 504, contentType: HTML_TYPE, headers: undefined, body: PAGE, delayMs: LONGEST_MS, broken: undefined }
}

const PAGE = '<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>'
