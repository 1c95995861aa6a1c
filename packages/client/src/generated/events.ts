// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.
import type { Open } from '../scalars.ts'
import type { IntText } from './prelude.ts'

/** What stands in a form: text, lists and maps of it. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue }

/**
 * `data` of `CATALOG.MEASURE.ON.ADD`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-add.html
 */
export interface CatalogMeasureOnAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.MEASURE.ON.DELETE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-delete.html
 */
export interface CatalogMeasureOnDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.MEASURE.ON.UPDATE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/measure/events/catalog-measure-on-update.html
 */
export interface CatalogMeasureOnUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.ON.ADD`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-add.html
 */
export interface CatalogPriceOnAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.ON.DELETE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-delete.html
 */
export interface CatalogPriceOnDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.ON.UPDATE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price/events/catalog-price-on-update.html
 */
export interface CatalogPriceOnUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.TYPE.ON.ADD`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-add.html
 */
export interface CatalogPriceTypeOnAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.TYPE.ON.DELETE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-delete.html
 */
export interface CatalogPriceTypeOnDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRICE.TYPE.ON.UPDATE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/price-type/events/catalog-price-type-on-update.html
 */
export interface CatalogPriceTypeOnUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.PRODUCT.ON.ADD`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-add.html
 */
export interface CatalogProductOnAddData { FIELDS: { ID: IntText; TYPE: IntText } }

/**
 * `data` of `CATALOG.PRODUCT.ON.DELETE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-delete.html
 */
export interface CatalogProductOnDeleteData { FIELDS: { ID: IntText; TYPE: IntText } }

/**
 * `data` of `CATALOG.PRODUCT.ON.UPDATE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/product/events/catalog-product-on-update.html
 */
export interface CatalogProductOnUpdateData { FIELDS: { ID: IntText; TYPE: IntText } }

/**
 * `data` of `CATALOG.ROUNDING.ON.ADD`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-add.html
 */
export interface CatalogRoundingOnAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.ROUNDING.ON.DELETE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-delete.html
 */
export interface CatalogRoundingOnDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `CATALOG.ROUNDING.ON.UPDATE`; scope `catalog`.
 * @see https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/events/catalog-rounding-on-update.html
 */
export interface CatalogRoundingOnUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONAPPINSTALL`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html
 */
export interface OnAppInstallData { VERSION: string; ACTIVE: string; INSTALLED: string; LANGUAGE_ID: string }

/**
 * `data` of `ONAPPMETHODCONFIRM`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html
 */
export interface OnAppMethodConfirmData { TOKEN: string; METHOD: string; CONFIRMED: string; LANGUAGE_ID: string }

/**
 * `data` of `ONAPPPAYMENT`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html
 */
export interface OnAppPaymentData { CODE: string; VERSION: IntText; STATUS: string; PAYMENT_EXPIRED: string; DAYS: IntText; LANGUAGE_ID: string }

/**
 * `data` of `ONAPPTEST`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/events/test-handler.html
 */
export interface OnAppTestData { QUERY?: Record<string, string> }

/**
 * `data` of `ONAPPUNINSTALL`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html
 */
export interface OnAppUninstallData { LANGUAGE_ID: string; CLEAN: IntText }

/**
 * `data` of `ONAPPUPDATE`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html
 */
export interface OnAppUpdateData { VERSION: string; PREVIOUS_VERSION: string; LANGUAGE_ID: string }

/**
 * `data` of `ONBOOKINGADD`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-add.html
 */
export interface OnBookingAddData { ID: string }

/**
 * `data` of `ONBOOKINGDELETE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-delete.html
 */
export interface OnBookingDeleteData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCEADD`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-add.html
 */
export interface OnBookingResourceAddData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCEDELETE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-delete.html
 */
export interface OnBookingResourceDeleteData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCETYPEADD`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-add.html
 */
export interface OnBookingResourceTypeAddData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCETYPEDELETE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-delete.html
 */
export interface OnBookingResourceTypeDeleteData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCETYPEUPDATE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/events/on-booking-resource-type-update.html
 */
export interface OnBookingResourceTypeUpdateData { ID: string }

/**
 * `data` of `ONBOOKINGRESOURCEUPDATE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/resource/events/on-booking-resource-update.html
 */
export interface OnBookingResourceUpdateData { ID: string }

/**
 * `data` of `ONBOOKINGUPDATE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/booking/events/on-booking-update.html
 */
export interface OnBookingUpdateData { ID: string }

/**
 * `data` of `ONBOOKINGWAITLISTITEMADD`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-add.html
 */
export interface OnBookingWaitlistitemAddData { ID: string }

/**
 * `data` of `ONBOOKINGWAITLISTITEMDELETE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-delete.html
 */
export interface OnBookingWaitlistitemDeleteData { ID: string }

/**
 * `data` of `ONBOOKINGWAITLISTITEMUPDATE`; scope `booking`.
 * @see https://apidocs.bitrix24.com/api-reference/booking/waitlist/events/on-booking-waitlistitem-update.html
 */
export interface OnBookingWaitlistitemUpdateData { ID: string }

/**
 * `data` of `ONCALENDARENTRYADD`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-add.html
 */
export interface OnCalendarEntryAddData { id: string }

/**
 * `data` of `ONCALENDARENTRYDELETE`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-delete.html
 */
export interface OnCalendarEntryDeleteData { id: string }

/**
 * `data` of `ONCALENDARENTRYUPDATE`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/events/on-calendar-entry-update.html
 */
export interface OnCalendarEntryUpdateData { id: string }

/**
 * `data` of `ONCALENDARSECTIONADD`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-add.html
 */
export interface OnCalendarSectionAddData { id: string }

/**
 * `data` of `ONCALENDARSECTIONDELETE`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-delete.html
 */
export interface OnCalendarSectionDeleteData { id: string }

/**
 * `data` of `ONCALENDARSECTIONUPDATE`; scope `calendar`.
 * @see https://apidocs.bitrix24.com/api-reference/calendar/events/on-calendar-section-update.html
 */
export interface OnCalendarSectionUpdateData { id: string }

/**
 * `data` of `ONCRMACTIVITYADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html
 */
export interface OnCrmActivityAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMACTIVITYDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html
 */
export interface OnCrmActivityDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMACTIVITYUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html
 */
export interface OnCrmActivityUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMADDRESSREGISTER`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html
 */
export interface OnCrmAddressRegisterData { FIELDS: { TYPE_ID: IntText; ENTITY_TYPE_ID: IntText; ENTITY_ID: IntText; ANCHOR_ID: IntText; ANCHOR_TYPE_ID: IntText } }

/**
 * `data` of `ONCRMADDRESSUNREGISTER`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html
 */
export interface OnCrmAddressUnregisterData { FIELDS: { TYPE_ID: IntText; ENTITY_TYPE_ID: IntText; ENTITY_ID: IntText; ANCHOR_ID: IntText; ANCHOR_TYPE_ID: IntText } }

/**
 * `data` of `ONCRMBANKDETAILADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html
 */
export interface OnCrmBankDetailAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMBANKDETAILDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html
 */
export interface OnCrmBankDetailDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMBANKDETAILUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html
 */
export interface OnCrmBankDetailUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMCOMPANYADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html
 */
export interface OnCrmCompanyAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCOMPANYDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html
 */
export interface OnCrmCompanyDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCOMPANYUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html
 */
export interface OnCrmCompanyUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCOMPANYUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html
 */
export interface OnCrmCompanyUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCOMPANYUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html
 */
export interface OnCrmCompanyUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCOMPANYUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html
 */
export interface OnCrmCompanyUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCOMPANYUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html
 */
export interface OnCrmCompanyUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCONTACTADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html
 */
export interface OnCrmContactAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCONTACTDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html
 */
export interface OnCrmContactDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCONTACTUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html
 */
export interface OnCrmContactUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCONTACTUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html
 */
export interface OnCrmContactUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCONTACTUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html
 */
export interface OnCrmContactUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCONTACTUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html
 */
export interface OnCrmContactUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCONTACTUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html
 */
export interface OnCrmContactUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMCURRENCYADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html
 */
export interface OnCrmCurrencyAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCURRENCYDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html
 */
export interface OnCrmCurrencyDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMCURRENCYUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html
 */
export interface OnCrmCurrencyUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMDEALADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html
 */
export interface OnCrmDealAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMDEALDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html
 */
