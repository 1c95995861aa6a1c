import type { EmulatedScope } from '../../contract.ts'
import { currencyMethods } from './currency/currency-methods.ts'
import { localizationMethods } from './currency/localization-methods.ts'
import { categoryMethods } from './dictionaries/category-methods.ts'
import { statusMethods } from './dictionaries/status-methods.ts'
import { fillDictionaries } from './fill-dictionaries.ts'
import { classicMethods } from './items/classic-methods.ts'
import { invoiceMethods } from './invoices/invoice-methods.ts'
import { orderEntityMethods } from './invoices/order-entity-methods.ts'
import { importMethods } from './items/import-methods.ts'
import { itemMethods } from './items/item-methods.ts'
import { stageHistoryMethods } from './items/stage-history-methods.ts'
import { linkMethods } from './links/link-methods.ts'
import { openCrm } from './open-crm.ts'
import { oldCatalogMethods } from './outdated/catalog-methods.ts'
import { dealCategoryMethods } from './outdated/deal-category-methods.ts'
import { measureMethods } from './outdated/measure-methods.ts'
import { productMethods } from './outdated/product-methods.ts'
import { productPropertyMethods } from './outdated/product-property-methods.ts'
import { productSectionMethods } from './outdated/product-section-methods.ts'
import { vatMethods } from './outdated/vat-methods.ts'
import { classicProductrowMethods } from './products/classic-productrow-methods.ts'
import { itemProductrowMethods } from './products/item-productrow-methods.ts'
import { automatedSolutionMethods } from './automation/automated-solution-methods.ts'
import { traceMethods } from './automation/trace-methods.ts'
import { forgetTriggers, triggerMethods } from './automation/trigger-methods.ts'
import { callListMethods } from './calls/call-list-methods.ts'
import { configurationMethods } from './configuration/configuration-methods.ts'
import { documentsOf } from './documents/index.ts'
import { duplicateMethods } from './duplicates/duplicate-methods.ts'
import { referenceMethods } from './reference/reference-methods.ts'
import { mergeMethods } from './duplicates/merge-methods.ts'
import { volatileTypeMethods } from './duplicates/volatile-type-methods.ts'
import { paymentsOf } from './payments/index.ts'
import { recurringMethods } from './recurring/recurring-methods.ts'
import { requisitesOf } from './requisites/index.ts'
import { requireRights } from './require-rights.ts'
import { timelineOf } from './timeline/index.ts'
import { forgetActivityTypes } from './timeline/activity-type-methods.ts'
import { forgetBlocks } from './timeline/layout-block-methods.ts'
import { typeMethods } from './types/type-methods.ts'
import { userFieldConfigMethods } from './userfields/user-field-config-methods.ts'
import { userFieldFactsMethods } from './userfields/user-field-facts-methods.ts'
import { userFieldMethods } from './userfields/user-field-methods.ts'

/** Objects with classic methods of their own, by entityTypeId. */
const CLASSIC = [
  ['lead', 1],
  ['deal', 2],
  ['contact', 3],
  ['company', 4],
  ['quote', 7],
] as const

/** `crm.*`: api-reference/crm/index.md */
export const crmScope: EmulatedScope = {
  name: 'crm',
  install(portal) {
    const crm = openCrm(portal)
    portal.onRestore(() => crm.forget())
    fillDictionaries(crm)
    return requireRights(crm, [
      ...CLASSIC.flatMap(([name, entityTypeId]) => [
        ...classicMethods(crm, name, entityTypeId),
        ...userFieldMethods(crm, name, entityTypeId),
      ]),
      ...(['lead', 'deal', 'quote'] as const).flatMap((name) => classicProductrowMethods(crm, name, new Map(CLASSIC).get(name)!)),
      ...(['lead', 'deal', 'quote', 'company'] as const).flatMap((name) =>
        linkMethods(crm, `${name}.contact`, new Map(CLASSIC).get(name)!, 3),
      ),
      ...linkMethods(crm, 'contact.company', 3, 4),
      ...itemMethods(crm),
      ...itemProductrowMethods(crm),
      ...userFieldFactsMethods(),
      ...userFieldConfigMethods(crm),
      ...typeMethods(crm),
      ...statusMethods(crm),
      ...categoryMethods(crm),
      ...currencyMethods(crm),
      ...localizationMethods(crm),
      ...vatMethods(crm),
      ...measureMethods(crm),
      ...dealCategoryMethods(crm),
      ...oldCatalogMethods(crm),
      ...productSectionMethods(crm),
      ...productPropertyMethods(crm),
      ...productMethods(crm),
      ...stageHistoryMethods(crm),
      ...timelineOf(crm),
      ...duplicateMethods(crm),
      ...volatileTypeMethods(crm),
      ...mergeMethods(crm),
      ...importMethods(crm),
      ...recurringMethods(crm),
      ...invoiceMethods(crm),
      ...orderEntityMethods(crm),
      ...paymentsOf(crm),
      ...configurationMethods(crm),
      ...triggerMethods(crm),
      ...automatedSolutionMethods(crm),
      ...traceMethods(crm),
      ...callListMethods(crm),
      ...referenceMethods(crm),
      ...requisitesOf(crm),
      ...documentsOf(crm),
    ])
  },
  followRemoval(portal, app) {
    forgetBlocks(portal, app)
    forgetActivityTypes(portal, app)
    forgetTriggers(portal, app)
  },
}
