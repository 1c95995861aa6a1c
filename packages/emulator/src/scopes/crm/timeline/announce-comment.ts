import type { Crm } from '../open-crm.ts'

/** api-reference/crm/timeline/comments/events/index.md */
export function announceComment({ portal }: Crm, action: 'ADD' | 'UPDATE' | 'DELETE', id: number): void {
  portal.emit(`ONCRMTIMELINECOMMENT${action}`, { ID: id })
}
