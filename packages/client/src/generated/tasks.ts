// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { Bool, DateTimeText, Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { Order, Select } from './prelude.ts'

export type TasksTaskSystemRow = {
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
}

export interface TasksTaskRow extends TasksTaskSystemRow {
  [name: `UF_${string}`]: unknown
}

export type TasksTaskItemName = 'id' | 'title' | 'description' | 'deadline' | 'needsControl' | 'startPlan' | 'endPlan' | 'fileIds' | 'checklist' | 'epicId' | 'storyPoints' | 'priority' | 'status' | 'statusChanged' | 'parentId' | 'containsChecklist' | 'containsSubTasks' | 'containsRelatedTasks' | 'containsGanttLinks' | 'containsPlacements' | 'containsResults' | 'numberOfReminders' | 'chatId' | 'plannedDuration' | 'actualDuration' | 'durationType' | 'started' | 'estimatedTime' | 'replicate' | 'changed' | 'closed' | 'activity' | 'guid' | 'xmlId' | 'exchangeId' | 'exchangeModified' | 'outlookVersion' | 'mark' | 'allowsChangeDeadline' | 'allowsTimeTracking' | 'matchesWorkTime' | 'addInReport' | 'isMultitask' | 'siteId' | 'deadlineCount' | 'declineReason' | 'forumTopicId' | 'link' | 'rights' | 'archiveLink' | 'crmItemIds' | 'requireResult' | 'matchesSubTasksTime' | 'autocompleteSubTasks' | 'allowsChangeDatePlan' | 'maxDeadlineChangeDate' | 'maxDeadlineChanges' | 'requireDeadlineChangeReason' | 'inFavorite' | 'inPin' | 'inGroupPin' | 'inMute' | 'dependsOn' | 'scenarios' | 'responsible' | 'creatorId' | 'creator' | 'created' | 'responsibleId' | 'groupId' | 'group' | 'stageId' | 'stage' | 'flowId' | 'flow' | 'accomplices' | 'auditors' | 'parent' | 'chat' | 'changedById' | 'changedBy' | 'statusChangedById' | 'statusChangedBy' | 'closedById' | 'closedBy' | 'forkedByTemplateId' | 'forkedByTemplate' | 'emailId' | 'email' | 'elapsedTime' | 'source'

