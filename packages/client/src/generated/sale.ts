// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateText, DateTimeText, Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { DecimalText, Filter, IntText, NoParams, OpenFilter, OpenOrder, Order, Select } from './prelude.ts'

export type SaleBasketItemName = 'basePrice' | 'canBuy' | 'catalogXmlId' | 'currency' | 'customPrice' | 'dateInsert' | 'dateUpdate' | 'dimensions' | 'discountPrice' | 'id' | 'measureCode' | 'measureName' | 'name' | 'orderId' | 'price' | 'productId' | 'productXmlId' | 'properties' | 'quantity' | 'reservations' | 'sort' | 'type' | 'vatIncluded' | 'vatRate' | 'weight' | 'xmlId' | 'productid' | 'barcodeMulti'

export interface SaleBasketItemRow {
  basePrice?: unknown
  canBuy?: unknown
  catalogXmlId?: unknown
  currency?: string
  customPrice?: string
  dateInsert?: string
  dateUpdate?: string
  dimensions?: string
  discountPrice?: number
  id?: number
  measureCode?: string
  measureName?: string
  name?: string
  orderId?: number
  price?: number
  productId?: number
  productXmlId?: string
  properties?: { id: number; basketId: number; name: string; value: string; code: string; sort: number; xmlId: string }[]
  quantity?: number
  reservations?: { id: number; basketId: number; storeId: number; quantity: number; dateReserve: string; dateReserveEnd: string; reservedBy: number }[]
  sort?: number
  type?: number | null
  vatIncluded?: string
  vatRate?: number | null
  weight?: number
  xmlId?: string
  productid?: number
  barcodeMulti?: string
}

export type SaleBasketItemSelect = Select<SaleBasketItemName>

export type SaleBasketItemOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleBasketItemFilter = Filter<SaleBasketItemName, SaleBasketItemOperator>

export type SaleBasketItemOrder = Order<SaleBasketItemName>

export type SaleBasketItemPropertyName = 'basketId' | 'code' | 'id' | 'name' | 'value' | 'xmlId' | 'sort'

export interface SaleBasketItemPropertyRow {
  basketId: number
  code: string
  id: number
  name: string
  value: string
  xmlId?: string
  sort?: number
}

export type SaleBasketItemPropertySelect = Select<SaleBasketItemPropertyName>

export type SaleBasketItemPropertyOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleBasketItemPropertyFilter = Filter<SaleBasketItemPropertyName, SaleBasketItemPropertyOperator>

export type SaleBasketItemPropertyOrder = Order<SaleBasketItemPropertyName>

export interface SaleBusinessValuePersonDomainRow {
  domain?: Open<'I' | 'E'>
  personTypeId: number
}

export interface SaleDeliveryExtraServiceRow {
  ID: IntText
  CODE: string
  NAME: string
  DESCRIPTION: string
  ACTIVE: string
  SORT: IntText
  TYPE: string
  PRICE?: number
  ITEMS?: { TITLE: string; CODE: string | null; PRICE: DecimalText }[]
}

export interface SaleDeliveryHandlerRow {
  ID: IntText
  NAME: string
  CODE: string
  SORT: IntText
  DESCRIPTION: string
  SETTINGS: { CALCULATE_URL: string; CREATE_DELIVERY_REQUEST_URL: string; CANCEL_DELIVERY_REQUEST_URL: string; HAS_CALLBACK_TRACKING_SUPPORT: string; CONFIG: { TYPE: string; NAME: string; CODE: string; OPTIONS?: { Option1Code: string; Option2Code: string; Option3Code: string; Option4Code: string; Option5Code: string } }[] }
  PROFILES: { NAME: string; DESCRIPTION: string; CODE: string }[]
}

export type SaleDeliveryServiceName = 'NAME' | 'ACTIVE' | 'DESCRIPTION' | 'CURRENCY' | 'ID' | 'PARENT_ID' | 'SORT' | 'LOGOTYPE'

export interface SaleDeliveryServiceRow {
  NAME: string
  ACTIVE: string
  DESCRIPTION: string
  CURRENCY: string
  ID: number
  PARENT_ID: number | null
  SORT: number
  LOGOTYPE?: number | null
}

export type SaleDeliveryServiceSelect = Select<SaleDeliveryServiceName>

export type SaleDeliveryServiceOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%=' | '@'

export type SaleDeliveryServiceFilter = Filter<SaleDeliveryServiceName, SaleDeliveryServiceOperator>

export type SaleDeliveryServiceOrder = Order<SaleDeliveryServiceName>

export interface SaleLangRow {
  active: string
  lid: string
  name: string
}

export type SaleOrderName = 'accountNumber' | 'additionalInfo' | 'affiliateId' | 'canceled' | 'clients' | 'comments' | 'companyId' | 'currency' | 'dateCanceled' | 'dateInsert' | 'dateMarked' | 'dateStatus' | 'dateUpdate' | 'deducted' | 'discountValue' | 'empCanceledId' | 'empMarkedId' | 'empStatusId' | 'externalOrder' | 'id' | 'id1c' | 'lid' | 'lockedBy' | 'marked' | 'orderTopic' | 'payed' | 'personTypeId' | 'personTypeXmlId' | 'price' | 'reasonCanceled' | 'reasonMarked' | 'recountFlag' | 'recurringId' | 'requisiteLink' | 'responsibleId' | 'statusId' | 'statusXmlId' | 'updated1c' | 'userDescription' | 'userId' | 'version1c' | 'xmlId' | 'basketItems' | 'dateLock' | 'payments' | 'propertyValues' | 'shipments' | 'taxValue' | 'tradeBindings' | 'version'