export interface OnCrmDealDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMDEALMOVETOCATEGORY`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html
 */
export interface OnCrmDealMoveToCategoryData { FIELDS: { ID: string; CATEGORY_ID: string; STAGE_ID: string } }

/**
 * `data` of `ONCRMDEALRECURRINGADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html
 */
export interface OnCrmDealRecurringAddData { FIELDS: { ID: string; RECURRING_DEAL_ID: string } }

/**
 * `data` of `ONCRMDEALRECURRINGDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html
 */
export interface OnCrmDealRecurringDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMDEALRECURRINGEXPOSE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html
 */
export interface OnCrmDealRecurringExposeData { FIELDS: { ID: string; RECURRING_DEAL_ID: string; DEAL_ID: string } }

/**
 * `data` of `ONCRMDEALRECURRINGUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html
 */
export interface OnCrmDealRecurringUpdateData { FIELDS: { ID: string; RECURRING_DEAL_ID: string } }

/**
 * `data` of `ONCRMDEALUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html
 */
export interface OnCrmDealUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMDEALUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html
 */
export interface OnCrmDealUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMDEALUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html
 */
export interface OnCrmDealUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMDEALUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html
 */
export interface OnCrmDealUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMDEALUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html
 */
export interface OnCrmDealUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMDOCUMENTGENERATORDOCUMENTADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html
 */
export interface OnCrmDocumentGeneratorDocumentAddData { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }

/**
 * `data` of `ONCRMDOCUMENTGENERATORDOCUMENTDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html
 */
export interface OnCrmDocumentGeneratorDocumentDeleteData { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }

/**
 * `data` of `ONCRMDOCUMENTGENERATORDOCUMENTUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html
 */
