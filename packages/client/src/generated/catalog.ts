// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { CallOptions } from '../exchange.ts'
import type { DateTimeText, Decimal, Flag, Int, Open, Ref, Text } from '../scalars.ts'
import type { Filter, IntText, NoParams, OpenFilter, OpenOrder, Order, Select } from './prelude.ts'

export type CatalogCatalogName = 'iblockId' | 'iblockTypeId' | 'id' | 'lid' | 'name' | 'productIblockId' | 'skuPropertyId' | 'subscription' | 'vatId'

export interface CatalogCatalogRow {
  iblockId: number
  iblockTypeId: number
  id: number
  lid: string
  name: string
  productIblockId: number | null
  skuPropertyId: number | null
  subscription: Open<'Y' | 'N'>
  vatId: number | null
}

export type CatalogCatalogSelect = Select<CatalogCatalogName>

export type CatalogCatalogOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogCatalogFilter = Filter<CatalogCatalogName, CatalogCatalogOperator>

export type CatalogCatalogOrder = Order<CatalogCatalogName>

export type CatalogDocumentName = 'commentary' | 'createdBy' | 'currency' | 'dateCreate' | 'dateDocument' | 'dateModify' | 'dateStatus' | 'docNumber' | 'docType' | 'id' | 'modifiedBy' | 'responsibleId' | 'siteId' | 'status' | 'statusBy' | 'title' | 'total'

export interface CatalogDocumentRow {
  commentary?: string
  createdBy?: number
  currency?: string
  dateCreate?: string
  dateDocument?: string | null
  dateModify?: string
  dateStatus?: string
  docNumber?: string
  docType: string
  id: number
  modifiedBy?: number
  responsibleId?: number
  siteId?: string
  status: string
  statusBy?: number | null
  title: string
  total?: number | null
}

export type CatalogDocumentSelect = Select<CatalogDocumentName>

export type CatalogDocumentOperator = '>=' | '>' | '<=' | '<' | '=' | '!=' | '!' | '@' | '!@' | '%' | '=%' | '!%' | '!=%'

export type CatalogDocumentFilter = Filter<CatalogDocumentName, CatalogDocumentOperator>

export type CatalogDocumentOrder = Order<CatalogDocumentName>

export type CatalogDocumentElementName = 'amount' | 'docId' | 'elementId' | 'id' | 'purchasingPrice' | 'storeFrom' | 'storeTo'

export interface CatalogDocumentElementRow {
  amount: number
  docId: number
  elementId: number
  id: number
  purchasingPrice: number
  storeFrom: number | null
  storeTo: number
}

export type CatalogDocumentElementSelect = Select<CatalogDocumentElementName>

export type CatalogDocumentElementOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!=' | '!'

export type CatalogDocumentElementFilter = Filter<CatalogDocumentElementName, CatalogDocumentElementOperator>

export type CatalogDocumentElementOrder = Order<CatalogDocumentElementName>

export type CatalogDocumentcontractorName = 'documentId' | 'entityId' | 'entityTypeId' | 'id'

export interface CatalogDocumentcontractorRow {
  documentId: number
  entityId?: number
  entityTypeId?: number
  id: number
}

export type CatalogDocumentcontractorSelect = Select<CatalogDocumentcontractorName>

export type CatalogDocumentcontractorOperator = '>=' | '>' | '<=' | '<' | '=' | '!=' | '!' | '@' | '!@' | '%' | '=%' | '!%' | '!=%'

export type CatalogDocumentcontractorFilter = Filter<CatalogDocumentcontractorName, CatalogDocumentcontractorOperator>

export type CatalogDocumentcontractorOrder = Order<CatalogDocumentcontractorName>

export interface CatalogEnumRow {
  id: number | string
  name: string
}

export type CatalogExtraName = 'id' | 'name' | 'percentage'

export interface CatalogExtraRow {
  id: number
  name?: string
  percentage: number
}

export type CatalogExtraSelect = Select<CatalogExtraName>

export type CatalogExtraOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogExtraFilter = Filter<CatalogExtraName, CatalogExtraOperator>

export type CatalogExtraOrder = Order<CatalogExtraName>

export interface CatalogLanguageRow {
  active: Open<'Y' | 'N'>
  lid: string
  name: string
}

export type CatalogMeasureName = 'code' | 'id' | 'isDefault' | 'measureTitle' | 'symbol' | 'symbolIntl' | 'symbolLetterIntl'

export interface CatalogMeasureRow {
  code: number
  id: number
  isDefault?: Open<'Y' | 'N'>
  measureTitle?: string
  symbol?: string
  symbolIntl: string
  symbolLetterIntl?: string
}

export type CatalogMeasureSelect = Select<CatalogMeasureName>

export type CatalogMeasureOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!='

export type CatalogMeasureFilter = Filter<CatalogMeasureName, CatalogMeasureOperator>

export type CatalogMeasureOrder = Order<CatalogMeasureName>

export type CatalogPriceName = 'catalogGroupId' | 'currency' | 'extraId' | 'id' | 'price' | 'productId' | 'quantityFrom' | 'quantityTo' | 'timestampX' | 'priceScale'

export interface CatalogPriceRow {
  catalogGroupId: number
  currency: string
  extraId?: number | null
  id: number
  price: number
  productId: number
  quantityFrom?: number | null
  quantityTo?: number | null
  timestampX?: string
  priceScale?: number
}

export type CatalogPriceSelect = Select<CatalogPriceName>

export type CatalogPriceOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogPriceFilter = Filter<CatalogPriceName, CatalogPriceOperator>

export type CatalogPriceOrder = Order<CatalogPriceName>

export type CatalogPriceTypeName = 'base' | 'createdBy' | 'dateCreate' | 'id' | 'modifiedBy' | 'name' | 'sort' | 'timestampX' | 'xmlId'

export interface CatalogPriceTypeRow {
  base?: Open<'Y' | 'N'>
  createdBy?: number
  dateCreate?: string
  id: number
  modifiedBy?: number
  name: string
  sort?: number
  timestampX?: string
  xmlId: string
}

export type CatalogPriceTypeSelect = Select<CatalogPriceTypeName>

export type CatalogPriceTypeOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogPriceTypeFilter = Filter<CatalogPriceTypeName, CatalogPriceTypeOperator>

export type CatalogPriceTypeOrder = Order<CatalogPriceTypeName>

export type CatalogPriceTypeGroupName = 'access' | 'catalogGroupId' | 'groupId' | 'id'

export interface CatalogPriceTypeGroupRow {
  access: Open<'Y' | 'N'>
  catalogGroupId: number
  groupId: number
  id: number
}

export type CatalogPriceTypeGroupSelect = Select<CatalogPriceTypeGroupName>

export type CatalogPriceTypeGroupOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogPriceTypeGroupFilter = Filter<CatalogPriceTypeGroupName, CatalogPriceTypeGroupOperator>

export type CatalogPriceTypeGroupOrder = Order<CatalogPriceTypeGroupName>

export type CatalogPriceTypeLangName = 'catalogGroupId' | 'id' | 'lang' | 'name'

export interface CatalogPriceTypeLangRow {
  catalogGroupId?: number
  id?: number
  lang: string
  name: string
}

export type CatalogPriceTypeLangSelect = Select<CatalogPriceTypeLangName>

export type CatalogPriceTypeLangOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogPriceTypeLangFilter = Filter<CatalogPriceTypeLangName, CatalogPriceTypeLangOperator>

export type CatalogPriceTypeLangOrder = Order<CatalogPriceTypeLangName>

export type CatalogProductName = 'active' | 'available' | 'bundle' | 'canBuyZero' | 'code' | 'createdBy' | 'dateActiveFrom' | 'dateActiveTo' | 'dateCreate' | 'detailPicture' | 'detailText' | 'detailTextType' | 'height' | 'iblockId' | 'iblockSectionId' | 'id' | 'length' | 'measure' | 'modifiedBy' | 'name' | 'previewPicture' | 'previewText' | 'previewTextType' | 'purchasingCurrency' | 'purchasingPrice' | 'quantity' | 'quantityReserved' | 'quantityTrace' | 'sort' | 'subscribe' | 'timestampX' | 'type' | 'vatId' | 'vatIncluded' | 'weight' | 'width' | 'xmlId' | 'negativeAmountTrace' | 'priceType' | 'barcodeMulti' | 'recurSchemeLength' | 'recurSchemeType' | 'trialPriceId' | 'withoutOrder'

export interface CatalogProductRow {
  active: unknown
  available: unknown
  bundle: unknown
  canBuyZero: unknown
  code: unknown
  createdBy: unknown
  dateActiveFrom: unknown
  dateActiveTo: unknown
  dateCreate: unknown
  detailPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  detailText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  detailTextType: unknown
  height: unknown
  iblockId: unknown
  iblockSectionId: unknown
  id: unknown
  length: unknown
  measure: unknown
  modifiedBy: unknown
  name: unknown
  previewPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  previewText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  previewTextType: unknown
  purchasingCurrency: unknown
  purchasingPrice: unknown
  quantity: unknown
  quantityReserved: unknown
  quantityTrace: unknown
  sort: unknown
  subscribe: unknown
  timestampX: unknown
  type: unknown
  vatId: unknown
  vatIncluded: unknown
  weight: unknown
  width: unknown
  xmlId: unknown
  negativeAmountTrace?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  priceType?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  barcodeMulti?: Open<'Y' | 'N'>
  recurSchemeLength?: number
  recurSchemeType?: Open<'H' | 'D' | 'W' | 'M' | 'Q' | 'S' | 'Y'>
  trialPriceId?: number
  withoutOrder?: Open<'Y' | 'N'>
  [name: `property${string}`]: Record<string, unknown> | unknown[]
}

export type CatalogProductSelect = Select<CatalogProductName>

export type CatalogProductOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CatalogProductFilter extends Filter<CatalogProductName, CatalogProductOperator>, Filter<`property${string}`, CatalogProductOperator> {}

export interface CatalogProductOrder extends Order<CatalogProductName>, Order<`property${string}`> {}

export type CatalogProductImageName = 'createTime' | 'detailUrl' | 'downloadUrl' | 'id' | 'name' | 'productId' | 'type'

export interface CatalogProductImageRow {
  createTime: string
  detailUrl: string
  downloadUrl: string
  id: number
  name: string
  productId: number
  type: string
}

export type CatalogProductImageSelect = Select<CatalogProductImageName>

export type CatalogProductOfferName = 'active' | 'available' | 'bundle' | 'canBuyZero' | 'code' | 'createdBy' | 'dateActiveFrom' | 'dateActiveTo' | 'dateCreate' | 'detailPicture' | 'detailText' | 'detailTextType' | 'height' | 'iblockId' | 'iblockSectionId' | 'id' | 'length' | 'measure' | 'modifiedBy' | 'name' | 'parentId' | 'previewPicture' | 'previewText' | 'previewTextType' | 'purchasingCurrency' | 'purchasingPrice' | 'quantity' | 'quantityReserved' | 'quantityTrace' | 'sort' | 'subscribe' | 'timestampX' | 'type' | 'vatId' | 'vatIncluded' | 'weight' | 'width' | 'xmlId' | 'negativeAmountTrace' | 'priceType' | 'barcodeMulti' | 'recurSchemeLength' | 'recurSchemeType' | 'trialPriceId' | 'withoutOrder'

export interface CatalogProductOfferRow {
  active: unknown
  available: unknown
  bundle: unknown
  canBuyZero: unknown
  code: unknown
  createdBy: unknown
  dateActiveFrom: unknown
  dateActiveTo: unknown
  dateCreate: unknown
  detailPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  detailText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  detailTextType: unknown
  height: unknown
  iblockId: unknown
  iblockSectionId: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  id: unknown
  length: unknown
  measure: unknown
  modifiedBy: unknown
  name: unknown
  parentId: { value?: string; valueId?: IntText; isDynamic?: boolean; isImmutable?: boolean; isMultiple?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; propertyType?: string; type?: string; userType?: string }
  previewPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  previewText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  previewTextType: unknown
  purchasingCurrency: unknown
  purchasingPrice: unknown
  quantity: unknown
  quantityReserved: unknown
  quantityTrace: unknown
  sort: unknown
  subscribe: unknown
  timestampX: unknown
  type: unknown
  vatId: unknown
  vatIncluded: unknown
  weight: unknown
  width: unknown
  xmlId: unknown
  negativeAmountTrace?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  priceType?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  barcodeMulti?: Open<'Y' | 'N'>
  recurSchemeLength?: IntText | null
  recurSchemeType?: Open<'H' | 'D' | 'W' | 'M' | 'Q' | 'S' | 'Y'>
  trialPriceId?: IntText | null
  withoutOrder?: Open<'Y' | 'N'>
  [name: `property${string}`]: Record<string, unknown> | unknown[]
}

export type CatalogProductOfferSelect = Select<CatalogProductOfferName>

export type CatalogProductOfferOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CatalogProductOfferFilter extends Filter<CatalogProductOfferName, CatalogProductOfferOperator>, Filter<`property${string}`, CatalogProductOfferOperator> {}

export interface CatalogProductOfferOrder extends Order<CatalogProductOfferName>, Order<`property${string}`> {}

