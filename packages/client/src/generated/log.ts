// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, Flag, Int, Text } from '../scalars.ts'

export interface LogBlogcommentAddParams { readonly POST_ID: Int; readonly TEXT: Text; readonly FILES?: readonly unknown[]; readonly USER_ID?: Int }
export interface LogBlogcommentDeleteParams { readonly COMMENT_ID: Int; readonly USER_ID?: Int }
export interface LogBlogcommentUserGetParams { readonly USER_ID?: Int; readonly FIRST_ID?: Int; readonly LAST_ID?: Int; readonly LIMIT?: Int }
export interface LogBlogcommentUserGetItem { id: number; comment_id: number; log_id: number; date: string; text: string; attach: number[] }
export interface LogBlogcommentUserGetResult { comments: LogBlogcommentUserGetItem[]; files: Record<string, { id: number; date: string; type: string; name: string; size: number; image: { width: number; height: number }; authorId: number; authorName: string; urlPreview: string; urlShow: string; urlDownload: string }> }
export interface LogBlogpostAddParams { readonly POST_MESSAGE: Text; readonly POST_TITLE?: Text; readonly DEST?: readonly unknown[]; readonly SPERM?: readonly unknown[]; readonly FILES?: readonly unknown[]; readonly IMPORTANT?: Flag; readonly IMPORTANT_DATE_END?: Text; readonly SITE_ID?: Text; readonly USER_ID?: Int; readonly TAGS?: Text; readonly BACKGROUND_CODE?: Text; readonly PARSE_PREVIEW?: Flag; readonly [name: `UF_${string}`]: { readonly UF_BLOG_POST_FILE?: readonly unknown[]; readonly UF_BLOG_POST_IMPRTNT?: Int; readonly UF_IMPRTANT_DATE_END?: DateTimeText; readonly UF_BLOG_POST_URL_PRV?: Int; readonly UF_GRATITUDE?: Int; readonly UF_BLOG_POST_VOTE?: Int } }
export interface LogBlogpostDeleteParams { readonly POST_ID: Int }
export interface LogBlogpostGetParams { readonly POST_ID?: Int; readonly LOG_RIGHTS?: readonly unknown[]; readonly LOG_DATE_FROM?: Text; readonly LOG_DATE_TO?: Text; readonly FIRST_ID?: Int; readonly LAST_ID?: Int; readonly LIMIT?: Int; readonly start?: Int }
export interface LogBlogpostGetResult { ID: number; BLOG_ID: number; PUBLISH_STATUS: string; TITLE: string; AUTHOR_ID: number; ENABLE_COMMENTS: string; NUM_COMMENTS: number; CODE: string; MICRO: string; DETAIL_TEXT: string; DATE_PUBLISH: string; CATEGORY_ID: string; HAS_SOCNET_ALL: string; HAS_TAGS: string; HAS_IMAGES: string; HAS_PROPS: string; HAS_COMMENT_IMAGES: string; [name: `UF_${string}`]: unknown; UF_BLOG_POST_DOC: { UF_BLOG_POST_URL_PRV: { UF_GRATITUDE: { UF_BLOG_POST_FILE: { UF_BLOG_POST_IMPRTNT: { UF_IMPRTANT_DATE_END: { UF_BLOG_POST_VOTE: { UF_MAIL_MESSAGE: { FILES: unknown[] } } } } } } } } }
export interface LogBlogpostGetusersImportantParams { readonly POST_ID: Int }
export interface LogBlogpostShareParams { readonly POST_ID: Int; readonly DEST: readonly unknown[]; readonly USER_ID?: Int }
export interface LogBlogpostUpdateParams { readonly POST_ID: Int; readonly POST_MESSAGE?: Text; readonly POST_TITLE?: Text; readonly DEST?: readonly unknown[]; readonly SPERM?: readonly unknown[]; readonly FILES?: readonly unknown[]; readonly IMPORTANT?: Flag; readonly IMPORTANT_DATE_END?: Text; readonly SITE_ID?: Text; readonly USER_ID?: Int; readonly [name: `UF_${string}`]: { readonly UF_BLOG_POST_FILE?: readonly unknown[]; readonly UF_BLOG_POST_IMPRTNT?: Int; readonly UF_IMPRTANT_DATE_END?: DateTimeText; readonly UF_BLOG_POST_URL_PRV?: Int; readonly UF_GRATITUDE?: Int; readonly UF_BLOG_POST_VOTE?: Int } }

export interface LogMethods {
  'log.blogcomment.add': { params: LogBlogcommentAddParams; result: number }
  'log.blogcomment.delete': { params: LogBlogcommentDeleteParams; result: boolean }
  'log.blogcomment.user.get': { params: LogBlogcommentUserGetParams; result: LogBlogcommentUserGetResult; item: LogBlogcommentUserGetItem }
  'log.blogpost.add': { params: LogBlogpostAddParams; result: number }
  'log.blogpost.delete': { params: LogBlogpostDeleteParams; result: boolean }
  'log.blogpost.get': { params: LogBlogpostGetParams; result: LogBlogpostGetResult }
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
  get(params?: LogBlogpostGetParams, options?: CallOptions): Promise<LogBlogpostGetResult>
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
