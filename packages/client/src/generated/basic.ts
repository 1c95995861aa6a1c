// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Bool, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder } from './prelude.ts'

export interface AccessNameParams { readonly ACCESS: readonly unknown[] }
export interface AccessNameResult { G2: { provider: string; name: string; provider_id: string }; AU: { provider: string; name: string; provider_id: string } }
export interface AppInfoResult { ID: number; CODE: string; VERSION: number; STATUS: Open<'F' | 'D' | 'T' | 'P' | 'L' | 'S'>; INSTALLED: boolean; PAYMENT_EXPIRED: Open<'Y' | 'N'>; DAYS: number | null; LANGUAGE_ID: string; LICENSE: string; LICENSE_TYPE: string; LICENSE_FAMILY: string }
export interface AppOptionGetParams { readonly option?: Text }
export interface AppOptionSetParams { readonly options: Readonly<Record<string, unknown>> }
export interface BatchParams { readonly cmd: Readonly<Record<string, Text>>; readonly halt?: Bool }
export interface BatchResult { result: unknown; result_error: unknown; result_total: unknown; result_next: unknown; result_time: unknown }
export interface EventBindParams { readonly event: Text; readonly handler: Text; readonly auth_type?: Int; readonly event_type?: Text; readonly auth_connector?: Text; readonly options?: Readonly<Record<string, unknown>> }
export interface EventGetItem { event: string; handler: string; auth_type: string; offline: number }
export interface EventOfflineClearParams { readonly process_id: Text; readonly id?: readonly Int[]; readonly message_id?: readonly Text[] }
export interface EventOfflineErrorParams { readonly process_id: Text; readonly message_id?: readonly Text[] }
export interface EventOfflineGetParams { readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never>; readonly limit?: Int; readonly clear?: Int; readonly process_id?: Text; readonly auth_connector?: Text; readonly error?: Int }
export interface EventOfflineGetItem { ID: IntText; TIMESTAMP_X: string; EVENT_NAME: string; EVENT_DATA: boolean; EVENT_ADDITIONAL: boolean; MESSAGE_ID: IntText }
export interface EventOfflineGetResult { events: EventOfflineGetItem[]; process_id: unknown }
export interface EventOfflineListParams { readonly filter?: OpenFilter<never>; readonly order?: OpenOrder<never>; readonly start?: Int; readonly auth_connector?: Text }
export interface EventOfflineListItem { ID: IntText; TIMESTAMP_X: string; EVENT_NAME: string; EVENT_DATA: boolean; EVENT_ADDITIONAL: boolean; MESSAGE_ID: IntText; PROCESS_ID: string; ERROR: string }
export interface EventTestParams { readonly [name: `${string}`]: unknown }
export interface EventUnbindParams { readonly event: Text; readonly handler: Text; readonly auth_type?: Int; readonly event_type?: Text }
export interface EventUnbindResult { count: number }
export interface EventsParams { readonly SCOPE?: Text; readonly FULL?: Bool }
export interface FeatureGetParams { readonly CODE: Open<'rest_offline_extended' | 'rest_auth_connector'> | Ref }
export interface FeatureGetResult { value: Open<'Y' | 'N'> }
export interface MethodGetParams { readonly name: Text }
export interface MethodGetResult { isExisting: boolean; isAvailable: boolean }
export interface MethodsParams { readonly full?: Bool; readonly scope?: Text }
export interface ProfileResult { ID: string; ADMIN: boolean; NAME: string; LAST_NAME: string; PERSONAL_GENDER: string; TIME_ZONE: string; PERSONAL_PHOTO?: string }
export interface ScopeParams { readonly full?: Bool }
export interface UserAccessParams { readonly ACCESS: readonly unknown[] }
export interface UserOptionGetParams { readonly option?: Text }
export interface UserOptionSetParams { readonly options: Readonly<Record<string, unknown>> }

