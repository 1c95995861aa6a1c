// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { V3CallOptions } from '../v3/v3-client.ts'
import type { Int, Text } from '../scalars.ts'
import type { OpenOrder, Select, V3Filter, V3Pagination } from './prelude.ts'
import type { TasksTaskItemCreate, TasksTaskItemRow, TasksTaskItemSelect, TasksTaskItemOrder, TasksTaskItemUpdate } from './tasks.ts'

export interface V3TasksTaskAccessFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskAccessFieldGetItem { name: string; type: string; title: string; description: string; validationRules: unknown[]; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }
export interface V3TasksTaskAccessFieldGetResult { item: V3TasksTaskAccessFieldGetItem }
export interface V3TasksTaskAccessFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskAccessFieldListItem { name: string; type: string; title: string; description: string; validationRules: unknown[]; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }
export interface V3TasksTaskAccessFieldListResult { items: V3TasksTaskAccessFieldListItem[] }
export interface V3TasksTaskAccessGetParams { readonly id: Int }
export interface V3TasksTaskAccessGetResult { read: boolean; watch: boolean; mute: boolean; createSubtask: boolean; createResult: boolean; edit: boolean; remove: boolean; complete: boolean; approve: boolean; disapprove: boolean; start: boolean; take: boolean; delegate: boolean; defer: boolean; renew: boolean; deadline: boolean; datePlan: boolean; changeDirector: boolean; changeResponsible: boolean; changeAccomplices: boolean; pause: boolean; timeTracking: boolean; mark: boolean; changeStatus: boolean; reminder: boolean; addAuditors: boolean; elapsedTime: boolean; favorite: boolean; checklistAdd: boolean; checklistEdit: boolean; checklistSave: boolean; checklistToggle: boolean; automate: boolean; resultEdit: boolean; completeResult: boolean; removeResult: boolean; resultRead: boolean; admin: boolean; copy: boolean; saveAsTemplate: boolean; attachFile: boolean; detachFile: boolean; detachParent: boolean; createGanttDependence: boolean; sort: boolean }
export interface V3TasksTaskAddParams { readonly fields: TasksTaskItemCreate }
export interface V3TasksTaskAddResult { item: TasksTaskItemRow }
export interface V3TasksTaskChatMessageFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskChatMessageFieldGetItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3TasksTaskChatMessageFieldGetResult { item: V3TasksTaskChatMessageFieldGetItem }
export interface V3TasksTaskChatMessageFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskChatMessageFieldListItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3TasksTaskChatMessageFieldListResult { items: V3TasksTaskChatMessageFieldListItem[] }
export interface V3TasksTaskChatMessageSendParams { readonly fields: { readonly taskId: Int; readonly text: Text } }
export interface V3TasksTaskChatMessageSendResult { result: boolean }
export interface V3TasksTaskDeleteParams { readonly id: Int }
export interface V3TasksTaskDeleteResult { result: boolean }
export interface V3TasksTaskFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskFieldGetItem { name: string; type: string; title: string; description: string; validationRules: unknown[]; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }
export interface V3TasksTaskFieldGetResult { item: V3TasksTaskFieldGetItem }
export interface V3TasksTaskFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskFieldListItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3TasksTaskFieldListResult { items: V3TasksTaskFieldListItem[] }
export interface V3TasksTaskFileAttachParams { readonly taskId: Int; readonly fileIds: readonly Int[] }
export interface V3TasksTaskFileAttachResult { result: boolean }
export interface V3TasksTaskFileFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskFileFieldGetItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3TasksTaskFileFieldGetResult { item: V3TasksTaskFileFieldGetItem }
export interface V3TasksTaskFileFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TasksTaskFileFieldListItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3TasksTaskFileFieldListResult { items: V3TasksTaskFileFieldListItem[] }
export interface V3TasksTaskGetParams { readonly id: Int; readonly select?: TasksTaskItemSelect }
export interface V3TasksTaskGetResult { item: TasksTaskItemRow }
export interface V3TasksTaskListParams { readonly select?: TasksTaskItemSelect; readonly filter?: V3Filter; readonly order?: TasksTaskItemOrder; readonly pagination?: V3Pagination }
export interface V3TasksTaskListItem { id: number; title: string; responsibleId: number; deadline: string | null; status: string }
export interface V3TasksTaskListResult { items: V3TasksTaskListItem[] }
export interface V3TasksTaskResultAddParams { readonly fields: { readonly taskId: Int; readonly text: Text } }
export interface V3TasksTaskResultAddItem { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: string | null; status: string; fileIds: unknown[]; rights: { edit: boolean; remove: boolean }; messageId: number | null }
export interface V3TasksTaskResultAddResult { item: V3TasksTaskResultAddItem }
export interface V3TasksTaskResultAddfromchatmessageParams { readonly fields: { readonly messageId: Int } }
export interface V3TasksTaskResultAddfromchatmessageItem { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: unknown; status: string; fileIds: unknown[]; rights: { edit: boolean; remove: boolean }; messageId: number }
export interface V3TasksTaskResultAddfromchatmessageResult { item: V3TasksTaskResultAddfromchatmessageItem }
export interface V3TasksTaskResultDeleteParams { readonly id: Int }
export interface V3TasksTaskResultDeleteResult { result: boolean }
export interface V3TasksTaskResultListParams { readonly order?: OpenOrder<'id' | 'authorId' | 'createdAt' | 'updatedAt' | 'status' | 'messageId'>; readonly filter: V3Filter; readonly select?: Select<'id' | 'taskId' | 'text' | 'authorId' | 'author' | 'createdAt' | 'updatedAt' | 'status' | 'fileIds' | 'rights' | 'messageId'>; readonly pagination?: V3Pagination }
export interface V3TasksTaskResultListItem { id: number; taskId: number; text: string; authorId: number; createdAt: string; status: string; messageId: unknown }
export interface V3TasksTaskResultListResult { items: V3TasksTaskResultListItem[] }
export interface V3TasksTaskResultUpdateParams { readonly id: Int; readonly fields: { readonly text: Text } }
export interface V3TasksTaskResultUpdateItem { id: number; taskId: number; text: string; authorId: number; createdAt: string; updatedAt: string; status: string; fileIds: unknown[]; rights: { edit: boolean; remove: boolean }; messageId: unknown }
export interface V3TasksTaskResultUpdateResult { item: V3TasksTaskResultUpdateItem }
export interface V3TasksTaskUpdateParams { readonly id: Int; readonly fields: TasksTaskItemUpdate }
export interface V3TasksTaskUpdateResult { result: boolean }

