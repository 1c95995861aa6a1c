// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Flag, Int, Text } from '../scalars.ts'
import type { IntText, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface SocialnetworkApiWorkgroupGetParams { readonly params: { readonly groupId: Int; readonly select?: Select<'ACTIONS' | 'AVATAR' | 'AVATAR_DATA' | 'AVATAR_TYPES' | 'COUNTERS' | 'DATE_CREATE' | 'DEPARTMENTS' | 'EFFICIENCY' | 'FEATURES' | 'GROUP_MEMBERS_LIST' | 'LIST_OF_MEMBERS' | 'LIST_OF_MEMBERS_AWAITING_INVITE' | 'OWNER_DATA' | 'PIN' | 'PRIVACY_TYPE' | 'SUBJECT_DATA' | 'TAGS' | 'USER_DATA'>; readonly mode?: Text } }
export interface SocialnetworkApiWorkgroupGetResult { ID: number; ACTIVE: string; SITE_ID: string; SUBJECT_ID: number; NAME: string; DESCRIPTION: string; KEYWORDS: string; CLOSED: string; VISIBLE: string; OPENED: string; DATE_CREATE: string; DATE_UPDATE: string; DATE_ACTIVITY: string; IMAGE_ID: number; AVATAR_TYPE: string; OWNER_ID: number; INITIATE_PERMS: string; NUMBER_OF_MEMBERS: number; NUMBER_OF_MODERATORS: number; PROJECT: string; PROJECT_DATE_START: unknown; PROJECT_DATE_FINISH: unknown; SEARCH_INDEX: string; LANDING: string; SCRUM_OWNER_ID: number; SCRUM_SPRINT_DURATION: number; SCRUM_TASK_RESPONSIBLE: string; TYPE: string; MEMBERS: number[]; CHAT_ID: number; DIALOG_ID: string; ORDINARY_MEMBERS: number[]; INVITED_MEMBERS: number[]; MODERATOR_MEMBERS: number[]; SITE_IDS: string[]; TAGS: string[]; DEPARTMENTS: number[]; NUMBER_OF_MEMBERS_PLURAL: number; SCRUM_MASTER_ID?: number; AVATAR?: string; AVATAR_TYPES?: { sort: number; mobileUrl: string; webCssClass: string; entitySelectorUrl: string }; AVATAR_DATA?: { type: string; id: string }; OWNER_DATA?: { ID: number; PHOTO: string; FORMATTED_NAME: string }; SUBJECT_DATA?: { ID: number; NAME: string }; ACTIONS?: { EDIT: boolean; DELETE: boolean; INVITE: boolean; JOIN: boolean; LEAVE: boolean; FOLLOW: boolean; PIN: boolean; EDIT_FEATURES: boolean }; USER_DATA?: { ROLE: unknown; INITIATED_BY_TYPE: unknown; IS_SUBSCRIBED: boolean }; IS_PIN?: boolean; PRIVACY_CODE?: string; LIST_OF_MEMBERS?: { id: number; isOwner: boolean; isModerator: boolean; isScrumMaster: boolean; isAutoMember: boolean; name: string; lastName: string; position: string; photo: string }; FEATURES?: { featureName: string; name: string; customName: string; id: string; active: boolean }; LIST_OF_MEMBERS_AWAITING_INVITE?: { id: number; name: string; photo: string }; GROUP_MEMBERS_LIST?: { id: number; invited: boolean; isAwaiting: boolean; isMember: boolean }; COUNTERS?: { workgroup_requests_out: number; workgroup_requests_in: number }; EFFICIENCY?: number; ADDITIONAL_DATA?: { ROLE: string; INITIATED_BY_TYPE: string } }
export interface SocialnetworkApiWorkgroupListParams { readonly filter?: OpenFilter<'ID' | 'NAME' | 'OWNER_ID' | 'ACTIVE' | 'VISIBLE' | 'OPENED' | 'CLOSED' | 'PROJECT' | 'SUBJECT_ID' | 'SITE_ID' | 'DATE_CREATE' | 'DATE_UPDATE' | 'DATE_ACTIVITY', '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly select?: Select<'ID' | 'ACTIVE' | 'SUBJECT_ID' | 'NAME' | 'DESCRIPTION' | 'KEYWORDS' | 'CLOSED' | 'VISIBLE' | 'OPENED' | 'PROJECT' | 'LANDING' | 'DATE_CREATE' | 'DATE_UPDATE' | 'DATE_ACTIVITY' | 'IMAGE_ID' | 'AVATAR_TYPE' | 'OWNER_ID' | 'NUMBER_OF_MEMBERS' | 'NUMBER_OF_MODERATORS' | 'INITIATE_PERMS' | 'PROJECT_DATE_START' | 'PROJECT_DATE_FINISH' | 'SCRUM_OWNER_ID' | 'SCRUM_MASTER_ID' | 'SCRUM_SPRINT_DURATION' | 'SCRUM_TASK_RESPONSIBLE' | 'TYPE' | 'AVATAR'>; readonly order?: OpenOrder<'ID' | 'NAME' | 'OWNER_ID' | 'ACTIVE' | 'VISIBLE' | 'OPENED' | 'CLOSED' | 'PROJECT' | 'SUBJECT_ID' | 'SITE_ID' | 'DATE_CREATE' | 'DATE_UPDATE' | 'DATE_ACTIVITY'>; readonly params?: { readonly IS_ADMIN?: Text; readonly siteId?: Text; readonly mode?: Text; readonly features?: readonly unknown[]; readonly mandatoryFeatures?: readonly unknown[]; readonly shouldSelectDialogId?: Flag }; readonly start?: Int }
export interface SocialnetworkApiWorkgroupListItem { id: IntText; name: string; type: string; imageId: IntText; avatarType: unknown; avatar: string; additionalData: { role: string; initiatedByType: string }; dialogId: string }
export interface SocialnetworkApiWorkgroupListResult { workgroups: SocialnetworkApiWorkgroupListItem[] }

export interface SocialnetworkMethods {
  'socialnetwork.api.workgroup.get': { params: SocialnetworkApiWorkgroupGetParams; result: SocialnetworkApiWorkgroupGetResult }
  'socialnetwork.api.workgroup.list': { params: SocialnetworkApiWorkgroupListParams; result: SocialnetworkApiWorkgroupListResult; item: SocialnetworkApiWorkgroupListItem }
}

export interface SocialnetworkService {
  readonly api: SocialnetworkApiService
}

export interface SocialnetworkApiService {
  readonly workgroup: SocialnetworkApiWorkgroupService
}

export interface SocialnetworkApiWorkgroupService {
  /**
   * Gets an api workgroup.
   * Scope `socialnetwork`; any user may call.
   * Errors: `SONET_CONTROLLER_WORKGROUP_EMPTY`, `SONET_CONTROLLER_WORKGROUP_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
   */
  get(params: SocialnetworkApiWorkgroupGetParams, options?: CallOptions): Promise<SocialnetworkApiWorkgroupGetResult>
  /**
   * Lists api workgroups.
   * Scope `socialnetwork`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
   */
  list(params?: SocialnetworkApiWorkgroupListParams, options?: CallOptions): Promise<SocialnetworkApiWorkgroupListResult>
}