export type CatalogProductPropertyName = 'active' | 'code' | 'colCount' | 'defaultValue' | 'fileType' | 'filtrable' | 'hint' | 'iblockId' | 'id' | 'isRequired' | 'linkIblockId' | 'listType' | 'multiple' | 'multipleCnt' | 'name' | 'propertyType' | 'rowCount' | 'searchable' | 'sort' | 'timestampX' | 'userType' | 'userTypeSettings' | 'withDescription' | 'xmlId'

export interface CatalogProductPropertyRow {
  active?: Open<'Y' | 'N'>
  code?: string | null
  colCount?: number
  defaultValue?: string | null
  fileType?: string | null
  filtrable?: Open<'Y' | 'N'>
  hint?: string | null
  iblockId: number
  id: number
  isRequired?: Open<'Y' | 'N'>
  linkIblockId?: number | null
  listType?: Open<'Y' | 'N'>
  multiple?: Open<'Y' | 'N'>
  multipleCnt?: number | null
  name: string
  propertyType: Open<'N' | 'S' | 'L' | 'F' | 'E' | 'G'>
  rowCount?: number
  searchable?: Open<'Y' | 'N'>
  sort?: number | null
  timestampX?: string
  userType?: Open<'DateTime' | 'Money' | 'SKU' | 'directory' | 'employee' | 'UserID' | 'EList' | 'EAutocomplete' | 'SectionAuto' | 'HTML' | 'map_google' | 'DiskFile' | 'ECrm' | 'BoolEnum'> | null
  userTypeSettings?: { group: string; multiple: string; size: number; tableName: string; width: number } | null
  withDescription?: Open<'Y' | 'N'> | null
  xmlId?: string | null
}

export type CatalogProductPropertySelect = Select<CatalogProductPropertyName>

export type CatalogProductPropertyOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogProductPropertyFilter = Filter<CatalogProductPropertyName, CatalogProductPropertyOperator>

export type CatalogProductPropertyOrder = Order<CatalogProductPropertyName>

export type CatalogProductPropertyEnumName = 'def' | 'id' | 'propertyId' | 'sort' | 'value' | 'xmlId'

export interface CatalogProductPropertyEnumRow {
  def: Open<'Y' | 'N'>
  id: number
  propertyId: number
  sort: number
  value: string
  xmlId: string
}

export type CatalogProductPropertyEnumSelect = Select<CatalogProductPropertyEnumName>

export type CatalogProductPropertyEnumOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogProductPropertyEnumFilter = Filter<CatalogProductPropertyEnumName, CatalogProductPropertyEnumOperator>

export type CatalogProductPropertyEnumOrder = Order<CatalogProductPropertyEnumName>

export type CatalogProductPropertyFeaturesName = 'featureId' | 'id' | 'isEnabled' | 'moduleId' | 'propertyId'

export interface CatalogProductPropertyFeaturesRow {
  featureId: string
  id: number
  isEnabled: Open<'Y' | 'N'>
  moduleId: string
  propertyId: number
}

export type CatalogProductPropertyFeaturesSelect = Select<CatalogProductPropertyFeaturesName>

export type CatalogProductPropertyFeaturesOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogProductPropertyFeaturesFilter = Filter<CatalogProductPropertyFeaturesName, CatalogProductPropertyFeaturesOperator>

export type CatalogProductPropertyFeaturesOrder = Order<CatalogProductPropertyFeaturesName>

export interface CatalogProductPropertySectionRow {
  displayExpanded: Open<'Y' | 'N'>
  displayType: Open<'F' | 'K' | 'P'>
  filterHint: string
  propertyId: unknown
  smartFilter: Open<'Y' | 'N'>
  iblockId?: IntText
  sectionId?: IntText
}

export type CatalogProductServiceName = 'active' | 'available' | 'bundle' | 'code' | 'createdBy' | 'dateActiveFrom' | 'dateActiveTo' | 'dateCreate' | 'detailPicture' | 'detailText' | 'detailTextType' | 'iblockId' | 'iblockSectionId' | 'id' | 'modifiedBy' | 'name' | 'previewPicture' | 'previewText' | 'previewTextType' | 'sort' | 'timestampX' | 'type' | 'vatId' | 'vatIncluded' | 'xmlId' | 'priceType' | 'measure'

export interface CatalogProductServiceRow {
  active: unknown
  available: unknown
  bundle: unknown
  code: unknown
  createdBy: unknown
  dateActiveFrom: unknown
  dateActiveTo: unknown
  dateCreate: unknown
  detailPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  detailText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  detailTextType: unknown
  iblockId: unknown
  iblockSectionId: unknown
  id: unknown
  modifiedBy: unknown
  name: unknown
  previewPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  previewText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  previewTextType: unknown
  sort: unknown
  timestampX: unknown
  type: unknown
  vatId: unknown
  vatIncluded: unknown
  xmlId: unknown
  priceType?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  measure?: IntText
  [name: `property${string}`]: Record<string, unknown> | unknown[]
}

export type CatalogProductServiceSelect = Select<CatalogProductServiceName>

export type CatalogProductServiceOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CatalogProductServiceFilter extends Filter<CatalogProductServiceName, CatalogProductServiceOperator>, Filter<`property${string}`, CatalogProductServiceOperator> {}

export interface CatalogProductServiceOrder extends Order<CatalogProductServiceName>, Order<`property${string}`> {}

export type CatalogProductSkuName = 'active' | 'available' | 'bundle' | 'canBuyZero' | 'code' | 'createdBy' | 'dateActiveFrom' | 'dateActiveTo' | 'dateCreate' | 'detailPicture' | 'detailText' | 'detailTextType' | 'height' | 'iblockId' | 'iblockSectionId' | 'id' | 'length' | 'measure' | 'modifiedBy' | 'name' | 'previewPicture' | 'previewText' | 'previewTextType' | 'purchasingCurrency' | 'purchasingPrice' | 'quantity' | 'sort' | 'subscribe' | 'timestampX' | 'type' | 'vatId' | 'vatIncluded' | 'weight' | 'width' | 'xmlId' | 'priceType'

export interface CatalogProductSkuRow {
  active: unknown
  available: unknown
  bundle: unknown
  canBuyZero: unknown
  code: unknown
  createdBy: unknown
  dateActiveFrom: unknown
  dateActiveTo: unknown
  dateCreate: unknown
  detailPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  detailText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  detailTextType: unknown
  height: unknown
  iblockId: unknown
  iblockSectionId: unknown
  id: unknown
  length: unknown
  measure: unknown
  modifiedBy: unknown
  name: unknown
  previewPicture: { id?: IntText; url?: string; urlMachine?: string; isImmutable?: boolean; isReadOnly?: boolean; isRequired?: boolean; name?: string; type?: string }
  previewText: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string } | null
  previewTextType: unknown
  purchasingCurrency: unknown
  purchasingPrice: unknown
  quantity: unknown
  sort: unknown
  subscribe: unknown
  timestampX: unknown
  type: unknown
  vatId: unknown
  vatIncluded: unknown
  weight: unknown
  width: unknown
  xmlId: unknown
  priceType?: { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; name: string; type: string }
  [name: `property${string}`]: Record<string, unknown> | unknown[]
}

export type CatalogProductSkuSelect = Select<CatalogProductSkuName>

export type CatalogProductSkuOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CatalogProductSkuFilter extends Filter<CatalogProductSkuName, CatalogProductSkuOperator>, Filter<`property${string}`, CatalogProductSkuOperator> {}

export interface CatalogProductSkuOrder extends Order<CatalogProductSkuName>, Order<`property${string}`> {}

export type CatalogRatioName = 'id' | 'isDefault' | 'productId' | 'ratio'

export interface CatalogRatioRow {
  id: number
  isDefault: Open<'Y' | 'N'>
  productId: number
  ratio: number
}

export type CatalogRatioSelect = Select<CatalogRatioName>

export type CatalogRatioOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogRatioFilter = Filter<CatalogRatioName, CatalogRatioOperator>

export type CatalogRatioOrder = Order<CatalogRatioName>

export type CatalogRoundingRuleName = 'catalogGroupId' | 'createdBy' | 'dateCreate' | 'dateModify' | 'id' | 'modifiedBy' | 'price' | 'roundPrecision' | 'roundType'

export interface CatalogRoundingRuleRow {
  catalogGroupId?: number
  createdBy?: number
  dateCreate?: string
  dateModify?: string
  id: number
  modifiedBy?: number
  price: number
  roundPrecision?: number
  roundType: number
}

export type CatalogRoundingRuleSelect = Select<CatalogRoundingRuleName>

export type CatalogRoundingRuleOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogRoundingRuleFilter = Filter<CatalogRoundingRuleName, CatalogRoundingRuleOperator>

export type CatalogRoundingRuleOrder = Order<CatalogRoundingRuleName>

export type CatalogSectionName = 'active' | 'code' | 'description' | 'descriptionType' | 'iblockId' | 'iblockSectionId' | 'id' | 'name' | 'sort' | 'xmlId'

export interface CatalogSectionRow {
  active?: string
  code?: string
  description?: string
  descriptionType?: string
  iblockId?: number
  iblockSectionId?: number
  id: number
  name: string
  sort: number
  xmlId?: string
}

export type CatalogSectionSelect = Select<CatalogSectionName>

export type CatalogSectionOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!%=' | '=' | '!='

export type CatalogSectionFilter = Filter<CatalogSectionName, CatalogSectionOperator>

export type CatalogSectionOrder = Order<CatalogSectionName>

export type CatalogStoreName = 'active' | 'address' | 'code' | 'dateCreate' | 'dateModify' | 'description' | 'email' | 'gpsN' | 'gpsS' | 'id' | 'imageId' | 'issuingCenter' | 'modifiedBy' | 'phone' | 'schedule' | 'sort' | 'title' | 'userId' | 'xmlId'

export interface CatalogStoreRow {
  active: Open<'Y' | 'N'>
  address: string
  code: string
  dateCreate: string
  dateModify: string
  description: string
  email: string
  gpsN: number
  gpsS: number
  id: number
  imageId: { id: number; url: string }
  issuingCenter: Open<'Y' | 'N'>
  modifiedBy: number
  phone: string
  schedule: string
  sort: number
  title: string
  userId: number
  xmlId: string | null
}

export type CatalogStoreSelect = Select<CatalogStoreName>

export type CatalogStoreOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogStoreFilter = Filter<CatalogStoreName, CatalogStoreOperator>

export type CatalogStoreOrder = Order<CatalogStoreName>

export type CatalogStoreproductName = 'amount' | 'id' | 'productId' | 'quantityReserved' | 'storeId'

export interface CatalogStoreproductRow {
  amount: number
  id: number
  productId: number
  quantityReserved?: number | null
  storeId: number
}

export type CatalogStoreproductSelect = Select<CatalogStoreproductName>

export type CatalogStoreproductOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '=' | '!=' | '!'

export type CatalogStoreproductFilter = Filter<CatalogStoreproductName, CatalogStoreproductOperator>

export type CatalogStoreproductOrder = Order<CatalogStoreproductName>

export type CatalogUserfieldDocumentName = 'documentId' | 'documentType'

export interface CatalogUserfieldDocumentRow {
  documentId: number
  documentType: string
  [name: `field${string}`]: unknown
}

export type CatalogUserfieldDocumentSelect = Select<CatalogUserfieldDocumentName>

export type CatalogUserfieldDocumentOperator = '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export interface CatalogUserfieldDocumentFilter extends Filter<CatalogUserfieldDocumentName, CatalogUserfieldDocumentOperator>, Filter<`field${string}`, CatalogUserfieldDocumentOperator> {}

export interface CatalogUserfieldDocumentOrder extends Order<CatalogUserfieldDocumentName>, Order<`field${string}`> {}

export type CatalogVatName = 'active' | 'id' | 'name' | 'rate' | 'sort' | 'timestampX'

export interface CatalogVatRow {
  active?: Open<'Y' | 'N'>
  id: number
  name: string
  rate: number
  sort?: number
  timestampX?: string
}

export type CatalogVatSelect = Select<CatalogVatName>

export type CatalogVatOperator = '>=' | '>' | '<=' | '<' | '@' | '!@' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'

export type CatalogVatFilter = Filter<CatalogVatName, CatalogVatOperator>

export type CatalogVatOrder = Order<CatalogVatName>

