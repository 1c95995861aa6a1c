// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface ListsAddParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_CODE: Text; readonly SOCNET_GROUP_ID?: Int; readonly FIELDS: { readonly NAME: Text; readonly DESCRIPTION?: Text; readonly SORT?: Int; readonly PICTURE?: readonly unknown[]; readonly BIZPROC?: Flag }; readonly MESSAGES?: Readonly<Record<string, unknown>>; readonly RIGHTS?: Readonly<Record<string, unknown>> | readonly unknown[] }
export interface ListsDeleteParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text }
export interface ListsElementAddParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly ELEMENT_CODE: Text; readonly FIELDS: { readonly NAME: Text; readonly [name: `PROPERTY_${string}`]: unknown }; readonly IBLOCK_SECTION_ID?: Int; readonly LIST_ELEMENT_URL?: Text }
export interface ListsElementDeleteParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly ELEMENT_ID?: Int; readonly ELEMENT_CODE?: Text }
export interface ListsElementGetParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly ELEMENT_ID?: Int; readonly ELEMENT_CODE?: Text; readonly SELECT?: Select<'ID' | 'CODE' | 'NAME' | 'IBLOCK_SECTION_ID' | 'CREATED_BY' | 'CREATED_USER_NAME' | 'ACTIVE_TO' | 'BP_PUBLISHED' | 'DATE_CREATE' | 'PREVIEW_TEXT' | 'DETAIL_TEXT' | 'SORT' | 'PREVIEW_TEXT_TYPE' | 'DETAIL_TEXT_TYPE' | `PROPERTY_${string}`>; readonly FILTER?: OpenFilter<'NAME' | 'IBLOCK_SECTION_ID' | 'CREATED_BY' | 'ACTIVE_TO' | 'BP_PUBLISHED' | 'DATE_CREATE' | 'PREVIEW_TEXT' | 'DETAIL_TEXT' | 'SORT' | 'PREVIEW_TEXT_TYPE' | 'DETAIL_TEXT_TYPE' | `PROPERTY_${string}`, '>=' | '>' | '<=' | '<' | '=' | '!=' | '!' | '@' | '!@' | '%' | '=%' | '!%' | '!=%'>; readonly ELEMENT_ORDER?: OpenOrder<'PREVIEW_TEXT' | 'DETAIL_TEXT' | 'IBLOCK_SECTION_ID'>; readonly start?: Int }
export interface ListsElementGetItem { ID: IntText; NAME: string; IBLOCK_SECTION_ID: unknown; CREATED_BY: string; CODE: string; PROPERTY_951: Record<string, string>; PROPERTY_1003: Record<string, string> }
export interface ListsElementGetFileUrlParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly ELEMENT_ID?: Int; readonly ELEMENT_CODE?: Text; readonly FIELD_ID: Int }
export interface ListsElementUpdateParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly ELEMENT_ID?: Int; readonly ELEMENT_CODE?: Text; readonly FIELDS: { readonly NAME: Text; readonly [name: `PROPERTY_${string}`]: unknown } }
export interface ListsFieldAddParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FIELDS: { readonly NAME: Text; readonly TYPE: Text; readonly IS_REQUIRED?: Flag; readonly MULTIPLE?: Flag; readonly SORT?: Int; readonly DEFAULT_VALUE?: unknown; readonly LIST?: Readonly<Record<string, unknown>> | readonly unknown[]; readonly LIST_TEXT_VALUES?: Text; readonly LIST_DEF?: readonly unknown[]; readonly CODE?: Text; readonly SETTINGS?: Readonly<Record<string, unknown>>; readonly USER_TYPE_SETTINGS?: readonly unknown[]; readonly ROW_COUNT?: Int; readonly COL_COUNT?: Int; readonly LINK_IBLOCK_ID?: Int } }
export interface ListsFieldDeleteParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FIELD_ID: Text }
export interface ListsFieldGetParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FIELD_ID?: Text }
export interface ListsFieldGetResult { FIELD_ID: string; SORT: number; NAME: string; IS_REQUIRED: string; MULTIPLE: string; DEFAULT_VALUE: string; TYPE: string; PROPERTY_TYPE: string; PROPERTY_USER_TYPE: boolean; CODE: string; ID: IntText; LINK_IBLOCK_ID: unknown; ROW_COUNT: string; COL_COUNT: string; USER_TYPE_SETTINGS: unknown; SETTINGS: { SHOW_ADD_FORM: string; SHOW_EDIT_FORM: string; ADD_READ_ONLY_FIELD: string; EDIT_READ_ONLY_FIELD: string; SHOW_FIELD_PREVIEW: string }; DISPLAY_VALUES_FORM: Record<string, string> }
export interface ListsFieldTypeGetParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FIELD_ID?: Int }
export interface ListsFieldUpdateParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FIELDS: { readonly NAME: Text; readonly TYPE: Text; readonly IS_REQUIRED?: Flag; readonly MULTIPLE?: Flag; readonly SORT?: Int; readonly DEFAULT_VALUE?: unknown; readonly LIST?: Readonly<Record<string, unknown>> | readonly unknown[]; readonly LIST_TEXT_VALUES?: Text; readonly LIST_DEF?: readonly unknown[]; readonly CODE?: Text; readonly SETTINGS?: Readonly<Record<string, unknown>>; readonly USER_TYPE_SETTINGS?: readonly unknown[]; readonly ROW_COUNT?: Int; readonly COL_COUNT?: Int; readonly LINK_IBLOCK_ID?: Int }; readonly FIELD_ID: Text }
export interface ListsGetParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly SOCNET_GROUP_ID?: Int; readonly IBLOCK_ORDER?: Readonly<Record<string, unknown>>; readonly start?: Int }
export interface ListsGetItem { ID: IntText; TIMESTAMP_X: string; IBLOCK_TYPE_ID: string; LID: string; CODE: unknown; API_CODE: unknown; NAME: string; ACTIVE: string; SORT: string; LIST_PAGE_URL: unknown; DETAIL_PAGE_URL: unknown; SECTION_PAGE_URL: unknown; CANONICAL_PAGE_URL: unknown; PICTURE: unknown; DESCRIPTION: string; DESCRIPTION_TYPE: string; RSS_TTL: string; RSS_ACTIVE: string; RSS_FILE_ACTIVE: string; RSS_FILE_LIMIT: unknown; RSS_FILE_DAYS: unknown; RSS_YANDEX_ACTIVE: string; XML_ID: unknown; TMP_ID: unknown; INDEX_ELEMENT: string; INDEX_SECTION: string; WORKFLOW: string; BIZPROC: string; SECTION_CHOOSER: string; LIST_MODE: unknown; RIGHTS_MODE: string; SECTION_PROPERTY: unknown; PROPERTY_INDEX: unknown; VERSION: string; LAST_CONV_ELEMENT: string; SOCNET_GROUP_ID: IntText; EDIT_FILE_BEFORE: unknown; EDIT_FILE_AFTER: unknown; SECTIONS_NAME: string; SECTION_NAME: string; ELEMENTS_NAME: string; ELEMENT_NAME: string; REST_ON: string; FULLTEXT_INDEX: string; EXTERNAL_ID: unknown; LANG_DIR: string; SERVER_NAME: unknown }
export interface ListsGetIblockTypeIdParams { readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text }
export interface ListsSectionAddParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly IBLOCK_SECTION_ID?: Int; readonly SECTION_CODE: Text; readonly FIELDS: { readonly NAME: Text; readonly EXTERNAL_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly ACTIVE?: Flag; readonly PICTURE?: readonly unknown[]; readonly DESCRIPTION?: Text; readonly DESCRIPTION_TYPE?: Open<'text' | 'html'> | Ref; readonly DETAIL_PICTURE?: readonly unknown[]; readonly SECTION_PROPERTY?: readonly unknown[] } }
export interface ListsSectionDeleteParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly SECTION_ID?: Int; readonly SECTION_CODE?: Text }
export interface ListsSectionGetParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly FILTER?: OpenFilter<'ID' | 'CODE' | 'XML_ID' | 'EXTERNAL_ID' | 'NAME' | 'ACTIVE' | 'GLOBAL_ACTIVE' | 'IBLOCK_ACTIVE' | 'IBLOCK_NAME' | 'IBLOCK_TYPE' | 'IBLOCK_XML_ID' | 'IBLOCK_EXTERNAL_ID' | 'DEPTH_LEVEL' | 'LEFT_MARGIN' | 'RIGHT_MARGIN' | 'TIMESTAMP_X' | 'DATE_CREATE' | 'CREATED_BY' | 'MODIFIED_BY', '!' | '<' | '<=' | '>' | '>=' | '%'>; readonly SELECT?: Select<'ID' | 'CODE' | 'XML_ID' | 'EXTERNAL_ID' | 'IBLOCK_SECTION_ID' | 'TIMESTAMP_X' | 'SORT' | 'NAME' | 'ACTIVE' | 'GLOBAL_ACTIVE' | 'PICTURE' | 'DESCRIPTION' | 'DESCRIPTION_TYPE' | 'LEFT_MARGIN' | 'RIGHT_MARGIN' | 'DEPTH_LEVEL' | 'SEARCHABLE_CONTENT' | 'SECTION_PAGE_URL' | 'MODIFIED_BY' | 'DATE_CREATE' | 'CREATED_BY' | 'DETAIL_PICTURE'> }
export interface ListsSectionGetItem { ID: IntText; CODE: string; XML_ID: string; EXTERNAL_ID: string; IBLOCK_SECTION_ID: unknown; TIMESTAMP_X: string; SORT: string; NAME: string; ACTIVE: string; GLOBAL_ACTIVE: string; LEFT_MARGIN: string; RIGHT_MARGIN: string; DEPTH_LEVEL: string; SEARCHABLE_CONTENT: string; MODIFIED_BY: string; DATE_CREATE: string; CREATED_BY: string }
export interface ListsSectionUpdateParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly SECTION_ID?: Int; readonly SECTION_CODE?: Text; readonly FIELDS: { readonly NAME: Text; readonly EXTERNAL_ID?: Text; readonly XML_ID?: Text; readonly SORT?: Int; readonly ACTIVE?: Flag; readonly PICTURE?: readonly unknown[]; readonly DESCRIPTION?: Text; readonly DESCRIPTION_TYPE?: Open<'text' | 'html'> | Ref; readonly DETAIL_PICTURE?: readonly unknown[]; readonly SECTION_PROPERTY?: readonly unknown[] } }
export interface ListsUpdateParams { readonly IBLOCK_TYPE_ID: Open<'lists' | 'bitrix_processes' | 'lists_socnet'> | Ref; readonly IBLOCK_ID?: Int; readonly IBLOCK_CODE?: Text; readonly SOCNET_GROUP_ID?: Int; readonly FIELDS: { readonly NAME: Text; readonly DESCRIPTION?: Text; readonly SORT?: Int; readonly PICTURE?: readonly unknown[]; readonly BIZPROC?: Flag }; readonly MESSAGES?: Readonly<Record<string, unknown>>; readonly RIGHTS?: Readonly<Record<string, unknown>> | readonly unknown[] }

