// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'
import type { TasksTaskRow, TasksTaskRequestCreate, TasksTaskRequestSelect, TasksTaskRequestUpdate, TasksTemplateCreate, TasksTemplateUpdate } from './tasks.ts'

export interface TaskChecklistitemAddParams { readonly TASKID: Int; readonly FIELDS: { readonly TITLE: Text; readonly SORT_INDEX?: Int; readonly IS_COMPLETE?: Flag; readonly IS_IMPORTANT?: Flag; readonly MEMBERS?: Readonly<Record<string, unknown>>; readonly PARENT_ID?: Int } }
export interface TaskChecklistitemCompleteParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskChecklistitemDeleteParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskChecklistitemGetParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskChecklistitemGetResult { ID: string; TASK_ID: string; PARENT_ID: string; CREATED_BY: string; TITLE: string; SORT_INDEX: string; IS_COMPLETE: Open<'Y' | 'N'>; IS_IMPORTANT: Open<'Y' | 'N'>; TOGGLED_BY: string | null; TOGGLED_DATE: string; MEMBERS: { ID: string; TYPE: Open<'A' | 'U'>; NAME: string; PERSONAL_PHOTO: string; PERSONAL_GENDER: Open<'M' | 'F'>; IMAGE: string; IS_COLLABER: boolean }[]; ATTACHMENTS: Record<string, { ATTACHMENT_ID: number; NAME: string; SIZE: string; FILE_ID: string; DOWNLOAD_URL: string; VIEW_URL: string }> }
export interface TaskChecklistitemGetlistParams { readonly TASKID: Int; readonly ORDER?: OpenOrder<'ID' | 'PARENT_ID' | 'CREATED_BY' | 'TITLE' | 'SORT_INDEX' | 'IS_COMPLETE' | 'IS_IMPORTANT' | 'TOGGLED_BY' | 'TOGGLED_DATE'> }
export interface TaskChecklistitemGetlistItem { ID: string; TASK_ID: string; PARENT_ID: unknown; CREATED_BY: string; TITLE: string; SORT_INDEX: string; IS_COMPLETE: Open<'Y' | 'N'>; IS_IMPORTANT: Open<'Y' | 'N'>; TOGGLED_BY: string | null; TOGGLED_DATE: string; MEMBERS: { ID: string; TYPE: Open<'A' | 'U'>; NAME: string; PERSONAL_PHOTO: string; PERSONAL_GENDER: Open<'M' | 'F'>; IMAGE: string; IS_COLLABER: boolean }[]; ATTACHMENTS: Record<string, { ATTACHMENT_ID: number; NAME: string; SIZE: string; FILE_ID: string; DOWNLOAD_URL: string; VIEW_URL: string }> | [] }
export interface TaskChecklistitemIsactionallowedParams { readonly TASKID: Int; readonly ITEMID: Int; readonly ACTIONID: Int }
export interface TaskChecklistitemMoveafteritemParams { readonly TASKID: Int; readonly ITEMID: Int; readonly AFTERITEMID: Int }
export interface TaskChecklistitemRenewParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskChecklistitemUpdateParams { readonly TASKID: Int; readonly ITEMID: Int; readonly FIELDS: { readonly TITLE?: Text; readonly SORT_INDEX?: Int; readonly IS_COMPLETE?: Flag; readonly IS_IMPORTANT?: Flag; readonly MEMBERS?: Readonly<Record<string, unknown>>; readonly PARENT_ID?: Int } }
export interface TaskCommentAddParams { readonly TASKID?: unknown; readonly COMMENTTEXT?: unknown }
export interface TaskCommentitemAddParams { readonly TASKID: Int; readonly FIELDS: { readonly POST_MESSAGE: Text; readonly AUTHOR_ID?: Int; readonly POST_DATE?: Text; readonly UF_FORUM_MESSAGE_DOC?: readonly unknown[] } }
export interface TaskCommentitemDeleteParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskCommentitemGetParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskCommentitemGetResult { POST_MESSAGE_HTML: string | null; ID: string; AUTHOR_ID: string; AUTHOR_NAME: string; AUTHOR_EMAIL: string; POST_DATE: string; POST_MESSAGE: string; ATTACHED_OBJECTS: Record<string, { ATTACHMENT_ID: string; NAME: string; SIZE: string; FILE_ID: string; DOWNLOAD_URL: string; VIEW_URL: string }> }
export interface TaskCommentitemGetlistParams { readonly TASKID: Int; readonly ORDER?: OpenOrder<'ID' | 'AUTHOR_ID' | 'AUTHOR_NAME' | 'AUTHOR_EMAIL' | 'POST_DATE'>; readonly FILTER?: OpenFilter<'ID' | 'AUTHOR_ID' | 'AUTHOR_NAME' | 'POST_DATE', '!' | '<=' | '<' | '>=' | '>'> }
export interface TaskCommentitemGetlistItem { POST_MESSAGE_HTML: string | null; ID: string; AUTHOR_ID: string; AUTHOR_NAME: string; AUTHOR_EMAIL: string; POST_DATE: string; POST_MESSAGE: string; ATTACHED_OBJECTS: unknown }
export interface TaskCommentitemIsactionallowedParams { readonly TASKID: Int; readonly ITEMID: Int; readonly ACTIONID: Int }
export interface TaskCommentitemUpdateParams { readonly TASKID: Int; readonly ITEMID: Int; readonly FIELDS: { readonly POST_MESSAGE: Text; readonly UF_FORUM_MESSAGE_DOC?: readonly unknown[] } }
export interface TaskDependenceAddParams { readonly taskIdFrom: Int; readonly taskIdTo: Int; readonly linkType: Int }
export interface TaskDependenceDeleteParams { readonly taskIdFrom: Int; readonly taskIdTo: Int }
export interface TaskElapseditemAddParams { readonly TASKID: Int; readonly ARFIELDS: { readonly SECONDS: Int; readonly COMMENT_TEXT: Text; readonly USER_ID?: Int } }
export interface TaskElapseditemDeleteParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskElapseditemGetParams { readonly TASKID: Int; readonly ITEMID: Int }
export interface TaskElapseditemGetItem { ID: IntText; TASK_ID: IntText; USER_ID: IntText; COMMENT_TEXT: string; SECONDS: string; MINUTES: string; SOURCE: string; CREATED_DATE: string; DATE_START: string; DATE_STOP: string }
export interface TaskElapseditemGetlistParams { readonly TASKID?: Int; readonly ORDER?: OpenOrder<'ID' | 'USER_ID' | 'MINUTES' | 'SECONDS' | 'CREATED_DATE' | 'DATE_START' | 'DATE_STOP'>; readonly FILTER?: OpenFilter<'ID' | 'USER_ID' | 'CREATED_DATE'>; readonly SELECT?: Select<string>; readonly PARAMS?: { readonly NAV_PARAMS?: { readonly nPageSize?: Int; readonly iNumPage?: Int } } }
export interface TaskElapseditemGetlistItem { ID: IntText; TASK_ID: IntText; USER_ID: IntText; COMMENT_TEXT: string; SECONDS: string; MINUTES: string; SOURCE: string; CREATED_DATE: string; DATE_START: string; DATE_STOP: string }
export interface TaskElapseditemIsActionAllowedParams { readonly TASKID: Int; readonly ITEMID: Int; readonly ACTIONID: Int }
export interface TaskElapseditemUpdateParams { readonly TASKID: Int; readonly ITEMID: Int; readonly ARFIELDS: { readonly SECONDS: Int; readonly COMMENT_TEXT: Text; readonly USER_ID?: Int } }
export interface TaskItemAddParams { readonly TASKDATA?: readonly unknown[] }
export interface TaskItemAddfileParams { readonly TASK_ID?: unknown; readonly NAME?: Text; readonly CONTENT?: unknown }
export interface TaskItemAddtofavoriteParams { readonly TASK_ID?: unknown; readonly PARAMS?: unknown }
export interface TaskItemApproveParams { readonly TASKID?: unknown }
export interface TaskItemCompleteParams { readonly TASKID?: unknown }
export interface TaskItemDeferParams { readonly TASKID?: unknown }
export interface TaskItemDelegateParams { readonly TASKID?: unknown; readonly USERID?: unknown }
export interface TaskItemDeleteParams { readonly TASKID?: unknown }
export interface TaskItemDeletefileParams { readonly auth?: unknown; readonly TASK_ID?: unknown; readonly ATTACHMENT_ID?: unknown }
export interface TaskItemDeletefromfavoriteParams { readonly TASK_ID?: unknown; readonly PARAMS?: unknown }
export interface TaskItemDisapproveParams { readonly TASKID?: unknown }
export interface TaskItemGetallowedactionsParams { readonly TASKID?: unknown }
export interface TaskItemGetallowedtaskactionsasstringsParams { readonly TASKID?: unknown }
export interface TaskItemGetdataParams { readonly TASKID?: unknown }
export interface TaskItemGetdependsonParams { readonly TASKID?: unknown }
export interface TaskItemGetdescriptionParams { readonly TASKID?: unknown; readonly FORMAT?: Open<'1' | '2' | '3'> | Ref }
export interface TaskItemGetfilesParams { readonly TASKID?: unknown }
export interface TaskItemIsactionallowedParams { readonly TASKID?: unknown; readonly ACTIONID?: unknown }
export interface TaskItemListParams { readonly ORDER?: OpenOrder<'TITLE' | 'DATE_START' | 'DEADLINE' | 'STATUS' | 'PRIORITY' | 'MARK' | 'CREATED_BY' | 'RESPONSIBLE_ID' | 'GROUP_ID'>; readonly FILTER?: OpenFilter<'ID' | 'PARENT_ID' | 'GROUP_ID' | 'CREATED_BY' | 'STATUS_CHANGED_BY' | 'PRIORITY' | 'FORUM_TOPIC_ID' | 'RESPONSIBLE_ID' | 'TITLE' | 'TAG' | 'REAL_STATUS' | 'STATUS' | 'MARK' | 'SITE_ID' | 'ADD_IN_REPORT' | 'DATE_START' | 'DEADLINE' | 'CREATED_DATE' | 'CLOSED_DATE' | 'CHANGED_DATE' | 'ACCOMPLICE' | 'AUDITOR' | 'DEPENDS_ON' | 'ONLY_ROOT_TASKS', '!' | '<' | '<=' | '>' | '>='>; readonly PARAMS?: Readonly<Record<string, unknown>>; readonly SELECT?: Select<string> }
export interface TaskItemRenewParams { readonly TASKID?: unknown }
export interface TaskItemStartexecutionParams { readonly TASKID?: unknown }
export interface TaskItemUpdateParams { readonly TASKID?: unknown; readonly TASKDATA?: unknown }
export interface TaskItemUserfieldAddParams { readonly PARAMS: { readonly USER_TYPE_ID: Open<'string' | 'double' | 'datetime' | 'boolean'> | Ref; readonly FIELD_NAME: Text; readonly XML_ID?: Text; readonly EDIT_FORM_LABEL?: { readonly de?: Text; readonly en?: Text }; readonly LABEL?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SETTINGS?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly DISPLAY?: Text } } }
export interface TaskItemUserfieldDeleteParams { readonly ID: Int }
export interface TaskItemUserfieldGetParams { readonly ID: Int }
export interface TaskItemUserfieldGetResult { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: IntText; MULTIPLE: Open<'Y' | 'N'>; MANDATORY: Open<'Y' | 'N'>; SHOW_FILTER: Open<'Y' | 'N'>; SHOW_IN_LIST: Open<'Y' | 'N'>; EDIT_IN_LIST: Open<'Y' | 'N'>; IS_SEARCHABLE: Open<'Y' | 'N'>; SETTINGS: { SIZE: number; ROWS: number; REGEXP: string; MIN_LENGTH: number; MAX_LENGTH: number; DEFAULT_VALUE: string }; EDIT_FORM_LABEL: { ar: string; br: string; de: string; en: string }; LIST_COLUMN_LABEL: { en: string }; LIST_FILTER_LABEL: { en: string }; ERROR_MESSAGE: { en: string }; HELP_MESSAGE: { en: string } }
export interface TaskItemUserfieldGetfieldsResult { type: string; title: string; isReadOnly?: boolean; isImmutable?: boolean; isMultiple?: boolean }
export interface TaskItemUserfieldGetlistParams { readonly ORDER?: OpenOrder<'ID' | 'FIELD_NAME' | 'USER_TYPE_ID' | 'SORT'>; readonly FILTER?: OpenFilter<'ID' | 'FIELD_NAME' | 'USER_TYPE_ID' | 'XML_ID' | 'MULTIPLE' | 'MANDATORY'> }
export interface TaskItemUserfieldGetlistItem { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: IntText; MULTIPLE: Open<'Y' | 'N'>; MANDATORY: Open<'Y' | 'N'>; SHOW_FILTER: Open<'Y' | 'N'>; SHOW_IN_LIST: Open<'Y' | 'N'>; EDIT_IN_LIST: Open<'Y' | 'N'>; IS_SEARCHABLE: Open<'Y' | 'N'>; SETTINGS: { LEAD?: string; CONTACT?: string; COMPANY?: string; DEAL?: string; IBLOCK_ID?: number; SECTION_ID?: number; UF_TO_SAVE_ALLOW_EDIT?: string; SIZE?: number; ROWS?: number; REGEXP?: string; MIN_LENGTH?: number; MAX_LENGTH?: number; DEFAULT_VALUE?: unknown; PRECISION?: number; MIN_VALUE?: number; MAX_VALUE?: number; USE_SECOND?: string; USE_TIMEZONE?: string; DISPLAY?: string; LABEL?: string[]; LABEL_CHECKBOX?: string } | [] }
export interface TaskItemUserfieldGettypesItem { ID: string; title: string }
export interface TaskItemUserfieldUpdateParams { readonly ID: Int; readonly DATA: { readonly XML_ID?: Text; readonly EDIT_FORM_LABEL?: { readonly ru?: Text; readonly en?: Text }; readonly LABEL?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SETTINGS?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly DISPLAY?: Text } } }
export interface TaskItemsGetlistParams { readonly ORDER?: OpenOrder<'TITLE' | 'DATE_START' | 'DEADLINE' | 'STATUS' | 'PRIORITY' | 'MARK' | 'CREATED_BY' | 'RESPONSIBLE_ID' | 'GROUP_ID'>; readonly FILTER?: OpenFilter<'ID' | 'PARENT_ID' | 'GROUP_ID' | 'CREATED_BY' | 'STATUS_CHANGED_BY' | 'PRIORITY' | 'FORUM_TOPIC_ID' | 'RESPONSIBLE_ID' | 'TITLE' | 'TAG' | 'REAL_STATUS' | 'STATUS' | 'MARK' | 'XML_ID' | 'SITE_ID' | 'ADD_IN_REPORT' | 'DATE_START' | 'DEADLINE' | 'CREATED_DATE' | 'CLOSED_DATE' | 'CHANGED_DATE' | 'ACCOMPLICE' | 'AUDITOR' | 'DEPENDS_ON' | 'ONLY_ROOT_TASKS' | 'SUBORDINATE_TASKS' | 'OVERDUED' | 'DEPARTMENT_ID', '!' | '<' | '<=' | '>' | '>='>; readonly TASKDATA?: readonly unknown[]; readonly NAV_PARAMS?: Readonly<Record<string, unknown>> }
export interface TaskLogitemListParams { readonly ID?: unknown }
export interface TaskLogitemListItem { CREATED_DATE: string; USER_ID: IntText; TASK_ID: IntText; FIELD: string; FROM_VALUE: string | null; TO_VALUE: string | null }
export interface TaskStagesAddParams { readonly fields: { readonly TITLE: Text; readonly COLOR?: Text; readonly AFTER_ID?: Int; readonly ENTITY_ID?: Int }; readonly isAdmin?: Bool }
export interface TaskStagesCanmovetaskParams { readonly entityId: Int; readonly entityType: Text }
export interface TaskStagesDeleteParams { readonly id: Int; readonly isAdmin?: Bool }
export interface TaskStagesGetParams { readonly entityId: Int; readonly isAdmin?: Bool }
export interface TaskStagesGetResult { ID: IntText; TITLE: string; SORT: IntText; COLOR: string; SYSTEM_TYPE: string | null; ENTITY_ID: IntText; ENTITY_TYPE: string; ADDITIONAL_FILTER: unknown[]; TO_UPDATE: unknown[]; TO_UPDATE_ACCESS: unknown }
export interface TaskStagesMovetaskParams { readonly id: Int; readonly stageId: Int; readonly before?: Int; readonly after?: Int }
export interface TaskStagesUpdateParams { readonly id: Int; readonly fields: { readonly TITLE?: Text; readonly COLOR?: Text; readonly AFTER_ID?: Int }; readonly isAdmin?: Bool }
export interface TasksApiScrumBacklogAddParams { readonly fields: { readonly groupId: Int; readonly createdBy: Int; readonly modifiedBy?: Int } }
export interface TasksApiScrumBacklogAddResult { id: number; groupId: number; createdBy: number; modifiedBy: number }
export interface TasksApiScrumBacklogDeleteParams { readonly id: Int }
export interface TasksApiScrumBacklogGetParams { readonly id: Int }
export interface TasksApiScrumBacklogGetResult { id: number; groupId: number; createdBy: number; modifiedBy: number }
export interface TasksApiScrumBacklogGetFieldsItem { type: string }
export interface TasksApiScrumBacklogGetFieldsResult { fields: Record<string, TasksApiScrumBacklogGetFieldsItem> }
export interface TasksApiScrumBacklogUpdateParams { readonly id: Int; readonly fields: { readonly groupId?: Int; readonly createdBy?: Int; readonly modifiedBy?: Int } }
export interface TasksApiScrumBacklogUpdateResult { id: number; groupId: number; createdBy: number; modifiedBy: number }
export interface TasksApiScrumEpicAddParams { readonly fields: { readonly name: Text; readonly description?: Text; readonly groupId: Int; readonly color?: Text; readonly files?: readonly unknown[]; readonly createdBy?: Int; readonly modifiedBy?: Int } }
export interface TasksApiScrumEpicAddResult { id: number; groupId: number; name: string; description: string; createdBy: number; modifiedBy: number; color: string }
export interface TasksApiScrumEpicDeleteParams { readonly id: Int }
export interface TasksApiScrumEpicGetParams { readonly id: Int }
export interface TasksApiScrumEpicGetResult { id: number; groupId: number; name: string; description: string; createdBy: number; modifiedBy: number; color: string; files: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { IBLOCK_ID: unknown; SECTION_ID: unknown; UF_TO_SAVE_ALLOW_EDIT: boolean }; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; DESCRIPTION: string; BASE_TYPE: string; TAG: string[] }; VALUE: unknown[]; ENTITY_VALUE_ID: number; CUSTOM_DATA: { PHOTO_TEMPLATE: string }; EDIT_FORM_LABEL: string; TAG: string } }
export interface TasksApiScrumEpicGetFieldsItem { type: string }
export interface TasksApiScrumEpicGetFieldsResult { fields: Record<string, TasksApiScrumEpicGetFieldsItem> }
export interface TasksApiScrumEpicListParams { readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never, '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='>; readonly select?: Select<string>; readonly start?: Int }
export interface TasksApiScrumEpicListItem { id: number; groupId: number; name: string; description: string; createdBy: number; modifiedBy: number; color: string }
export interface TasksApiScrumEpicUpdateParams { readonly id: Int; readonly fields: { readonly name: Text; readonly description?: Text; readonly groupId: Int; readonly color?: Text; readonly files?: readonly unknown[] } }
export interface TasksApiScrumEpicUpdateResult { id: number; groupId: number; name: string; description: string; createdBy: number; modifiedBy: number; color: string }
export interface TasksApiScrumKanbanAddStageParams { readonly fields: { readonly sprintId: Int; readonly name: Text; readonly type?: Text; readonly sort?: Int; readonly color?: Text } }
export interface TasksApiScrumKanbanAddTaskParams { readonly sprintId: Int; readonly taskId: Int; readonly stageId: Int }
export interface TasksApiScrumKanbanDeleteStageParams { readonly stageId: Int }
export interface TasksApiScrumKanbanDeleteTaskParams { readonly sprintId: Int; readonly taskId: Int }
export interface TasksApiScrumKanbanGetFieldsItem { type: string }
export interface TasksApiScrumKanbanGetFieldsResult { fields: Record<string, TasksApiScrumKanbanGetFieldsItem> }
export interface TasksApiScrumKanbanGetStagesParams { readonly sprintId: Int }
export interface TasksApiScrumKanbanGetStagesItem { id: IntText; name: string; sort: IntText; type: string; sprintId: IntText; color: string }
export interface TasksApiScrumKanbanUpdateStageParams { readonly stageId: Int; readonly fields: { readonly sprintId?: Int; readonly name?: Text; readonly type?: Text; readonly sort?: Int; readonly color?: Text } }
export interface TasksApiScrumSprintAddParams { readonly fields: { readonly groupId: Int; readonly name: Text; readonly sort?: Int; readonly dateStart?: Text; readonly dateEnd?: Text; readonly status?: Text } }
export interface TasksApiScrumSprintAddResult { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumSprintCompleteParams { readonly id: Int }
export interface TasksApiScrumSprintCompleteResult { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumSprintDeleteParams { readonly id: Int }
export interface TasksApiScrumSprintGetParams { readonly sprintId?: Int }
export interface TasksApiScrumSprintGetResult { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumSprintGetFieldsItem { type: string }
export interface TasksApiScrumSprintGetFieldsResult { fields: Record<string, TasksApiScrumSprintGetFieldsItem> }
export interface TasksApiScrumSprintListParams { readonly order?: OpenOrder<'ID' | 'GROUP_ID' | 'ENTITY_TYPE' | 'NAME' | 'SORT' | 'CREATED_BY' | 'MODIFIED_BY' | 'DATE_START' | 'DATE_END' | 'STATUS' | 'INFO'>; readonly filter?: OpenFilter<'ID' | 'GROUP_ID' | 'ENTITY_TYPE' | 'NAME' | 'SORT' | 'CREATED_BY' | 'MODIFIED_BY' | 'DATE_START' | 'DATE_END' | 'STATUS' | 'INFO'>; readonly select?: Select<string>; readonly start?: Int }
export interface TasksApiScrumSprintListItem { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumSprintStartParams { readonly id: Int }
export interface TasksApiScrumSprintStartResult { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumSprintUpdateParams { readonly id: Int; readonly fields: { readonly groupId?: Int; readonly name?: Text; readonly sort?: Int; readonly dateStart?: Text; readonly dateEnd?: Text; readonly status?: Text } }
export interface TasksApiScrumSprintUpdateResult { id: number; groupId: number; entityType: string; name: string; goal: string; sort: number; createdBy: number; modifiedBy: number; dateStart: string; dateEnd: string; status: string }
export interface TasksApiScrumTaskGetParams { readonly id: Int }
export interface TasksApiScrumTaskGetResult { entityId: number; storyPoints: string; epicId: number; sort: number; createdBy: number; modifiedBy: number }
export interface TasksApiScrumTaskGetFieldsItem { type: string }
export interface TasksApiScrumTaskGetFieldsResult { fields: Record<string, TasksApiScrumTaskGetFieldsItem> }
export interface TasksApiScrumTaskUpdateParams { readonly id: Int; readonly fields: { readonly entityId?: Int; readonly storyPoints?: Text; readonly epicId?: Int; readonly sort?: Int } }
export interface TasksApiScrumTaskUpdateResult { status: Open<'success' | 'error'>; data: boolean | null; errors: unknown[] }
export interface TasksFlowFlowActivateParams { readonly flowId: Int }
export interface TasksFlowFlowCreateParams { readonly flowData: { readonly name: Text; readonly description?: Text; readonly groupId?: Int; readonly ownerId?: Int; readonly templateId?: Int; readonly plannedCompletionTime: Int; readonly distributionType: Text; readonly responsibleList: readonly unknown[]; readonly taskCreators?: readonly unknown[]; readonly matchWorkTime?: Int; readonly responsibleCanChangeDeadline?: Int; readonly notifyAtHalfTime?: Int; readonly taskControl?: Int; readonly notifyOnQueueOverflow?: Int; readonly notifyOnTasksInProgressOverflow?: Int; readonly notifyWhenEfficiencyDecreases?: Int } }
export interface TasksFlowFlowCreateResult { id: number; creatorId: number; ownerId: number; groupId: number; templateId: number; efficiency: number; active: boolean; plannedCompletionTime: number; activity: string; name: string; description: string; distributionType: string; responsibleList: unknown[]; demo: boolean; responsibleCanChangeDeadline: boolean; matchWorkTime: boolean; taskControl: boolean; notifyAtHalfTime: boolean; notifyOnQueueOverflow: number; notifyOnTasksInProgressOverflow: number; notifyWhenEfficiencyDecreases: number | null; taskCreators: unknown[]; team: unknown[]; trialFeatureEnabled: boolean }
export interface TasksFlowFlowDeleteParams { readonly flowData: { readonly id: Int } }
export interface TasksFlowFlowDeleteResult { deleted: boolean }
export interface TasksFlowFlowGetParams { readonly flowId: Int }
export interface TasksFlowFlowGetResult { id: number; creatorId: number; ownerId: number; groupId: number; templateId: number; efficiency: number; active: boolean; plannedCompletionTime: number; activity: string; name: string; description: string; distributionType: string; responsibleList: unknown[]; demo: boolean; responsibleCanChangeDeadline: boolean; matchWorkTime: boolean; taskControl: boolean; notifyAtHalfTime: boolean; notifyOnQueueOverflow: number; notifyOnTasksInProgressOverflow: number; notifyWhenEfficiencyDecreases: number | null; taskCreators: unknown[]; team: unknown[]; trialFeatureEnabled: boolean }
export interface TasksFlowFlowIsExistsParams { readonly flowData: Readonly<Record<string, unknown>>; readonly name?: Text; readonly id?: Int }
export interface TasksFlowFlowIsExistsResult { exists: boolean }
export interface TasksFlowFlowPinParams { readonly flowId: Int }
export interface TasksFlowFlowUpdateParams { readonly flowData: { readonly id: Int; readonly name?: Text; readonly description?: Text; readonly groupId?: Int; readonly ownerId?: Int; readonly templateId?: Int; readonly plannedCompletionTime: Int; readonly distributionType: Text; readonly responsibleList: readonly unknown[]; readonly taskCreators?: readonly unknown[]; readonly matchWorkTime?: Int; readonly responsibleCanChangeDeadline?: Int; readonly notifyAtHalfTime?: Int; readonly taskControl?: Int; readonly notifyOnQueueOverflow?: Int; readonly notifyOnTasksInProgressOverflow?: Int; readonly notifyWhenEfficiencyDecreases?: Int } }
export interface TasksFlowFlowUpdateResult { id: number; creatorId: number; ownerId: number; groupId: number; templateId: number; efficiency: number; active: boolean; plannedCompletionTime: number; activity: string; name: string; description: string; distributionType: string; responsibleList: unknown[]; demo: boolean; responsibleCanChangeDeadline: boolean; matchWorkTime: boolean; taskControl: boolean; notifyAtHalfTime: boolean; notifyOnQueueOverflow: number; notifyOnTasksInProgressOverflow: number; notifyWhenEfficiencyDecreases: number | null; taskCreators: unknown[]; team: unknown[]; trialFeatureEnabled: boolean }
export interface TasksTaskAddParams { readonly fields: TasksTaskRequestCreate }
export interface TasksTaskAddResult { task: TasksTaskRow }
export interface TasksTaskApproveParams { readonly taskId: Int }
export interface TasksTaskApproveResult { task: TasksTaskRow }
export interface TasksTaskCompleteParams { readonly taskId: Int }
export interface TasksTaskCompleteResult { task: TasksTaskRow }
export interface TasksTaskCountersGetParams { readonly userId?: Int; readonly groupId?: Int; readonly type?: Text }
export interface TasksTaskCountersGetResult { expired: { counter: number; code: number }; new_comments: { counter: number; code: number } }
export interface TasksTaskDeferParams { readonly taskId: Int }
export interface TasksTaskDeferResult { task: TasksTaskRow }
export interface TasksTaskDelegateParams { readonly taskId: Int; readonly userId: Int }
export interface TasksTaskDelegateResult { task: TasksTaskRow }
export interface TasksTaskDeleteParams { readonly taskId: Int }
export interface TasksTaskDeleteResult { task: boolean }
export interface TasksTaskDisapproveParams { readonly taskId: Int }
export interface TasksTaskDisapproveResult { task: TasksTaskRow }
export interface TasksTaskFavoriteAddParams { readonly taskId: Int }
export interface TasksTaskFavoriteRemoveParams { readonly taskId: Int }
export interface TasksTaskFilesAttachParams { readonly taskId: Int; readonly fileId: Int }
export interface TasksTaskFilesAttachResult { attachmentId: number }
export interface TasksTaskGetParams { readonly taskId?: Int; readonly select?: TasksTaskRequestSelect }
export interface TasksTaskGetResult { task: TasksTaskRow }
export interface TasksTaskGetFieldsItem { title: unknown; type: string; primary?: boolean; default?: unknown; required?: boolean; values?: unknown }
export interface TasksTaskGetFieldsResult { fields: Record<string, TasksTaskGetFieldsItem> }
export interface TasksTaskGetaccessParams { readonly taskId: Int; readonly users?: readonly Int[] }
export interface TasksTaskGetaccessItem { ACCEPT: boolean; DECLINE: boolean; COMPLETE: boolean; APPROVE: boolean; DISAPPROVE: boolean; START?: boolean; PAUSE?: boolean; DELEGATE?: boolean; REMOVE?: boolean; EDIT?: boolean; DEFER?: boolean; RENEW?: boolean; CREATE?: boolean; CHANGE_DEADLINE?: boolean; CHECKLIST_ADD_ITEMS?: boolean; ADD_FAVORITE?: boolean; DELETE_FAVORITE?: boolean; RATE?: boolean; TAKE?: boolean; 'EDIT.ORIGINATOR'?: boolean; 'CHECKLIST.REORDER'?: boolean; 'ELAPSEDTIME.ADD'?: boolean; 'DAYPLAN.TIMER.TOGGLE'?: boolean; 'EDIT.PLAN'?: boolean; 'CHECKLIST.ADD'?: boolean; 'FAVORITE.ADD'?: boolean; 'FAVORITE.DELETE': boolean }
export interface TasksTaskGetaccessResult { allowedActions: Record<string, TasksTaskGetaccessItem> }
export interface TasksTaskHistoryListParams { readonly taskId: Int; readonly filter?: OpenFilter<'id' | 'createdDate' | 'field' | 'value' | 'user'>; readonly order?: OpenOrder<never> }
export interface TasksTaskHistoryListItem { id: number; createdDate: string; field: Open<'TITLE' | 'DESCRIPTION' | 'REAL_STATUS' | 'STATUS' | 'PRIORITY' | 'MARK' | 'COMMENT' | 'DELETE' | 'NEW' | 'RENEW' | 'MOVE_TO_BACKLOG' | 'MOVE_TO_SPRINT' | 'PARENT_ID' | 'GROUP_ID' | 'STAGE_ID' | 'CREATED_BY' | 'RESPONSIBLE_ID' | 'ACCOMPLICES' | 'AUDITORS' | 'DEADLINE' | 'START_DATE_PLAN' | 'END_DATE_PLAN' | 'DURATION_PLAN' | 'DURATION_PLAN_SECONDS' | 'DURATION_FACT' | 'TIME_ESTIMATE' | 'TIME_SPENT_IN_LOGS' | 'TAGS' | 'DEPENDS_ON' | 'FILES' | 'UF_TASK_WEBDAV_FILES' | 'CHECKLIST_ITEM_CREATE' | 'CHECKLIST_ITEM_RENAME' | 'CHECKLIST_ITEM_REMOVE' | 'CHECKLIST_ITEM_CHECK' | 'CHECKLIST_ITEM_UNCHECK' | 'ADD_IN_REPORT' | 'TASK_CONTROL' | 'ALLOW_TIME_TRACKING' | 'ALLOW_CHANGE_DEADLINE' | 'FLOW_ID'>; value: { from: string | null; to: string | null }; user: { id: number; name: string; lastName: string; secondName: string; login: string } }
export interface TasksTaskHistoryListResult { list: TasksTaskHistoryListItem[] }
export interface TasksTaskListParams { readonly order?: OpenOrder<'ID' | 'TITLE' | 'TIME_SPENT_IN_LOGS' | 'DATE_START' | 'CREATED_DATE' | 'CHANGED_DATE' | 'CLOSED_DATE' | 'ACTIVITY_DATE' | 'START_DATE_PLAN' | 'END_DATE_PLAN' | 'DEADLINE' | 'REAL_STATUS' | 'STATUS_COMPLETE' | 'PRIORITY' | 'MARK' | 'CREATED_BY_LAST_NAME' | 'RESPONSIBLE_LAST_NAME' | 'GROUP_ID' | 'TIME_ESTIMATE' | 'ALLOW_CHANGE_DEADLINE' | 'ALLOW_TIME_TRACKING' | 'MATCH_WORK_TIME' | 'FAVORITE' | 'SORTING' | 'IS_PINNED' | 'IS_PINNED_IN_GROUP'>; readonly filter?: OpenFilter<'ID' | 'PARENT_ID' | 'GROUP_ID' | 'CREATED_BY' | 'STATUS_CHANGED_BY' | 'PRIORITY' | 'FORUM_TOPIC_ID' | 'RESPONSIBLE_ID' | 'TITLE' | 'TAG' | 'REAL_STATUS' | 'STATUS' | 'MARK' | 'SITE_ID' | 'ADD_IN_REPORT' | 'DATE_START' | 'DEADLINE' | 'CREATED_DATE' | 'CLOSED_DATE' | 'CHANGED_DATE' | 'ACCOMPLICE' | 'AUDITOR' | 'DEPENDS_ON' | 'ONLY_ROOT_TASKS' | 'STAGE_ID' | 'SPRINT_ID' | 'BACKLOG_ID' | 'UF_CRM_TASK', '!' | '<' | '<=' | '>' | '>='>; readonly select?: TasksTaskRequestSelect; readonly params?: Readonly<Record<string, unknown>>; readonly start?: Int }
export interface TasksTaskListResult { tasks: TasksTaskRow[] }
export interface TasksTaskMuteParams { readonly id: Int }
export interface TasksTaskMuteResult { task: TasksTaskRow }
export interface TasksTaskPauseParams { readonly taskId: Int }
export interface TasksTaskPauseResult { task: TasksTaskRow }
export interface TasksTaskPinParams { readonly id: Int }
export interface TasksTaskPinResult { task: TasksTaskRow }
export interface TasksTaskRenewParams { readonly taskId: Int }
export interface TasksTaskRenewResult { task: TasksTaskRow }
export interface TasksTaskResultAddFromCommentParams { readonly commentId: Int }
export interface TasksTaskResultAddFromCommentResult { id: number; taskId: number; commentId: number; createdBy: number; createdAt: string; updatedAt: string; status: number; text: string; formattedText: string; files: unknown }
export interface TasksTaskResultDeleteFromCommentParams { readonly commentId: Int }
export interface TasksTaskResultListParams { readonly taskId: Int }
export interface TasksTaskResultListItem { id: number; taskId: number; commentId: number; createdBy: number; createdAt: string; updatedAt: string; status: number; text: string; formattedText: string; files: number[] }
export interface TasksTaskStartParams { readonly taskId: Int }
export interface TasksTaskStartResult { task: TasksTaskRow }
export interface TasksTaskStartwatchParams { readonly taskId: Int }
export interface TasksTaskStartwatchResult { task: TasksTaskRow }
export interface TasksTaskStopwatchParams { readonly taskId: Int }
export interface TasksTaskStopwatchResult { task: TasksTaskRow }
export interface TasksTaskUnmuteParams { readonly id: Int }
export interface TasksTaskUnmuteResult { task: TasksTaskRow }
export interface TasksTaskUnpinParams { readonly id: Int }
export interface TasksTaskUnpinResult { task: TasksTaskRow }
export interface TasksTaskUpdateParams { readonly taskId: Int; readonly fields: TasksTaskRequestUpdate }
export interface TasksTaskUpdateResult { task: TasksTaskRow }
export interface TasksTemplateAddParams { readonly fields: TasksTemplateCreate }
export interface TasksTemplateChecklistAddParams { readonly templateId: Int; readonly fields: { readonly TITLE: Text; readonly PARENT_ID: Int; readonly SORT_INDEX?: Int; readonly IS_COMPLETE?: Flag; readonly IS_IMPORTANT?: Flag; readonly MEMBERS?: { readonly id?: Text; readonly type?: Open<'A' | 'U'> | Ref; readonly name?: Text; readonly personalPhoto?: Text; readonly personalGender?: Open<'M' | 'F'> | Ref; readonly image?: Text; readonly isCollaber?: Bool } } }
export interface TasksTemplateChecklistAddItem { id: number; copiedId: number | null; userId: number; createdBy: number; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { type: Open<'A' | 'U'>; id: number; name?: string; personalPhoto?: string; personalGender?: Open<'M' | 'F'>; image?: string; isCollaber?: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistAddResult { checkListItem: TasksTemplateChecklistAddItem }
export interface TasksTemplateChecklistAddAttachmentByContentParams { readonly templateId: Int; readonly checkListItemId: Int; readonly attachmentParameters: { readonly NAME?: Text; readonly CONTENT?: Text } }
export interface TasksTemplateChecklistAddAttachmentByContentItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistAddAttachmentByContentResult { checkListItem: TasksTemplateChecklistAddAttachmentByContentItem }
export interface TasksTemplateChecklistAddAttachmentsFromDiskParams { readonly templateId: Int; readonly checkListItemId: Int; readonly filesIds: readonly unknown[] }
export interface TasksTemplateChecklistAddAttachmentsFromDiskItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: Record<string, { attachmentId?: string }>; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistAddAttachmentsFromDiskResult { checkListItem: TasksTemplateChecklistAddAttachmentsFromDiskItem }
export interface TasksTemplateChecklistCompleteParams { readonly templateId: Int; readonly checkListItemId: Int }
export interface TasksTemplateChecklistCompleteItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistCompleteResult { checkListItem: TasksTemplateChecklistCompleteItem }
export interface TasksTemplateChecklistDeleteParams { readonly templateId: Int; readonly checkListItemId: Int }
export interface TasksTemplateChecklistGetParams { readonly templateId: Int; readonly checkListItemId: Int }
export interface TasksTemplateChecklistGetItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: Record<string, { attachmentId?: string }>; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistGetResult { checkListItem: TasksTemplateChecklistGetItem }
export interface TasksTemplateChecklistListParams { readonly templateId: Int; readonly filter?: OpenFilter<'ID' | 'TEMPLATE_ID' | 'PARENT_ID' | 'TITLE' | 'SORT_INDEX' | 'IS_COMPLETE' | 'IS_IMPORTANT'>; readonly select?: Select<'MEMBERS' | 'ATTACHMENTS'>; readonly order?: OpenOrder<'ID' | 'PARENT_ID' | 'CREATED_BY' | 'TITLE' | 'SORT_INDEX' | 'IS_COMPLETE' | 'IS_IMPORTANT' | 'TOGGLED_BY' | 'TOGGLED_DATE'> }
export interface TasksTemplateChecklistListItem { id: IntText; templateId: IntText; parentId: unknown; title: string; sortIndex: IntText; isComplete: string; isImportant: string; copiedId?: IntText; userId?: IntText; createdBy?: IntText; displaySortIndex?: string; completedCount?: IntText; members?: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments?: { attachmentId: string }; nodeId?: IntText }
export interface TasksTemplateChecklistListResult { checkListItems: Record<string, TasksTemplateChecklistListItem> }
export interface TasksTemplateChecklistMoveAfterParams { readonly templateId: Int; readonly checkListItemId: Int; readonly afterItemId: Int }
export interface TasksTemplateChecklistMoveAfterItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistMoveAfterResult { checkListItem: TasksTemplateChecklistMoveAfterItem }
export interface TasksTemplateChecklistMoveBeforeParams { readonly templateId: Int; readonly checkListItemId: Int; readonly beforeItemId: Int }
export interface TasksTemplateChecklistMoveBeforeItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: Record<string, { attachmentId?: string }>; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistMoveBeforeResult { checkListItem: TasksTemplateChecklistMoveBeforeItem }
export interface TasksTemplateChecklistRemoveAttachmentsParams { readonly templateId: Int; readonly checkListItemId: Int; readonly attachmentsIds: readonly Int[] }
export interface TasksTemplateChecklistRemoveAttachmentsItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistRemoveAttachmentsResult { checkListItem: TasksTemplateChecklistRemoveAttachmentsItem }
export interface TasksTemplateChecklistRenewParams { readonly templateId: Int; readonly checkListItemId: Int }
export interface TasksTemplateChecklistRenewItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistRenewResult { checkListItem: TasksTemplateChecklistRenewItem }
export interface TasksTemplateChecklistUpdateParams { readonly templateId: Int; readonly checkListItemId: Int; readonly fields: { readonly TITLE?: Text; readonly PARENT_ID?: Int; readonly SORT_INDEX?: Int; readonly IS_COMPLETE?: Flag; readonly IS_IMPORTANT?: Flag; readonly MEMBERS?: { readonly id?: Text; readonly type?: Open<'A' | 'U'> | Ref; readonly name?: Text; readonly personalPhoto?: Text; readonly personalGender?: Open<'M' | 'F'> | Ref; readonly image?: Text; readonly isCollaber?: Bool } } }
export interface TasksTemplateChecklistUpdateItem { id: number; copiedId: number | null; userId: number; createdBy: number | null; parentId: number; title: string; sortIndex: number; displaySortIndex: string; isComplete: boolean; isImportant: boolean; completedCount: number; members: { id: string; type: Open<'A' | 'U'>; name: string; personalPhoto: string; personalGender: Open<'M' | 'F'>; image: string; isCollaber: boolean }[]; attachments: { attachmentId: string } | []; nodeId: number | null; templateId: number }
export interface TasksTemplateChecklistUpdateResult { checkListItem: TasksTemplateChecklistUpdateItem }
export interface TasksTemplateDeleteParams { readonly templateId: Int }
export interface TasksTemplateFieldsResult { title: string; type: string; primary?: boolean; default?: unknown; required?: boolean; values?: unknown }
export interface TasksTemplateGetParams { readonly templateId: Int; readonly params?: { readonly select?: Select<string> } }
export interface TasksTemplateGetResult { ID: IntText; TITLE: string; DESCRIPTION: string; DESCRIPTION_IN_BBCODE: string; PRIORITY: IntText; STATUS: IntText; STAGE_ID: IntText; RESPONSIBLE_ID: IntText; DEADLINE_AFTER: string | null; START_DATE_PLAN_AFTER: string; END_DATE_PLAN_AFTER: string; REPLICATE: string; CREATED_BY: IntText; XML_ID: string | null; ALLOW_CHANGE_DEADLINE: string; ALLOW_TIME_TRACKING: string; TASK_CONTROL: string; ADD_IN_REPORT: string; GROUP_ID: IntText; PARENT_ID: IntText; MULTITASK: string; SITE_ID: string; ACCOMPLICES: string; AUDITORS: string; RESPONSIBLES: string; FILES: unknown[] | null; TAGS: unknown[] | null; DEPENDS_ON: unknown[] | null; MATCH_WORK_TIME: string; TASK_ID: IntText | null; TPARAM_TYPE: IntText; TPARAM_REPLICATION_COUNT: IntText; REPLICATE_PARAMS: string; BASE_TEMPLATE_ID: IntText; TEMPLATE_CHILDREN_COUNT: IntText; CREATED_BY_NAME: string; CREATED_BY_LAST_NAME: string; CREATED_BY_SECOND_NAME: string; CREATED_BY_LOGIN: string; CREATED_BY_WORK_POSITION: string; CREATED_BY_PHOTO: IntText; RESPONSIBLE_NAME: string; RESPONSIBLE_LAST_NAME: string; RESPONSIBLE_SECOND_NAME: string; RESPONSIBLE_LOGIN: string; RESPONSIBLE_WORK_POSITION: string; RESPONSIBLE_PHOTO: IntText; SCENARIO: string; UF_CRM_TASK: string[]; UF_TASK_WEBDAV_FILES: number[] }
export interface TasksTemplateUpdateParams { readonly templateId: Int; readonly fields: TasksTemplateUpdate }

export interface TaskMethods {
  'task.checklistitem.add': { params: TaskChecklistitemAddParams; result: number }
  'task.checklistitem.complete': { params: TaskChecklistitemCompleteParams; result: boolean }
  'task.checklistitem.delete': { params: TaskChecklistitemDeleteParams; result: boolean }
  'task.checklistitem.get': { params: TaskChecklistitemGetParams; result: TaskChecklistitemGetResult }
  'task.checklistitem.getlist': { params: TaskChecklistitemGetlistParams; result: TaskChecklistitemGetlistItem[]; item: TaskChecklistitemGetlistItem }
  'task.checklistitem.getmanifest': { params: NoParams; result: Record<string, unknown> }
  'task.checklistitem.isactionallowed': { params: TaskChecklistitemIsactionallowedParams; result: boolean }
  'task.checklistitem.moveafteritem': { params: TaskChecklistitemMoveafteritemParams; result: null }
  'task.checklistitem.renew': { params: TaskChecklistitemRenewParams; result: boolean }
  'task.checklistitem.update': { params: TaskChecklistitemUpdateParams; result: null }
  'task.comment.add': { params: TaskCommentAddParams; result: unknown }
  'task.commentitem.add': { params: TaskCommentitemAddParams; result: number }
  'task.commentitem.delete': { params: TaskCommentitemDeleteParams; result: boolean }
  'task.commentitem.get': { params: TaskCommentitemGetParams; result: TaskCommentitemGetResult }
  'task.commentitem.getlist': { params: TaskCommentitemGetlistParams; result: TaskCommentitemGetlistItem[]; item: TaskCommentitemGetlistItem }
  'task.commentitem.getmanifest': { params: NoParams; result: Record<string, unknown> }
  'task.commentitem.isactionallowed': { params: TaskCommentitemIsactionallowedParams; result: boolean }
  'task.commentitem.update': { params: TaskCommentitemUpdateParams; result: boolean }
  'task.dependence.add': { params: TaskDependenceAddParams; result: [] }
  'task.dependence.delete': { params: TaskDependenceDeleteParams; result: [] }
  'task.elapseditem.add': { params: TaskElapseditemAddParams; result: number }
  'task.elapseditem.delete': { params: TaskElapseditemDeleteParams; result: null }
  'task.elapseditem.get': { params: TaskElapseditemGetParams; result: TaskElapseditemGetItem[]; item: TaskElapseditemGetItem }
  'task.elapseditem.getlist': { params: TaskElapseditemGetlistParams; result: TaskElapseditemGetlistItem[]; item: TaskElapseditemGetlistItem }
  'task.elapseditem.getmanifest': { params: NoParams; result: Record<string, unknown> }
  'task.elapseditem.isActionAllowed': { params: TaskElapseditemIsActionAllowedParams; result: boolean }
  'task.elapseditem.update': { params: TaskElapseditemUpdateParams; result: null }
  'task.item.add': { params: TaskItemAddParams; result: number }
  'task.item.addfile': { params: TaskItemAddfileParams; result: unknown }
  'task.item.addtofavorite': { params: TaskItemAddtofavoriteParams; result: unknown }
  'task.item.approve': { params: TaskItemApproveParams; result: unknown }
  'task.item.complete': { params: TaskItemCompleteParams; result: unknown }
  'task.item.defer': { params: TaskItemDeferParams; result: unknown }
  'task.item.delegate': { params: TaskItemDelegateParams; result: unknown }
  'task.item.delete': { params: TaskItemDeleteParams; result: unknown }
  'task.item.deletefile': { params: TaskItemDeletefileParams; result: unknown }
  'task.item.deletefromfavorite': { params: TaskItemDeletefromfavoriteParams; result: unknown }
  'task.item.disapprove': { params: TaskItemDisapproveParams; result: unknown }
  'task.item.getallowedactions': { params: TaskItemGetallowedactionsParams; result: number[] }
  'task.item.getallowedtaskactionsasstrings': { params: TaskItemGetallowedtaskactionsasstringsParams; result: Record<string, boolean> }
  'task.item.getdata': { params: TaskItemGetdataParams; result: Record<string, unknown> }
  'task.item.getdependson': { params: TaskItemGetdependsonParams; result: number[] }
  'task.item.getdescription': { params: TaskItemGetdescriptionParams; result: string }
  'task.item.getfiles': { params: TaskItemGetfilesParams; result: unknown[] }
  'task.item.getmanifest': { params: NoParams; result: Record<string, unknown> }
  'task.item.isactionallowed': { params: TaskItemIsactionallowedParams; result: boolean }
  'task.item.list': { params: TaskItemListParams; result: Record<string, unknown>[] }
  'task.item.renew': { params: TaskItemRenewParams; result: unknown }
  'task.item.startexecution': { params: TaskItemStartexecutionParams; result: unknown }
  'task.item.update': { params: TaskItemUpdateParams; result: unknown }
  'task.item.userfield.add': { params: TaskItemUserfieldAddParams; result: number }
  'task.item.userfield.delete': { params: TaskItemUserfieldDeleteParams; result: boolean }
  'task.item.userfield.get': { params: TaskItemUserfieldGetParams; result: TaskItemUserfieldGetResult }
  'task.item.userfield.getfields': { params: NoParams; result: Record<string, TaskItemUserfieldGetfieldsResult> }
  'task.item.userfield.getlist': { params: TaskItemUserfieldGetlistParams; result: TaskItemUserfieldGetlistItem[]; item: TaskItemUserfieldGetlistItem }
  'task.item.userfield.gettypes': { params: NoParams; result: TaskItemUserfieldGettypesItem[]; item: TaskItemUserfieldGettypesItem }
  'task.item.userfield.update': { params: TaskItemUserfieldUpdateParams; result: boolean }
  'task.items.getlist': { params: TaskItemsGetlistParams; result: Record<string, unknown>[] }
  'task.logitem.list': { params: TaskLogitemListParams; result: TaskLogitemListItem[] }
  'task.planner.getlist': { params: NoParams; result: number[]; item: number }
  'task.stages.add': { params: TaskStagesAddParams; result: number }
  'task.stages.canmovetask': { params: TaskStagesCanmovetaskParams; result: boolean }
  'task.stages.delete': { params: TaskStagesDeleteParams; result: boolean }
  'task.stages.get': { params: TaskStagesGetParams; result: Record<string, TaskStagesGetResult> }
  'task.stages.movetask': { params: TaskStagesMovetaskParams; result: boolean }
  'task.stages.update': { params: TaskStagesUpdateParams; result: boolean }
  'tasks.api.scrum.backlog.add': { params: TasksApiScrumBacklogAddParams; result: TasksApiScrumBacklogAddResult }
  'tasks.api.scrum.backlog.delete': { params: TasksApiScrumBacklogDeleteParams; result: [] }
  'tasks.api.scrum.backlog.get': { params: TasksApiScrumBacklogGetParams; result: TasksApiScrumBacklogGetResult }
  'tasks.api.scrum.backlog.getFields': { params: NoParams; result: TasksApiScrumBacklogGetFieldsResult }
  'tasks.api.scrum.backlog.update': { params: TasksApiScrumBacklogUpdateParams; result: TasksApiScrumBacklogUpdateResult }
  'tasks.api.scrum.epic.add': { params: TasksApiScrumEpicAddParams; result: TasksApiScrumEpicAddResult }
  'tasks.api.scrum.epic.delete': { params: TasksApiScrumEpicDeleteParams; result: [] }
  'tasks.api.scrum.epic.get': { params: TasksApiScrumEpicGetParams; result: TasksApiScrumEpicGetResult }
  'tasks.api.scrum.epic.getFields': { params: NoParams; result: TasksApiScrumEpicGetFieldsResult }
  'tasks.api.scrum.epic.list': { params: TasksApiScrumEpicListParams; result: TasksApiScrumEpicListItem[]; item: TasksApiScrumEpicListItem }
  'tasks.api.scrum.epic.update': { params: TasksApiScrumEpicUpdateParams; result: TasksApiScrumEpicUpdateResult }
  'tasks.api.scrum.kanban.addStage': { params: TasksApiScrumKanbanAddStageParams; result: number }
  'tasks.api.scrum.kanban.addTask': { params: TasksApiScrumKanbanAddTaskParams; result: boolean }
  'tasks.api.scrum.kanban.deleteStage': { params: TasksApiScrumKanbanDeleteStageParams; result: boolean }
  'tasks.api.scrum.kanban.deleteTask': { params: TasksApiScrumKanbanDeleteTaskParams; result: boolean }
  'tasks.api.scrum.kanban.getFields': { params: NoParams; result: TasksApiScrumKanbanGetFieldsResult }
  'tasks.api.scrum.kanban.getStages': { params: TasksApiScrumKanbanGetStagesParams; result: TasksApiScrumKanbanGetStagesItem[] }
  'tasks.api.scrum.kanban.updateStage': { params: TasksApiScrumKanbanUpdateStageParams; result: boolean }
  'tasks.api.scrum.sprint.add': { params: TasksApiScrumSprintAddParams; result: TasksApiScrumSprintAddResult }
  'tasks.api.scrum.sprint.complete': { params: TasksApiScrumSprintCompleteParams; result: TasksApiScrumSprintCompleteResult }
  'tasks.api.scrum.sprint.delete': { params: TasksApiScrumSprintDeleteParams; result: [] }
  'tasks.api.scrum.sprint.get': { params: TasksApiScrumSprintGetParams; result: TasksApiScrumSprintGetResult }
  'tasks.api.scrum.sprint.getFields': { params: NoParams; result: TasksApiScrumSprintGetFieldsResult }
  'tasks.api.scrum.sprint.list': { params: TasksApiScrumSprintListParams; result: TasksApiScrumSprintListItem[]; item: TasksApiScrumSprintListItem }
  'tasks.api.scrum.sprint.start': { params: TasksApiScrumSprintStartParams; result: TasksApiScrumSprintStartResult }
  'tasks.api.scrum.sprint.update': { params: TasksApiScrumSprintUpdateParams; result: TasksApiScrumSprintUpdateResult }
  'tasks.api.scrum.task.get': { params: TasksApiScrumTaskGetParams; result: TasksApiScrumTaskGetResult }
  'tasks.api.scrum.task.getFields': { params: NoParams; result: TasksApiScrumTaskGetFieldsResult }
  'tasks.api.scrum.task.update': { params: TasksApiScrumTaskUpdateParams; result: TasksApiScrumTaskUpdateResult }
  'tasks.flow.Flow.activate': { params: TasksFlowFlowActivateParams; result: boolean }
  'tasks.flow.Flow.create': { params: TasksFlowFlowCreateParams; result: TasksFlowFlowCreateResult }
  'tasks.flow.Flow.delete': { params: TasksFlowFlowDeleteParams; result: TasksFlowFlowDeleteResult }
  'tasks.flow.Flow.get': { params: TasksFlowFlowGetParams; result: TasksFlowFlowGetResult }
  'tasks.flow.Flow.isExists': { params: TasksFlowFlowIsExistsParams; result: TasksFlowFlowIsExistsResult }
  'tasks.flow.Flow.pin': { params: TasksFlowFlowPinParams; result: boolean }
  'tasks.flow.Flow.update': { params: TasksFlowFlowUpdateParams; result: TasksFlowFlowUpdateResult }
  'tasks.task.add': { params: TasksTaskAddParams; result: TasksTaskAddResult }
  'tasks.task.approve': { params: TasksTaskApproveParams; result: TasksTaskApproveResult }
  'tasks.task.complete': { params: TasksTaskCompleteParams; result: TasksTaskCompleteResult }
  'tasks.task.counters.get': { params: TasksTaskCountersGetParams; result: TasksTaskCountersGetResult }
  'tasks.task.defer': { params: TasksTaskDeferParams; result: TasksTaskDeferResult }
  'tasks.task.delegate': { params: TasksTaskDelegateParams; result: TasksTaskDelegateResult }
  'tasks.task.delete': { params: TasksTaskDeleteParams; result: TasksTaskDeleteResult }
  'tasks.task.disapprove': { params: TasksTaskDisapproveParams; result: TasksTaskDisapproveResult }
  'tasks.task.favorite.add': { params: TasksTaskFavoriteAddParams; result: boolean }
  'tasks.task.favorite.remove': { params: TasksTaskFavoriteRemoveParams; result: boolean }
  'tasks.task.files.attach': { params: TasksTaskFilesAttachParams; result: TasksTaskFilesAttachResult }
  'tasks.task.get': { params: TasksTaskGetParams; result: TasksTaskGetResult }
  'tasks.task.getFields': { params: NoParams; result: TasksTaskGetFieldsResult }
  'tasks.task.getaccess': { params: TasksTaskGetaccessParams; result: TasksTaskGetaccessResult }
  'tasks.task.history.list': { params: TasksTaskHistoryListParams; result: TasksTaskHistoryListResult; item: TasksTaskHistoryListItem }
  'tasks.task.list': { params: TasksTaskListParams; result: TasksTaskListResult; item: TasksTaskRow }
  'tasks.task.mute': { params: TasksTaskMuteParams; result: TasksTaskMuteResult }
  'tasks.task.pause': { params: TasksTaskPauseParams; result: TasksTaskPauseResult }
  'tasks.task.pin': { params: TasksTaskPinParams; result: TasksTaskPinResult }
  'tasks.task.renew': { params: TasksTaskRenewParams; result: TasksTaskRenewResult }
  'tasks.task.result.addFromComment': { params: TasksTaskResultAddFromCommentParams; result: TasksTaskResultAddFromCommentResult }
  'tasks.task.result.deleteFromComment': { params: TasksTaskResultDeleteFromCommentParams; result: null }
  'tasks.task.result.list': { params: TasksTaskResultListParams; result: TasksTaskResultListItem[]; item: TasksTaskResultListItem }
  'tasks.task.start': { params: TasksTaskStartParams; result: TasksTaskStartResult }
  'tasks.task.startwatch': { params: TasksTaskStartwatchParams; result: TasksTaskStartwatchResult }
  'tasks.task.stopwatch': { params: TasksTaskStopwatchParams; result: TasksTaskStopwatchResult }
  'tasks.task.unmute': { params: TasksTaskUnmuteParams; result: TasksTaskUnmuteResult }
  'tasks.task.unpin': { params: TasksTaskUnpinParams; result: TasksTaskUnpinResult }
  'tasks.task.update': { params: TasksTaskUpdateParams; result: TasksTaskUpdateResult }
  'tasks.template.add': { params: TasksTemplateAddParams; result: number }
  'tasks.template.checklist.add': { params: TasksTemplateChecklistAddParams; result: TasksTemplateChecklistAddResult }
  'tasks.template.checklist.addAttachmentByContent': { params: TasksTemplateChecklistAddAttachmentByContentParams; result: TasksTemplateChecklistAddAttachmentByContentResult }
  'tasks.template.checklist.addAttachmentsFromDisk': { params: TasksTemplateChecklistAddAttachmentsFromDiskParams; result: TasksTemplateChecklistAddAttachmentsFromDiskResult }
  'tasks.template.checklist.complete': { params: TasksTemplateChecklistCompleteParams; result: TasksTemplateChecklistCompleteResult }
  'tasks.template.checklist.delete': { params: TasksTemplateChecklistDeleteParams; result: boolean }
  'tasks.template.checklist.get': { params: TasksTemplateChecklistGetParams; result: TasksTemplateChecklistGetResult }
  'tasks.template.checklist.list': { params: TasksTemplateChecklistListParams; result: TasksTemplateChecklistListResult }
  'tasks.template.checklist.moveAfter': { params: TasksTemplateChecklistMoveAfterParams; result: TasksTemplateChecklistMoveAfterResult }
  'tasks.template.checklist.moveBefore': { params: TasksTemplateChecklistMoveBeforeParams; result: TasksTemplateChecklistMoveBeforeResult }
  'tasks.template.checklist.removeAttachments': { params: TasksTemplateChecklistRemoveAttachmentsParams; result: TasksTemplateChecklistRemoveAttachmentsResult }
  'tasks.template.checklist.renew': { params: TasksTemplateChecklistRenewParams; result: TasksTemplateChecklistRenewResult }
  'tasks.template.checklist.update': { params: TasksTemplateChecklistUpdateParams; result: TasksTemplateChecklistUpdateResult }
  'tasks.template.delete': { params: TasksTemplateDeleteParams; result: boolean }
  'tasks.template.fields': { params: NoParams; result: Record<string, TasksTemplateFieldsResult> }
  'tasks.template.get': { params: TasksTemplateGetParams; result: TasksTemplateGetResult }
  'tasks.template.update': { params: TasksTemplateUpdateParams; result: boolean }
}

export interface TaskService {
  readonly checklistitem: TaskChecklistitemService
  readonly comment: TaskCommentService
  readonly commentitem: TaskCommentitemService
  readonly dependence: TaskDependenceService
  readonly elapseditem: TaskElapseditemService
  readonly item: TaskItemService
  readonly items: TaskItemsService
  readonly logitem: TaskLogitemService
  readonly planner: TaskPlannerService
  readonly stages: TaskStagesService
}

export interface TaskChecklistitemService {
  /**
   * Adds a checklist item.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
   */
  add(params: TaskChecklistitemAddParams, options?: CallOptions): Promise<number>
  /**
   * Completes a checklist item.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
   */
  complete(params: TaskChecklistitemCompleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a checklist item.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
   */
  delete(params: TaskChecklistitemDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a checklist item.
   * Scope `task`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
   */
  get(params: TaskChecklistitemGetParams, options?: CallOptions): Promise<TaskChecklistitemGetResult>
  /**
   * Lists checklist items.
   * Scope `task`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
   */
  getlist(params: TaskChecklistitemGetlistParams, options?: CallOptions): Promise<TaskChecklistitemGetlistItem[]>
  /**
   * Calls `task.checklistitem.getmanifest`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
   */
  getmanifest(params?: NoParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Calls `task.checklistitem.isactionallowed`.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
   */
  isactionallowed(params: TaskChecklistitemIsactionallowedParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `task.checklistitem.moveafteritem`.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
   */
  moveafteritem(params: TaskChecklistitemMoveafteritemParams, options?: CallOptions): Promise<null>
  /**
   * Calls `task.checklistitem.renew`.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
   */
  renew(params: TaskChecklistitemRenewParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a checklist item.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
   */
  update(params: TaskChecklistitemUpdateParams, options?: CallOptions): Promise<null>
}

export interface TaskCommentService {
  /**
   * Adds a comment.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.chat.message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
   */
  add(params?: TaskCommentAddParams, options?: CallOptions): Promise<unknown>
}

export interface TaskCommentitemService {
  /**
   * Adds a comment item.
   * Scope `task`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @deprecated Use `tasks.task.chat.message.send`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html
   */
  add(params: TaskCommentitemAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a comment item.
   * Scope `task`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @deprecated Use `im.message.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html
   */
  delete(params: TaskCommentitemDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a comment item.
   * Scope `task`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @deprecated Use `im.dialog.messages.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html
   */
  get(params: TaskCommentitemGetParams, options?: CallOptions): Promise<TaskCommentitemGetResult>
  /**
   * Lists comment items.
   * Scope `task`; needs a right on the object.
   * Errors: `ERROR_CORE` (400).
   * @deprecated Use `im.dialog.messages.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
   */
  getlist(params: TaskCommentitemGetlistParams, options?: CallOptions): Promise<TaskCommentitemGetlistItem[]>
  /**
   * Calls `task.commentitem.getmanifest`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-manifest.html
   */
  getmanifest(params?: NoParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Calls `task.commentitem.isactionallowed`.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-is-action-allowed.html
   */
  isactionallowed(params: TaskCommentitemIsactionallowedParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a comment item.
   * Scope `task`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @deprecated Use `im.message.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html
   */
  update(params: TaskCommentitemUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface TaskDependenceService {
  /**
   * Adds a dependence.
   * Scope `task`; any user may call.
   * Errors: `ACTION_NOT_ALLOWED`, `ILLEGAL_NEW_LINK` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html
   */
  add(params: TaskDependenceAddParams, options?: CallOptions): Promise<[]>
  /**
   * Deletes a dependence.
   * Scope `task`; any user may call.
   * Errors: `ACTION_NOT_ALLOWED`, `ILLEGAL_NEW_LINK` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html
   */
  delete(params: TaskDependenceDeleteParams, options?: CallOptions): Promise<[]>
}

export interface TaskElapseditemService {
  /**
   * Adds an elapsed item.
   * Scope `task`; any user may call.
   * Errors: `0x000001`, `0x000004`, `0x000040`, `0x100002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
   */
  add(params: TaskElapseditemAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an elapsed item.
   * Scope `task`; any user may call.
   * Errors: `0x000001`, `0x000004`, `0x000040`, `0x100002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
   */
  delete(params: TaskElapseditemDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets an elapsed item.
   * Scope `task`; any user may call.
   * Errors: `0x000001`, `0x000004`, `0x000040`, `0x100002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
   */
  get(params: TaskElapseditemGetParams, options?: CallOptions): Promise<TaskElapseditemGetItem[]>
  /**
   * Lists elapsed items.
   * Scope `task`; any user may call.
   * Errors: `0x000004`, `0x000040`, `0x000100`, `0x100002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
   */
  getlist(params?: TaskElapseditemGetlistParams, options?: CallOptions): Promise<TaskElapseditemGetlistItem[]>
  /**
   * Calls `task.elapseditem.getmanifest`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
   */
  getmanifest(params?: NoParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Calls `task.elapseditem.isActionAllowed`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
   */
  isActionAllowed(params: TaskElapseditemIsActionAllowedParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates an elapsed item.
   * Scope `task`; any user may call.
   * Errors: `0x000001`, `0x000004`, `0x000040`, `0x100002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
   */
  update(params: TaskElapseditemUpdateParams, options?: CallOptions): Promise<null>
}

export interface TaskItemService {
  /**
   * Adds an item.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.add`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
   */
  add(params?: TaskItemAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `task.item.addfile`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.files.attach`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
   */
  addfile(params?: TaskItemAddfileParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.addtofavorite`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.favorite.add`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
   */
  addtofavorite(params?: TaskItemAddtofavoriteParams, options?: CallOptions): Promise<unknown>
  /**
   * Approves an item.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.approve`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
   */
  approve(params?: TaskItemApproveParams, options?: CallOptions): Promise<unknown>
  /**
   * Completes an item.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.complete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
   */
  complete(params?: TaskItemCompleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.defer`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.defer`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
   */
  defer(params?: TaskItemDeferParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.delegate`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.delegate`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
   */
  delegate(params?: TaskItemDelegateParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes an item.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.delete`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
   */
  delete(params?: TaskItemDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.deletefile`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
   */
  deletefile(params?: TaskItemDeletefileParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.deletefromfavorite`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.favorite.remove`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
   */
  deletefromfavorite(params?: TaskItemDeletefromfavoriteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.disapprove`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.disapprove`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
   */
  disapprove(params?: TaskItemDisapproveParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.getallowedactions`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.getaccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
   */
  getallowedactions(params?: TaskItemGetallowedactionsParams, options?: CallOptions): Promise<number[]>
  /**
   * Calls `task.item.getallowedtaskactionsasstrings`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.getaccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
   */
  getallowedtaskactionsasstrings(params?: TaskItemGetallowedtaskactionsasstringsParams, options?: CallOptions): Promise<Record<string, boolean>>
  /**
   * Calls `task.item.getdata`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
   */
  getdata(params?: TaskItemGetdataParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Calls `task.item.getdependson`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
   */
  getdependson(params?: TaskItemGetdependsonParams, options?: CallOptions): Promise<number[]>
  /**
   * Calls `task.item.getdescription`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
   */
  getdescription(params?: TaskItemGetdescriptionParams, options?: CallOptions): Promise<string>
  /**
   * Calls `task.item.getfiles`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.get`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
   */
  getfiles(params?: TaskItemGetfilesParams, options?: CallOptions): Promise<unknown[]>
  /**
   * Calls `task.item.getmanifest`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
   */
  getmanifest(params?: NoParams, options?: CallOptions): Promise<Record<string, unknown>>
  /**
   * Calls `task.item.isactionallowed`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.getaccess`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
   */
  isactionallowed(params?: TaskItemIsactionallowedParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists items.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
   */
  list(params?: TaskItemListParams, options?: CallOptions): Promise<Record<string, unknown>[]>
  /**
   * Calls `task.item.renew`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.renew`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
   */
  renew(params?: TaskItemRenewParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `task.item.startexecution`.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.start`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
   */
  startexecution(params?: TaskItemStartexecutionParams, options?: CallOptions): Promise<unknown>
  /**
   * Updates an item.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.update`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
   */
  update(params?: TaskItemUpdateParams, options?: CallOptions): Promise<unknown>
  readonly userfield: TaskItemUserfieldService
}

export interface TaskItemUserfieldService {
  /**
   * Adds an item user field.
   * Scope `task`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
   */
  add(params: TaskItemUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an item user field.
   * Scope `task`; administrators only.
   * Errors: `ERROR_CORE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
   */
  delete(params: TaskItemUserfieldDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an item user field.
   * Scope `task`; any user may call.
   * Errors: `ERROR_CORE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
   */
  get(params: TaskItemUserfieldGetParams, options?: CallOptions): Promise<TaskItemUserfieldGetResult>
  /**
   * Describes the fields of item user fields.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
   */
  getfields(params?: NoParams, options?: CallOptions): Promise<Record<string, TaskItemUserfieldGetfieldsResult>>
  /**
   * Lists item user fields.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
   */
  getlist(params?: TaskItemUserfieldGetlistParams, options?: CallOptions): Promise<TaskItemUserfieldGetlistItem[]>
  /**
   * Calls `task.item.userfield.gettypes`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
   */
  gettypes(params?: NoParams, options?: CallOptions): Promise<TaskItemUserfieldGettypesItem[]>
  /**
   * Updates an item user field.
   * Scope `task`; administrators only.
   * Errors: `ERROR_CORE`, `ERROR_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
   */
  update(params: TaskItemUserfieldUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface TaskItemsService {
  /**
   * Lists items.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
   */
  getlist(params?: TaskItemsGetlistParams, options?: CallOptions): Promise<Record<string, unknown>[]>
}

export interface TaskLogitemService {
  /**
   * Lists logitems.
   * Scope `task`; any user may call.
   * @deprecated Use `tasks.task.history.list`.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
   */
  list(params?: TaskLogitemListParams, options?: CallOptions): Promise<TaskLogitemListItem[]>
}

export interface TaskPlannerService {
  /**
   * Lists planners.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
   */
  getlist(params?: NoParams, options?: CallOptions): Promise<number[]>
}

export interface TaskStagesService {
  /**
   * Adds stages.
   * Scope `task`; any user may call.
   * Errors: `ACCESS_DENIED`, `EMPTY_TITLE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html
   */
  add(params: TaskStagesAddParams, options?: CallOptions): Promise<number>
  /**
   * Calls `task.stages.canmovetask`.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html
   */
  canmovetask(params: TaskStagesCanmovetaskParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes stages.
   * Scope `task`; any user may call.
   * Errors: `ACCESS_DENIED`, `CANT_DELETE_FIRST`, `IS_SYSTEM`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html
   */
  delete(params: TaskStagesDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets stages.
   * Scope `task`; any user may call.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html
   */
  get(params: TaskStagesGetParams, options?: CallOptions): Promise<Record<string, TaskStagesGetResult>>
  /**
   * Calls `task.stages.movetask`.
   * Scope `task`; any user may call.
   * Errors: `ACCESS_DENIED_MOVE`, `NOT_FOUND`, `TASK_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html
   */
  movetask(params: TaskStagesMovetaskParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates stages.
   * Scope `task`; any user may call.
   * Errors: `ACCESS_DENIED`, `NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html
   */
  update(params: TaskStagesUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface TaskTasksService {
  readonly api: TaskTasksApiService
  readonly flow: TaskTasksFlowService
  readonly task: TaskTasksTaskService
  readonly template: TaskTasksTemplateService
}

export interface TaskTasksApiService {
  readonly scrum: TaskTasksApiScrumService
}

export interface TaskTasksApiScrumService {
  readonly backlog: TaskTasksApiScrumBacklogService
  readonly epic: TaskTasksApiScrumEpicService
  readonly kanban: TaskTasksApiScrumKanbanService
  readonly sprint: TaskTasksApiScrumSprintService
  readonly task: TaskTasksApiScrumTaskService
}

export interface TaskTasksApiScrumBacklogService {
  /**
   * Adds an api scrum backlog.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html
   */
  add(params: TasksApiScrumBacklogAddParams, options?: CallOptions): Promise<TasksApiScrumBacklogAddResult>
  /**
   * Deletes an api scrum backlog.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html
   */
  delete(params: TasksApiScrumBacklogDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Gets an api scrum backlog.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html
   */
  get(params: TasksApiScrumBacklogGetParams, options?: CallOptions): Promise<TasksApiScrumBacklogGetResult>
  /**
   * Describes the fields of api scrum backlogs.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksApiScrumBacklogGetFieldsResult>
  /**
   * Updates an api scrum backlog.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html
   */
  update(params: TasksApiScrumBacklogUpdateParams, options?: CallOptions): Promise<TasksApiScrumBacklogUpdateResult>
}

export interface TaskTasksApiScrumEpicService {
  /**
   * Adds an api scrum epic.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
   */
  add(params: TasksApiScrumEpicAddParams, options?: CallOptions): Promise<TasksApiScrumEpicAddResult>
  /**
   * Deletes an api scrum epic.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
   */
  delete(params: TasksApiScrumEpicDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Gets an api scrum epic.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
   */
  get(params: TasksApiScrumEpicGetParams, options?: CallOptions): Promise<TasksApiScrumEpicGetResult>
  /**
   * Describes the fields of api scrum epics.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksApiScrumEpicGetFieldsResult>
  /**
   * Lists api scrum epics.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
   */
  list(params?: TasksApiScrumEpicListParams, options?: CallOptions): Promise<TasksApiScrumEpicListItem[]>
  /**
   * Updates an api scrum epic.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
   */
  update(params: TasksApiScrumEpicUpdateParams, options?: CallOptions): Promise<TasksApiScrumEpicUpdateResult>
}

export interface TaskTasksApiScrumKanbanService {
  /**
   * Calls `tasks.api.scrum.kanban.addStage`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html
   */
  addStage(params: TasksApiScrumKanbanAddStageParams, options?: CallOptions): Promise<number>
  /**
   * Calls `tasks.api.scrum.kanban.addTask`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html
   */
  addTask(params: TasksApiScrumKanbanAddTaskParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `tasks.api.scrum.kanban.deleteStage`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html
   */
  deleteStage(params: TasksApiScrumKanbanDeleteStageParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `tasks.api.scrum.kanban.deleteTask`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html
   */
  deleteTask(params: TasksApiScrumKanbanDeleteTaskParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of api scrum kanbans.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksApiScrumKanbanGetFieldsResult>
  /**
   * Calls `tasks.api.scrum.kanban.getStages`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html
   */
  getStages(params: TasksApiScrumKanbanGetStagesParams, options?: CallOptions): Promise<TasksApiScrumKanbanGetStagesItem[]>
  /**
   * Calls `tasks.api.scrum.kanban.updateStage`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html
   */
  updateStage(params: TasksApiScrumKanbanUpdateStageParams, options?: CallOptions): Promise<boolean>
}

export interface TaskTasksApiScrumSprintService {
  /**
   * Adds an api scrum sprint.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
   */
  add(params: TasksApiScrumSprintAddParams, options?: CallOptions): Promise<TasksApiScrumSprintAddResult>
  /**
   * Completes an api scrum sprint.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
   */
  complete(params: TasksApiScrumSprintCompleteParams, options?: CallOptions): Promise<TasksApiScrumSprintCompleteResult>
  /**
   * Deletes an api scrum sprint.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
   */
  delete(params: TasksApiScrumSprintDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Gets an api scrum sprint.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
   */
  get(params?: TasksApiScrumSprintGetParams, options?: CallOptions): Promise<TasksApiScrumSprintGetResult>
  /**
   * Describes the fields of api scrum sprints.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksApiScrumSprintGetFieldsResult>
  /**
   * Lists api scrum sprints.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
   */
  list(params?: TasksApiScrumSprintListParams, options?: CallOptions): Promise<TasksApiScrumSprintListItem[]>
  /**
   * Starts an api scrum sprint.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
   */
  start(params: TasksApiScrumSprintStartParams, options?: CallOptions): Promise<TasksApiScrumSprintStartResult>
  /**
   * Updates an api scrum sprint.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
   */
  update(params: TasksApiScrumSprintUpdateParams, options?: CallOptions): Promise<TasksApiScrumSprintUpdateResult>
}

export interface TaskTasksApiScrumTaskService {
  /**
   * Gets an api scrum task.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (200).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html
   */
  get(params: TasksApiScrumTaskGetParams, options?: CallOptions): Promise<TasksApiScrumTaskGetResult>
  /**
   * Describes the fields of api scrum tasks.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksApiScrumTaskGetFieldsResult>
  /**
   * Updates an api scrum task.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html
   */
  update(params: TasksApiScrumTaskUpdateParams, options?: CallOptions): Promise<TasksApiScrumTaskUpdateResult>
}

export interface TaskTasksFlowService {
  readonly Flow: TaskTasksFlowFlowService
}

export interface TaskTasksFlowFlowService {
  /**
   * Calls `tasks.flow.Flow.activate`.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
   */
  activate(params: TasksFlowFlowActivateParams, options?: CallOptions): Promise<boolean>
  /**
   * Creates a flow flow.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
   */
  create(params: TasksFlowFlowCreateParams, options?: CallOptions): Promise<TasksFlowFlowCreateResult>
  /**
   * Deletes a flow flow.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
   */
  delete(params: TasksFlowFlowDeleteParams, options?: CallOptions): Promise<TasksFlowFlowDeleteResult>
  /**
   * Gets a flow flow.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
   */
  get(params: TasksFlowFlowGetParams, options?: CallOptions): Promise<TasksFlowFlowGetResult>
  /**
   * Calls `tasks.flow.Flow.isExists`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
   */
  isExists(params: TasksFlowFlowIsExistsParams, options?: CallOptions): Promise<TasksFlowFlowIsExistsResult>
  /**
   * Pins a flow flow.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (200).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
   */
  pin(params: TasksFlowFlowPinParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a flow flow.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
   */
  update(params: TasksFlowFlowUpdateParams, options?: CallOptions): Promise<TasksFlowFlowUpdateResult>
}

export interface TaskTasksTaskService {
  /**
   * Adds a task.
   * Scope `task`; any user may call.
   * Errors: `100`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
   */
  add(params: TasksTaskAddParams, options?: CallOptions): Promise<TasksTaskAddResult>
  /**
   * Approves a task.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
   */
  approve(params: TasksTaskApproveParams, options?: CallOptions): Promise<TasksTaskApproveResult>
  /**
   * Completes a task.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
   */
  complete(params: TasksTaskCompleteParams, options?: CallOptions): Promise<TasksTaskCompleteResult>
  readonly counters: TaskTasksTaskCountersService
  /**
   * Calls `tasks.task.defer`.
   * Scope `task`; any user may call.
   * Errors: `0`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
   */
  defer(params: TasksTaskDeferParams, options?: CallOptions): Promise<TasksTaskDeferResult>
  /**
   * Calls `tasks.task.delegate`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
   */
  delegate(params: TasksTaskDelegateParams, options?: CallOptions): Promise<TasksTaskDelegateResult>
  /**
   * Deletes a task.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
   */
  delete(params: TasksTaskDeleteParams, options?: CallOptions): Promise<TasksTaskDeleteResult>
  /**
   * Calls `tasks.task.disapprove`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
   */
  disapprove(params: TasksTaskDisapproveParams, options?: CallOptions): Promise<TasksTaskDisapproveResult>
  readonly favorite: TaskTasksTaskFavoriteService
  readonly files: TaskTasksTaskFilesService
  /**
   * Gets a task.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
   */
  get(params?: TasksTaskGetParams, options?: CallOptions): Promise<TasksTaskGetResult>
  /**
   * Describes the fields of tasks.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<TasksTaskGetFieldsResult>
  /**
   * Calls `tasks.task.getaccess`.
   * Scope `task`; any user may call.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
   */
  getaccess(params: TasksTaskGetaccessParams, options?: CallOptions): Promise<TasksTaskGetaccessResult>
  readonly history: TaskTasksTaskHistoryService
  /**
   * Lists tasks.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
   */
  list(params?: TasksTaskListParams, options?: CallOptions): Promise<TasksTaskListResult>
  /**
   * Calls `tasks.task.mute`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
   */
  mute(params: TasksTaskMuteParams, options?: CallOptions): Promise<TasksTaskMuteResult>
  /**
   * Pauses a task.
   * Scope `task`; any user may call.
   * Errors: `0`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
   */
  pause(params: TasksTaskPauseParams, options?: CallOptions): Promise<TasksTaskPauseResult>
  /**
   * Pins a task.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
   */
  pin(params: TasksTaskPinParams, options?: CallOptions): Promise<TasksTaskPinResult>
  /**
   * Calls `tasks.task.renew`.
   * Scope `task`; any user may call.
   * Errors: `0`, `1048582` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
   */
  renew(params: TasksTaskRenewParams, options?: CallOptions): Promise<TasksTaskRenewResult>
  readonly result: TaskTasksTaskResultService
  /**
   * Starts a task.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
   */
  start(params: TasksTaskStartParams, options?: CallOptions): Promise<TasksTaskStartResult>
  /**
   * Calls `tasks.task.startwatch`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `1048584` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
   */
  startwatch(params: TasksTaskStartwatchParams, options?: CallOptions): Promise<TasksTaskStartwatchResult>
  /**
   * Calls `tasks.task.stopwatch`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `1048584` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
   */
  stopwatch(params: TasksTaskStopwatchParams, options?: CallOptions): Promise<TasksTaskStopwatchResult>
  /**
   * Calls `tasks.task.unmute`.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
   */
  unmute(params: TasksTaskUnmuteParams, options?: CallOptions): Promise<TasksTaskUnmuteResult>
  /**
   * Unpins a task.
   * Scope `task`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
   */
  unpin(params: TasksTaskUnpinParams, options?: CallOptions): Promise<TasksTaskUnpinResult>
  /**
   * Updates a task.
   * Scope `task`; any user may call.
   * Errors: `0`, `100`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
   */
  update(params: TasksTaskUpdateParams, options?: CallOptions): Promise<TasksTaskUpdateResult>
}

export interface TaskTasksTaskCountersService {
  /**
   * Gets task counters.
   * Scope `task`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html
   */
  get(params?: TasksTaskCountersGetParams, options?: CallOptions): Promise<TasksTaskCountersGetResult>
}

export interface TaskTasksTaskFavoriteService {
  /**
   * Adds a task favorite.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `1`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html
   */
  add(params: TasksTaskFavoriteAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Removes a task favorite.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `1`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html
   */
  remove(params: TasksTaskFavoriteRemoveParams, options?: CallOptions): Promise<boolean>
}

export interface TaskTasksTaskFilesService {
  /**
   * Calls `tasks.task.files.attach`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
   */
  attach(params: TasksTaskFilesAttachParams, options?: CallOptions): Promise<TasksTaskFilesAttachResult>
}

export interface TaskTasksTaskHistoryService {
  /**
   * Lists task history.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html
   */
  list(params: TasksTaskHistoryListParams, options?: CallOptions): Promise<TasksTaskHistoryListResult>
}

export interface TaskTasksTaskResultService {
  /**
   * Calls `tasks.task.result.addFromComment`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html
   */
  addFromComment(params: TasksTaskResultAddFromCommentParams, options?: CallOptions): Promise<TasksTaskResultAddFromCommentResult>
  /**
   * Calls `tasks.task.result.deleteFromComment`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html
   */
  deleteFromComment(params: TasksTaskResultDeleteFromCommentParams, options?: CallOptions): Promise<null>
  /**
   * Lists task results.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list.html
   */
  list(params: TasksTaskResultListParams, options?: CallOptions): Promise<TasksTaskResultListItem[]>
}

export interface TaskTasksTemplateService {
  /**
   * Adds a template.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html
   */
  add(params: TasksTemplateAddParams, options?: CallOptions): Promise<number>
  readonly checklist: TaskTasksTemplateChecklistService
  /**
   * Deletes a template.
   * Scope `task`; needs a right on the object.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html
   */
  delete(params: TasksTemplateDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of templates.
   * Scope `task`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, TasksTemplateFieldsResult>>
  /**
   * Gets a template.
   * Scope `task`; needs a right on the object.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html
   */
  get(params: TasksTemplateGetParams, options?: CallOptions): Promise<TasksTemplateGetResult>
  /**
   * Updates a template.
   * Scope `task`; needs a right on the object.
   * Errors: `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html
   */
  update(params: TasksTemplateUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface TaskTasksTemplateChecklistService {
  /**
   * Adds a template checklist.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
   */
  add(params: TasksTemplateChecklistAddParams, options?: CallOptions): Promise<TasksTemplateChecklistAddResult>
  /**
   * Calls `tasks.template.checklist.addAttachmentByContent`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
   */
  addAttachmentByContent(params: TasksTemplateChecklistAddAttachmentByContentParams, options?: CallOptions): Promise<TasksTemplateChecklistAddAttachmentByContentResult>
  /**
   * Calls `tasks.template.checklist.addAttachmentsFromDisk`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
   */
  addAttachmentsFromDisk(params: TasksTemplateChecklistAddAttachmentsFromDiskParams, options?: CallOptions): Promise<TasksTemplateChecklistAddAttachmentsFromDiskResult>
  /**
   * Completes a template checklist.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
   */
  complete(params: TasksTemplateChecklistCompleteParams, options?: CallOptions): Promise<TasksTemplateChecklistCompleteResult>
  /**
   * Deletes a template checklist.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
   */
  delete(params: TasksTemplateChecklistDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a template checklist.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
   */
  get(params: TasksTemplateChecklistGetParams, options?: CallOptions): Promise<TasksTemplateChecklistGetResult>
  /**
   * Lists template checklists.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
   */
  list(params: TasksTemplateChecklistListParams, options?: CallOptions): Promise<TasksTemplateChecklistListResult>
  /**
   * Calls `tasks.template.checklist.moveAfter`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
   */
  moveAfter(params: TasksTemplateChecklistMoveAfterParams, options?: CallOptions): Promise<TasksTemplateChecklistMoveAfterResult>
  /**
   * Calls `tasks.template.checklist.moveBefore`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
   */
  moveBefore(params: TasksTemplateChecklistMoveBeforeParams, options?: CallOptions): Promise<TasksTemplateChecklistMoveBeforeResult>
  /**
   * Calls `tasks.template.checklist.removeAttachments`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
   */
  removeAttachments(params: TasksTemplateChecklistRemoveAttachmentsParams, options?: CallOptions): Promise<TasksTemplateChecklistRemoveAttachmentsResult>
  /**
   * Calls `tasks.template.checklist.renew`.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
   */
  renew(params: TasksTemplateChecklistRenewParams, options?: CallOptions): Promise<TasksTemplateChecklistRenewResult>
  /**
   * Updates a template checklist.
   * Scope `task`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
   */
  update(params: TasksTemplateChecklistUpdateParams, options?: CallOptions): Promise<TasksTemplateChecklistUpdateResult>
}
