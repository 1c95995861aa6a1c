// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { FileValue, Flag, Int, Text } from '../scalars.ts'
import type { IntText, NoParams } from './prelude.ts'

export interface MailserviceAddParams { readonly NAME: Text; readonly ACTIVE?: Flag; readonly SERVER?: Text; readonly PORT?: Int; readonly ENCRYPTION?: Flag; readonly LINK?: Text; readonly ICON?: FileValue | Int | Text; readonly SORT?: Int }
export interface MailserviceDeleteParams { readonly ID: Int }
export interface MailserviceGetParams { readonly ID: Int }
export interface MailserviceGetResult { ID: IntText; SITE_ID: string; ACTIVE: string; SORT: IntText; NAME: string; SERVER: string; PORT: IntText; ENCRYPTION: string; LINK: string; ICON: string | null; SMTP_SERVER: string | null; SMTP_PORT: IntText | null; SMTP_LOGIN_AS_IMAP: string; SMTP_PASSWORD_AS_IMAP: string; SMTP_ENCRYPTION: string | null; UPLOAD_OUTGOING: string | null }
export interface MailserviceListItem { ID: IntText; SITE_ID: string; ACTIVE: string; SORT: IntText; NAME: string; SERVER: string; PORT: IntText; ENCRYPTION: string; LINK: string; ICON: string; SMTP_SERVER: string | null; SMTP_PORT: IntText | null; SMTP_LOGIN_AS_IMAP: string; SMTP_PASSWORD_AS_IMAP: string; SMTP_ENCRYPTION: string | null; UPLOAD_OUTGOING: string | null }
export interface MailserviceUpdateParams { readonly ID: Int; readonly ACTIVE?: Flag; readonly NAME?: Text; readonly SERVER?: Text; readonly PORT?: Int; readonly ENCRYPTION?: Flag; readonly LINK?: Text; readonly ICON?: FileValue | Int | Text; readonly SORT?: Int }

export interface MailserviceMethods {
  'mailservice.add': { params: MailserviceAddParams; result: number }
  'mailservice.delete': { params: MailserviceDeleteParams; result: boolean }
  'mailservice.fields': { params: NoParams; result: Record<string, string> }
  'mailservice.get': { params: MailserviceGetParams; result: MailserviceGetResult }
  'mailservice.list': { params: NoParams; result: MailserviceListItem[]; item: MailserviceListItem }
  'mailservice.update': { params: MailserviceUpdateParams; result: boolean }
}

export interface MailserviceService {
  /**
   * Adds a mailservice.
   * Scope `mailservice`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
   */
  add(params: MailserviceAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a mailservice.
   * Scope `mailservice`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
   */
  delete(params: MailserviceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of mailservices.
   * Scope `mailservice`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<Record<string, string>>
  /**
   * Gets a mailservice.
   * Scope `mailservice`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
   */
  get(params: MailserviceGetParams, options?: CallOptions): Promise<MailserviceGetResult>
  /**
   * Lists mailservices.
   * Scope `mailservice`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<MailserviceListItem[]>
  /**
   * Updates a mailservice.
   * Scope `mailservice`; administrators only.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
   */
  update(params: MailserviceUpdateParams, options?: CallOptions): Promise<boolean>
}
