// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Ref, Text } from '../scalars.ts'
import type { OpenFilter } from './prelude.ts'

export interface AiEngineListParams { readonly filter?: OpenFilter<'ID' | 'APP_CODE' | 'NAME' | 'CODE' | 'CATEGORY' | 'COMPLETIONS_URL' | 'DATE_CREATE', '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '=' | '!=' | '!'>; readonly limit?: Int }
export interface AiEngineListItem { id: number; app_code: string; name: string; code: string; category: string; completions_url: string; settings: { code_alias: string; model_context_type: string; model_context_limit: number }; date_create: number }
export interface AiEngineRegisterParams { readonly name: Text; readonly code: Text; readonly category: Open<'text' | 'image' | 'audio' | 'call'> | Ref; readonly completions_url: Text; readonly settings?: { readonly code_alias?: Text; readonly model_context_type?: Open<'token' | 'symbol'> | Ref; readonly model_context_limit?: Int } }
export interface AiEngineUnregisterParams { readonly code?: Text }

export interface AiAdminMethods {
  'ai.engine.list': { params: AiEngineListParams; result: AiEngineListItem[]; item: AiEngineListItem }
  'ai.engine.register': { params: AiEngineRegisterParams; result: number }
  'ai.engine.unregister': { params: AiEngineUnregisterParams; result: boolean }
}

export interface AiAdminAiService {
  readonly engine: AiAdminAiEngineService
}

export interface AiAdminAiEngineService {
  /**
   * Lists engines.
   * Scope `ai_admin`; administrators only.
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-list.html
   */
  list(params?: AiEngineListParams, options?: CallOptions): Promise<AiEngineListItem[]>
  /**
   * Registers an engine.
   * Scope `ai_admin`; administrators only.
   * Errors: `ENGINE_REGISTER_ERROR_CATEGORY`, `ENGINE_REGISTER_ERROR_CATEGORY_FORMAT`, `ENGINE_REGISTER_ERROR_CODE`, `ENGINE_REGISTER_ERROR_CODE_FORMAT`, `ENGINE_REGISTER_ERROR_CODE_UNIQUE`, `ENGINE_REGISTER_ERROR_COMPLETIONS_URL`, `ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL`, `ENGINE_REGISTER_ERROR_NAME`, `ENGINE_REGISTER_ERROR_SETTINGS_FORMAT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-register.html
   */
  register(params: AiEngineRegisterParams, options?: CallOptions): Promise<number>
  /**
   * Unregisters an engine.
   * Scope `ai_admin`; administrators only.
   * @see https://apidocs.bitrix24.com/api-reference/ai/ai-engine-unregister.html
   */
  unregister(params?: AiEngineUnregisterParams, options?: CallOptions): Promise<boolean>
}
