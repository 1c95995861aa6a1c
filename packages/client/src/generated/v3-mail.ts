// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { V3CallOptions } from '../v3/v3-client.ts'
import type { Bool, Int, Text } from '../scalars.ts'
import type { Select, V3Pagination } from './prelude.ts'

export interface V3MailMailboxFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailMailboxFieldGetItem { name: string; type: string; title: string }
export interface V3MailMailboxFieldGetResult { item: V3MailMailboxFieldGetItem }
export interface V3MailMailboxFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailMailboxFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3MailMailboxFieldListResult { items: V3MailMailboxFieldListItem[] }
export interface V3MailMailboxGetParams { readonly id: Int; readonly select?: Select<'id' | 'name' | 'email' | 'senderName'> }
export interface V3MailMailboxGetItem { id: number; name: string; email: string; senderName: string }
export interface V3MailMailboxGetResult { item: V3MailMailboxGetItem }
export interface V3MailMailboxListParams { readonly name?: Text; readonly email?: Text; readonly pagination?: V3Pagination }
export interface V3MailMailboxListItem { id: number; name: string; email: string; senderName: string }
export interface V3MailMailboxListResult { items: V3MailMailboxListItem[] }
export interface V3MailMailboxSendersParams { readonly pagination?: V3Pagination }
export interface V3MailMailboxSendersItem { email: string; name: string; sender: string }
export interface V3MailMailboxSendersResult { items: V3MailMailboxSendersItem[] }
export interface V3MailMessageCreatecalendareventParams { readonly messageId: Int; readonly dateFrom: Text; readonly dateTo: Text; readonly name?: Text; readonly description?: Text }
export interface V3MailMessageCreatecalendareventResult { success: boolean; eventId: number; messageId: number }
export interface V3MailMessageCreatechatParams { readonly messageId: Int }
export interface V3MailMessageCreatechatResult { success: boolean; chatId: number; messageId: number; existing: boolean }
export interface V3MailMessageCreatecrmactivityParams { readonly messageId: Int }
export interface V3MailMessageCreatefeedpostParams { readonly messageId: Int; readonly title?: Text }
export interface V3MailMessageCreatefeedpostResult { success: boolean; postId: number; messageId: number }
export interface V3MailMessageCreatetaskParams { readonly messageId: Int; readonly title?: Text; readonly responsibleId?: Int; readonly description?: Text }
export interface V3MailMessageCreatetaskResult { success: boolean; taskId: number; messageId: number }
export interface V3MailMessageFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailMessageFieldGetItem { name: string; type: string; title: string }
export interface V3MailMessageFieldGetResult { item: V3MailMessageFieldGetItem }
export interface V3MailMessageFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailMessageFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3MailMessageFieldListResult { items: V3MailMessageFieldListItem[] }
export interface V3MailMessageForwardParams { readonly forwardMessageId: Int; readonly from: Text; readonly to: readonly unknown[]; readonly subject: Text; readonly body: Text; readonly cc?: readonly unknown[]; readonly bcc?: readonly unknown[] }
export interface V3MailMessageForwardResult { success: boolean; to: string[] }
export interface V3MailMessageGetParams { readonly id: Int; readonly select?: Select<'id' | 'mailboxId' | 'mailboxEmail' | 'subject' | 'from' | 'to' | 'cc' | 'date' | 'isSeen' | 'hasAttachments' | 'url' | 'bindings' | 'body'> }
export interface V3MailMessageGetItem { id: number; mailboxId: number; mailboxEmail: string; subject: string; from: string; to: string; cc: unknown; date: string; isSeen: boolean; hasAttachments: boolean; url: string; bindings: unknown[]; body: string }
export interface V3MailMessageGetResult { item: V3MailMessageGetItem }
export interface V3MailMessageListParams { readonly mailboxId?: Int; readonly searchQuery?: Text; readonly dateFrom?: Text; readonly dateTo?: Text; readonly isSeen?: Bool; readonly hasAttachments?: Bool; readonly folder?: Text; readonly pagination?: V3Pagination }
export interface V3MailMessageListItem { id: number; mailboxId: number; mailboxEmail: string; subject: string; from: string; to: string; cc: string; date: string; isSeen: boolean; hasAttachments: boolean; url: string; bindings: unknown[]; body: string }
export interface V3MailMessageListResult { items: V3MailMessageListItem[] }
export interface V3MailMessageMovetofolderParams { readonly messageIds: readonly Int[]; readonly action: Text; readonly folder?: Text }
export interface V3MailMessageMovetofolderResult { success: boolean; movedCount: number; action: string }
export interface V3MailMessageRemovecrmactivityParams { readonly messageId: Int }
export interface V3MailMessageReplyParams { readonly replyToMessageId: Int; readonly from: Text; readonly to: readonly unknown[]; readonly subject: Text; readonly body: Text; readonly cc?: readonly unknown[]; readonly bcc?: readonly unknown[] }
export interface V3MailMessageReplyResult { success: boolean; to: string[] }
export interface V3MailMessageSendParams { readonly from: Text; readonly to: readonly unknown[]; readonly subject: Text; readonly body: Text; readonly cc?: readonly unknown[]; readonly bcc?: readonly unknown[] }
export interface V3MailMessageSendResult { success: boolean; to: string[] }
export interface V3MailMessageThreadParams { readonly id: Int; readonly limit?: Int }
export interface V3MailMessageThreadItem { id: number; subject: string; from: string; to: string; cc: string; date: string; body: string }
export interface V3MailRecipientFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailRecipientFieldGetItem { name: string; type: string; title: string }
export interface V3MailRecipientFieldGetResult { item: V3MailRecipientFieldGetItem }
export interface V3MailRecipientFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MailRecipientFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3MailRecipientFieldListResult { items: V3MailRecipientFieldListItem[] }
export interface V3MailRecipientListcontactsParams { readonly query?: Text; readonly pagination?: V3Pagination }
export interface V3MailRecipientListcontactsItem { id: number; email: string; name: string }
export interface V3MailRecipientListcontactsResult { items: V3MailRecipientListcontactsItem[] }
export interface V3MailRecipientListemployeesParams { readonly query: Text; readonly pagination?: V3Pagination }
export interface V3MailRecipientListemployeesItem { id: number; email: string; name: string }
export interface V3MailRecipientListemployeesResult { items: V3MailRecipientListemployeesItem[] }

