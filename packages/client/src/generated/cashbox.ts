// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { IntText, NoParams, OpenFilter, OpenOrder, Select } from './prelude.ts'

export interface SaleCashboxAddParams { readonly NAME: Text; readonly REST_CODE: Text; readonly EMAIL: Text; readonly OFD?: Text; readonly OFD_SETTINGS?: { readonly OFD_MODE?: Readonly<Record<string, unknown>>; readonly SELLER_INFO?: Readonly<Record<string, unknown>>; readonly AUTH?: Readonly<Record<string, unknown>> }; readonly NUMBER_KKM?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int; readonly USE_OFFLINE?: Flag; readonly SETTINGS?: Readonly<Record<string, unknown>> }
export interface SaleCashboxCheckApplyParams { readonly UUID: Text; readonly PRINT_END_TIME?: Text; readonly REG_NUMBER_KKT?: Text; readonly FISCAL_DOC_ATTR?: Text; readonly FISCAL_DOC_NUMBER?: Text; readonly FISCAL_RECEIPT_NUMBER?: Text; readonly FN_NUMBER?: Text; readonly SHIFT_NUMBER?: Text }
export interface SaleCashboxDeleteParams { readonly ID: Int }
export interface SaleCashboxHandlerAddParams { readonly CODE: Text; readonly NAME: Text; readonly SORT?: Int; readonly SUPPORTS_FFD105?: Flag; readonly SETTINGS: { readonly PRINT_URL: Text; readonly CHECK_URL: Text; readonly HTTP_VERSION?: Text; readonly CONFIG: { readonly LABEL: Text; readonly ITEMS: { readonly TYPE: Open<'STRING' | 'NUMBER' | 'Y/N' | 'ENUM' | 'DATE'> | Ref; readonly LABEL: Text; readonly REQUIRED: Flag; readonly DISABLED?: Flag; readonly MULTIPLE?: Flag; readonly MULTILINE?: Flag; readonly OPTIONS: Readonly<Record<string, unknown>>; readonly TIME?: Flag } } } }
export interface SaleCashboxHandlerDeleteParams { readonly ID: Int }
export interface SaleCashboxHandlerListItem { ID: IntText; NAME: string; CODE: string; SORT: string; SETTINGS: { PRINT_URL: string; CHECK_URL: string; CONFIG: { AUTH: { LABEL: string; ITEMS: { LOGIN: { TYPE: string; REQUIRED: string; LABEL: string }; PASSWORD: { TYPE: string; REQUIRED: string; LABEL: string } } }; COMPANY: { LABEL: string; ITEMS: { INN: { TYPE: string; REQUIRED: string; LABEL: string; DISABLED: string; MULTIPLE: string; MULTILINE: string } } }; INTERACTION: { LABEL: string; ITEMS: { MODE: { TYPE: string; LABEL: string; OPTIONS: { ACTIVE: string; TEST: string } } } } }; SUPPORTS_FFD105: string } }
export interface SaleCashboxHandlerUpdateParams { readonly ID: Int; readonly FIELDS: Readonly<Record<string, unknown>> }
export interface SaleCashboxListParams { readonly SELECT?: Select<string>; readonly FILTER?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly ORDER?: OpenOrder<never> }
export interface SaleCashboxListItem { ID: IntText; NAME: string; OFD: string; EMAIL: string; DATE_CREATE: Record<string, unknown>; DATE_LAST_CHECK: unknown; NUMBER_KKM: string; KKM_ID: unknown; ACTIVE: string; SORT: string; USE_OFFLINE: string; ENABLED: string }
export interface SaleCashboxUpdateParams { readonly ID: Int; readonly FIELDS: { readonly NAME?: Text; readonly EMAIL?: Text; readonly OFD?: Text; readonly OFD_SETTINGS?: { readonly OFD_MODE?: Readonly<Record<string, unknown>>; readonly SELLER_INFO?: Readonly<Record<string, unknown>>; readonly AUTH?: Readonly<Record<string, unknown>> }; readonly NUMBER_KKM?: Text; readonly ACTIVE?: Flag; readonly SORT?: Int; readonly USE_OFFLINE?: Flag; readonly SETTINGS?: Readonly<Record<string, unknown>> } }

export interface CashboxMethods {
  'sale.cashbox.add': { params: SaleCashboxAddParams; result: number }
  'sale.cashbox.check.apply': { params: SaleCashboxCheckApplyParams; result: boolean }
  'sale.cashbox.delete': { params: SaleCashboxDeleteParams; result: boolean }
  'sale.cashbox.handler.add': { params: SaleCashboxHandlerAddParams; result: number }
  'sale.cashbox.handler.delete': { params: SaleCashboxHandlerDeleteParams; result: boolean }
  'sale.cashbox.handler.list': { params: NoParams; result: SaleCashboxHandlerListItem[]; item: SaleCashboxHandlerListItem }
  'sale.cashbox.handler.update': { params: SaleCashboxHandlerUpdateParams; result: boolean }
  'sale.cashbox.list': { params: SaleCashboxListParams; result: SaleCashboxListItem[]; item: SaleCashboxListItem }
  'sale.cashbox.update': { params: SaleCashboxUpdateParams; result: boolean }
}

export interface CashboxSaleService {
  readonly cashbox: CashboxSaleCashboxService
}

export interface CashboxSaleCashboxService {
  /**
   * Adds a cashbox.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CASHBOX_ADD`, `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-add.html
   */
  add(params: SaleCashboxAddParams, options?: CallOptions): Promise<number>
  readonly check: CashboxSaleCashboxCheckService
  /**
   * Deletes a cashbox.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CASHBOX_DELETE`, `ERROR_CASHBOX_NOT_FOUND`, `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-delete.html
   */
  delete(params: SaleCashboxDeleteParams, options?: CallOptions): Promise<boolean>
  readonly handler: CashboxSaleCashboxHandlerService
  /**
   * Lists cashboxes.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: empty code (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-list.html
   */
  list(params?: SaleCashboxListParams, options?: CallOptions): Promise<SaleCashboxListItem[]>
  /**
   * Updates a cashbox.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CASHBOX_NOT_FOUND`, `ERROR_CASHBOX_UPDATE`, `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-update.html
   */
  update(params: SaleCashboxUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface CashboxSaleCashboxCheckService {
  /**
   * Calls `sale.cashbox.check.apply`.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CHECK_APPLY`, `ERROR_CHECK_FAILURE`, `ERROR_CHECK_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html
   */
  apply(params: SaleCashboxCheckApplyParams, options?: CallOptions): Promise<boolean>
}

export interface CashboxSaleCashboxHandlerService {
  /**
   * Adds a cashbox handler.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ADD`, `ERROR_HANDLER_ALREADY_EXIST` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-add.html
   */
  add(params: SaleCashboxHandlerAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a cashbox handler.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_DELETE`, `ERROR_HANDLER_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-delete.html
   */
  delete(params: SaleCashboxHandlerDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists cashbox handlers.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<SaleCashboxHandlerListItem[]>
  /**
   * Updates a cashbox handler.
   * Scope `cashbox`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_HANDLER_UPDATE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-handler-update.html
   */
  update(params: SaleCashboxHandlerUpdateParams, options?: CallOptions): Promise<boolean>
}
