import { createDto, dtoField, type Dto, type DtoField } from '../../v3/dto.ts'
import { absent, constant, kept, own, related, worked } from '../../v3/dto-fields.ts'
import { dateTime, flag, int, ints, json, text, texts, words, type DtoKind } from '../../v3/dto-kinds.ts'
import { chatDto, elapsedDto, emailDto, flowDto, groupDto, sourceDto, stageDto, userDto } from './related-dtos.ts'
import { rightsByStatus } from './task-rights.ts'
import { templateDto } from './template-dto.ts'

const on = { sortable: true } as const
/** Shown only where it is selected: the samples of tasks.task.get and add leave it out. */
const asked = { onDemand: true } as const

/** Ids when they are written, objects when they are read. */
const people = (name: string, column: string): DtoField =>
  dtoField(name, ints, column, {
    editable: true,
    relation: { dto: () => userDto, on: (row, user) => `${user}.ID in (select value from json_each(${row}.${column}))`, many: true },
  })
const has = (name: string, condition: (row: string) => string): DtoField =>
  worked(name, json('bool'), (row) => `iif(exists (select 1 from ${condition(row)}), 'true', 'false')`)

/** Ids of the users who did it. */
const markedBy =
  (mark: string) =>
  (row: string): string =>
    `(select json_group_array(m.USER_ID) from task_mark m where m.TASK_ID = ${row}.ID and m.MARK = '${mark}')`

const PRIORITY = words({ low: 0, average: 1, high: 2 })
const STATUS = words({ pending: 2, in_progress: 3, supposedly_completed: 4, completed: 5, deferred: 6, declined: 7 })
const MARK_WORDS = words({ none: null, positive: 'P', negative: 'N' })
/** The table of task fields names the letters, the samples show words: both are read. */
const MARK: DtoKind = {
  ...MARK_WORDS,
  encode: (value, time) => (value === 'P' || value === 'N' ? value : MARK_WORDS.encode(value, time)),
}

/** Of several entries, the last: the page has one object. */
const lastElapsed = dtoField('elapsedTime', json('object'), false, {
  relation: {
    dto: () => elapsedDto,
    on: (row, entry) => `${entry}.ID = (select max(e.ID) from task_elapsed e where e.TASK_ID = ${row}.ID)`,
    many: false,
  },
})

/**
 * A task of REST 3.0: api-reference/tasks/fields-rest-v3.md. Of work groups, stages, flows, chats,
 * templates and e-mails only the ids are kept: their objects are null.
 */