export interface V3MailMethods {
  'mail.mailbox.field.get': { params: V3MailMailboxFieldGetParams; result: V3MailMailboxFieldGetResult }
  'mail.mailbox.field.list': { params: V3MailMailboxFieldListParams; result: V3MailMailboxFieldListResult; item: V3MailMailboxFieldListItem }
  'mail.mailbox.get': { params: V3MailMailboxGetParams; result: V3MailMailboxGetResult }
  'mail.mailbox.list': { params: V3MailMailboxListParams; result: V3MailMailboxListResult; item: V3MailMailboxListItem }
  'mail.mailbox.senders': { params: V3MailMailboxSendersParams; result: V3MailMailboxSendersResult }
  'mail.message.createcalendarevent': { params: V3MailMessageCreatecalendareventParams; result: V3MailMessageCreatecalendareventResult }
  'mail.message.createchat': { params: V3MailMessageCreatechatParams; result: V3MailMessageCreatechatResult }
  'mail.message.createcrmactivity': { params: V3MailMessageCreatecrmactivityParams; result: boolean }
  'mail.message.createfeedpost': { params: V3MailMessageCreatefeedpostParams; result: V3MailMessageCreatefeedpostResult }
  'mail.message.createtask': { params: V3MailMessageCreatetaskParams; result: V3MailMessageCreatetaskResult }
  'mail.message.field.get': { params: V3MailMessageFieldGetParams; result: V3MailMessageFieldGetResult }
  'mail.message.field.list': { params: V3MailMessageFieldListParams; result: V3MailMessageFieldListResult; item: V3MailMessageFieldListItem }
  'mail.message.forward': { params: V3MailMessageForwardParams; result: V3MailMessageForwardResult }
  'mail.message.get': { params: V3MailMessageGetParams; result: V3MailMessageGetResult }
  'mail.message.list': { params: V3MailMessageListParams; result: V3MailMessageListResult; item: V3MailMessageListItem }
  'mail.message.movetofolder': { params: V3MailMessageMovetofolderParams; result: V3MailMessageMovetofolderResult }
  'mail.message.removecrmactivity': { params: V3MailMessageRemovecrmactivityParams; result: boolean }
  'mail.message.reply': { params: V3MailMessageReplyParams; result: V3MailMessageReplyResult }
  'mail.message.send': { params: V3MailMessageSendParams; result: V3MailMessageSendResult }
  'mail.message.thread': { params: V3MailMessageThreadParams; result: V3MailMessageThreadItem[] }
  'mail.recipient.field.get': { params: V3MailRecipientFieldGetParams; result: V3MailRecipientFieldGetResult }
  'mail.recipient.field.list': { params: V3MailRecipientFieldListParams; result: V3MailRecipientFieldListResult; item: V3MailRecipientFieldListItem }
  'mail.recipient.listcontacts': { params: V3MailRecipientListcontactsParams; result: V3MailRecipientListcontactsResult; item: V3MailRecipientListcontactsItem }
  'mail.recipient.listemployees': { params: V3MailRecipientListemployeesParams; result: V3MailRecipientListemployeesResult; item: V3MailRecipientListemployeesItem }
}

export interface V3MailService {
  readonly mailbox: V3MailMailboxService
  readonly message: V3MailMessageService
  readonly recipient: V3MailRecipientService
}