export interface OnCrmDocumentGeneratorDocumentUpdateData { FIELDS: { ID: string; ENTITY_TYPE_ID: string; ENTITY_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html
 */
export interface OnCrmDynamicItemAddData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMADD_{entityTypeId}`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/index.html
 */
export interface OnCrmDynamicItemAddOfTypeData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html
 */
export interface OnCrmDynamicItemDeleteData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMDELETE_{entityTypeId}`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/index.html
 */
export interface OnCrmDynamicItemDeleteOfTypeData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html
 */
export interface OnCrmDynamicItemUpdateData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMDYNAMICITEMUPDATE_{entityTypeId}`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/index.html
 */
export interface OnCrmDynamicItemUpdateOfTypeData { FIELDS: { ID: string; ENTITY_TYPE_ID: string } }

/**
 * `data` of `ONCRMINVOICEADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html
 */
export interface OnCrmInvoiceAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html
 */
export interface OnCrmInvoiceDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICERECURRINGADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html
 */
export interface OnCrmInvoiceRecurringAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICERECURRINGDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html
 */
export interface OnCrmInvoiceRecurringDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICERECURRINGEXPOSE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html
 */
export interface OnCrmInvoiceRecurringExposeData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICERECURRINGUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html
 */
export interface OnCrmInvoiceRecurringUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICESETSTATUS`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html
 */
export interface OnCrmInvoiceSetStatusData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html
 */
export interface OnCrmInvoiceUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEUSERFIELDADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html
 */
export interface OnCrmInvoiceUserFieldAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEUSERFIELDDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html
 */
export interface OnCrmInvoiceUserFieldDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEUSERFIELDSETENUMVALUES`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html
 */
export interface OnCrmInvoiceUserFieldSetEnumValuesData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMINVOICEUSERFIELDUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html
 */
export interface OnCrmInvoiceUserFieldUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMLEADADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html
 */
export interface OnCrmLeadAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMLEADDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html
 */
export interface OnCrmLeadDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMLEADUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html
 */
export interface OnCrmLeadUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMLEADUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html
 */
export interface OnCrmLeadUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMLEADUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html
 */
export interface OnCrmLeadUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMLEADUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html
 */
export interface OnCrmLeadUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMLEADUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html
 */
export interface OnCrmLeadUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMMEASUREADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html
 */
export interface OnCrmMeasureAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMMEASUREDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html
 */
export interface OnCrmMeasureDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMMEASUREUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html
 */
export interface OnCrmMeasureUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html
 */
export interface OnCrmProductAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html
 */
export interface OnCrmProductDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTPROPERTYADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html
 */
export interface OnCrmProductPropertyAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTPROPERTYDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html
 */
export interface OnCrmProductPropertyDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTPROPERTYUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html
 */
export interface OnCrmProductPropertyUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTSECTIONADD`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html
 */
export interface OnCrmProductSectionAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTSECTIONDELETE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html
 */
export interface OnCrmProductSectionDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTSECTIONUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html
 */
export interface OnCrmProductSectionUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMPRODUCTUPDATE`; scope `crm`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html
 */
export interface OnCrmProductUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMQUOTEADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html
 */
export interface OnCrmQuoteAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMQUOTEDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html
 */
export interface OnCrmQuoteDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMQUOTEUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html
 */
export interface OnCrmQuoteUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMQUOTEUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html
 */
export interface OnCrmQuoteUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMQUOTEUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html
 */
export interface OnCrmQuoteUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMQUOTEUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html
 */
export interface OnCrmQuoteUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMQUOTEUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html
 */
export interface OnCrmQuoteUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMREQUISITEADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html
 */
export interface OnCrmRequisiteAddData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMREQUISITEDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html
 */
export interface OnCrmRequisiteDeleteData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMREQUISITEUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html
 */
export interface OnCrmRequisiteUpdateData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONCRMREQUISITEUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html
 */
export interface OnCrmRequisiteUserFieldAddData { FIELDS: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMREQUISITEUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html
 */
export interface OnCrmRequisiteUserFieldDeleteData { FIELDS: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMREQUISITEUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html
 */
export interface OnCrmRequisiteUserFieldSetEnumValuesData { FIELDS: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMREQUISITEUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html
 */
export interface OnCrmRequisiteUserFieldUpdateData { FIELDS: { ID: IntText; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMTIMELINECOMMENTADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html
 */
export interface OnCrmTimelineCommentAddData { ID: IntText }

/**
 * `data` of `ONCRMTIMELINECOMMENTDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html
 */
export interface OnCrmTimelineCommentDeleteData { ID: IntText }

/**
 * `data` of `ONCRMTIMELINECOMMENTUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html
 */
export interface OnCrmTimelineCommentUpdateData { ID: IntText }

/**
 * `data` of `ONCRMTIMELINEITEMACTION`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/action.html
 */
export interface OnCrmTimelineItemActionData { id: string; entityTypeId: string; entityId: string; activityId: string; userId: string }

/**
 * `data` of `ONCRMTYPEADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html
 */
export interface OnCrmTypeAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMTYPEDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html
 */
export interface OnCrmTypeDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMTYPEUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html
 */
export interface OnCrmTypeUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONCRMTYPEUSERFIELDADD`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html
 */
export interface OnCrmTypeUserFieldAddData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMTYPEUSERFIELDDELETE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html
 */
export interface OnCrmTypeUserFieldDeleteData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMTYPEUSERFIELDSETENUMVALUES`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html
 */
export interface OnCrmTypeUserFieldSetEnumValuesData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONCRMTYPEUSERFIELDUPDATE`; scope `crm`.
 * @see https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html
 */
export interface OnCrmTypeUserFieldUpdateData { FIELDS: { ID: string; ENTITY_ID: string; FIELD_NAME: string } }

/**
 * `data` of `ONEXTERNALCALLBACKSTART`; scope `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html
 */
export interface OnExternalCallBackStartData { PHONE_NUMBER: string; TEXT: string; VOICE: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string; LINE_NUMBER: string }

/**
 * `data` of `ONEXTERNALCALLSTART`; scope `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html
 */
export interface OnExternalCallStartData { PHONE_NUMBER: string; PHONE_NUMBER_INTERNATIONAL: string; EXTENSION: string; USER_ID: string; CALL_LIST_ID: string; LINE_NUMBER: string; IS_MOBILE: string; CALL_ID: string; CRM_ENTITY_TYPE: string; CRM_ENTITY_ID: string }

/**
 * `data` of `ONIMBOTDELETE`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/events/on-imbot-delete.html
 */
export interface OnImbotDeleteData { BOT_ID: string; BOT_CODE: string }

/**
 * `data` of `ONIMBOTJOINCHAT`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/events/on-imbot-join-chat.html
 */
export interface OnImbotJoinChatData { BOT: { '571': { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string } }; PARAMS: { CHAT_TYPE: string; MESSAGE_TYPE: string; BOT_ID: string; USER_ID: string; TO_USER_ID: string; FROM_USER_ID: string; DIALOG_ID: string; LANGUAGE: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string } }

/**
 * `data` of `ONIMBOTMESSAGEADD`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-add.html
 */
export interface OnImbotMessageAddData { BOT: { '567': { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string } }; PARAMS: { MESSAGE: string; TEMPLATE_ID: string; MESSAGE_TYPE: string; FROM_USER_ID: string; DIALOG_ID: string; TO_CHAT_ID: string; AUTHOR_ID: string; SYSTEM: string; TO_USER_ID: string; PUSH: string; PUSH_IMPORTANT: string; RECENT_SKIP_AUTHOR: string; CONVERT: string; SKIP_COMMAND: string; SKIP_COUNTER_INCREMENTS: string; SILENT_CONNECTOR: string; SKIP_CONNECTOR: string; IMPORTANT_CONNECTOR: string; NO_SESSION_OL: string; FAKE_RELATION: string; SKIP_URL_INDEX: string; COMMAND_CONTEXT: string; CHAT_USER_COUNT: string; PLATFORM_CONTEXT: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }

/**
 * `data` of `ONIMBOTMESSAGEDELETE`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-delete.html
 */
export interface OnImbotMessageDeleteData { BOT: { '571': { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string } }; PARAMS: { ID: string; CHAT_ID: string; AUTHOR_ID: string; MESSAGE: string; MESSAGE_TYPE: string; CHAT_AUTHOR_ID: string; CHAT_ENTITY_ID: string; CHAT_ENTITY_DATA_1: string; CHAT_ENTITY_DATA_2: string; CHAT_ENTITY_DATA_3: string; FROM_USER_ID: string; TO_USER_ID: string; DIALOG_ID: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }

/**
 * `data` of `ONIMBOTMESSAGEUPDATE`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/events/on-imbot-message-update.html
 */
export interface OnImbotMessageUpdateData { BOT: { '571': { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string } }; PARAMS: { ID: string; CHAT_ID: string; AUTHOR_ID: string; MESSAGE: string; MESSAGE_TYPE: string; CHAT_AUTHOR_ID: string; CHAT_ENTITY_ID: string; CHAT_ENTITY_DATA_1: string; CHAT_ENTITY_DATA_2: string; CHAT_ENTITY_DATA_3: string; FROM_USER_ID: string; TO_USER_ID: string; CHAT_USER_COUNT: string; PLATFORM_CONTEXT: string; DIALOG_ID: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; WORK_POSITION: string; GENDER: string; IS_BOT: string; IS_CONNECTOR: string; IS_NETWORK: string; IS_EXTRANET: string } }

/**
 * `data` of `ONIMBOTV2COMMANDADD`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2CommandAddData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; command: { id: IntText; command: string; params: string; context: Open<'textarea' | 'keyboard' | 'menu'> }; message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2CONTEXTGET`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2ContextGetData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; dialogId: string; context?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2DELETE`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2DeleteData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } } }

/**
 * `data` of `ONIMBOTV2JOINCHAT`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2JoinChatData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; dialogId: string; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2MESSAGEADD`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2MessageAddData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2MESSAGEDELETE`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2MessageDeleteData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; messageId: IntText; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2MESSAGEUPDATE`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2MessageUpdateData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMBOTV2REACTIONCHANGE`; scope `imbot`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/events.html
 */
export interface OnImbotV2ReactionChangeData { bot: { id: IntText; code: string; auth: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; user_id: string; application_token: string } }; reaction: string; action: Open<'add' | 'delete'>; message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMCOMMANDADD`; scope `imbot`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/events/on-im-command-add.html
 */
export interface OnImCommandAddData { COMMAND: { '103': { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string; AUTH: { access_token: string; expires: string; expires_in: string; scope: string; domain: string; server_endpoint: string; status: string; client_endpoint: string; member_id: string; refresh_token: string; user_id: string; client_id: string; application_token: string }; BOT_ID: string; BOT_CODE: string; COMMAND: string; COMMAND_ID: string; COMMAND_PARAMS: string; COMMAND_CONTEXT: string; MESSAGE_ID: string } }; PARAMS: { MESSAGE: string; TEMPLATE_ID: string; MESSAGE_TYPE: string; FROM_USER_ID: string; DIALOG_ID: string; TO_CHAT_ID: string; AUTHOR_ID: string; SYSTEM: string; TO_USER_ID: string; SKIP_USER_CHECK: string; PUSH: string; PUSH_IMPORTANT: string; RECENT_ADD: string; RECENT_SKIP_AUTHOR: string; CONVERT: string; SKIP_COMMAND: string; SKIP_COUNTER_INCREMENTS: string; SILENT_CONNECTOR: string; SKIP_CONNECTOR: string; IMPORTANT_CONNECTOR: string; NO_SESSION_OL: string; FAKE_RELATION: string; SKIP_URL_INDEX: string; MESSAGE_ID: string; CHAT_TYPE: string; LANGUAGE: string }; USER: { ID: string; NAME: string; FIRST_NAME: string; LAST_NAME: string; GENDER: string } }

/**
 * `data` of `ONIMCONNECTORDIALOGFINISH`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html
 */
export interface OnImConnectorDialogFinishData { CONNECTOR: string; LINE: string; DATA?: { connector: { connector_id: string; line_id: IntText; chat_id: IntText; user_id: IntText }; session: { id: IntText; closed: string; parent_id: IntText; close_term: IntText }; chat: { id: IntText }; user: { id: IntText } }[] }

/**
 * `data` of `ONIMCONNECTORDIALOGSTART`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html
 */
export interface OnImConnectorDialogStartData { CONNECTOR: string; LINE: string; DATA?: { connector: { connector_id: string; line_id: IntText; chat_id: IntText; user_id: IntText }; session: { id: IntText; closed: string; parent_id: IntText; close_term: IntText }; chat: { id: IntText }; user: { id: IntText } }[] }

/**
 * `data` of `ONIMCONNECTORLINEDELETE`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html
 */
export type OnImConnectorLineDeleteData = IntText

/**
 * `data` of `ONIMCONNECTORMESSAGEADD`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html
 */
export interface OnImConnectorMessageAddData { CONNECTOR: string; LINE: IntText; MESSAGES?: { im: { chat_id: IntText; message_id: IntText }; message: { user_id: IntText; text: string }; chat: { id: string } }[] }

/**
 * `data` of `ONIMCONNECTORMESSAGEDELETE`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html
 */
export interface OnImConnectorMessageDeleteData { CONNECTOR: string; LINE: IntText; MESSAGES?: { im: { chat_id: IntText; message_id: IntText }; message: { id: string }; chat: { id: string } }[] }

/**
 * `data` of `ONIMCONNECTORMESSAGEUPDATE`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html
 */
export interface OnImConnectorMessageUpdateData { CONNECTOR: string; LINE: IntText; MESSAGES?: { im: { chat_id: IntText; message_id: IntText }; message: { id?: string[]; text: string }; chat: { id: string } }[] }

/**
 * `data` of `ONIMCONNECTORSTATUSDELETE`; scope `imconnector`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html
 */
export interface OnImConnectorStatusDeleteData { connector: string; line: IntText }

/**
 * `data` of `ONIMV2JOINCHAT`; scope `im`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html
 */
export interface OnImV2JoinChatData { dialogId: string; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMV2MESSAGEADD`; scope `im`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html
 */
export interface OnImV2MessageAddData { message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMV2MESSAGEDELETE`; scope `im`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html
 */
export interface OnImV2MessageDeleteData { messageId: IntText; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMV2MESSAGEUPDATE`; scope `im`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html
 */
export interface OnImV2MessageUpdateData { message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONIMV2REACTIONCHANGE`; scope `im`.
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/events.html
 */
export interface OnImV2ReactionChangeData { reaction: string; action: Open<'add' | 'delete'>; message?: Record<string, FormValue>; chat?: Record<string, FormValue>; user?: Record<string, FormValue>; language: string }

/**
 * `data` of `ONLIVEFEEDPOSTADD`; scope `log`.
 * @see https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html
 */
export interface OnLiveFeedPostAddData { FIELDS: { POST_ID: string } }

/**
 * `data` of `ONLIVEFEEDPOSTDELETE`; scope `log`.
 * @see https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html
 */
export interface OnLiveFeedPostDeleteData { FIELDS: { POST_ID: string } }

/**
 * `data` of `ONLIVEFEEDPOSTUPDATE`; scope `log`.
 * @see https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html
 */
export interface OnLiveFeedPostUpdateData { FIELDS: { POST_ID: string } }

/**
 * `data` of `ONOFFLINEEVENT`; scope `basic`.
 * @see https://apidocs.bitrix24.com/api-reference/events/on-offline-event.html
 */
export type OnOfflineEventData = Record<string, never>

/**
 * `data` of `ONOPENLINEMESSAGEADD`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html
 */
export interface OnOpenLineMessageAddData { DATA?: { connector: { connector_id: string; line_id: IntText; chat_id: IntText; user_id: IntText }; chat: { id: IntText }; message: { id: IntText; date: string; text: string; files?: FormValue[]; attach: string; system: string; user_id: IntText }; ref?: FormValue[]; extra: { EXTRA_URL: string } }[] }

/**
 * `data` of `ONOPENLINEMESSAGEDELETE`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html
 */
export interface OnOpenLineMessageDeleteData { CONNECTOR: string; LINE: IntText; DATA?: { im: { chat_id: IntText; message_id: IntText }; message: { id: IntText }; chat: { id: IntText } }[] }

/**
 * `data` of `ONOPENLINEMESSAGEUPDATE`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html
 */
export interface OnOpenLineMessageUpdateData { CONNECTOR: string; LINE: IntText; DATA?: { im: { chat_id: IntText; message_id: IntText }; message: { id: IntText }; chat: { id: IntText } }[] }

/**
 * `data` of `ONORDERDELETED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-order-deleted.html
 */
export interface OnOrderDeletedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONORDERENTITYSAVED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-order-entity-saved.html
 */
export interface OnOrderEntitySavedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONPAYMENTDELETED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-deleted.html
 */
export interface OnPaymentDeletedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONPAYMENTENTITYSAVED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-payment-entity-saved.html
 */
export interface OnPaymentEntitySavedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONPROPERTYVALUEDELETED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-deleted.html
 */
export interface OnPropertyValueDeletedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONPROPERTYVALUEENTITYSAVED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-property-value-entity-saved.html
 */
export interface OnPropertyValueEntitySavedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONSALEBEFOREORDERDELETE`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-before-order-delete.html
 */
export interface OnSaleBeforeOrderDeleteData { FIELDS: { ID: IntText; XML_ID: string; ACTION: string } }

/**
 * `data` of `ONSALEORDERSAVED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-sale-order-saved.html
 */
export interface OnSaleOrderSavedData { FIELDS: { ID: IntText; XML_ID: string; ACTION: string } }

/**
 * `data` of `ONSESSIONFINISH`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html
 */
export interface OnSessionFinishData { DATA?: { connector: { connector_id: string; line_id: IntText; chat_id: IntText; user_id: IntText }; session: { id: IntText; closed: string; parent_id: IntText; close_term: IntText }; chat: { id: IntText }; user: { id: IntText } }[] }

/**
 * `data` of `ONSESSIONSTART`; scope `imopenlines`.
 * @see https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html
 */
export interface OnSessionStartData { DATA?: { connector: { connector_id: string; line_id: IntText; chat_id: IntText; user_id: IntText }; session: { id: IntText; closed: string; parent_id: IntText; close_term: IntText }; chat: { id: IntText }; user: { id: IntText } }[] }

/**
 * `data` of `ONSHIPMENTDELETED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-deleted.html
 */
export interface OnShipmentDeletedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONSHIPMENTENTITYSAVED`; scope `sale`.
 * @see https://apidocs.bitrix24.com/api-reference/sale/events/on-shipment-entity-saved.html
 */
export interface OnShipmentEntitySavedData { FIELDS: { ID: IntText } }

/**
 * `data` of `ONSIGNB2EDOCUMENTSTATUSCHANGED`; scope `sign.b2e`.
 * @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html
 */
export interface OnSignB2eDocumentStatusChangedData { documentUid: string; statusCode: string; statusName: string }

/**
 * `data` of `ONSIGNB2EMEMBERSTATUSCHANGED`; scope `sign.b2e`.
 * @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html
 */
export interface OnSignB2eMemberStatusChangedData { memberUid: string; documentUid: string; statusCode: string; statusName: string }

/**
 * `data` of `ONSIGNHCMLINKB2EDOCUMENTSIGNED`; scope `humanresources.hcmlink`.
 * @see https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html
 */
export interface OnSignHcmLinkB2eDocumentSignedData { id: IntText; company: string }

/**
 * `data` of `ONSONETGROUPADD`; scope `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-add.html
 */
export interface OnSonetGroupAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONSONETGROUPDELETE`; scope `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-delete.html
 */
export interface OnSonetGroupDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONSONETGROUPSUBJECTADD`; scope `sonet_group`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-add.html
 */
export interface OnSonetGroupSubjectAddData { FIELDS: { ID: string } }

/**
 * `data` of `ONSONETGROUPSUBJECTDELETE`; scope `sonet_group`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-delete.html
 */
export interface OnSonetGroupSubjectDeleteData { FIELDS: { ID: string } }

/**
 * `data` of `ONSONETGROUPSUBJECTUPDATE`; scope `sonet_group`.
 * @deprecated No longer developed.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/outdated/on-sonet-group-subject-update.html
 */
export interface OnSonetGroupSubjectUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONSONETGROUPUPDATE`; scope `sonet_group`.
 * @see https://apidocs.bitrix24.com/api-reference/sonet-group/events/on-sonet-group-update.html
 */
export interface OnSonetGroupUpdateData { FIELDS: { ID: string } }

/**
 * `data` of `ONTASKADD`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-add.html
 */
export interface OnTaskAddData { FIELDS_BEFORE: string; FIELDS_AFTER: { ID: IntText }; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONTASKCOMMENTADD`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-add.html
 */
export interface OnTaskCommentAddData { FIELDS_BEFORE: string; FIELDS_AFTER: { ID: IntText; TASK_ID: IntText }; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONTASKCOMMENTDELETE`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-delete.html
 */
export interface OnTaskCommentDeleteData { FIELDS_BEFORE: { ID: IntText; TASK_ID: IntText }; FIELDS_AFTER: { ID: IntText; TASK_ID: IntText; ACTION: string }; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONTASKCOMMENTUPDATE`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/comment-item/events-comment/on-task-comment-update.html
 */
export interface OnTaskCommentUpdateData { FIELDS_BEFORE: { ID: IntText; TASK_ID: IntText }; FIELDS_AFTER: { ID: IntText; TASK_ID: IntText; ACTION: string }; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONTASKDELETE`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-delete.html
 */
export interface OnTaskDeleteData { FIELDS_BEFORE: { ID: IntText }; FIELDS_AFTER: string; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONTASKUPDATE`; scope `task`.
 * @see https://apidocs.bitrix24.com/api-reference/tasks/events-tasks/on-task-update.html
 */
export interface OnTaskUpdateData { FIELDS_BEFORE: { ID: IntText }; FIELDS_AFTER: { ID: IntText }; IS_ACCESSIBLE_BEFORE: string; IS_ACCESSIBLE_AFTER: string }

/**
 * `data` of `ONUSERADD`; scope `user`.
 * @see https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html
 */
export interface OnUserAddData { ID: IntText; ACTIVE: string; EMAIL: string; NAME: string; LAST_NAME: string; PERSONAL_GENDER: string; PERSONAL_BIRTHDAY: string; UF_DEPARTMENT?: IntText[]; DATE_REGISTER: string; WORK_POSITION: string; UF_EMPLOYMENT_DATE: string }

/**
 * `data` of `ONVOXIMPLANTCALLEND`; scope `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html
 */
export interface OnVoximplantCallEndData { CALL_ID: string; CALL_TYPE: string; PHONE_NUMBER: string; PORTAL_NUMBER: string; PORTAL_USER_ID: string; CALL_DURATION: string; CALL_START_DATE: string; COST: string; COST_CURRENCY: string; CALL_FAILED_CODE: string; CALL_FAILED_REASON: string; CRM_ACTIVITY_ID: string }

/**
 * `data` of `ONVOXIMPLANTCALLINIT`; scope `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html
 */
export interface OnVoximplantCallInitData { CALL_ID: string; CALL_TYPE: string; ACCOUNT_SEARCH_ID: string; PHONE_NUMBER: string; CALLER_ID: string }

/**
 * `data` of `ONVOXIMPLANTCALLSTART`; scope `telephony`.
 * @see https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html
 */
export interface OnVoximplantCallStartData { CALL_ID: string; USER_ID: string }

/** `auth` that names the portal only. */
export interface EventAuthPortal { access_token?: undefined; application_token?: string; client_endpoint: string; domain: string; expires?: IntText; expires_in?: IntText; member_id: string; refresh_token?: string; scope?: string; server_endpoint: string; status?: string; user_id?: IntText }

/** `auth` where no user is behind the event: a robot, a workflow, an agent. */
export interface EventAuthSystem { access_token?: undefined; application_token: string; client_endpoint: string; domain: string; expires?: IntText; expires_in?: IntText; member_id: string; refresh_token?: string; scope?: string; server_endpoint: string; status?: string; user_id?: IntText }

/** `auth` with a token of the event's user. */
export interface EventAuthUser { access_token: string; application_token: string; client_endpoint: string; domain: string; expires?: IntText; expires_in: IntText; member_id: string; refresh_token?: string; scope: string; server_endpoint: string; status: string; user_id?: IntText }

/** `auth` with a token that can be renewed. */
export interface EventAuthRefresh { access_token: string; application_token: string; client_endpoint: string; domain: string; expires?: IntText; expires_in: IntText; member_id: string; refresh_token: string; scope: string; server_endpoint: string; status: string; user_id?: IntText }

/**
 * `auth` of most events. Look before you use the token: `if (auth.access_token)`.
 * @see https://apidocs.bitrix24.com/api-reference/events/index.html
 */
export type EventAuth = EventAuthUser | EventAuthSystem

/** `data` of every event by its code. Events travel as a form: every scalar is text, and empty lists do not travel at all. */
export interface EventPayloads {
  'CATALOG.MEASURE.ON.ADD': CatalogMeasureOnAddData
  'CATALOG.MEASURE.ON.DELETE': CatalogMeasureOnDeleteData
  'CATALOG.MEASURE.ON.UPDATE': CatalogMeasureOnUpdateData
  'CATALOG.PRICE.ON.ADD': CatalogPriceOnAddData
  'CATALOG.PRICE.ON.DELETE': CatalogPriceOnDeleteData
  'CATALOG.PRICE.ON.UPDATE': CatalogPriceOnUpdateData
  'CATALOG.PRICE.TYPE.ON.ADD': CatalogPriceTypeOnAddData
  'CATALOG.PRICE.TYPE.ON.DELETE': CatalogPriceTypeOnDeleteData
  'CATALOG.PRICE.TYPE.ON.UPDATE': CatalogPriceTypeOnUpdateData
  'CATALOG.PRODUCT.ON.ADD': CatalogProductOnAddData
  'CATALOG.PRODUCT.ON.DELETE': CatalogProductOnDeleteData
  'CATALOG.PRODUCT.ON.UPDATE': CatalogProductOnUpdateData
  'CATALOG.ROUNDING.ON.ADD': CatalogRoundingOnAddData
  'CATALOG.ROUNDING.ON.DELETE': CatalogRoundingOnDeleteData
  'CATALOG.ROUNDING.ON.UPDATE': CatalogRoundingOnUpdateData
  ONAPPINSTALL: OnAppInstallData
  ONAPPMETHODCONFIRM: OnAppMethodConfirmData
  ONAPPPAYMENT: OnAppPaymentData
  ONAPPTEST: OnAppTestData
  ONAPPUNINSTALL: OnAppUninstallData
  ONAPPUPDATE: OnAppUpdateData
  ONBOOKINGADD: OnBookingAddData
  ONBOOKINGDELETE: OnBookingDeleteData
  ONBOOKINGRESOURCEADD: OnBookingResourceAddData
  ONBOOKINGRESOURCEDELETE: OnBookingResourceDeleteData
  ONBOOKINGRESOURCETYPEADD: OnBookingResourceTypeAddData
  ONBOOKINGRESOURCETYPEDELETE: OnBookingResourceTypeDeleteData
  ONBOOKINGRESOURCETYPEUPDATE: OnBookingResourceTypeUpdateData
  ONBOOKINGRESOURCEUPDATE: OnBookingResourceUpdateData
  ONBOOKINGUPDATE: OnBookingUpdateData
  ONBOOKINGWAITLISTITEMADD: OnBookingWaitlistitemAddData
  ONBOOKINGWAITLISTITEMDELETE: OnBookingWaitlistitemDeleteData
  ONBOOKINGWAITLISTITEMUPDATE: OnBookingWaitlistitemUpdateData
  ONCALENDARENTRYADD: OnCalendarEntryAddData
  ONCALENDARENTRYDELETE: OnCalendarEntryDeleteData
  ONCALENDARENTRYUPDATE: OnCalendarEntryUpdateData
  ONCALENDARSECTIONADD: OnCalendarSectionAddData
  ONCALENDARSECTIONDELETE: OnCalendarSectionDeleteData
  ONCALENDARSECTIONUPDATE: OnCalendarSectionUpdateData
  ONCRMACTIVITYADD: OnCrmActivityAddData
  ONCRMACTIVITYDELETE: OnCrmActivityDeleteData
  ONCRMACTIVITYUPDATE: OnCrmActivityUpdateData
  ONCRMADDRESSREGISTER: OnCrmAddressRegisterData
  ONCRMADDRESSUNREGISTER: OnCrmAddressUnregisterData
  ONCRMBANKDETAILADD: OnCrmBankDetailAddData
  ONCRMBANKDETAILDELETE: OnCrmBankDetailDeleteData
  ONCRMBANKDETAILUPDATE: OnCrmBankDetailUpdateData
  ONCRMCOMPANYADD: OnCrmCompanyAddData
  ONCRMCOMPANYDELETE: OnCrmCompanyDeleteData
  ONCRMCOMPANYUPDATE: OnCrmCompanyUpdateData
  ONCRMCOMPANYUSERFIELDADD: OnCrmCompanyUserFieldAddData
  ONCRMCOMPANYUSERFIELDDELETE: OnCrmCompanyUserFieldDeleteData
  ONCRMCOMPANYUSERFIELDSETENUMVALUES: OnCrmCompanyUserFieldSetEnumValuesData
  ONCRMCOMPANYUSERFIELDUPDATE: OnCrmCompanyUserFieldUpdateData
  ONCRMCONTACTADD: OnCrmContactAddData
  ONCRMCONTACTDELETE: OnCrmContactDeleteData
  ONCRMCONTACTUPDATE: OnCrmContactUpdateData
  ONCRMCONTACTUSERFIELDADD: OnCrmContactUserFieldAddData
  ONCRMCONTACTUSERFIELDDELETE: OnCrmContactUserFieldDeleteData
  ONCRMCONTACTUSERFIELDSETENUMVALUES: OnCrmContactUserFieldSetEnumValuesData
  ONCRMCONTACTUSERFIELDUPDATE: OnCrmContactUserFieldUpdateData
  ONCRMCURRENCYADD: OnCrmCurrencyAddData
  ONCRMCURRENCYDELETE: OnCrmCurrencyDeleteData
  ONCRMCURRENCYUPDATE: OnCrmCurrencyUpdateData
  ONCRMDEALADD: OnCrmDealAddData
  ONCRMDEALDELETE: OnCrmDealDeleteData
  ONCRMDEALMOVETOCATEGORY: OnCrmDealMoveToCategoryData
  ONCRMDEALRECURRINGADD: OnCrmDealRecurringAddData
  ONCRMDEALRECURRINGDELETE: OnCrmDealRecurringDeleteData
  ONCRMDEALRECURRINGEXPOSE: OnCrmDealRecurringExposeData
  ONCRMDEALRECURRINGUPDATE: OnCrmDealRecurringUpdateData
  ONCRMDEALUPDATE: OnCrmDealUpdateData
  ONCRMDEALUSERFIELDADD: OnCrmDealUserFieldAddData
  ONCRMDEALUSERFIELDDELETE: OnCrmDealUserFieldDeleteData
  ONCRMDEALUSERFIELDSETENUMVALUES: OnCrmDealUserFieldSetEnumValuesData
  ONCRMDEALUSERFIELDUPDATE: OnCrmDealUserFieldUpdateData
  ONCRMDOCUMENTGENERATORDOCUMENTADD: OnCrmDocumentGeneratorDocumentAddData
  ONCRMDOCUMENTGENERATORDOCUMENTDELETE: OnCrmDocumentGeneratorDocumentDeleteData
  ONCRMDOCUMENTGENERATORDOCUMENTUPDATE: OnCrmDocumentGeneratorDocumentUpdateData
  ONCRMDYNAMICITEMADD: OnCrmDynamicItemAddData
  [code: `ONCRMDYNAMICITEMADD_${number}`]: OnCrmDynamicItemAddOfTypeData
  ONCRMDYNAMICITEMDELETE: OnCrmDynamicItemDeleteData
  [code: `ONCRMDYNAMICITEMDELETE_${number}`]: OnCrmDynamicItemDeleteOfTypeData
  ONCRMDYNAMICITEMUPDATE: OnCrmDynamicItemUpdateData
  [code: `ONCRMDYNAMICITEMUPDATE_${number}`]: OnCrmDynamicItemUpdateOfTypeData
  ONCRMINVOICEADD: OnCrmInvoiceAddData
  ONCRMINVOICEDELETE: OnCrmInvoiceDeleteData
  ONCRMINVOICERECURRINGADD: OnCrmInvoiceRecurringAddData
  ONCRMINVOICERECURRINGDELETE: OnCrmInvoiceRecurringDeleteData
  ONCRMINVOICERECURRINGEXPOSE: OnCrmInvoiceRecurringExposeData
  ONCRMINVOICERECURRINGUPDATE: OnCrmInvoiceRecurringUpdateData
  ONCRMINVOICESETSTATUS: OnCrmInvoiceSetStatusData
  ONCRMINVOICEUPDATE: OnCrmInvoiceUpdateData
  ONCRMINVOICEUSERFIELDADD: OnCrmInvoiceUserFieldAddData
  ONCRMINVOICEUSERFIELDDELETE: OnCrmInvoiceUserFieldDeleteData
  ONCRMINVOICEUSERFIELDSETENUMVALUES: OnCrmInvoiceUserFieldSetEnumValuesData
  ONCRMINVOICEUSERFIELDUPDATE: OnCrmInvoiceUserFieldUpdateData
  ONCRMLEADADD: OnCrmLeadAddData
  ONCRMLEADDELETE: OnCrmLeadDeleteData
  ONCRMLEADUPDATE: OnCrmLeadUpdateData
  ONCRMLEADUSERFIELDADD: OnCrmLeadUserFieldAddData
  ONCRMLEADUSERFIELDDELETE: OnCrmLeadUserFieldDeleteData
  ONCRMLEADUSERFIELDSETENUMVALUES: OnCrmLeadUserFieldSetEnumValuesData
  ONCRMLEADUSERFIELDUPDATE: OnCrmLeadUserFieldUpdateData
  ONCRMMEASUREADD: OnCrmMeasureAddData
  ONCRMMEASUREDELETE: OnCrmMeasureDeleteData
  ONCRMMEASUREUPDATE: OnCrmMeasureUpdateData
  ONCRMPRODUCTADD: OnCrmProductAddData
  ONCRMPRODUCTDELETE: OnCrmProductDeleteData
  ONCRMPRODUCTPROPERTYADD: OnCrmProductPropertyAddData
  ONCRMPRODUCTPROPERTYDELETE: OnCrmProductPropertyDeleteData
  ONCRMPRODUCTPROPERTYUPDATE: OnCrmProductPropertyUpdateData
  ONCRMPRODUCTSECTIONADD: OnCrmProductSectionAddData
  ONCRMPRODUCTSECTIONDELETE: OnCrmProductSectionDeleteData
  ONCRMPRODUCTSECTIONUPDATE: OnCrmProductSectionUpdateData
  ONCRMPRODUCTUPDATE: OnCrmProductUpdateData
  ONCRMQUOTEADD: OnCrmQuoteAddData
  ONCRMQUOTEDELETE: OnCrmQuoteDeleteData
  ONCRMQUOTEUPDATE: OnCrmQuoteUpdateData
  ONCRMQUOTEUSERFIELDADD: OnCrmQuoteUserFieldAddData
  ONCRMQUOTEUSERFIELDDELETE: OnCrmQuoteUserFieldDeleteData
  ONCRMQUOTEUSERFIELDSETENUMVALUES: OnCrmQuoteUserFieldSetEnumValuesData
  ONCRMQUOTEUSERFIELDUPDATE: OnCrmQuoteUserFieldUpdateData
  ONCRMREQUISITEADD: OnCrmRequisiteAddData
  ONCRMREQUISITEDELETE: OnCrmRequisiteDeleteData
  ONCRMREQUISITEUPDATE: OnCrmRequisiteUpdateData
  ONCRMREQUISITEUSERFIELDADD: OnCrmRequisiteUserFieldAddData
  ONCRMREQUISITEUSERFIELDDELETE: OnCrmRequisiteUserFieldDeleteData
  ONCRMREQUISITEUSERFIELDSETENUMVALUES: OnCrmRequisiteUserFieldSetEnumValuesData
  ONCRMREQUISITEUSERFIELDUPDATE: OnCrmRequisiteUserFieldUpdateData
  ONCRMTIMELINECOMMENTADD: OnCrmTimelineCommentAddData
  ONCRMTIMELINECOMMENTDELETE: OnCrmTimelineCommentDeleteData
  ONCRMTIMELINECOMMENTUPDATE: OnCrmTimelineCommentUpdateData
  ONCRMTIMELINEITEMACTION: OnCrmTimelineItemActionData
  ONCRMTYPEADD: OnCrmTypeAddData
  ONCRMTYPEDELETE: OnCrmTypeDeleteData
  ONCRMTYPEUPDATE: OnCrmTypeUpdateData
  ONCRMTYPEUSERFIELDADD: OnCrmTypeUserFieldAddData
  ONCRMTYPEUSERFIELDDELETE: OnCrmTypeUserFieldDeleteData
  ONCRMTYPEUSERFIELDSETENUMVALUES: OnCrmTypeUserFieldSetEnumValuesData
  ONCRMTYPEUSERFIELDUPDATE: OnCrmTypeUserFieldUpdateData
  ONEXTERNALCALLBACKSTART: OnExternalCallBackStartData
  ONEXTERNALCALLSTART: OnExternalCallStartData
  ONHUMANRESOURCESHCMLINKEMPLOYEELISTMAPPED: unknown
  ONHUMANRESOURCESHCMLINKEMPLOYEELISTREQUESTED: unknown
  ONHUMANRESOURCESHCMLINKFIELDVALUEREQUESTED: unknown
  ONHUMANRESOURCESHCMLINKPINREQUESTED: unknown
  ONHUMANRESOURCESHCMLINKSALARYVACATIONREQUESTED: unknown
  ONIMBOTDELETE: OnImbotDeleteData
  ONIMBOTJOINCHAT: OnImbotJoinChatData
  ONIMBOTMESSAGEADD: OnImbotMessageAddData
  ONIMBOTMESSAGEDELETE: OnImbotMessageDeleteData
  ONIMBOTMESSAGEUPDATE: OnImbotMessageUpdateData
  ONIMBOTV2COMMANDADD: OnImbotV2CommandAddData
  ONIMBOTV2CONTEXTGET: OnImbotV2ContextGetData
  ONIMBOTV2DELETE: OnImbotV2DeleteData
  ONIMBOTV2JOINCHAT: OnImbotV2JoinChatData
  ONIMBOTV2MESSAGEADD: OnImbotV2MessageAddData
  ONIMBOTV2MESSAGEDELETE: OnImbotV2MessageDeleteData
  ONIMBOTV2MESSAGEUPDATE: OnImbotV2MessageUpdateData
  ONIMBOTV2REACTIONCHANGE: OnImbotV2ReactionChangeData
  ONIMCOMMANDADD: OnImCommandAddData
  ONIMCONNECTORDIALOGFINISH: OnImConnectorDialogFinishData
  ONIMCONNECTORDIALOGSTART: OnImConnectorDialogStartData
  ONIMCONNECTORLINEDELETE: OnImConnectorLineDeleteData
  ONIMCONNECTORMESSAGEADD: OnImConnectorMessageAddData
  ONIMCONNECTORMESSAGEDELETE: OnImConnectorMessageDeleteData
  ONIMCONNECTORMESSAGEUPDATE: OnImConnectorMessageUpdateData
  ONIMCONNECTORSTATUSDELETE: OnImConnectorStatusDeleteData
  ONIMV2JOINCHAT: OnImV2JoinChatData
  ONIMV2MESSAGEADD: OnImV2MessageAddData
  ONIMV2MESSAGEDELETE: OnImV2MessageDeleteData
  ONIMV2MESSAGEUPDATE: OnImV2MessageUpdateData
  ONIMV2REACTIONCHANGE: OnImV2ReactionChangeData
  ONLIVEFEEDPOSTADD: OnLiveFeedPostAddData
  ONLIVEFEEDPOSTDELETE: OnLiveFeedPostDeleteData
  ONLIVEFEEDPOSTUPDATE: OnLiveFeedPostUpdateData
  ONOFFLINEEVENT: OnOfflineEventData
  ONOPENLINEMESSAGEADD: OnOpenLineMessageAddData
  ONOPENLINEMESSAGEDELETE: OnOpenLineMessageDeleteData
  ONOPENLINEMESSAGEUPDATE: OnOpenLineMessageUpdateData
  ONORDERDELETED: OnOrderDeletedData
  ONORDERENTITYSAVED: OnOrderEntitySavedData
  ONPAYMENTDELETED: OnPaymentDeletedData
  ONPAYMENTENTITYSAVED: OnPaymentEntitySavedData
  ONPROPERTYVALUEDELETED: OnPropertyValueDeletedData
  ONPROPERTYVALUEENTITYSAVED: OnPropertyValueEntitySavedData
  ONSALEBEFOREORDERDELETE: OnSaleBeforeOrderDeleteData
  ONSALEORDERSAVED: OnSaleOrderSavedData
  ONSESSIONFINISH: OnSessionFinishData
  ONSESSIONSTART: OnSessionStartData
  ONSHIPMENTDELETED: OnShipmentDeletedData
  ONSHIPMENTENTITYSAVED: OnShipmentEntitySavedData
  ONSIGNB2EDOCUMENTSTATUSCHANGED: OnSignB2eDocumentStatusChangedData
  ONSIGNB2EMEMBERSTATUSCHANGED: OnSignB2eMemberStatusChangedData
  ONSIGNHCMLINKB2EDOCUMENTSIGNED: OnSignHcmLinkB2eDocumentSignedData
  ONSONETGROUPADD: OnSonetGroupAddData
  ONSONETGROUPDELETE: OnSonetGroupDeleteData
  ONSONETGROUPSUBJECTADD: OnSonetGroupSubjectAddData
  ONSONETGROUPSUBJECTDELETE: OnSonetGroupSubjectDeleteData
  ONSONETGROUPSUBJECTUPDATE: OnSonetGroupSubjectUpdateData
  ONSONETGROUPUPDATE: OnSonetGroupUpdateData
  ONTASKADD: OnTaskAddData
  ONTASKCOMMENTADD: OnTaskCommentAddData
  ONTASKCOMMENTDELETE: OnTaskCommentDeleteData
  ONTASKCOMMENTUPDATE: OnTaskCommentUpdateData
  ONTASKDELETE: OnTaskDeleteData
  ONTASKUPDATE: OnTaskUpdateData
  ONUSERADD: OnUserAddData
  ONVOXIMPLANTCALLEND: OnVoximplantCallEndData
  ONVOXIMPLANTCALLINIT: OnVoximplantCallInitData
  ONVOXIMPLANTCALLSTART: OnVoximplantCallStartData
}

/** Which members of `auth` come with an event. */
export interface EventAuths {
  'CATALOG.MEASURE.ON.ADD': EventAuth
  'CATALOG.MEASURE.ON.DELETE': EventAuth
  'CATALOG.MEASURE.ON.UPDATE': EventAuth
  'CATALOG.PRICE.ON.ADD': EventAuth
  'CATALOG.PRICE.ON.DELETE': EventAuth
  'CATALOG.PRICE.ON.UPDATE': EventAuth
  'CATALOG.PRICE.TYPE.ON.ADD': EventAuth
  'CATALOG.PRICE.TYPE.ON.DELETE': EventAuth
  'CATALOG.PRICE.TYPE.ON.UPDATE': EventAuth
  'CATALOG.PRODUCT.ON.ADD': EventAuth
  'CATALOG.PRODUCT.ON.DELETE': EventAuth
  'CATALOG.PRODUCT.ON.UPDATE': EventAuth
  'CATALOG.ROUNDING.ON.ADD': EventAuth
  'CATALOG.ROUNDING.ON.DELETE': EventAuth
  'CATALOG.ROUNDING.ON.UPDATE': EventAuth
  ONAPPINSTALL: EventAuthRefresh
  ONAPPMETHODCONFIRM: EventAuthSystem
  ONAPPPAYMENT: EventAuthPortal
  ONAPPTEST: EventAuth
  ONAPPUNINSTALL: EventAuthSystem
  ONAPPUPDATE: EventAuthRefresh
  ONBOOKINGADD: EventAuth
  ONBOOKINGDELETE: EventAuth
  ONBOOKINGRESOURCEADD: EventAuth
  ONBOOKINGRESOURCEDELETE: EventAuth
  ONBOOKINGRESOURCETYPEADD: EventAuth
  ONBOOKINGRESOURCETYPEDELETE: EventAuth
  ONBOOKINGRESOURCETYPEUPDATE: EventAuth
  ONBOOKINGRESOURCEUPDATE: EventAuth
  ONBOOKINGUPDATE: EventAuth
  ONBOOKINGWAITLISTITEMADD: EventAuth
  ONBOOKINGWAITLISTITEMDELETE: EventAuth
  ONBOOKINGWAITLISTITEMUPDATE: EventAuth
  ONCALENDARENTRYADD: EventAuth
  ONCALENDARENTRYDELETE: EventAuth
  ONCALENDARENTRYUPDATE: EventAuth
  ONCALENDARSECTIONADD: EventAuth
  ONCALENDARSECTIONDELETE: EventAuth
  ONCALENDARSECTIONUPDATE: EventAuth
  ONCRMACTIVITYADD: EventAuth
  ONCRMACTIVITYDELETE: EventAuth
  ONCRMACTIVITYUPDATE: EventAuth
  ONCRMADDRESSREGISTER: EventAuth
  ONCRMADDRESSUNREGISTER: EventAuth
  ONCRMBANKDETAILADD: EventAuth
  ONCRMBANKDETAILDELETE: EventAuth
  ONCRMBANKDETAILUPDATE: EventAuth
  ONCRMCOMPANYADD: EventAuth
  ONCRMCOMPANYDELETE: EventAuth
  ONCRMCOMPANYUPDATE: EventAuth
  ONCRMCOMPANYUSERFIELDADD: EventAuth
  ONCRMCOMPANYUSERFIELDDELETE: EventAuth
  ONCRMCOMPANYUSERFIELDSETENUMVALUES: EventAuth
  ONCRMCOMPANYUSERFIELDUPDATE: EventAuth
  ONCRMCONTACTADD: EventAuth
  ONCRMCONTACTDELETE: EventAuth
  ONCRMCONTACTUPDATE: EventAuth
  ONCRMCONTACTUSERFIELDADD: EventAuth
  ONCRMCONTACTUSERFIELDDELETE: EventAuth
  ONCRMCONTACTUSERFIELDSETENUMVALUES: EventAuth
  ONCRMCONTACTUSERFIELDUPDATE: EventAuth
  ONCRMCURRENCYADD: EventAuth
  ONCRMCURRENCYDELETE: EventAuth
  ONCRMCURRENCYUPDATE: EventAuth
  ONCRMDEALADD: EventAuth
  ONCRMDEALDELETE: EventAuth
  ONCRMDEALMOVETOCATEGORY: EventAuth
  ONCRMDEALRECURRINGADD: EventAuth
  ONCRMDEALRECURRINGDELETE: EventAuth
  ONCRMDEALRECURRINGEXPOSE: EventAuth
  ONCRMDEALRECURRINGUPDATE: EventAuth
  ONCRMDEALUPDATE: EventAuth
  ONCRMDEALUSERFIELDADD: EventAuth
  ONCRMDEALUSERFIELDDELETE: EventAuth
  ONCRMDEALUSERFIELDSETENUMVALUES: EventAuth
  ONCRMDEALUSERFIELDUPDATE: EventAuth
  ONCRMDOCUMENTGENERATORDOCUMENTADD: EventAuth
  ONCRMDOCUMENTGENERATORDOCUMENTDELETE: EventAuth
  ONCRMDOCUMENTGENERATORDOCUMENTUPDATE: EventAuth
  ONCRMDYNAMICITEMADD: EventAuth
  [code: `ONCRMDYNAMICITEMADD_${number}`]: EventAuth
  ONCRMDYNAMICITEMDELETE: EventAuth
  [code: `ONCRMDYNAMICITEMDELETE_${number}`]: EventAuth
  ONCRMDYNAMICITEMUPDATE: EventAuth
  [code: `ONCRMDYNAMICITEMUPDATE_${number}`]: EventAuth
  ONCRMINVOICEADD: EventAuth
  ONCRMINVOICEDELETE: EventAuth
  ONCRMINVOICERECURRINGADD: EventAuth
  ONCRMINVOICERECURRINGDELETE: EventAuth
  ONCRMINVOICERECURRINGEXPOSE: EventAuth
  ONCRMINVOICERECURRINGUPDATE: EventAuth
  ONCRMINVOICESETSTATUS: EventAuth
  ONCRMINVOICEUPDATE: EventAuth
  ONCRMINVOICEUSERFIELDADD: EventAuth
  ONCRMINVOICEUSERFIELDDELETE: EventAuth
  ONCRMINVOICEUSERFIELDSETENUMVALUES: EventAuth
  ONCRMINVOICEUSERFIELDUPDATE: EventAuth
  ONCRMLEADADD: EventAuth
  ONCRMLEADDELETE: EventAuth
  ONCRMLEADUPDATE: EventAuth
  ONCRMLEADUSERFIELDADD: EventAuth
  ONCRMLEADUSERFIELDDELETE: EventAuth
  ONCRMLEADUSERFIELDSETENUMVALUES: EventAuth
  ONCRMLEADUSERFIELDUPDATE: EventAuth
  ONCRMMEASUREADD: EventAuth
  ONCRMMEASUREDELETE: EventAuth
  ONCRMMEASUREUPDATE: EventAuth
  ONCRMPRODUCTADD: EventAuth
  ONCRMPRODUCTDELETE: EventAuth
  ONCRMPRODUCTPROPERTYADD: EventAuth
  ONCRMPRODUCTPROPERTYDELETE: EventAuth
  ONCRMPRODUCTPROPERTYUPDATE: EventAuth
  ONCRMPRODUCTSECTIONADD: EventAuth
  ONCRMPRODUCTSECTIONDELETE: EventAuth
  ONCRMPRODUCTSECTIONUPDATE: EventAuth
  ONCRMPRODUCTUPDATE: EventAuth
  ONCRMQUOTEADD: EventAuth
  ONCRMQUOTEDELETE: EventAuth
  ONCRMQUOTEUPDATE: EventAuth
  ONCRMQUOTEUSERFIELDADD: EventAuth
  ONCRMQUOTEUSERFIELDDELETE: EventAuth
  ONCRMQUOTEUSERFIELDSETENUMVALUES: EventAuth
  ONCRMQUOTEUSERFIELDUPDATE: EventAuth
  ONCRMREQUISITEADD: EventAuth
  ONCRMREQUISITEDELETE: EventAuth
  ONCRMREQUISITEUPDATE: EventAuth
  ONCRMREQUISITEUSERFIELDADD: EventAuth
  ONCRMREQUISITEUSERFIELDDELETE: EventAuth
  ONCRMREQUISITEUSERFIELDSETENUMVALUES: EventAuth
  ONCRMREQUISITEUSERFIELDUPDATE: EventAuth
  ONCRMTIMELINECOMMENTADD: EventAuth
  ONCRMTIMELINECOMMENTDELETE: EventAuth
  ONCRMTIMELINECOMMENTUPDATE: EventAuth
  ONCRMTIMELINEITEMACTION: EventAuth
  ONCRMTYPEADD: EventAuth
  ONCRMTYPEDELETE: EventAuth
  ONCRMTYPEUPDATE: EventAuth
  ONCRMTYPEUSERFIELDADD: EventAuth
  ONCRMTYPEUSERFIELDDELETE: EventAuth
  ONCRMTYPEUSERFIELDSETENUMVALUES: EventAuth
  ONCRMTYPEUSERFIELDUPDATE: EventAuth
  ONEXTERNALCALLBACKSTART: EventAuth
  ONEXTERNALCALLSTART: EventAuth
  ONHUMANRESOURCESHCMLINKEMPLOYEELISTMAPPED: EventAuth
  ONHUMANRESOURCESHCMLINKEMPLOYEELISTREQUESTED: EventAuth
  ONHUMANRESOURCESHCMLINKFIELDVALUEREQUESTED: EventAuth
  ONHUMANRESOURCESHCMLINKPINREQUESTED: EventAuth
  ONHUMANRESOURCESHCMLINKSALARYVACATIONREQUESTED: EventAuth
  ONIMBOTDELETE: EventAuth
  ONIMBOTJOINCHAT: EventAuth
  ONIMBOTMESSAGEADD: EventAuth
  ONIMBOTMESSAGEDELETE: EventAuth
  ONIMBOTMESSAGEUPDATE: EventAuth
  ONIMBOTV2COMMANDADD: EventAuth
  ONIMBOTV2CONTEXTGET: EventAuth
  ONIMBOTV2DELETE: EventAuth
  ONIMBOTV2JOINCHAT: EventAuth
  ONIMBOTV2MESSAGEADD: EventAuth
  ONIMBOTV2MESSAGEDELETE: EventAuth
  ONIMBOTV2MESSAGEUPDATE: EventAuth
  ONIMBOTV2REACTIONCHANGE: EventAuth
  ONIMCOMMANDADD: EventAuth
  ONIMCONNECTORDIALOGFINISH: EventAuth
  ONIMCONNECTORDIALOGSTART: EventAuth
  ONIMCONNECTORLINEDELETE: EventAuth
  ONIMCONNECTORMESSAGEADD: EventAuth
  ONIMCONNECTORMESSAGEDELETE: EventAuth
  ONIMCONNECTORMESSAGEUPDATE: EventAuth
  ONIMCONNECTORSTATUSDELETE: EventAuth
  ONIMV2JOINCHAT: EventAuth
  ONIMV2MESSAGEADD: EventAuth
  ONIMV2MESSAGEDELETE: EventAuth
  ONIMV2MESSAGEUPDATE: EventAuth
  ONIMV2REACTIONCHANGE: EventAuth
  ONLIVEFEEDPOSTADD: EventAuth
  ONLIVEFEEDPOSTDELETE: EventAuth
  ONLIVEFEEDPOSTUPDATE: EventAuth
  ONOFFLINEEVENT: EventAuthRefresh
  ONOPENLINEMESSAGEADD: EventAuth
  ONOPENLINEMESSAGEDELETE: EventAuth
  ONOPENLINEMESSAGEUPDATE: EventAuth
  ONORDERDELETED: EventAuth
  ONORDERENTITYSAVED: EventAuth
  ONPAYMENTDELETED: EventAuth
  ONPAYMENTENTITYSAVED: EventAuth
  ONPROPERTYVALUEDELETED: EventAuth
  ONPROPERTYVALUEENTITYSAVED: EventAuth
  ONSALEBEFOREORDERDELETE: EventAuth
  ONSALEORDERSAVED: EventAuth
  ONSESSIONFINISH: EventAuth
  ONSESSIONSTART: EventAuth
  ONSHIPMENTDELETED: EventAuth
  ONSHIPMENTENTITYSAVED: EventAuth
  ONSIGNB2EDOCUMENTSTATUSCHANGED: EventAuth
  ONSIGNB2EMEMBERSTATUSCHANGED: EventAuth
  ONSIGNHCMLINKB2EDOCUMENTSIGNED: EventAuth
  ONSONETGROUPADD: EventAuth
  ONSONETGROUPDELETE: EventAuth
  ONSONETGROUPSUBJECTADD: EventAuth
  ONSONETGROUPSUBJECTDELETE: EventAuth
  ONSONETGROUPSUBJECTUPDATE: EventAuth
  ONSONETGROUPUPDATE: EventAuth
  ONTASKADD: EventAuth
  ONTASKCOMMENTADD: EventAuth
  ONTASKCOMMENTDELETE: EventAuth
  ONTASKCOMMENTUPDATE: EventAuth
  ONTASKDELETE: EventAuth
  ONTASKUPDATE: EventAuth
  ONUSERADD: EventAuth
  ONVOXIMPLANTCALLEND: EventAuth
  ONVOXIMPLANTCALLINIT: EventAuth
  ONVOXIMPLANTCALLSTART: EventAuth
}

/** Code of a documented event, as it arrives: in capitals. */
export type EventName = keyof EventPayloads