export interface V3TasksMethods {
  'tasks.task.access.field.get': { params: V3TasksTaskAccessFieldGetParams; result: V3TasksTaskAccessFieldGetResult }
  'tasks.task.access.field.list': { params: V3TasksTaskAccessFieldListParams; result: V3TasksTaskAccessFieldListResult; item: V3TasksTaskAccessFieldListItem }
  'tasks.task.access.get': { params: V3TasksTaskAccessGetParams; result: V3TasksTaskAccessGetResult }
  'tasks.task.add': { params: V3TasksTaskAddParams; result: V3TasksTaskAddResult }
  'tasks.task.chat.message.field.get': { params: V3TasksTaskChatMessageFieldGetParams; result: V3TasksTaskChatMessageFieldGetResult }
  'tasks.task.chat.message.field.list': { params: V3TasksTaskChatMessageFieldListParams; result: V3TasksTaskChatMessageFieldListResult; item: V3TasksTaskChatMessageFieldListItem }
  'tasks.task.chat.message.send': { params: V3TasksTaskChatMessageSendParams; result: V3TasksTaskChatMessageSendResult }
  'tasks.task.delete': { params: V3TasksTaskDeleteParams; result: V3TasksTaskDeleteResult }
  'tasks.task.field.get': { params: V3TasksTaskFieldGetParams; result: V3TasksTaskFieldGetResult }
  'tasks.task.field.list': { params: V3TasksTaskFieldListParams; result: V3TasksTaskFieldListResult; item: V3TasksTaskFieldListItem }
  'tasks.task.file.attach': { params: V3TasksTaskFileAttachParams; result: V3TasksTaskFileAttachResult }
  'tasks.task.file.field.get': { params: V3TasksTaskFileFieldGetParams; result: V3TasksTaskFileFieldGetResult }
  'tasks.task.file.field.list': { params: V3TasksTaskFileFieldListParams; result: V3TasksTaskFileFieldListResult; item: V3TasksTaskFileFieldListItem }
  'tasks.task.get': { params: V3TasksTaskGetParams; result: V3TasksTaskGetResult }
  'tasks.task.list': { params: V3TasksTaskListParams; result: V3TasksTaskListResult; item: V3TasksTaskListItem }
  'tasks.task.result.add': { params: V3TasksTaskResultAddParams; result: V3TasksTaskResultAddResult }
  'tasks.task.result.addfromchatmessage': { params: V3TasksTaskResultAddfromchatmessageParams; result: V3TasksTaskResultAddfromchatmessageResult }
  'tasks.task.result.delete': { params: V3TasksTaskResultDeleteParams; result: V3TasksTaskResultDeleteResult }
  'tasks.task.result.list': { params: V3TasksTaskResultListParams; result: V3TasksTaskResultListResult; item: V3TasksTaskResultListItem }
  'tasks.task.result.update': { params: V3TasksTaskResultUpdateParams; result: V3TasksTaskResultUpdateResult }
  'tasks.task.update': { params: V3TasksTaskUpdateParams; result: V3TasksTaskUpdateResult }
}

export interface V3TasksService {
  readonly task: V3TasksTaskService
}