export interface TasksTaskItemRow {
  id: number
  title: string
  description: string
  deadline: string
  needsControl: boolean
  startPlan: string | null
  endPlan: string | null
  fileIds: unknown
  checklist: number[]
  epicId: number | null
  storyPoints: number | null
  priority: Open<'high' | 'average' | 'low'>
  status: Open<'pending' | 'in_progress' | 'supposedly_completed' | 'completed' | 'deferred' | 'declined'>
  statusChanged: string | null
  parentId: number | null
  containsChecklist: boolean
  containsSubTasks: boolean
  containsRelatedTasks: boolean
  containsGanttLinks: boolean
  containsPlacements: boolean
  containsResults: boolean
  numberOfReminders: number
  chatId: number
  plannedDuration: number
  actualDuration: number
  durationType: string
  started: string | null
  estimatedTime: number
  replicate: boolean
  changed: string
  closed: string | null
  activity: string
  guid: string
  xmlId: string | null
  exchangeId: string | null
  exchangeModified: string | null
  outlookVersion: number
  mark: string
  allowsChangeDeadline: boolean
  allowsTimeTracking: boolean
  matchesWorkTime: boolean
  addInReport: Open<'Y' | 'N'> | null
  isMultitask: boolean
  siteId: string
  deadlineCount: unknown
  declineReason: unknown
  forumTopicId: unknown
  link: string
  rights: { read: boolean; watch: boolean; mute: boolean; createResult: boolean; edit: boolean; remove: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; take: boolean; delegate: boolean; defer: boolean; renew: boolean; deadline: boolean; datePlan: boolean; changeDirector: boolean; changeResponsible: boolean; changeAccomplices: boolean; pause: boolean; timeTracking: boolean; mark: boolean; changeStatus: boolean; reminder: boolean; addAuditors: boolean; elapsedTime: boolean; favorite: boolean; checklistAdd: boolean; checklistEdit: boolean; checklistSave: boolean; checklistToggle: boolean; automate: boolean; resultEdit: boolean; completeResult: boolean; removeResult: boolean; resultRead: boolean; admin: boolean; createSubtask: boolean; copy: boolean; saveAsTemplate: boolean; attachFile: boolean; detachFile: boolean; detachParent: boolean; createGanttDependence: boolean; sort: boolean }
  archiveLink: string
  crmItemIds: string[]
  requireResult: boolean
  matchesSubTasksTime: boolean
  autocompleteSubTasks: boolean
  allowsChangeDatePlan: boolean
  maxDeadlineChangeDate: string | null
  maxDeadlineChanges: number | null
  requireDeadlineChangeReason: boolean
  inFavorite: unknown[]
  inPin: unknown[]
  inGroupPin: unknown[]
  inMute: unknown[]
  dependsOn: unknown[]
  scenarios: string[]
  responsible?: { name: string; email: string; id?: number; role?: string; image?: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender?: string; externalAuthId?: string; rights?: unknown[] }
  creatorId?: number
  creator?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }
  created?: string
  responsibleId?: number
  groupId?: number
  group?: { id: number; name: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; type: string; isVisible: boolean }
  stageId?: number
  stage?: { id: number; title: string; color: string }
  flowId?: number
  flow?: { id: number; name: string }
  accomplices?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }[]
  auditors?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }[]
  parent?: Record<string, unknown>
  chat?: { id: number; entityId: number; entityType: string }
  changedById?: number
  changedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }
  statusChangedById?: number
  statusChangedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }
  closedById?: number
  closedBy?: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }
  forkedByTemplateId?: number
  forkedByTemplate?: { id: number; task: Record<string, unknown>; title: string; description: string; creator: { id: number; name: string; role: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; gender: string; email: string; externalAuthId: string; rights: unknown[] }; responsibleCollection: unknown[]; deadlineAfterTs: number; startDatePlanTs: number; endDatePlanTs: number; replicate: boolean; checklist: unknown[]; group: { id: number; name: string; image: { id: number; src: string; name: string; width: number; height: number; size: number; subDir: string; contentType: string; file: unknown[] }; type: string; isVisible: boolean }; priority: string; accomplices: unknown[]; auditors: unknown[]; parent: Record<string, unknown>; replicateParams: { period: string; everyDay: string; workdayOnly: string; dailyMonthInterval: string; everyWeek: string; monthlyType: string; monthlyDayNum: string; monthlyMonthNum1: string; monthlyWeekDayNum: string; monthlyWeekDay: string; monthlyMonthNum2: string; yearlyType: string; yearlyDayNum: string; yearlyMonth1: string; yearlyWeekDayNum: string; yearlyWeekDay: string; yearlyMonth2: string; time: string; timezoneOffset: string; startDate: string; repeatTill: string; endDate: string; times: string } }
  emailId?: number
  email?: { id: number; taskId: number; mailboxId: number; title: string; body: string; from: string; dateTs: number; link: string }
  elapsedTime?: { id: number; userId: number; taskId: number; minutes: number; seconds: number; source: string; text: string; createdAtTs: number; startTs: number; stopTs: number }
  source?: { type: string; data: unknown[] }
}

