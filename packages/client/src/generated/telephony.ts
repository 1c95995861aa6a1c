// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Decimal, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter } from './prelude.ts'

export interface TelephonyCallAttachTranscriptionParams { readonly CALL_ID: Text; readonly MESSAGES: readonly { readonly SIDE: Open<'User' | 'Client'> | Ref; readonly START_TIME: Int; readonly STOP_TIME: Int; readonly MESSAGE: Text }[]; readonly COST?: Decimal; readonly COST_CURRENCY?: Text }
export interface TelephonyCallAttachTranscriptionResult { TRANSCRIPT_ID: number }
export interface TelephonyExternalCallAttachRecordParams { readonly CALL_ID: Text; readonly RECORD_URL?: Text; readonly FILENAME?: Text; readonly FILE_CONTENT?: Text }
export interface TelephonyExternalCallAttachRecordResult { FILE_ID?: number; uploadUrl?: string; fieldName?: string }
export interface TelephonyExternalCallFinishParams { readonly CALL_ID: Text; readonly USER_ID?: Int; readonly USER_PHONE_INNER?: Text; readonly DURATION?: Int; readonly COST?: Decimal; readonly COST_CURRENCY?: Text; readonly STATUS_CODE?: Open<'200' | '304' | '603' | '603-S' | '403' | '404' | '486' | '484' | '503' | '480' | '402' | '423' | 'OTHER'> | Ref; readonly FAILED_REASON?: Text; readonly RECORD_URL?: Text; readonly VOTE?: Int; readonly ADD_TO_CHAT?: Int }
export interface TelephonyExternalCallFinishResult { CALL_ID: string; EXTERNAL_CALL_ID: string | null; PORTAL_USER_ID: number; PHONE_NUMBER: string; PORTAL_NUMBER: string; INCOMING: Open<'1' | '2' | '3' | '4' | '5'>; CALL_DURATION: number; CALL_START_DATE: Record<string, unknown>; CALL_STATUS: number; CALL_VOTE: number; COST: number; COST_CURRENCY: string; CALL_FAILED_CODE: Open<'200' | '304' | '603' | '603-S' | '403' | '404' | '486' | '484' | '503' | '480' | '402' | '423' | 'OTHER'>; CALL_FAILED_REASON: string; REST_APP_ID: IntText; REST_APP_NAME: string; CRM_ACTIVITY_ID: number; COMMENT: string | null; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number; ID: number; ERRORS?: Record<string, unknown> }
export interface TelephonyExternalCallHideParams { readonly CALL_ID: Text; readonly USER_ID?: Int | readonly Int[] }
export interface TelephonyExternalCallRegisterParams { readonly USER_ID?: Int; readonly USER_PHONE_INNER?: Text; readonly PHONE_NUMBER: Text; readonly TYPE: Int; readonly CALL_START_DATE?: Text; readonly CRM_CREATE?: Int; readonly CRM_SOURCE?: Text; readonly CRM_ENTITY_TYPE?: Open<'CONTACT' | 'COMPANY' | 'LEAD'> | Ref; readonly CRM_ENTITY_ID?: Int; readonly SHOW?: Int; readonly ADD_TO_CHAT?: Int; readonly CALL_LIST_ID?: Int; readonly LINE_NUMBER?: Text; readonly EXTERNAL_CALL_ID?: Text }
export interface TelephonyExternalCallRegisterResult { CALL_ID: string; CRM_CREATED_LEAD: number | null; CRM_CREATED_ENTITIES: { ENTITY_TYPE: string; ENTITY_ID: number }[]; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: number; LEAD_CREATION_ERROR?: string }
export interface TelephonyExternalCallSearchCrmEntitiesParams { readonly PHONE_NUMBER: Text }
export interface TelephonyExternalCallSearchCrmEntitiesItem { CRM_ENTITY_TYPE: Open<'CONTACT' | 'LEAD' | 'COMPANY'>; CRM_ENTITY_ID: number; ASSIGNED_BY_ID: number; NAME: string; ASSIGNED_BY: { ID: IntText; TIMEMAN_STATUS: Open<'OPENED' | 'CLOSED' | 'PAUSED' | 'EXPIRED' | 'UNAVAILABLE' | 'NOT_INSTALLED'>; USER_PHONE_INNER: string | null; WORK_PHONE: string | null; PERSONAL_PHONE: string | null; PERSONAL_MOBILE: string } }
export interface TelephonyExternalCallShowParams { readonly CALL_ID: Text; readonly USER_ID?: Int | readonly Int[] }
export interface TelephonyExternalLineAddParams { readonly NUMBER: Text; readonly NAME?: Text; readonly CRM_AUTO_CREATE?: Text }
export interface TelephonyExternalLineAddResult { ID: number }
export interface TelephonyExternalLineDeleteParams { readonly NUMBER: Text }
export interface TelephonyExternalLineGetItem { NUMBER: string; NAME: string; CRM_AUTO_CREATE: string }
export interface TelephonyExternalLineUpdateParams { readonly NUMBER: Text; readonly NAME?: Text; readonly CRM_AUTO_CREATE?: Text }
export interface TelephonyExternalLineUpdateResult { ID: IntText }
export interface VoximplantCallbackStartParams { readonly FROM_LINE: Text; readonly TO_NUMBER: Text; readonly TEXT_TO_PRONOUNCE: Text; readonly VOICE?: Text }
export interface VoximplantCallbackStartResult { RESULT: boolean; CALL_ID: string }
export interface VoximplantInfocallStartwithsoundParams { readonly FROM_LINE: Text; readonly TO_NUMBER: Text; readonly URL: Text }
export interface VoximplantInfocallStartwithsoundResult { RESULT: boolean; CALL_ID: string }
export interface VoximplantInfocallStartwithtextParams { readonly FROM_LINE: Text; readonly TO_NUMBER: Text; readonly TEXT_TO_PRONOUNCE: Text; readonly VOICE?: Text }
export interface VoximplantInfocallStartwithtextResult { RESULT: boolean; CALL_ID: string }
export interface VoximplantLineGetResult { reg150907: string; sip7: string; reg151083: string; sip11: string; reg151085: string }
export interface VoximplantLineOutgoingSetParams { readonly LINE_ID: Text }
export interface VoximplantLineOutgoingSipSetParams { readonly CONFIG_ID: Int }
export interface VoximplantSipAddParams { readonly SERVER: Text; readonly LOGIN: Text; readonly PASSWORD?: Text; readonly TYPE?: Open<'cloud' | 'office'> | Ref; readonly TITLE?: Text }
export interface VoximplantSipAddResult { ID: string; TYPE: string; CONFIG_ID: string; REG_ID: number; TITLE: string; SERVER: string; LOGIN: string; PASSWORD: string; AUTH_USER: string; OUTBOUND_PROXY: string; DETECT_LINE_NUMBER: Open<'Y' | 'N'>; LINE_DETECT_HEADER_ORDER: string; REGISTRATION_STATUS_CODE: number; REGISTRATION_ERROR_MESSAGE: string; INCOMING_SERVER: string; INCOMING_LOGIN: string; INCOMING_PASSWORD: string }
export interface VoximplantSipConnectorStatusResult { FREE_MINUTES: number; PAID: boolean; PAID_DATE_END?: string }
export interface VoximplantSipDeleteParams { readonly CONFIG_ID: Int }
export interface VoximplantSipGetParams { readonly FILTER?: OpenFilter<'ID' | 'TYPE' | 'TITLE' | 'CONFIG_ID' | 'REG_ID' | 'APP_ID' | 'SERVER' | 'LOGIN' | 'PASSWORD' | 'INCOMING_SERVER' | 'INCOMING_LOGIN' | 'INCOMING_PASSWORD' | 'AUTH_USER' | 'OUTBOUND_PROXY' | 'DETECT_LINE_NUMBER' | 'LINE_DETECT_HEADER_ORDER' | 'REGISTRATION_STATUS_CODE' | 'REGISTRATION_ERROR_MESSAGE', '!' | '>=' | '>' | '<=' | '<' | '><' | '!><' | '?' | '=' | '!=' | '%' | '!%'>; readonly SORT?: Text; readonly ORDER?: Open<'ASC' | 'DESC'> | Ref; readonly start?: Int }
export interface VoximplantSipGetItem { TYPE: string; CONFIG_ID: IntText; REG_ID?: IntText; SERVER: string; LOGIN: string; PASSWORD: string; AUTH_USER: string | null; OUTBOUND_PROXY: string | null; DETECT_LINE_NUMBER: string; LINE_DETECT_HEADER_ORDER: string; REGISTRATION_STATUS_CODE: string; REGISTRATION_ERROR_MESSAGE: string | null; TITLE: string; INCOMING_SERVER?: string; INCOMING_LOGIN?: string; INCOMING_PASSWORD?: string }
export interface VoximplantSipStatusParams { readonly REG_ID: Int }
export interface VoximplantSipStatusResult { REG_ID: number; LAST_UPDATED: string; ERROR_MESSAGE: string; STATUS_CODE: number; STATUS_RESULT: Open<'success' | 'error' | 'in_progress' | 'wait'> }
export interface VoximplantSipUpdateParams { readonly CONFIG_ID: Int; readonly TITLE?: Text; readonly SERVER?: Text; readonly LOGIN?: Text; readonly PASSWORD?: Text }
export interface VoximplantStatisticGetParams { readonly FILTER?: OpenFilter<'ID' | 'CALL_ID' | 'EXTERNAL_CALL_ID' | 'CALL_CATEGORY' | 'PORTAL_USER_ID' | 'PORTAL_NUMBER' | 'PHONE_NUMBER' | 'CALL_TYPE' | 'CALL_DURATION' | 'CALL_START_DATE' | 'CALL_LOG' | 'CALL_RECORD_URL' | 'CALL_VOTE' | 'COST' | 'COST_CURRENCY' | 'CALL_FAILED_CODE' | 'CALL_FAILED_REASON' | 'CRM_ENTITY_TYPE' | 'CRM_ENTITY_ID' | 'CRM_ACTIVITY_ID' | 'REST_APP_ID' | 'REST_APP_NAME' | 'TRANSCRIPT_ID' | 'TRANSCRIPT_PENDING' | 'SESSION_ID' | 'REDIAL_ATTEMPT' | 'COMMENT' | 'RECORD_DURATION', '!' | '>=' | '>' | '<=' | '<' | '><' | '!><' | '?' | '=' | '!=' | '%' | '!%'>; readonly SORT?: Text; readonly ORDER?: Open<'ASC' | 'DESC'> | Ref; readonly start?: Int }
export interface VoximplantStatisticGetItem { ID: IntText; PORTAL_USER_ID: IntText; PORTAL_NUMBER: string; PHONE_NUMBER: string; CALL_ID: string; EXTERNAL_CALL_ID: unknown; CALL_CATEGORY: string; CALL_LOG: string | null; CALL_DURATION: string; CALL_START_DATE: string; CALL_RECORD_URL: string | null; CALL_VOTE: string | null; COST: string; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: IntText; CRM_ACTIVITY_ID: IntText; REST_APP_ID: IntText | null; REST_APP_NAME: string | null; TRANSCRIPT_ID: IntText | null; TRANSCRIPT_PENDING: string; SESSION_ID: IntText | null; REDIAL_ATTEMPT: unknown; COMMENT: unknown; RECORD_DURATION: unknown; RECORD_FILE_ID: number | null; CALL_TYPE: string }
export interface VoximplantTtsVoicesGetResult { auenglishfemale: string; brportuguesefemale: string; caenglishfemale: string; cafrenchfemale: string; cafrenchmale: string; chchinesefemale: string; chchinesemale: string; eurcatalanfemale: string; eurczechfemale: string; eurdanishfemale: string; eurdutchfemale: string; eurfinnishfemale: string; eurfrenchfemale: string; eurfrenchmale: string; eurgermanfemale: string; eurgermanmale: string; euritalianfemale: string; euritalianmale: string; eurnorwegianfemale: string; eurpolishfemale: string; eurportuguesefemale: string; eurportuguesemale: string; eurspanishfemale: string; eurspanishmale: string; eurturkishfemale: string; eurturkishmale: string; hkchinesefemale: string; huhungarianfemale: string; jpjapanesefemale: string; jpjapanesemale: string; krkoreanfemale: string; krkoreanmale: string; usinternalfemale: string; usinternalmale: string; swswedishfemale: string; twchinesefemale: string; ukenglishfemale: string; ukenglishmale: string; usenglishfemale: string; usenglishmale: string; usspanishfemale: string; usspanishmale: string }
export interface VoximplantUrlGetResult { detail_statistics: string; buy_connector: string; edit_config: string; lines: string }
export interface VoximplantUserActivatePhoneParams { readonly USER_ID: Int }
export interface VoximplantUserDeactivatePhoneParams { readonly USER_ID: Int }
export interface VoximplantUserGetParams { readonly USER_ID: Int | readonly Int[] }
export interface VoximplantUserGetItem { ID: string; DEFAULT_LINE: string | null; PHONE_ENABLED: Open<'Y' | 'N'>; SIP_SERVER: string; SIP_LOGIN: string; SIP_PASSWORD: string | null; INNER_NUMBER: string | null }

