// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, FileValue, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface SonetGroupCreateParams { readonly NAME: Text; readonly DESCRIPTION?: Text; readonly VISIBLE?: Flag; readonly OPENED?: Flag; readonly CLOSED?: Flag; readonly KEYWORDS?: Text; readonly INITIATE_PERMS?: Open<'A' | 'E' | 'K'> | Ref; readonly PROJECT?: Flag; readonly PROJECT_DATE_START?: DateTimeText; readonly PROJECT_DATE_FINISH?: DateTimeText; readonly SCRUM_MASTER_ID?: Int; readonly OWNER_ID?: Int; readonly IMAGE?: FileValue; readonly IMAGE_FILE_ID?: Int; readonly SITE_ID?: readonly unknown[]; readonly SUBJECT_ID?: Int }
export interface SonetGroupDeleteParams { readonly GROUP_ID: Int }
export interface SonetGroupFeatureAccessParams { readonly GROUP_ID: Int; readonly FEATURE: Open<'photo' | 'calendar' | 'tasks' | 'files' | 'blog'> | Ref; readonly OPERATION: Text }
export interface SonetGroupGetParams { readonly ORDER?: OpenOrder<never>; readonly FILTER?: OpenFilter<'ID' | 'NAME' | 'OWNER_ID' | 'ACTIVE' | 'VISIBLE' | 'OPENED' | 'CLOSED' | 'DATE_CREATE' | 'DATE_UPDATE' | 'DATE_ACTIVITY' | 'IS_EXTRANET', '!' | '>=' | '>' | '<=' | '<' | '><' | '!><' | '?' | '=' | '!=' | '%' | '!%'>; readonly GROUP_ID?: Int; readonly IS_ADMIN?: Text; readonly start?: Int }
export interface SonetGroupGetItem { ID: IntText; SITE_ID: string; NAME: string; DESCRIPTION: string | null; DATE_CREATE: string; DATE_UPDATE: string; ACTIVE: string; VISIBLE: string; OPENED: string; CLOSED: string; SUBJECT_ID: IntText; OWNER_ID: IntText; KEYWORDS: string | null; NUMBER_OF_MEMBERS: IntText; DATE_ACTIVITY: string; SUBJECT_NAME: string; PROJECT: string; IS_EXTRANET: string; IMAGE?: string }
export interface SonetGroupSetownerParams { readonly GROUP_ID: Int; readonly USER_ID: Int }
export interface SonetGroupUpdateParams { readonly GROUP_ID: Int; readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly VISIBLE?: Flag; readonly OPENED?: Flag; readonly CLOSED?: Flag; readonly KEYWORDS?: Text; readonly INITIATE_PERMS?: Open<'A' | 'E' | 'K'> | Ref; readonly PROJECT_DATE_START?: DateTimeText; readonly PROJECT_DATE_FINISH?: DateTimeText; readonly OWNER_ID?: Int; readonly IMAGE?: FileValue; readonly IMAGE_FILE_ID?: Int; readonly SITE_ID?: readonly unknown[] }
export interface SonetGroupUserAddParams { readonly GROUP_ID: Int; readonly USER_ID: Int | readonly Int[] }
export interface SonetGroupUserDeleteParams { readonly GROUP_ID: Int; readonly USER_ID: Int | readonly Int[] }
export interface SonetGroupUserGetParams { readonly ID: Int }
export interface SonetGroupUserGetItem { USER_ID: IntText; ROLE: Open<'A' | 'E' | 'K'> }
export interface SonetGroupUserGroupsItem { GROUP_ID: IntText; GROUP_NAME: string; ROLE: Open<'A' | 'E' | 'K'>; GROUP_IMAGE_ID: string | null; GROUP_IMAGE: string; IS_EXTRANET?: string }
export interface SonetGroupUserInviteParams { readonly GROUP_ID: Int; readonly USER_ID: Int | readonly Int[]; readonly MESSAGE?: Text }
export interface SonetGroupUserRequestParams { readonly GROUP_ID: Int; readonly MESSAGE?: Text }
export interface SonetGroupUserUpdateParams { readonly GROUP_ID: Int; readonly USER_ID: Int | readonly Int[]; readonly ROLE: Open<'E' | 'K'> | Ref }

