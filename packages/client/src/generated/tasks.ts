// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { DateTimeText, Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { Select } from './prelude.ts'

export interface TasksTaskRow {
  id: string
  parentId?: string | null
  title: string
  description: string
  mark?: string | null
  priority?: Open<'2' | '1' | '0'>
  multitask?: Open<'Y' | 'N'>
  notViewed?: Open<'Y' | 'N'>
  replicate?: Open<'Y' | 'N'>
  stageId?: string
  sprintId?: string | null
  backlogId?: string | null
  createdBy?: string
  createdDate?: string
  responsibleId: string
  changedBy?: string
  changedDate?: string
  statusChangedBy?: string | null
  closedBy?: string | null
  closedDate?: string | null
  activityDate?: string
  dateStart?: string | null
  deadline: string | null
  startDatePlan?: string | null
  endDatePlan?: string | null
  guid?: string
  xmlId?: string | null
  commentsCount?: string | null
  serviceCommentsCount?: string | null
  allowChangeDeadline?: Open<'Y' | 'N'>
  allowTimeTracking?: Open<'Y' | 'N'>
  taskControl?: Open<'Y' | 'N'>
  addInReport?: Open<'Y' | 'N'>
  forkedByTemplateId?: string | null
  timeEstimate?: string
  timeSpentInLogs?: string | null
  matchWorkTime?: Open<'Y' | 'N'>
  forumTopicId?: string | null
  forumId?: string | null
  siteId?: string
  subordinate?: Open<'Y' | 'N'>
  exchangeModified?: string | null
  exchangeId?: string | null
  outlookVersion?: string
  viewedDate?: string | null
  sorting?: string | null
  durationFact?: string | null
  isMuted?: Open<'Y' | 'N'>
  isPinned?: Open<'Y' | 'N'>
  isPinnedInGroup?: Open<'Y' | 'N'>
  flowId?: string | null
  descriptionInBbcode: Open<'Y' | 'N'>
  status?: Open<'2' | '3' | '4' | '5' | '6'>
  statusChangedDate?: string
  durationPlan?: string | null
  durationType?: string
  favorite?: Open<'Y' | 'N'>
  groupId?: string
  auditors?: string[]
  accomplices?: string[]
  checklist?: Record<string, { id: string; taskId: string; createdBy: string; parentId: unknown; title: string; sortIndex: string; isComplete: Open<'Y' | 'N'>; isImportant: Open<'Y' | 'N'>; toggledBy: string | null; toggledDate: string | null; ufChecklistFiles: boolean; members: unknown[]; attachments: unknown[]; entityId: string; action: { modify: boolean; remove: boolean; toggle: boolean; add: boolean; addAccomplice: boolean } }> | []
  group: { id: string; name: string; opened: boolean; membersCount: number; image: string; additionalData: unknown[] } | []
  creator?: { id: string; name: string; link: string; icon: string; workPosition: string | null }
  responsible: { id: string; name: string; link: string; icon: string; workPosition: string | null }
  accomplicesData?: Record<string, { id: string; name: string; link: string; icon: string; workPosition: string }> | []
  auditorsData?: Record<string, { id: string; name: string; link: string; icon: string; workPosition: string }> | []
  newCommentsCount?: number
  action?: { accept: boolean; decline: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; pause: boolean; delegate: boolean; remove: boolean; edit: boolean; defer: boolean; renew: boolean; create: boolean; changeDeadline: boolean; checklistAddItems: boolean; addFavorite: boolean; deleteFavorite: boolean; rate: boolean; take?: boolean; 'edit.originator': boolean; 'checklist.reorder': boolean; 'elapsedtime.add': boolean; 'dayplan.timer.toggle': boolean; 'edit.plan': boolean; 'checklist.add': boolean; 'favorite.add': boolean; 'favorite.delete': boolean }
  checkListTree?: { nodeId: number; fields: { id: string | null; copiedId: string | null; entityId: string | null; userId: number; createdBy: string | null; parentId: string | null; title: string; sortIndex: string | null; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: unknown[]; attachments: unknown[]; nodeId?: string | null }; action: { modify: boolean; remove: boolean; toggle: boolean; add: boolean; addAccomplice: boolean }[]; descendants: { nodeId: number; fields: { id: number; copiedId: unknown; entityId: number; userId: number; createdBy: number; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: unknown[]; attachments: unknown[]; nodeId: unknown }; action: { modify: boolean; remove: boolean; toggle: boolean; add: boolean; addAccomplice: boolean }; descendants: { nodeId: number; fields: { id: number; copiedId: unknown; entityId: number; userId: number; createdBy: number; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: unknown[]; attachments: unknown[]; nodeId: unknown }; action: { modify: boolean; remove: boolean; toggle: boolean; add: boolean; addAccomplice: boolean }; descendants: unknown[] }[] }[] }
  checkListCanAdd?: boolean
  ufCrmTask?: string[]
  ufTaskWebdavFiles?: number[]
  ufMailMessage?: string | null
  lengthDeadline?: string
  taskRequireResult?: string
  taskHasOpenResult?: string
  taskHasResult?: string
  timeElapsed?: unknown
  timerIsRunningForCurrentUser?: string
  parsedDescription?: string
  counter?: { counters: { expired: number; newComments: number; projectExpired: number; projectNewComments: number; mutedExpired: number; mutedNewComments: number }; color: string; value: number }
  tags?: Record<string, { id: number; title: string }>
  subStatus?: string
  chatId?: number
  [name: `UF_${string}`]: unknown
}

