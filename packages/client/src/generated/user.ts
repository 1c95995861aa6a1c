// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { Filter, IntText, NoParams, Select } from './prelude.ts'

export type UserName = 'ID' | 'XML_ID' | 'ACTIVE' | 'NAME' | 'LAST_NAME' | 'SECOND_NAME' | 'TITLE' | 'EMAIL' | 'LAST_LOGIN' | 'DATE_REGISTER' | 'TIME_ZONE' | 'IS_ONLINE' | 'TIMESTAMP_X' | 'LAST_ACTIVITY_DATE' | 'USER_TYPE' | 'PERSONAL_GENDER' | 'PERSONAL_PROFESSION' | 'PERSONAL_WWW' | 'PERSONAL_BIRTHDAY' | 'PERSONAL_PHOTO' | 'PERSONAL_ICQ' | 'PERSONAL_PHONE' | 'PERSONAL_FAX' | 'PERSONAL_MOBILE' | 'PERSONAL_PAGER' | 'PERSONAL_STREET' | 'PERSONAL_CITY' | 'PERSONAL_STATE' | 'PERSONAL_ZIP' | 'PERSONAL_COUNTRY' | 'PERSONAL_MAILBOX' | 'PERSONAL_NOTES' | 'WORK_PHONE' | 'WORK_COMPANY' | 'WORK_POSITION' | 'WORK_DEPARTMENT' | 'WORK_WWW' | 'WORK_FAX' | 'WORK_PAGER' | 'WORK_STREET' | 'WORK_MAILBOX' | 'WORK_CITY' | 'WORK_STATE' | 'WORK_ZIP' | 'WORK_COUNTRY' | 'WORK_PROFILE' | 'WORK_LOGO' | 'WORK_NOTES' | 'UF_DEPARTMENT' | 'UF_EMPLOYMENT_DATE' | 'UF_PHONE_INNER'

export type UserSystemRow = {
  ID: IntText
  XML_ID?: string | null
  ACTIVE: boolean
  NAME: string
  LAST_NAME: string
  SECOND_NAME?: string
  TITLE?: string
  EMAIL: string
  LAST_LOGIN?: string
  DATE_REGISTER?: string
  TIME_ZONE?: string
  IS_ONLINE: Open<'Y' | 'N'>
  TIMESTAMP_X?: unknown
  LAST_ACTIVITY_DATE?: unknown
  USER_TYPE: Open<'employee' | 'extranet' | 'email'>
  PERSONAL_GENDER?: string
  PERSONAL_PROFESSION?: string
  PERSONAL_WWW?: string
  PERSONAL_BIRTHDAY?: string
  PERSONAL_PHOTO?: string
  PERSONAL_ICQ?: string
  PERSONAL_PHONE?: string
  PERSONAL_FAX?: string
  PERSONAL_MOBILE?: string
  PERSONAL_PAGER?: string
  PERSONAL_STREET?: string
  PERSONAL_CITY?: string
  PERSONAL_STATE?: string
  PERSONAL_ZIP?: string
  PERSONAL_COUNTRY?: string
  PERSONAL_MAILBOX?: string
  PERSONAL_NOTES?: string
  WORK_PHONE?: string
  WORK_COMPANY?: string
  WORK_POSITION?: string
  WORK_DEPARTMENT?: string
  WORK_WWW?: string
  WORK_FAX?: string
  WORK_PAGER?: string
  WORK_STREET?: string
  WORK_MAILBOX?: string
  WORK_CITY?: string
  WORK_STATE?: string
  WORK_ZIP?: string
  WORK_COUNTRY?: string
  WORK_PROFILE?: string
  WORK_LOGO?: string
  WORK_NOTES?: string
  UF_DEPARTMENT?: number[]
  UF_EMPLOYMENT_DATE?: string
  UF_PHONE_INNER?: string | null
}

export interface UserRow extends UserSystemRow {
  [name: `UF_${string}`]: unknown
}

export type UserSelect = Select<UserName>

export type UserOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type UserSystemFilter = Filter<UserName, UserOperator>

export interface UserFilter extends Filter<UserName, UserOperator>, Filter<`UF_${string}`, UserOperator> {}