export interface TasksTaskItemCreate {
  readonly title: Text
  readonly description?: Text
  readonly deadline?: DateTimeText
  readonly needsControl?: Bool
  readonly startPlan?: DateTimeText | null
  readonly endPlan?: DateTimeText | null
  readonly fileIds?: unknown
  readonly checklist?: readonly Int[]
  readonly epicId?: Int | '' | null
  readonly storyPoints?: Int | '' | null
  readonly priority?: Open<'high' | 'average' | 'low'> | Ref
  readonly status?: Open<'pending' | 'in_progress' | 'supposedly_completed' | 'completed' | 'deferred' | 'declined'> | Ref
  readonly statusChanged?: DateTimeText | null
  readonly parentId?: Int | '' | null
  readonly containsChecklist?: Bool
  readonly containsSubTasks?: Bool
  readonly containsRelatedTasks?: Bool
  readonly containsGanttLinks?: Bool
  readonly containsPlacements?: Bool
  readonly containsResults?: Bool
  readonly numberOfReminders?: Int
  readonly chatId?: Int
  readonly plannedDuration?: Int
  readonly actualDuration?: Int
  readonly durationType?: Text
  readonly started?: DateTimeText | null
  readonly estimatedTime?: Int
  readonly replicate?: Bool
  readonly changed?: DateTimeText
  readonly closed?: DateTimeText | null
  readonly activity?: DateTimeText
  readonly guid?: Text
  readonly xmlId?: Text | null
  readonly exchangeId?: Text | null
  readonly exchangeModified?: Text | null
  readonly outlookVersion?: Int
  readonly mark?: Text
  readonly allowsChangeDeadline?: Bool
  readonly allowsTimeTracking?: Bool
  readonly matchesWorkTime?: Bool
  readonly addInReport?: Flag | null
  readonly isMultitask?: Bool
  readonly siteId?: Text
  readonly deadlineCount?: unknown
  readonly declineReason?: unknown
  readonly forumTopicId?: unknown
  readonly link?: Text
  readonly rights?: { readonly read?: Bool; readonly watch?: Bool; readonly mute?: Bool; readonly createResult?: Bool; readonly edit?: Bool; readonly remove?: Bool; readonly complete?: Bool; readonly approve?: Bool; readonly disapprove?: Bool; readonly start?: Bool; readonly take?: Bool; readonly delegate?: Bool; readonly defer?: Bool; readonly renew?: Bool; readonly deadline?: Bool; readonly datePlan?: Bool; readonly changeDirector?: Bool; readonly changeResponsible?: Bool; readonly changeAccomplices?: Bool; readonly pause?: Bool; readonly timeTracking?: Bool; readonly mark?: Bool; readonly changeStatus?: Bool; readonly reminder?: Bool; readonly addAuditors?: Bool; readonly elapsedTime?: Bool; readonly favorite?: Bool; readonly checklistAdd?: Bool; readonly checklistEdit?: Bool; readonly checklistSave?: Bool; readonly checklistToggle?: Bool; readonly automate?: Bool; readonly resultEdit?: Bool; readonly completeResult?: Bool; readonly removeResult?: Bool; readonly resultRead?: Bool; readonly admin?: Bool; readonly createSubtask?: Bool; readonly copy?: Bool; readonly saveAsTemplate?: Bool; readonly attachFile?: Bool; readonly detachFile?: Bool; readonly detachParent?: Bool; readonly createGanttDependence?: Bool; readonly sort?: Bool }
  readonly archiveLink?: Text
  readonly crmItemIds?: readonly Text[]
  readonly requireResult?: Bool
  readonly matchesSubTasksTime?: Bool
  readonly autocompleteSubTasks?: Bool
  readonly allowsChangeDatePlan?: Bool
  readonly maxDeadlineChangeDate?: DateTimeText | null
  readonly maxDeadlineChanges?: Int | '' | null
  readonly requireDeadlineChangeReason?: Bool
  readonly inFavorite?: readonly unknown[]
  readonly inPin?: readonly unknown[]
  readonly inGroupPin?: readonly unknown[]
  readonly inMute?: readonly unknown[]
  readonly dependsOn?: readonly unknown[]
  readonly scenarios?: readonly Text[]
  readonly creatorId: Int
  readonly created?: DateTimeText
  readonly responsibleId: Int
  readonly groupId?: Int
  readonly stageId?: Int
  readonly flowId?: Int
  readonly changedById?: Int
  readonly statusChangedById?: Int
  readonly closedById?: Int
  readonly forkedByTemplateId?: Int
  readonly emailId?: Int
}