export type TasksTaskRequestName = 'ID' | 'PARENT_ID' | 'TITLE' | 'DESCRIPTION' | 'MARK' | 'PRIORITY' | 'STATUS' | 'MULTITASK' | 'NOT_VIEWED' | 'REPLICATE' | 'GROUP_ID' | 'STAGE_ID' | 'SPRINT_ID' | 'BACKLOG_ID' | 'CREATED_BY' | 'CREATED_DATE' | 'RESPONSIBLE_ID' | 'ACCOMPLICES' | 'AUDITORS' | 'CHANGED_BY' | 'CHANGED_DATE' | 'STATUS_CHANGED_BY' | 'STATUS_CHANGED_DATE' | 'CLOSED_BY' | 'CLOSED_DATE' | 'ACTIVITY_DATE' | 'DATE_START' | 'DEADLINE' | 'START_DATE_PLAN' | 'END_DATE_PLAN' | 'GUID' | 'XML_ID' | 'COMMENTS_COUNT' | 'SERVICE_COMMENTS_COUNT' | 'NEW_COMMENTS_COUNT' | 'ALLOW_CHANGE_DEADLINE' | 'ALLOW_TIME_TRACKING' | 'TASK_CONTROL' | 'ADD_IN_REPORT' | 'FORKED_BY_TEMPLATE_ID' | 'TIME_ESTIMATE' | 'TIME_SPENT_IN_LOGS' | 'MATCH_WORK_TIME' | 'FORUM_TOPIC_ID' | 'FORUM_ID' | 'SITE_ID' | 'SUBORDINATE' | 'FAVORITE' | 'EXCHANGE_MODIFIED' | 'EXCHANGE_ID' | 'OUTLOOK_VERSION' | 'VIEWED_DATE' | 'SORTING' | 'DURATION_PLAN' | 'DURATION_FACT' | 'CHECKLIST' | 'DURATION_TYPE' | 'IS_MUTED' | 'IS_PINNED' | 'IS_PINNED_IN_GROUP' | 'FLOW_ID' | 'UF_CRM_TASK' | 'UF_TASK_WEBDAV_FILES' | 'UF_MAIL_MESSAGE' | `UF_${string}`

export interface TasksTaskRequestCreate {
  readonly PARENT_ID?: Int
  readonly TITLE: Text
  readonly DESCRIPTION?: Text
  readonly MARK?: Open<'N' | 'P'> | Ref
  readonly PRIORITY?: Open<'2' | '1' | '0'> | Ref
  readonly STATUS?: Open<'2' | '3' | '4' | '5' | '6'> | Ref
  readonly MULTITASK?: Flag
  readonly NOT_VIEWED?: Flag
  readonly REPLICATE?: Flag
  readonly GROUP_ID?: Int
  readonly STAGE_ID?: Int
  readonly SPRINT_ID?: Int
  readonly BACKLOG_ID?: Int
  readonly CREATED_BY?: Int
  readonly CREATED_DATE?: DateTimeText
  readonly RESPONSIBLE_ID: Int
  readonly ACCOMPLICES?: readonly Int[]
  readonly AUDITORS?: readonly Int[]
  readonly CHANGED_BY?: Int
  readonly CHANGED_DATE?: DateTimeText
  readonly STATUS_CHANGED_BY?: Int
  readonly STATUS_CHANGED_DATE?: DateTimeText
  readonly CLOSED_BY?: Int
  readonly CLOSED_DATE?: DateTimeText
  readonly ACTIVITY_DATE?: DateTimeText
  readonly DATE_START?: DateTimeText
  readonly DEADLINE?: DateTimeText
  readonly START_DATE_PLAN?: DateTimeText
  readonly END_DATE_PLAN?: DateTimeText
  readonly GUID?: Text
  readonly XML_ID?: Text
  readonly COMMENTS_COUNT?: Int
  readonly SERVICE_COMMENTS_COUNT?: Int
  readonly NEW_COMMENTS_COUNT?: Int
  readonly ALLOW_CHANGE_DEADLINE?: Flag
  readonly ALLOW_TIME_TRACKING?: Flag
  readonly TASK_CONTROL?: Flag
  readonly ADD_IN_REPORT?: Flag
  readonly TIME_ESTIMATE?: Int
  readonly TIME_SPENT_IN_LOGS?: Int
  readonly MATCH_WORK_TIME?: Int
  readonly FORUM_TOPIC_ID?: Int
  readonly FORUM_ID?: Int
  readonly SITE_ID?: Text
  readonly SUBORDINATE?: Flag
  readonly FAVORITE?: Flag
  readonly EXCHANGE_MODIFIED?: DateTimeText
  readonly EXCHANGE_ID?: Int
  readonly OUTLOOK_VERSION?: Int
  readonly VIEWED_DATE?: DateTimeText
  readonly SORTING?: Decimal
  readonly DURATION_PLAN?: Int
  readonly DURATION_FACT?: Int
  readonly CHECKLIST?: readonly unknown[]
  readonly DURATION_TYPE?: Int
  readonly IS_MUTED?: Flag
  readonly IS_PINNED?: Flag
  readonly IS_PINNED_IN_GROUP?: Flag
  readonly FLOW_ID?: Int
  readonly UF_CRM_TASK?: readonly Text[]
  readonly UF_TASK_WEBDAV_FILES?: readonly Text[]
  readonly UF_MAIL_MESSAGE?: Int
  readonly SE_PARAMETER?: readonly { readonly VALUE?: Flag; readonly CODE?: Int }[]
  readonly [name: `UF_${string}`]: unknown
}

