import type { Call } from '../api.ts'
import type { PageContext } from '../context.ts'
import { PAGE } from './list-table.ts'

/** Results of a list method on the pages after its first one, asked for at once. */
export function readOtherPages({ callAll }: PageContext, { method, params }: Call, total: number): Promise<readonly unknown[]> {
  const count = Math.max(0, Math.ceil(total / PAGE) - 1)
  return callAll(Array.from({ length: count }, (_, index) => ({ method, params: { ...params, start: (index + 1) * PAGE } })))
}
