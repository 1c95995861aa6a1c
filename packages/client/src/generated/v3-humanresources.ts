// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { V3CallOptions } from '../v3/v3-client.ts'
import type { Bool, Int, Open, Ref, Text } from '../scalars.ts'
import type { NoParams, Select, V3Pagination } from './prelude.ts'

export interface V3HumanresourcesEmployeeCountResult { total: number }
export interface V3HumanresourcesEmployeeFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesEmployeeFieldGetItem { description: unknown; editable: boolean; elementType: unknown; filterable: boolean; multiple: boolean; name: string; requiredGroups: unknown; sortable: boolean; title: string; type: string; validationRules: unknown[] }
export interface V3HumanresourcesEmployeeFieldGetResult { item: V3HumanresourcesEmployeeFieldGetItem }
export interface V3HumanresourcesEmployeeFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesEmployeeFieldListItem { description: unknown; editable: boolean; elementType: unknown; filterable: boolean; multiple: boolean; name: string; requiredGroups: unknown; sortable: boolean; title: string; type: string; validationRules: unknown[] }
export interface V3HumanresourcesEmployeeFieldListResult { items: V3HumanresourcesEmployeeFieldListItem[] }
export interface V3HumanresourcesEmployeeMultidepartmentItem { userId: number; name: string; workPosition: string; departments: { id: number; name: string }[] }
export interface V3HumanresourcesEmployeeMultidepartmentResult { employees: V3HumanresourcesEmployeeMultidepartmentItem[]; total: number }
export interface V3HumanresourcesEmployeeSearchParams { readonly name: Text; readonly nodeId?: Int; readonly select?: Select<'userId' | 'name' | 'workPosition' | 'avatar' | 'url' | 'departments' | 'teams'> }
export interface V3HumanresourcesEmployeeSearchItem { userId: number; name: string; workPosition: string; avatar: string; url: string; departments: { id: number; name: string }[]; teams: unknown[] }
export interface V3HumanresourcesEmployeeSearchResult { items: V3HumanresourcesEmployeeSearchItem[] }
export interface V3HumanresourcesEmployeeSubordinatesParams { readonly id: Int }
export interface V3HumanresourcesEmployeeSubordinatesResult { userId: number; departments: { nodeId: number; name: string; role: string; subordinatesCount: number }[] }
export interface V3HumanresourcesNodeAddParams { readonly type: Open<'DEPARTMENT' | 'TEAM'> | Ref; readonly name: Text; readonly parentId: Int; readonly description?: Text; readonly colorName?: Open<'blue' | 'green' | 'cyan' | 'orange' | 'purple' | 'pink'> | Ref; readonly userIds?: { readonly MEMBER_HEAD?: readonly Int[]; readonly MEMBER_DEPUTY_HEAD?: readonly unknown[]; readonly MEMBER_EMPLOYEE?: readonly Int[]; readonly MEMBER_TEAM_HEAD?: readonly unknown[]; readonly MEMBER_TEAM_DEPUTY_HEAD?: readonly unknown[]; readonly MEMBER_TEAM_EMPLOYEE?: readonly unknown[] }; readonly moveUsersToNode?: Bool; readonly createChat?: Bool; readonly bindingChatIds?: readonly Int[]; readonly createChannel?: Bool; readonly bindingChannelIds?: readonly unknown[]; readonly createCollab?: Bool; readonly bindingCollabIds?: readonly unknown[]; readonly settings?: { readonly BUSINESS_PROC_AUTHORITY?: readonly unknown[]; readonly REPORTS_AUTHORITY?: readonly unknown[] } }
export interface V3HumanresourcesNodeAddResult { id: number; name: string; type: string; structureId: number; parentId: number; description: string; accessCode: string; userCount: number; colorName: string | null; xmlId: string | null; createdAt: string; updatedAt: string; members: { userId: number; name: string; workPosition: string; role: string; avatar: string | null; url: string }[] }
export interface V3HumanresourcesNodeChildrenParams { readonly id: Int; readonly select?: Select<'id' | 'name' | 'type' | 'structureId' | 'parentId' | 'description' | 'accessCode' | 'userCount' | 'colorName' | 'xmlId' | 'createdAt' | 'updatedAt'> }
export interface V3HumanresourcesNodeChildrenItem { id: number; name: string; type: string; structureId: number; parentId: number; description: string; accessCode: string; userCount: number; colorName: unknown; xmlId: unknown; createdAt: string; updatedAt: string }
export interface V3HumanresourcesNodeChildrenResult { items: V3HumanresourcesNodeChildrenItem[] }
export interface V3HumanresourcesNodeCommunicationEditParams { readonly nodeId: Int; readonly communicationType: Open<'CHAT' | 'CHANNEL' | 'COLLAB'> | Ref; readonly createDefault?: Bool; readonly ids?: readonly Int[]; readonly removeIds?: readonly Int[]; readonly withChildren?: Bool }
export interface V3HumanresourcesNodeCommunicationEditResult { success: boolean }
export interface V3HumanresourcesNodeCommunicationListParams { readonly id: Int }
export interface V3HumanresourcesNodeCommunicationListResult { channels: { avatar: string; color: string; dialogId: string; hasAccess: boolean; id: number; isExtranet: boolean; originalNodeId: number | null; subtitle: string; title: string; type: Open<'CHAT' | 'CHANNEL' | 'COLLAB'> }[]; channelsNoAccess: number; chats: { avatar: string; color: string; dialogId: string; hasAccess: boolean; id: number; isExtranet: boolean; originalNodeId: number | null; subtitle: string; title: string; type: Open<'CHAT' | 'CHANNEL' | 'COLLAB'> }[]; chatsNoAccess: number; collabs: { avatar: string | null; dialogId: string; hasAccess: boolean; id: number; originalNodeId: number | null; subtitle: string; title: string; type: Open<'CHAT' | 'CHANNEL' | 'COLLAB'>; color?: string; isExtranet?: boolean }[]; collabsNoAccess: number }
export interface V3HumanresourcesNodeCountResult { departments: number; teams: number }
export interface V3HumanresourcesNodeEditParams { readonly id: Int; readonly name?: Text; readonly description?: Text; readonly colorName?: Open<'blue' | 'green' | 'cyan' | 'orange' | 'purple' | 'pink'> | Ref }
export interface V3HumanresourcesNodeEditResult { id: number; name: string; type: string; structureId: number; parentId: number; description: string; accessCode: string; userCount: number; colorName: string | null; xmlId: string | null; createdAt: string; updatedAt: string }
export interface V3HumanresourcesNodeFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesNodeFieldGetItem { name: string; type: string; title: string }
export interface V3HumanresourcesNodeFieldGetResult { item: V3HumanresourcesNodeFieldGetItem }
export interface V3HumanresourcesNodeFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesNodeFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3HumanresourcesNodeFieldListResult { items: V3HumanresourcesNodeFieldListItem[] }
export interface V3HumanresourcesNodeGetParams { readonly id: Int; readonly select?: Select<'id' | 'name' | 'type' | 'structureId' | 'parentId' | 'description' | 'accessCode' | 'userCount' | 'colorName' | 'xmlId' | 'createdAt' | 'updatedAt' | 'members'> }
export interface V3HumanresourcesNodeGetItem { id: number; name: string; type: string; structureId: number; parentId: unknown; description: string; accessCode: string; userCount: number; colorName: unknown; xmlId: unknown; createdAt: string; updatedAt: string; members: { userId: number; name: string; workPosition: string; role: string; avatar: string; url: string }[] }
export interface V3HumanresourcesNodeGetResult { item: V3HumanresourcesNodeGetItem }
export interface V3HumanresourcesNodeListParams { readonly type: Open<'DEPARTMENT' | 'TEAM'> | Ref; readonly select?: Select<'id' | 'name' | 'type' | 'structureId' | 'parentId' | 'description' | 'accessCode' | 'userCount' | 'colorName' | 'xmlId' | 'createdAt' | 'updatedAt'>; readonly pagination?: V3Pagination }
export interface V3HumanresourcesNodeListItem { id: number; name: string; type: string; structureId: number; parentId: number | null; description: string; accessCode: string; userCount: number; colorName: unknown; xmlId: string | null; createdAt: string; updatedAt: string }
export interface V3HumanresourcesNodeListResult { items: V3HumanresourcesNodeListItem[] }
export interface V3HumanresourcesNodeMemberAddParams { readonly nodeId: Int; readonly userIds: readonly Int[]; readonly role: Open<'MEMBER_HEAD' | 'MEMBER_DEPUTY_HEAD' | 'MEMBER_EMPLOYEE' | 'MEMBER_TEAM_HEAD' | 'MEMBER_TEAM_DEPUTY_HEAD' | 'MEMBER_TEAM_EMPLOYEE'> | Ref }
export interface V3HumanresourcesNodeMemberAddResult { success: boolean }
export interface V3HumanresourcesNodeMemberFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesNodeMemberFieldGetItem { name: string; type: string; title: string }
export interface V3HumanresourcesNodeMemberFieldGetResult { item: V3HumanresourcesNodeMemberFieldGetItem }
export interface V3HumanresourcesNodeMemberFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3HumanresourcesNodeMemberFieldListItem { description: unknown; filterable: boolean; name: string; sortable: boolean; title: string; type: string }
export interface V3HumanresourcesNodeMemberFieldListResult { items: V3HumanresourcesNodeMemberFieldListItem[] }
export interface V3HumanresourcesNodeMemberMoveParams { readonly nodeId: Int; readonly userIds: readonly Int[]; readonly role?: Open<'MEMBER_HEAD' | 'MEMBER_DEPUTY_HEAD' | 'MEMBER_EMPLOYEE' | 'MEMBER_TEAM_HEAD' | 'MEMBER_TEAM_DEPUTY_HEAD' | 'MEMBER_TEAM_EMPLOYEE'> | Ref }
export interface V3HumanresourcesNodeMemberMoveResult { success: boolean }
export interface V3HumanresourcesNodeMemberRemoveParams { readonly nodeId: Int; readonly userIds: readonly Int[] }
export interface V3HumanresourcesNodeMemberRemoveResult { removed: number[]; failed: { userId: number; reason: string }[] }
export interface V3HumanresourcesNodeMemberSetParams { readonly nodeId: Int; readonly userIds: { readonly MEMBER_HEAD?: readonly Int[]; readonly MEMBER_DEPUTY_HEAD?: readonly Int[]; readonly MEMBER_EMPLOYEE?: readonly Int[]; readonly MEMBER_TEAM_HEAD?: readonly unknown[]; readonly MEMBER_TEAM_DEPUTY_HEAD?: readonly unknown[]; readonly MEMBER_TEAM_EMPLOYEE?: readonly unknown[] } }
export interface V3HumanresourcesNodeMemberSetResult { success: boolean }
export interface V3HumanresourcesNodeMoveParams { readonly id: Int; readonly parentId: Int }
export interface V3HumanresourcesNodeMoveResult { id: number; name: string; type: string; structureId: number; parentId: number; description: string; accessCode: string; userCount: number; colorName: string | null; xmlId: string | null; createdAt: string; updatedAt: string }
export interface V3HumanresourcesNodeSearchParams { readonly type: Open<'DEPARTMENT' | 'TEAM'> | Ref; readonly name: Text; readonly parentId?: Int; readonly pagination?: V3Pagination }
export interface V3HumanresourcesNodeSearchItem { id: number; name: string; type: string; structureId: number; parentId: number; description: string; accessCode: string; userCount: number; colorName: string | null; xmlId: string | null; createdAt: string; updatedAt: string }
export interface V3HumanresourcesNodeSearchResult { items: V3HumanresourcesNodeSearchItem[] }

