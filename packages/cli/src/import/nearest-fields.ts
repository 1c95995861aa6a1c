import { likeness } from '../likeness.ts'
import type { PortalFields } from './read-fields.ts'

/** Writable fields whose name or title looks most like a column's name, best first. */
export function nearestFields(column: string, fields: PortalFields, limit = 3): string[] {
  return Object.entries(fields)
    .filter(([, field]) => !field.isReadOnly)
    .map(([name, { title = '' }]) => ({ name, score: Math.max(likeness(column, name), likeness(column, title)) }))
    .filter(({ score }) => score >= 0.3)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name)
}
