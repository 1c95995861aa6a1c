// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Open, Ref, Text } from '../scalars.ts'
import type { NoParams } from './prelude.ts'

export interface MessageserviceMessageStatusUpdateParams { readonly CODE: Text; readonly MESSAGE_ID: Text; readonly STATUS: Open<'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed'> | Ref }
export interface MessageserviceSenderAddParams { readonly CODE: Text; readonly TYPE: Text; readonly HANDLER: Text; readonly NAME: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>> }
export interface MessageserviceSenderDeleteParams { readonly CODE: Text }
export interface MessageserviceSenderUpdateParams { readonly CODE: Text; readonly HANDLER?: Text; readonly NAME?: Text | Readonly<Record<string, unknown>>; readonly DESCRIPTION?: Text | Readonly<Record<string, unknown>> }

export interface MessageserviceMethods {
  'messageservice.message.status.update': { params: MessageserviceMessageStatusUpdateParams; result: boolean }
  'messageservice.sender.add': { params: MessageserviceSenderAddParams; result: boolean }
  'messageservice.sender.delete': { params: MessageserviceSenderDeleteParams; result: boolean }
  'messageservice.sender.list': { params: NoParams; result: string[]; item: string }
  'messageservice.sender.update': { params: MessageserviceSenderUpdateParams; result: boolean }
}

export interface MessageserviceService {
  readonly message: MessageserviceMessageService
  readonly sender: MessageserviceSenderService
}

export interface MessageserviceMessageService {
  readonly status: MessageserviceMessageStatusService
}

export interface MessageserviceMessageStatusService {
  /**
   * Updates a message status.
   * Scope `messageservice`; needs a right on the object, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_MESSAGE_NOT_FOUND`, `ERROR_MESSAGE_STATUS_INCORRECT`, `ERROR_SENDER_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
   */
  update(params: MessageserviceMessageStatusUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface MessageserviceSenderService {
  /**
   * Adds a sender.
   * Scope `messageservice`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_SENDER_ADD_FAILURE`, `ERROR_SENDER_ALREADY_INSTALLED`, `ERROR_SENDER_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
   */
  add(params: MessageserviceSenderAddParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a sender.
   * Scope `messageservice`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_SENDER_NOT_FOUND`, `ERROR_SENDER_VALIDATION_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
   */
  delete(params: MessageserviceSenderDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists senders.
   * Scope `messageservice`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<string[]>
  /**
   * Updates a sender.
   * Scope `messageservice`; administrators only, from an application.
   * Errors: `ACCESS_DENIED`, `ERROR_SENDER_CODE_REQUIRED`, `ERROR_SENDER_NOT_FOUND`, `ERROR_SENDER_OTHER_PARAMS_REQUIRED`, `ERROR_SENDER_UPDATE_FAILURE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
   */
  update(params: MessageserviceSenderUpdateParams, options?: CallOptions): Promise<boolean>
}