export interface SonetMethods {
  'sonet_group.create': { params: SonetGroupCreateParams; result: number }
  'sonet_group.delete': { params: SonetGroupDeleteParams; result: boolean }
  'sonet_group.feature.access': { params: SonetGroupFeatureAccessParams; result: boolean }
  'sonet_group.get': { params: SonetGroupGetParams; result: SonetGroupGetItem[]; item: SonetGroupGetItem }
  'sonet_group.setowner': { params: SonetGroupSetownerParams; result: boolean }
  'sonet_group.update': { params: SonetGroupUpdateParams; result: number }
  'sonet_group.user.add': { params: SonetGroupUserAddParams; result: string[] }
  'sonet_group.user.delete': { params: SonetGroupUserDeleteParams; result: string[] }
  'sonet_group.user.get': { params: SonetGroupUserGetParams; result: SonetGroupUserGetItem[]; item: SonetGroupUserGetItem }
  'sonet_group.user.groups': { params: NoParams; result: SonetGroupUserGroupsItem[] }
  'sonet_group.user.invite': { params: SonetGroupUserInviteParams; result: string[] }
  'sonet_group.user.request': { params: SonetGroupUserRequestParams; result: boolean }
  'sonet_group.user.update': { params: SonetGroupUserUpdateParams; result: string[] }
}

export interface SonetSonetGroupService {
  /**
   * Creates a sonet_group.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code, `ERROR_IMAGE_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
   */
  create(params: SonetGroupCreateParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a sonet_group.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
   */
  delete(params: SonetGroupDeleteParams, options?: CallOptions): Promise<boolean>
  readonly feature: SonetSonetGroupFeatureService
  /**
   * Gets a sonet_group.
   * Scope `sonet`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
   */
  get(params?: SonetGroupGetParams, options?: CallOptions): Promise<SonetGroupGetItem[]>
  /**
   * Calls `sonet_group.setowner`.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
   */
  setowner(params: SonetGroupSetownerParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a sonet_group.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code, `ERROR_IMAGE_ID` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
   */
  update(params: SonetGroupUpdateParams, options?: CallOptions): Promise<number>
  readonly user: SonetSonetGroupUserService
}

export interface SonetSonetGroupFeatureService {
  /**
   * Calls `sonet_group.feature.access`.
   * Scope `sonet`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html
   */
  access(params: SonetGroupFeatureAccessParams, options?: CallOptions): Promise<boolean>
}

export interface SonetSonetGroupUserService {
  /**
   * Adds a user.
   * Scope `sonet`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html
   */
  add(params: SonetGroupUserAddParams, options?: CallOptions): Promise<string[]>
  /**
   * Deletes a user.
   * Scope `sonet`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html
   */
  delete(params: SonetGroupUserDeleteParams, options?: CallOptions): Promise<string[]>
  /**
   * Gets a user.
   * Scope `sonet`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html
   */
  get(params: SonetGroupUserGetParams, options?: CallOptions): Promise<SonetGroupUserGetItem[]>
  /**
   * Calls `sonet_group.user.groups`.
   * Scope `sonet`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
   */
  groups(params?: NoParams, options?: CallOptions): Promise<SonetGroupUserGroupsItem[]>
  /**
   * Calls `sonet_group.user.invite`.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html
   */
  invite(params: SonetGroupUserInviteParams, options?: CallOptions): Promise<string[]>
  /**
   * Calls `sonet_group.user.request`.
   * Scope `sonet`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html
   */
  request(params: SonetGroupUserRequestParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a user.
   * Scope `sonet`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html
   */
  update(params: SonetGroupUserUpdateParams, options?: CallOptions): Promise<string[]>
}