export interface TelephonyMethods {
  'telephony.call.attachTranscription': { params: TelephonyCallAttachTranscriptionParams; result: TelephonyCallAttachTranscriptionResult }
  'telephony.externalCall.attachRecord': { params: TelephonyExternalCallAttachRecordParams; result: TelephonyExternalCallAttachRecordResult }
  'telephony.externalCall.finish': { params: TelephonyExternalCallFinishParams; result: TelephonyExternalCallFinishResult }
  'telephony.externalCall.hide': { params: TelephonyExternalCallHideParams; result: boolean }
  'telephony.externalCall.register': { params: TelephonyExternalCallRegisterParams; result: TelephonyExternalCallRegisterResult }
  'telephony.externalCall.searchCrmEntities': { params: TelephonyExternalCallSearchCrmEntitiesParams; result: TelephonyExternalCallSearchCrmEntitiesItem[]; item: TelephonyExternalCallSearchCrmEntitiesItem }
  'telephony.externalCall.show': { params: TelephonyExternalCallShowParams; result: boolean }
  'telephony.externalLine.add': { params: TelephonyExternalLineAddParams; result: TelephonyExternalLineAddResult }
  'telephony.externalLine.delete': { params: TelephonyExternalLineDeleteParams; result: [] }
  'telephony.externalLine.get': { params: NoParams; result: TelephonyExternalLineGetItem[]; item: TelephonyExternalLineGetItem }
  'telephony.externalLine.update': { params: TelephonyExternalLineUpdateParams; result: TelephonyExternalLineUpdateResult }
  'voximplant.callback.start': { params: VoximplantCallbackStartParams; result: VoximplantCallbackStartResult }
  'voximplant.infocall.startwithsound': { params: VoximplantInfocallStartwithsoundParams; result: VoximplantInfocallStartwithsoundResult }
  'voximplant.infocall.startwithtext': { params: VoximplantInfocallStartwithtextParams; result: VoximplantInfocallStartwithtextResult }
  'voximplant.line.get': { params: NoParams; result: VoximplantLineGetResult }
  'voximplant.line.outgoing.get': { params: NoParams; result: string }
  'voximplant.line.outgoing.set': { params: VoximplantLineOutgoingSetParams; result: number }
  'voximplant.line.outgoing.sip.set': { params: VoximplantLineOutgoingSipSetParams; result: number }
  'voximplant.sip.add': { params: VoximplantSipAddParams; result: VoximplantSipAddResult }
  'voximplant.sip.connector.status': { params: NoParams; result: VoximplantSipConnectorStatusResult }
  'voximplant.sip.delete': { params: VoximplantSipDeleteParams; result: number }
  'voximplant.sip.get': { params: VoximplantSipGetParams; result: VoximplantSipGetItem[]; item: VoximplantSipGetItem }
  'voximplant.sip.status': { params: VoximplantSipStatusParams; result: VoximplantSipStatusResult }
  'voximplant.sip.update': { params: VoximplantSipUpdateParams; result: number }
  'voximplant.statistic.get': { params: VoximplantStatisticGetParams; result: VoximplantStatisticGetItem[]; item: VoximplantStatisticGetItem }
  'voximplant.tts.voices.get': { params: NoParams; result: VoximplantTtsVoicesGetResult }
  'voximplant.url.get': { params: NoParams; result: VoximplantUrlGetResult }
  'voximplant.user.activatePhone': { params: VoximplantUserActivatePhoneParams; result: number }
  'voximplant.user.deactivatePhone': { params: VoximplantUserDeactivatePhoneParams; result: unknown }
  'voximplant.user.get': { params: VoximplantUserGetParams; result: VoximplantUserGetItem[]; item: VoximplantUserGetItem }
}

