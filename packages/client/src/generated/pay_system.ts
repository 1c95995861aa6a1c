// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { NoParams } from './prelude.ts'
import type { SalePaysystemSelect, SalePaysystemFilter, SalePaysystemOrder, SalePaysystemRow, SalePaysystemHandlerRow } from './sale.ts'

export interface SalePaysystemAddParams { readonly NAME: Text; readonly DESCRIPTION?: Text; readonly PERSON_TYPE_ID: Int; readonly BX_REST_HANDLER: Text; readonly ACTIVE?: Flag; readonly SETTINGS?: Readonly<Record<string, unknown>>; readonly ENTITY_REGISTRY_TYPE?: Open<'CRM_INVOICE' | 'CRM_QUOTE'> | Ref; readonly LOGOTYPE?: Text; readonly NEW_WINDOW?: Flag; readonly XML_ID?: Text }
export interface SalePaysystemDeleteParams { readonly ID: Int }
export interface SalePaysystemHandlerAddParams { readonly NAME: Text; readonly SORT?: Int; readonly CODE: Text; readonly SETTINGS: { readonly CODES: { readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly SORT?: Int; readonly GROUP?: Text; readonly DEFAULT?: { readonly PROVIDER_KEY?: Text; readonly PROVIDER_VALUE?: Text }; readonly INPUT?: Readonly<Record<string, unknown>> }; readonly FORM_DATA?: { readonly BX_PAYSYSTEM_ID?: Int; readonly BX_RETURN_URL?: Text }; readonly CHECKOUT_DATA?: { readonly RETURN_URL?: Text; readonly PAYSYSTEM_ID?: Int; readonly PAYMENT_ID?: Int; readonly SUM?: Decimal; readonly CURRENCY?: Text; readonly EXTERNAL_PAYMENT_ID?: Text; readonly PAYMENT_URL?: Text; readonly PAYMENT_ERRORS?: readonly Text[] }; readonly IFRAME_DATA?: { readonly BX_SYSTEM_PARAMS?: Readonly<Record<string, unknown>>; readonly BX_COMPUTED_STYLE?: Readonly<Record<string, unknown>>; readonly RETURN_URL?: Text; readonly PAYSYSTEM_ID?: Int; readonly PAYMENT_ID?: Int; readonly SUM?: Text; readonly CURRENCY?: Text }; readonly CLIENT_TYPE?: Open<'b2c' | 'b2b'> | Ref; readonly CURRENCY?: readonly Text[] } }
export interface SalePaysystemHandlerDeleteParams { readonly ID: Int }
export interface SalePaysystemHandlerUpdateParams { readonly ID: Int; readonly FIELDS: { readonly NAME?: Text; readonly CODE?: Text; readonly SETTINGS?: Readonly<Record<string, unknown>>; readonly SORT?: Int } }
export interface SalePaysystemListParams { readonly SELECT?: SalePaysystemSelect; readonly FILTER?: SalePaysystemFilter; readonly ORDER?: SalePaysystemOrder }
export interface SalePaysystemPayInvoiceParams { readonly INVOICE_ID: Int; readonly PAY_SYSTEM_ID?: Int; readonly BX_REST_HANDLER?: Text }
export interface SalePaysystemPayPaymentParams { readonly PAYMENT_ID: Int; readonly PAY_SYSTEM_ID: Int }
export interface SalePaysystemSettingsGetParams { readonly ID: Int; readonly PERSON_TYPE_ID: Int }
export interface SalePaysystemSettingsGetResult { REST_SERVICE_ID_IFRAME: string; REST_SERVICE_KEY_IFRAME: string; PS_WORK_MODE_IFRAME: string }
export interface SalePaysystemSettingsInvoiceGetParams { readonly INVOICE_ID: Int; readonly PAY_SYSTEM_ID?: Int; readonly BX_REST_HANDLER?: Text }
export interface SalePaysystemSettingsInvoiceGetResult { REST_SERVICE_ID_IFRAME: string; REST_SERVICE_KEY_IFRAME: string; PS_WORK_MODE_IFRAME: string }
export interface SalePaysystemSettingsPaymentGetParams { readonly PAYMENT_ID: Int; readonly PAY_SYSTEM_ID: Int }
export interface SalePaysystemSettingsPaymentGetResult { REST_SERVICE_ID_IFRAME: string; REST_SERVICE_KEY_IFRAME: string; PS_WORK_MODE_IFRAME: string }
export interface SalePaysystemSettingsUpdateParams { readonly ID: Int; readonly PERSON_TYPE_ID?: Int; readonly SETTINGS: Readonly<Record<string, { readonly TYPE?: Text; readonly VALUE?: Text }>> }
export interface SalePaysystemUpdateParams { readonly ID: Int; readonly FIELDS?: { readonly NAME?: Text; readonly DESCRIPTION?: Text; readonly PERSON_TYPE_ID?: Int; readonly BX_REST_HANDLER?: Text; readonly ACTIVE?: Flag; readonly LOGOTYPE?: Text; readonly NEW_WINDOW?: Flag; readonly XML_ID?: Text } }