export interface V3HumanresourcesMethods {
  'humanresources.employee.count': { params: NoParams; result: V3HumanresourcesEmployeeCountResult }
  'humanresources.employee.field.get': { params: V3HumanresourcesEmployeeFieldGetParams; result: V3HumanresourcesEmployeeFieldGetResult }
  'humanresources.employee.field.list': { params: V3HumanresourcesEmployeeFieldListParams; result: V3HumanresourcesEmployeeFieldListResult; item: V3HumanresourcesEmployeeFieldListItem }
  'humanresources.employee.multidepartment': { params: NoParams; result: V3HumanresourcesEmployeeMultidepartmentResult; item: V3HumanresourcesEmployeeMultidepartmentItem }
  'humanresources.employee.search': { params: V3HumanresourcesEmployeeSearchParams; result: V3HumanresourcesEmployeeSearchResult; item: V3HumanresourcesEmployeeSearchItem }
  'humanresources.employee.subordinates': { params: V3HumanresourcesEmployeeSubordinatesParams; result: V3HumanresourcesEmployeeSubordinatesResult }
  'humanresources.node.add': { params: V3HumanresourcesNodeAddParams; result: V3HumanresourcesNodeAddResult }
  'humanresources.node.children': { params: V3HumanresourcesNodeChildrenParams; result: V3HumanresourcesNodeChildrenResult }
  'humanresources.node.communication.edit': { params: V3HumanresourcesNodeCommunicationEditParams; result: V3HumanresourcesNodeCommunicationEditResult }
  'humanresources.node.communication.list': { params: V3HumanresourcesNodeCommunicationListParams; result: V3HumanresourcesNodeCommunicationListResult }
  'humanresources.node.count': { params: NoParams; result: V3HumanresourcesNodeCountResult }
  'humanresources.node.edit': { params: V3HumanresourcesNodeEditParams; result: V3HumanresourcesNodeEditResult }
  'humanresources.node.field.get': { params: V3HumanresourcesNodeFieldGetParams; result: V3HumanresourcesNodeFieldGetResult }
  'humanresources.node.field.list': { params: V3HumanresourcesNodeFieldListParams; result: V3HumanresourcesNodeFieldListResult; item: V3HumanresourcesNodeFieldListItem }
  'humanresources.node.get': { params: V3HumanresourcesNodeGetParams; result: V3HumanresourcesNodeGetResult }
  'humanresources.node.list': { params: V3HumanresourcesNodeListParams; result: V3HumanresourcesNodeListResult; item: V3HumanresourcesNodeListItem }
  'humanresources.node.member.add': { params: V3HumanresourcesNodeMemberAddParams; result: V3HumanresourcesNodeMemberAddResult }
  'humanresources.node.member.field.get': { params: V3HumanresourcesNodeMemberFieldGetParams; result: V3HumanresourcesNodeMemberFieldGetResult }
  'humanresources.node.member.field.list': { params: V3HumanresourcesNodeMemberFieldListParams; result: V3HumanresourcesNodeMemberFieldListResult; item: V3HumanresourcesNodeMemberFieldListItem }
  'humanresources.node.member.move': { params: V3HumanresourcesNodeMemberMoveParams; result: V3HumanresourcesNodeMemberMoveResult }
  'humanresources.node.member.remove': { params: V3HumanresourcesNodeMemberRemoveParams; result: V3HumanresourcesNodeMemberRemoveResult }
  'humanresources.node.member.set': { params: V3HumanresourcesNodeMemberSetParams; result: V3HumanresourcesNodeMemberSetResult }
  'humanresources.node.move': { params: V3HumanresourcesNodeMoveParams; result: V3HumanresourcesNodeMoveResult }
  'humanresources.node.search': { params: V3HumanresourcesNodeSearchParams; result: V3HumanresourcesNodeSearchResult; item: V3HumanresourcesNodeSearchItem }
}

