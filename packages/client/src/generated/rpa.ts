// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Flag, Int, Open, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface RpaCommentAddParams { readonly typeId?: Int; readonly itemId?: Int; readonly fields?: { readonly description?: Text; readonly files?: readonly unknown[] } }
export interface RpaCommentAddItem { id: number; createdTime: string; isFixed: boolean; typeId: number; itemId: number; action: string; description: string; userId: number; title: string; data: { files: number[] }; createdTimestamp: number; htmlDescription: string; textDescription: string; users: Record<string, { id: IntText; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> }
export interface RpaCommentAddResult { comment: RpaCommentAddItem }
export interface RpaCommentDeleteParams { readonly id: Int }
export interface RpaCommentUpdateParams { readonly id?: Int; readonly fields?: { readonly description?: Int; readonly files?: Int } }
export interface RpaFieldsGetSettingsParams { readonly typeId: Int; readonly stageId?: Int }
export interface RpaFieldsGetSettingsItem { kanban: { id: boolean; UF_RPA_1_NAME: boolean }; create: { UF_RPA_1_NAME: boolean } }
export interface RpaFieldsGetSettingsResult { fields: RpaFieldsGetSettingsItem }
export interface RpaFieldsSetSettingsParams { readonly typeId: Int; readonly stageId?: Int; readonly fields: Readonly<Record<string, unknown>> }
export interface RpaFieldsSetSettingsItem { kanban: { id: boolean; UF_RPA_1_NAME: boolean }; create: { UF_RPA_1_NAME: boolean } }
export interface RpaFieldsSetSettingsResult { fields: RpaFieldsSetSettingsItem }
export interface RpaFieldsSetVisibilitySettingsParams { readonly typeId: Int; readonly visibility: Text; readonly stageId?: Int; readonly fields: readonly unknown[] }
export interface RpaFieldsSetVisibilitySettingsItem { kanban: { id: boolean; UF_RPA_1_NAME: boolean }; create: { UF_RPA_1_NAME: boolean } }
export interface RpaFieldsSetVisibilitySettingsResult { fields: RpaFieldsSetVisibilitySettingsItem }
export interface RpaItemAddParams { readonly typeId: Int; readonly fields?: readonly unknown[] }
export interface RpaItemAddItem { id: number; stageId: number; previousStageId: number; name: string; typeId: number; createdBy: number; updatedBy: number; createdTime: string; updatedTime: string; movedTime: string; detailUrl: string; movedBy: number; tasksCounter: number; tasksFaces: { completed: number[]; running: unknown[]; all: number[] }; users: Record<string, { id: IntText; name: string; secondName: unknown; lastName: string; title: unknown; workPosition: unknown; fullName: string; link: string }>; [name: `UF_RPA_${string}`]: unknown }
export interface RpaItemAddResult { item: RpaItemAddItem }
export interface RpaItemDeleteParams { readonly typeId: Int; readonly id: Int }
export interface RpaItemGetParams { readonly typeId?: Int; readonly id?: Int }
export interface RpaItemGetItem { id: number; stageId: number; previousStageId: number; name: string; typeId: number; createdBy: number; updatedBy: number; createdTime: string; updatedTime: string; movedTime: string; detailUrl: string; movedBy: number; tasksCounter: number; tasksFaces: { completed: number[]; running: unknown[]; all: number[] }; users: Record<string, { id: IntText; name: string; secondName: unknown; lastName: string; title: unknown; workPosition: unknown; fullName: string; link: string }>; [name: `UF_RPA_${string}`]: unknown }
export interface RpaItemGetResult { item: RpaItemGetItem }
export interface RpaItemGetTasksParams { readonly typeId?: Int; readonly id?: Int }
export interface RpaItemGetTasksItem { id: IntText; title: string; description: string; userId: number; data: { participantJoint: string; isMine: boolean; controls: { BUTTONS: { TYPE: string; TARGET_USER_STATUS: number; NAME: string; VALUE: string; TEXT: string; COLOR: string }[] }; type: string; url: string; fieldsToShow: unknown; fieldsToSet: string[]; users: { id: number; status: number }[] }; itemClassName: string; users: Record<string, { id: IntText; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> }
export interface RpaItemGetTasksResult { tasks: RpaItemGetTasksItem[] }
export interface RpaItemListParams { readonly typeId?: Int; readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly start?: Int }
export interface RpaItemListResult { items: Record<string, unknown>[] }
export interface RpaItemUpdateParams { readonly typeId?: Int; readonly id?: Int; readonly fields: { readonly stageId?: Int; readonly [name: `UF_RPA_${string}`]: unknown } }
export interface RpaStageAddParams { readonly fields: { readonly name: unknown; readonly typeId: unknown; readonly code?: unknown; readonly color?: unknown; readonly sort?: unknown; readonly semantic?: unknown } }
export interface RpaStageAddResult { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean; tasks: { title: string; robotType: string; robotName: string; canAppendResponsibles: boolean; users: { id: string; entityId: number; name: string; photoSrc: string; url: string; entityType: string }[] }[]; robotsCount: number; possibleNextStages: number[]; permissions: { droppable: boolean; canMoveFrom: boolean } }
export interface RpaStageDeleteParams { readonly id: Int }
export interface RpaStageGetParams { readonly id: Int }
export interface RpaStageGetResult { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean; tasks: { title: string; robotType: string; robotName: string; canAppendResponsibles: boolean; users: { id: string; entityId: number; name: string; photoSrc: string; url: string; entityType: string }[] }[]; robotsCount: number; possibleNextStages: number[]; permissions: { droppable: boolean; canMoveFrom: boolean } }
export interface RpaStageListForTypeParams { readonly typeId: Int; readonly start?: Int }
export interface RpaStageListForTypeItem { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean }
export interface RpaStageListForTypeResult { stages: RpaStageListForTypeItem[] }
export interface RpaStageUpdateParams { readonly id?: Int; readonly fields?: readonly { readonly name?: unknown; readonly code?: unknown; readonly color?: unknown; readonly sort?: unknown; readonly semantic?: unknown }[] }
export interface RpaStageUpdateResult { id: number; name: string; code: string; color: string; sort: number; semantic: unknown; typeId: number; isFirst: boolean; isSuccess: boolean; isFail: boolean; tasks: { title: string; robotType: string; robotName: string; canAppendResponsibles: boolean; users: { id: string; entityId: number; name: string; photoSrc: string; url: string; entityType: string }[] }[]; robotsCount: number; possibleNextStages: number[]; permissions: { droppable: boolean; canMoveFrom: boolean } }
export interface RpaTaskAddUserParams { readonly typeId?: Int; readonly stageId?: Int; readonly userValue?: Text }
export interface RpaTaskDeleteParams { readonly typeId?: Int; readonly stageId?: Int; readonly robotName?: Text }
export interface RpaTimelineAddParams { readonly typeId?: Int; readonly itemId?: Int; readonly fields?: { readonly title?: Text; readonly description?: Text } }
export interface RpaTimelineAddItem { id: number; typeId: number; itemId: number; createdTime: string; userId: number; title: string; description: string; action: boolean; isFixed: boolean; data: { scope: string }; createdTimestamp: number; users: Record<string, { id: IntText; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> }
export interface RpaTimelineAddResult { timeline: RpaTimelineAddItem }
export interface RpaTimelineDeleteParams { readonly id: Int }
export interface RpaTimelineListForItemParams { readonly typeId?: Int; readonly itemId?: Int; readonly start?: Int }
export interface RpaTimelineListForItemItem { id: number; typeId: number; itemId: number; createdTime: string; userId: number; title: string; description: string; action: string; isFixed: boolean; data: { item: { name: string }; scope: Open<'manual' | 'task' | 'automation' | 'rest'>; stageFrom: { id: number; name: string }; stageTo: { id: number; name: string }; fields: { name: string; title: string }[]; task: { ID: IntText; USER_ID: IntText; WORKFLOW_ID: string; ACTIVITY: string; ACTIVITY_NAME: string; NAME: string; DESCRIPTION: string; PARAMETERS: { DOCUMENT_ID: string[]; TASK_EDIT_URL: string; ACTIONS: { color: string; stageId: IntText; label: string }[]; FIELDS_TO_SHOW: string[]; RESPONSIBLE_TYPE: unknown; APPROVE_TYPE: unknown; FIELDS_TO_SET: string[] }; USERS: number[]; INCOMPLETE_USERS: unknown[] }; users?: unknown }; createdTimestamp: number; users: Record<string, { id: IntText; name: string; secondName: string; lastName: string; title: unknown; workPosition: string; fullName: string; link: string }> }
export interface RpaTimelineListForItemResult { timeline: RpaTimelineListForItemItem[] }
export interface RpaTimelineUpdateParams { readonly id?: Int; readonly fields?: { readonly title?: Text; readonly description?: Text } }
export interface RpaTimelineUpdateIsFixedParams { readonly id?: Int; readonly isFixed?: Flag }
export interface RpaTimelineUpdateIsFixedItem { id: number }
export interface RpaTimelineUpdateIsFixedResult { timeline: RpaTimelineUpdateIsFixedItem }
export interface RpaTypeAddParams { readonly fields: readonly { readonly title: Text; readonly image?: Text; readonly settings?: readonly unknown[]; readonly permissions?: readonly unknown[] }[] }
export interface RpaTypeAddItem { id: number; title: string; image: string; createdBy: number; settings: unknown; permissions: { id: IntText; entity: string; entityId: IntText; accessCode: string; action: string; permission: string }[] }
export interface RpaTypeAddResult { type: RpaTypeAddItem }
export interface RpaTypeDeleteParams { readonly id: Int }
export interface RpaTypeGetParams { readonly id: Int }
export interface RpaTypeGetItem { id: number; title: string; image: string; createdBy: number; settings: unknown; permissions: { id: IntText; entity: string; entityId: IntText; accessCode: string; action: string; permission: string }[] }
export interface RpaTypeGetResult { type: RpaTypeGetItem }
export interface RpaTypeListParams { readonly select?: Select<string>; readonly order?: OpenOrder<never>; readonly filter?: OpenFilter<never>; readonly start?: Int }
export interface RpaTypeListResult { types: Record<string, unknown>[] }
export interface RpaTypeUpdateParams { readonly id?: Int; readonly fields?: readonly unknown[] }
export interface RpaTypeUpdateItem { id: number; title: string; image: string; createdBy: number; settings: unknown; permissions: { id: IntText; entity: string; entityId: IntText; accessCode: string; action: string; permission: string }[] }
export interface RpaTypeUpdateResult { type: RpaTypeUpdateItem }

export interface RpaMethods {
  'rpa.comment.add': { params: RpaCommentAddParams; result: RpaCommentAddResult }
  'rpa.comment.delete': { params: RpaCommentDeleteParams; result: unknown }
  'rpa.comment.update': { params: RpaCommentUpdateParams; result: unknown }
  'rpa.fields.getSettings': { params: RpaFieldsGetSettingsParams; result: RpaFieldsGetSettingsResult }
  'rpa.fields.setSettings': { params: RpaFieldsSetSettingsParams; result: RpaFieldsSetSettingsResult }
  'rpa.fields.setVisibilitySettings': { params: RpaFieldsSetVisibilitySettingsParams; result: RpaFieldsSetVisibilitySettingsResult }
  'rpa.item.add': { params: RpaItemAddParams; result: RpaItemAddResult }
  'rpa.item.delete': { params: RpaItemDeleteParams; result: unknown }
  'rpa.item.get': { params: RpaItemGetParams; result: RpaItemGetResult }
  'rpa.item.getTasks': { params: RpaItemGetTasksParams; result: RpaItemGetTasksResult }
  'rpa.item.list': { params: RpaItemListParams; result: RpaItemListResult; item: Record<string, unknown> }
  'rpa.item.update': { params: RpaItemUpdateParams; result: unknown }
  'rpa.stage.add': { params: RpaStageAddParams; result: RpaStageAddResult }
  'rpa.stage.delete': { params: RpaStageDeleteParams; result: unknown }
  'rpa.stage.get': { params: RpaStageGetParams; result: RpaStageGetResult }
  'rpa.stage.listForType': { params: RpaStageListForTypeParams; result: RpaStageListForTypeResult; item: RpaStageListForTypeItem }
  'rpa.stage.update': { params: RpaStageUpdateParams; result: RpaStageUpdateResult }
  'rpa.task.addUser': { params: RpaTaskAddUserParams; result: unknown }
  'rpa.task.delete': { params: RpaTaskDeleteParams; result: unknown }
  'rpa.task.do': { params: NoParams; result: unknown }
  'rpa.timeline.add': { params: RpaTimelineAddParams; result: RpaTimelineAddResult }
  'rpa.timeline.delete': { params: RpaTimelineDeleteParams; result: unknown }
  'rpa.timeline.listForItem': { params: RpaTimelineListForItemParams; result: RpaTimelineListForItemResult; item: RpaTimelineListForItemItem }
  'rpa.timeline.update': { params: RpaTimelineUpdateParams; result: unknown }
  'rpa.timeline.updateIsFixed': { params: RpaTimelineUpdateIsFixedParams; result: RpaTimelineUpdateIsFixedResult }
  'rpa.type.add': { params: RpaTypeAddParams; result: RpaTypeAddResult }
  'rpa.type.delete': { params: RpaTypeDeleteParams; result: unknown }
  'rpa.type.get': { params: RpaTypeGetParams; result: RpaTypeGetResult }
  'rpa.type.list': { params: RpaTypeListParams; result: RpaTypeListResult; item: Record<string, unknown> }
  'rpa.type.update': { params: RpaTypeUpdateParams; result: RpaTypeUpdateResult }
}

export interface RpaService {
  readonly comment: RpaCommentService
  readonly fields: RpaFieldsService
  readonly item: RpaItemService
  readonly stage: RpaStageService
  readonly task: RpaTaskService
  readonly timeline: RpaTimelineService
  readonly type: RpaTypeService
}

export interface RpaCommentService {
  /**
   * Adds a comment.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
   */
  add(params?: RpaCommentAddParams, options?: CallOptions): Promise<RpaCommentAddResult>
  /**
   * Deletes a comment.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
   */
  delete(params: RpaCommentDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Updates a comment.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
   */
  update(params?: RpaCommentUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface RpaFieldsService {
  /**
   * Calls `rpa.fields.getSettings`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
   */
  getSettings(params: RpaFieldsGetSettingsParams, options?: CallOptions): Promise<RpaFieldsGetSettingsResult>
  /**
   * Calls `rpa.fields.setSettings`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
   */
  setSettings(params: RpaFieldsSetSettingsParams, options?: CallOptions): Promise<RpaFieldsSetSettingsResult>
  /**
   * Calls `rpa.fields.setVisibilitySettings`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
   */
  setVisibilitySettings(params: RpaFieldsSetVisibilitySettingsParams, options?: CallOptions): Promise<RpaFieldsSetVisibilitySettingsResult>
}

export interface RpaItemService {
  /**
   * Adds an item.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
   */
  add(params: RpaItemAddParams, options?: CallOptions): Promise<RpaItemAddResult>
  /**
   * Deletes an item.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
   */
  delete(params: RpaItemDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets an item.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
   */
  get(params?: RpaItemGetParams, options?: CallOptions): Promise<RpaItemGetResult>
  /**
   * Calls `rpa.item.getTasks`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
   */
  getTasks(params?: RpaItemGetTasksParams, options?: CallOptions): Promise<RpaItemGetTasksResult>
  /**
   * Lists items.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
   */
  list(params?: RpaItemListParams, options?: CallOptions): Promise<RpaItemListResult>
  /**
   * Updates an item.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
   */
  update(params: RpaItemUpdateParams, options?: CallOptions): Promise<unknown>
}

export interface RpaStageService {
  /**
   * Adds a stage.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
   */
  add(params: RpaStageAddParams, options?: CallOptions): Promise<RpaStageAddResult>
  /**
   * Deletes a stage.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
   */
  delete(params: RpaStageDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a stage.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
   */
  get(params: RpaStageGetParams, options?: CallOptions): Promise<RpaStageGetResult>
  /**
   * Calls `rpa.stage.listForType`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
   */
  listForType(params: RpaStageListForTypeParams, options?: CallOptions): Promise<RpaStageListForTypeResult>
  /**
   * Updates a stage.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
   */
  update(params?: RpaStageUpdateParams, options?: CallOptions): Promise<RpaStageUpdateResult>
}

export interface RpaTaskService {
  /**
   * Calls `rpa.task.addUser`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
   */
  addUser(params?: RpaTaskAddUserParams, options?: CallOptions): Promise<unknown>
  /**
   * Deletes a task.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
   */
  delete(params?: RpaTaskDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `rpa.task.do`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
   */
  do(params?: NoParams, options?: CallOptions): Promise<unknown>
}

export interface RpaTimelineService {
  /**
   * Adds a timeline.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
   */
  add(params?: RpaTimelineAddParams, options?: CallOptions): Promise<RpaTimelineAddResult>
  /**
   * Deletes a timeline.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
   */
  delete(params: RpaTimelineDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `rpa.timeline.listForItem`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
   */
  listForItem(params?: RpaTimelineListForItemParams, options?: CallOptions): Promise<RpaTimelineListForItemResult>
  /**
   * Updates a timeline.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
   */
  update(params?: RpaTimelineUpdateParams, options?: CallOptions): Promise<unknown>
  /**
   * Calls `rpa.timeline.updateIsFixed`.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
   */
  updateIsFixed(params?: RpaTimelineUpdateIsFixedParams, options?: CallOptions): Promise<RpaTimelineUpdateIsFixedResult>
}

export interface RpaTypeService {
  /**
   * Adds a type.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
   */
  add(params: RpaTypeAddParams, options?: CallOptions): Promise<RpaTypeAddResult>
  /**
   * Deletes a type.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
   */
  delete(params: RpaTypeDeleteParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a type.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
   */
  get(params: RpaTypeGetParams, options?: CallOptions): Promise<RpaTypeGetResult>
  /**
   * Lists types.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
   */
  list(params?: RpaTypeListParams, options?: CallOptions): Promise<RpaTypeListResult>
  /**
   * Updates a type.
   * Scope `rpa`; any user may call.
   * @deprecated No longer developed.
   * @see https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
   */
  update(params?: RpaTypeUpdateParams, options?: CallOptions): Promise<RpaTypeUpdateResult>
}