export interface SaleOrderRow {
  accountNumber: string
  additionalInfo: string
  affiliateId: number | null
  canceled: string
  clients?: { entityId: number; entityTypeId: number; id: number; isPrimary: Open<'Y' | 'N'>; orderId: number; roleId: number; sort: number }[]
  comments: string
  companyId: number | null
  currency: string
  dateCanceled: string | null
  dateInsert: string
  dateMarked: string | null
  dateStatus: string
  dateUpdate: string
  deducted: string
  discountValue: number
  empCanceledId: number | null
  empMarkedId: number | null
  empStatusId: number
  externalOrder: string
  id: number
  id1c: string
  lid: string
  lockedBy: string
  marked: Open<'Y' | 'N'>
  orderTopic: string
  payed: string
  personTypeId: number
  personTypeXmlId: string
  price: number
  reasonCanceled: string
  reasonMarked: string
  recountFlag: string
  recurringId: string
  requisiteLink?: { bankDetailId: number; mcBankDetailId: number; mcRequisiteId: number; requisiteId: number } | []
  responsibleId: number
  statusId: string
  statusXmlId: string
  updated1c: string
  userDescription: string
  userId: number
  version1c: string
  xmlId: string
  basketItems?: { barcodeMulti: string; basePrice: number; canBuy: string; catalogXmlId: string; currency: string; customPrice: string; dateInsert: string; dateRefresh: unknown; dateUpdate: string; detailPageUrl: string; dimensions: string; discountCoupon: string; discountName: string; discountPrice: number; discountValue: string; fuserId: number; id: IntText; lid: string; measureCode: string; measureName: string; module: string; name: string; notes: string; orderId: IntText; price: number; priceTypeId: number; productId: number; productPriceId: number; productProviderClass: string; productXmlId: string; properties: { basketId: number; code: string; id: number; name: string; sort: number; value: string; xmlId: string }[]; quantity: number; recommendation: string; reservations: { basketId: number; dateReserve: string; dateReserveEnd: string; id: number; quantity: number; reservedBy: IntText | null; storeId: number }[]; setParentId: string; sort: number; subscribe: string; type: string; vatIncluded: string; vatRate: number; weight: number; xmlId: string }[]
  dateLock?: string | null
  payments?: { accountNumber: string; comments: string; companyId: number; currency: string; dateBill: string; dateMarked: string | null; datePaid: string | null; datePayBefore: string | null; dateResponsibleId: string | null; empMarkedId: IntText | null; empPaidId: IntText | null; empResponsibleId: IntText | null; empReturnId: IntText | null; externalPayment: string; id: number; id1c: string; isReturn: string; marked: string; orderId: number; paid: string; payReturnComment: string; payReturnDate: string | null; payReturnNum: string; paySystemId: number; paySystemIsCash: string; paySystemName: string; paySystemXmlId: string; payVoucherDate: string | null; payVoucherNum: string; priceCod: DecimalText; psCurrency: string; psInvoiceId: number; psResponseDate: string | null; psStatus: string; psStatusCode: string; psStatusDescription: string; psStatusMessage: string; psSum: DecimalText | null; reasonMarked: string; responsibleId: IntText | null; sum: number; updated1c: string; version1c: string; xmlId: string }[]
  propertyValues?: { code: string; id: number; name: string; orderPropsId: number; orderPropsXmlId: string | null; value: string | null; personTypeId?: IntText; propsGroupId?: IntText; type?: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS'>; active?: Open<'Y' | 'N'>; util?: Open<'Y' | 'N'>; userProps?: Open<'Y' | 'N'>; isFiltered?: Open<'Y' | 'N'>; sort?: IntText; description?: string; required?: Open<'Y' | 'N'>; multiple?: Open<'Y' | 'N'>; xmlId?: string; defaultValue?: string | DecimalText | string[] | DecimalText[]; settings?: Record<string, unknown>; isProfileName?: Open<'Y' | 'N'>; isPayer?: Open<'Y' | 'N'>; isEmail?: Open<'Y' | 'N'>; isPhone?: Open<'Y' | 'N'>; isZip?: Open<'Y' | 'N'>; isAddress?: Open<'Y' | 'N'>; isLocation?: Open<'Y' | 'N'>; isLocation4tax?: Open<'Y' | 'N'>; inputFieldLocation?: string; isAddressFrom?: Open<'Y' | 'N'>; isAddressTo?: Open<'Y' | 'N'> }[]
  shipments?: { accountNumber: string; allowDelivery: Open<'Y' | 'N'>; basePriceDelivery: number; canceled: Open<'Y' | 'N'>; comments: string; companyId: number; currency: string; customPriceDelivery: Open<'Y' | 'N'>; dateAllowDelivery: string | null; dateCanceled: string | null; dateDeducted: string | null; dateInsert: string; dateMarked: string | null; dateResponsibleId: string | null; deducted: Open<'Y' | 'N'>; deliveryDocDate: string | null; deliveryDocNum: string; deliveryId: number; deliveryName: string; deliveryXmlId: string; discountPrice: number; empAllowDeliveryId: IntText | null; empCanceledId: IntText | null; empDeductedId: IntText | null; empMarkedId: IntText | null; empResponsibleId: IntText | null; externalDelivery: Open<'Y' | 'N'>; id: number; id1c: string; marked: Open<'Y' | 'N'>; orderId: number; priceDelivery: number; reasonMarked: string; reasonUndoDeducted: string; responsibleId: IntText | null; shipmentItems: { basketId: number; dateInsert: string; id: number; orderDeliveryId: number; quantity: number; reservedQuantity: number; xmlId: string }[]; statusId: string; statusXmlId: string; system: Open<'Y' | 'N'>; trackingDescription: string; trackingLastCheck: string; trackingNumber: string; trackingStatus: string; updated1c: string; version1c: string; xmlId: string }[]
  taxValue?: number | null
  tradeBindings?: { externalOrderId: string; id: number; orderId: number; params: string | null; tradingPlatformId: IntText; tradingPlatformXmlId: string; xmlId: string }[]
  version?: number
}

export type SaleOrderSelect = Select<SaleOrderName>

export type SaleOrderOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleOrderFilter = Filter<SaleOrderName, SaleOrderOperator>

export type SaleOrderOrder = Order<SaleOrderName>

export type SaleOrderPaymentName = 'accountNumber' | 'comments' | 'companyId' | 'currency' | 'dateBill' | 'dateMarked' | 'datePaid' | 'datePayBefore' | 'dateResponsibleId' | 'empMarkedId' | 'empPaidId' | 'empResponsibleId' | 'empReturnId' | 'externalPayment' | 'id' | 'id1c' | 'isReturn' | 'marked' | 'orderId' | 'paid' | 'payReturnComment' | 'payReturnDate' | 'payReturnNum' | 'paySystemId' | 'paySystemIsCash' | 'paySystemName' | 'paySystemXmlId' | 'payVoucherDate' | 'payVoucherNum' | 'priceCod' | 'psCurrency' | 'psInvoiceId' | 'psResponseDate' | 'psStatus' | 'psStatusCode' | 'psStatusDescription' | 'psStatusMessage' | 'psSum' | 'reasonMarked' | 'responsibleId' | 'sum' | 'updated1c' | 'version1c' | 'xmlId'

export interface SaleOrderPaymentRow {
  accountNumber: string
  comments: string
  companyId: number | null
  currency: string
  dateBill: string
  dateMarked: string | null
  datePaid: string | null
  datePayBefore: string | null
  dateResponsibleId: string
  empMarkedId: number | null
  empPaidId: number | null
  empResponsibleId: number
  empReturnId: number | null
  externalPayment: string
  id: number
  id1c: string
  isReturn: string
  marked: string
  orderId: number
  paid: string
  payReturnComment: string
  payReturnDate: string | null
  payReturnNum: string
  paySystemId: number
  paySystemIsCash: string
  paySystemName: string
  paySystemXmlId: string
  payVoucherDate: string | null
  payVoucherNum: string
  priceCod: DecimalText
  psCurrency: string
  psInvoiceId: number | null
  psResponseDate: string | null
  psStatus: string
  psStatusCode: string
  psStatusDescription: string
  psStatusMessage: string
  psSum: number | null
  reasonMarked: string
  responsibleId: number
  sum: number
  updated1c: string
  version1c: string
  xmlId: string
}

export type SaleOrderPaymentSelect = Select<SaleOrderPaymentName>

export type SaleOrderPaymentOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%=' | '@'

export type SaleOrderPaymentFilter = Filter<SaleOrderPaymentName, SaleOrderPaymentOperator>

export type SaleOrderPaymentOrder = Order<SaleOrderPaymentName>

export type SaleOrderPropertyName = 'active' | 'code' | 'defaultValue' | 'description' | 'id' | 'inputFieldLocation' | 'isAddress' | 'isAddressFrom' | 'isAddressTo' | 'isEmail' | 'isFiltered' | 'isLocation' | 'isLocation4tax' | 'isPayer' | 'isPhone' | 'isProfileName' | 'isZip' | 'multiple' | 'name' | 'personTypeId' | 'propsGroupId' | 'required' | 'settings' | 'sort' | 'type' | 'userProps' | 'util' | 'xmlId'

export interface SaleOrderPropertyRow {
  active: Open<'Y' | 'N'>
  code: string
  defaultValue: string
  description: string
  id: number
  inputFieldLocation: string
  isAddress: Open<'Y' | 'N'>
  isAddressFrom: Open<'Y' | 'N'>
  isAddressTo: Open<'Y' | 'N'>
  isEmail: Open<'Y' | 'N'>
  isFiltered: Open<'Y' | 'N'>
  isLocation: Open<'Y' | 'N'>
  isLocation4tax?: Open<'Y' | 'N'>
  isPayer: Open<'Y' | 'N'>
  isPhone: Open<'Y' | 'N'>
  isProfileName: Open<'Y' | 'N'>
  isZip: Open<'Y' | 'N'>
  multiple: Open<'Y' | 'N'>
  name: string
  personTypeId: number
  propsGroupId: number
  required: Open<'Y' | 'N'>
  settings: { maxlength?: string; multiline?: string; size?: number } | []
  sort: number
  type: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS'>
  userProps: Open<'Y' | 'N'>
  util: Open<'Y' | 'N'>
  xmlId: string
}

export type SaleOrderPropertySelect = Select<SaleOrderPropertyName>

export type SaleOrderPropertyOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%=' | '@'

export type SaleOrderPropertyFilter = Filter<SaleOrderPropertyName, SaleOrderPropertyOperator>

export type SaleOrderPropertyOrder = Order<SaleOrderPropertyName>

export type SaleOrderPropertyGroupName = 'id' | 'name' | 'personTypeId' | 'sort'

export interface SaleOrderPropertyGroupRow {
  id: number
  name: string
  personTypeId: number
  sort: number
}

export type SaleOrderPropertyGroupSelect = Select<SaleOrderPropertyGroupName>

export type SaleOrderPropertyGroupOperator = '>=' | '>' | '<=' | '<' | '%' | '!=' | '!'

export type SaleOrderPropertyGroupFilter = Filter<SaleOrderPropertyGroupName, SaleOrderPropertyGroupOperator>

export type SaleOrderPropertyGroupOrder = Order<SaleOrderPropertyGroupName>

export type SaleOrderPropertyRelationName = 'entityId' | 'entityType' | 'propertyId'

export interface SaleOrderPropertyRelationRow {
  entityId: number
  entityType: string
  propertyId: number
}

export type SaleOrderPropertyRelationSelect = Select<SaleOrderPropertyRelationName>

export type SaleOrderPropertyRelationOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleOrderPropertyRelationFilter = Filter<SaleOrderPropertyRelationName, SaleOrderPropertyRelationOperator>

export type SaleOrderPropertyRelationOrder = Order<SaleOrderPropertyRelationName>

export type SaleOrderPropertyValueName = 'code' | 'id' | 'name' | 'orderPropsId' | 'value' | 'orderId' | 'orderPropsXmlId'

export interface SaleOrderPropertyValueRow {
  code: string
  id: number
  name: string
  orderPropsId: number
  value: string
  orderId?: number
  orderPropsXmlId?: string | null
}

export type SaleOrderPropertyValueSelect = Select<SaleOrderPropertyValueName>

export type SaleOrderPropertyValueOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleOrderPropertyValueFilter = Filter<SaleOrderPropertyValueName, SaleOrderPropertyValueOperator>

export type SaleOrderPropertyValueOrder = Order<SaleOrderPropertyValueName>

export type SaleOrderPropertyVariantName = 'description' | 'id' | 'name' | 'orderPropsId' | 'sort' | 'value'

export interface SaleOrderPropertyVariantRow {
  description?: string
  id: number
  name: string
  orderPropsId: number
  sort?: number
  value: string
}

export type SaleOrderPropertyVariantSelect = Select<SaleOrderPropertyVariantName>

export type SaleOrderPropertyVariantOperator = '>=' | '>' | '<=' | '<' | '%' | '!=' | '!'

export type SaleOrderPropertyVariantFilter = Filter<SaleOrderPropertyVariantName, SaleOrderPropertyVariantOperator>

export type SaleOrderPropertyVariantOrder = Order<SaleOrderPropertyVariantName>

export type SaleOrderShipmentName = 'accountNumber' | 'allowDelivery' | 'basePriceDelivery' | 'canceled' | 'comments' | 'currency' | 'customPriceDelivery' | 'dateAllowDelivery' | 'dateDeducted' | 'dateInsert' | 'dateResponsibleId' | 'deducted' | 'deliveryDocDate' | 'deliveryDocNum' | 'deliveryId' | 'deliveryName' | 'deliveryXmlId' | 'empAllowDeliveryId' | 'empDeductedId' | 'empResponsibleId' | 'id' | 'marked' | 'orderId' | 'priceDelivery' | 'responsibleId' | 'shipmentItems' | 'statusId' | 'statusXmlId' | 'system' | 'trackingNumber' | 'xmlId' | 'companyId' | 'dateCanceled' | 'dateMarked' | 'discountPrice' | 'empCanceledId' | 'empMarkedId' | 'externalDelivery' | 'id1c' | 'reasonMarked' | 'reasonUndoDeducted' | 'trackingDescription' | 'trackingLastCheck' | 'trackingStatus' | 'updated1c' | 'version1c'

export interface SaleOrderShipmentRow {
  accountNumber: string
  allowDelivery: Open<'Y' | 'N'>
  basePriceDelivery: number
  canceled: Open<'Y' | 'N'>
  comments: string
  currency: string
  customPriceDelivery: Open<'Y' | 'N'>
  dateAllowDelivery: string | null
  dateDeducted: string | null
  dateInsert: string
  dateResponsibleId: string
  deducted: Open<'Y' | 'N'>
  deliveryDocDate: string | null
  deliveryDocNum: string
  deliveryId: number
  deliveryName: string
  deliveryXmlId: string
  empAllowDeliveryId: number | null
  empDeductedId: number | null
  empResponsibleId: number | null
  id: number
  marked: Open<'Y' | 'N'>
  orderId: number
  priceDelivery: number
  responsibleId: number
  shipmentItems?: { id: string; orderDeliveryId: number; basketId: number; quantity: number; reservedQuantity: number; xmlId: string; dateInsert: string }[]
  statusId: string
  statusXmlId: string
  system: Open<'Y' | 'N'>
  trackingNumber: string
  xmlId: string
  companyId?: number | null
  dateCanceled?: string | null
  dateMarked?: string | null
  discountPrice?: number | null
  empCanceledId?: number | null
  empMarkedId?: number | null
  externalDelivery?: Open<'Y' | 'N'>
  id1c?: string
  reasonMarked?: string
  reasonUndoDeducted?: string
  trackingDescription?: string
  trackingLastCheck?: string
  trackingStatus?: string
  updated1c?: string
  version1c?: string
}

export type SaleOrderShipmentSelect = Select<SaleOrderShipmentName>

export type SaleOrderShipmentOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%=' | '@'

export type SaleOrderShipmentFilter = Filter<SaleOrderShipmentName, SaleOrderShipmentOperator>

export type SaleOrderShipmentOrder = Order<SaleOrderShipmentName>

export type SaleOrderShipmentItemName = 'basketId' | 'dateInsert' | 'id' | 'orderDeliveryId' | 'quantity' | 'reservedQuantity' | 'xmlId'

export interface SaleOrderShipmentItemRow {
  basketId: number
  dateInsert: string
  id: number
  orderDeliveryId: number
  quantity: number
  reservedQuantity: number
  xmlId: string
}

export type SaleOrderShipmentItemSelect = Select<SaleOrderShipmentItemName>

export type SaleOrderShipmentItemOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleOrderShipmentItemFilter = Filter<SaleOrderShipmentItemName, SaleOrderShipmentItemOperator>

export type SaleOrderShipmentItemOrder = Order<SaleOrderShipmentItemName>

export type SaleOrderTradeBindingName = 'orderId' | 'tradingPlatformId' | 'id' | 'xmlId' | 'externalOrderId' | 'tradingPlatformXmlId' | 'params'

export interface SaleOrderTradeBindingRow {
  orderId: number
  tradingPlatformId: IntText
  id?: IntText
  xmlId?: string
  externalOrderId?: string
  tradingPlatformXmlId?: string
  params?: string
}

export type SaleOrderTradeBindingSelect = Select<SaleOrderTradeBindingName>

export type SaleOrderTradeBindingOperator = '=' | '!=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%='

export type SaleOrderTradeBindingFilter = Filter<SaleOrderTradeBindingName, SaleOrderTradeBindingOperator>

export type SaleOrderTradeBindingOrder = Order<SaleOrderTradeBindingName>

export type SaleOrderTradePlatformName = 'code' | 'id' | 'active' | 'name' | 'description' | 'settings' | 'catalogSectionTabClassName' | 'class' | 'xmlId'

export interface SaleOrderTradePlatformRow {
  code: string
  id: number
  active?: string
  name?: string
  description?: string
  settings?: string
  catalogSectionTabClassName?: string
  class?: string
  xmlId?: string
}

export type SaleOrderTradePlatformSelect = Select<SaleOrderTradePlatformName>

export type SaleOrderTradePlatformOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='

export type SaleOrderTradePlatformFilter = Filter<SaleOrderTradePlatformName, SaleOrderTradePlatformOperator>

export type SaleOrderTradePlatformOrder = Order<SaleOrderTradePlatformName>

export type SalePaymentItemBasketName = 'basketId' | 'dateInsert' | 'id' | 'paymentId' | 'quantity' | 'xmlId'

export interface SalePaymentItemBasketRow {
  basketId: number
  dateInsert: string
  id: number
  paymentId: number
  quantity: number
  xmlId: string
}

export type SalePaymentItemBasketSelect = Select<SalePaymentItemBasketName>

export type SalePaymentItemBasketOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SalePaymentItemBasketFilter = Filter<SalePaymentItemBasketName, SalePaymentItemBasketOperator>

export type SalePaymentItemBasketOrder = Order<SalePaymentItemBasketName>

export type SalePaymentItemShipmentName = 'dateInsert' | 'id' | 'paymentId' | 'shipmentId' | 'xmlId'

export interface SalePaymentItemShipmentRow {
  dateInsert: string
  id: number
  paymentId: number
  shipmentId: number
  xmlId: string
}

export type SalePaymentItemShipmentSelect = Select<SalePaymentItemShipmentName>

export type SalePaymentItemShipmentOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='

export type SalePaymentItemShipmentFilter = Filter<SalePaymentItemShipmentName, SalePaymentItemShipmentOperator>

export type SalePaymentItemShipmentOrder = Order<SalePaymentItemShipmentName>

export type SalePaysystemName = 'NAME' | 'PSA_NAME' | 'DESCRIPTION' | 'ACTION_FILE' | 'RESULT_FILE' | 'NEW_WINDOW' | 'PS_MODE' | 'HAVE_PAYMENT' | 'HAVE_ACTION' | 'HAVE_RESULT' | 'HAVE_PREPAY' | 'HAVE_PRICE' | 'HAVE_RESULT_RECEIVE' | 'ENCODING' | 'ACTIVE' | 'ALLOW_EDIT_PAYMENT' | 'IS_CASH' | 'AUTO_CHANGE_1C' | 'CAN_PRINT_CHECK' | 'ENTITY_REGISTRY_TYPE' | 'XML_ID' | 'ID' | 'PERSON_TYPE_ID' | 'SORT' | 'TARIFF'

export interface SalePaysystemRow {
  NAME: string
  PSA_NAME: string
  DESCRIPTION: string
  ACTION_FILE: string
  RESULT_FILE: unknown
  NEW_WINDOW: Open<'Y' | 'N'>
  PS_MODE: string | null
  HAVE_PAYMENT: string
  HAVE_ACTION: string
  HAVE_RESULT: string
  HAVE_PREPAY: string
  HAVE_PRICE: string
  HAVE_RESULT_RECEIVE: string
  ENCODING: string | null
  ACTIVE: Open<'Y' | 'N'>
  ALLOW_EDIT_PAYMENT: Open<'Y' | 'N'>
  IS_CASH: Open<'N' | 'Y' | 'A'>
  AUTO_CHANGE_1C: Open<'Y' | 'N'>
  CAN_PRINT_CHECK: Open<'Y' | 'N'>
  ENTITY_REGISTRY_TYPE: Open<'CRM_INVOICE' | 'CRM_QUOTE'>
  XML_ID: string
  ID: number
  PERSON_TYPE_ID: number
  SORT: number
  TARIFF: string | null
}

export type SalePaysystemSelect = Select<SalePaysystemName>

export type SalePaysystemOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SalePaysystemFilter = Filter<SalePaysystemName, SalePaysystemOperator>

export type SalePaysystemOrder = Order<SalePaysystemName>

export interface SalePaysystemHandlerRow {
  ID: string
  NAME: string
  CODE: string
  SORT: string
  SETTINGS: { CURRENCY: string[]; FORM_DATA: { ACTION_URI: string; METHOD: string; FIELDS: { phone: { VISIBLE: string; CODE: { NAME: string; TYPE: string } }; paymentId: { CODE: string; VISIBLE: string }; serviceid: { CODE: string } } }; CODES: { REST_SERVICE_ID: { NAME: string; DESCRIPTION: string; SORT: string }; REST_SERVICE_KEY: { NAME: string; DESCRIPTION: string; SORT: string }; PAYMENT_ID: { NAME: string; SORT: string; GROUP: string; DEFAULT: { PROVIDER_KEY: string; PROVIDER_VALUE: string } }; PS_CHANGE_STATUS_PAY: { NAME: string; SORT: string; INPUT: { TYPE: string } }; PAYMENT_BUYER_ID: { NAME: string; SORT: string; GROUP: string; DEFAULT: { PROVIDER_KEY: string; PROVIDER_VALUE: string } }; PS_WORK_MODE: { NAME: string; SORT: string; INPUT: { TYPE: string; OPTIONS: { TEST: string; REGULAR: string } } } } }
}

export type SalePersonTypeName = 'active' | 'code' | 'id' | 'name' | 'sort' | 'xmlId'

export interface SalePersonTypeRow {
  active?: Open<'Y' | 'N'>
  code?: string | null
  id: number
  name: string
  sort: string
  xmlId?: string | null
}

export type SalePersonTypeSelect = Select<SalePersonTypeName>

export type SalePersonTypeOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='

export type SalePersonTypeFilter = Filter<SalePersonTypeName, SalePersonTypeOperator>

export type SalePersonTypeOrder = Order<SalePersonTypeName>

export type SaleShipmentPropertyValueName = 'code' | 'id' | 'name' | 'shipmentId' | 'shipmentPropsId' | 'shipmentPropsXmlId' | 'value'

export interface SaleShipmentPropertyValueRow {
  code: string | null
  id: number
  name: string
  shipmentId: number
  shipmentPropsId: number
  shipmentPropsXmlId: string
  value: string
}

export type SaleShipmentPropertyValueSelect = Select<SaleShipmentPropertyValueName>

export type SaleShipmentPropertyValueOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!' | '@'

export type SaleShipmentPropertyValueFilter = Filter<SaleShipmentPropertyValueName, SaleShipmentPropertyValueOperator>

export type SaleShipmentPropertyValueOrder = Order<SaleShipmentPropertyValueName>

export type SaleStatusName = 'color' | 'id' | 'notify' | 'sort' | 'type' | 'xmlId'

export interface SaleStatusRow {
  color: string
  id: string
  notify: string
  sort: number
  type: string
  xmlId: string | null
}

export type SaleStatusSelect = Select<SaleStatusName>

export type SaleStatusOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type SaleStatusFilter = Filter<SaleStatusName, SaleStatusOperator>

export type SaleStatusOrder = Order<SaleStatusName>

export type SaleStatusLangName = 'description' | 'lid' | 'name' | 'statusId'

export interface SaleStatusLangRow {
  description: string
  lid: string
  name: string
  statusId: string
}

export type SaleStatusLangSelect = Select<SaleStatusLangName>

export type SaleStatusLangOperator = '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='

export type SaleStatusLangFilter = Filter<SaleStatusLangName, SaleStatusLangOperator>

export type SaleStatusLangOrder = Order<SaleStatusLangName>

export interface SaleBasketitemAddParams { readonly fields: { readonly orderId: Int; readonly sort?: Int; readonly productid: Int; readonly price?: Decimal; readonly basePrice?: Decimal; readonly discountPrice?: Decimal; readonly currency: Text; readonly customPrice?: Flag; readonly quantity: Decimal; readonly xmlId?: Text; readonly name: Text; readonly weight?: Int; readonly dimensions?: Text; readonly measureCode?: Text; readonly measureName?: Text; readonly canBuy?: Flag; readonly vatRate?: Decimal; readonly vatIncluded?: Flag; readonly catalogXmlId?: Text; readonly productXmlId?: Text } }
export interface SaleBasketitemAddResult { basketItem: SaleBasketItemRow }
export interface SaleBasketitemAddCatalogProductParams { readonly fields: { readonly orderId: Int; readonly sort?: Int; readonly productid: Int; readonly price?: Decimal; readonly basePrice?: Decimal; readonly discountPrice?: Decimal; readonly currency: Text; readonly customPrice?: Text; readonly quantity: Decimal; readonly xmlId?: Text; readonly name: Text } }
export interface SaleBasketitemAddCatalogProductResult { basketItem: SaleBasketItemRow }
export interface SaleBasketitemDeleteParams { readonly id: Int }
export interface SaleBasketitemGetParams { readonly id: Int }
export interface SaleBasketitemGetResult { basketItem: SaleBasketItemRow }
export interface SaleBasketitemGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleBasketitemGetFieldsResult { basketItem: Record<string, SaleBasketitemGetFieldsItem> }
export interface SaleBasketitemGetFieldsCatalogProductResult { basketItem: SaleBasketItemRow }
export interface SaleBasketitemListParams { readonly select?: SaleBasketItemSelect; readonly filter?: SaleBasketItemFilter; readonly order?: SaleBasketItemOrder; readonly start?: Int }
export interface SaleBasketitemListResult { basketItems: SaleBasketItemRow[] }
export interface SaleBasketitemUpdateParams { readonly id: Int; readonly fields: { readonly sort?: Int; readonly price?: Decimal; readonly basePrice?: Decimal; readonly discountPrice?: Decimal; readonly quantity?: Decimal; readonly xmlId?: Text; readonly name?: Text; readonly weight?: Int; readonly dimensions?: Text; readonly measureCode?: Text; readonly measureName?: Text; readonly canBuy?: Flag; readonly vatRate?: Decimal; readonly vatIncluded?: Flag; readonly catalogXmlId?: Text; readonly productXmlId?: Text } }
export interface SaleBasketitemUpdateResult { basketItem: SaleBasketItemRow }
export interface SaleBasketitemUpdateCatalogProductParams { readonly id: Int; readonly fields: { readonly sort?: Int; readonly quantity: Decimal; readonly xmlId?: Text } }
export interface SaleBasketitemUpdateCatalogProductResult { basketItem: SaleBasketItemRow }
export interface SaleBasketpropertiesAddParams { readonly fields: { readonly basketId: Int; readonly name: Text; readonly value: Text; readonly code: Text; readonly sort?: Int; readonly xmlId?: Text } }
export interface SaleBasketpropertiesAddResult { basketProperty: SaleBasketItemPropertyRow }
export interface SaleBasketpropertiesDeleteParams { readonly id: Int }
export interface SaleBasketpropertiesGetParams { readonly id: Int }
export interface SaleBasketpropertiesGetResult { basketProperty: SaleBasketItemPropertyRow }
export interface SaleBasketpropertiesGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleBasketpropertiesGetFieldsResult { basketProperties: Record<string, SaleBasketpropertiesGetFieldsItem> }
export interface SaleBasketpropertiesListParams { readonly select?: SaleBasketItemPropertySelect; readonly filter?: SaleBasketItemPropertyFilter; readonly order?: SaleBasketItemPropertyOrder; readonly start?: Int }
export interface SaleBasketpropertiesListResult { basketProperties: SaleBasketItemPropertyRow[] }
export interface SaleBasketpropertiesUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly value?: Text; readonly code?: Text; readonly sort?: Int; readonly xmlId?: Text } }
export interface SaleBasketpropertiesUpdateResult { basketProperty: SaleBasketItemPropertyRow }
export interface SaleBusinessValuePersonDomainAddParams { readonly fields: { readonly personTypeId: Int; readonly domain: Open<'I' | 'E'> | Ref } }
export interface SaleBusinessValuePersonDomainAddResult { businessValuePersonDomain: SaleBusinessValuePersonDomainRow }
export interface SaleBusinessValuePersonDomainDeleteByFilterParams { readonly fields: { readonly personTypeId: Int; readonly domain: Open<'I' | 'E'> | Ref } }
export interface SaleBusinessValuePersonDomainGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleBusinessValuePersonDomainGetFieldsResult { businessValuePersonDomain: Record<string, SaleBusinessValuePersonDomainGetFieldsItem> }
export interface SaleBusinessValuePersonDomainListParams { readonly select?: Select<'personTypeId' | 'domain'>; readonly filter?: OpenFilter<'personTypeId' | 'domain', '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!='>; readonly order?: OpenOrder<'personTypeId' | 'domain'>; readonly start?: Int }
export interface SaleBusinessValuePersonDomainListResult { businessValuePersonDomains: SaleBusinessValuePersonDomainRow[] }
export interface SaleDeliveryAddParams { readonly REST_CODE: Text; readonly NAME: Text; readonly CURRENCY: Text; readonly DESCRIPTION?: Text; readonly SORT?: Int; readonly ACTIVE?: Flag; readonly CONFIG?: readonly { readonly CODE: Text; readonly VALUE: unknown }[]; readonly LOGOTYPE?: Text }
export interface SaleDeliveryAddResult { parent: SaleDeliveryServiceRow; profiles: SaleDeliveryServiceRow[] }
export interface SaleDeliveryConfigGetParams { readonly ID: Int }
export interface SaleDeliveryConfigGetItem { CODE: string; VALUE: string }
export interface SaleDeliveryConfigUpdateParams { readonly ID: Int; readonly CONFIG?: readonly { readonly CODE: Text; readonly VALUE: unknown }[] }
export interface SaleDeliveryDeleteParams { readonly ID: Int }
export interface SaleDeliveryGetlistParams { readonly SELECT?: SaleDeliveryServiceSelect; readonly FILTER?: SaleDeliveryServiceFilter; readonly ORDER?: SaleDeliveryServiceOrder }
export interface SaleDeliveryHandlerAddParams { readonly NAME: Text; readonly CODE: Text; readonly SORT?: Int; readonly DESCRIPTION?: Int; readonly SETTINGS: { readonly CALCULATE_URL: Text; readonly CREATE_DELIVERY_REQUEST_URL?: Text; readonly CANCEL_DELIVERY_REQUEST_URL?: Text; readonly HAS_CALLBACK_TRACKING_SUPPORT?: Flag; readonly CONFIG?: readonly { readonly TYPE: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'DATE' | 'LOCATION'> | Ref; readonly CODE: Text; readonly NAME: Text; readonly OPTIONS?: Readonly<Record<string, unknown>> }[] }; readonly PROFILES: readonly { readonly NAME: Text; readonly CODE: Text; readonly DESCRIPTION?: Text }[] }
export interface SaleDeliveryHandlerDeleteParams { readonly ID: Int }
export interface SaleDeliveryHandlerUpdateParams { readonly ID: Int; readonly NAME?: Text; readonly CODE?: Text; readonly SORT?: Int; readonly DESCRIPTION?: Text; readonly SETTINGS?: { readonly CALCULATE_URL: Text; readonly CREATE_DELIVERY_REQUEST_URL?: Text; readonly CANCEL_DELIVERY_REQUEST_URL?: Text; readonly HAS_CALLBACK_TRACKING_SUPPORT?: Flag; readonly CONFIG?: readonly { readonly TYPE: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'DATE' | 'LOCATION'> | Ref; readonly CODE: Text; readonly NAME: Text; readonly OPTIONS?: Readonly<Record<string, unknown>> }[] }; readonly PROFILES?: readonly { readonly NAME: Text; readonly CODE: Text; readonly DESCRIPTION?: Text }[] }
export interface SaleDeliveryUpdateParams { readonly ID: Int; readonly NAME?: Text; readonly CURRENCY?: Text; readonly DESCRIPTION?: Text; readonly SORT?: Int; readonly ACTIVE?: Flag; readonly LOGOTYPE?: Text }
export interface SaleOrderAddParams { readonly fields: { readonly lid: Text; readonly personTypeId: Int; readonly currency: Text; readonly price?: Decimal; readonly discountValue?: Decimal; readonly statusId?: Int; readonly empStatusId?: Int; readonly dateInsert?: DateTimeText; readonly marked?: Flag; readonly empMarkedId?: Int; readonly reasonMarked?: Text; readonly userDescription?: Text; readonly additionalInfo?: Text; readonly comments?: Text; readonly responsibleId?: Int; readonly recurringId?: Int; readonly lockedBy?: Int; readonly recountFlag?: Text; readonly affiliateId?: Int; readonly updated1c?: Text; readonly orderTopic?: Text; readonly xmlId?: Text; readonly id1c?: Text; readonly version1c?: Text; readonly externalOrder?: Text; readonly canceled?: Text; readonly empCanceledId?: Int; readonly reasonCanceled?: Text; readonly userId?: Int } }
export interface SaleOrderAddResult { order: SaleOrderRow }
export interface SaleOrderDeleteParams { readonly id: Int }
export interface SaleOrderGetParams { readonly id: Int }
export interface SaleOrderGetResult { order: SaleOrderRow }
export interface SaleOrderGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleOrderGetFieldsResult { order: Record<string, SaleOrderGetFieldsItem> }
export interface SaleOrderListParams { readonly select?: SaleOrderSelect; readonly filter?: SaleOrderFilter; readonly order?: SaleOrderOrder; readonly start?: Int }
export interface SaleOrderListResult { orders: SaleOrderRow[] }
export interface SaleOrderUpdateParams { readonly id: Int; readonly fields: { readonly price?: Decimal; readonly discountValue?: Decimal; readonly statusId?: Int; readonly empStatusId?: Int; readonly dateInsert?: DateTimeText; readonly marked?: Flag; readonly empMarkedId?: Int; readonly reasonMarked?: Text; readonly userDescription?: Text; readonly additionalInfo?: Text; readonly comments?: Text; readonly responsibleId?: Int; readonly recurringId?: Int; readonly lockedBy?: Int; readonly recountFlag?: Text; readonly affiliateId?: Int; readonly updated1c?: Text; readonly orderTopic?: Text; readonly xmlId?: Text; readonly id1c?: Text; readonly version1c?: Text; readonly externalOrder?: Text; readonly canceled?: Text; readonly empCanceledId?: Int; readonly reasonCanceled?: Text } }
export interface SaleOrderUpdateResult { order: SaleOrderRow }
export interface SalePaymentAddParams { readonly fields: { readonly orderId: Int; readonly paySystemId: Int; readonly paid?: Text; readonly datePaid?: DateTimeText; readonly empPaidId?: Int; readonly psStatus?: Flag; readonly psStatusCode?: Text; readonly psStatusDescription?: Text; readonly psStatusMessage?: Text; readonly psSum?: Decimal; readonly psCurrency?: Text; readonly psResponseDate?: DateTimeText; readonly payVoucherNum?: Text; readonly payVoucherDate?: DateTimeText; readonly datePayBefore?: DateTimeText; readonly dateBill?: DateTimeText; readonly xmlId?: Text; readonly sum?: Decimal; readonly companyId?: Int; readonly payReturnNum?: Text; readonly priceCod?: Decimal; readonly payReturnDate?: DateText; readonly empReturnId?: Int; readonly payReturnComment?: Text; readonly responsibleId?: Int; readonly empResponsibleId?: Int; readonly isReturn?: Text; readonly comments?: Text; readonly updated1c?: Text; readonly id1c?: Text; readonly version1c?: Text; readonly externalPayment?: Text; readonly psInvoiceId?: Text; readonly marked?: Text; readonly reasonMarked?: Text; readonly empMarkedId?: Int } }
export interface SalePaymentAddResult { payment: SaleOrderPaymentRow }
export interface SalePaymentDeleteParams { readonly id: Int }
export interface SalePaymentGetParams { readonly id: Int }
export interface SalePaymentGetResult { payment: SaleOrderPaymentRow }
export interface SalePaymentGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePaymentGetFieldsResult { payment: Record<string, SalePaymentGetFieldsItem> }
export interface SalePaymentListParams { readonly select?: SaleOrderPaymentSelect; readonly filter?: SaleOrderPaymentFilter; readonly order?: SaleOrderPaymentOrder; readonly start?: Int }
export interface SalePaymentListResult { payments: SaleOrderPaymentRow[] }
export interface SalePaymentUpdateParams { readonly id: Int; readonly fields: { readonly paySystemId: Int; readonly paid?: Text; readonly datePaid?: DateTimeText; readonly empPaidId?: Int; readonly psStatus?: Flag; readonly psStatusCode?: Text; readonly psStatusDescription?: Text; readonly psStatusMessage?: Text; readonly psSum?: Decimal; readonly psCurrency?: Text; readonly psResponseDate?: DateTimeText; readonly payVoucherNum?: Text; readonly payVoucherDate?: DateTimeText; readonly datePayBefore?: DateTimeText; readonly dateBill?: DateTimeText; readonly xmlId?: Text; readonly sum?: Decimal; readonly companyId?: Int; readonly payReturnNum?: Text; readonly priceCod?: Decimal; readonly payReturnDate?: DateText; readonly empReturnId?: Int; readonly payReturnComment?: Text; readonly responsibleId?: Int; readonly empResponsibleId?: Int; readonly isReturn?: Text; readonly comments?: Text; readonly updated1c?: Text; readonly id1c?: Text; readonly version1c?: Text; readonly externalPayment?: Text; readonly psInvoiceId?: Text; readonly marked?: Text; readonly reasonMarked?: Text; readonly empMarkedId?: Int } }
export interface SalePaymentUpdateResult { payment: SaleOrderPaymentRow }
export interface SalePaymentItemShipmentAddParams { readonly fields: { readonly shipmentId: Int; readonly paymentId: Int; readonly xmlId?: Text } }
export interface SalePaymentItemShipmentAddResult { paymentItemShipment: SalePaymentItemShipmentRow }
export interface SalePaymentItemShipmentDeleteParams { readonly id: Int }
export interface SalePaymentItemShipmentGetParams { readonly id: Int }
export interface SalePaymentItemShipmentGetResult { paymentItemShipment: SalePaymentItemShipmentRow }
export interface SalePaymentItemShipmentGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePaymentItemShipmentGetFieldsResult { paymentItemShipment: Record<string, SalePaymentItemShipmentGetFieldsItem> }
export interface SalePaymentItemShipmentListParams { readonly select?: SalePaymentItemShipmentSelect; readonly filter?: SalePaymentItemShipmentFilter; readonly order?: SalePaymentItemShipmentOrder; readonly start?: Int }
export interface SalePaymentItemShipmentListResult { paymentItemsShipment: SalePaymentItemShipmentRow[] }
export interface SalePaymentItemShipmentUpdateParams { readonly id: Int; readonly fields: { readonly xmlId?: Text } }
export interface SalePaymentItemShipmentUpdateResult { paymentItemShipment: SalePaymentItemShipmentRow }
export interface SalePaymentitembasketAddParams { readonly fields: { readonly paymentId: Int; readonly basketId: Int; readonly quantity?: Decimal; readonly xmlId?: Text } }
export interface SalePaymentitembasketAddResult { paymentItemBasket: SalePaymentItemBasketRow }
export interface SalePaymentitembasketDeleteParams { readonly id: Int }
export interface SalePaymentitembasketGetParams { readonly id: Int }
export interface SalePaymentitembasketGetResult { paymentItemBasket: SalePaymentItemBasketRow }
export interface SalePaymentitembasketGetfieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePaymentitembasketGetfieldsResult { paymentItemBasket: Record<string, SalePaymentitembasketGetfieldsItem> }
export interface SalePaymentitembasketListParams { readonly select?: SalePaymentItemBasketSelect; readonly filter?: SalePaymentItemBasketFilter; readonly order?: SalePaymentItemBasketOrder; readonly start?: Int }
export interface SalePaymentitembasketListResult { paymentItemsBasket: SalePaymentItemBasketRow[] }
export interface SalePaymentitembasketUpdateParams { readonly id: Int; readonly fields: { readonly quantity: Decimal; readonly xmlId?: Text } }
export interface SalePaymentitembasketUpdateResult { paymentItemBasket: SalePaymentItemBasketRow }
export interface SalePersontypeAddParams { readonly fields: { readonly name: Text; readonly code?: Text; readonly sort?: Text; readonly active?: Text; readonly xmlId?: Text } }
export interface SalePersontypeAddResult { personType: SalePersonTypeRow }
export interface SalePersontypeDeleteParams { readonly id: Int }
export interface SalePersontypeGetParams { readonly id: Int }
export interface SalePersontypeGetResult { personType: SalePersonTypeRow }
export interface SalePersontypeGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePersontypeGetFieldsResult { personType: Record<string, SalePersontypeGetFieldsItem> }
export interface SalePersontypeListParams { readonly select?: SalePersonTypeSelect; readonly filter?: SalePersonTypeFilter; readonly order?: SalePersonTypeOrder; readonly start?: Int }
export interface SalePersontypeListResult { personTypes: SalePersonTypeRow[] }
export interface SalePersontypeUpdateParams { readonly id: Int; readonly fields: { readonly name: Text; readonly code?: Text; readonly sort?: Text; readonly active?: Text; readonly xmlId?: Text } }
export interface SalePersontypeUpdateResult { personType: SalePersonTypeRow }
export interface SalePropertyAddParams { readonly fields: { readonly personTypeId?: Int; readonly propsGroupId?: Int; readonly name?: Text; readonly type?: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS'> | Ref; readonly code?: Text; readonly active?: Flag; readonly util?: Flag; readonly userProps?: Flag; readonly isFiltered?: Flag; readonly sort?: Int; readonly description?: Text; readonly required?: Flag; readonly multiple?: Flag; readonly xmlId?: Text; readonly defaultValue?: unknown; readonly settings?: { readonly minlength?: Int; readonly maxlength?: Int; readonly pattern?: Text; readonly multiline?: Flag; readonly cols?: Int; readonly rows?: Int; readonly size?: Int; readonly min?: Int; readonly max?: Int; readonly step?: Int; readonly multielement?: Flag; readonly maxsize?: Int; readonly accept?: Text; readonly time?: Flag }; readonly isProfileName?: Flag; readonly isPayer?: Flag; readonly isEmail?: Flag; readonly isPhone?: Flag; readonly isZip?: Flag; readonly isAddress?: Flag; readonly isLocation?: Flag; readonly isLocation4tax?: Flag; readonly inputFieldLocation?: Text; readonly isAddressFrom?: Flag; readonly isAddressTo?: Flag } }
export interface SalePropertyAddResult { property: SaleOrderPropertyRow }
export interface SalePropertyDeleteParams { readonly id: Int }
export interface SalePropertyGetParams { readonly id: Int }
export interface SalePropertyGetResult { property: SaleOrderPropertyRow }
export interface SalePropertyGetfieldsbytypeParams { readonly type: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS'> | Ref }
export interface SalePropertyGetfieldsbytypeItem { active: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; code: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; defaultValue: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; description: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; id: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; isFiltered: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; multiple: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; name: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; personTypeId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; propsGroupId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; required: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; settings: { fields: { max: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; min: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; step: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } }; isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; sort: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; type: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; userProps: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; util: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; xmlId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } }
export interface SalePropertyGetfieldsbytypeResult { property: SalePropertyGetfieldsbytypeItem }
export interface SalePropertyListParams { readonly select?: SaleOrderPropertySelect; readonly filter?: SaleOrderPropertyFilter; readonly order?: SaleOrderPropertyOrder; readonly start?: Int }
export interface SalePropertyListResult { properties: SaleOrderPropertyRow[] }
export interface SalePropertyUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly code?: Text; readonly active?: Flag; readonly util?: Flag; readonly userProps?: Flag; readonly isFiltered?: Flag; readonly sort?: Int; readonly description?: Text; readonly required?: Flag; readonly multiple?: Flag; readonly xmlId?: Text; readonly defaultValue?: unknown; readonly settings?: Readonly<Record<string, unknown>>; readonly isProfileName?: Flag; readonly isPayer?: Flag; readonly isEmail?: Flag; readonly isPhone?: Flag; readonly isZip?: Flag; readonly isAddress?: Flag; readonly isLocation?: Flag; readonly isLocation4tax?: Flag; readonly inputFieldLocation?: Text; readonly isAddressFrom?: Flag; readonly isAddressTo?: Flag } }
export interface SalePropertyUpdateResult { property: SaleOrderPropertyRow }
export interface SalePropertyRelationAddParams { readonly fields: { readonly entityId: Int; readonly entityType: Text; readonly propertyId: Int } }
export interface SalePropertyRelationAddResult { propertyRelation: SaleOrderPropertyRelationRow }
export interface SalePropertyRelationDeleteByFilterParams { readonly fields: { readonly entityId: Int; readonly entityType: Open<'P' | 'D' | 'L' | 'T'> | Ref; readonly propertyId: Int } }
export interface SalePropertyRelationGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePropertyRelationGetFieldsResult { propertyRelation: Record<string, SalePropertyRelationGetFieldsItem> }
export interface SalePropertyRelationListParams { readonly select?: SaleOrderPropertyRelationSelect; readonly filter?: SaleOrderPropertyRelationFilter; readonly order?: SaleOrderPropertyRelationOrder; readonly start?: Int }
export interface SalePropertyRelationListResult { propertyRelations: SaleOrderPropertyRelationRow[] }
export interface SalePropertygroupAddParams { readonly fields: { readonly personTypeId: Int; readonly name: Text; readonly sort?: Int } }
export interface SalePropertygroupAddResult { propertyGroup: SaleOrderPropertyGroupRow }
export interface SalePropertygroupDeleteParams { readonly id: Int }
export interface SalePropertygroupGetParams { readonly id: Int }
export interface SalePropertygroupGetResult { propertyGroup: SaleOrderPropertyGroupRow }
export interface SalePropertygroupGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePropertygroupGetFieldsResult { propertyGroup: Record<string, SalePropertygroupGetFieldsItem> }
export interface SalePropertygroupListParams { readonly select?: SaleOrderPropertyGroupSelect; readonly filter?: SaleOrderPropertyGroupFilter; readonly order?: SaleOrderPropertyGroupOrder }
export interface SalePropertygroupListResult { propertyGroups: SaleOrderPropertyGroupRow[] }
export interface SalePropertygroupUpdateParams { readonly id: Int; readonly fields: { readonly personTypeId: Int; readonly name: Text; readonly sort?: Int } }
export interface SalePropertygroupUpdateResult { propertyGroup: SaleOrderPropertyGroupRow }
export interface SalePropertyvalueDeleteParams { readonly id: Int }
export interface SalePropertyvalueGetParams { readonly id: Int }
export interface SalePropertyvalueGetResult { propertyValue: SaleOrderPropertyValueRow }
export interface SalePropertyvalueGetfieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePropertyvalueGetfieldsResult { propertyValue: Record<string, SalePropertyvalueGetfieldsItem> }
export interface SalePropertyvalueListParams { readonly select?: SaleOrderPropertyValueSelect; readonly filter?: SaleOrderPropertyValueFilter; readonly order?: SaleOrderPropertyValueOrder; readonly start?: Int }
export interface SalePropertyvalueListResult { propertyValues: SaleOrderPropertyValueRow[] }
export interface SalePropertyvalueModifyParams { readonly fields: { readonly order: { readonly id: Int; readonly propertyValues: readonly { readonly orderPropsId: Int; readonly value: unknown }[] } } }
export interface SalePropertyvalueModifyItem { code: string; id: number; name: string; orderPropsId: number; orderPropsXmlId: string | null; value: unknown }
export interface SalePropertyvalueModifyResult { propertyValues: SalePropertyvalueModifyItem[] }
export interface SalePropertyvariantAddParams { readonly fields: { readonly orderPropsId: Int; readonly name: Text; readonly value: Text; readonly sort?: Int; readonly description?: Text } }
export interface SalePropertyvariantAddResult { propertyVariant: SaleOrderPropertyVariantRow }
export interface SalePropertyvariantDeleteParams { readonly id: Int }
export interface SalePropertyvariantGetParams { readonly id: Int }
export interface SalePropertyvariantGetResult { propertyVariant: SaleOrderPropertyVariantRow }
export interface SalePropertyvariantGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SalePropertyvariantGetFieldsResult { propertyVariant: Record<string, SalePropertyvariantGetFieldsItem> }
export interface SalePropertyvariantListParams { readonly select?: SaleOrderPropertyVariantSelect; readonly filter?: SaleOrderPropertyVariantFilter; readonly order?: SaleOrderPropertyVariantOrder }
export interface SalePropertyvariantListResult { propertyVariants: SaleOrderPropertyVariantRow[] }
export interface SalePropertyvariantUpdateParams { readonly id: Int; readonly fields: { readonly name: Text; readonly value: Text; readonly sort?: Int; readonly description?: Text } }
export interface SalePropertyvariantUpdateResult { propertyVariant: SaleOrderPropertyVariantRow }
export interface SaleShipmentAddParams { readonly fields: { readonly orderId: Int; readonly allowDelivery: Flag; readonly deducted: Flag; readonly deliveryId: Int; readonly statusId?: Text; readonly deliveryDocDate?: DateTimeText; readonly deliveryDocNum?: Text; readonly trackingNumber?: Text; readonly basePriceDelivery?: Decimal; readonly comments?: Text; readonly companyId?: Int; readonly responsibleId?: Int; readonly xmlId?: Text } }
export interface SaleShipmentAddResult { shipment: SaleOrderShipmentRow }
export interface SaleShipmentDeleteParams { readonly id: Int }
export interface SaleShipmentGetParams { readonly id: Int }
export interface SaleShipmentGetResult { shipment: { accountNumber: string; allowDelivery: string; basePriceDelivery: number; canceled: string; comments: string; companyId: number; currency: string; customPriceDelivery: string; dateAllowDelivery: unknown; dateCanceled: unknown; dateDeducted: unknown; dateInsert: string; dateMarked: unknown; dateResponsibleId: string; deducted: string; deliveryDocDate: unknown; deliveryDocNum: string; deliveryId: number; deliveryName: string; deliveryXmlId: string; discountPrice: number; empAllowDeliveryId: unknown; empCanceledId: unknown; empDeductedId: unknown; empMarkedId: unknown; empResponsibleId: unknown; externalDelivery: string; id: number; id1c: string; marked: string; orderId: number; priceDelivery: number; reasonMarked: string; reasonUndoDeducted: string; responsibleId: number; shipmentItems: { basketId: number; dateInsert: string; id: number; orderDeliveryId: number; quantity: number; reservedQuantity: number; xmlId: string }[]; statusId: string; statusXmlId: string; system: string; trackingDescription: string; trackingLastCheck: string; trackingNumber: string; trackingStatus: string; updated1c: string; version1c: string; xmlId: string }; property?: SaleOrderShipmentRow }
export interface SaleShipmentGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleShipmentGetFieldsResult { shipment: Record<string, SaleShipmentGetFieldsItem> }
export interface SaleShipmentListParams { readonly select?: SaleOrderShipmentSelect; readonly filter?: SaleOrderShipmentFilter; readonly order?: SaleOrderShipmentOrder; readonly start?: Int }
export interface SaleShipmentListResult { shipments: SaleOrderShipmentRow[] }
export interface SaleShipmentUpdateParams { readonly id: Int; readonly fields: { readonly allowDelivery: Flag; readonly deducted: Flag; readonly deliveryId: Int; readonly statusId?: Text; readonly deliveryDocDate?: DateTimeText; readonly deliveryDocNum?: Text; readonly trackingNumber?: Text; readonly basePriceDelivery?: Decimal; readonly priceDelivery?: Decimal; readonly comments?: Text; readonly companyId?: Int; readonly responsibleId?: Int; readonly xmlId?: Text } }
export interface SaleShipmentUpdateResult { shipment: SaleOrderShipmentRow }
export interface SaleShipmentitemAddParams { readonly fields: { readonly orderDeliveryId: Int; readonly basketId: Int; readonly quantity: Decimal; readonly xmlId?: Text } }
export interface SaleShipmentitemAddResult { shipmentItem: SaleOrderShipmentItemRow }
export interface SaleShipmentitemDeleteParams { readonly id: Int }
export interface SaleShipmentitemGetParams { readonly id: Int }
export interface SaleShipmentitemGetResult { shipmentItem: SaleOrderShipmentItemRow }
export interface SaleShipmentitemGetfieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleShipmentitemGetfieldsResult { shipmentItem: Record<string, SaleShipmentitemGetfieldsItem> }
export interface SaleShipmentitemListParams { readonly select?: SaleOrderShipmentItemSelect; readonly filter?: SaleOrderShipmentItemFilter; readonly order?: SaleOrderShipmentItemOrder; readonly start?: Int }
export interface SaleShipmentitemListResult { shipmentItems: SaleOrderShipmentItemRow[] }
export interface SaleShipmentitemUpdateParams { readonly id: Int; readonly fields: { readonly quantity: Decimal; readonly xmlId?: Text } }
export interface SaleShipmentitemUpdateResult { shipmentItem: SaleOrderShipmentItemRow }
export interface SaleShipmentpropertyAddParams { readonly fields: { readonly personTypeId?: Int; readonly propsGroupId?: Int; readonly name?: Text; readonly type?: Open<'STRING' | 'Y/N' | 'NUMBER' | 'ENUM' | 'FILE' | 'DATE' | 'LOCATION' | 'ADDRESS'> | Ref; readonly code?: Text; readonly active?: Flag; readonly util?: Flag; readonly userProps?: Flag; readonly isFiltered?: Flag; readonly sort?: Int; readonly description?: Text; readonly required?: Flag; readonly multiple?: Flag; readonly xmlId?: Text; readonly defaultValue?: unknown; readonly settings?: { readonly minlength?: Int; readonly maxlength?: Int; readonly pattern?: Text; readonly multiline?: Flag; readonly cols?: Int; readonly rows?: Int; readonly size?: Int; readonly min?: Int; readonly max?: Int; readonly step?: Int; readonly multielement?: Flag; readonly maxsize?: Int; readonly accept?: Text; readonly time?: Flag }; readonly isProfileName?: Flag; readonly isPayer?: Flag; readonly isEmail?: Flag; readonly isPhone?: Flag; readonly isZip?: Flag; readonly isAddress?: Flag; readonly isLocation?: Flag; readonly isLocation4tax?: Flag; readonly inputFieldLocation?: Text; readonly isAddressFrom?: Flag; readonly isAddressTo?: Flag } }
export interface SaleShipmentpropertyAddItem { active: string; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: string; isAddressFrom: string; isAddressTo: string; isEmail: string; isFiltered: string; isLocation: string; isLocation4tax: string; isPayer: string; isPhone: string; isProfileName: string; isZip: string; multiple: string; name: string; personTypeId: number; propsGroupId: number; required: string; settings: { maxlength: string; multiline: string }; sort: number; type: string; userProps: string; util: string; xmlId: string }
export interface SaleShipmentpropertyAddResult { property: SaleShipmentpropertyAddItem }
export interface SaleShipmentpropertyDeleteParams { readonly id: Int }
export interface SaleShipmentpropertyGetParams { readonly id: Int }
export interface SaleShipmentpropertyGetItem { active: string; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: string; isAddressFrom: string; isAddressTo: string; isEmail: string; isFiltered: string; isLocation: string; isLocation4tax: string; isPayer: string; isPhone: string; isProfileName: string; isZip: string; multiple: string; name: string; personTypeId: number; propsGroupId: number; required: string; settings: unknown[]; sort: number; type: string; userProps: string; util: string; xmlId: string }
export interface SaleShipmentpropertyGetResult { property: SaleShipmentpropertyGetItem }
export interface SaleShipmentpropertyGetfieldsbytypeParams { readonly type: Text }
export interface SaleShipmentpropertyGetfieldsbytypeItem { active: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; code: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; defaultValue: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; description: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; id: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; isFiltered: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; multiple: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; name: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; personTypeId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; propsGroupId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; required: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; settings: { fields: { max: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; min: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; step: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } }; isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; sort: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; type: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; userProps: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; util: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }; xmlId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string } }
export interface SaleShipmentpropertyGetfieldsbytypeResult { property: SaleShipmentpropertyGetfieldsbytypeItem }
export interface SaleShipmentpropertyListParams { readonly select?: Select<string>; readonly filter?: OpenFilter<never, '=' | '%' | '>' | '<' | '!=' | '!%' | '>=' | '<=' | '=%' | '%=' | '!=%' | '!%='>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface SaleShipmentpropertyListItem { active: string; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: string; isAddressFrom: string; isAddressTo: string; isEmail: string; isFiltered: string; isLocation: string; isPayer: string; isPhone: string; isProfileName: string; isZip: string; multiple: string; name: string; personTypeId: number; propsGroupId: number; required: string; settings: { size: number } | []; sort: number; type: string; userProps: string; util: string; xmlId: string }
export interface SaleShipmentpropertyListResult { properties: SaleShipmentpropertyListItem[] }
export interface SaleShipmentpropertyUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly code?: Text; readonly active?: Flag; readonly util?: Flag; readonly userProps?: Flag; readonly isFiltered?: Flag; readonly sort?: Int; readonly description?: Text; readonly required?: Flag; readonly multiple?: Flag; readonly xmlId?: Text; readonly defaultValue?: unknown; readonly settings?: Readonly<Record<string, unknown>>; readonly isProfileName?: Flag; readonly isPayer?: Flag; readonly isEmail?: Flag; readonly isPhone?: Flag; readonly isZip?: Flag; readonly isAddress?: Flag; readonly isLocation?: Flag; readonly isLocation4tax?: Flag; readonly inputFieldLocation?: Text; readonly isAddressFrom?: Flag; readonly isAddressTo?: Flag } }
export interface SaleShipmentpropertyUpdateItem { active: string; code: string; defaultValue: string; description: string; id: number; inputFieldLocation: string; isAddress: string; isAddressFrom: string; isAddressTo: string; isEmail: string; isFiltered: string; isLocation: string; isLocation4tax: string; isPayer: string; isPhone: string; isProfileName: string; isZip: string; multiple: string; name: string; personTypeId: number; propsGroupId: number; required: string; settings: { maxlength: string; multiline: string }; sort: number; type: string; userProps: string; util: string; xmlId: string }
export interface SaleShipmentpropertyUpdateResult { property: SaleShipmentpropertyUpdateItem }
export interface SaleShipmentpropertyvalueDeleteParams { readonly id: Int }
export interface SaleShipmentpropertyvalueGetParams { readonly id: Int }
export interface SaleShipmentpropertyvalueGetItem { code: unknown; id: number; name: string; shipmentPropsId: number; value: string }
export interface SaleShipmentpropertyvalueGetResult { propertyValue: SaleShipmentpropertyvalueGetItem }
export interface SaleShipmentpropertyvalueGetfieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleShipmentpropertyvalueGetfieldsResult { propertyValue: Record<string, SaleShipmentpropertyvalueGetfieldsItem> }
export interface SaleShipmentpropertyvalueListParams { readonly select?: SaleShipmentPropertyValueSelect; readonly filter?: SaleShipmentPropertyValueFilter; readonly order?: SaleShipmentPropertyValueOrder; readonly start?: Int }
export interface SaleShipmentpropertyvalueListResult { propertyValues: SaleShipmentPropertyValueRow[] }
export interface SaleShipmentpropertyvalueModifyParams { readonly fields: { readonly shipment: { readonly id: Int; readonly propertyValues: readonly { readonly shipmentPropsId: Int; readonly value: Text }[] } } }
export interface SaleShipmentpropertyvalueModifyItem { code: unknown; id: number; name: string; value: string; shipmentPropsId?: number }
export interface SaleShipmentpropertyvalueModifyResult { propertyValues: SaleShipmentpropertyvalueModifyItem[] }
export interface SaleStatusAddParams { readonly fields: { readonly id: Int; readonly type: Text; readonly notify?: Flag; readonly sort?: Int; readonly color?: Text; readonly xmlId?: Text } }
export interface SaleStatusAddResult { status: SaleStatusRow }
export interface SaleStatusDeleteParams { readonly id: Int }
export interface SaleStatusGetParams { readonly id: Int }
export interface SaleStatusGetResult { status: SaleStatusRow }
export interface SaleStatusGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleStatusGetFieldsResult { status: Record<string, SaleStatusGetFieldsItem> }
export interface SaleStatusListParams { readonly select?: SaleStatusSelect; readonly filter?: SaleStatusFilter; readonly order?: SaleStatusOrder; readonly start?: Int }
export interface SaleStatusListResult { statuses: SaleStatusRow[] }
export interface SaleStatusUpdateParams { readonly id: Int; readonly fields: { readonly type: Open<'O' | 'D'> | Ref; readonly notify?: Flag; readonly sort?: Int; readonly color?: Text; readonly xmlId?: Text } }
export interface SaleStatusUpdateResult { status: SaleStatusRow }
export interface SaleStatusLangAddParams { readonly fields: { readonly statusId: Int; readonly lid: Text; readonly name: Text; readonly description?: Text } }
export interface SaleStatusLangAddResult { statusLang: SaleStatusLangRow }
export interface SaleStatusLangDeleteByFilterParams { readonly fields: { readonly statusId: Int; readonly lid: Text; readonly name: Text } }
export interface SaleStatusLangGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleStatusLangGetFieldsResult { statusLang: Record<string, SaleStatusLangGetFieldsItem> }
export interface SaleStatusLangGetListLangsResult { langs: SaleLangRow[] }
export interface SaleStatusLangListParams { readonly select?: SaleStatusLangSelect; readonly filter?: SaleStatusLangFilter; readonly order?: SaleStatusLangOrder; readonly start?: Int }
export interface SaleStatusLangListResult { statusLangs: SaleStatusLangRow[] }
export interface SaleTradeBindingGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleTradeBindingGetFieldsResult { tradeBinding: Record<string, SaleTradeBindingGetFieldsItem> }
export interface SaleTradeBindingListParams { readonly select?: SaleOrderTradeBindingSelect; readonly filter?: SaleOrderTradeBindingFilter; readonly order?: SaleOrderTradeBindingOrder; readonly start?: Int }
export interface SaleTradeBindingListResult { tradeBindings: SaleOrderTradeBindingRow[] }
export interface SaleTradePlatformGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface SaleTradePlatformGetFieldsResult { tradePlatform: Record<string, SaleTradePlatformGetFieldsItem> }
export interface SaleTradePlatformListParams { readonly select?: SaleOrderTradePlatformSelect; readonly filter?: SaleOrderTradePlatformFilter; readonly order?: SaleOrderTradePlatformOrder; readonly start?: Int }
export interface SaleTradePlatformListResult { tradePlatforms: SaleOrderTradePlatformRow[] }

