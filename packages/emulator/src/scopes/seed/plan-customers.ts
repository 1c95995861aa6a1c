import type { MultifieldChange } from '../crm/items/multifields.ts'
import { HOUR_MS, type Past } from './create-past.ts'
import { CITIES, COMPANY_NAMES, FIRST_NAMES, LAST_NAMES, POSTS } from './demo-words.ts'

const CONTACT = 3
const COMPANY = 4
const CONTACT_COUNT = 90
const INDUSTRIES = ['IT', 'MANUFACTURING', 'CONSULTING', 'DELIVERY', 'OTHER']

/** The old customer list comes first, an entry an hour: every company, then its people in turn. */
export function planCustomers(past: Past): void {
  const { choose, beginMs } = past
  for (const [index, title] of COMPANY_NAMES.entries()) {
    past.at(beginMs + index * HOUR_MS, () => {
      const origin = { ORIGINATOR_ID: 'demo', ORIGIN_ID: `customer-${index + 1}` }
      const values = { TITLE: title, ADDRESS_CITY: choose.pick(CITIES), INDUSTRY: choose.pick(INDUSTRIES), ...origin }
      past.create(COMPANY, values, [phone(past), email(`office@${domainOf(title)}`)])
    })
  }
  for (let index = 0; index < CONTACT_COUNT; index++) {
    past.at(beginMs + (COMPANY_NAMES.length + index) * HOUR_MS, () => {
      const companyId = (index % COMPANY_NAMES.length) + 1
      const [name, lastName] = [choose.pick(FIRST_NAMES), choose.pick(LAST_NAMES)]
      const values = { NAME: name, LAST_NAME: lastName, POST: choose.pick(POSTS), COMPANY_ID: companyId }
      past.create(CONTACT, values, [phone(past), email(`${name}.${lastName}@${domainOf(COMPANY_NAMES[companyId - 1]!)}`.toLowerCase())])
    })
  }
}

/** The nth contact of a company; how many there are follows from the turn they were entered in. */
export function contactOf(companyId: number, nth: number): number {
  const count = Math.floor((CONTACT_COUNT - companyId) / COMPANY_NAMES.length) + 1
  return companyId + COMPANY_NAMES.length * (nth % count)
}

export const phone = ({ choose }: Past): MultifieldChange =>
  multifield('PHONE', `+44 ${choose.between(113, 191)} 496 0${choose.between(100, 999)}`)

const email = (address: string): MultifieldChange => multifield('EMAIL', address)

const multifield = (typeId: string, value: string): MultifieldChange => ({ id: undefined, typeId, valueType: 'WORK', value })

const domainOf = (title: string): string => `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`