export interface CatalogCatalogGetParams { readonly id: Int }
export interface CatalogCatalogGetResult { catalog: CatalogCatalogRow }
export interface CatalogCatalogGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogCatalogGetFieldsResult { catalog: Record<string, CatalogCatalogGetFieldsItem> }
export interface CatalogCatalogIsOffersParams { readonly id: Int }
export interface CatalogCatalogListParams { readonly select?: CatalogCatalogSelect; readonly filter?: CatalogCatalogFilter; readonly order?: CatalogCatalogOrder; readonly start?: Int }
export interface CatalogCatalogListResult { catalogs: CatalogCatalogRow[] }
export interface CatalogDocumentAddParams { readonly fields: { readonly docType: Open<'A' | 'S' | 'M' | 'R' | 'D'> | Ref; readonly currency: Text; readonly responsibleId: Int; readonly siteId?: Flag; readonly dateDocument?: DateTimeText; readonly title?: Text; readonly commentary?: Flag; readonly total?: Decimal; readonly docNumber?: Text; readonly createdBy?: Int } }
export interface CatalogDocumentAddResult { document: CatalogDocumentRow }
export interface CatalogDocumentCancelParams { readonly id: Int }
export interface CatalogDocumentCancelListParams { readonly documentIds: readonly Int[] }
export interface CatalogDocumentConductParams { readonly id: Int }
export interface CatalogDocumentConductListParams { readonly documentIds: readonly Int[] }
export interface CatalogDocumentConfirmParams { readonly id: Int }
export interface CatalogDocumentDeleteParams { readonly id: Int }
export interface CatalogDocumentDeleteListParams { readonly documentIds: readonly Int[] }
export interface CatalogDocumentElementAddParams { readonly fields: { readonly docId: Int; readonly elementId: Int; readonly storeFrom?: Int; readonly storeTo?: Int; readonly amount?: Decimal; readonly purchasingPrice?: Decimal } }
export interface CatalogDocumentElementAddResult { documentElement: CatalogDocumentElementRow }
export interface CatalogDocumentElementDeleteParams { readonly id: Int }
export interface CatalogDocumentElementFieldsItem { id: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string } }
export interface CatalogDocumentElementGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogDocumentElementGetFieldsResult { documentElement: Record<string, CatalogDocumentElementGetFieldsItem> }
export interface CatalogDocumentElementListParams { readonly select?: CatalogDocumentElementSelect; readonly filter?: CatalogDocumentElementFilter; readonly order?: CatalogDocumentElementOrder; readonly start?: Int }
export interface CatalogDocumentElementListResult { documentElements: CatalogDocumentElementRow[] }
export interface CatalogDocumentElementUpdateParams { readonly id: Int; readonly fields: { readonly storeFrom?: Int; readonly storeTo?: Int; readonly amount?: Decimal; readonly purchasingPrice?: Decimal } }
export interface CatalogDocumentElementUpdateResult { documentElement: CatalogDocumentElementRow }
export interface CatalogDocumentFieldsItem { id: { type: string; isRequired: boolean; isReadOnly: boolean; isImmutable: boolean; isMultiple: boolean; isDynamic: boolean; title: string } }
export interface CatalogDocumentGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogDocumentGetFieldsResult { document: Record<string, CatalogDocumentGetFieldsItem> }
export interface CatalogDocumentListParams { readonly select?: CatalogDocumentSelect; readonly filter?: CatalogDocumentFilter; readonly order?: CatalogDocumentOrder; readonly start?: Int }
export interface CatalogDocumentListResult { documents: CatalogDocumentRow[] }
export interface CatalogDocumentUnconfirmParams { readonly id: Int }
export interface CatalogDocumentUpdateParams { readonly id: Int; readonly fields: { readonly responsibleId?: Int; readonly dateModify?: DateTimeText; readonly dateDocument?: DateTimeText; readonly total?: Decimal; readonly commentary?: Flag; readonly title?: Text; readonly docNumber?: Text; readonly modifiedBy?: Int } }
export interface CatalogDocumentUpdateResult { document: CatalogDocumentRow }
export interface CatalogDocumentcontractorAddParams { readonly fields: { readonly documentId: Int; readonly entityTypeId: Int; readonly entityId: Int } }
export interface CatalogDocumentcontractorAddResult { documentContractor: CatalogDocumentcontractorRow }
export interface CatalogDocumentcontractorDeleteParams { readonly id: Int }
export interface CatalogDocumentcontractorGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogDocumentcontractorGetFieldsResult { documentContractor: Record<string, CatalogDocumentcontractorGetFieldsItem> }
export interface CatalogDocumentcontractorListParams { readonly select?: CatalogDocumentcontractorSelect; readonly filter?: CatalogDocumentcontractorFilter; readonly order?: CatalogDocumentcontractorOrder; readonly start?: Int }
export interface CatalogDocumentcontractorListResult { documentContractor: CatalogDocumentcontractorRow[] }
export interface CatalogEnumGetRoundTypesResult { enum: CatalogEnumRow[] }
export interface CatalogEnumGetStoreDocumentTypesResult { enum: CatalogEnumRow[] }
export interface CatalogExtraGetParams { readonly id: Int }
export interface CatalogExtraGetResult { extra: CatalogExtraRow }
export interface CatalogExtraGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogExtraGetFieldsResult { extra: Record<string, CatalogExtraGetFieldsItem> }
export interface CatalogExtraListParams { readonly select?: CatalogExtraSelect; readonly filter?: CatalogExtraFilter; readonly order?: CatalogExtraOrder; readonly start?: Int }
export interface CatalogExtraListResult { extras: CatalogExtraRow[] }
export interface CatalogMeasureAddParams { readonly fields: { readonly code: Int; readonly isDefault?: Flag; readonly measureTitle: Text; readonly symbol?: Text; readonly symbolIntl?: Text; readonly symbolLetterIntl?: Text } }
export interface CatalogMeasureAddResult { measure: CatalogMeasureRow }
export interface CatalogMeasureDeleteParams { readonly id: Int }
export interface CatalogMeasureGetParams { readonly id: Int }
export interface CatalogMeasureGetResult { measure: CatalogMeasureRow }
export interface CatalogMeasureGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogMeasureGetFieldsResult { measure: Record<string, CatalogMeasureGetFieldsItem> }
export interface CatalogMeasureListParams { readonly select?: CatalogMeasureSelect; readonly filter?: CatalogMeasureFilter; readonly order?: CatalogMeasureOrder; readonly start?: Int }
export interface CatalogMeasureListResult { measures: CatalogMeasureRow[] }
export interface CatalogMeasureUpdateParams { readonly id: Int; readonly fields: { readonly code?: Int; readonly isDefault?: Flag; readonly measureTitle?: Text; readonly symbol?: Text; readonly symbolIntl?: Text; readonly symbolLetterIntl?: Text } }
export interface CatalogMeasureUpdateResult { measure: CatalogMeasureRow }
export interface CatalogPriceAddParams { readonly fields: { readonly productId: Int; readonly catalogGroupId: Int; readonly price: Decimal; readonly currency: Text } }
export interface CatalogPriceAddResult { price: CatalogPriceRow }
export interface CatalogPriceDeleteParams { readonly id: Int }
export interface CatalogPriceGetParams { readonly id: Int }
export interface CatalogPriceGetResult { price: CatalogPriceRow }
export interface CatalogPriceGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogPriceGetFieldsResult { price: Record<string, CatalogPriceGetFieldsItem> }
export interface CatalogPriceListParams { readonly select?: CatalogPriceSelect; readonly filter?: CatalogPriceFilter; readonly order?: CatalogPriceOrder; readonly start?: Int }
export interface CatalogPriceListResult { prices: CatalogPriceRow[] }
export interface CatalogPriceModifyParams { readonly fields: { readonly product: { readonly id: Int; readonly prices: readonly { readonly id?: Int; readonly catalogGroupId: Int; readonly price: Decimal; readonly currency: Text }[] } } }
export interface CatalogPriceModifyItem { catalogGroupId: number; currency: string; extraId: unknown; id: number; price: number; priceScale: number; productId: number; quantityFrom: unknown; quantityTo: unknown; timestampX: string }
export interface CatalogPriceModifyResult { prices: CatalogPriceModifyItem[] }
export interface CatalogPriceUpdateParams { readonly id: Int; readonly fields: { readonly price: Decimal; readonly currency: Text } }
export interface CatalogPriceUpdateResult { price: CatalogPriceRow }
export interface CatalogPriceTypeAddParams { readonly fields: { readonly name: Text; readonly base?: Flag; readonly sort?: Int; readonly xmlId?: Text } }
export interface CatalogPriceTypeAddResult { priceType: CatalogPriceTypeRow }
export interface CatalogPriceTypeDeleteParams { readonly id: Int }
export interface CatalogPriceTypeGetParams { readonly id: Int }
export interface CatalogPriceTypeGetResult { priceType: CatalogPriceTypeRow }
export interface CatalogPriceTypeGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogPriceTypeGetFieldsResult { priceType: Record<string, CatalogPriceTypeGetFieldsItem> }
export interface CatalogPriceTypeListParams { readonly select?: CatalogPriceTypeSelect; readonly filter?: CatalogPriceTypeFilter; readonly order?: CatalogPriceTypeOrder; readonly start?: Int }
export interface CatalogPriceTypeListResult { priceTypes: CatalogPriceTypeRow[] }
export interface CatalogPriceTypeUpdateParams { readonly id: Int; readonly fields: { readonly name: Text; readonly base?: Flag; readonly sort?: Int; readonly xmlId?: Text } }
export interface CatalogPriceTypeUpdateResult { priceType: CatalogPriceTypeRow }
export interface CatalogPriceTypeGroupAddParams { readonly fields: { readonly catalogGroupId: Int; readonly groupId: Int; readonly access: Flag } }
export interface CatalogPriceTypeGroupAddResult { priceTypeGroup: CatalogPriceTypeGroupRow }
export interface CatalogPriceTypeGroupDeleteParams { readonly id: Int }
export interface CatalogPriceTypeGroupGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogPriceTypeGroupGetFieldsResult { priceTypeGroup: Record<string, CatalogPriceTypeGroupGetFieldsItem> }
export interface CatalogPriceTypeGroupListParams { readonly select?: CatalogPriceTypeGroupSelect; readonly filter?: CatalogPriceTypeGroupFilter; readonly order?: CatalogPriceTypeGroupOrder; readonly start?: Int }
export interface CatalogPriceTypeGroupListResult { priceTypeGroups: CatalogPriceTypeGroupRow[] }
export interface CatalogPriceTypeLangAddParams { readonly fields: { readonly catalogGroupId: Int; readonly name: Text; readonly lang: Text } }
export interface CatalogPriceTypeLangAddResult { priceTypeLang: CatalogPriceTypeLangRow }
export interface CatalogPriceTypeLangDeleteParams { readonly id: Int }
export interface CatalogPriceTypeLangGetParams { readonly id: Int }
export interface CatalogPriceTypeLangGetResult { priceTypeLang: CatalogPriceTypeLangRow }
export interface CatalogPriceTypeLangGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogPriceTypeLangGetFieldsResult { priceTypeLang: Record<string, CatalogPriceTypeLangGetFieldsItem> }
export interface CatalogPriceTypeLangGetLanguagesResult { languages: CatalogLanguageRow[] }
export interface CatalogPriceTypeLangListParams { readonly select?: CatalogPriceTypeLangSelect; readonly filter?: CatalogPriceTypeLangFilter; readonly order?: CatalogPriceTypeLangOrder; readonly start?: Int }
export interface CatalogPriceTypeLangListResult { priceTypeLangs: CatalogPriceTypeLangRow[] }
export interface CatalogPriceTypeLangUpdateParams { readonly id: Int; readonly fields: { readonly catalogGroupId?: Int; readonly name?: Text; readonly lang?: Text } }
export interface CatalogPriceTypeLangUpdateResult { priceTypeLang: CatalogPriceTypeLangRow }
export interface CatalogProductAddParams { readonly fields: { readonly iblockId: Int; readonly name: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly barcodeMulti?: Flag; readonly canBuyZero?: Text; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Text; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly quantityTrace?: Text; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly quantityReserved?: Decimal; readonly recurSchemeLength?: Int; readonly recurSchemeType?: Text; readonly trialPriceId?: Int; readonly withoutOrder?: Flag; readonly [name: `property${string}`]: unknown } }
export interface CatalogProductAddResult { element: CatalogProductRow }
export interface CatalogProductDeleteParams { readonly id: Int }
export interface CatalogProductDownloadParams { readonly fields: { readonly fileId: Int; readonly productId: Int; readonly fieldName: Text } }
export interface CatalogProductGetParams { readonly id: Int }
export interface CatalogProductGetResult { product: CatalogProductRow }
export interface CatalogProductGetFieldsByFilterParams { readonly filter: OpenFilter<'iblockId'> }
export interface CatalogProductGetFieldsByFilterResult { product: CatalogProductRow }
export interface CatalogProductListParams { readonly select?: CatalogProductSelect; readonly filter?: CatalogProductFilter; readonly order?: CatalogProductOrder; readonly start?: Text }
export interface CatalogProductListResult { products: CatalogProductRow[] }
export interface CatalogProductOfferAddParams { readonly fields: { readonly iblockId: Int; readonly name: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly barcodeMulti?: Flag; readonly canBuyZero?: Flag; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly quantityTrace?: Open<'Y' | 'N' | 'D'> | Ref; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly quantityReserved?: Decimal; readonly recurSchemeLength?: Int; readonly recurSchemeType?: Open<'H' | 'D' | 'W' | 'M' | 'Q' | 'S' | 'Y'> | Ref; readonly trialPriceId?: Int; readonly withoutOrder?: Flag; readonly parentId?: Int; readonly [name: `property${string}`]: unknown } }
export interface CatalogProductOfferAddResult { offer: CatalogProductOfferRow }
export interface CatalogProductOfferDeleteParams { readonly id: Int }
export interface CatalogProductOfferDownloadParams { readonly fields: { readonly fileId: Int; readonly productId: Int; readonly fieldName: Open<'DETAIL_PICTURE' | 'PREVIEW_PICTURE'> | Ref } }
export interface CatalogProductOfferGetParams { readonly id: Int }
export interface CatalogProductOfferGetResult { offer: CatalogProductOfferRow }
export interface CatalogProductOfferGetFieldsByFilterParams { readonly filter: OpenFilter<'iblockId'> }
export interface CatalogProductOfferGetFieldsByFilterResult { offer: CatalogProductOfferRow }
export interface CatalogProductOfferListParams { readonly select?: CatalogProductOfferSelect; readonly filter?: CatalogProductOfferFilter; readonly order?: CatalogProductOfferOrder; readonly start?: Int }
export interface CatalogProductOfferListResult { offers: CatalogProductOfferRow[] }
export interface CatalogProductOfferUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly barcodeMulti?: Flag; readonly canBuyZero?: Flag; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly quantityTrace?: Open<'Y' | 'N' | 'D'> | Ref; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly quantityReserved?: Decimal; readonly recurSchemeLength?: Int; readonly recurSchemeType?: Open<'H' | 'D' | 'W' | 'M' | 'Q' | 'S' | 'Y'> | Ref; readonly trialPriceId?: Int; readonly withoutOrder?: Flag; readonly parentId?: Readonly<Record<string, unknown>>; readonly [name: `property${string}`]: Readonly<Record<string, unknown>> | readonly unknown[] } }
export interface CatalogProductOfferUpdateResult { offer: CatalogProductOfferRow }
export interface CatalogProductServiceAddParams { readonly fields: { readonly iblockId: Int; readonly name: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly [name: `property${string}`]: unknown } }
export interface CatalogProductServiceAddResult { service: CatalogProductServiceRow }
export interface CatalogProductServiceDeleteParams { readonly id: Int }
export interface CatalogProductServiceDownloadParams { readonly fields: { readonly fileId: Int; readonly productId: Int; readonly fieldName: Open<'DETAIL_PICTURE' | 'PREVIEW_PICTURE'> | Ref } }
export interface CatalogProductServiceGetParams { readonly id: Int }
export interface CatalogProductServiceGetResult { service: CatalogProductServiceRow }
export interface CatalogProductServiceGetFieldsByFilterParams { readonly filter: OpenFilter<'iblockId'> }
export interface CatalogProductServiceGetFieldsByFilterResult { service: CatalogProductServiceRow }
export interface CatalogProductServiceListParams { readonly select?: CatalogProductServiceSelect; readonly filter?: CatalogProductServiceFilter; readonly order?: CatalogProductServiceOrder; readonly start?: Int }
export interface CatalogProductServiceListResult { services: CatalogProductServiceRow[] }
export interface CatalogProductServiceUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly [name: `property${string}`]: Readonly<Record<string, unknown>> | readonly unknown[] } }
export interface CatalogProductServiceUpdateResult { service: CatalogProductServiceRow }
export interface CatalogProductSkuAddParams { readonly fields: { readonly iblockId: Int; readonly name: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly canBuyZero?: Flag; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly [name: `property${string}`]: unknown } }
export interface CatalogProductSkuAddResult { sku: CatalogProductSkuRow }
export interface CatalogProductSkuDeleteParams { readonly id: Int }
export interface CatalogProductSkuDownloadParams { readonly fields: { readonly fileId: Int; readonly productId: Int; readonly fieldName: Open<'DETAIL_PICTURE' | 'PREVIEW_PICTURE'> | Ref } }
export interface CatalogProductSkuGetParams { readonly id: Int }
export interface CatalogProductSkuGetResult { sku: CatalogProductSkuRow }
export interface CatalogProductSkuGetFieldsByFilterParams { readonly filter: OpenFilter<'iblockId'> }
export interface CatalogProductSkuGetFieldsByFilterResult { sku: CatalogProductSkuRow }
export interface CatalogProductSkuListParams { readonly select?: CatalogProductSkuSelect; readonly filter?: CatalogProductSkuFilter; readonly order?: CatalogProductSkuOrder; readonly start?: Int }
export interface CatalogProductSkuListResult { units: CatalogProductSkuRow[] }
export interface CatalogProductSkuUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly canBuyZero?: Flag; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Flag; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly [name: `property${string}`]: Readonly<Record<string, unknown>> | readonly unknown[] } }
export interface CatalogProductSkuUpdateResult { sku: CatalogProductSkuRow }
export interface CatalogProductUpdateParams { readonly id: Int; readonly fields: { readonly name?: Text; readonly active?: Flag; readonly code?: Text; readonly xmlId?: Text; readonly barcodeMulti?: Flag; readonly canBuyZero?: Text; readonly createdBy?: Int; readonly modifiedBy?: Int; readonly dateActiveFrom?: DateTimeText; readonly dateActiveTo?: DateTimeText; readonly dateCreate?: DateTimeText; readonly iblockSectionId?: Int; readonly IblockSection?: readonly unknown[]; readonly measure?: Int; readonly previewText?: Text; readonly detailText?: Text; readonly previewPicture?: Readonly<Record<string, unknown>>; readonly detailPicture?: Readonly<Record<string, unknown>>; readonly previewTextType?: Open<'text' | 'html'> | Ref; readonly detailTextType?: Open<'text' | 'html'> | Ref; readonly sort?: Int; readonly subscribe?: Open<'Y' | 'N' | 'D'> | Ref; readonly vatId?: Int; readonly vatIncluded?: Text; readonly height?: Decimal; readonly length?: Decimal; readonly weight?: Decimal; readonly width?: Decimal; readonly quantityTrace?: Text; readonly purchasingCurrency?: Text; readonly purchasingPrice?: Decimal; readonly quantity?: Decimal; readonly quantityReserved?: Decimal; readonly recurSchemeLength?: Int; readonly recurSchemeType?: Text; readonly trialPriceId?: Int; readonly withoutOrder?: Flag; readonly [name: `property${string}`]: Readonly<Record<string, unknown>> | readonly unknown[] } }
export interface CatalogProductUpdateResult { element: CatalogProductRow }
export interface CatalogProductImageAddParams { readonly fields: { readonly productId: Int; readonly type?: Open<'DETAIL_PICTURE' | 'PREVIEW_PICTURE' | 'MORE_PHOTO'> | Ref }; readonly fileContent: readonly unknown[] }
export interface CatalogProductImageAddResult { productImage: CatalogProductImageRow }
export interface CatalogProductImageDeleteParams { readonly productId: Int; readonly id: Int }
export interface CatalogProductImageGetParams { readonly productId: Int; readonly id: Int }
export interface CatalogProductImageGetResult { productImage: CatalogProductImageRow }
export interface CatalogProductImageGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogProductImageGetFieldsResult { productImage: Record<string, CatalogProductImageGetFieldsItem> }
export interface CatalogProductImageListParams { readonly productId: Int; readonly select?: CatalogProductImageSelect }
export interface CatalogProductImageListResult { productImages: CatalogProductImageRow[] }
export interface CatalogProductPropertyAddParams { readonly fields: { readonly iblockId: Int; readonly name: Text; readonly propertyType: Open<'N' | 'S' | 'L' | 'F' | 'E' | 'G'> | Ref; readonly active?: Flag; readonly sort?: Int; readonly code?: Text; readonly defaultValue?: Text; readonly userType?: Open<'DateTime' | 'Money' | 'SKU' | 'directory' | 'employee' | 'UserID' | 'EList' | 'EAutocomplete' | 'SectionAuto' | 'HTML' | 'map_google' | 'map_yandex' | 'DiskFile' | 'ECrm' | 'BoolEnum'> | Ref; readonly rowCount?: Int; readonly colCount?: Int; readonly listType?: Open<'L' | 'C'> | Ref; readonly multiple?: Flag; readonly xmlId?: Text; readonly fileType?: Text; readonly multipleCnt?: Int; readonly linkIblockId?: Int; readonly withDescription?: Flag; readonly searchable?: Flag; readonly filtrable?: Flag; readonly isRequired?: Flag; readonly hint?: Text; readonly userTypeSettings?: Readonly<Record<string, unknown>> } }
export interface CatalogProductPropertyAddResult { productProperty: CatalogProductPropertyRow }
export interface CatalogProductPropertyDeleteParams { readonly id: Int }
export interface CatalogProductPropertyGetParams { readonly id: Int }
export interface CatalogProductPropertyGetResult { productProperty: CatalogProductPropertyRow }
export interface CatalogProductPropertyGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogProductPropertyGetFieldsResult { productProperty: Record<string, CatalogProductPropertyGetFieldsItem> }
export interface CatalogProductPropertyListParams { readonly select?: CatalogProductPropertySelect; readonly filter?: CatalogProductPropertyFilter; readonly order?: CatalogProductPropertyOrder; readonly start?: Int }
export interface CatalogProductPropertyListResult { productProperties: CatalogProductPropertyRow[] }
export interface CatalogProductPropertyUpdateParams { readonly id: Int; readonly fields: { readonly iblockId: Int; readonly name?: Text; readonly propertyType?: Text; readonly active?: Flag; readonly sort?: Int; readonly code?: Text; readonly defaultValue?: Text; readonly userType?: Text; readonly rowCount?: Int; readonly colCount?: Int; readonly listType?: Open<'L' | 'C'> | Ref; readonly multiple?: Flag; readonly xmlId?: Text; readonly fileType?: Text; readonly multipleCnt?: Int; readonly linkIblockId?: Int; readonly withDescription?: Flag; readonly searchable?: Flag; readonly filtrable?: Flag; readonly isRequired?: Flag; readonly hint?: Text; readonly userTypeSettings?: Readonly<Record<string, unknown>> } }
export interface CatalogProductPropertyUpdateResult { productProperty: CatalogProductPropertyRow }
export interface CatalogProductPropertyEnumAddParams { readonly fields: { readonly propertyId: Int; readonly value: Text; readonly xmlId: Text; readonly def?: Flag; readonly sort?: Int } }
export interface CatalogProductPropertyEnumAddResult { productPropertyEnum: CatalogProductPropertyEnumRow }
export interface CatalogProductPropertyEnumDeleteParams { readonly id: Int }
export interface CatalogProductPropertyEnumGetParams { readonly id: Int }
export interface CatalogProductPropertyEnumGetResult { productPropertyEnum: CatalogProductPropertyEnumRow }
export interface CatalogProductPropertyEnumGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogProductPropertyEnumGetFieldsResult { productPropertyEnum: Record<string, CatalogProductPropertyEnumGetFieldsItem> }
export interface CatalogProductPropertyEnumListParams { readonly select?: CatalogProductPropertyEnumSelect; readonly filter?: CatalogProductPropertyEnumFilter; readonly order?: CatalogProductPropertyEnumOrder; readonly start?: Int }
export interface CatalogProductPropertyEnumListResult { productPropertyEnums: CatalogProductPropertyEnumRow[] }
export interface CatalogProductPropertyEnumUpdateParams { readonly id: Int; readonly fields: { readonly propertyId: Int; readonly value: Text; readonly xmlId: Text; readonly def?: Flag; readonly sort?: Int } }
export interface CatalogProductPropertyEnumUpdateResult { productPropertyEnum: CatalogProductPropertyEnumRow }
export interface CatalogProductPropertyFeatureAddParams { readonly fields: { readonly propertyId: Int; readonly moduleId: Text; readonly featureId: Text; readonly isEnabled: Flag } }
export interface CatalogProductPropertyFeatureAddResult { productPropertyFeature: CatalogProductPropertyFeaturesRow }
export interface CatalogProductPropertyFeatureGetParams { readonly id: Int }
export interface CatalogProductPropertyFeatureGetResult { productPropertyFeature: CatalogProductPropertyFeaturesRow }
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams { readonly propertyId: Int }
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyItem { featureId: string; featureName: string; moduleId: string }
export interface CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult { features: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyItem[] }
export interface CatalogProductPropertyFeatureGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogProductPropertyFeatureGetFieldsResult { productPropertyFeature: Record<string, CatalogProductPropertyFeatureGetFieldsItem> }
export interface CatalogProductPropertyFeatureListParams { readonly select?: CatalogProductPropertyFeaturesSelect; readonly filter?: CatalogProductPropertyFeaturesFilter; readonly order?: CatalogProductPropertyFeaturesOrder; readonly start?: Int }
export interface CatalogProductPropertyFeatureListResult { productPropertyFeatures: CatalogProductPropertyFeaturesRow[] }
export interface CatalogProductPropertyFeatureUpdateParams { readonly id: Int; readonly fields: { readonly propertyId: Int; readonly moduleId: Text; readonly featureId: Text; readonly isEnabled: Flag } }
export interface CatalogProductPropertyFeatureUpdateResult { productPropertyFeature: CatalogProductPropertyFeaturesRow }
export interface CatalogProductPropertySectionGetParams { readonly propertyId: Int }
export interface CatalogProductPropertySectionGetResult { productPropertySection: CatalogProductPropertySectionRow }
export interface CatalogProductPropertySectionListParams { readonly select?: Select<'displayExpanded' | 'displayType' | 'filterHint' | 'propertyId' | 'smartFilter'>; readonly filter?: OpenFilter<never, '>=' | '>' | '<=' | '<' | '%' | '=%' | '%=' | '!%' | '!=%' | '!%=' | '=' | '!=' | '!'>; readonly order?: OpenOrder<never>; readonly start?: Int }
export interface CatalogProductPropertySectionListResult { productPropertySections: CatalogProductPropertySectionRow[] }
export interface CatalogProductPropertySectionSetParams { readonly propertyId: Int; readonly fields: { readonly smartFilter?: Flag; readonly displayType?: Open<'F' | 'K' | 'P'> | Ref; readonly displayExpanded?: Flag; readonly filterHint?: Text } }
export interface CatalogProductPropertySectionSetResult { productPropertySection: CatalogProductPropertySectionRow }
export interface CatalogRatioGetParams { readonly id: Int }
export interface CatalogRatioGetResult { ratio: CatalogRatioRow }
export interface CatalogRatioGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogRatioGetFieldsResult { ratio: Record<string, CatalogRatioGetFieldsItem> }
export interface CatalogRatioListParams { readonly select?: CatalogRatioSelect; readonly filter?: CatalogRatioFilter; readonly order?: CatalogRatioOrder; readonly start?: Int }
export interface CatalogRatioListResult { ratios: CatalogRatioRow[] }
export interface CatalogRoundingRuleAddParams { readonly fields: { readonly catalogGroupId: Int; readonly price: Decimal; readonly roundType: Int; readonly roundPrecision: Decimal } }
export interface CatalogRoundingRuleAddResult { roundingRule: CatalogRoundingRuleRow }
export interface CatalogRoundingRuleDeleteParams { readonly id: Int }
export interface CatalogRoundingRuleGetParams { readonly id: Int }
export interface CatalogRoundingRuleGetResult { roundingRule: CatalogRoundingRuleRow }
export interface CatalogRoundingRuleGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogRoundingRuleGetFieldsResult { roundingRule: Record<string, CatalogRoundingRuleGetFieldsItem> }
export interface CatalogRoundingRuleListParams { readonly select?: CatalogRoundingRuleSelect; readonly filter?: CatalogRoundingRuleFilter; readonly order?: CatalogRoundingRuleOrder; readonly start?: Int }
export interface CatalogRoundingRuleListResult { roundingRules: CatalogRoundingRuleRow[] }
export interface CatalogRoundingRuleUpdateParams { readonly id: Int; readonly fields: { readonly catalogGroupId: Int; readonly price: Decimal; readonly roundType: Int; readonly roundPrecision: Decimal } }
export interface CatalogRoundingRuleUpdateResult { roundingRule: CatalogRoundingRuleRow }
export interface CatalogSectionAddParams { readonly fields: { readonly iblockId: Int; readonly iblockSectionId?: Int; readonly name: Text; readonly xmlId?: Text; readonly code?: Text; readonly sort?: Int; readonly active?: Text; readonly description?: Text; readonly descriptionType?: Text } }
export interface CatalogSectionAddResult { section: CatalogSectionRow }
export interface CatalogSectionDeleteParams { readonly id: Int }
export interface CatalogSectionGetParams { readonly id: Int }
export interface CatalogSectionGetResult { section: CatalogSectionRow }
export interface CatalogSectionGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogSectionGetFieldsResult { section: Record<string, CatalogSectionGetFieldsItem> }
export interface CatalogSectionListParams { readonly select?: CatalogSectionSelect; readonly filter?: CatalogSectionFilter; readonly order?: CatalogSectionOrder; readonly start?: Int }
export interface CatalogSectionListResult { sections: CatalogSectionRow[] }
export interface CatalogSectionUpdateParams { readonly id: Int; readonly fields: { readonly iblockId: Int; readonly iblockSectionId?: Int; readonly name: Text; readonly xmlId?: Text; readonly code?: Text; readonly sort?: Int; readonly active?: Text; readonly description?: Text; readonly descriptionType?: Text } }
export interface CatalogSectionUpdateResult { section: CatalogSectionRow }
export interface CatalogStoreAddParams { readonly fields: { readonly address: Text; readonly title?: Text; readonly active?: Flag; readonly description?: Text; readonly gpsN?: Decimal; readonly gpsS?: Decimal; readonly imageId?: Readonly<Record<string, unknown>>; readonly dateModify?: DateTimeText; readonly dateCreate?: DateTimeText; readonly userId?: Int; readonly modifiedBy?: Int; readonly phone?: Text; readonly schedule?: Text; readonly xmlId?: Text; readonly sort?: Int; readonly email?: Text; readonly issuingCenter?: Flag; readonly code?: Text } }
export interface CatalogStoreAddResult { store: CatalogStoreRow }
export interface CatalogStoreDeleteParams { readonly id: Int }
export interface CatalogStoreGetParams { readonly id: Int }
export interface CatalogStoreGetResult { store: CatalogStoreRow }
export interface CatalogStoreGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogStoreGetFieldsResult { store: Record<string, CatalogStoreGetFieldsItem> }
export interface CatalogStoreListParams { readonly select?: CatalogStoreSelect; readonly filter?: CatalogStoreFilter; readonly order?: CatalogStoreOrder; readonly start?: Int }
export interface CatalogStoreListResult { stores: CatalogStoreRow[] }
export interface CatalogStoreUpdateParams { readonly id: Int; readonly fields: { readonly address?: Text; readonly title?: Text; readonly active?: Flag; readonly description?: Text; readonly gpsN?: Decimal; readonly gpsS?: Decimal; readonly imageId?: Readonly<Record<string, unknown>>; readonly dateModify?: DateTimeText; readonly dateCreate?: DateTimeText; readonly userId?: Int; readonly modifiedBy?: Int; readonly phone?: Text; readonly schedule?: Text; readonly xmlId?: Text; readonly sort?: Int; readonly email?: Text; readonly issuingCenter?: Flag; readonly code?: Text } }
export interface CatalogStoreUpdateResult { store: CatalogStoreRow }
export interface CatalogStoreproductGetParams { readonly id: Int }
export interface CatalogStoreproductGetResult { storeProduct: CatalogStoreproductRow }
export interface CatalogStoreproductGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogStoreproductGetFieldsResult { storeProduct: Record<string, CatalogStoreproductGetFieldsItem> }
export interface CatalogStoreproductListParams { readonly select?: CatalogStoreproductSelect; readonly filter?: CatalogStoreproductFilter; readonly order?: CatalogStoreproductOrder; readonly start?: Int }
export interface CatalogStoreproductListResult { storeProducts: CatalogStoreproductRow[] }
export interface CatalogUserfieldDocumentListParams { readonly select: CatalogUserfieldDocumentSelect; readonly filter: CatalogUserfieldDocumentFilter; readonly order?: CatalogUserfieldDocumentOrder; readonly start?: Int }
export interface CatalogUserfieldDocumentListResult { documents: CatalogUserfieldDocumentRow[] }
export interface CatalogUserfieldDocumentUpdateParams { readonly documentId: Int; readonly fields: { readonly documentType: Text; readonly [name: `field${string}`]: unknown } }
export interface CatalogUserfieldDocumentUpdateResult { document: CatalogUserfieldDocumentRow }
export interface CatalogVatAddParams { readonly fields: { readonly name: Text; readonly active?: Flag; readonly rate: Decimal; readonly sort?: Int } }
export interface CatalogVatAddResult { vat: CatalogVatRow }
export interface CatalogVatDeleteParams { readonly id: Int }
export interface CatalogVatGetParams { readonly id: Int }
export interface CatalogVatGetResult { vat: CatalogVatRow }
export interface CatalogVatGetFieldsItem { isImmutable: boolean; isReadOnly: boolean; isRequired: boolean; type: string }
export interface CatalogVatGetFieldsResult { vat: Record<string, CatalogVatGetFieldsItem> }
export interface CatalogVatListParams { readonly select?: CatalogVatSelect; readonly filter?: CatalogVatFilter; readonly order?: CatalogVatOrder; readonly start?: Int }
export interface CatalogVatListResult { vats: CatalogVatRow[] }
export interface CatalogVatUpdateParams { readonly id: Int; readonly fields: { readonly name: Text; readonly active?: Flag; readonly rate: Decimal; readonly sort?: Int } }
export interface CatalogVatUpdateResult { vat: CatalogVatRow }

