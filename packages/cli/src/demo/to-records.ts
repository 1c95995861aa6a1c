import type { CrmCompanyCreate, CrmContactCreate, CrmDealCreate, CrmProductrowUpdate, Int, Multifield } from '@b24kit/client'
import { formatCents } from './money.ts'
import { lineTotalCents, type Customer, type Order, type OrderLine } from './northwind.ts'

/** ORIGINATOR_ID of everything that the demo creates; `--cleanup` deletes by it. */
export const demoTag = 'b24kit-demo'

/** User field that keeps the customer's or order's own id: who imports again finds by it what is there. */
export const keyField = 'UF_CRM_B24KIT_ID'

export function toCompany(customer: Customer): CrmCompanyCreate {
  return {
    TITLE: customer.companyName,
    ADDRESS: customer.address,
    ADDRESS_CITY: customer.city,
    ...(customer.region === undefined ? {} : { ADDRESS_PROVINCE: customer.region }),
    ...(customer.postalCode === undefined ? {} : { ADDRESS_POSTAL_CODE: customer.postalCode }),
    ADDRESS_COUNTRY: customer.country,
    PHONE: toPhones(customer),
    ORIGINATOR_ID: demoTag,
  }
}

export function toContact(customer: Customer, companyId: Int): CrmContactCreate {
  const [firstName = '', ...lastNames] = customer.contactName.split(' ')
  return {
    NAME: firstName,
    LAST_NAME: lastNames.join(' '),
    POST: customer.contactTitle,
    COMPANY_ID: companyId,
    PHONE: toPhones(customer),
    ORIGINATOR_ID: demoTag,
  }
}

export function toDeal(order: Order, companyId: Int, contactId: Int): CrmDealCreate {
  return {
    TITLE: `Order ${order.id}`,
    STAGE_ID: order.shippedDate === undefined ? 'EXECUTING' : 'WON',
    COMPANY_ID: companyId,
    CONTACT_IDS: [contactId],
    BEGINDATE: order.orderDate,
    CLOSEDATE: order.shippedDate ?? order.requiredDate,
    CURRENCY_ID: 'USD',
    ORIGINATOR_ID: demoTag,
  }
}

export function toProductRows(order: Order): CrmProductrowUpdate[] {
  const freight = { PRODUCT_NAME: 'Freight', PRICE: formatCents(order.freightCents), QUANTITY: 1 }
  return [...order.lines.flatMap(toRows), freight]
}

/**
 * A row is price × quantity with the price in whole cents, so a line whose discounted price has fractions of a cent becomes two rows: 60 pieces for
 * 625.50 are 30 at 10.42 and 30 at 10.43. Nothing is left to anybody's rounding.
 */
function toRows(line: OrderLine): CrmProductrowUpdate[] {
  const { productName, quantity, discountPercent } = line
  const totalCents = lineTotalCents(line)
  const price = Math.floor(totalCents / quantity)
  const dearer = totalCents % quantity
  return [
    { quantity: quantity - dearer, price },
    { quantity: dearer, price: price + 1 },
  ]
    .filter((part) => part.quantity > 0)
    .map((part) => ({
      PRODUCT_NAME: productName,
      PRICE: formatCents(part.price),
      QUANTITY: part.quantity,
      DISCOUNT_TYPE_ID: 2,
      DISCOUNT_RATE: discountPercent,
    }))
}

function toPhones({ phone }: Customer): Multifield[] {
  return [{ VALUE: phone, VALUE_TYPE: 'WORK' }]
}
