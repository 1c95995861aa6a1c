// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Text } from '../scalars.ts'

export interface ImconnectorChatNameSetParams { readonly CONNECTOR: Text; readonly LINE: Int; readonly CHAT_ID: Text; readonly NAME: Text; readonly USER_ID?: Text }
export interface ImconnectorChatNameSetResult { SUCCESS: boolean; DATA: { RESULT: Record<string, unknown> } }

export interface ImconnectorMethods {
  'imconnector.chat.name.set': { params: ImconnectorChatNameSetParams; result: ImconnectorChatNameSetResult }
}

export interface ImconnectorService {
  readonly chat: ImconnectorChatService
}

export interface ImconnectorChatService {
  readonly name: ImconnectorChatNameService
}

export interface ImconnectorChatNameService {
  /**
   * Sets a chat name.
   * Scope `imconnector`; any user may call, from an application.
   * Errors: `CHAT_RENAMING_FAILED`, `ERROR_ARGUMENT`, `IMCONNECTOR_NO_CORRECT_PROVIDER`, `NOT_ACTIVE_LINE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html
   */
  set(params: ImconnectorChatNameSetParams, options?: CallOptions): Promise<ImconnectorChatNameSetResult>
}