export interface TasksTaskItemUpdate {
  readonly title?: Text
  readonly description?: Text
  readonly deadline?: DateTimeText
  readonly needsControl?: Bool
  readonly startPlan?: DateTimeText | null
  readonly endPlan?: DateTimeText | null
  readonly fileIds?: unknown
  readonly checklist?: readonly Int[]
  readonly epicId?: Int | '' | null
  readonly storyPoints?: Int | '' | null
  readonly priority?: Open<'high' | 'average' | 'low'> | Ref
  readonly status?: Open<'pending' | 'in_progress' | 'supposedly_completed' | 'completed' | 'deferred' | 'declined'> | Ref
  readonly statusChanged?: DateTimeText | null
  readonly parentId?: Int | '' | null
  readonly containsChecklist?: Bool
  readonly containsSubTasks?: Bool
  readonly containsRelatedTasks?: Bool
  readonly containsGanttLinks?: Bool
  readonly containsPlacements?: Bool
  readonly containsResults?: Bool
  readonly numberOfReminders?: Int
  readonly chatId?: Int
  readonly plannedDuration?: Int
  readonly actualDuration?: Int
  readonly durationType?: Text
  readonly started?: DateTimeText | null
  readonly estimatedTime?: Int
  readonly replicate?: Bool
  readonly changed?: DateTimeText
  readonly closed?: DateTimeText | null
  readonly activity?: DateTimeText
  readonly guid?: Text
  readonly xmlId?: Text | null
  readonly exchangeId?: Text | null
  readonly exchangeModified?: Text | null
  readonly outlookVersion?: Int
  readonly mark?: Text
  readonly allowsChangeDeadline?: Bool
  readonly allowsTimeTracking?: Bool
  readonly matchesWorkTime?: Bool
  readonly addInReport?: Flag | null
  readonly isMultitask?: Bool
  readonly siteId?: Text
  readonly deadlineCount?: unknown
  readonly declineReason?: unknown
  readonly forumTopicId?: unknown
  readonly link?: Text
  readonly rights?: { readonly read?: Bool; readonly watch?: Bool; readonly mute?: Bool; readonly createResult?: Bool; readonly edit?: Bool; readonly remove?: Bool; readonly complete?: Bool; readonly approve?: Bool; readonly disapprove?: Bool; readonly start?: Bool; readonly take?: Bool; readonly delegate?: Bool; readonly defer?: Bool; readonly renew?: Bool; readonly deadline?: Bool; readonly datePlan?: Bool; readonly changeDirector?: Bool; readonly changeResponsible?: Bool; readonly changeAccomplices?: Bool; readonly pause?: Bool; readonly timeTracking?: Bool; readonly mark?: Bool; readonly changeStatus?: Bool; readonly reminder?: Bool; readonly addAuditors?: Bool; readonly elapsedTime?: Bool; readonly favorite?: Bool; readonly checklistAdd?: Bool; readonly checklistEdit?: Bool; readonly checklistSave?: Bool; readonly checklistToggle?: Bool; readonly automate?: Bool; readonly resultEdit?: Bool; readonly completeResult?: Bool; readonly removeResult?: Bool; readonly resultRead?: Bool; readonly admin?: Bool; readonly createSubtask?: Bool; readonly copy?: Bool; readonly saveAsTemplate?: Bool; readonly attachFile?: Bool; readonly detachFile?: Bool; readonly detachParent?: Bool; readonly createGanttDependence?: Bool; readonly sort?: Bool }
  readonly archiveLink?: Text
  readonly crmItemIds?: readonly Text[]
  readonly requireResult?: Bool
  readonly matchesSubTasksTime?: Bool
  readonly autocompleteSubTasks?: Bool
  readonly allowsChangeDatePlan?: Bool
  readonly maxDeadlineChangeDate?: DateTimeText | null
  readonly maxDeadlineChanges?: Int | '' | null
  readonly requireDeadlineChangeReason?: Bool
  readonly inFavorite?: readonly unknown[]
  readonly inPin?: readonly unknown[]
  readonly inGroupPin?: readonly unknown[]
  readonly inMute?: readonly unknown[]
  readonly dependsOn?: readonly unknown[]
  readonly scenarios?: readonly Text[]
  readonly creatorId?: Int
  readonly created?: DateTimeText
  readonly responsibleId?: Int
  readonly groupId?: Int
  readonly stageId?: Int
  readonly flowId?: Int
  readonly changedById?: Int
  readonly statusChangedById?: Int
  readonly closedById?: Int
  readonly forkedByTemplateId?: Int
  readonly emailId?: Int
}

export type TasksTaskItemSelect = Select<TasksTaskItemName>

export type TasksTaskItemOrder = Order<TasksTaskItemName>