export interface TelephonyService {
  readonly call: TelephonyCallService
  readonly externalCall: TelephonyExternalCallService
  readonly externalLine: TelephonyExternalLineService
}

export interface TelephonyCallService {
  /**
   * Calls `telephony.call.attachTranscription`.
   * Scope `telephony`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
   */
  attachTranscription(params: TelephonyCallAttachTranscriptionParams, options?: CallOptions): Promise<TelephonyCallAttachTranscriptionResult>
}

export interface TelephonyExternalCallService {
  /**
   * Calls `telephony.externalCall.attachRecord`.
   * Scope `telephony`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
   */
  attachRecord(params: TelephonyExternalCallAttachRecordParams, options?: CallOptions): Promise<TelephonyExternalCallAttachRecordResult>
  /**
   * Finishes an external call.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `ERROR_CORE`, `INVALID_ARGUMENT`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
   */
  finish(params: TelephonyExternalCallFinishParams, options?: CallOptions): Promise<TelephonyExternalCallFinishResult>
  /**
   * Calls `telephony.externalCall.hide`.
   * Scope `telephony`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
   */
  hide(params: TelephonyExternalCallHideParams, options?: CallOptions): Promise<boolean>
  /**
   * Registers an external call.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `ERROR_CORE`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
   */
  register(params: TelephonyExternalCallRegisterParams, options?: CallOptions): Promise<TelephonyExternalCallRegisterResult>
  /**
   * Calls `telephony.externalCall.searchCrmEntities`.
   * Scope `telephony`; any user may call.
   * Errors: `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
   */
  searchCrmEntities(params: TelephonyExternalCallSearchCrmEntitiesParams, options?: CallOptions): Promise<TelephonyExternalCallSearchCrmEntitiesItem[]>
  /**
   * Calls `telephony.externalCall.show`.
   * Scope `telephony`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
   */
  show(params: TelephonyExternalCallShowParams, options?: CallOptions): Promise<boolean>
}

