import type { Crm } from '../open-crm.ts'

/** api-reference/crm/timeline/activities/events/index.md */
export function announceActivity({ portal }: Crm, action: 'ADD' | 'UPDATE' | 'DELETE', id: number): void {
  portal.emit(`ONCRMACTIVITY${action}`, { FIELDS: { ID: id } })
}
