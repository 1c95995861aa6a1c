import type { SqlValue } from '../../contract.ts'
import { insertRow } from '../../store/write-row.ts'
import { deleteEvent } from './events.ts'
import type { Calendar } from './open-calendar.ts'
import type { Owner } from './owners.ts'

export const COLOR = '#9dcf00'

export interface NewSection {
  readonly name: string
  readonly description?: string
  readonly color?: string
  readonly textColor?: string
  readonly export?: unknown
}

export function addSection(calendar: Calendar, owner: Owner, userId: number, section: NewSection): number {
  const now = calendar.now()
  const id = insertRow(calendar.store, 'calendar_section', {
    CAL_TYPE: owner.type,
    OWNER_ID: owner.id,
    NAME: section.name,
    DESCRIPTION: section.description ?? '',
    COLOR: section.color ?? COLOR,
    TEXT_COLOR: section.textColor ?? '',
    EXPORT: JSON.stringify(section.export ?? { ALLOW: true }),
    CREATED_BY: userId,
    DATE_CREATE: now,
    TIMESTAMP_X: now,
  })
  calendar.portal.emit('ONCALENDARSECTIONADD', { id })
  return id
}

export function hasSection({ store }: Calendar, { type, id: owner }: Owner, id: SqlValue): boolean {
  return store.value('select 1 from calendar_section where ID = ? and CAL_TYPE = ? and OWNER_ID = ?', [id, type, owner]) !== undefined
}

/** The first calendar of an owner; one is made where there is none. */
export function defaultSection(calendar: Calendar, owner: Owner, userId: number): number {
  const sql = 'select ID from calendar_section where CAL_TYPE = ? and OWNER_ID = ? order by ID limit 1'
  const known = calendar.store.value(sql, [owner.type, owner.id])
  return known === undefined ? addSection(calendar, owner, userId, { name: 'My calendar' }) : Number(known)
}

/** Takes its events along. */
export function removeSection(calendar: Calendar, id: number): void {
  const { store, portal } = calendar
  const events = store.rows('select ID from calendar_event where SECTION_ID = ? order by ID', [id])
  for (const [event] of events) deleteEvent(calendar, Number(event))
  store.run('delete from calendar_section where ID = ?', [id])
  portal.emit('ONCALENDARSECTIONDELETE', { id })
}