export interface TelephonyExternalLineService {
  /**
   * Adds an external line.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `ERROR_CORE`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
   */
  add(params: TelephonyExternalLineAddParams, options?: CallOptions): Promise<TelephonyExternalLineAddResult>
  /**
   * Deletes an external line.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `ERROR_CORE`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
   */
  delete(params: TelephonyExternalLineDeleteParams, options?: CallOptions): Promise<[]>
  /**
   * Gets an external line.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `WRONG_AUTH_TYPE` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<TelephonyExternalLineGetItem[]>
  /**
   * Updates an external line.
   * Scope `telephony`; any user may call, from an application.
   * Errors: `ERROR_CORE`, `WRONG_AUTH_TYPE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
   */
  update(params: TelephonyExternalLineUpdateParams, options?: CallOptions): Promise<TelephonyExternalLineUpdateResult>
}

export interface TelephonyVoximplantService {
  readonly callback: TelephonyVoximplantCallbackService
  readonly infocall: TelephonyVoximplantInfocallService
  readonly line: TelephonyVoximplantLineService
  readonly sip: TelephonyVoximplantSipService
  readonly statistic: TelephonyVoximplantStatisticService
  readonly tts: TelephonyVoximplantTtsService
  readonly url: TelephonyVoximplantUrlService
  readonly user: TelephonyVoximplantUserService
}

