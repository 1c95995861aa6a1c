import type { Call } from '../../contract.ts'
import { updateRow, type Values } from '../../store/write-row.ts'
import { textOf, toId } from '../read-params.ts'
import type { CalendarHandlers } from './define-calendar.ts'
import type { Calendar } from './open-calendar.ts'
import { mayChange, readOwner, requireChange } from './owners.ts'
import { calendarError, refusal } from './refusals.ts'
import { addSection, hasSection, removeSection } from './sections.ts'

/** `calendar.section.*`: api-reference/calendar/index.md */
export const sectionMethods: CalendarHandlers = {
  add(calendar, call) {
    const owner = readOwner(call, true)
    const name = readText(call, 'name')
    if (name === undefined || name === '') throw refusal(call, 'Invalid value for the "name" parameter')
    requireChange(calendar, call, owner)
    const [description, color, textColor] = ['description', 'color', 'text_color'].map((key) => readText(call, key))
    const exported = readExport(call)
    return addSection(calendar, owner, call.caller.userId, {
      name,
      ...(description !== undefined && { description }),
      ...(color !== undefined && { color }),
      ...(textColor !== undefined && { textColor }),
      ...(exported !== undefined && { export: exported }),
    })
  },
  get(calendar, call) {
    const owner = readOwner(call, true)
    return showSections(calendar, call, owner.type, owner.id)
  },
  update(calendar, call) {
    const id = requireSection(calendar, call)
    const names = { name: 'NAME', description: 'DESCRIPTION', color: 'COLOR', text_color: 'TEXT_COLOR' }
    const sent = Object.entries(names).flatMap(([key, column]) => {
      const text = readText(call, key)
      return text === undefined ? [] : [[column, text] as const]
    })
    const exported = readExport(call)
    const changes: Values = {
      ...Object.fromEntries(sent),
      ...(exported !== undefined && { EXPORT: JSON.stringify(exported) }),
      TIMESTAMP_X: calendar.now(),
    }
    updateRow(calendar.store, 'calendar_section', changes, id)
    calendar.portal.emit('ONCALENDARSECTIONUPDATE', { id })
    return id
  },
  delete(calendar, call) {
    removeSection(calendar, requireSection(calendar, call))
    return true
  },
}

function requireSection(calendar: Calendar, call: Call): number {
  const owner = readOwner(call, true)
  const sent = call.params.get('id')
  if (sent === undefined || sent === null || sent === '') throw refusal(call, 'Section ID is not set')
  const id = toId(sent) ?? 0
  if (!hasSection(calendar, owner, id)) throw refusal(call, 'Access denied')
  requireChange(calendar, call, owner)
  return id
}

function readText(call: Call, name: string): string | undefined {
  const value = call.params.get(name)
  if (value === undefined || value === null) return undefined
  const text = textOf(value)
  // The pages of both methods have no stop here.
  if (text === undefined) throw calendarError(`Invalid value for the "${name}" parameter`)
  return text
}

function readExport({ params }: Call): object | undefined {
  const value = params.get('export')
  return typeof value === 'object' && value !== null ? value : undefined
}

function showSections(calendar: Calendar, call: Call, type: string, ownerId: number): readonly object[] {
  const columns = 'ID, NAME, DESCRIPTION, COLOR, TEXT_COLOR, EXPORT, CREATED_BY, DATE_CREATE, TIMESTAMP_X'
  const rows = calendar.store.rows(`select ${columns} from calendar_section where CAL_TYPE = ? and OWNER_ID = ? order by ID`, [
    type,
    ownerId,
  ])
  const may = mayChange(calendar, call, { type, id: ownerId })
  return rows.map(([id, name, description, color, textColor, exported, createdBy, created, changed]) => ({
    ID: String(id),
    NAME: name,
    GAPI_CALENDAR_ID: null,
    DESCRIPTION: description,
    COLOR: color,
    TEXT_COLOR: textColor,
    EXPORT: JSON.parse(String(exported)) as unknown,
    CAL_TYPE: type,
    OWNER_ID: String(ownerId),
    CREATED_BY: String(createdBy),
    DATE_CREATE: plain(String(created)),
    TIMESTAMP_X: plain(String(changed)),
    CAL_DAV_CON: null,
    SYNC_TOKEN: null,
    PAGE_TOKEN: null,
    EXTERNAL_TYPE: 'local',
    ACCESS: { G2: 13, [`U${String(createdBy)}`]: 19 },
    IS_COLLAB: false,
    PERM: { view_time: true, view_title: true, view_full: true, add: may, edit: may, edit_section: may, access: may },
  }))
}

/** `2024-12-10 06:36:00` */
const plain = (stored: string): string => stored.slice(0, 19).replace('T', ' ')
