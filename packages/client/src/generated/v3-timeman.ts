// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Text } from '../scalars.ts'
import type { OpenOrder, Select, V3Filter, V3Pagination } from './prelude.ts'

export interface V3TimemanRecordFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TimemanRecordFieldGetItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3TimemanRecordFieldGetResult { item: V3TimemanRecordFieldGetItem }
export interface V3TimemanRecordFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3TimemanRecordFieldListItem { name: string; type: string; title: string; filterable: boolean; sortable: boolean }
export interface V3TimemanRecordFieldListResult { items: V3TimemanRecordFieldListItem[] }
export interface V3TimemanRecordListParams { readonly filter: V3Filter; readonly select?: Select<'id' | 'userId' | 'startTime' | 'endTime' | 'duration' | 'breakLength' | 'state' | 'isApproved'>; readonly order?: OpenOrder<'id' | 'userId' | 'startTime' | 'endTime' | 'duration'>; readonly pagination?: V3Pagination }
export interface V3TimemanRecordListItem { id: number; startTime: string; endTime: string; duration: number }
export interface V3TimemanRecordListResult { items: V3TimemanRecordListItem[] }

export interface V3TimemanMethods {
  'timeman.record.field.get': { params: V3TimemanRecordFieldGetParams; result: V3TimemanRecordFieldGetResult }
  'timeman.record.field.list': { params: V3TimemanRecordFieldListParams; result: V3TimemanRecordFieldListResult; item: V3TimemanRecordFieldListItem }
  'timeman.record.list': { params: V3TimemanRecordListParams; result: V3TimemanRecordListResult; item: V3TimemanRecordListItem }
}

export interface V3TimemanService {
  readonly record: V3TimemanRecordService
}

export interface V3TimemanRecordService {
  readonly field: V3TimemanRecordFieldService
  /**
   * Lists records.
   * Scope `timeman`; needs a right on the object.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
   */
  list(params: V3TimemanRecordListParams, options?: CallOptions): Promise<V3TimemanRecordListResult>
}

export interface V3TimemanRecordFieldService {
  /**
   * Gets a record field.
   * Scope `timeman`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
   */
  get(params: V3TimemanRecordFieldGetParams, options?: CallOptions): Promise<V3TimemanRecordFieldGetResult>
  /**
   * Lists record fields.
   * Scope `timeman`; any user may call.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
   */
  list(params?: V3TimemanRecordFieldListParams, options?: CallOptions): Promise<V3TimemanRecordFieldListResult>
}