export interface SaleMethods {
  'sale.basketitem.add': { params: SaleBasketitemAddParams; result: SaleBasketitemAddResult }
  'sale.basketitem.addCatalogProduct': { params: SaleBasketitemAddCatalogProductParams; result: SaleBasketitemAddCatalogProductResult }
  'sale.basketitem.delete': { params: SaleBasketitemDeleteParams; result: boolean }
  'sale.basketitem.get': { params: SaleBasketitemGetParams; result: SaleBasketitemGetResult }
  'sale.basketitem.getFields': { params: NoParams; result: SaleBasketitemGetFieldsResult }
  'sale.basketitem.getFieldsCatalogProduct': { params: NoParams; result: SaleBasketitemGetFieldsCatalogProductResult }
  'sale.basketitem.list': { params: SaleBasketitemListParams; result: SaleBasketitemListResult; item: SaleBasketItemRow }
  'sale.basketitem.update': { params: SaleBasketitemUpdateParams; result: SaleBasketitemUpdateResult }
  'sale.basketitem.updateCatalogProduct': { params: SaleBasketitemUpdateCatalogProductParams; result: SaleBasketitemUpdateCatalogProductResult }
  'sale.basketproperties.add': { params: SaleBasketpropertiesAddParams; result: SaleBasketpropertiesAddResult }
  'sale.basketproperties.delete': { params: SaleBasketpropertiesDeleteParams; result: boolean }
  'sale.basketproperties.get': { params: SaleBasketpropertiesGetParams; result: SaleBasketpropertiesGetResult }
  'sale.basketproperties.getFields': { params: NoParams; result: SaleBasketpropertiesGetFieldsResult }
  'sale.basketproperties.list': { params: SaleBasketpropertiesListParams; result: SaleBasketpropertiesListResult; item: SaleBasketItemPropertyRow }
  'sale.basketproperties.update': { params: SaleBasketpropertiesUpdateParams; result: SaleBasketpropertiesUpdateResult }
  'sale.businessValuePersonDomain.add': { params: SaleBusinessValuePersonDomainAddParams; result: SaleBusinessValuePersonDomainAddResult }
  'sale.businessValuePersonDomain.deleteByFilter': { params: SaleBusinessValuePersonDomainDeleteByFilterParams; result: boolean }
  'sale.businessValuePersonDomain.getFields': { params: NoParams; result: SaleBusinessValuePersonDomainGetFieldsResult }
  'sale.businessValuePersonDomain.list': { params: SaleBusinessValuePersonDomainListParams; result: SaleBusinessValuePersonDomainListResult; item: SaleBusinessValuePersonDomainRow }
  'sale.delivery.add': { params: SaleDeliveryAddParams; result: SaleDeliveryAddResult }
  'sale.delivery.config.get': { params: SaleDeliveryConfigGetParams; result: SaleDeliveryConfigGetItem[]; item: SaleDeliveryConfigGetItem }
  'sale.delivery.config.update': { params: SaleDeliveryConfigUpdateParams; result: boolean }
  'sale.delivery.delete': { params: SaleDeliveryDeleteParams; result: boolean }
  'sale.delivery.getlist': { params: SaleDeliveryGetlistParams; result: SaleDeliveryServiceRow[]; item: SaleDeliveryServiceRow }
  'sale.delivery.handler.add': { params: SaleDeliveryHandlerAddParams; result: number }
  'sale.delivery.handler.delete': { params: SaleDeliveryHandlerDeleteParams; result: boolean }
  'sale.delivery.handler.list': { params: NoParams; result: SaleDeliveryHandlerRow[]; item: SaleDeliveryHandlerRow }
  'sale.delivery.handler.update': { params: SaleDeliveryHandlerUpdateParams; result: boolean }
  'sale.delivery.update': { params: SaleDeliveryUpdateParams; result: boolean }
  'sale.order.add': { params: SaleOrderAddParams; result: SaleOrderAddResult }
  'sale.order.delete': { params: SaleOrderDeleteParams; result: boolean }
  'sale.order.get': { params: SaleOrderGetParams; result: SaleOrderGetResult }
  'sale.order.getFields': { params: NoParams; result: SaleOrderGetFieldsResult }
  'sale.order.list': { params: SaleOrderListParams; result: SaleOrderListResult; item: SaleOrderRow }
  'sale.order.update': { params: SaleOrderUpdateParams; result: SaleOrderUpdateResult }
  'sale.payment.add': { params: SalePaymentAddParams; result: SalePaymentAddResult }
  'sale.payment.delete': { params: SalePaymentDeleteParams; result: boolean }
  'sale.payment.get': { params: SalePaymentGetParams; result: SalePaymentGetResult }
  'sale.payment.getFields': { params: NoParams; result: SalePaymentGetFieldsResult }
  'sale.payment.list': { params: SalePaymentListParams; result: SalePaymentListResult; item: SaleOrderPaymentRow }
  'sale.payment.update': { params: SalePaymentUpdateParams; result: SalePaymentUpdateResult }
  'sale.paymentItemShipment.add': { params: SalePaymentItemShipmentAddParams; result: SalePaymentItemShipmentAddResult }
  'sale.paymentItemShipment.delete': { params: SalePaymentItemShipmentDeleteParams; result: boolean }
  'sale.paymentItemShipment.get': { params: SalePaymentItemShipmentGetParams; result: SalePaymentItemShipmentGetResult }
  'sale.paymentItemShipment.getFields': { params: NoParams; result: SalePaymentItemShipmentGetFieldsResult }
  'sale.paymentItemShipment.list': { params: SalePaymentItemShipmentListParams; result: SalePaymentItemShipmentListResult; item: SalePaymentItemShipmentRow }
  'sale.paymentItemShipment.update': { params: SalePaymentItemShipmentUpdateParams; result: SalePaymentItemShipmentUpdateResult }
  'sale.paymentitembasket.add': { params: SalePaymentitembasketAddParams; result: SalePaymentitembasketAddResult }
  'sale.paymentitembasket.delete': { params: SalePaymentitembasketDeleteParams; result: boolean }
  'sale.paymentitembasket.get': { params: SalePaymentitembasketGetParams; result: SalePaymentitembasketGetResult }
  'sale.paymentitembasket.getfields': { params: NoParams; result: SalePaymentitembasketGetfieldsResult }
  'sale.paymentitembasket.list': { params: SalePaymentitembasketListParams; result: SalePaymentitembasketListResult; item: SalePaymentItemBasketRow }
  'sale.paymentitembasket.update': { params: SalePaymentitembasketUpdateParams; result: SalePaymentitembasketUpdateResult }
  'sale.persontype.add': { params: SalePersontypeAddParams; result: SalePersontypeAddResult }
  'sale.persontype.delete': { params: SalePersontypeDeleteParams; result: boolean }
  'sale.persontype.get': { params: SalePersontypeGetParams; result: SalePersontypeGetResult }
  'sale.persontype.getFields': { params: NoParams; result: SalePersontypeGetFieldsResult }
  'sale.persontype.list': { params: SalePersontypeListParams; result: SalePersontypeListResult; item: SalePersonTypeRow }
  'sale.persontype.update': { params: SalePersontypeUpdateParams; result: SalePersontypeUpdateResult }
  'sale.property.add': { params: SalePropertyAddParams; result: SalePropertyAddResult }
  'sale.property.delete': { params: SalePropertyDeleteParams; result: boolean }
  'sale.property.get': { params: SalePropertyGetParams; result: SalePropertyGetResult }
  'sale.property.getfieldsbytype': { params: SalePropertyGetfieldsbytypeParams; result: SalePropertyGetfieldsbytypeResult }
  'sale.property.list': { params: SalePropertyListParams; result: SalePropertyListResult; item: SaleOrderPropertyRow }
  'sale.property.update': { params: SalePropertyUpdateParams; result: SalePropertyUpdateResult }
  'sale.propertyRelation.add': { params: SalePropertyRelationAddParams; result: SalePropertyRelationAddResult }
  'sale.propertyRelation.deleteByFilter': { params: SalePropertyRelationDeleteByFilterParams; result: boolean }
  'sale.propertyRelation.getFields': { params: NoParams; result: SalePropertyRelationGetFieldsResult }
  'sale.propertyRelation.list': { params: SalePropertyRelationListParams; result: SalePropertyRelationListResult; item: SaleOrderPropertyRelationRow }
  'sale.propertygroup.add': { params: SalePropertygroupAddParams; result: SalePropertygroupAddResult }
  'sale.propertygroup.delete': { params: SalePropertygroupDeleteParams; result: boolean }
  'sale.propertygroup.get': { params: SalePropertygroupGetParams; result: SalePropertygroupGetResult }
  'sale.propertygroup.getFields': { params: NoParams; result: SalePropertygroupGetFieldsResult }
  'sale.propertygroup.list': { params: SalePropertygroupListParams; result: SalePropertygroupListResult; item: SaleOrderPropertyGroupRow }
  'sale.propertygroup.update': { params: SalePropertygroupUpdateParams; result: SalePropertygroupUpdateResult }
  'sale.propertyvalue.delete': { params: SalePropertyvalueDeleteParams; result: boolean }
  'sale.propertyvalue.get': { params: SalePropertyvalueGetParams; result: SalePropertyvalueGetResult }
  'sale.propertyvalue.getfields': { params: NoParams; result: SalePropertyvalueGetfieldsResult }
  'sale.propertyvalue.list': { params: SalePropertyvalueListParams; result: SalePropertyvalueListResult; item: SaleOrderPropertyValueRow }
  'sale.propertyvalue.modify': { params: SalePropertyvalueModifyParams; result: SalePropertyvalueModifyResult }
  'sale.propertyvariant.add': { params: SalePropertyvariantAddParams; result: SalePropertyvariantAddResult }
  'sale.propertyvariant.delete': { params: SalePropertyvariantDeleteParams; result: boolean }
  'sale.propertyvariant.get': { params: SalePropertyvariantGetParams; result: SalePropertyvariantGetResult }
  'sale.propertyvariant.getFields': { params: NoParams; result: SalePropertyvariantGetFieldsResult }
  'sale.propertyvariant.list': { params: SalePropertyvariantListParams; result: SalePropertyvariantListResult; item: SaleOrderPropertyVariantRow }
  'sale.propertyvariant.update': { params: SalePropertyvariantUpdateParams; result: SalePropertyvariantUpdateResult }
  'sale.shipment.add': { params: SaleShipmentAddParams; result: SaleShipmentAddResult }
  'sale.shipment.delete': { params: SaleShipmentDeleteParams; result: boolean }
  'sale.shipment.get': { params: SaleShipmentGetParams; result: SaleShipmentGetResult }
  'sale.shipment.getFields': { params: NoParams; result: SaleShipmentGetFieldsResult }
  'sale.shipment.list': { params: SaleShipmentListParams; result: SaleShipmentListResult; item: SaleOrderShipmentRow }
  'sale.shipment.update': { params: SaleShipmentUpdateParams; result: SaleShipmentUpdateResult }
  'sale.shipmentitem.add': { params: SaleShipmentitemAddParams; result: SaleShipmentitemAddResult }
  'sale.shipmentitem.delete': { params: SaleShipmentitemDeleteParams; result: boolean }
  'sale.shipmentitem.get': { params: SaleShipmentitemGetParams; result: SaleShipmentitemGetResult }
  'sale.shipmentitem.getfields': { params: NoParams; result: SaleShipmentitemGetfieldsResult }
  'sale.shipmentitem.list': { params: SaleShipmentitemListParams; result: SaleShipmentitemListResult; item: SaleOrderShipmentItemRow }
  'sale.shipmentitem.update': { params: SaleShipmentitemUpdateParams; result: SaleShipmentitemUpdateResult }
  'sale.shipmentproperty.add': { params: SaleShipmentpropertyAddParams; result: SaleShipmentpropertyAddResult }
  'sale.shipmentproperty.delete': { params: SaleShipmentpropertyDeleteParams; result: boolean }
  'sale.shipmentproperty.get': { params: SaleShipmentpropertyGetParams; result: SaleShipmentpropertyGetResult }
  'sale.shipmentproperty.getfieldsbytype': { params: SaleShipmentpropertyGetfieldsbytypeParams; result: SaleShipmentpropertyGetfieldsbytypeResult }
  'sale.shipmentproperty.list': { params: SaleShipmentpropertyListParams; result: SaleShipmentpropertyListResult; item: SaleShipmentpropertyListItem }
  'sale.shipmentproperty.update': { params: SaleShipmentpropertyUpdateParams; result: SaleShipmentpropertyUpdateResult }
  'sale.shipmentpropertyvalue.delete': { params: SaleShipmentpropertyvalueDeleteParams; result: boolean }
  'sale.shipmentpropertyvalue.get': { params: SaleShipmentpropertyvalueGetParams; result: SaleShipmentpropertyvalueGetResult }
  'sale.shipmentpropertyvalue.getfields': { params: NoParams; result: SaleShipmentpropertyvalueGetfieldsResult }
  'sale.shipmentpropertyvalue.list': { params: SaleShipmentpropertyvalueListParams; result: SaleShipmentpropertyvalueListResult; item: SaleShipmentPropertyValueRow }
  'sale.shipmentpropertyvalue.modify': { params: SaleShipmentpropertyvalueModifyParams; result: SaleShipmentpropertyvalueModifyResult }
  'sale.status.add': { params: SaleStatusAddParams; result: SaleStatusAddResult }
  'sale.status.delete': { params: SaleStatusDeleteParams; result: boolean }
  'sale.status.get': { params: SaleStatusGetParams; result: SaleStatusGetResult }
  'sale.status.getFields': { params: NoParams; result: SaleStatusGetFieldsResult }
  'sale.status.list': { params: SaleStatusListParams; result: SaleStatusListResult; item: SaleStatusRow }
  'sale.status.update': { params: SaleStatusUpdateParams; result: SaleStatusUpdateResult }
  'sale.statusLang.add': { params: SaleStatusLangAddParams; result: SaleStatusLangAddResult }
  'sale.statusLang.deleteByFilter': { params: SaleStatusLangDeleteByFilterParams; result: boolean }
  'sale.statusLang.getFields': { params: NoParams; result: SaleStatusLangGetFieldsResult }
  'sale.statusLang.getListLangs': { params: NoParams; result: SaleStatusLangGetListLangsResult; item: SaleLangRow }
  'sale.statusLang.list': { params: SaleStatusLangListParams; result: SaleStatusLangListResult; item: SaleStatusLangRow }
  'sale.tradeBinding.getFields': { params: NoParams; result: SaleTradeBindingGetFieldsResult }
  'sale.tradeBinding.list': { params: SaleTradeBindingListParams; result: SaleTradeBindingListResult; item: SaleOrderTradeBindingRow }
  'sale.tradePlatform.getFields': { params: NoParams; result: SaleTradePlatformGetFieldsResult }
  'sale.tradePlatform.list': { params: SaleTradePlatformListParams; result: SaleTradePlatformListResult; item: SaleOrderTradePlatformRow }
}

