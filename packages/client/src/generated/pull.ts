// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Text } from '../scalars.ts'

export interface PullApplicationConfigGetParams { readonly CACHE?: Text; readonly REOPEN?: Text }
export interface PullApplicationConfigGetResult { server: { version: number; server_enabled: boolean; mode: string; hostname: string; long_polling: string; long_pooling_secure: string; websocket_enabled: boolean; websocket: string; websocket_secure: string; publish_enabled: boolean; publish: string; publish_secure: string; config_timestamp: number }; api: { revision_web: number; revision_mobile: number }; channels: { shared: { id: string; start: string; end: string; type: string }; private: { id: string; public_id: string; start: string; end: string; type: string }; id?: string; public_id?: string | null; start?: string; end?: string; type?: Open<'shared' | 'private'> }; exp: number; publicChannels: Record<string, { user_id: number; public_id: string; signature: string; start: string; end: string }>; clientId?: string; jwt?: string }
export interface PullApplicationEventAddParams { readonly COMMAND: Text; readonly PARAMS?: Readonly<Record<string, unknown>>; readonly MODULE_ID?: Text; readonly USER_ID?: Int | readonly Int[] }
export interface PullApplicationPushAddParams { readonly USER_ID: Int | readonly Int[]; readonly TEXT: Text; readonly AVATAR?: Text }

export interface PullMethods {
  'pull.application.config.get': { params: PullApplicationConfigGetParams; result: PullApplicationConfigGetResult }
  'pull.application.event.add': { params: PullApplicationEventAddParams; result: boolean }
  'pull.application.push.add': { params: PullApplicationPushAddParams; result: boolean }
}

export interface PullService {
  readonly application: PullApplicationService
}

export interface PullApplicationService {
  readonly config: PullApplicationConfigService
  readonly event: PullApplicationEventService
  readonly push: PullApplicationPushService
}

export interface PullApplicationConfigService {
  /**
   * Gets an application config.
   * Scope `pull`; needs a right on the object, from an application.
   * Errors: `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
   */
  get(params?: PullApplicationConfigGetParams, options?: CallOptions): Promise<PullApplicationConfigGetResult>
}

export interface PullApplicationEventService {
  /**
   * Adds an application event.
   * Scope `pull`; needs a right on the object, from an application.
   * Errors: `COMMAND_ERROR`, `MODULE_ID_ERROR`, `PARAMS_ERROR`, `USER_ID_ACCESS_ERROR` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-event-add.html
   */
  add(params: PullApplicationEventAddParams, options?: CallOptions): Promise<boolean>
}

export interface PullApplicationPushService {
  /**
   * Adds an application push.
   * Scope `pull`; administrators only, from an application.
   * Errors: `ACCESS_ERROR`, `EMPTY_APP_NAME`, `TEXT_ERROR` (400), `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-push-add.html
   */
  add(params: PullApplicationPushAddParams, options?: CallOptions): Promise<boolean>
}
