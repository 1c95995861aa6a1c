import { createDto, type Dto, type DtoField } from '../../v3/dto.ts'
import { absent, constant, kept, worked } from '../../v3/dto-fields.ts'
import { int, ints, json, text, type DtoKind } from '../../v3/dto-kinds.ts'

/** api-reference/tasks/fields-rest-v3.md#user */
export const userDto: Dto = createDto('UserDto', 'user', [
  kept('id', int, 'ID', { filterable: true, sortable: true }),
  worked('name', text, (row) => `trim(ifnull(${row}.NAME, '') || ' ' || ifnull(${row}.LAST_NAME, ''))`),
  constant('role', text),
  absent('image', () => fileDto),
  kept('gender', text, 'PERSONAL_GENDER'),
  kept('email', text, 'EMAIL'),
  constant('externalAuthId', text),
  constant('rights', ints),
])

/** Objects of which the emulated portal has none; a query that finds nothing needs some table. */
export const nowhere = (
  name: string,
  fields: readonly (readonly [name: string, kind: DtoKind])[],
  relations: readonly DtoField[] = [],
): Dto => createDto(name, 'user', [...fields.map(([field, kind]) => constant(field, kind)), ...relations])

const fileDto: Dto = nowhere('FileDto', [
  ['id', int],
  ['src', text],
  ['name', text],
  ['width', int],
  ['height', int],
  ['size', int],
  ['subDir', text],
  ['contentType', text],
  ['file', ints],
])

export const groupDto: Dto = nowhere(
  'GroupDto',
  [
    ['id', int],
    ['name', text],
    ['type', text],
    ['isVisible', json('bool')],
  ],
  [absent('image', () => fileDto)],
)

export const stageDto: Dto = nowhere('StageDto', [
  ['id', int],
  ['title', text],
  ['color', text],
])

export const flowDto: Dto = nowhere('FlowDto', [
  ['id', int],
  ['name', text],
])

export const chatDto: Dto = nowhere('ChatDto', [
  ['id', int],
  ['entityId', int],
  ['entityType', text],
])

export const emailDto: Dto = nowhere('EmailDto', [
  ['id', int],
  ['taskId', int],
  ['mailboxId', int],
  ['title', text],
  ['body', text],
  ['from', text],
  ['dateTs', int],
  ['link', text],
])

export const sourceDto: Dto = nowhere('SourceDto', [
  ['type', text],
  ['data', ints],
])

const seconds = (column: string) => (row: string) => `cast(strftime('%s', ${row}.${column}) as integer)`

/** api-reference/tasks/fields-rest-v3.md#elapsed-time */
export const elapsedDto: Dto = createDto('ElapsedTimeDto', 'task_elapsed', [
  kept('id', int, 'ID'),
  kept('userId', int, 'USER_ID'),
  kept('taskId', int, 'TASK_ID'),
  worked('minutes', int, (row) => `${row}.SECONDS / 60`),
  kept('seconds', int, 'SECONDS'),
  worked('source', text, (row) => `cast(${row}.SOURCE as text)`),
  kept('text', text, 'COMMENT_TEXT'),
  worked('createdAtTs', int, seconds('CREATED_DATE')),
  worked('startTs', int, seconds('DATE_START')),
  worked('stopTs', int, seconds('DATE_STOP')),
])
