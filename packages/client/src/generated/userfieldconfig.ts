// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Open, Text } from '../scalars.ts'
import type { IntText, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface UserfieldconfigAddParams { readonly moduleId: Text; readonly field: { readonly entityId: Text; readonly fieldName: Text; readonly userTypeId: Text; readonly xmlId?: Text; readonly sort?: Int; readonly multiple?: Bool; readonly mandatory?: Bool; readonly showFilter?: Bool; readonly editInList?: Bool; readonly isSearchable?: Bool; readonly settings?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly SIZE?: Int; readonly REGEXP?: Text; readonly MIN_LENGTH?: Int; readonly MAX_LENGTH?: Int; readonly MIN_VALUE?: Int; readonly MAX_VALUE?: Int; readonly PRECISION?: Int; readonly DISPLAY?: Text; readonly LABEL?: Text; readonly LABEL_CHECKBOX?: Text; readonly USE_SECOND?: Bool; readonly USE_TIMEZONE?: Bool; readonly POPUP?: Bool; readonly SHOW_MAP?: Bool; readonly LIST_WIDTH?: Int; readonly LIST_HEIGHT?: Int; readonly MAX_SHOW_SIZE?: Int; readonly MAX_ALLOWED_SIZE?: Int; readonly EXTENSIONS?: readonly Text[]; readonly TARGET_BLANK?: Bool; readonly CAPTION_NO_VALUE?: Text; readonly SHOW_NO_VALUE?: Bool; readonly IBLOCK_ID?: Int; readonly ACTIVE_FILTER?: Bool; readonly ENTITY_TYPE?: Text; readonly LEAD?: Bool; readonly CONTACT?: Bool; readonly COMPANY?: Bool; readonly DEAL?: Bool; readonly QUOTE?: Bool; readonly ORDER?: Bool; readonly SMART_INVOICE?: Bool; readonly [name: `DYNAMIC_${string}`]: Bool }; readonly editFormLabel?: Text | Text | Readonly<Record<string, Text>>; readonly helpMessage?: Text | Text | Readonly<Record<string, Text>>; readonly enum?: readonly { readonly value: Text; readonly def?: Bool; readonly sort?: Int; readonly xmlId?: Text }[] } }
export interface UserfieldconfigAddItem { id: IntText; entityId: string; fieldName: string; userTypeId: string; xmlId: string | null; sort: IntText; multiple: string; mandatory: string; showFilter: string; showInList: string; editInList: string; isSearchable: string; settings: { DISPLAY: string; LIST_HEIGHT: number; CAPTION_NO_VALUE: string; SHOW_NO_VALUE: string; DEFAULT_VALUE?: string; ROWS?: IntText; SIZE?: IntText; REGEXP?: string; MIN_LENGTH?: IntText; MAX_LENGTH?: IntText; MIN_VALUE?: IntText; MAX_VALUE?: IntText; PRECISION?: IntText; LABEL?: string; LABEL_CHECKBOX?: string; USE_SECOND?: boolean; USE_TIMEZONE?: boolean; POPUP?: boolean; SHOW_MAP?: boolean; LIST_WIDTH?: IntText; MAX_SHOW_SIZE?: IntText; MAX_ALLOWED_SIZE?: IntText; EXTENSIONS?: string[]; TARGET_BLANK?: boolean; IBLOCK_ID?: IntText; ACTIVE_FILTER?: boolean; ENTITY_TYPE?: string; LEAD?: boolean; CONTACT?: boolean; COMPANY?: boolean; DEAL?: boolean; QUOTE?: boolean; ORDER?: boolean; SMART_INVOICE?: boolean; [name: `DYNAMIC_${string}`]: boolean }; languageId: { en: string; ru: string }; editFormLabel: { en: string }; listColumnLabel: { en: unknown; ru: unknown }; listFilterLabel: { en: unknown; ru: unknown }; errorMessage: { en: unknown; ru: unknown }; helpMessage: { en: unknown; ru: unknown }; enum: { id: IntText; userFieldId: IntText; value: string; def: string; sort: string; xmlId: string }[] }
export interface UserfieldconfigAddResult { field: UserfieldconfigAddItem }
export interface UserfieldconfigDeleteParams { readonly moduleId: Text; readonly id: Int }
export interface UserfieldconfigGetParams { readonly moduleId: Text; readonly id: Int }
export interface UserfieldconfigGetItem { id: IntText; entityId: string; fieldName: string; userTypeId: string; xmlId: string | null; sort: IntText; multiple: string; mandatory: string; showFilter: string; showInList: string; editInList: string; isSearchable: string; settings: { DISPLAY: string; LIST_HEIGHT: number; CAPTION_NO_VALUE: string; SHOW_NO_VALUE: string }; languageId: { en: string; de: string }; editFormLabel: { en: string; de: string }; listColumnLabel: { en: unknown; de: unknown }; listFilterLabel: { en: unknown; de: unknown }; errorMessage: { en: unknown; de: unknown }; helpMessage: { en: unknown; de: unknown }; enum: { id: IntText; userFieldId: IntText; value: string; def: string; sort: string; xmlId: string }[] }
export interface UserfieldconfigGetResult { field: UserfieldconfigGetItem }
export interface UserfieldconfigGetTypesParams { readonly moduleId: Text }
export interface UserfieldconfigGetTypesItem { crm: { userTypeId: string; description: string }; crm_status: { userTypeId: string; description: string }; money: { userTypeId: string; description: string }; employee: { userTypeId: string; description: string }; rest_219_test: { userTypeId: string; description: string }; string: { userTypeId: string; description: string }; integer: { userTypeId: string; description: string }; double: { userTypeId: string; description: string }; datetime: { userTypeId: string; description: string }; date: { userTypeId: string; description: string }; boolean: { userTypeId: string; description: string }; address: { userTypeId: string; description: string }; url: { userTypeId: string; description: string }; file: { userTypeId: string; description: string }; enumeration: { userTypeId: string; description: string }; iblock_section: { userTypeId: string; description: string }; iblock_element: { userTypeId: string; description: string } }
export interface UserfieldconfigGetTypesResult { types: UserfieldconfigGetTypesItem }
export interface UserfieldconfigListParams { readonly moduleId: Text; readonly select?: Select<`${string}` | 'language' | 'id' | 'entityId' | 'fieldName' | 'userTypeId' | 'xmlId' | 'sort' | 'multiple' | 'mandatory' | 'showFilter' | 'showInList' | 'editInList' | 'isSearchable' | 'settings' | 'languageId'>; readonly order?: OpenOrder<'id' | 'fieldName' | 'userTypeId' | 'xmlId' | 'sort'>; readonly filter?: OpenFilter<'id' | 'fieldName' | 'userTypeId' | 'xmlId' | 'sort' | 'multiple' | 'mandatory' | 'showFilter' | 'showInList' | 'editInList' | 'isSearchable'>; readonly start?: Int }
export interface UserfieldconfigListItem { id: IntText; entityId: string; fieldName: string; userTypeId: string; xmlId: string | null; sort: IntText; multiple: string; mandatory: string; showFilter: Open<'Y' | 'N'>; showInList: string; editInList: string; isSearchable: string; settings: { DISPLAY: string; LIST_HEIGHT: number; CAPTION_NO_VALUE: string; SHOW_NO_VALUE: string }; languageId: { de: string }; editFormLabel: { de: string }; listColumnLabel: string | Record<string, string> | null; listFilterLabel: string | Record<string, string> | null; errorMessage: string | Record<string, string> | null; helpMessage: string | Record<string, string> | null; enum?: Record<string, unknown>[] }
export interface UserfieldconfigListResult { fields: UserfieldconfigListItem[] }
export interface UserfieldconfigUpdateParams { readonly moduleId: Text; readonly id: Int; readonly field?: { readonly xmlId?: Text; readonly sort?: Int; readonly mandatory?: Bool; readonly showFilter?: Bool; readonly isSearchable?: Bool; readonly editFormLabel?: Text | Readonly<Record<string, Text>>; readonly helpMessage?: Text | Readonly<Record<string, Text>>; readonly settings?: { readonly DEFAULT_VALUE?: Text; readonly ROWS?: Int; readonly SIZE?: Int; readonly REGEXP?: Text; readonly MIN_LENGTH?: Int; readonly MAX_LENGTH?: Int; readonly MIN_VALUE?: Int; readonly MAX_VALUE?: Int; readonly PRECISION?: Int; readonly DISPLAY?: Text; readonly LABEL?: Text; readonly LABEL_CHECKBOX?: Text; readonly USE_SECOND?: Bool; readonly USE_TIMEZONE?: Bool; readonly POPUP?: Bool; readonly SHOW_MAP?: Bool; readonly LIST_WIDTH?: Int; readonly LIST_HEIGHT?: Int; readonly MAX_SHOW_SIZE?: Int; readonly MAX_ALLOWED_SIZE?: Int; readonly EXTENSIONS?: readonly Text[]; readonly TARGET_BLANK?: Bool; readonly CAPTION_NO_VALUE?: Text; readonly SHOW_NO_VALUE?: Bool; readonly IBLOCK_ID?: Int; readonly ACTIVE_FILTER?: Bool; readonly ENTITY_TYPE?: Text; readonly LEAD?: Bool; readonly CONTACT?: Bool; readonly COMPANY?: Bool; readonly DEAL?: Bool; readonly QUOTE?: Bool; readonly ORDER?: Bool; readonly SMART_INVOICE?: Bool; readonly [name: `DYNAMIC_${string}`]: Bool }; readonly enum?: readonly { readonly id?: Int; readonly value?: Text; readonly def?: Bool; readonly sort?: Int; readonly xmlId?: Text; readonly del?: Bool }[]; readonly userTypeId?: Text } }
export interface UserfieldconfigUpdateItem { id: IntText; entityId: string; fieldName: string; userTypeId: string; xmlId: string | null; sort: IntText; multiple: string; mandatory: string; showFilter: string; showInList: string; editInList: string; isSearchable: string; settings: { DISPLAY: string; LIST_HEIGHT: number; CAPTION_NO_VALUE: string; SHOW_NO_VALUE: string; DEFAULT_VALUE?: string; ROWS?: IntText; SIZE?: IntText; REGEXP?: string; MIN_LENGTH?: IntText; MAX_LENGTH?: IntText; MIN_VALUE?: IntText; MAX_VALUE?: IntText; PRECISION?: IntText; LABEL?: string; LABEL_CHECKBOX?: string; USE_SECOND?: boolean; USE_TIMEZONE?: boolean; POPUP?: boolean; SHOW_MAP?: boolean; LIST_WIDTH?: IntText; MAX_SHOW_SIZE?: IntText; MAX_ALLOWED_SIZE?: IntText; EXTENSIONS?: string[]; TARGET_BLANK?: boolean; IBLOCK_ID?: IntText; ACTIVE_FILTER?: boolean; ENTITY_TYPE?: string; LEAD?: boolean; CONTACT?: boolean; COMPANY?: boolean; DEAL?: boolean; QUOTE?: boolean; ORDER?: boolean; SMART_INVOICE?: boolean; [name: `DYNAMIC_${string}`]: boolean }; languageId: { en: string }; editFormLabel: { en: string }; listColumnLabel: { en: unknown }; listFilterLabel: { en: unknown }; errorMessage: { en: unknown }; helpMessage: { en: unknown }; enum: { id: IntText; userFieldId: IntText; value: string; def: string; sort: string; xmlId: string }[] }
export interface UserfieldconfigUpdateResult { field: UserfieldconfigUpdateItem }