export interface TasksTaskRequestUpdate {
  readonly PARENT_ID?: Int
  readonly TITLE?: Text
  readonly DESCRIPTION?: Text
  readonly MARK?: Open<'N' | 'P'> | Ref
  readonly PRIORITY?: Open<'2' | '1' | '0'> | Ref
  readonly STATUS?: Open<'2' | '3' | '4' | '5' | '6'> | Ref
  readonly MULTITASK?: Flag
  readonly NOT_VIEWED?: Flag
  readonly REPLICATE?: Flag
  readonly GROUP_ID?: Int
  readonly STAGE_ID?: Int
  readonly SPRINT_ID?: Int
  readonly BACKLOG_ID?: Int
  readonly CREATED_BY?: Int
  readonly CREATED_DATE?: DateTimeText
  readonly RESPONSIBLE_ID?: Int
  readonly ACCOMPLICES?: readonly Int[]
  readonly AUDITORS?: readonly Int[]
  readonly CHANGED_BY?: Int
  readonly CHANGED_DATE?: DateTimeText
  readonly STATUS_CHANGED_BY?: Int
  readonly STATUS_CHANGED_DATE?: DateTimeText
  readonly CLOSED_BY?: Int
  readonly CLOSED_DATE?: DateTimeText
  readonly ACTIVITY_DATE?: DateTimeText
  readonly DATE_START?: DateTimeText
  readonly DEADLINE?: DateTimeText
  readonly START_DATE_PLAN?: DateTimeText
  readonly END_DATE_PLAN?: DateTimeText
  readonly GUID?: Text
  readonly XML_ID?: Text
  readonly COMMENTS_COUNT?: Int
  readonly SERVICE_COMMENTS_COUNT?: Int
  readonly NEW_COMMENTS_COUNT?: Int
  readonly ALLOW_CHANGE_DEADLINE?: Flag
  readonly ALLOW_TIME_TRACKING?: Flag
  readonly TASK_CONTROL?: Flag
  readonly ADD_IN_REPORT?: Flag
  readonly TIME_ESTIMATE?: Int
  readonly TIME_SPENT_IN_LOGS?: Int
  readonly MATCH_WORK_TIME?: Int
  readonly FORUM_TOPIC_ID?: Int
  readonly FORUM_ID?: Int
  readonly SITE_ID?: Text
  readonly SUBORDINATE?: Flag
  readonly FAVORITE?: Flag
  readonly EXCHANGE_MODIFIED?: DateTimeText
  readonly EXCHANGE_ID?: Int
  readonly OUTLOOK_VERSION?: Int
  readonly VIEWED_DATE?: DateTimeText
  readonly SORTING?: Decimal
  readonly DURATION_PLAN?: Int
  readonly DURATION_FACT?: Int
  readonly CHECKLIST?: readonly unknown[]
  readonly DURATION_TYPE?: Int
  readonly IS_MUTED?: Flag
  readonly IS_PINNED?: Flag
  readonly IS_PINNED_IN_GROUP?: Flag
  readonly FLOW_ID?: Int
  readonly UF_CRM_TASK?: readonly Text[]
  readonly UF_TASK_WEBDAV_FILES?: readonly Text[]
  readonly UF_MAIL_MESSAGE?: Int
  readonly SE_PARAMETER?: readonly { readonly VALUE?: Flag; readonly CODE?: Int }[]
  readonly [name: `UF_${string}`]: unknown
}

export type TasksTaskRequestSelect = Select<TasksTaskRequestName>