export type TasksTaskRequestName = 'ID' | 'PARENT_ID' | 'TITLE' | 'DESCRIPTION' | 'MARK' | 'PRIORITY' | 'STATUS' | 'MULTITASK' | 'NOT_VIEWED' | 'REPLICATE' | 'GROUP_ID' | 'STAGE_ID' | 'SPRINT_ID' | 'BACKLOG_ID' | 'CREATED_BY' | 'CREATED_DATE' | 'RESPONSIBLE_ID' | 'ACCOMPLICES' | 'AUDITORS' | 'CHANGED_BY' | 'CHANGED_DATE' | 'STATUS_CHANGED_BY' | 'STATUS_CHANGED_DATE' | 'CLOSED_BY' | 'CLOSED_DATE' | 'ACTIVITY_DATE' | 'DATE_START' | 'DEADLINE' | 'START_DATE_PLAN' | 'END_DATE_PLAN' | 'GUID' | 'XML_ID' | 'COMMENTS_COUNT' | 'SERVICE_COMMENTS_COUNT' | 'NEW_COMMENTS_COUNT' | 'ALLOW_CHANGE_DEADLINE' | 'ALLOW_TIME_TRACKING' | 'TASK_CONTROL' | 'ADD_IN_REPORT' | 'FORKED_BY_TEMPLATE_ID' | 'TIME_ESTIMATE' | 'TIME_SPENT_IN_LOGS' | 'MATCH_WORK_TIME' | 'FORUM_TOPIC_ID' | 'FORUM_ID' | 'SITE_ID' | 'SUBORDINATE' | 'FAVORITE' | 'EXCHANGE_MODIFIED' | 'EXCHANGE_ID' | 'OUTLOOK_VERSION' | 'VIEWED_DATE' | 'SORTING' | 'DURATION_PLAN' | 'DURATION_FACT' | 'CHECKLIST' | 'DURATION_TYPE' | 'IS_MUTED' | 'IS_PINNED' | 'IS_PINNED_IN_GROUP' | 'FLOW_ID' | 'UF_CRM_TASK' | 'UF_TASK_WEBDAV_FILES' | 'UF_MAIL_MESSAGE'

export type TasksTaskRequestSystemCreate = {
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
  readonly DURATION_TYPE?: Open<'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'months' | 'years'> | Ref
  readonly IS_MUTED?: Flag
  readonly IS_PINNED?: Flag
  readonly IS_PINNED_IN_GROUP?: Flag
  readonly FLOW_ID?: Int
  readonly UF_CRM_TASK?: readonly Text[]
  readonly UF_TASK_WEBDAV_FILES?: readonly Text[]
  readonly UF_MAIL_MESSAGE?: Int
  readonly SE_PARAMETER?: readonly { readonly VALUE?: Flag; readonly CODE?: Int }[]
}

export interface TasksTaskRequestCreate extends TasksTaskRequestSystemCreate {
  readonly [name: `UF_${string}`]: unknown
}

export type TasksTaskRequestSystemUpdate = {
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
  readonly DURATION_TYPE?: Open<'secs' | 'mins' | 'hours' | 'days' | 'weeks' | 'months' | 'years'> | Ref
  readonly IS_MUTED?: Flag
  readonly IS_PINNED?: Flag
  readonly IS_PINNED_IN_GROUP?: Flag
  readonly FLOW_ID?: Int
  readonly UF_CRM_TASK?: readonly Text[]
  readonly UF_TASK_WEBDAV_FILES?: readonly Text[]
  readonly UF_MAIL_MESSAGE?: Int
  readonly SE_PARAMETER?: readonly { readonly VALUE?: Flag; readonly CODE?: Int }[]
}

export interface TasksTaskRequestUpdate extends TasksTaskRequestSystemUpdate {
  readonly [name: `UF_${string}`]: unknown
}

export type TasksTaskRequestSelect = Select<TasksTaskRequestName>