export interface SaleService {
  readonly basketitem: SaleBasketitemService
  readonly basketproperties: SaleBasketpropertiesService
  readonly businessValuePersonDomain: SaleBusinessValuePersonDomainService
  readonly delivery: SaleDeliveryService
  readonly order: SaleOrderService
  readonly payment: SalePaymentService
  readonly paymentItemShipment: SalePaymentItemShipmentService
  readonly paymentitembasket: SalePaymentitembasketService
  readonly persontype: SalePersontypeService
  readonly property: SalePropertyService
  readonly propertyRelation: SalePropertyRelationService
  readonly propertygroup: SalePropertygroupService
  readonly propertyvalue: SalePropertyvalueService
  readonly propertyvariant: SalePropertyvariantService
  readonly shipment: SaleShipmentService
  readonly shipmentitem: SaleShipmentitemService
  readonly shipmentproperty: SaleShipmentpropertyService
  readonly shipmentpropertyvalue: SaleShipmentpropertyvalueService
  readonly status: SaleStatusService
  readonly statusLang: SaleStatusLangService
  readonly tradeBinding: SaleTradeBindingService
  readonly tradePlatform: SaleTradePlatformService
}

export interface SaleBasketitemService {
  /**
   * Adds a basket item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200140400007`, `200140400008`, `200140400009`, `200140400011` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html
   */
  add(params: SaleBasketitemAddParams, options?: CallOptions): Promise<SaleBasketitemAddResult>
  /**
   * Calls `sale.basketitem.addCatalogProduct`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200140400006`, `200140400007`, `200140400008`, `200140400009`, `200140400011` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html
   */
  addCatalogProduct(params: SaleBasketitemAddCatalogProductParams, options?: CallOptions): Promise<SaleBasketitemAddCatalogProductResult>
  /**
   * Deletes a basket item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200140400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html
   */
  delete(params: SaleBasketitemDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a basket item.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `100`, `200040300010`, `200140400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html
   */
  get(params: SaleBasketitemGetParams, options?: CallOptions): Promise<SaleBasketitemGetResult>
  /**
   * Describes the fields of basket items.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleBasketitemGetFieldsResult>
  /**
   * Calls `sale.basketitem.getFieldsCatalogProduct`.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html
   */
  getFieldsCatalogProduct(params?: NoParams, options?: CallOptions): Promise<SaleBasketitemGetFieldsCatalogProductResult>
  /**
   * Lists basket items.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html
   */
  list(params?: SaleBasketitemListParams, options?: CallOptions): Promise<SaleBasketitemListResult>
  /**
   * Updates a basket item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200140400001`, `200140400008`, `200140400009`, `200140400011` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html
   */
  update(params: SaleBasketitemUpdateParams, options?: CallOptions): Promise<SaleBasketitemUpdateResult>
  /**
   * Calls `sale.basketitem.updateCatalogProduct`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200140400001`, `200140400006`, `200140400008`, `200140400009`, `200140400011` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html
   */
  updateCatalogProduct(params: SaleBasketitemUpdateCatalogProductParams, options?: CallOptions): Promise<SaleBasketitemUpdateCatalogProductResult>
}

export interface SaleBasketpropertiesService {
  /**
   * Adds basketproperties.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200240400001`, `200240400002`, `200240400004`, `200240400005` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-add.html
   */
  add(params: SaleBasketpropertiesAddParams, options?: CallOptions): Promise<SaleBasketpropertiesAddResult>
  /**
   * Deletes basketproperties.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `100`, `200040300010`, `200140400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-delete.html
   */
  delete(params: SaleBasketpropertiesDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets basketproperties.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `100`, `200040300010`, `200240400003` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get.html
   */
  get(params: SaleBasketpropertiesGetParams, options?: CallOptions): Promise<SaleBasketpropertiesGetResult>
  /**
   * Describes the fields of basketproperties.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleBasketpropertiesGetFieldsResult>
  /**
   * Lists basketproperties.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-list.html
   */
  list(params?: SaleBasketpropertiesListParams, options?: CallOptions): Promise<SaleBasketpropertiesListResult>
  /**
   * Updates basketproperties.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `20004030001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/basket-properties/sale-basket-properties-update.html
   */
  update(params: SaleBasketpropertiesUpdateParams, options?: CallOptions): Promise<SaleBasketpropertiesUpdateResult>
}

export interface SaleBusinessValuePersonDomainService {
  /**
   * Adds a business value person domain.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400002`, `201250000001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html
   */
  add(params: SaleBusinessValuePersonDomainAddParams, options?: CallOptions): Promise<SaleBusinessValuePersonDomainAddResult>
  /**
   * Calls `sale.businessValuePersonDomain.deleteByFilter`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201440400003`, `201450000002`, `201450000003` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html
   */
  deleteByFilter(params: SaleBusinessValuePersonDomainDeleteByFilterParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of business value person domains.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleBusinessValuePersonDomainGetFieldsResult>
  /**
   * Lists business value person domains.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html
   */
  list(params?: SaleBusinessValuePersonDomainListParams, options?: CallOptions): Promise<SaleBusinessValuePersonDomainListResult>
}

export interface SaleDeliveryService {
  /**
   * Adds a delivery.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_ADD`, `ERROR_HANDLER_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-add.html
   */
  add(params: SaleDeliveryAddParams, options?: CallOptions): Promise<SaleDeliveryAddResult>
  readonly config: SaleDeliveryConfigService
  /**
   * Deletes a delivery.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_DELETE`, `ERROR_DELIVERY_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-delete.html
   */
  delete(params: SaleDeliveryDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists deliveries.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-get-list.html
   */
  getlist(params?: SaleDeliveryGetlistParams, options?: CallOptions): Promise<SaleDeliveryServiceRow[]>
  readonly handler: SaleDeliveryHandlerService
  /**
   * Updates a delivery.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_NOT_FOUND`, `ERROR_DELIVERY_UPDATE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-update.html
   */
  update(params: SaleDeliveryUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface SaleDeliveryConfigService {
  /**
   * Gets a delivery config.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-get.html
   */
  get(params: SaleDeliveryConfigGetParams, options?: CallOptions): Promise<SaleDeliveryConfigGetItem[]>
  /**
   * Updates a delivery config.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_DELIVERY_CONFIG_UPDATE`, `ERROR_DELIVERY_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/delivery/sale-delivery-config-update.html
   */
  update(params: SaleDeliveryConfigUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface SaleDeliveryHandlerService {
  /**
   * Adds a delivery handler.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ADD`, `ERROR_HANDLER_ALREADY_EXIST` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-add.html
   */
  add(params: SaleDeliveryHandlerAddParams, options?: CallOptions): Promise<number>
  /**
   * Deletes a delivery handler.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_DELETE`, `ERROR_HANDLER_NOT_FOUND` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-delete.html
   */
  delete(params: SaleDeliveryHandlerDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists delivery handlers.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-list.html
   */
  list(params?: NoParams, options?: CallOptions): Promise<SaleDeliveryHandlerRow[]>
  /**
   * Updates a delivery handler.
   * Scope `sale`; administrators of CRM only.
   * Errors: `ERROR_CHECK_FAILURE`, `ERROR_HANDLER_ALREADY_EXIST`, `ERROR_HANDLER_NOT_FOUND`, `ERROR_HANDLER_UPDATE` (400), `ACCESS_DENIED` (403).
   * @see https://apidocs.bitrix24.com/api-reference/sale/delivery/handler/sale-delivery-handler-update.html
   */
  update(params: SaleDeliveryHandlerUpdateParams, options?: CallOptions): Promise<boolean>
}

export interface SaleOrderService {
  /**
   * Adds an order.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-add.html
   */
  add(params: SaleOrderAddParams, options?: CallOptions): Promise<SaleOrderAddResult>
  /**
   * Deletes an order.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200540400001`, `SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-delete.html
   */
  delete(params: SaleOrderDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets an order.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get.html
   */
  get(params: SaleOrderGetParams, options?: CallOptions): Promise<SaleOrderGetResult>
  /**
   * Describes the fields of orders.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleOrderGetFieldsResult>
  /**
   * Lists orders.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-list.html
   */
  list(params?: SaleOrderListParams, options?: CallOptions): Promise<SaleOrderListResult>
  /**
   * Updates an order.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200540400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/order/sale-order-update.html
   */
  update(params: SaleOrderUpdateParams, options?: CallOptions): Promise<SaleOrderUpdateResult>
}

export interface SalePaymentService {
  /**
   * Adds a payment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-add.html
   */
  add(params: SalePaymentAddParams, options?: CallOptions): Promise<SalePaymentAddResult>
  /**
   * Deletes a payment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200640400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-delete.html
   */
  delete(params: SalePaymentDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a payment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200640400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get.html
   */
  get(params: SalePaymentGetParams, options?: CallOptions): Promise<SalePaymentGetResult>
  /**
   * Describes the fields of payments.
   * Scope `sale`; administrators only.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePaymentGetFieldsResult>
  /**
   * Lists payments.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-list.html
   */
  list(params?: SalePaymentListParams, options?: CallOptions): Promise<SalePaymentListResult>
  /**
   * Updates a payment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200640400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment/sale-payment-update.html
   */
  update(params: SalePaymentUpdateParams, options?: CallOptions): Promise<SalePaymentUpdateResult>
}

export interface SalePaymentItemShipmentService {
  /**
   * Adds a payment item shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400002`, `201240400003`, `201250000001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html
   */
  add(params: SalePaymentItemShipmentAddParams, options?: CallOptions): Promise<SalePaymentItemShipmentAddResult>
  /**
   * Deletes a payment item shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html
   */
  delete(params: SalePaymentItemShipmentDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a payment item shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html
   */
  get(params: SalePaymentItemShipmentGetParams, options?: CallOptions): Promise<SalePaymentItemShipmentGetResult>
  /**
   * Describes the fields of payment item shipments.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePaymentItemShipmentGetFieldsResult>
  /**
   * Lists payment item shipments.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html
   */
  list(params?: SalePaymentItemShipmentListParams, options?: CallOptions): Promise<SalePaymentItemShipmentListResult>
  /**
   * Updates a payment item shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html
   */
  update(params: SalePaymentItemShipmentUpdateParams, options?: CallOptions): Promise<SalePaymentItemShipmentUpdateResult>
}

export interface SalePaymentitembasketService {
  /**
   * Adds a paymentitembasket.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400002`, `201240400003`, `201250000001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-add.html
   */
  add(params: SalePaymentitembasketAddParams, options?: CallOptions): Promise<SalePaymentitembasketAddResult>
  /**
   * Deletes a paymentitembasket.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-delete.html
   */
  delete(params: SalePaymentitembasketDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a paymentitembasket.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get.html
   */
  get(params: SalePaymentitembasketGetParams, options?: CallOptions): Promise<SalePaymentitembasketGetResult>
  /**
   * Describes the fields of paymentitembaskets.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-get-fields.html
   */
  getfields(params?: NoParams, options?: CallOptions): Promise<SalePaymentitembasketGetfieldsResult>
  /**
   * Lists paymentitembaskets.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-list.html
   */
  list(params?: SalePaymentitembasketListParams, options?: CallOptions): Promise<SalePaymentitembasketListResult>
  /**
   * Updates a paymentitembasket.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/payment-item-basket/sale-payment-item-basket-update.html
   */
  update(params: SalePaymentitembasketUpdateParams, options?: CallOptions): Promise<SalePaymentitembasketUpdateResult>
}

export interface SalePersontypeService {
  /**
   * Adds a persontype.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200750000001`, `200750000005`, `200750000006` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-add.html
   */
  add(params: SalePersontypeAddParams, options?: CallOptions): Promise<SalePersontypeAddResult>
  /**
   * Deletes a persontype.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200740400001`, `200750000003`, `200750000004`, `200750000008` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-delete.html
   */
  delete(params: SalePersontypeDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a persontype.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200740400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get.html
   */
  get(params: SalePersontypeGetParams, options?: CallOptions): Promise<SalePersontypeGetResult>
  /**
   * Describes the fields of persontypes.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePersontypeGetFieldsResult>
  /**
   * Lists persontypes.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-list.html
   */
  list(params?: SalePersontypeListParams, options?: CallOptions): Promise<SalePersontypeListResult>
  /**
   * Updates a persontype.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200740400001`, `200750000002`, `200750000007` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/person-type/sale-person-type-update.html
   */
  update(params: SalePersontypeUpdateParams, options?: CallOptions): Promise<SalePersontypeUpdateResult>
}

export interface SalePropertyService {
  /**
   * Adds a property.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200850000005`, `200850000006`, `200850000009`, `200850000010`, `200850000011`, `200850000012`, `200850000013`, `200850000014`, `200850000015`, `200850000016` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-add.html
   */
  add(params: SalePropertyAddParams, options?: CallOptions): Promise<SalePropertyAddResult>
  /**
   * Deletes a property.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200840400001`, `200850000004`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-delete.html
   */
  delete(params: SalePropertyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a property.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200840400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get.html
   */
  get(params: SalePropertyGetParams, options?: CallOptions): Promise<SalePropertyGetResult>
  /**
   * Calls `sale.property.getfieldsbytype`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-get-fields-by-type.html
   */
  getfieldsbytype(params: SalePropertyGetfieldsbytypeParams, options?: CallOptions): Promise<SalePropertyGetfieldsbytypeResult>
  /**
   * Lists properties.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-list.html
   */
  list(params?: SalePropertyListParams, options?: CallOptions): Promise<SalePropertyListResult>
  /**
   * Updates a property.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200840400001`, `200850000003`, `200850000009`, `200850000010`, `200850000011`, `200850000012`, `200850000013`, `200850000014`, `200850000015`, `200850000016` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property/sale-property-update.html
   */
  update(params: SalePropertyUpdateParams, options?: CallOptions): Promise<SalePropertyUpdateResult>
}

export interface SalePropertyRelationService {
  /**
   * Adds a property relation.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201650000001`, `201650000002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html
   */
  add(params: SalePropertyRelationAddParams, options?: CallOptions): Promise<SalePropertyRelationAddResult>
  /**
   * Calls `sale.propertyRelation.deleteByFilter`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201640400004` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html
   */
  deleteByFilter(params: SalePropertyRelationDeleteByFilterParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of property relations.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePropertyRelationGetFieldsResult>
  /**
   * Lists property relations.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html
   */
  list(params?: SalePropertyRelationListParams, options?: CallOptions): Promise<SalePropertyRelationListResult>
}

export interface SalePropertygroupService {
  /**
   * Adds a propertygroup.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200950000006` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-add.html
   */
  add(params: SalePropertygroupAddParams, options?: CallOptions): Promise<SalePropertygroupAddResult>
  /**
   * Deletes a propertygroup.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200940400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-delete.html
   */
  delete(params: SalePropertygroupDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a propertygroup.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200940400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get.html
   */
  get(params: SalePropertygroupGetParams, options?: CallOptions): Promise<SalePropertygroupGetResult>
  /**
   * Describes the fields of propertygroups.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePropertygroupGetFieldsResult>
  /**
   * Lists propertygroups.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-list.html
   */
  list(params?: SalePropertygroupListParams, options?: CallOptions): Promise<SalePropertygroupListResult>
  /**
   * Updates a propertygroup.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200940400001`, `200950000008` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-group/sale-property-group-update.html
   */
  update(params: SalePropertygroupUpdateParams, options?: CallOptions): Promise<SalePropertygroupUpdateResult>
}

export interface SalePropertyvalueService {
  /**
   * Deletes a propertyvalue.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201040400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html
   */
  delete(params: SalePropertyvalueDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a propertyvalue.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201040400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html
   */
  get(params: SalePropertyvalueGetParams, options?: CallOptions): Promise<SalePropertyvalueGetResult>
  /**
   * Describes the fields of propertyvalues.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html
   */
  getfields(params?: NoParams, options?: CallOptions): Promise<SalePropertyvalueGetfieldsResult>
  /**
   * Lists propertyvalues.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html
   */
  list(params?: SalePropertyvalueListParams, options?: CallOptions): Promise<SalePropertyvalueListResult>
  /**
   * Calls `sale.propertyvalue.modify`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html
   */
  modify(params: SalePropertyvalueModifyParams, options?: CallOptions): Promise<SalePropertyvalueModifyResult>
}

export interface SalePropertyvariantService {
  /**
   * Adds a propertyvariant.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201550000003`, `ERROR_NO_NAME`, `ERROR_NO_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-add.html
   */
  add(params: SalePropertyvariantAddParams, options?: CallOptions): Promise<SalePropertyvariantAddResult>
  /**
   * Deletes a propertyvariant.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201540400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-delete.html
   */
  delete(params: SalePropertyvariantDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a propertyvariant.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201540400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get.html
   */
  get(params: SalePropertyvariantGetParams, options?: CallOptions): Promise<SalePropertyvariantGetResult>
  /**
   * Describes the fields of propertyvariants.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SalePropertyvariantGetFieldsResult>
  /**
   * Lists propertyvariants.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-list.html
   */
  list(params?: SalePropertyvariantListParams, options?: CallOptions): Promise<SalePropertyvariantListResult>
  /**
   * Updates a propertyvariant.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201540400001`, `ERROR_NO_NAME`, `ERROR_NO_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/property-variant/sale-property-variant-update.html
   */
  update(params: SalePropertyvariantUpdateParams, options?: CallOptions): Promise<SalePropertyvariantUpdateResult>
}

export interface SaleShipmentService {
  /**
   * Adds a shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `BX_INVALID_VALUE`, `SALE_SHIPMENT_WRONG_DELIVERY_SERVICE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html
   */
  add(params: SaleShipmentAddParams, options?: CallOptions): Promise<SaleShipmentAddResult>
  /**
   * Deletes a shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201140400001`, `SALE_SHIPMENT_EXIST_SHIPPED` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html
   */
  delete(params: SaleShipmentDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201140400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html
   */
  get(params: SaleShipmentGetParams, options?: CallOptions): Promise<SaleShipmentGetResult>
  /**
   * Describes the fields of shipments.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleShipmentGetFieldsResult>
  /**
   * Lists shipments.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html
   */
  list(params?: SaleShipmentListParams, options?: CallOptions): Promise<SaleShipmentListResult>
  /**
   * Updates a shipment.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201140400001`, `BX_INVALID_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html
   */
  update(params: SaleShipmentUpdateParams, options?: CallOptions): Promise<SaleShipmentUpdateResult>
}

export interface SaleShipmentitemService {
  /**
   * Adds a shipment item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400002`, `201240400003`, `201250000001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-add.html
   */
  add(params: SaleShipmentitemAddParams, options?: CallOptions): Promise<SaleShipmentitemAddResult>
  /**
   * Deletes a shipment item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-delete.html
   */
  delete(params: SaleShipmentitemDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a shipment item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get.html
   */
  get(params: SaleShipmentitemGetParams, options?: CallOptions): Promise<SaleShipmentitemGetResult>
  /**
   * Describes the fields of shipment items.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-get-fields.html
   */
  getfields(params?: NoParams, options?: CallOptions): Promise<SaleShipmentitemGetfieldsResult>
  /**
   * Lists shipment items.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-list.html
   */
  list(params?: SaleShipmentitemListParams, options?: CallOptions): Promise<SaleShipmentitemListResult>
  /**
   * Updates a shipment item.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201240400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-item/sale-shipment-item-update.html
   */
  update(params: SaleShipmentitemUpdateParams, options?: CallOptions): Promise<SaleShipmentitemUpdateResult>
}

export interface SaleShipmentpropertyService {
  /**
   * Adds a shipmentproperty.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200850000005`, `200850000006`, `200850000009`, `200850000010`, `200850000011`, `200850000012`, `200850000013`, `200850000014`, `200850000015`, `200850000016` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-add.html
   */
  add(params: SaleShipmentpropertyAddParams, options?: CallOptions): Promise<SaleShipmentpropertyAddResult>
  /**
   * Deletes a shipmentproperty.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200840400001`, `200850000004`, `ERROR_CORE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-delete.html
   */
  delete(params: SaleShipmentpropertyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a shipmentproperty.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200840400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get.html
   */
  get(params: SaleShipmentpropertyGetParams, options?: CallOptions): Promise<SaleShipmentpropertyGetResult>
  /**
   * Calls `sale.shipmentproperty.getfieldsbytype`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-get-fields-by-type.html
   */
  getfieldsbytype(params: SaleShipmentpropertyGetfieldsbytypeParams, options?: CallOptions): Promise<SaleShipmentpropertyGetfieldsbytypeResult>
  /**
   * Lists shipmentproperties.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-list.html
   */
  list(params?: SaleShipmentpropertyListParams, options?: CallOptions): Promise<SaleShipmentpropertyListResult>
  /**
   * Updates a shipmentproperty.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200840400001`, `200850000003`, `200850000009`, `200850000010`, `200850000011`, `200850000012`, `200850000013`, `200850000014`, `200850000015`, `200850000016` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property/sale-shipment-property-update.html
   */
  update(params: SaleShipmentpropertyUpdateParams, options?: CallOptions): Promise<SaleShipmentpropertyUpdateResult>
}

export interface SaleShipmentpropertyvalueService {
  /**
   * Deletes a shipmentpropertyvalue.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201040400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html
   */
  delete(params: SaleShipmentpropertyvalueDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a shipmentpropertyvalue.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201040400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html
   */
  get(params: SaleShipmentpropertyvalueGetParams, options?: CallOptions): Promise<SaleShipmentpropertyvalueGetResult>
  /**
   * Describes the fields of shipmentpropertyvalues.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html
   */
  getfields(params?: NoParams, options?: CallOptions): Promise<SaleShipmentpropertyvalueGetfieldsResult>
  /**
   * Lists shipmentpropertyvalues.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html
   */
  list(params?: SaleShipmentpropertyvalueListParams, options?: CallOptions): Promise<SaleShipmentpropertyvalueListResult>
  /**
   * Calls `sale.shipmentpropertyvalue.modify`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201040400006`, `201040400007`, `201040400008` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html
   */
  modify(params: SaleShipmentpropertyvalueModifyParams, options?: CallOptions): Promise<SaleShipmentpropertyvalueModifyResult>
}

export interface SaleStatusService {
  /**
   * Adds a status.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201350000001`, `201350000003`, `201350000004`, `201350000005` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html
   */
  add(params: SaleStatusAddParams, options?: CallOptions): Promise<SaleStatusAddResult>
  /**
   * Deletes a status.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201340400001`, `201350000002` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html
   */
  delete(params: SaleStatusDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a status.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201340400001` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html
   */
  get(params: SaleStatusGetParams, options?: CallOptions): Promise<SaleStatusGetResult>
  /**
   * Describes the fields of statuses.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleStatusGetFieldsResult>
  /**
   * Lists statuses.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html
   */
  list(params?: SaleStatusListParams, options?: CallOptions): Promise<SaleStatusListResult>
  /**
   * Updates a status.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201340400001`, `201350000003`, `201350000006`, `201350000007`, `201350000008` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html
   */
  update(params: SaleStatusUpdateParams, options?: CallOptions): Promise<SaleStatusUpdateResult>
}

export interface SaleStatusLangService {
  /**
   * Adds a status lang.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201750000003`, `201750000004` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
   */
  add(params: SaleStatusLangAddParams, options?: CallOptions): Promise<SaleStatusLangAddResult>
  /**
   * Calls `sale.statusLang.deleteByFilter`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201740400001`, `201750000004` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
   */
  deleteByFilter(params: SaleStatusLangDeleteByFilterParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of status langs.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleStatusLangGetFieldsResult>
  /**
   * Calls `sale.statusLang.getListLangs`.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
   */
  getListLangs(params?: NoParams, options?: CallOptions): Promise<SaleStatusLangGetListLangsResult>
  /**
   * Lists status langs.
   * Scope `sale`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
   */
  list(params?: SaleStatusLangListParams, options?: CallOptions): Promise<SaleStatusLangListResult>
}

export interface SaleTradeBindingService {
  /**
   * Describes the fields of trade bindings.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleTradeBindingGetFieldsResult>
  /**
   * Lists trade bindings.
   * Scope `sale`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-binding/sale-trade-binding-list.html
   */
  list(params?: SaleTradeBindingListParams, options?: CallOptions): Promise<SaleTradeBindingListResult>
}

export interface SaleTradePlatformService {
  /**
   * Describes the fields of trade platforms.
   * Scope `sale`; needs a right on the object.
   * Errors: `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<SaleTradePlatformGetFieldsResult>
  /**
   * Lists trade platforms.
   * Scope `sale`; needs a right on the object.
   * Errors: `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/sale/trade-platform/sale-trade-platform-list.html
   */
  list(params?: SaleTradePlatformListParams, options?: CallOptions): Promise<SaleTradePlatformListResult>
}
