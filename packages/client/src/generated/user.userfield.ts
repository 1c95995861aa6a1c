// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface UserUserfieldAddParams { readonly fields: { readonly FIELD_NAME: Text; readonly USER_TYPE_ID: Open<'string' | 'integer' | 'double' | 'date' | 'datetime' | 'boolean' | 'file' | 'enumeration' | 'url' | 'address' | 'money' | 'iblock_section' | 'iblock_element' | 'employee' | 'crm' | 'crm_status'> | Ref; readonly XML_ID?: Text; readonly SORT?: Int; readonly MULTIPLE?: Flag; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Flag; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly SETTINGS?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly PRECISION?: Int; readonly DISPLAY?: Text; readonly LIST_HEIGHT?: unknown; readonly IBLOCK_TYPE_ID?: Text; readonly IBLOCK_ID?: Text; readonly ACTIVE_FILTER?: Bool; readonly ENTITY_TYPE?: Text; readonly LEAD?: Bool; readonly CONTACT?: Bool; readonly COMPANY?: Bool; readonly DEAL?: Bool }; readonly EDIT_FORM_LABEL?: Text | Readonly<Record<string, Text>>; readonly LIST_COLUMN_LABEL?: Text | Readonly<Record<string, Text>>; readonly LIST_FILTER_LABEL?: Text | Readonly<Record<string, Text>>; readonly ERROR_MESSAGE?: Text | Readonly<Record<string, Text>>; readonly HELP_MESSAGE?: Text | Readonly<Record<string, Text>>; readonly LABEL?: Text } }
export interface UserUserfieldDeleteParams { readonly id: Int }
export interface UserUserfieldListParams { readonly order?: OpenOrder<'ID' | 'FIELD_NAME' | 'USER_TYPE_ID' | 'XML_ID' | 'SORT' | 'MULTIPLE' | 'MANDATORY' | 'SHOW_FILTER' | 'SHOW_IN_LIST' | 'EDIT_IN_LIST' | 'IS_SEARCHABLE'>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'> }
export interface UserUserfieldListItem { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: unknown; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { DISPLAY?: string; LIST_HEIGHT?: number; CAPTION_NO_VALUE?: string; SHOW_NO_VALUE?: string; DEFAULT_VALUE?: string }; LIST?: { ID: IntText; SORT: string; VALUE: string; DEF: string; XML_ID: string }[] }
export interface UserUserfieldUpdateParams { readonly id: Int; readonly fields?: { readonly XML_ID?: Text; readonly SORT?: Int; readonly MANDATORY?: Flag; readonly SHOW_FILTER?: Flag; readonly SHOW_IN_LIST?: Flag; readonly EDIT_IN_LIST?: Flag; readonly IS_SEARCHABLE?: Flag; readonly SETTINGS?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly PRECISION?: Int; readonly DISPLAY?: Text; readonly LIST_HEIGHT?: unknown; readonly IBLOCK_TYPE_ID?: Text; readonly IBLOCK_ID?: Text; readonly ACTIVE_FILTER?: Bool; readonly ENTITY_TYPE?: Text; readonly LEAD?: Bool; readonly CONTACT?: Bool; readonly COMPANY?: Bool; readonly DEAL?: Bool }; readonly EDIT_FORM_LABEL?: Text; readonly LIST_COLUMN_LABEL?: Text; readonly LIST_FILTER_LABEL?: Text; readonly ERROR_MESSAGE?: Text; readonly HELP_MESSAGE?: Text; readonly LABEL?: Text } }

export interface UserUserfieldMethods {
  'user.userfield.add': { params: UserUserfieldAddParams; result: number }
  'user.userfield.delete': { params: UserUserfieldDeleteParams; result: boolean }
  'user.userfield.file.get': { params: NoParams; result: unknown }
  'user.userfield.list': { params: UserUserfieldListParams; result: UserUserfieldListItem[]; item: UserUserfieldListItem }
  'user.userfield.update': { params: UserUserfieldUpdateParams; result: boolean }
}

export interface UserUserfieldUserService {
  readonly userfield: UserUserfieldService
}

export interface UserUserfieldService {
  /**
   * Adds a user field.
   * Scope `user.userfield`; administrators only.
   * Errors: empty code, `ERROR_ARGUMENT`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
   */
  add(params: UserUserfieldAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a user field.
   * Scope `user.userfield`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
   */
  delete(params: UserUserfieldDeleteParams, options?: CallOptions): Promise<boolean>
  readonly file: UserUserfieldFileService
  /**
   * Lists user fields.
   * Scope `user.userfield`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
   */
  list(params?: UserUserfieldListParams, options?: CallOptions): Promise<UserUserfieldListItem[]>
  /**
   * Updates a user field.
   * Scope `user.userfield`; administrators only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
   */
  update(params: UserUserfieldUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface UserUserfieldFileService {
  /**
   * Gets a user field file.
   * Scope `user.userfield`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<unknown>
}