export interface ListsMethods {
  'lists.add': { params: ListsAddParams; result: number }
  'lists.delete': { params: ListsDeleteParams; result: boolean }
  'lists.element.add': { params: ListsElementAddParams; result: number }
  'lists.element.delete': { params: ListsElementDeleteParams; result: boolean }
  'lists.element.get': { params: ListsElementGetParams; result: ListsElementGetItem[]; item: ListsElementGetItem }
  'lists.element.get.file.url': { params: ListsElementGetFileUrlParams; result: unknown[] }
  'lists.element.update': { params: ListsElementUpdateParams; result: boolean }
  'lists.field.add': { params: ListsFieldAddParams; result: string }
  'lists.field.delete': { params: ListsFieldDeleteParams; result: boolean }
  'lists.field.get': { params: ListsFieldGetParams; result: Record<string, ListsFieldGetResult> }
  'lists.field.type.get': { params: ListsFieldTypeGetParams; result: Record<string, string> }
  'lists.field.update': { params: ListsFieldUpdateParams; result: boolean }
  'lists.get': { params: ListsGetParams; result: ListsGetItem[]; item: ListsGetItem }
  'lists.get.iblock.type.id': { params: ListsGetIblockTypeIdParams; result: string }
  'lists.section.add': { params: ListsSectionAddParams; result: number }
  'lists.section.delete': { params: ListsSectionDeleteParams; result: boolean }
  'lists.section.get': { params: ListsSectionGetParams; result: ListsSectionGetItem[]; item: ListsSectionGetItem }
  'lists.section.update': { params: ListsSectionUpdateParams; result: boolean }
  'lists.update': { params: ListsUpdateParams; result: boolean }
}