export interface PaySystemMethods {
  'sale.paysystem.add': { params: SalePaysystemAddParams; result: number }
  'sale.paysystem.delete': { params: SalePaysystemDeleteParams; result: boolean }
  'sale.paysystem.handler.add': { params: SalePaysystemHandlerAddParams; result: number }
  'sale.paysystem.handler.delete': { params: SalePaysystemHandlerDeleteParams; result: boolean }
  'sale.paysystem.handler.list': { params: NoParams; result: SalePaysystemHandlerRow[]; item: SalePaysystemHandlerRow }
  'sale.paysystem.handler.update': { params: SalePaysystemHandlerUpdateParams; result: boolean }
  'sale.paysystem.list': { params: SalePaysystemListParams; result: SalePaysystemRow[]; item: SalePaysystemRow }
  'sale.paysystem.pay.invoice': { params: SalePaysystemPayInvoiceParams; result: boolean }
  'sale.paysystem.pay.payment': { params: SalePaysystemPayPaymentParams; result: boolean }
  'sale.paysystem.settings.get': { params: SalePaysystemSettingsGetParams; result: SalePaysystemSettingsGetResult }
  'sale.paysystem.settings.invoice.get': { params: SalePaysystemSettingsInvoiceGetParams; result: SalePaysystemSettingsInvoiceGetResult }
  'sale.paysystem.settings.payment.get': { params: SalePaysystemSettingsPaymentGetParams; result: SalePaysystemSettingsPaymentGetResult }
  'sale.paysystem.settings.update': { params: SalePaysystemSettingsUpdateParams; result: boolean }
  'sale.paysystem.update': { params: SalePaysystemUpdateParams; result: boolean }
}

export interface PaySystemSaleService {
  readonly paysystem: PaySystemSalePaysystemService
}

export interface PaySystemSalePaysystemService {
  /**
   * Adds a paysystem.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_PAY_SYSTEM_ADD`, `ERROR_PERSON_TYPE_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-add.html
   */
  add(params: SalePaysystemAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a paysystem.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_PAY_SYSTEM_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-delete.html
   */
  delete(params: SalePaysystemDeleteParams, options?: CallOptions): Promise<boolean>
  readonly handler: PaySystemSalePaysystemHandlerService
  /**
   * Lists paysystems.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-list.html
   */
  list(params?: SalePaysystemListParams, options?: CallOptions): Promise<SalePaysystemRow[]>
  readonly pay: PaySystemSalePaysystemPayService
  readonly settings: PaySystemSalePaysystemSettingsService
  /**
   * Updates a paysystem.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_PAY_SYSTEM_NOT_FOUND`, `ERROR_PERSON_TYPE_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-update.html
   */
  update(params: SalePaysystemUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface PaySystemSalePaysystemHandlerService {
  /**
   * Adds a paysystem handler.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ADD`, `ERROR_HANDLER_ALREADY_EXIST` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-add.html
   */
  add(params: SalePaysystemHandlerAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a paysystem handler.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_HANDLER_DELETE`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_PAY_SYSTEM_DELETE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-delete.html
   */
  delete(params: SalePaysystemHandlerDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists paysystem handlers.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<SalePaysystemHandlerRow[]>
  /**
   * Updates a paysystem handler.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_HANDLER_UPDATE`, `ERROR_UNEXPECTED_ANSWER` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-handler-update.html
   */
  update(params: SalePaysystemHandlerUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface PaySystemSalePaysystemPayService {
  /**
   * Calls `sale.paysystem.pay.invoice`.
   * Scope `pay_system`; needs a right on the object.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_INTERNAL_INVOICE_NOT_FOUND`, `ERROR_PAY_INVOICE_NOT_SUPPORTED`, `ERROR_PROCESS_REQUEST_RESULT` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html
   */
  invoice(params: SalePaysystemPayInvoiceParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `sale.paysystem.pay.payment`.
   * Scope `pay_system`; needs a right on the object.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_PROCESS_REQUEST_RESULT` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html
   */
  payment(params: SalePaysystemPayPaymentParams, options?: CallOptions): Promise<boolean>
}

export interface PaySystemSalePaysystemSettingsService {
  /**
   * Gets paysystem settings.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-get.html
   */
  get(params: SalePaysystemSettingsGetParams, options?: CallOptions): Promise<SalePaysystemSettingsGetResult>
  readonly invoice: PaySystemSalePaysystemSettingsInvoiceService
  readonly payment: PaySystemSalePaysystemSettingsPaymentService
  /**
   * Updates paysystem settings.
   * Scope `pay_system`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-update.html
   */
  update(params: SalePaysystemSettingsUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface PaySystemSalePaysystemSettingsInvoiceService {
  /**
   * Gets a paysystem settings invoice.
   * Scope `pay_system`; needs a right on the object.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_INTERNAL_INVOICE_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html
   */
  get(params: SalePaysystemSettingsInvoiceGetParams, options?: CallOptions): Promise<SalePaysystemSettingsInvoiceGetResult>
}

export interface PaySystemSalePaysystemSettingsPaymentService {
  /**
   * Gets a paysystem settings payment.
   * Scope `pay_system`; needs a right on the object.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_INTERNAL_ORDER_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html
   */
  get(params: SalePaysystemSettingsPaymentGetParams, options?: CallOptions): Promise<SalePaysystemSettingsPaymentGetResult>
}