export interface CatalogMethods {
  'catalog.catalog.get': { params: CatalogCatalogGetParams; result: CatalogCatalogGetResult }
  'catalog.catalog.getFields': { params: NoParams; result: CatalogCatalogGetFieldsResult }
  'catalog.catalog.isOffers': { params: CatalogCatalogIsOffersParams; result: boolean }
  'catalog.catalog.list': { params: CatalogCatalogListParams; result: CatalogCatalogListResult; item: CatalogCatalogRow }
  'catalog.document.add': { params: CatalogDocumentAddParams; result: CatalogDocumentAddResult }
  'catalog.document.cancel': { params: CatalogDocumentCancelParams; result: boolean }
  'catalog.document.cancelList': { params: CatalogDocumentCancelListParams; result: boolean }
  'catalog.document.conduct': { params: CatalogDocumentConductParams; result: boolean }
  'catalog.document.conductList': { params: CatalogDocumentConductListParams; result: boolean }
  'catalog.document.confirm': { params: CatalogDocumentConfirmParams; result: boolean }
  'catalog.document.delete': { params: CatalogDocumentDeleteParams; result: boolean }
  'catalog.document.deleteList': { params: CatalogDocumentDeleteListParams; result: boolean }
  'catalog.document.element.add': { params: CatalogDocumentElementAddParams; result: CatalogDocumentElementAddResult }
  'catalog.document.element.delete': { params: CatalogDocumentElementDeleteParams; result: boolean }
  'catalog.document.element.fields': { params: NoParams; result: CatalogDocumentElementFieldsItem[] }
  'catalog.document.element.getFields': { params: NoParams; result: CatalogDocumentElementGetFieldsResult }
  'catalog.document.element.list': { params: CatalogDocumentElementListParams; result: CatalogDocumentElementListResult; item: CatalogDocumentElementRow }
  'catalog.document.element.update': { params: CatalogDocumentElementUpdateParams; result: CatalogDocumentElementUpdateResult }
  'catalog.document.fields': { params: NoParams; result: CatalogDocumentFieldsItem[] }
  'catalog.document.getFields': { params: NoParams; result: CatalogDocumentGetFieldsResult }
  'catalog.document.list': { params: CatalogDocumentListParams; result: CatalogDocumentListResult; item: CatalogDocumentRow }
  'catalog.document.mode.status': { params: NoParams; result: Open<'Y' | 'N'> }
  'catalog.document.unconfirm': { params: CatalogDocumentUnconfirmParams; result: boolean }
  'catalog.document.update': { params: CatalogDocumentUpdateParams; result: CatalogDocumentUpdateResult }
  'catalog.documentcontractor.add': { params: CatalogDocumentcontractorAddParams; result: CatalogDocumentcontractorAddResult }
  'catalog.documentcontractor.delete': { params: CatalogDocumentcontractorDeleteParams; result: boolean }
  'catalog.documentcontractor.getFields': { params: NoParams; result: CatalogDocumentcontractorGetFieldsResult }
  'catalog.documentcontractor.list': { params: CatalogDocumentcontractorListParams; result: CatalogDocumentcontractorListResult; item: CatalogDocumentcontractorRow }
  'catalog.enum.getRoundTypes': { params: NoParams; result: CatalogEnumGetRoundTypesResult }
  'catalog.enum.getStoreDocumentTypes': { params: NoParams; result: CatalogEnumGetStoreDocumentTypesResult }
  'catalog.extra.get': { params: CatalogExtraGetParams; result: CatalogExtraGetResult }
  'catalog.extra.getFields': { params: NoParams; result: CatalogExtraGetFieldsResult }
  'catalog.extra.list': { params: CatalogExtraListParams; result: CatalogExtraListResult; item: CatalogExtraRow }
  'catalog.measure.add': { params: CatalogMeasureAddParams; result: CatalogMeasureAddResult }
  'catalog.measure.delete': { params: CatalogMeasureDeleteParams; result: boolean }
  'catalog.measure.get': { params: CatalogMeasureGetParams; result: CatalogMeasureGetResult }
  'catalog.measure.getFields': { params: NoParams; result: CatalogMeasureGetFieldsResult }
  'catalog.measure.list': { params: CatalogMeasureListParams; result: CatalogMeasureListResult; item: CatalogMeasureRow }
  'catalog.measure.update': { params: CatalogMeasureUpdateParams; result: CatalogMeasureUpdateResult }
  'catalog.price.add': { params: CatalogPriceAddParams; result: CatalogPriceAddResult }
  'catalog.price.delete': { params: CatalogPriceDeleteParams; result: boolean }
  'catalog.price.get': { params: CatalogPriceGetParams; result: CatalogPriceGetResult }
  'catalog.price.getFields': { params: NoParams; result: CatalogPriceGetFieldsResult }
  'catalog.price.list': { params: CatalogPriceListParams; result: CatalogPriceListResult; item: CatalogPriceRow }
  'catalog.price.modify': { params: CatalogPriceModifyParams; result: CatalogPriceModifyResult }
  'catalog.price.update': { params: CatalogPriceUpdateParams; result: CatalogPriceUpdateResult }
  'catalog.priceType.add': { params: CatalogPriceTypeAddParams; result: CatalogPriceTypeAddResult }
  'catalog.priceType.delete': { params: CatalogPriceTypeDeleteParams; result: boolean }
  'catalog.priceType.get': { params: CatalogPriceTypeGetParams; result: CatalogPriceTypeGetResult }
  'catalog.priceType.getFields': { params: NoParams; result: CatalogPriceTypeGetFieldsResult }
  'catalog.priceType.list': { params: CatalogPriceTypeListParams; result: CatalogPriceTypeListResult; item: CatalogPriceTypeRow }
  'catalog.priceType.update': { params: CatalogPriceTypeUpdateParams; result: CatalogPriceTypeUpdateResult }
  'catalog.priceTypeGroup.add': { params: CatalogPriceTypeGroupAddParams; result: CatalogPriceTypeGroupAddResult }
  'catalog.priceTypeGroup.delete': { params: CatalogPriceTypeGroupDeleteParams; result: boolean }
  'catalog.priceTypeGroup.getFields': { params: NoParams; result: CatalogPriceTypeGroupGetFieldsResult }
  'catalog.priceTypeGroup.list': { params: CatalogPriceTypeGroupListParams; result: CatalogPriceTypeGroupListResult; item: CatalogPriceTypeGroupRow }
  'catalog.priceTypeLang.add': { params: CatalogPriceTypeLangAddParams; result: CatalogPriceTypeLangAddResult }
  'catalog.priceTypeLang.delete': { params: CatalogPriceTypeLangDeleteParams; result: boolean }
  'catalog.priceTypeLang.get': { params: CatalogPriceTypeLangGetParams; result: CatalogPriceTypeLangGetResult }
  'catalog.priceTypeLang.getFields': { params: NoParams; result: CatalogPriceTypeLangGetFieldsResult }
  'catalog.priceTypeLang.getLanguages': { params: NoParams; result: CatalogPriceTypeLangGetLanguagesResult; item: CatalogLanguageRow }
  'catalog.priceTypeLang.list': { params: CatalogPriceTypeLangListParams; result: CatalogPriceTypeLangListResult; item: CatalogPriceTypeLangRow }
  'catalog.priceTypeLang.update': { params: CatalogPriceTypeLangUpdateParams; result: CatalogPriceTypeLangUpdateResult }
  'catalog.product.add': { params: CatalogProductAddParams; result: CatalogProductAddResult }
  'catalog.product.delete': { params: CatalogProductDeleteParams; result: boolean }
  'catalog.product.download': { params: CatalogProductDownloadParams; result: unknown }
  'catalog.product.get': { params: CatalogProductGetParams; result: CatalogProductGetResult }
  'catalog.product.getFieldsByFilter': { params: CatalogProductGetFieldsByFilterParams; result: CatalogProductGetFieldsByFilterResult }
  'catalog.product.list': { params: CatalogProductListParams; result: CatalogProductListResult; item: CatalogProductRow }
  'catalog.product.offer.add': { params: CatalogProductOfferAddParams; result: CatalogProductOfferAddResult }
  'catalog.product.offer.delete': { params: CatalogProductOfferDeleteParams; result: boolean }
  'catalog.product.offer.download': { params: CatalogProductOfferDownloadParams; result: unknown }
  'catalog.product.offer.get': { params: CatalogProductOfferGetParams; result: CatalogProductOfferGetResult }
  'catalog.product.offer.getFieldsByFilter': { params: CatalogProductOfferGetFieldsByFilterParams; result: CatalogProductOfferGetFieldsByFilterResult }
  'catalog.product.offer.list': { params: CatalogProductOfferListParams; result: CatalogProductOfferListResult; item: CatalogProductOfferRow }
  'catalog.product.offer.update': { params: CatalogProductOfferUpdateParams; result: CatalogProductOfferUpdateResult }
  'catalog.product.service.add': { params: CatalogProductServiceAddParams; result: CatalogProductServiceAddResult }
  'catalog.product.service.delete': { params: CatalogProductServiceDeleteParams; result: boolean }
  'catalog.product.service.download': { params: CatalogProductServiceDownloadParams; result: unknown }
  'catalog.product.service.get': { params: CatalogProductServiceGetParams; result: CatalogProductServiceGetResult }
  'catalog.product.service.getFieldsByFilter': { params: CatalogProductServiceGetFieldsByFilterParams; result: CatalogProductServiceGetFieldsByFilterResult }
  'catalog.product.service.list': { params: CatalogProductServiceListParams; result: CatalogProductServiceListResult; item: CatalogProductServiceRow }
  'catalog.product.service.update': { params: CatalogProductServiceUpdateParams; result: CatalogProductServiceUpdateResult }
  'catalog.product.sku.add': { params: CatalogProductSkuAddParams; result: CatalogProductSkuAddResult }
  'catalog.product.sku.delete': { params: CatalogProductSkuDeleteParams; result: boolean }
  'catalog.product.sku.download': { params: CatalogProductSkuDownloadParams; result: unknown }
  'catalog.product.sku.get': { params: CatalogProductSkuGetParams; result: CatalogProductSkuGetResult }
  'catalog.product.sku.getFieldsByFilter': { params: CatalogProductSkuGetFieldsByFilterParams; result: CatalogProductSkuGetFieldsByFilterResult }
  'catalog.product.sku.list': { params: CatalogProductSkuListParams; result: CatalogProductSkuListResult; item: CatalogProductSkuRow }
  'catalog.product.sku.update': { params: CatalogProductSkuUpdateParams; result: CatalogProductSkuUpdateResult }
  'catalog.product.update': { params: CatalogProductUpdateParams; result: CatalogProductUpdateResult }
  'catalog.productImage.add': { params: CatalogProductImageAddParams; result: CatalogProductImageAddResult }
  'catalog.productImage.delete': { params: CatalogProductImageDeleteParams; result: boolean }
  'catalog.productImage.get': { params: CatalogProductImageGetParams; result: CatalogProductImageGetResult }
  'catalog.productImage.getFields': { params: NoParams; result: CatalogProductImageGetFieldsResult }
  'catalog.productImage.list': { params: CatalogProductImageListParams; result: CatalogProductImageListResult; item: CatalogProductImageRow }
  'catalog.productProperty.add': { params: CatalogProductPropertyAddParams; result: CatalogProductPropertyAddResult }
  'catalog.productProperty.delete': { params: CatalogProductPropertyDeleteParams; result: boolean }
  'catalog.productProperty.get': { params: CatalogProductPropertyGetParams; result: CatalogProductPropertyGetResult }
  'catalog.productProperty.getFields': { params: NoParams; result: CatalogProductPropertyGetFieldsResult }
  'catalog.productProperty.list': { params: CatalogProductPropertyListParams; result: CatalogProductPropertyListResult; item: CatalogProductPropertyRow }
  'catalog.productProperty.update': { params: CatalogProductPropertyUpdateParams; result: CatalogProductPropertyUpdateResult }
  'catalog.productPropertyEnum.add': { params: CatalogProductPropertyEnumAddParams; result: CatalogProductPropertyEnumAddResult }
  'catalog.productPropertyEnum.delete': { params: CatalogProductPropertyEnumDeleteParams; result: boolean }
  'catalog.productPropertyEnum.get': { params: CatalogProductPropertyEnumGetParams; result: CatalogProductPropertyEnumGetResult }
  'catalog.productPropertyEnum.getFields': { params: NoParams; result: CatalogProductPropertyEnumGetFieldsResult }
  'catalog.productPropertyEnum.list': { params: CatalogProductPropertyEnumListParams; result: CatalogProductPropertyEnumListResult; item: CatalogProductPropertyEnumRow }
  'catalog.productPropertyEnum.update': { params: CatalogProductPropertyEnumUpdateParams; result: CatalogProductPropertyEnumUpdateResult }
  'catalog.productPropertyFeature.add': { params: CatalogProductPropertyFeatureAddParams; result: CatalogProductPropertyFeatureAddResult }
  'catalog.productPropertyFeature.get': { params: CatalogProductPropertyFeatureGetParams; result: CatalogProductPropertyFeatureGetResult }
  'catalog.productPropertyFeature.getAvailableFeaturesByProperty': { params: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams; result: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult }
  'catalog.productPropertyFeature.getFields': { params: NoParams; result: CatalogProductPropertyFeatureGetFieldsResult }
  'catalog.productPropertyFeature.list': { params: CatalogProductPropertyFeatureListParams; result: CatalogProductPropertyFeatureListResult; item: CatalogProductPropertyFeaturesRow }
  'catalog.productPropertyFeature.update': { params: CatalogProductPropertyFeatureUpdateParams; result: CatalogProductPropertyFeatureUpdateResult }
  'catalog.productPropertySection.get': { params: CatalogProductPropertySectionGetParams; result: CatalogProductPropertySectionGetResult }
  'catalog.productPropertySection.list': { params: CatalogProductPropertySectionListParams; result: CatalogProductPropertySectionListResult; item: CatalogProductPropertySectionRow }
  'catalog.productPropertySection.set': { params: CatalogProductPropertySectionSetParams; result: CatalogProductPropertySectionSetResult }
  'catalog.ratio.get': { params: CatalogRatioGetParams; result: CatalogRatioGetResult }
  'catalog.ratio.getFields': { params: NoParams; result: CatalogRatioGetFieldsResult }
  'catalog.ratio.list': { params: CatalogRatioListParams; result: CatalogRatioListResult; item: CatalogRatioRow }
  'catalog.roundingRule.add': { params: CatalogRoundingRuleAddParams; result: CatalogRoundingRuleAddResult }
  'catalog.roundingRule.delete': { params: CatalogRoundingRuleDeleteParams; result: boolean }
  'catalog.roundingRule.get': { params: CatalogRoundingRuleGetParams; result: CatalogRoundingRuleGetResult }
  'catalog.roundingRule.getFields': { params: NoParams; result: CatalogRoundingRuleGetFieldsResult }
  'catalog.roundingRule.list': { params: CatalogRoundingRuleListParams; result: CatalogRoundingRuleListResult; item: CatalogRoundingRuleRow }
  'catalog.roundingRule.update': { params: CatalogRoundingRuleUpdateParams; result: CatalogRoundingRuleUpdateResult }
  'catalog.section.add': { params: CatalogSectionAddParams; result: CatalogSectionAddResult }
  'catalog.section.delete': { params: CatalogSectionDeleteParams; result: boolean }
  'catalog.section.get': { params: CatalogSectionGetParams; result: CatalogSectionGetResult }
  'catalog.section.getFields': { params: NoParams; result: CatalogSectionGetFieldsResult }
  'catalog.section.list': { params: CatalogSectionListParams; result: CatalogSectionListResult; item: CatalogSectionRow }
  'catalog.section.update': { params: CatalogSectionUpdateParams; result: CatalogSectionUpdateResult }
  'catalog.store.add': { params: CatalogStoreAddParams; result: CatalogStoreAddResult }
  'catalog.store.delete': { params: CatalogStoreDeleteParams; result: boolean }
  'catalog.store.get': { params: CatalogStoreGetParams; result: CatalogStoreGetResult }
  'catalog.store.getFields': { params: NoParams; result: CatalogStoreGetFieldsResult }
  'catalog.store.list': { params: CatalogStoreListParams; result: CatalogStoreListResult; item: CatalogStoreRow }
  'catalog.store.update': { params: CatalogStoreUpdateParams; result: CatalogStoreUpdateResult }
  'catalog.storeproduct.get': { params: CatalogStoreproductGetParams; result: CatalogStoreproductGetResult }
  'catalog.storeproduct.getFields': { params: NoParams; result: CatalogStoreproductGetFieldsResult }
  'catalog.storeproduct.list': { params: CatalogStoreproductListParams; result: CatalogStoreproductListResult; item: CatalogStoreproductRow }
  'catalog.userfield.document.list': { params: CatalogUserfieldDocumentListParams; result: CatalogUserfieldDocumentListResult; item: CatalogUserfieldDocumentRow }
  'catalog.userfield.document.update': { params: CatalogUserfieldDocumentUpdateParams; result: CatalogUserfieldDocumentUpdateResult }
  'catalog.vat.add': { params: CatalogVatAddParams; result: CatalogVatAddResult }
  'catalog.vat.delete': { params: CatalogVatDeleteParams; result: boolean }
  'catalog.vat.get': { params: CatalogVatGetParams; result: CatalogVatGetResult }
  'catalog.vat.getFields': { params: NoParams; result: CatalogVatGetFieldsResult }
  'catalog.vat.list': { params: CatalogVatListParams; result: CatalogVatListResult; item: CatalogVatRow }
  'catalog.vat.update': { params: CatalogVatUpdateParams; result: CatalogVatUpdateResult }
}

