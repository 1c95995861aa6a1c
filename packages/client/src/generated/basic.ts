// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Open, Ref, Text } from '../scalars.ts'
import type { NoParams } from './prelude.ts'

export interface AppInfoResult { ID: number; CODE: string; VERSION: number; STATUS: Open<'F' | 'D' | 'T' | 'P' | 'L' | 'S'>; INSTALLED: boolean; PAYMENT_EXPIRED: Open<'Y' | 'N'>; DAYS: number | null; LANGUAGE_ID: string; LICENSE: string; LICENSE_TYPE: string; LICENSE_FAMILY: string }
export interface BatchParams { readonly cmd: Readonly<Record<string, Text>>; readonly halt?: Bool }
export interface BatchResult { result: unknown; result_error: unknown; result_total: unknown; result_next: unknown; result_time: unknown }
export interface FeatureGetParams { readonly CODE: Open<'rest_offline_extended' | 'rest_auth_connector'> | Ref }
export interface FeatureGetResult { value: Open<'Y' | 'N'> }
export interface MethodGetParams { readonly name: Text }
export interface MethodGetResult { isExisting: boolean; isAvailable: boolean }
export interface MethodsParams { readonly full?: Bool; readonly scope?: Text }
export interface ProfileResult { ID: string; ADMIN: boolean; NAME: string; LAST_NAME: string; PERSONAL_GENDER: string; TIME_ZONE: string; PERSONAL_PHOTO?: string }
export interface ScopeParams { readonly full?: Bool }

export interface BasicMethods {
  'app.info': { params: NoParams; result: AppInfoResult }
  'batch': { params: BatchParams; result: BatchResult }
  'feature.get': { params: FeatureGetParams; result: FeatureGetResult }
  'method.get': { params: MethodGetParams; result: MethodGetResult }
  'methods': { params: MethodsParams; result: string[] }
  'profile': { params: NoParams; result: ProfileResult }
  'scope': { params: ScopeParams; result: string[] }
  'server.time': { params: NoParams; result: string }
  'user.admin': { params: NoParams; result: boolean }
}

export interface BasicAppService {
  /**
   * Calls `app.info`.
   * Scope `basic`; any user may call, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
   */
  info(params?: NoParams, options?: CallOptions): Promise<AppInfoResult>
}

export interface BasicFeatureService {
  /**
   * Gets a feature.
   * Scope `basic`; any user may call.
   * Errors: `CODE_EMPTY` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
   */
  get(params: FeatureGetParams, options?: CallOptions): Promise<FeatureGetResult>
}

export interface BasicMethodService {
  /**
   * Gets a method.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/method-get.html
   */
  get(params: MethodGetParams, options?: CallOptions): Promise<MethodGetResult>
}

export interface BasicServerService {
  /**
   * Calls `server.time`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
   */
  time(params?: NoParams, options?: CallOptions): Promise<string>
}

export interface BasicUserService {
  /**
   * Calls `user.admin`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
   */
  admin(params?: NoParams, options?: CallOptions): Promise<boolean>
}