export interface ListsService {
  /**
   * Adds lists.
   * Scope `lists`; administrators only.
   * Errors: `ACCESS_DENIED`, `ERROR_ADD_IBLOCK`, `ERROR_IBLOCK_ALREADY_EXISTS`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
   */
  add(params: ListsAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes lists.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
   */
  delete(params: ListsDeleteParams, options?: CallOptions): Promise<boolean>
  readonly element: ListsElementService
  readonly field: ListsFieldService
  readonly get: ListsGetService
  readonly section: ListsSectionService
  /**
   * Updates lists.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_UPDATE_IBLOCK` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
   */
  update(params: ListsUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ListsElementService {
  /**
   * Adds an element.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ADD_ELEMENT`, `ERROR_ELEMENT_ALREADY_EXISTS`, `ERROR_ELEMENT_FIELD_VALUE`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
   */
  add(params: ListsElementAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes an element.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_DELETE_ELEMENT`, `ERROR_ELEMENT_NOT_FOUND`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
   */
  delete(params: ListsElementDeleteParams, options?: CallOptions): Promise<boolean>
  readonly get: ListsElementGetService
  /**
   * Updates an element.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ELEMENT_FIELD_VALUE`, `ERROR_ELEMENT_NOT_FOUND`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_UPDATE_ELEMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
   */
  update(params: ListsElementUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ListsElementGetService {
  /**
   * Gets an element.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
   */
  (params: ListsElementGetParams, options?: CallOptions): Promise<ListsElementGetItem[]>
  readonly file: ListsElementGetFileService
}

export interface ListsElementGetFileService {
  /**
   * Calls `lists.element.get.file.url`.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ELEMENT_NOT_FOUND`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
   */
  url(params: ListsElementGetFileUrlParams, options?: CallOptions): Promise<unknown[]>
}

export interface ListsFieldService {
  /**
   * Adds a field.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_SAVE_FIELD` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
   */
  add(params: ListsFieldAddParams, options?: CallOptions): Promise<string>
  /**
   * Deletes a field.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
   */
  delete(params: ListsFieldDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a field.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
   */
  get(params: ListsFieldGetParams, options?: CallOptions): Promise<Record<string, ListsFieldGetResult>>
  readonly type: ListsFieldTypeService
  /**
   * Updates a field.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_UPDATE_FIELD` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
   */
  update(params: ListsFieldUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface ListsFieldTypeService {
  /**
   * Gets a field type.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_IBLOCK_NOT_FOUND`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
   */
  get(params: ListsFieldTypeGetParams, options?: CallOptions): Promise<Record<string, string>>
}

export interface ListsGetService {
  /**
   * Gets lists.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
   */
  (params: ListsGetParams, options?: CallOptions): Promise<ListsGetItem[]>
  readonly iblock: ListsGetIblockService
}

export interface ListsGetIblockService {
  readonly type: ListsGetIblockTypeService
}

export interface ListsGetIblockTypeService {
  /**
   * Calls `lists.get.iblock.type.id`.
   * Scope `lists`; needs a right on the object.
   * @see https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html
   */
  id(params?: ListsGetIblockTypeIdParams, options?: CallOptions): Promise<string>
}

export interface ListsSectionService {
  /**
   * Adds a section.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ADD_SECTION`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
   */
  add(params: ListsSectionAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a section.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_DELETE_SECTION`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_SECTION_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
   */
  delete(params: ListsSectionDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a section.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_REQUIRED_PARAMETERS_MISSING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
   */
  get(params: ListsSectionGetParams, options?: CallOptions): Promise<ListsSectionGetItem[]>
  /**
   * Updates a section.
   * Scope `lists`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_REQUIRED_PARAMETERS_MISSING`, `ERROR_SECTION_NOT_FOUND`, `ERROR_UPDATE_SECTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
   */
  update(params: ListsSectionUpdateParams, options?: CallOptions): Promise<boolean>
}
