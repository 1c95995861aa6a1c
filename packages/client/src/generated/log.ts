// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, Flag, Int, Text } from '../scalars.ts'
import type { IntText } from './prelude.ts'

export interface LogBlogcommentAddParams { readonly POST_ID: Int; readonly TEXT: Text; readonly FILES?: readonly unknown[]; readonly USER_ID?: Int }
export interface LogBlogcommentDeleteParams { readonly COMMENT_ID: Int; readonly USER_ID?: Int }
export interface LogBlogcommentUserGetParams { readonly USER_ID?: Int; readonly FIRST_ID?: Int; readonly LAST_ID?: Int; readonly LIMIT?: Int }
export interface LogBlogcommentUserGetItem { id: number; comment_id: number; log_id: number; date: string; text: string; attach: number[] }
export interface LogBlogcommentUserGetResult { comments: LogBlogcommentUserGetItem[]; files: Record<string, { id: number; date: string; type: string; name: string; size: number; image: { width: number; height: number }; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string }> }
export interface LogBlogpostAddParams { readonly POST_MESSAGE: Text; readonly POST_TITLE?: Text; readonly DEST?: readonly unknown[]; readonly SPERM?: readonly unknown[]; readonly FILES?: readonly unknown[]; readonly IMPORTANT?: Flag; readonly IMPORTANT_DATE_END?: Text; readonly SITE_ID?: Text; readonly USER_ID?: Int; readonly TAGS?: Text; readonly BACKGROUND_CODE?: Text; readonly PARSE_PREVIEW?: Flag; readonly [name: `UF_${string}`]: { readonly UF_BLOG_POST_FILE?: readonly unknown[]; readonly UF_BLOG_POST_IMPRTNT?: Int; readonly UF_IMPRTANT_DATE_END?: DateTimeText; readonly UF_BLOG_POST_URL_PRV?: Int; readonly UF_GRATITUDE?: Int; readonly UF_BLOG_POST_VOTE?: Int } }
export interface LogBlogpostDeleteParams { readonly POST_ID: Int }
export interface LogBlogpostGetParams { readonly POST_ID?: Int; readonly LOG_RIGHTS?: readonly unknown[]; readonly LOG_DATE_FROM?: Text; readonly LOG_DATE_TO?: Text; readonly FIRST_ID?: Int; readonly LAST_ID?: Int; readonly LIMIT?: Int; readonly start?: Int }
export interface LogBlogpostGetItem { ID: IntText; BLOG_ID: IntText; PUBLISH_STATUS: string; TITLE: string; AUTHOR_ID: IntText; ENABLE_COMMENTS: string; NUM_COMMENTS: IntText; CODE: string | null; MICRO: string; DETAIL_TEXT: string; DATE_PUBLISH: string; CATEGORY_ID: string; HAS_SOCNET_ALL: string; HAS_TAGS: string; HAS_IMAGES: string; HAS_PROPS: string; HAS_COMMENT_IMAGES: string | null; UF_BLOG_POST_DOC: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { SIZE: number; LIST_WIDTH: number; LIST_HEIGHT: number; MAX_SHOW_SIZE: number; MAX_ALLOWED_SIZE: number; EXTENSIONS: unknown[]; TARGET_BLANK: string; DEFAULT_VIEW: unknown }; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; EDIT_CALLBACK: string[]; VIEW_CALLBACK: string[]; USE_FIELD_COMPONENT: boolean; DESCRIPTION: string; BASE_TYPE: string }; VALUE: boolean; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_BLOG_POST_URL_PRV: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: unknown[]; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; DESCRIPTION: string; BASE_TYPE: string }; VALUE: unknown; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_GRATITUDE: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { SIZE: number; MIN_VALUE: number; MAX_VALUE: number; DEFAULT_VALUE: unknown }; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; EDIT_CALLBACK: string[]; VIEW_CALLBACK: string[]; USE_FIELD_COMPONENT: boolean; DESCRIPTION: string; BASE_TYPE: string }; VALUE: unknown; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_BLOG_POST_FILE: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { IBLOCK_ID: unknown; SECTION_ID: unknown; UF_TO_SAVE_ALLOW_EDIT: boolean }; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; DESCRIPTION: string; BASE_TYPE: string; TAG: string[] }; VALUE: number[]; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: string; CUSTOM_DATA: { PHOTO_TEMPLATE: string } }; UF_BLOG_POST_IMPRTNT: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { SIZE: number; MIN_VALUE: number; MAX_VALUE: number; DEFAULT_VALUE: unknown }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: string; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; EDIT_CALLBACK: string[]; VIEW_CALLBACK: string[]; USE_FIELD_COMPONENT: boolean; DESCRIPTION: string; BASE_TYPE: string }; VALUE: unknown; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_IMPRTANT_DATE_END: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { DEFAULT_VALUE: { TYPE: string; VALUE: string }; USE_SECOND: string; USE_TIMEZONE: string }; EDIT_FORM_LABEL: string; LIST_COLUMN_LABEL: string; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; EDIT_CALLBACK: string[]; VIEW_CALLBACK: string[]; USE_FIELD_COMPONENT: boolean; DESCRIPTION: string; BASE_TYPE: string }; VALUE: string; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_BLOG_POST_VOTE: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: { CHANNEL_ID: number; UNIQUE: number; UNIQUE_IP_DELAY: { DELAY: string; DELAY_TYPE: string }; NOTIFY: string }; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; DESCRIPTION: string; BASE_TYPE: string }; VALUE: unknown; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; UF_MAIL_MESSAGE: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string; USER_TYPE_ID: string; XML_ID: string; SORT: string; MULTIPLE: string; MANDATORY: string; SHOW_FILTER: string; SHOW_IN_LIST: string; EDIT_IN_LIST: string; IS_SEARCHABLE: string; SETTINGS: unknown; EDIT_FORM_LABEL: unknown; LIST_COLUMN_LABEL: unknown; LIST_FILTER_LABEL: unknown; ERROR_MESSAGE: unknown; HELP_MESSAGE: unknown; USER_TYPE: { USER_TYPE_ID: string; CLASS_NAME: string; DESCRIPTION: string; BASE_TYPE: string; VIEW_CALLBACK: string[]; EDIT_CALLBACK: string[]; onBeforeSave: string[]; onDelete: string[] }; VALUE: unknown; ENTITY_VALUE_ID: number; VALUE_EXISTS: boolean; VALUE_RAW: unknown; CUSTOM_DATA: unknown[] }; FILES: number[]; [name: `UF_${string}`]: unknown }
export interface LogBlogpostGetusersImportantParams { readonly POST_ID: Int }
export interface LogBlogpostShareParams { readonly POST_ID: Int; readonly DEST: readonly unknown[]; readonly USER_ID?: Int }
export interface LogBlogpostUpdateParams { readonly POST_ID: Int; readonly POST_MESSAGE?: Text; readonly POST_TITLE?: Text; readonly DEST?: readonly unknown[]; readonly SPERM?: readonly unknown[]; readonly FILES?: Readonly<Record<string, unknown>> | readonly unknown[]; readonly IMPORTANT?: Flag; readonly IMPORTANT_DATE_END?: Text; readonly SITE_ID?: Text; readonly USER_ID?: Int; readonly [name: `UF_${string}`]: { readonly UF_BLOG_POST_FILE?: readonly unknown[]; readonly UF_BLOG_POST_IMPRTNT?: Int; readonly UF_IMPRTANT_DATE_END?: DateTimeText; readonly UF_BLOG_POST_URL_PRV?: Int; readonly UF_GRATITUDE?: Int; readonly UF_BLOG_POST_VOTE?: Int } }

