import { createDto, type Dto, type DtoField } from '../../v3/dto.ts'
import { kept } from '../../v3/dto-fields.ts'
import { dateTime, int, text, type DtoKind } from '../../v3/dto-kinds.ts'

/** What filters and orders may name, by the sample of main.eventlog.field.list; its other pages name every field. */
const open = (name: string, kind: DtoKind, column: string): DtoField => kept(name, kind, column, { filterable: true, sortable: true })

/** api-reference/event-log/main-eventlog-get.md */
export const eventLogDto: Dto = createDto('EventLogDto', 'event_log', [
  open('id', int, 'ID'),
  open('timestampX', dateTime, 'TIMESTAMP_X'),
  kept('severity', text, 'SEVERITY'),
  open('auditTypeId', text, 'AUDIT_TYPE_ID'),
  kept('moduleId', text, 'MODULE_ID'),
  kept('itemId', text, 'ITEM_ID'),
  kept('remoteAddr', text, 'REMOTE_ADDR'),
  kept('userAgent', text, 'USER_AGENT'),
  kept('requestUri', text, 'REQUEST_URI'),
  kept('siteId', text, 'SITE_ID'),
  open('userId', int, 'USER_ID'),
  open('guestId', int, 'GUEST_ID'),
  kept('description', text, 'DESCRIPTION'),
])