export const taskDto: Dto = createDto('TaskDto', 'task', [
  kept('id', int, 'ID', { filterable: true, sortable: true }),
  own('title', text, 'TITLE', { ...on, required: true }),
  own('description', text, 'DESCRIPTION'),
  dtoField('creatorId', int, 'CREATED_BY', { ...on, ...asked, required: true }),
  related('creator', () => userDto, 'CREATED_BY'),
  kept('created', dateTime, 'CREATED_DATE', { ...on, ...asked }),
  own('responsibleId', int, 'RESPONSIBLE_ID', { ...on, ...asked, required: true }),
  related('responsible', () => userDto, 'RESPONSIBLE_ID'),
  own('deadline', dateTime, 'DEADLINE', on),
  own('needsControl', flag, 'TASK_CONTROL'),
  own('startPlan', dateTime, 'START_DATE_PLAN', on),
  own('endPlan', dateTime, 'END_DATE_PLAN', on),
  worked('fileIds', json('array'), (row) => `nullif(${row}.UF_TASK_WEBDAV_FILES, '[]')`),
  worked('checklist', json('array'), (row) => `(select json_group_array(c.ID) from task_checklist c where c.TASK_ID = ${row}.ID)`),
  own('groupId', int, 'GROUP_ID', { ...on, ...asked }),
  absent('group', () => groupDto),
  own('stageId', int, 'STAGE_ID', asked),
  absent('stage', () => stageDto),
  own('epicId', int, 'EPIC_ID'),
  own('storyPoints', int, 'STORY_POINTS'),
  own('flowId', int, 'FLOW_ID', asked),
  absent('flow', () => flowDto),
  own('priority', PRIORITY, 'PRIORITY', on),
  own('status', STATUS, 'STATUS', on),
  kept('statusChanged', dateTime, 'STATUS_CHANGED_DATE'),
  people('accomplices', 'ACCOMPLICES'),
  people('auditors', 'AUDITORS'),
  own('parentId', int, 'PARENT_ID'),
  related('parent', () => taskDto, 'PARENT_ID'),
  has('containsChecklist', (row) => `task_checklist c where c.TASK_ID = ${row}.ID`),
  has('containsSubTasks', (row) => `task s where s.PARENT_ID = ${row}.ID`),
  constant('containsRelatedTasks', flag),
  has('containsGanttLinks', (row) => `task_link l where l.TASK_FROM = ${row}.ID or l.TASK_TO = ${row}.ID`),
  constant('containsPlacements', flag),
  has('containsResults', (row) => `task_result r where r.TASK_ID = ${row}.ID`),
  constant('numberOfReminders', int, '0'),
  kept('chatId', int, 'CHAT_ID'),
  absent('chat', () => chatDto),
  worked('plannedDuration', int, (row) => `ifnull(${row}.DURATION_PLAN, 0)`),
  worked('actualDuration', int, (row) => `ifnull(${row}.DURATION_FACT, 0)`),
  own('durationType', text, 'DURATION_TYPE'),
  kept('started', dateTime, 'DATE_START', on),
  own('estimatedTime', int, 'TIME_ESTIMATE', on),
  own('replicate', flag, 'REPLICATE'),
  kept('changed', dateTime, 'CHANGED_DATE', on),
  kept('changedById', int, 'CHANGED_BY', asked),
  related('changedBy', () => userDto, 'CHANGED_BY'),
  kept('statusChangedById', int, 'STATUS_CHANGED_BY', asked),
  related('statusChangedBy', () => userDto, 'STATUS_CHANGED_BY'),
  kept('closedById', int, 'CLOSED_BY', asked),
  related('closedBy', () => userDto, 'CLOSED_BY'),
  kept('closed', dateTime, 'CLOSED_DATE', on),
  kept('activity', dateTime, 'ACTIVITY_DATE', on),
  kept('guid', text, 'GUID'),
  own('xmlId', text, 'XML_ID'),
  own('exchangeId', text, 'EXCHANGE_ID'),
  own('exchangeModified', text, 'EXCHANGE_MODIFIED'),
  kept('outlookVersion', int, 'OUTLOOK_VERSION'),
  own('mark', MARK, 'MARK', on),
  own('allowsChangeDeadline', flag, 'ALLOW_CHANGE_DEADLINE', on),
  own('allowsTimeTracking', flag, 'ALLOW_TIME_TRACKING', on),
  own('matchesWorkTime', flag, 'MATCH_WORK_TIME'),
  own('addInReport', flag, 'ADD_IN_REPORT'),
  own('isMultitask', flag, 'MULTITASK'),
  kept('siteId', text, 'SITE_ID'),
  constant('deadlineCount', int),
  constant('declineReason', text),
  kept('forumTopicId', int, 'FORUM_TOPIC_ID'),
  kept('forkedByTemplateId', int, 'FORKED_BY_TEMPLATE_ID', asked),
  absent('forkedByTemplate', () => templateDto),
  worked('link', text, (row) => `'/company/personal/user/' || ${row}.RESPONSIBLE_ID || '/tasks/task/view/' || ${row}.ID || '/'`),
  worked('rights', json('object'), rightsByStatus),
  constant('archiveLink', text),
  own('crmItemIds', texts, 'UF_CRM_TASK'),
  own('requireResult', flag, 'REQUIRE_RESULT'),
  own('matchesSubTasksTime', flag, 'MATCHES_SUB_TASKS_TIME'),
  own('autocompleteSubTasks', flag, 'AUTOCOMPLETE_SUB_TASKS'),
  own('allowsChangeDatePlan', flag, 'ALLOWS_CHANGE_DATE_PLAN'),
  own('maxDeadlineChangeDate', dateTime, 'MAX_DEADLINE_CHANGE_DATE'),
  own('maxDeadlineChanges', int, 'MAX_DEADLINE_CHANGES'),
  own('requireDeadlineChangeReason', flag, 'REQUIRE_DEADLINE_CHANGE_REASON'),
  worked('inFavorite', ints, markedBy('FAVORITE')),
  worked('inPin', ints, markedBy('IS_PINNED')),
  constant('inGroupPin', ints),
  worked('inMute', ints, markedBy('IS_MUTED')),
  dtoField('emailId', int, false, { read: (row) => `cast(nullif(${row}.UF_MAIL_MESSAGE, '') as integer)`, ...asked }),
  absent('email', () => emailDto),
  lastElapsed,
  absent('source', () => sourceDto),
  constant('dependsOn', ints),
  constant('scenarios', texts, `'["default"]'`),
])