export interface TelephonyVoximplantCallbackService {
  /**
   * Starts a callback.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
   */
  start(params: VoximplantCallbackStartParams, options?: CallOptions): Promise<VoximplantCallbackStartResult>
}

export interface TelephonyVoximplantInfocallService {
  /**
   * Calls `voximplant.infocall.startwithsound`.
   * Scope `telephony` or `call`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
   */
  startwithsound(params: VoximplantInfocallStartwithsoundParams, options?: CallOptions): Promise<VoximplantInfocallStartwithsoundResult>
  /**
   * Calls `voximplant.infocall.startwithtext`.
   * Scope `telephony` or `call`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
   */
  startwithtext(params: VoximplantInfocallStartwithtextParams, options?: CallOptions): Promise<VoximplantInfocallStartwithtextResult>
}

export interface TelephonyVoximplantLineService {
  /**
   * Gets a line.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<VoximplantLineGetResult>
  readonly outgoing: TelephonyVoximplantLineOutgoingService
}

export interface TelephonyVoximplantLineOutgoingService {
  /**
   * Gets a line outgoing.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<string>
  /**
   * Sets a line outgoing.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
   */
  set(params: VoximplantLineOutgoingSetParams, options?: CallOptions): Promise<number>
  readonly sip: TelephonyVoximplantLineOutgoingSipService
}