export interface V3MailMailboxService {
  readonly field: V3MailMailboxFieldService
  /**
   * Gets a mailbox.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
   */
  get(params: V3MailMailboxGetParams, options?: CallOptions): Promise<V3MailMailboxGetResult>
  /**
   * Lists mailboxes.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
   */
  list(params?: V3MailMailboxListParams, options?: CallOptions): Promise<V3MailMailboxListResult>
  /**
   * Calls `mail.mailbox.senders`.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
   */
  senders(params?: V3MailMailboxSendersParams, options?: CallOptions): Promise<V3MailMailboxSendersResult>
}

export interface V3MailMailboxFieldService {
  /**
   * Gets a mailbox field.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
   */
  get(params: V3MailMailboxFieldGetParams, options?: CallOptions): Promise<V3MailMailboxFieldGetResult>
  /**
   * Lists mailbox fields.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
   */
  list(params?: V3MailMailboxFieldListParams, options?: CallOptions): Promise<V3MailMailboxFieldListResult>
}

export interface V3MailMessageService {
  /**
   * Calls `mail.message.createcalendarevent`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
   */
  createcalendarevent(params: V3MailMessageCreatecalendareventParams, options?: V3CallOptions): Promise<V3MailMessageCreatecalendareventResult>
  /**
   * Calls `mail.message.createchat`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
   */
  createchat(params: V3MailMessageCreatechatParams, options?: V3CallOptions): Promise<V3MailMessageCreatechatResult>
  /**
   * Calls `mail.message.createcrmactivity`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
   */
  createcrmactivity(params: V3MailMessageCreatecrmactivityParams, options?: V3CallOptions): Promise<boolean>
  /**
   * Calls `mail.message.createfeedpost`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
   */
  createfeedpost(params: V3MailMessageCreatefeedpostParams, options?: V3CallOptions): Promise<V3MailMessageCreatefeedpostResult>
  /**
   * Calls `mail.message.createtask`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
   */
  createtask(params: V3MailMessageCreatetaskParams, options?: V3CallOptions): Promise<V3MailMessageCreatetaskResult>
  readonly field: V3MailMessageFieldService
  /**
   * Calls `mail.message.forward`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
   */
  forward(params: V3MailMessageForwardParams, options?: V3CallOptions): Promise<V3MailMessageForwardResult>
  /**
   * Gets a message.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
   */
  get(params: V3MailMessageGetParams, options?: CallOptions): Promise<V3MailMessageGetResult>
  /**
   * Lists messages.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
   */
  list(params?: V3MailMessageListParams, options?: CallOptions): Promise<V3MailMessageListResult>
  /**
   * Calls `mail.message.movetofolder`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
   */
  movetofolder(params: V3MailMessageMovetofolderParams, options?: V3CallOptions): Promise<V3MailMessageMovetofolderResult>
  /**
   * Calls `mail.message.removecrmactivity`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
   */
  removecrmactivity(params: V3MailMessageRemovecrmactivityParams, options?: V3CallOptions): Promise<boolean>
  /**
   * Calls `mail.message.reply`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
   */
  reply(params: V3MailMessageReplyParams, options?: V3CallOptions): Promise<V3MailMessageReplyResult>
  /**
   * Sends a message.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
   */
  send(params: V3MailMessageSendParams, options?: V3CallOptions): Promise<V3MailMessageSendResult>
  /**
   * Calls `mail.message.thread`.
   * Scope `mail`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
   */
  thread(params: V3MailMessageThreadParams, options?: CallOptions): Promise<V3MailMessageThreadItem[]>
}

export interface V3MailMessageFieldService {
  /**
   * Gets a message field.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
   */
  get(params: V3MailMessageFieldGetParams, options?: CallOptions): Promise<V3MailMessageFieldGetResult>
  /**
   * Lists message fields.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
   */
  list(params?: V3MailMessageFieldListParams, options?: CallOptions): Promise<V3MailMessageFieldListResult>
}

export interface V3MailRecipientService {
  readonly field: V3MailRecipientFieldService
  /**
   * Calls `mail.recipient.listcontacts`.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
   */
  listcontacts(params?: V3MailRecipientListcontactsParams, options?: CallOptions): Promise<V3MailRecipientListcontactsResult>
  /**
   * Calls `mail.recipient.listemployees`.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
   */
  listemployees(params: V3MailRecipientListemployeesParams, options?: CallOptions): Promise<V3MailRecipientListemployeesResult>
}

export interface V3MailRecipientFieldService {
  /**
   * Gets a recipient field.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
   */
  get(params: V3MailRecipientFieldGetParams, options?: CallOptions): Promise<V3MailRecipientFieldGetResult>
  /**
   * Lists recipient fields.
   * Scope `mail`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
   */
  list(params?: V3MailRecipientFieldListParams, options?: CallOptions): Promise<V3MailRecipientFieldListResult>
}
