import { listOf } from '../../store/encode-value.ts'
import { toText } from '../read-params.ts'

/** api-reference/landing/rights/extended-model/landing-site-set-rights.md */
export const RIGHTS = ['denied', 'read', 'edit', 'sett', 'public', 'delete'] as const
export type Right = (typeof RIGHTS)[number]

/** Known ones in the order of the page. Who is denied is nothing else, and whoever may anything may read. */
export function readRights(given: unknown): readonly Right[] {
  const names = new Set(listOf(given).map(toText))
  if (names.has('denied')) return ['denied']
  return RIGHTS.filter((right) => right === 'read' || names.has(right))
}