export interface TelephonyVoximplantLineOutgoingSipService {
  /**
   * Sets a line outgoing sip.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_ARGUMENT` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
   */
  set(params: VoximplantLineOutgoingSipSetParams, options?: CallOptions): Promise<number>
}

export interface TelephonyVoximplantSipService {
  /**
   * Adds a sip.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHECK_FIELDS_ERROR`, `MAX_CLOUD_PBX`, `TITLE_EXISTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
   */
  add(params: VoximplantSipAddParams, options?: CallOptions): Promise<VoximplantSipAddResult>
  readonly connector: TelephonyVoximplantSipConnectorService
  /**
   * Deletes a sip.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `ERROR_NOT_FOUND`, `REG_ID_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
   */
  delete(params: VoximplantSipDeleteParams, options?: CallOptions): Promise<number>
  /**
   * Gets a sip.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
   */
  get(params?: VoximplantSipGetParams, options?: CallOptions): Promise<VoximplantSipGetItem[]>
  /**
   * Calls `voximplant.sip.status`.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `REG_ID_NOT_FOUND` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
   */
  status(params: VoximplantSipStatusParams, options?: CallOptions): Promise<VoximplantSipStatusResult>
  /**
   * Updates a sip.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED`, `CHECK_FIELDS_ERROR`, `ERROR_NOT_FOUND`, `TITLE_EXISTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
   */
  update(params: VoximplantSipUpdateParams, options?: CallOptions): Promise<number>
}

export interface TelephonyVoximplantSipConnectorService {
  /**
   * Calls `voximplant.sip.connector.status`.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
   */
  status(params?: NoParams, options?: CallOptions): Promise<VoximplantSipConnectorStatusResult>
}

export interface TelephonyVoximplantStatisticService {
  /**
   * Gets a statistic.
   * Scope `telephony`; needs a right on the object.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
   */
  get(params?: VoximplantStatisticGetParams, options?: CallOptions): Promise<VoximplantStatisticGetItem[]>
}

export interface TelephonyVoximplantTtsService {
  readonly voices: TelephonyVoximplantTtsVoicesService
}

export interface TelephonyVoximplantTtsVoicesService {
  /**
   * Gets tts voices.
   * Scope `telephony`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<VoximplantTtsVoicesGetResult>
}

export interface TelephonyVoximplantUrlService {
  /**
   * Gets a url.
   * Scope `telephony`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
   */
  get(params?: NoParams, options?: CallOptions): Promise<VoximplantUrlGetResult>
}

export interface TelephonyVoximplantUserService {
  /**
   * Calls `voximplant.user.activatePhone`.
   * Scope `telephony`; needs a right on the object.
   * Errors: empty code (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
   */
  activatePhone(params: VoximplantUserActivatePhoneParams, options?: CallOptions): Promise<number>
  /**
   * Calls `voximplant.user.deactivatePhone`.
   * Scope `telephony`; administrators only.
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
   */
  deactivatePhone(params: VoximplantUserDeactivatePhoneParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a user.
   * Scope `telephony`; needs a right on the object.
   * Errors: empty code, `ACCESS_DENIED`, `METHOD_CONFIRM_DENIED`, `METHOD_CONFIRM_WAITING` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
   */
  get(params: VoximplantUserGetParams, options?: CallOptions): Promise<VoximplantUserGetItem[]>
}
