import type { EmulatedScope } from '../../contract.ts'
import { basketItems } from './basket-items.ts'
import { cashboxMethods } from './cashbox-methods.ts'
import { deliveryMethods } from './delivery-methods.ts'
import { forgetServices } from './forget-services.ts'
import { extraServiceMethods } from './extra-service-methods.ts'
import { handlerMethods } from './handler-methods.ts'
import { openSale } from './open-sale.ts'
import { orderMethods } from './order-methods.ts'
import { paymentLink } from './payment-link.ts'
import { paymentMethods } from './payments.ts'
import { paySystemMethods } from './pay-system-methods.ts'
import { personTypes } from './person-types.ts'
import { propertyFamilies } from './property-families.ts'
import { orderPropertyValues, shipmentPropertyValues } from './property-values.ts'
import { requireShopAdmin } from './require-shop-admin.ts'
import { createServiceTables } from './service-tables.ts'
import { shipmentMethods } from './shipments.ts'
import { statuses } from './statuses.ts'
import { tradeFamilies } from './trade-families.ts'

/** `sale.*`: api-reference/sale/index.md, api-reference/pay-system/index.md */
export const saleScope: EmulatedScope = {
  name: 'sale',
  install(portal) {
    const sale = openSale(portal)
    createServiceTables(sale)
    const basket = basketItems(sale)
    const payments = paymentMethods(sale)
    const shipments = shipmentMethods(sale)
    const values = orderPropertyValues(sale)
    const shipmentValues = shipmentPropertyValues(sale)
    const trade = tradeFamilies(sale)
    const parts = {
      basketItems: basket.of,
      payments: payments.of,
      propertyValues: values.of,
      shipments: shipments.of,
      tradeBindings: trade.of,
    }
    return [
      ...requireShopAdmin([
        ...personTypes(sale),
        ...statuses(sale),
        ...propertyFamilies(sale),
        ...orderMethods(sale, parts),
        ...basket.methods,
        ...payments.methods,
        ...shipments.methods,
        ...values.methods,
        ...shipmentValues.methods,
        ...trade.methods,
      ]),
      ...handlerMethods(sale),
      ...deliveryMethods(sale),
      ...extraServiceMethods(sale),
      ...paySystemMethods(sale),
      ...paymentLink(sale),
      ...cashboxMethods(sale),
    ]
  },
  followRemoval: forgetServices,
}
