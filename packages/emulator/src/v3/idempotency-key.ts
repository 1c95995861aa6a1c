import type { RawRequest } from '../http/exchange.ts'
import { v3Error } from './v3-error.ts'

/** `Idempotency-Key` of a request: 1 to 255 printable ASCII characters, api-reference/rest-v3.md#idempotency */
export function readIdempotencyKey({ header }: Pick<RawRequest, 'header'>): string | undefined {
  const key = header('idempotency-key')
  if (key === undefined || /^[\x20-\x7E]{1,255}$/.test(key)) return key
  throw v3Error('invalidIdempotencyKey', 'Idempotency-Key must have 1 to 255 printable ASCII characters')
}
