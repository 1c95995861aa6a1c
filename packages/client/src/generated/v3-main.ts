// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Int, Text } from '../scalars.ts'
import type { OpenOrder, Select, V3Cursor, V3Filter, V3Pagination } from './prelude.ts'

export interface V3MainEventlogFieldGetParams { readonly name: Text; readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MainEventlogFieldGetItem { name: string; type: string; title: string; description: string; validationRules: unknown[]; requiredGroups: unknown; filterable: boolean; sortable: boolean; editable: boolean; multiple: boolean; elementType: unknown }
export interface V3MainEventlogFieldGetResult { item: V3MainEventlogFieldGetItem }
export interface V3MainEventlogFieldListParams { readonly select?: Select<'name' | 'type' | 'title' | 'description' | 'validationRules' | 'requiredGroups' | 'filterable' | 'sortable' | 'editable' | 'multiple' | 'elementType'> }
export interface V3MainEventlogFieldListItem { name: string; type: string; title: string; description: unknown; filterable: boolean; sortable: boolean; multiple: boolean }
export interface V3MainEventlogFieldListResult { items: V3MainEventlogFieldListItem[] }
export interface V3MainEventlogGetParams { readonly id: Int; readonly select?: Select<'id' | 'timestampX' | 'severity' | 'auditTypeId' | 'moduleId' | 'itemId' | 'remoteAddr' | 'userAgent' | 'requestUri' | 'siteId' | 'userId' | 'guestId' | 'description'> }
export interface V3MainEventlogGetItem { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; remoteAddr: string; userAgent: string; requestUri: string; siteId: string; userId: number; guestId: number; description: string }
export interface V3MainEventlogGetResult { item: V3MainEventlogGetItem }
export interface V3MainEventlogListParams { readonly select?: Select<'id' | 'timestampX' | 'severity' | 'auditTypeId' | 'moduleId' | 'itemId' | 'remoteAddr' | 'userAgent' | 'requestUri' | 'siteId' | 'userId' | 'guestId' | 'description'>; readonly filter?: V3Filter; readonly order?: OpenOrder<never>; readonly pagination?: V3Pagination }
export interface V3MainEventlogListItem { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string; remoteAddr?: string; userAgent?: string; requestUri?: string; siteId?: string; guestId?: number }
export interface V3MainEventlogListResult { items: V3MainEventlogListItem[] }
export interface V3MainEventlogTailParams { readonly select?: Select<'id' | 'timestampX' | 'severity' | 'auditTypeId' | 'moduleId' | 'itemId' | 'remoteAddr' | 'userAgent' | 'requestUri' | 'siteId' | 'userId' | 'guestId' | 'description'>; readonly filter?: V3Filter; readonly cursor?: V3Cursor }
export interface V3MainEventlogTailItem { id: number; timestampX: string; severity: string; auditTypeId: string; moduleId: string; itemId: string; userId: number; description: string; remoteAddr?: string; userAgent?: string; requestUri?: string; siteId?: string; guestId?: number }
export interface V3MainEventlogTailResult { items: V3MainEventlogTailItem[] }

export interface V3MainMethods {
  'main.eventlog.field.get': { params: V3MainEventlogFieldGetParams; result: V3MainEventlogFieldGetResult }
  'main.eventlog.field.list': { params: V3MainEventlogFieldListParams; result: V3MainEventlogFieldListResult; item: V3MainEventlogFieldListItem }
  'main.eventlog.get': { params: V3MainEventlogGetParams; result: V3MainEventlogGetResult }
  'main.eventlog.list': { params: V3MainEventlogListParams; result: V3MainEventlogListResult; item: V3MainEventlogListItem }
  'main.eventlog.tail': { params: V3MainEventlogTailParams; result: V3MainEventlogTailResult; item: V3MainEventlogTailItem }
}

export interface V3MainService {
  readonly eventlog: V3MainEventlogService
}

export interface V3MainEventlogService {
  readonly field: V3MainEventlogFieldService
  /**
   * Gets an eventlog.
   * Scope `main`; administrators only.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
   */
  get(params: V3MainEventlogGetParams, options?: CallOptions): Promise<V3MainEventlogGetResult>
  /**
   * Lists eventlogs.
   * Scope `main`; administrators only.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
   */
  list(params?: V3MainEventlogListParams, options?: CallOptions): Promise<V3MainEventlogListResult>
  /**
   * Gets the latest eventlogs.
   * Scope `main`; administrators only.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
   */
  tail(params?: V3MainEventlogTailParams, options?: CallOptions): Promise<V3MainEventlogTailResult>
}

export interface V3MainEventlogFieldService {
  /**
   * Gets an eventlog field.
   * Scope `main`; administrators only.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
   */
  get(params: V3MainEventlogFieldGetParams, options?: CallOptions): Promise<V3MainEventlogFieldGetResult>
  /**
   * Lists eventlog fields.
   * Scope `main`; administrators only.
   * Errors: `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`, `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` (400).
   * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
   */
  list(params?: V3MainEventlogFieldListParams, options?: CallOptions): Promise<V3MainEventlogFieldListResult>
}