export interface CatalogService {
  readonly catalog: CatalogCatalogService
  readonly document: CatalogDocumentService
  readonly documentcontractor: CatalogDocumentcontractorService
  readonly enum: CatalogEnumService
  readonly extra: CatalogExtraService
  readonly measure: CatalogMeasureService
  readonly price: CatalogPriceService
  readonly priceType: CatalogPriceTypeService
  readonly priceTypeGroup: CatalogPriceTypeGroupService
  readonly priceTypeLang: CatalogPriceTypeLangService
  readonly product: CatalogProductService
  readonly productImage: CatalogProductImageService
  readonly productProperty: CatalogProductPropertyService
  readonly productPropertyEnum: CatalogProductPropertyEnumService
  readonly productPropertyFeature: CatalogProductPropertyFeatureService
  readonly productPropertySection: CatalogProductPropertySectionService
  readonly ratio: CatalogRatioService
  readonly roundingRule: CatalogRoundingRuleService
  readonly section: CatalogSectionService
  readonly store: CatalogStoreService
  readonly storeproduct: CatalogStoreproductService
  readonly userfield: CatalogUserfieldService
  readonly vat: CatalogVatService
}

export interface CatalogCatalogService {
  /**
   * Gets a catalog.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
   */
  get(params: CatalogCatalogGetParams, options?: CallOptions): Promise<CatalogCatalogGetResult>
  /**
   * Describes the fields of catalogs.
   * Scope `catalog`; administrators only.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogCatalogGetFieldsResult>
  /**
   * Calls `catalog.catalog.isOffers`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
   */
  isOffers(params: CatalogCatalogIsOffersParams, options?: CallOptions): Promise<boolean>
  /**
   * Lists catalogs.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
   */
  list(params?: CatalogCatalogListParams, options?: CallOptions): Promise<CatalogCatalogListResult>
}

