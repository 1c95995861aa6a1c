// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { FileValue, Flag, Int, Open, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface BizprocActivityAddParams { readonly CODE: Text; readonly HANDLER: Text; readonly AUTH_USER_ID?: Int; readonly USE_SUBSCRIPTION?: Flag; readonly NAME: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>>; readonly PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly RETURN_PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly DOCUMENT_TYPE?: readonly unknown[]; readonly FILTER?: Readonly<Record<string, unknown>>; readonly USE_PLACEMENT?: Flag; readonly PLACEMENT_HANDLER?: Text }
export interface BizprocActivityDeleteParams { readonly CODE: Text }
export interface BizprocActivityLogParams { readonly EVENT_TOKEN: Text; readonly LOG_MESSAGE: Text }
export interface BizprocActivityUpdateParams { readonly CODE: Text; readonly FIELDS: { readonly HANDLER?: Text; readonly AUTH_USER_ID?: Int; readonly USE_SUBSCRIPTION?: Flag; readonly NAME?: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>>; readonly PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly RETURN_PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly DOCUMENT_TYPE?: readonly unknown[]; readonly FILTER?: Readonly<Record<string, unknown>>; readonly USE_PLACEMENT?: Flag; readonly PLACEMENT_HANDLER?: Text } }
export interface BizprocEventSendParams { readonly EVENT_TOKEN: Text; readonly RETURN_VALUES?: Readonly<Record<string, unknown>>; readonly LOG_MESSAGE?: Text }
export interface BizprocRobotAddParams { readonly CODE: Text; readonly HANDLER: Text; readonly AUTH_USER_ID?: Int; readonly USE_SUBSCRIPTION?: Flag; readonly NAME: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>>; readonly PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly RETURN_PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly DOCUMENT_TYPE?: readonly unknown[]; readonly FILTER?: Readonly<Record<string, unknown>>; readonly USE_PLACEMENT?: Flag; readonly PLACEMENT_HANDLER?: Text }
export interface BizprocRobotDeleteParams { readonly CODE: Text }
export interface BizprocRobotUpdateParams { readonly CODE: Text; readonly FIELDS: { readonly HANDLER?: Text; readonly AUTH_USER_ID?: Int; readonly USE_SUBSCRIPTION?: Flag; readonly NAME?: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>>; readonly PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly RETURN_PROPERTIES?: Readonly<Record<string, { readonly Name?: Text | Readonly<Record<string, unknown>>; readonly Description?: Text | Readonly<Record<string, unknown>>; readonly Type?: Text; readonly Options?: readonly unknown[]; readonly Required?: Flag; readonly Multiple?: Flag; readonly Default?: unknown }>>; readonly DOCUMENT_TYPE?: readonly unknown[]; readonly FILTER?: Readonly<Record<string, unknown>>; readonly USE_PLACEMENT?: Flag; readonly PLACEMENT_HANDLER?: Text } }
export interface BizprocTaskCompleteParams { readonly TASK_ID: Int; readonly STATUS: Int | Text; readonly COMMENT?: Text; readonly FIELDS?: Readonly<Record<string, unknown>> }
export interface BizprocTaskDelegateParams { readonly TASK_IDS: readonly Int[]; readonly FROM_USER_ID: Int; readonly TO_USER_ID: Int }
export interface BizprocTaskListParams { readonly SELECT?: Select<'ID' | 'WORKFLOW_ID' | 'DOCUMENT_NAME' | 'DESCRIPTION' | 'NAME' | 'MODIFIED' | 'WORKFLOW_STARTED' | 'WORKFLOW_STARTED_BY' | 'OVERDUE_DATE' | 'WORKFLOW_TEMPLATE_ID' | 'WORKFLOW_TEMPLATE_NAME' | 'WORKFLOW_STATE' | 'STATUS' | 'USER_ID' | 'USER_STATUS' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_ID' | 'ACTIVITY' | 'ACTIVITY_NAME' | 'PARAMETERS' | 'DOCUMENT_URL'>; readonly FILTER?: OpenFilter<'ID' | 'WORKFLOW_ID' | 'DOCUMENT_NAME' | 'DESCRIPTION' | 'NAME' | 'MODIFIED' | 'WORKFLOW_STARTED' | 'WORKFLOW_STARTED_BY' | 'OVERDUE_DATE' | 'WORKFLOW_TEMPLATE_ID' | 'WORKFLOW_TEMPLATE_NAME' | 'WORKFLOW_STATE' | 'STATUS' | 'USER_ID' | 'USER_STATUS' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_ID' | 'ACTIVITY' | 'ACTIVITY_NAME' | 'PARAMETERS' | 'DOCUMENT_URL', '=' | '!' | '!=' | '<' | '<=' | '>' | '>='>; readonly ORDER?: OpenOrder<'ID' | 'WORKFLOW_ID' | 'DOCUMENT_NAME' | 'DESCRIPTION' | 'NAME' | 'MODIFIED' | 'WORKFLOW_STARTED' | 'WORKFLOW_STARTED_BY' | 'OVERDUE_DATE' | 'WORKFLOW_TEMPLATE_ID' | 'WORKFLOW_TEMPLATE_NAME' | 'WORKFLOW_STATE' | 'STATUS' | 'USER_ID' | 'USER_STATUS' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_ID' | 'ACTIVITY' | 'ACTIVITY_NAME' | 'PARAMETERS' | 'DOCUMENT_URL'>; readonly START?: Int }
export interface BizprocTaskListItem { ENTITY: string; DOCUMENT_ID: IntText; ID: IntText; WORKFLOW_ID: string; DOCUMENT_NAME: string; DESCRIPTION: string; NAME: string; MODIFIED: string; WORKFLOW_STARTED: string; WORKFLOW_STARTED_BY: IntText; OVERDUE_DATE: string | null; WORKFLOW_TEMPLATE_ID: IntText; WORKFLOW_TEMPLATE_NAME: string; WORKFLOW_STATE: string; STATUS: IntText; USER_ID: IntText; USER_STATUS: IntText; MODULE_ID: string; ACTIVITY: Open<'ApproveActivity' | 'ReviewActivity' | 'RequestInformationActivity' | 'RequestInformationOptionalActivity'>; ACTIVITY_NAME: string; PARAMETERS: { CommentLabel: string; CommentRequired: Open<'N' | 'Y' | 'YA' | 'YR'>; ShowComment: Open<'Y' | 'N'>; StatusOkLabel?: string; Fields?: { Id: string; Type: string; Name: string; Description: string; Multiple: boolean; Required: boolean; Options: { LEAD: string; CONTACT: string; COMPANY: string; DEAL: string; SMART_INVOICE: string; DYNAMIC_136: string; DYNAMIC_1038: string } | null; Settings: unknown; Default: unknown }[]; StatusYesLabel?: string; StatusNoLabel?: string }; DOCUMENT_URL: string }
export interface BizprocWorkflowInstancesParams { readonly SELECT?: Select<'ID' | 'MODIFIED' | 'OWNED_UNTIL' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_ID' | 'STARTED' | 'STARTED_BY' | 'TEMPLATE_ID'>; readonly FILTER?: OpenFilter<never, '=' | '!' | '!=' | '<' | '<=' | '>' | '>='>; readonly ORDER?: OpenOrder<never>; readonly start?: Int }
export interface BizprocWorkflowInstancesItem { DOCUMENT_ID: string; ENTITY: string; ID: string; STARTED: string; MODULE_ID: string; OWNED_UNTIL: unknown; TEMPLATE_ID: IntText; STARTED_BY: string }
export interface BizprocWorkflowKillParams { readonly ID: Int }
export interface BizprocWorkflowStartParams { readonly TEMPLATE_ID: Int; readonly DOCUMENT_ID: readonly unknown[]; readonly PARAMETERS?: Readonly<Record<string, unknown>> }
export interface BizprocWorkflowTemplateAddParams { readonly DOCUMENT_TYPE: readonly unknown[]; readonly NAME: Text; readonly DESCRIPTION?: Text; readonly TEMPLATE_DATA: FileValue; readonly AUTO_EXECUTE?: Int }
export interface BizprocWorkflowTemplateDeleteParams { readonly ID: Int }
export interface BizprocWorkflowTemplateListParams { readonly SELECT?: Select<'ID' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_TYPE' | 'AUTO_EXECUTE' | 'NAME' | 'TEMPLATE' | 'PARAMETERS' | 'VARIABLES' | 'CONSTANTS' | 'MODIFIED' | 'IS_MODIFIED' | 'USER_ID' | 'SYSTEM_CODE'>; readonly FILTER?: OpenFilter<'ID' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_TYPE' | 'AUTO_EXECUTE' | 'NAME' | 'TEMPLATE' | 'PARAMETERS' | 'VARIABLES' | 'CONSTANTS' | 'MODIFIED' | 'IS_MODIFIED' | 'USER_ID' | 'SYSTEM_CODE', '=' | '!' | '!=' | '<' | '<=' | '>' | '>='>; readonly ORDER?: OpenOrder<'ID' | 'MODULE_ID' | 'ENTITY' | 'DOCUMENT_TYPE' | 'AUTO_EXECUTE' | 'NAME' | 'TEMPLATE' | 'PARAMETERS' | 'VARIABLES' | 'CONSTANTS' | 'MODIFIED' | 'IS_MODIFIED' | 'USER_ID' | 'SYSTEM_CODE'>; readonly start?: Int }
export interface BizprocWorkflowTemplateListItem { ID: IntText; NAME: string; USER_ID: IntText; SYSTEM_CODE: string; MODULE_ID?: Open<'crm' | 'lists' | 'disk'>; ENTITY?: Open<'CCrmDocumentLead' | 'CCrmDocumentContact' | 'CCrmDocumentCompany' | 'CCrmDocumentDeal' | 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote' | 'Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice' | 'Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic' | 'BizprocDocument' | 'Bitrix\\Lists\\BizprocDocumentLists' | 'Bitrix\\Disk\\BizProcDocument'>; DOCUMENT_TYPE?: Open<'LEAD' | 'CONTACT' | 'COMPANY' | 'DEAL' | 'QUOTE' | 'SMART_INVOICE'>; AUTO_EXECUTE?: IntText; TEMPLATE?: unknown[]; PARAMETERS?: { SELECT: Select<string>; FILTER: OpenFilter<never, '=' | '!' | '!=' | '<' | '<=' | '>' | '>='>; ORDER: OpenOrder<never>; start: IntText }[]; VARIABLES?: unknown[]; CONSTANTS?: unknown[]; MODIFIED?: string; IS_MODIFIED?: Open<'Y' | 'N'> }
export interface BizprocWorkflowTemplateUpdateParams { readonly ID: Text; readonly FIELDS: { readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly TEMPLATE_DATA?: FileValue; readonly AUTO_EXECUTE?: Int } }
export interface BizprocWorkflowTerminateParams { readonly ID: Text; readonly STATUS?: Text }

export interface BizprocMethods {
  'bizproc.activity.add': { params: BizprocActivityAddParams; result: boolean }
  'bizproc.activity.delete': { params: BizprocActivityDeleteParams; result: boolean }
  'bizproc.activity.list': { params: NoParams; result: string[]; item: string }
  'bizproc.activity.log': { params: BizprocActivityLogParams; result: boolean }
  'bizproc.activity.update': { params: BizprocActivityUpdateParams; result: boolean }
  'bizproc.event.send': { params: BizprocEventSendParams; result: boolean }
  'bizproc.robot.add': { params: BizprocRobotAddParams; result: boolean }
  'bizproc.robot.delete': { params: BizprocRobotDeleteParams; result: boolean }
  'bizproc.robot.list': { params: NoParams; result: string[]; item: string }
  'bizproc.robot.update': { params: BizprocRobotUpdateParams; result: boolean }
  'bizproc.task.complete': { params: BizprocTaskCompleteParams; result: boolean }
  'bizproc.task.delegate': { params: BizprocTaskDelegateParams; result: boolean }
  'bizproc.task.list': { params: BizprocTaskListParams; result: BizprocTaskListItem[]; item: BizprocTaskListItem }
  'bizproc.workflow.instances': { params: BizprocWorkflowInstancesParams; result: BizprocWorkflowInstancesItem[]; item: BizprocWorkflowInstancesItem }
  'bizproc.workflow.kill': { params: BizprocWorkflowKillParams; result: boolean }
  'bizproc.workflow.start': { params: BizprocWorkflowStartParams; result: string }
  'bizproc.workflow.template.add': { params: BizprocWorkflowTemplateAddParams; result: number }
  'bizproc.workflow.template.delete': { params: BizprocWorkflowTemplateDeleteParams; result: null }
  'bizproc.workflow.template.list': { params: BizprocWorkflowTemplateListParams; result: BizprocWorkflowTemplateListItem[]; item: BizprocWorkflowTemplateListItem }
  'bizproc.workflow.template.update': { params: BizprocWorkflowTemplateUpdateParams; result: number }
  'bizproc.workflow.terminate': { params: BizprocWorkflowTerminateParams; result: boolean }
}

export interface BizprocService {
  readonly activity: BizprocActivityService
  readonly event: BizprocEventService
  readonly robot: BizprocRobotService
  readonly task: BizprocTaskService
  readonly workflow: BizprocWorkflowService
}

export interface BizprocActivityService {
  /**
   * Adds an activity.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_ADD_FAILURE`, `ERROR_ACTIVITY_ALREADY_INSTALLED`, `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_WRONG_HANDLER_URL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
   */
  add(params: BizprocActivityAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes an activity.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_NOT_FOUND`, `ERROR_ACTIVITY_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
   */
  delete(params: BizprocActivityDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists activities.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `bizproc.activity.log`.
   * Scope `bizproc`; any user may call.
   * Errors: empty code, `ACCESS_DENIED`, `ERROR_EMPTY_LOG_MESSAGE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
   */
  log(params: BizprocActivityLogParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates an activity.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_NOT_FOUND`, `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_WRONG_HANDLER_URL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
   */
  update(params: BizprocActivityUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BizprocEventService {
  /**
   * Sends an event.
   * Scope `bizproc`; any user may call, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html
   */
  send(params: BizprocEventSendParams, options?: CallOptions): Promise<boolean>
}

export interface BizprocRobotService {
  /**
   * Adds a robot.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_ADD_FAILURE`, `ERROR_ACTIVITY_ALREADY_INSTALLED`, `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_WRONG_HANDLER_URL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
   */
  add(params: BizprocRobotAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a robot.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_NOT_FOUND`, `ERROR_ACTIVITY_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
   */
  delete(params: BizprocRobotDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists robots.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<string[]>
  /**
   * Updates a robot.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_ACTIVITY_NOT_FOUND`, `ERROR_ACTIVITY_VALIDATION_FAILURE`, `ERROR_UNSUPPORTED_PROTOCOL`, `ERROR_WRONG_HANDLER_URL` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
   */
  update(params: BizprocRobotUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface BizprocTaskService {
  /**
   * Completes a task.
   * Scope `bizproc`; any user may call.
   * Errors: `ERROR_TASK_COMPLETED`, `ERROR_TASK_EXECUTION`, `ERROR_TASK_NOT_FOUND`, `ERROR_TASK_TYPE`, `ERROR_TASK_VALIDATION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
   */
  complete(params: BizprocTaskCompleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `bizproc.task.delegate`.
   * Scope `bizproc`; needs a right on the object.
   * Errors: `ERROR_DELEGATION_NOT_ALLOWED`, `ERROR_INVALID_USER_ID`, `ERROR_TASK_VALIDATION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
   */
  delegate(params: BizprocTaskDelegateParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists tasks.
   * Scope `bizproc`; any user may call.
   * Errors: `ACCESS_DENIED`, `ERROR_SELECT_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
   */
  list(params?: BizprocTaskListParams, options?: CallOptions): Promise<BizprocTaskListItem[]>
}

export interface BizprocWorkflowService {
  /**
   * Calls `bizproc.workflow.instances`.
   * Scope `bizproc`; administrators only.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
   */
  instances(params?: BizprocWorkflowInstancesParams, options?: CallOptions): Promise<BizprocWorkflowInstancesItem[]>
  /**
   * Calls `bizproc.workflow.kill`.
   * Scope `bizproc`; administrators only.
   * Errors: `ERROR_WRONG_WORKFLOW_ID` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
   */
  kill(params: BizprocWorkflowKillParams, options?: CallOptions): Promise<boolean>
  /**
   * Starts a workflow.
   * Scope `bizproc`; administrators only.
   * Errors: empty code, `ERROR_WRONG_WORKFLOW_ID` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
   */
  start(params: BizprocWorkflowStartParams, options?: CallOptions): Promise<string>
  readonly template: BizprocWorkflowTemplateService
  /**
   * Calls `bizproc.workflow.terminate`.
   * Scope `bizproc`; administrators only.
   * Errors: `ERROR_WRONG_WORKFLOW_ID` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
   */
  terminate(params: BizprocWorkflowTerminateParams, options?: CallOptions): Promise<boolean>
}

export interface BizprocWorkflowTemplateService {
  /**
   * Adds a workflow template.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_TEMPLATE_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
   */
  add(params: BizprocWorkflowTemplateAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a workflow template.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_TEMPLATE_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
   */
  delete(params: BizprocWorkflowTemplateDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Lists workflow templates.
   * Scope `bizproc`; administrators only.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
   */
  list(params?: BizprocWorkflowTemplateListParams, options?: CallOptions): Promise<BizprocWorkflowTemplateListItem[]>
  /**
   * Updates a workflow template.
   * Scope `bizproc`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_TEMPLATE_NOT_FOUND`, `ERROR_TEMPLATE_NOT_OWNER`, `ERROR_TEMPLATE_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
   */
  update(params: BizprocWorkflowTemplateUpdateParams, options?: CallOptions): Promise<number>
}