export interface V3TasksTaskService {
  readonly access: V3TasksTaskAccessService
  /**
   * Adds a task.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
   */
  add(params: V3TasksTaskAddParams, options?: V3CallOptions): Promise<V3TasksTaskAddResult>
  readonly chat: V3TasksTaskChatService
  /**
   * Deletes a task.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
   */
  delete(params: V3TasksTaskDeleteParams, options?: V3CallOptions): Promise<V3TasksTaskDeleteResult>
  readonly field: V3TasksTaskFieldService
  readonly file: V3TasksTaskFileService
  /**
   * Gets a task.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
   */
  get(params: V3TasksTaskGetParams, options?: CallOptions): Promise<V3TasksTaskGetResult>
  /**
   * Lists tasks.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
   */
  list(params?: V3TasksTaskListParams, options?: CallOptions): Promise<V3TasksTaskListResult>
  readonly result: V3TasksTaskResultService
  /**
   * Updates a task.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
   */
  update(params: V3TasksTaskUpdateParams, options?: V3CallOptions): Promise<V3TasksTaskUpdateResult>
}

export interface V3TasksTaskAccessService {
  readonly field: V3TasksTaskAccessFieldService
  /**
   * Gets a task access.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
   */
  get(params: V3TasksTaskAccessGetParams, options?: CallOptions): Promise<V3TasksTaskAccessGetResult>
}

export interface V3TasksTaskAccessFieldService {
  /**
   * Gets a task access field.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
   */
  get(params: V3TasksTaskAccessFieldGetParams, options?: CallOptions): Promise<V3TasksTaskAccessFieldGetResult>
  /**
   * Lists task access fields.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
   */
  list(params?: V3TasksTaskAccessFieldListParams, options?: CallOptions): Promise<V3TasksTaskAccessFieldListResult>
}

export interface V3TasksTaskChatService {
  readonly message: V3TasksTaskChatMessageService
}

export interface V3TasksTaskChatMessageService {
  readonly field: V3TasksTaskChatMessageFieldService
  /**
   * Sends a task chat message.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
   */
  send(params: V3TasksTaskChatMessageSendParams, options?: V3CallOptions): Promise<V3TasksTaskChatMessageSendResult>
}

export interface V3TasksTaskChatMessageFieldService {
  /**
   * Gets a task chat message field.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
   */
  get(params: V3TasksTaskChatMessageFieldGetParams, options?: CallOptions): Promise<V3TasksTaskChatMessageFieldGetResult>
  /**
   * Lists task chat message fields.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
   */
  list(params?: V3TasksTaskChatMessageFieldListParams, options?: CallOptions): Promise<V3TasksTaskChatMessageFieldListResult>
}

export interface V3TasksTaskFieldService {
  /**
   * Gets a task field.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
   */
  get(params: V3TasksTaskFieldGetParams, options?: CallOptions): Promise<V3TasksTaskFieldGetResult>
  /**
   * Lists task fields.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
   */
  list(params?: V3TasksTaskFieldListParams, options?: CallOptions): Promise<V3TasksTaskFieldListResult>
}

export interface V3TasksTaskFileService {
  /**
   * Calls `tasks.task.file.attach`.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
   */
  attach(params: V3TasksTaskFileAttachParams, options?: V3CallOptions): Promise<V3TasksTaskFileAttachResult>
  readonly field: V3TasksTaskFileFieldService
}

export interface V3TasksTaskFileFieldService {
  /**
   * Gets a task file field.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
   */
  get(params: V3TasksTaskFileFieldGetParams, options?: CallOptions): Promise<V3TasksTaskFileFieldGetResult>
  /**
   * Lists task file fields.
   * Scope `tasks`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
   */
  list(params?: V3TasksTaskFileFieldListParams, options?: CallOptions): Promise<V3TasksTaskFileFieldListResult>
}

export interface V3TasksTaskResultService {
  /**
   * Adds a task result.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400), `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
   */
  add(params: V3TasksTaskResultAddParams, options?: V3CallOptions): Promise<V3TasksTaskResultAddResult>
  /**
   * Calls `tasks.task.result.addfromchatmessage`.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400), `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
   */
  addfromchatmessage(params: V3TasksTaskResultAddfromchatmessageParams, options?: V3CallOptions): Promise<V3TasksTaskResultAddfromchatmessageResult>
  /**
   * Deletes a task result.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400), `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
   */
  delete(params: V3TasksTaskResultDeleteParams, options?: V3CallOptions): Promise<V3TasksTaskResultDeleteResult>
  /**
   * Lists task results.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400), `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
   */
  list(params: V3TasksTaskResultListParams, options?: CallOptions): Promise<V3TasksTaskResultListResult>
  /**
   * Updates a task result.
   * Scope `tasks`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400), `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (403).
   * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
   */
  update(params: V3TasksTaskResultUpdateParams, options?: V3CallOptions): Promise<V3TasksTaskResultUpdateResult>
}