export interface BasicMethods {
  'access.name': { params: AccessNameParams; result: AccessNameResult }
  'app.info': { params: NoParams; result: AppInfoResult }
  'app.option.get': { params: AppOptionGetParams; result: Record<string, unknown> | string | null }
  'app.option.set': { params: AppOptionSetParams; result: boolean }
  'batch': { params: BatchParams; result: BatchResult }
  'event.bind': { params: EventBindParams; result: boolean }
  'event.get': { params: NoParams; result: EventGetItem[]; item: EventGetItem }
  'event.offline.clear': { params: EventOfflineClearParams; result: boolean }
  'event.offline.error': { params: EventOfflineErrorParams; result: boolean }
  'event.offline.get': { params: EventOfflineGetParams; result: EventOfflineGetResult; item: EventOfflineGetItem }
  'event.offline.list': { params: EventOfflineListParams; result: EventOfflineListItem[]; item: EventOfflineListItem }
  'event.test': { params: EventTestParams; result: number }
  'event.unbind': { params: EventUnbindParams; result: EventUnbindResult }
  'events': { params: EventsParams; result: string[] }
  'feature.get': { params: FeatureGetParams; result: FeatureGetResult }
  'method.get': { params: MethodGetParams; result: MethodGetResult }
  'methods': { params: MethodsParams; result: string[] }
  'profile': { params: NoParams; result: ProfileResult }
  'scope': { params: ScopeParams; result: string[] }
  'server.time': { params: NoParams; result: string }
  'user.access': { params: UserAccessParams; result: boolean }
  'user.admin': { params: NoParams; result: boolean }
  'user.option.get': { params: UserOptionGetParams; result: Record<string, unknown> | string | null }
  'user.option.set': { params: UserOptionSetParams; result: boolean }
}

export interface BasicAccessService {
  /**
   * Calls `access.name`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/system/access-name.html
   */
  name(params: AccessNameParams, options?: CallOptions): Promise<AccessNameResult>
}

export interface BasicAppService {
  /**
   * Calls `app.info`.
   * Scope `basic`; any user may call, from an application.
   * Errors: `ACCESS_DENIED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
   */
  info(params?: NoParams, options?: CallOptions): Promise<AppInfoResult>
  readonly option: BasicAppOptionService
}

export interface BasicAppOptionService {
  /**
   * Gets an option.
   * Scope `basic`; any user may call.
   * Errors: `AccessException` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-get.html
   */
  get(params?: AppOptionGetParams, options?: CallOptions): Promise<Record<string, unknown> | string | null>
  /**
   * Sets an option.
   * Scope `basic`; administrators only.
   * Errors: `AccessException`, `ArgumentNullException` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/app-option-set.html
   */
  set(params: AppOptionSetParams, options?: CallOptions): Promise<boolean>
}

export interface BasicEventService {
  /**
   * Calls `event.bind`.
   * Scope `basic`; any user may call, from an application.
   * Errors: `ERROR_EVENT_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-bind.html
   */
  bind(params: EventBindParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an event.
   * Scope `basic`; any user may call, from an application.
   * @see https://apidocs.bitrix24.com/api-reference/events/event-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<EventGetItem[]>
  readonly offline: BasicEventOfflineService
  /**
   * Calls `event.test`.
   * Scope `basic`; any user may call, from an application.
   * @see https://apidocs.bitrix24.com/api-reference/events/test-handler.html
   */
  test(params?: EventTestParams, options?: CallOptions): Promise<number>
  /**
   * Calls `event.unbind`.
   * Scope `basic`; any user may call, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-unbind.html
   */
  unbind(params: EventUnbindParams, options?: CallOptions): Promise<EventUnbindResult>
}

export interface BasicEventOfflineService {
  /**
   * Calls `event.offline.clear`.
   * Scope `basic`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html
   */
  clear(params: EventOfflineClearParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `event.offline.error`.
   * Scope `basic`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html
   */
  error(params: EventOfflineErrorParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an offline.
   * Scope `basic`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html
   */
  get(params?: EventOfflineGetParams, options?: CallOptions): Promise<EventOfflineGetResult>
  /**
   * Lists offlines.
   * Scope `basic`; administrators only, from an application.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html
   */
  list(params?: EventOfflineListParams, options?: CallOptions): Promise<EventOfflineListItem[]>
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
   * Calls `user.access`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/user-access.html
   */
  access(params: UserAccessParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `user.admin`.
   * Scope `basic`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
   */
  admin(params?: NoParams, options?: CallOptions): Promise<boolean>
  readonly option: BasicUserOptionService
}

export interface BasicUserOptionService {
  /**
   * Gets an option.
   * Scope `basic`; any user may call.
   * Errors: `AccessException` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html
   */
  get(params?: UserOptionGetParams, options?: CallOptions): Promise<Record<string, unknown> | string | null>
  /**
   * Sets an option.
   * Scope `basic`; any user may call.
   * Errors: `AccessException`, `ArgumentNullException` (400).
   * @see https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html
   */
  set(params: UserOptionSetParams, options?: CallOptions): Promise<boolean>
}
