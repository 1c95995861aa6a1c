import type { CallParams } from '../../contract.ts'
import { toId } from '../read-params.ts'

/** `LIMIT`: what is asked for, the page's default, and never more than its maximum. */
export function readLimit(params: CallParams, usual: number, max: number): number {
  const limit = toId(params.get('LIMIT')) ?? usual
  return limit <= 0 ? usual : Math.min(limit, max)
}

/** `OFFSET` and `LIMIT` of a list; `next` is there where more is: api-reference/chats/departments/im-department-colleagues-list.md */
export function sliceOf<T>(
  all: readonly T[],
  params: CallParams,
  usual: number,
  max: number,
): { readonly page: readonly T[]; readonly next: number | undefined } {
  const offset = Math.max(0, toId(params.get('OFFSET')) ?? 0)
  const end = offset + readLimit(params, usual, max)
  return { page: all.slice(offset, end), next: end < all.length ? end : undefined }
}
