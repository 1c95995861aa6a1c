// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Open, Ref, Text } from '../scalars.ts'
import type { OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface V3CallFollowupFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3CallFollowupFieldGetItem { name: string; type: string; title: string; description: string; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3CallFollowupFieldGetResult { item: V3CallFollowupFieldGetItem }
export interface V3CallFollowupFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3CallFollowupFieldListItem { name: string; type: string; description: string }
export interface V3CallFollowupFieldListResult { items: V3CallFollowupFieldListItem[] }
export interface V3CallFollowupGetParams { readonly callId: Int; readonly select?: Select<string>; readonly mentionFormat?: Open<'bb' | 'html' | 'none'> | Ref }
export interface V3CallFollowupGetItem { callId: number; callType: number; initiatorId: number; startDate: string; endDate: string; durationSeconds: number; uuid: string; language: string; version: number; participants: unknown[]; outcomes: string[]; createdAt: string; tracks: unknown[]; transcription: { language: string; segments: unknown[] }; overview: { topic: string; actionItems: unknown[] }; summary: { segments: unknown[] }; insights: { speakerEvaluationAvailable: boolean; speakerAnalysis: unknown[] }; evaluation: { efficiencyValue: number; criteria: Record<string, unknown> } }
export interface V3CallFollowupGetResult { item: V3CallFollowupGetItem }
export interface V3CallFollowupListParams { readonly filter: OpenFilter<'startDate' | 'participantId'>; readonly select?: Select<string>; readonly order?: OpenOrder<'startDate'>; readonly pagination?: { readonly limit?: Int; readonly afterCursor?: { readonly startDate: Text; readonly id: Int } }; readonly mentionFormat?: Open<'bb' | 'html' | 'none'> | Ref }
export interface V3CallFollowupListItem { callId: number; startDate: string; participants: { userId: number; name: string; avatar?: string; talkedSeconds: number }[]; overview: { topic: string; actionItems: { actionItem: string; quote: string }[] } }
export interface V3CallFollowupListResult { items: V3CallFollowupListItem[]; hasMore: boolean; afterCursor: { startDate: string; id: number } }

export interface V3CallMethods {
  'call.followup.field.get': { params: V3CallFollowupFieldGetParams; result: V3CallFollowupFieldGetResult }
  'call.followup.field.list': { params: V3CallFollowupFieldListParams; result: V3CallFollowupFieldListResult; item: V3CallFollowupFieldListItem }
  'call.followup.get': { params: V3CallFollowupGetParams; result: V3CallFollowupGetResult }
  'call.followup.list': { params: V3CallFollowupListParams; result: V3CallFollowupListResult; item: V3CallFollowupListItem }
}

export interface V3CallService {
  readonly followup: V3CallFollowupService
}

export interface V3CallFollowupService {
  readonly field: V3CallFollowupFieldService
  /**
   * Gets a followup.
   * Scope `call`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `access_denied`, `invalid_select_field` (403).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
   */
  get(params: V3CallFollowupGetParams, options?: CallOptions): Promise<V3CallFollowupGetResult>
  /**
   * Lists followups.
   * Scope `call`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `invalid_date_range`, `invalid_order`, `invalid_pagination`, `invalid_select_field` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
   */
  list(params: V3CallFollowupListParams, options?: CallOptions): Promise<V3CallFollowupListResult>
}

export interface V3CallFollowupFieldService {
  /**
   * Gets a followup field.
   * Scope `call`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
   */
  get(params: V3CallFollowupFieldGetParams, options?: CallOptions): Promise<V3CallFollowupFieldGetResult>
  /**
   * Lists followup fields.
   * Scope `call`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
   */
  list(params?: V3CallFollowupFieldListParams, options?: CallOptions): Promise<V3CallFollowupFieldListResult>
}