export interface LogMethods {
  'log.blogcomment.add': { params: LogBlogcommentAddParams; result: number }
  'log.blogcomment.delete': { params: LogBlogcommentDeleteParams; result: boolean }
  'log.blogcomment.user.get': { params: LogBlogcommentUserGetParams; result: LogBlogcommentUserGetResult; item: LogBlogcommentUserGetItem }
  'log.blogpost.add': { params: LogBlogpostAddParams; result: number }
  'log.blogpost.delete': { params: LogBlogpostDeleteParams; result: boolean }
  'log.blogpost.get': { params: LogBlogpostGetParams; result: LogBlogpostGetItem[]; item: LogBlogpostGetItem }
  'log.blogpost.getusers.important': { params: LogBlogpostGetusersImportantParams; result: string[] }
  'log.blogpost.share': { params: LogBlogpostShareParams; result: boolean }
  'log.blogpost.update': { params: LogBlogpostUpdateParams; result: number }
}

export interface LogService {
  readonly blogcomment: LogBlogcommentService
  readonly blogpost: LogBlogpostService
}

export interface LogBlogcommentService {
  /**
   * Adds a blogcomment.
   * Scope `log`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
   */
  add(params: LogBlogcommentAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a blogcomment.
   * Scope `log`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
   */
  delete(params: LogBlogcommentDeleteParams, options?: CallOptions): Promise<boolean>
  readonly user: LogBlogcommentUserService
}

export interface LogBlogcommentUserService {
  /**
   * Gets a blogcomment user.
   * Scope `log`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
   */
  get(params?: LogBlogcommentUserGetParams, options?: CallOptions): Promise<LogBlogcommentUserGetResult>
}

export interface LogBlogpostService {
  /**
   * Adds a blogpost.
   * Scope `log`; any user may call.
   * Errors: empty code, `SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR`, `SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED`, `SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
   */
  add(params: LogBlogpostAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a blogpost.
   * Scope `log`; needs a right on the object.
   * Errors: `0`, `100`, `403` (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
   */
  delete(params: LogBlogpostDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a blogpost.
   * Scope `log`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
   */
  get(params?: LogBlogpostGetParams, options?: CallOptions): Promise<LogBlogpostGetItem[]>
  readonly getusers: LogBlogpostGetusersService
  /**
   * Calls `log.blogpost.share`.
   * Scope `log`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
   */
  share(params: LogBlogpostShareParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a blogpost.
   * Scope `log`; needs a right on the object.
   * Errors: empty code, `EMPTY_TITLE`, `SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR` (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
   */
  update(params: LogBlogpostUpdateParams, options?: CallOptions): Promise<number>
}

export interface LogBlogpostGetusersService {
  /**
   * Calls `log.blogpost.getusers.important`.
   * Scope `log`; any user may call.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
   */
  important(params: LogBlogpostGetusersImportantParams, options?: CallOptions): Promise<string[]>
}