export interface CatalogDocumentService {
  /**
   * Adds a document.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html
   */
  add(params: CatalogDocumentAddParams, options?: CallOptions): Promise<CatalogDocumentAddResult>
  /**
   * Calls `catalog.document.cancel`.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html
   */
  cancel(params: CatalogDocumentCancelParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `catalog.document.cancelList`.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html
   */
  cancelList(params: CatalogDocumentCancelListParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `catalog.document.conduct`.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html
   */
  conduct(params: CatalogDocumentConductParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `catalog.document.conductList`.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html
   */
  conductList(params: CatalogDocumentConductListParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `catalog.document.confirm`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100` (400).
   * @deprecated Use `catalog.document.conduct`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html
   */
  confirm(params: CatalogDocumentConfirmParams, options?: CallOptions): Promise<boolean>
  /**
   * Deletes a document.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html
   */
  delete(params: CatalogDocumentDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Calls `catalog.document.deleteList`.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html
   */
  deleteList(params: CatalogDocumentDeleteListParams, options?: CallOptions): Promise<boolean>
  readonly element: CatalogDocumentElementService
  /**
   * Describes the fields of documents.
   * Scope `catalog`; administrators only.
   * Errors: `0` (400).
   * @deprecated Use `catalog.document.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<CatalogDocumentFieldsItem[]>
  /**
   * Describes the fields of documents.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogDocumentGetFieldsResult>
  /**
   * Lists documents.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html
   */
  list(params?: CatalogDocumentListParams, options?: CallOptions): Promise<CatalogDocumentListResult>
  readonly mode: CatalogDocumentModeService
  /**
   * Calls `catalog.document.unconfirm`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100` (400).
   * @deprecated Use `catalog.document.cancel`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html
   */
  unconfirm(params: CatalogDocumentUnconfirmParams, options?: CallOptions): Promise<boolean>
  /**
   * Updates a document.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html
   */
  update(params: CatalogDocumentUpdateParams, options?: CallOptions): Promise<CatalogDocumentUpdateResult>
}

export interface CatalogDocumentElementService {
  /**
   * Adds a document element.
   * Scope `catalog`; any user may call.
   * Errors: `0`, `ERROR_DOCUMENT_RIGHTS`, `ERROR_DOCUMENT_STATUS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html
   */
  add(params: CatalogDocumentElementAddParams, options?: CallOptions): Promise<CatalogDocumentElementAddResult>
  /**
   * Deletes a document element.
   * Scope `catalog`; any user may call.
   * Errors: `0`, `ERROR_DOCUMENT_RIGHTS`, `ERROR_DOCUMENT_STATUS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html
   */
  delete(params: CatalogDocumentElementDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of document elements.
   * Scope `catalog`; administrators only.
   * Errors: `ERROR_DOCUMENT_RIGHTS` (400).
   * @deprecated Use `catalog.document.element.getFields`.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html
   */
  fields(params?: NoParams, options?: CallOptions): Promise<CatalogDocumentElementFieldsItem[]>
  /**
   * Describes the fields of document elements.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `ERROR_DOCUMENT_RIGHTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogDocumentElementGetFieldsResult>
  /**
   * Lists document elements.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `ERROR_DOCUMENT_RIGHTS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html
   */
  list(params?: CatalogDocumentElementListParams, options?: CallOptions): Promise<CatalogDocumentElementListResult>
  /**
   * Updates a document element.
   * Scope `catalog`; any user may call.
   * Errors: `0`, `ERROR_DOCUMENT_RIGHTS`, `ERROR_DOCUMENT_STATUS` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html
   */
  update(params: CatalogDocumentElementUpdateParams, options?: CallOptions): Promise<CatalogDocumentElementUpdateResult>
}

export interface CatalogDocumentModeService {
  /**
   * Calls `catalog.document.mode.status`.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
   */
  status(params?: NoParams, options?: CallOptions): Promise<Open<'Y' | 'N'>>
}

export interface CatalogDocumentcontractorService {
  /**
   * Adds a documentcontractor.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html
   */
  add(params: CatalogDocumentcontractorAddParams, options?: CallOptions): Promise<CatalogDocumentcontractorAddResult>
  /**
   * Deletes a documentcontractor.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html
   */
  delete(params: CatalogDocumentcontractorDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of documentcontractors.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogDocumentcontractorGetFieldsResult>
  /**
   * Lists documentcontractors.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html
   */
  list(params?: CatalogDocumentcontractorListParams, options?: CallOptions): Promise<CatalogDocumentcontractorListResult>
}

export interface CatalogEnumService {
  /**
   * Calls `catalog.enum.getRoundTypes`.
   * Scope `catalog`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
   */
  getRoundTypes(params?: NoParams, options?: CallOptions): Promise<CatalogEnumGetRoundTypesResult>
  /**
   * Calls `catalog.enum.getStoreDocumentTypes`.
   * Scope `catalog`; any user may call.
   * @see https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
   */
  getStoreDocumentTypes(params?: NoParams, options?: CallOptions): Promise<CatalogEnumGetStoreDocumentTypesResult>
}

export interface CatalogExtraService {
  /**
   * Gets an extra.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `202000000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
   */
  get(params: CatalogExtraGetParams, options?: CallOptions): Promise<CatalogExtraGetResult>
  /**
   * Describes the fields of extras.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogExtraGetFieldsResult>
  /**
   * Lists extras.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
   */
  list(params?: CatalogExtraListParams, options?: CallOptions): Promise<CatalogExtraListResult>
}

export interface CatalogMeasureService {
  /**
   * Adds a measure.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200600000000`, `200600000010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
   */
  add(params: CatalogMeasureAddParams, options?: CallOptions): Promise<CatalogMeasureAddResult>
  /**
   * Deletes a measure.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200600000020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
   */
  delete(params: CatalogMeasureDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a measure.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200600000020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
   */
  get(params: CatalogMeasureGetParams, options?: CallOptions): Promise<CatalogMeasureGetResult>
  /**
   * Describes the fields of measures.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogMeasureGetFieldsResult>
  /**
   * Lists measures.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
   */
  list(params?: CatalogMeasureListParams, options?: CallOptions): Promise<CatalogMeasureListResult>
  /**
   * Updates a measure.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200600000000`, `200600000010`, `200600000020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
   */
  update(params: CatalogMeasureUpdateParams, options?: CallOptions): Promise<CatalogMeasureUpdateResult>
}

export interface CatalogPriceService {
  /**
   * Adds a price.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html
   */
  add(params: CatalogPriceAddParams, options?: CallOptions): Promise<CatalogPriceAddResult>
  /**
   * Deletes a price.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html
   */
  delete(params: CatalogPriceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a price.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html
   */
  get(params: CatalogPriceGetParams, options?: CallOptions): Promise<CatalogPriceGetResult>
  /**
   * Describes the fields of prices.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogPriceGetFieldsResult>
  /**
   * Lists prices.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html
   */
  list(params?: CatalogPriceListParams, options?: CallOptions): Promise<CatalogPriceListResult>
  /**
   * Calls `catalog.price.modify`.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100`, `200040300020`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html
   */
  modify(params: CatalogPriceModifyParams, options?: CallOptions): Promise<CatalogPriceModifyResult>
  /**
   * Updates a price.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `200040300020`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html
   */
  update(params: CatalogPriceUpdateParams, options?: CallOptions): Promise<CatalogPriceUpdateResult>
}

export interface CatalogPriceTypeService {
  /**
   * Adds a price type.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-add.html
   */
  add(params: CatalogPriceTypeAddParams, options?: CallOptions): Promise<CatalogPriceTypeAddResult>
  /**
   * Deletes a price type.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201000000000`, `BASE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-delete.html
   */
  delete(params: CatalogPriceTypeDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a price type.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201000000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get.html
   */
  get(params: CatalogPriceTypeGetParams, options?: CallOptions): Promise<CatalogPriceTypeGetResult>
  /**
   * Describes the fields of price types.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogPriceTypeGetFieldsResult>
  /**
   * Lists price types.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-list.html
   */
  list(params?: CatalogPriceTypeListParams, options?: CallOptions): Promise<CatalogPriceTypeListResult>
  /**
   * Updates a price type.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201000000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/catalog-price-type-update.html
   */
  update(params: CatalogPriceTypeUpdateParams, options?: CallOptions): Promise<CatalogPriceTypeUpdateResult>
}

export interface CatalogPriceTypeGroupService {
  /**
   * Adds a price type group.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-add.html
   */
  add(params: CatalogPriceTypeGroupAddParams, options?: CallOptions): Promise<CatalogPriceTypeGroupAddResult>
  /**
   * Deletes a price type group.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-delete.html
   */
  delete(params: CatalogPriceTypeGroupDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Describes the fields of price type groups.
   * Scope `catalog`; needs a right on the object.
   * Errors: `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogPriceTypeGroupGetFieldsResult>
  /**
   * Lists price type groups.
   * Scope `catalog`; needs a right on the object.
   * Errors: `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-group/catalog-price-type-group-list.html
   */
  list(params?: CatalogPriceTypeGroupListParams, options?: CallOptions): Promise<CatalogPriceTypeGroupListResult>
}

export interface CatalogPriceTypeLangService {
  /**
   * Adds a price type lang.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201000000000`, `201200000010`, `400` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-add.html
   */
  add(params: CatalogPriceTypeLangAddParams, options?: CallOptions): Promise<CatalogPriceTypeLangAddResult>
  /**
   * Deletes a price type lang.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201200000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-delete.html
   */
  delete(params: CatalogPriceTypeLangDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a price type lang.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201200000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get.html
   */
  get(params: CatalogPriceTypeLangGetParams, options?: CallOptions): Promise<CatalogPriceTypeLangGetResult>
  /**
   * Describes the fields of price type langs.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogPriceTypeLangGetFieldsResult>
  /**
   * Calls `catalog.priceTypeLang.getLanguages`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-get-languages.html
   */
  getLanguages(params?: NoParams, options?: CallOptions): Promise<CatalogPriceTypeLangGetLanguagesResult>
  /**
   * Lists price type langs.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-list.html
   */
  list(params?: CatalogPriceTypeLangListParams, options?: CallOptions): Promise<CatalogPriceTypeLangListResult>
  /**
   * Updates a price type lang.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201000000000`, `201200000000`, `201200000010`, `400` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/price-type-lang/catalog-price-type-lang-update.html
   */
  update(params: CatalogPriceTypeLangUpdateParams, options?: CallOptions): Promise<CatalogPriceTypeLangUpdateResult>
}

export interface CatalogProductService {
  /**
   * Adds a product.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-add.html
   */
  add(params: CatalogProductAddParams, options?: CallOptions): Promise<CatalogProductAddResult>
  /**
   * Deletes a product.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-delete.html
   */
  delete(params: CatalogProductDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Downloads a product.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-download.html
   */
  download(params: CatalogProductDownloadParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a product.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get.html
   */
  get(params: CatalogProductGetParams, options?: CallOptions): Promise<CatalogProductGetResult>
  /**
   * Calls `catalog.product.getFieldsByFilter`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html
   */
  getFieldsByFilter(params: CatalogProductGetFieldsByFilterParams, options?: CallOptions): Promise<CatalogProductGetFieldsByFilterResult>
  /**
   * Lists products.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-list.html
   */
  list(params?: CatalogProductListParams, options?: CallOptions): Promise<CatalogProductListResult>
  readonly offer: CatalogProductOfferService
  readonly service: CatalogProductServiceService
  readonly sku: CatalogProductSkuService
  /**
   * Updates a product.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-update.html
   */
  update(params: CatalogProductUpdateParams, options?: CallOptions): Promise<CatalogProductUpdateResult>
}

export interface CatalogProductOfferService {
  /**
   * Adds a product offer.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html
   */
  add(params: CatalogProductOfferAddParams, options?: CallOptions): Promise<CatalogProductOfferAddResult>
  /**
   * Deletes a product offer.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html
   */
  delete(params: CatalogProductOfferDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Downloads a product offer.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html
   */
  download(params: CatalogProductOfferDownloadParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a product offer.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html
   */
  get(params: CatalogProductOfferGetParams, options?: CallOptions): Promise<CatalogProductOfferGetResult>
  /**
   * Calls `catalog.product.offer.getFieldsByFilter`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html
   */
  getFieldsByFilter(params: CatalogProductOfferGetFieldsByFilterParams, options?: CallOptions): Promise<CatalogProductOfferGetFieldsByFilterResult>
  /**
   * Lists product offers.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html
   */
  list(params?: CatalogProductOfferListParams, options?: CallOptions): Promise<CatalogProductOfferListResult>
  /**
   * Updates a product offer.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html
   */
  update(params: CatalogProductOfferUpdateParams, options?: CallOptions): Promise<CatalogProductOfferUpdateResult>
}

export interface CatalogProductServiceService {
  /**
   * Adds a product service.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
   */
  add(params: CatalogProductServiceAddParams, options?: CallOptions): Promise<CatalogProductServiceAddResult>
  /**
   * Deletes a product service.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
   */
  delete(params: CatalogProductServiceDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Downloads a product service.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
   */
  download(params: CatalogProductServiceDownloadParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a product service.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
   */
  get(params: CatalogProductServiceGetParams, options?: CallOptions): Promise<CatalogProductServiceGetResult>
  /**
   * Calls `catalog.product.service.getFieldsByFilter`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
   */
  getFieldsByFilter(params: CatalogProductServiceGetFieldsByFilterParams, options?: CallOptions): Promise<CatalogProductServiceGetFieldsByFilterResult>
  /**
   * Lists product services.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
   */
  list(params?: CatalogProductServiceListParams, options?: CallOptions): Promise<CatalogProductServiceListResult>
  /**
   * Updates a product service.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
   */
  update(params: CatalogProductServiceUpdateParams, options?: CallOptions): Promise<CatalogProductServiceUpdateResult>
}

export interface CatalogProductSkuService {
  /**
   * Adds a product sku.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-add.html
   */
  add(params: CatalogProductSkuAddParams, options?: CallOptions): Promise<CatalogProductSkuAddResult>
  /**
   * Deletes a product sku.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-delete.html
   */
  delete(params: CatalogProductSkuDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Downloads a product sku.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-download.html
   */
  download(params: CatalogProductSkuDownloadParams, options?: CallOptions): Promise<unknown>
  /**
   * Gets a product sku.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get.html
   */
  get(params: CatalogProductSkuGetParams, options?: CallOptions): Promise<CatalogProductSkuGetResult>
  /**
   * Calls `catalog.product.sku.getFieldsByFilter`.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-get-fields-by-filter.html
   */
  getFieldsByFilter(params: CatalogProductSkuGetFieldsByFilterParams, options?: CallOptions): Promise<CatalogProductSkuGetFieldsByFilterResult>
  /**
   * Lists product skus.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-list.html
   */
  list(params?: CatalogProductSkuListParams, options?: CallOptions): Promise<CatalogProductSkuListResult>
  /**
   * Updates a product sku.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300000`, `200040300010`, `200040300040`, `200040300043`, `200040300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product/sku/catalog-product-sku-update.html
   */
  update(params: CatalogProductSkuUpdateParams, options?: CallOptions): Promise<CatalogProductSkuUpdateResult>
}

export interface CatalogProductImageService {
  /**
   * Adds a product image.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
   */
  add(params: CatalogProductImageAddParams, options?: CallOptions): Promise<CatalogProductImageAddResult>
  /**
   * Deletes a product image.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
   */
  delete(params: CatalogProductImageDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a product image.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
   */
  get(params: CatalogProductImageGetParams, options?: CallOptions): Promise<CatalogProductImageGetResult>
  /**
   * Describes the fields of product images.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogProductImageGetFieldsResult>
  /**
   * Lists product images.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
   */
  list(params: CatalogProductImageListParams, options?: CallOptions): Promise<CatalogProductImageListResult>
}

export interface CatalogProductPropertyService {
  /**
   * Adds a product property.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-add.html
   */
  add(params: CatalogProductPropertyAddParams, options?: CallOptions): Promise<CatalogProductPropertyAddResult>
  /**
   * Deletes a product property.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-delete.html
   */
  delete(params: CatalogProductPropertyDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a product property.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get.html
   */
  get(params: CatalogProductPropertyGetParams, options?: CallOptions): Promise<CatalogProductPropertyGetResult>
  /**
   * Describes the fields of product properties.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogProductPropertyGetFieldsResult>
  /**
   * Lists product properties.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-list.html
   */
  list(params?: CatalogProductPropertyListParams, options?: CallOptions): Promise<CatalogProductPropertyListResult>
  /**
   * Updates a product property.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property/catalog-product-property-update.html
   */
  update(params: CatalogProductPropertyUpdateParams, options?: CallOptions): Promise<CatalogProductPropertyUpdateResult>
}

export interface CatalogProductPropertyEnumService {
  /**
   * Adds a product property enum.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `BX_INVALID_VALUE` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-add.html
   */
  add(params: CatalogProductPropertyEnumAddParams, options?: CallOptions): Promise<CatalogProductPropertyEnumAddResult>
  /**
   * Deletes a product property enum.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-delete.html
   */
  delete(params: CatalogProductPropertyEnumDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a product property enum.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get.html
   */
  get(params: CatalogProductPropertyEnumGetParams, options?: CallOptions): Promise<CatalogProductPropertyEnumGetResult>
  /**
   * Describes the fields of product property enums.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogProductPropertyEnumGetFieldsResult>
  /**
   * Lists product property enums.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-list.html
   */
  list(params?: CatalogProductPropertyEnumListParams, options?: CallOptions): Promise<CatalogProductPropertyEnumListResult>
  /**
   * Updates a product property enum.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-enum/catalog-product-property-enum-update.html
   */
  update(params: CatalogProductPropertyEnumUpdateParams, options?: CallOptions): Promise<CatalogProductPropertyEnumUpdateResult>
}

export interface CatalogProductPropertyFeatureService {
  /**
   * Adds a product property feature.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-add.html
   */
  add(params: CatalogProductPropertyFeatureAddParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureAddResult>
  /**
   * Gets a product property feature.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get.html
   */
  get(params: CatalogProductPropertyFeatureGetParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureGetResult>
  /**
   * Calls `catalog.productPropertyFeature.getAvailableFeaturesByProperty`.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-available-features-by-property.html
   */
  getAvailableFeaturesByProperty(params: CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult>
  /**
   * Describes the fields of product property features.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureGetFieldsResult>
  /**
   * Lists product property features.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-list.html
   */
  list(params?: CatalogProductPropertyFeatureListParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureListResult>
  /**
   * Updates a product property feature.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-feature/catalog-product-property-feature-update.html
   */
  update(params: CatalogProductPropertyFeatureUpdateParams, options?: CallOptions): Promise<CatalogProductPropertyFeatureUpdateResult>
}

export interface CatalogProductPropertySectionService {
  /**
   * Gets a product property section.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-get.html
   */
  get(params: CatalogProductPropertySectionGetParams, options?: CallOptions): Promise<CatalogProductPropertySectionGetResult>
  /**
   * Lists product property sections.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-list.html
   */
  list(params?: CatalogProductPropertySectionListParams, options?: CallOptions): Promise<CatalogProductPropertySectionListResult>
  /**
   * Sets a product property section.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `100` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/product-property-section/catalog-product-property-section-set.html
   */
  set(params: CatalogProductPropertySectionSetParams, options?: CallOptions): Promise<CatalogProductPropertySectionSetResult>
}

export interface CatalogRatioService {
  /**
   * Gets a ratio.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
   */
  get(params: CatalogRatioGetParams, options?: CallOptions): Promise<CatalogRatioGetResult>
  /**
   * Describes the fields of ratios.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogRatioGetFieldsResult>
  /**
   * Lists ratios.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
   */
  list(params?: CatalogRatioListParams, options?: CallOptions): Promise<CatalogRatioListResult>
}

export interface CatalogRoundingRuleService {
  /**
   * Adds a rounding rule.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
   */
  add(params: CatalogRoundingRuleAddParams, options?: CallOptions): Promise<CatalogRoundingRuleAddResult>
  /**
   * Deletes a rounding rule.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200900000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
   */
  delete(params: CatalogRoundingRuleDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a rounding rule.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200900000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
   */
  get(params: CatalogRoundingRuleGetParams, options?: CallOptions): Promise<CatalogRoundingRuleGetResult>
  /**
   * Describes the fields of rounding rules.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogRoundingRuleGetFieldsResult>
  /**
   * Lists rounding rules.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
   */
  list(params?: CatalogRoundingRuleListParams, options?: CallOptions): Promise<CatalogRoundingRuleListResult>
  /**
   * Updates a rounding rule.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200900000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
   */
  update(params: CatalogRoundingRuleUpdateParams, options?: CallOptions): Promise<CatalogRoundingRuleUpdateResult>
}

export interface CatalogSectionService {
  /**
   * Adds a section.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300040`, `200700300000`, `200700300040`, `200700300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
   */
  add(params: CatalogSectionAddParams, options?: CallOptions): Promise<CatalogSectionAddResult>
  /**
   * Deletes a section.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200040300050`, `200700300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
   */
  delete(params: CatalogSectionDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a section.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300040`, `200700300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
   */
  get(params: CatalogSectionGetParams, options?: CallOptions): Promise<CatalogSectionGetResult>
  /**
   * Describes the fields of sections.
   * Scope `catalog`; any user may call.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogSectionGetFieldsResult>
  /**
   * Lists sections.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300030` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
   */
  list(params?: CatalogSectionListParams, options?: CallOptions): Promise<CatalogSectionListResult>
  /**
   * Updates a section.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300040`, `200700300010`, `200700300030`, `200700300040`, `200700300050` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
   */
  update(params: CatalogSectionUpdateParams, options?: CallOptions): Promise<CatalogSectionUpdateResult>
}

export interface CatalogStoreService {
  /**
   * Adds a store.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
   */
  add(params: CatalogStoreAddParams, options?: CallOptions): Promise<CatalogStoreAddResult>
  /**
   * Deletes a store.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201100000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
   */
  delete(params: CatalogStoreDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a store.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `201100000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
   */
  get(params: CatalogStoreGetParams, options?: CallOptions): Promise<CatalogStoreGetResult>
  /**
   * Describes the fields of stores.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogStoreGetFieldsResult>
  /**
   * Lists stores.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
   */
  list(params?: CatalogStoreListParams, options?: CallOptions): Promise<CatalogStoreListResult>
  /**
   * Updates a store.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `201100000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
   */
  update(params: CatalogStoreUpdateParams, options?: CallOptions): Promise<CatalogStoreUpdateResult>
}

export interface CatalogStoreproductService {
  /**
   * Gets a storeproduct.
   * Scope `catalog`; needs a right on the object.
   * Errors: empty code, `0`, `100`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get.html
   */
  get(params: CatalogStoreproductGetParams, options?: CallOptions): Promise<CatalogStoreproductGetResult>
  /**
   * Describes the fields of storeproducts.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogStoreproductGetFieldsResult>
  /**
   * Lists storeproducts.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/store-product/catalog-store-product-list.html
   */
  list(params?: CatalogStoreproductListParams, options?: CallOptions): Promise<CatalogStoreproductListResult>
}

export interface CatalogUserfieldService {
  readonly document: CatalogUserfieldDocumentService
}

export interface CatalogUserfieldDocumentService {
  /**
   * Lists user field documents.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-list.html
   */
  list(params: CatalogUserfieldDocumentListParams, options?: CallOptions): Promise<CatalogUserfieldDocumentListResult>
  /**
   * Updates a user field document.
   * Scope `catalog`; needs a right on the object.
   * Errors: `0` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/userfield-document/catalog-userfield-document-update.html
   */
  update(params: CatalogUserfieldDocumentUpdateParams, options?: CallOptions): Promise<CatalogUserfieldDocumentUpdateResult>
}

export interface CatalogVatService {
  /**
   * Adds a vat.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
   */
  add(params: CatalogVatAddParams, options?: CallOptions): Promise<CatalogVatAddResult>
  /**
   * Deletes a vat.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200800000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
   */
  delete(params: CatalogVatDeleteParams, options?: CallOptions): Promise<boolean>
  /**
   * Gets a vat.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300010`, `200800000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
   */
  get(params: CatalogVatGetParams, options?: CallOptions): Promise<CatalogVatGetResult>
  /**
   * Describes the fields of vats.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
   */
  getFields(params?: NoParams, options?: CallOptions): Promise<CatalogVatGetFieldsResult>
  /**
   * Lists vats.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `200040300010` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
   */
  list(params?: CatalogVatListParams, options?: CallOptions): Promise<CatalogVatListResult>
  /**
   * Updates a vat.
   * Scope `catalog`; administrators only.
   * Errors: `0`, `100`, `200040300020`, `200800000000` (400).
   * @see https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
   */
  update(params: CatalogVatUpdateParams, options?: CallOptions): Promise<CatalogVatUpdateResult>
}