export interface UserAddParams { readonly EMAIL: Text; readonly NAME?: Text; readonly LAST_NAME?: Text; readonly SECOND_NAME?: Text; readonly PERSONAL_GENDER?: Text; readonly PERSONAL_PROFESSION?: Text; readonly PERSONAL_WWW?: Text; readonly PERSONAL_BIRTHDAY?: Text; readonly PERSONAL_PHOTO?: readonly unknown[]; readonly PERSONAL_ICQ?: Text; readonly PERSONAL_PHONE?: Text; readonly PERSONAL_FAX?: Text; readonly PERSONAL_MOBILE?: Text; readonly PERSONAL_PAGER?: Text; readonly PERSONAL_STREET?: Text; readonly PERSONAL_CITY?: Text; readonly PERSONAL_STATE?: Text; readonly PERSONAL_ZIP?: Text; readonly PERSONAL_COUNTRY?: Text; readonly PERSONAL_MAILBOX?: Text; readonly PERSONAL_NOTES?: Text; readonly WORK_PHONE?: Text; readonly WORK_COMPANY?: Text; readonly WORK_POSITION?: Text; readonly WORK_DEPARTMENT?: Text; readonly WORK_WWW?: Text; readonly WORK_FAX?: Text; readonly WORK_PAGER?: Text; readonly WORK_STREET?: Text; readonly WORK_MAILBOX?: Text; readonly WORK_CITY?: Text; readonly WORK_STATE?: Text; readonly WORK_ZIP?: Text; readonly WORK_COUNTRY?: Text; readonly WORK_PROFILE?: Text; readonly WORK_LOGO?: readonly unknown[]; readonly WORK_NOTES?: Text; readonly UF_SKYPE_LINK?: Text; readonly UF_ZOOM?: Text; readonly UF_DEPARTMENT?: readonly Int[]; readonly UF_INTERESTS?: Text; readonly UF_SKILLS?: Text; readonly UF_WEB_SITES?: Text; readonly UF_XING?: Text; readonly UF_LINKEDIN?: Text; readonly UF_FACEBOOK?: Text; readonly UF_TWITTER?: Text; readonly UF_SKYPE?: Text; readonly UF_DISTRICT?: Text; readonly UF_PHONE_INNER?: Text }
export interface UserGetParams extends UserFilter { readonly sort?: Text; readonly order?: Open<'ASC' | 'DESC'> | Ref; readonly FILTER?: UserFilter; readonly ADMIN_MODE?: Bool; readonly select?: UserSelect; readonly IMAGE_RESIZE?: Open<'small' | 'medium' | 'large'> | Ref; readonly start?: Int }
export interface UserSearchParams extends UserFilter { readonly FILTER?: UserFilter; readonly sort?: Text; readonly order?: Open<'ASC' | 'DESC'> | Ref; readonly ADMIN_MODE?: Bool; readonly select?: UserSelect; readonly start?: Int }
export interface UserUpdateParams { readonly ID: Int; readonly ACTIVE?: Flag; readonly EMAIL?: Text; readonly NAME?: Text; readonly LAST_NAME?: Text; readonly SECOND_NAME?: Text; readonly PERSONAL_GENDER?: Text; readonly PERSONAL_PROFESSION?: Text; readonly PERSONAL_WWW?: Text; readonly PERSONAL_BIRTHDAY?: Text; readonly PERSONAL_PHOTO?: readonly unknown[]; readonly PERSONAL_ICQ?: Text; readonly PERSONAL_PHONE?: Text; readonly PERSONAL_FAX?: Text; readonly PERSONAL_MOBILE?: Text; readonly PERSONAL_PAGER?: Text; readonly PERSONAL_STREET?: Text; readonly PERSONAL_CITY?: Text; readonly PERSONAL_STATE?: Text; readonly PERSONAL_ZIP?: Text; readonly PERSONAL_COUNTRY?: Text; readonly PERSONAL_MAILBOX?: Text; readonly PERSONAL_NOTES?: Text; readonly WORK_PHONE?: Text; readonly WORK_COMPANY?: Text; readonly WORK_POSITION?: Text; readonly WORK_DEPARTMENT?: Text; readonly WORK_WWW?: Text; readonly WORK_FAX?: Text; readonly WORK_PAGER?: Text; readonly WORK_STREET?: Text; readonly WORK_MAILBOX?: Text; readonly WORK_CITY?: Text; readonly WORK_STATE?: Text; readonly WORK_ZIP?: Text; readonly WORK_COUNTRY?: Text; readonly WORK_PROFILE?: Text; readonly WORK_LOGO?: readonly unknown[]; readonly WORK_NOTES?: Text; readonly UF_SKYPE_LINK?: Text; readonly UF_ZOOM?: Text; readonly UF_DEPARTMENT?: readonly Int[]; readonly UF_INTERESTS?: Text; readonly UF_SKILLS?: Text; readonly UF_WEB_SITES?: Text; readonly UF_XING?: Text; readonly UF_LINKEDIN?: Text; readonly UF_FACEBOOK?: Text; readonly UF_TWITTER?: Text; readonly UF_SKYPE?: Text; readonly UF_DISTRICT?: Text; readonly UF_PHONE_INNER?: Text }

export interface UserMethods {
  'user.add': { params: UserAddParams; result: number }
  'user.current': { params: NoParams; result: UserRow }
  'user.fields': { params: NoParams; result: Record<string, string> }
  'user.get': { params: UserGetParams; result: UserRow[]; item: UserRow }
  'user.search': { params: UserSearchParams; result: UserRow[]; item: UserRow }
  'user.update': { params: UserUpdateParams; result: true }
}

export interface UserService {
  /**
   * Adds a user.
   * Scope `user`; administrators only.
   * Errors: `ERROR_ARGUMENT`, `ERROR_CORE`, `ERROR_GROUPID`, `ERROR_NO_GROUP` (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/user-add.html
   */
  add(params: UserAddParams, options?: CallOptions): Promise<number>
  /**
   * Gets the current user.
   * Scope `user` or `user_brief` or `user_basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-current.html
   */
  current(params?: NoParams, options?: CallOptions): Promise<UserRow>
  /**
   * Describes the fields of users.
   * Scope `user` or `user_brief` or `user_basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, string>>
  /**
   * Gets a user.
   * Scope `user` or `user_brief` or `user_basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-get.html
   */
  get(params?: UserGetParams, options?: CallOptions): Promise<UserRow[]>
  /**
   * Searches users.
   * Scope `user` or `user_brief` or `user_basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user/user-search.html
   */
  search(params?: UserSearchParams, options?: CallOptions): Promise<UserRow[]>
  /**
   * Updates a user.
   * Scope `user`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/user-update.html
   */
  update(params: UserUpdateParams, options?: CallOptions): Promise<true>
}