export interface UserfieldconfigMethods {
  'userfieldconfig.add': { params: UserfieldconfigAddParams; result: UserfieldconfigAddResult }
  'userfieldconfig.delete': { params: UserfieldconfigDeleteParams; result: null }
  'userfieldconfig.get': { params: UserfieldconfigGetParams; result: UserfieldconfigGetResult }
  'userfieldconfig.getTypes': { params: UserfieldconfigGetTypesParams; result: UserfieldconfigGetTypesResult }
  'userfieldconfig.list': { params: UserfieldconfigListParams; result: UserfieldconfigListResult; item: UserfieldconfigListItem }
  'userfieldconfig.update': { params: UserfieldconfigUpdateParams; result: UserfieldconfigUpdateResult }
}

export interface UserfieldconfigService {
  /**
   * Adds a userfieldconfig.
   * Scope `userfieldconfig`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
   */
  add(params: UserfieldconfigAddParams, options?: CallOptions): Promise<UserfieldconfigAddResult>
  /**
   * Deletes a userfieldconfig.
   * Scope `userfieldconfig`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
   */
  delete(params: UserfieldconfigDeleteParams, options?: CallOptions): Promise<null>
  /**
   * Gets a userfieldconfig.
   * Scope `userfieldconfig`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
   */
  get(params: UserfieldconfigGetParams, options?: CallOptions): Promise<UserfieldconfigGetResult>
  /**
   * Calls `userfieldconfig.getTypes`.
   * Scope `userfieldconfig`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
   */
  getTypes(params: UserfieldconfigGetTypesParams, options?: CallOptions): Promise<UserfieldconfigGetTypesResult>
  /**
   * Lists userfieldconfigs.
   * Scope `userfieldconfig`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
   */
  list(params: UserfieldconfigListParams, options?: CallOptions): Promise<UserfieldconfigListResult>
  /**
   * Updates a userfieldconfig.
   * Scope `userfieldconfig`; administrators of CRM only.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
   */
  update(params: UserfieldconfigUpdateParams, options?: CallOptions): Promise<UserfieldconfigUpdateResult>
}