export interface V3HumanresourcesService {
  readonly employee: V3HumanresourcesEmployeeService
  readonly node: V3HumanresourcesNodeService
}

export interface V3HumanresourcesEmployeeService {
  /**
   * Counts employees.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
   */
  count(params?: NoParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeCountResult>
  readonly field: V3HumanresourcesEmployeeFieldService
  /**
   * Calls `humanresources.employee.multidepartment`.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
   */
  multidepartment(params?: NoParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeMultidepartmentResult>
  /**
   * Searches employees.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
   */
  search(params: V3HumanresourcesEmployeeSearchParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeSearchResult>
  /**
   * Calls `humanresources.employee.subordinates`.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
   */
  subordinates(params: V3HumanresourcesEmployeeSubordinatesParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeSubordinatesResult>
}

export interface V3HumanresourcesEmployeeFieldService {
  /**
   * Gets an employee field.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
   */
  get(params: V3HumanresourcesEmployeeFieldGetParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeFieldGetResult>
  /**
   * Lists employee fields.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
   */
  list(params?: V3HumanresourcesEmployeeFieldListParams, options?: CallOptions): Promise<V3HumanresourcesEmployeeFieldListResult>
}

export interface V3HumanresourcesNodeService {
  /**
   * Adds a node.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
   */
  add(params: V3HumanresourcesNodeAddParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeAddResult>
  /**
   * Calls `humanresources.node.children`.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
   */
  children(params: V3HumanresourcesNodeChildrenParams, options?: CallOptions): Promise<V3HumanresourcesNodeChildrenResult>
  readonly communication: V3HumanresourcesNodeCommunicationService
  /**
   * Counts nodes.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
   */
  count(params?: NoParams, options?: CallOptions): Promise<V3HumanresourcesNodeCountResult>
  /**
   * Calls `humanresources.node.edit`.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
   */
  edit(params: V3HumanresourcesNodeEditParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeEditResult>
  readonly field: V3HumanresourcesNodeFieldService
  /**
   * Gets a node.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
   */
  get(params: V3HumanresourcesNodeGetParams, options?: CallOptions): Promise<V3HumanresourcesNodeGetResult>
  /**
   * Lists nodes.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
   */
  list(params: V3HumanresourcesNodeListParams, options?: CallOptions): Promise<V3HumanresourcesNodeListResult>
  readonly member: V3HumanresourcesNodeMemberService
  /**
   * Moves a node.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
   */
  move(params: V3HumanresourcesNodeMoveParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeMoveResult>
  /**
   * Searches nodes.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
   */
  search(params: V3HumanresourcesNodeSearchParams, options?: CallOptions): Promise<V3HumanresourcesNodeSearchResult>
}

export interface V3HumanresourcesNodeCommunicationService {
  /**
   * Calls `humanresources.node.communication.edit`.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
   */
  edit(params: V3HumanresourcesNodeCommunicationEditParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeCommunicationEditResult>
  /**
   * Lists node communications.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
   */
  list(params: V3HumanresourcesNodeCommunicationListParams, options?: CallOptions): Promise<V3HumanresourcesNodeCommunicationListResult>
}

export interface V3HumanresourcesNodeFieldService {
  /**
   * Gets a node field.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
   */
  get(params: V3HumanresourcesNodeFieldGetParams, options?: CallOptions): Promise<V3HumanresourcesNodeFieldGetResult>
  /**
   * Lists node fields.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
   */
  list(params?: V3HumanresourcesNodeFieldListParams, options?: CallOptions): Promise<V3HumanresourcesNodeFieldListResult>
}

export interface V3HumanresourcesNodeMemberService {
  /**
   * Adds a node member.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
   */
  add(params: V3HumanresourcesNodeMemberAddParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeMemberAddResult>
  readonly field: V3HumanresourcesNodeMemberFieldService
  /**
   * Moves a node member.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
   */
  move(params: V3HumanresourcesNodeMemberMoveParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeMemberMoveResult>
  /**
   * Removes a node member.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
   */
  remove(params: V3HumanresourcesNodeMemberRemoveParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeMemberRemoveResult>
  /**
   * Sets a node member.
   * Scope `humanresources`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
   */
  set(params: V3HumanresourcesNodeMemberSetParams, options?: V3CallOptions): Promise<V3HumanresourcesNodeMemberSetResult>
}

export interface V3HumanresourcesNodeMemberFieldService {
  /**
   * Gets a node member field.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
   */
  get(params: V3HumanresourcesNodeMemberFieldGetParams, options?: CallOptions): Promise<V3HumanresourcesNodeMemberFieldGetResult>
  /**
   * Lists node member fields.
   * Scope `humanresources`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
   */
  list(params?: V3HumanresourcesNodeMemberFieldListParams, options?: CallOptions): Promise<V3HumanresourcesNodeMemberFieldListResult>
}