export interface TasksTemplateCreate {
  readonly PARENT_ID?: Int
  readonly TITLE?: Text
  readonly DESCRIPTION?: Text
  readonly PRIORITY?: Text
  readonly GROUP_ID?: Int
  readonly STAGE_ID?: Int
  readonly CREATED_BY?: Int
  readonly RESPONSIBLE_ID?: Int
  readonly DEPENDS_ON?: readonly unknown[]
  readonly RESPONSIBLES?: readonly unknown[]
  readonly ACCOMPLICES?: readonly unknown[]
  readonly AUDITORS?: readonly unknown[]
  readonly STATUS?: Text
  readonly MULTITASK?: Flag
  readonly REPLICATE?: Flag
  readonly SITE_ID?: Text
  readonly TASK_CONTROL?: Flag
  readonly ADD_IN_REPORT?: Flag
  readonly XML_ID?: Text
  readonly DEADLINE_AFTER?: DateTimeText
  readonly START_DATE_PLAN_AFTER?: DateTimeText
  readonly END_DATE_PLAN_AFTER?: DateTimeText
  readonly TPARAM_TYPE?: Text
  readonly TPARAM_REPLICATION_COUNT?: Int
  readonly REPLICATE_PARAMS?: { readonly PERIOD?: Text; readonly START_DATE?: DateTimeText; readonly TIME?: Text; readonly REPEAT_TILL?: Open<'endless' | 'times' | 'date'> | Ref; readonly TIMES?: Int; readonly END_DATE?: DateTimeText; readonly NEXT_EXECUTION_TIME?: DateTimeText; readonly DEADLINE_OFFSET?: Int; readonly EVERY_DAY?: Int; readonly WORKDAY_ONLY?: Text; readonly DAILY_MONTH_INTERVAL?: Int; readonly EVERY_WEEK?: Int; readonly WEEK_DAYS?: readonly unknown[]; readonly MONTHLY_TYPE?: Int; readonly MONTHLY_DAY_NUM?: Int; readonly MONTHLY_MONTH_NUM_1?: Int; readonly MONTHLY_WEEK_DAY_NUM?: Int; readonly MONTHLY_WEEK_DAY?: Int; readonly MONTHLY_MONTH_NUM_2?: Int; readonly YEARLY_TYPE?: Int; readonly YEARLY_DAY_NUM?: Int; readonly YEARLY_MONTH_1?: Int; readonly YEARLY_WEEK_DAY_NUM?: Int; readonly YEARLY_WEEK_DAY?: Int; readonly YEARLY_MONTH_2?: Int }
  readonly BASE_TEMPLATE_ID?: Int
  readonly TEMPLATE_CHILDREN_COUNT?: Int
}

export interface TasksTemplateUpdate {
  readonly PARENT_ID?: Int
  readonly TITLE?: Text
  readonly DESCRIPTION?: Text
  readonly PRIORITY?: Text
  readonly GROUP_ID?: Int
  readonly STAGE_ID?: Int
  readonly CREATED_BY?: Int
  readonly RESPONSIBLE_ID?: Int
  readonly DEPENDS_ON?: readonly unknown[]
  readonly RESPONSIBLES?: readonly unknown[]
  readonly ACCOMPLICES?: readonly unknown[]
  readonly AUDITORS?: readonly unknown[]
  readonly STATUS?: Text
  readonly MULTITASK?: Flag
  readonly REPLICATE?: Flag
  readonly SITE_ID?: Text
  readonly TASK_CONTROL?: Flag
  readonly ADD_IN_REPORT?: Flag
  readonly XML_ID?: Text
  readonly DEADLINE_AFTER?: DateTimeText
  readonly START_DATE_PLAN_AFTER?: DateTimeText
  readonly END_DATE_PLAN_AFTER?: DateTimeText
  readonly TPARAM_TYPE?: Text
  readonly TPARAM_REPLICATION_COUNT?: Int
  readonly REPLICATE_PARAMS?: { readonly PERIOD?: Text; readonly START_DATE?: DateTimeText; readonly TIME?: Text; readonly REPEAT_TILL?: Open<'endless' | 'times' | 'date'> | Ref; readonly TIMES?: Int; readonly END_DATE?: DateTimeText; readonly NEXT_EXECUTION_TIME?: DateTimeText; readonly DEADLINE_OFFSET?: Int; readonly EVERY_DAY?: Int; readonly WORKDAY_ONLY?: Text; readonly DAILY_MONTH_INTERVAL?: Int; readonly EVERY_WEEK?: Int; readonly WEEK_DAYS?: readonly unknown[]; readonly MONTHLY_TYPE?: Int; readonly MONTHLY_DAY_NUM?: Int; readonly MONTHLY_MONTH_NUM_1?: Int; readonly MONTHLY_WEEK_DAY_NUM?: Int; readonly MONTHLY_WEEK_DAY?: Int; readonly MONTHLY_MONTH_NUM_2?: Int; readonly YEARLY_TYPE?: Int; readonly YEARLY_DAY_NUM?: Int; readonly YEARLY_MONTH_1?: Int; readonly YEARLY_WEEK_DAY_NUM?: Int; readonly YEARLY_WEEK_DAY?: Int; readonly YEARLY_MONTH_2?: Int }
  readonly BASE_TEMPLATE_ID?: Int
  readonly TEMPLATE_CHILDREN_COUNT?: Int
}
