// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { SaleDeliveryExtraServiceRow } from './sale.ts'

export interface SaleDeliveryExtraServiceAddParams { readonly DELIVERY_ID: Int; readonly TYPE: Open<'enum' | 'checkbox' | 'quantity'> | Ref; readonly NAME: Text; readonly ACTIVE?: Flag; readonly CODE?: Text; readonly SORT?: Int; readonly DESCRIPTION?: Text; readonly PRICE?: Decimal; readonly ITEMS?: readonly { readonly TITLE: Text; readonly CODE: Text; readonly PRICE?: Decimal }[] }
export interface SaleDeliveryExtraServiceDeleteParams { readonly ID: Int }
export interface SaleDeliveryExtraServiceGetParams { readonly DELIVERY_ID: Int }
export interface SaleDeliveryExtraServiceUpdateParams { readonly ID: Int; readonly NAME?: Text; readonly ACTIVE?: Flag; readonly CODE?: Text; readonly SORT?: Int; readonly DESCRIPTION?: Text; readonly PRICE?: Decimal; readonly ITEMS?: readonly { readonly TITLE: Text; readonly CODE: Text; readonly PRICE?: Decimal }[] }
export interface SaleDeliveryRequestDeleteParams { readonly DELIVERY_ID: Int; readonly REQUEST_ID: Text }
export interface SaleDeliveryRequestSendmessageParams { readonly DELIVERY_ID: Int; readonly REQUEST_ID: Text; readonly ADDRESSEE: Open<'MANAGER' | 'RECIPIENT'> | Ref; readonly MESSAGE: { readonly SUBJECT: Text; readonly BODY: Text; readonly STATUS?: { readonly MESSAGE: Text; readonly SEMANTIC: Open<'success' | 'process' | 'error'> | Ref }; readonly MONEY_VALUES?: Readonly<Record<string, unknown>> } }
export interface SaleDeliveryRequestUpdateParams { readonly DELIVERY_ID: Int; readonly REQUEST_ID: Text; readonly FINALIZE?: Flag; readonly STATUS?: { readonly TEXT: Text; readonly SEMANTIC: Open<'process' | 'success'> | Ref }; readonly PROPERTIES?: readonly { readonly NAME: Text; readonly VALUE: Text; readonly TAGS?: readonly Text[] }[]; readonly OVERWRITE_PROPERTIES?: Flag }

export interface DeliveryMethods {
  'sale.delivery.extra.service.add': { params: SaleDeliveryExtraServiceAddParams; result: number }
  'sale.delivery.extra.service.delete': { params: SaleDeliveryExtraServiceDeleteParams; result: boolean }
  'sale.delivery.extra.service.get': { params: SaleDeliveryExtraServiceGetParams; result: SaleDeliveryExtraServiceRow[]; item: SaleDeliveryExtraServiceRow }
  'sale.delivery.extra.service.update': { params: SaleDeliveryExtraServiceUpdateParams; result: boolean }
  'sale.delivery.request.delete': { params: SaleDeliveryRequestDeleteParams; result: boolean }
  'sale.delivery.request.sendmessage': { params: SaleDeliveryRequestSendmessageParams; result: boolean }
  'sale.delivery.request.update': { params: SaleDeliveryRequestUpdateParams; result: boolean }
}

export interface DeliverySaleService {
  readonly delivery: DeliverySaleDeliveryService
}

export interface DeliverySaleDeliveryService {
  readonly extra: DeliverySaleDeliveryExtraService
  readonly request: DeliverySaleDeliveryRequestService
}

export interface DeliverySaleDeliveryExtraService {
  readonly service: DeliverySaleDeliveryExtraServiceService
}

export interface DeliverySaleDeliveryExtraServiceService {
  /**
   * Adds a delivery extra service.
   * Scope `delivery`; administrators only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_NOT_FOUND`, `ERROR_EXTRA_SERVICE_ADD` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-add.html
   */
  add(params: SaleDeliveryExtraServiceAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a delivery extra service.
   * Scope `delivery`; administrators only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_DELETE`, `ERROR_EXTRA_SERVICE_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-delete.html
   */
  delete(params: SaleDeliveryExtraServiceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a delivery extra service.
   * Scope `delivery`; administrators only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-get.html
   */
  get(params: SaleDeliveryExtraServiceGetParams, options?: CallOptions): Promise<SaleDeliveryExtraServiceRow[]>
  /**
   * Updates a delivery extra service.
   * Scope `delivery`; administrators only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_EXTRA_SERVICE_NOT_FOUND`, `ERROR_EXTRA_SERVICE_UPDATE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/extra-service/sale-delivery-extra-service-update.html
   */
  update(params: SaleDeliveryExtraServiceUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface DeliverySaleDeliveryRequestService {
  /**
   * Deletes a delivery request.
   * Scope `delivery`; administrators only.
   * Errors: `DELETE_REQUEST_INTERNAL_ERROR`, `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `REQUEST_ID_NOT_SPECIFIED`, `REQUEST_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-delete.html
   */
  delete(params: SaleDeliveryRequestDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `sale.delivery.request.sendmessage`.
   * Scope `delivery`; administrators only.
   * Errors: `ADDRESSEE_IS_NOT_SPECIFIED`, `ADDRESSEE_UNEXPECTED_VALUE`, `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `MESSAGE_NOT_SPECIFIED`, `MESSAGE_STATUS_NOT_SPECIFIED`, `MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED`, `REQUEST_ID_NOT_SPECIFIED`, `REQUEST_NOT_FOUND`, `REQUEST_SHIPMENT_NOT_FOUND`, `UNEXPECTED_MESSAGE_STATUS_SEMANTIC` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-send-message.html
   */
  sendmessage(params: SaleDeliveryRequestSendmessageParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a delivery request.
   * Scope `delivery`; administrators only.
   * Errors: `DELIVERY_ID_NOT_SPECIFIED`, `DELIVERY_NOT_FOUND`, `EMPTY_UPDATE_PAYLOAD`, `PROPERTIES_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT`, `PROPERTY_VALUE_UNEXPECTED_FORMAT`, `REQUEST_ID_NOT_SPECIFIED`, `REQUEST_NOT_FOUND`, `STATUS_SEMANTIC_NOT_SPECIFIED`, `STATUS_TEXT_NOT_SPECIFIED`, `STATUS_UNEXPECTED_FORMAT`, `UNEXPECTED_OVERWRITE_PROPERTIES_VALUE`, `UNEXPECTED_REQUEST_FINALIZE_INDICATOR_VALUE`, `UPDATE_REQUEST_INTERNAL_ERROR` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery-request/sale-delivery-request-update.html
   */
  update(params: SaleDeliveryRequestUpdateParams, options?: CallOptions): Promise<boolean>
}
