import type { Answer } from '../http/exchange.ts'
import { keepBeginning } from './keep-beginning.ts'
import type { RequestRecord } from './request-record.ts'

/** What the record of a request says of its answer: what the caller got. Nothing, where the connection broke before the answer. */
export function describeAnswer({ status, body, broken }: Answer): Pick<RequestRecord, 'status' | 'bytes' | 'answer'> {
  if (broken === 'before') return { status: 0, bytes: 0, answer: undefined }
  return { status, bytes: body.length, answer: keepBeginning(body) }
}
