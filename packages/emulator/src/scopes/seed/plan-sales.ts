import { systemItem } from '../crm/open-crm.ts'
import { replaceRows } from '../crm/products/replace-rows.ts'
import { DAY_MS, HOUR_MS, type Past } from './create-past.ts'
import { COMPANY_NAMES, DEAL_SUBJECTS, FIRST_NAMES, LAST_NAMES, LEAD_SUBJECTS, PRODUCTS } from './demo-words.ts'
import { contactOf, phone } from './plan-customers.ts'

const LEAD = 1
const DEAL = 2
const LEAD_COUNT = 30
const DEAL_COUNT = 150
/** Customers are entered by then. */
const SETTLED_MS = 7 * DAY_MS
/** Stages that a deal passes after NEW, without the prefix of its funnel. */
const WAY = ['PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE', 'WON']

/** Leads come in and deals move through both funnels. */
export function planSales(past: Past): void {
  for (let index = 0; index < LEAD_COUNT; index++) past.at(past.momentAfter(past.beginMs + SETTLED_MS), () => createLead(past))
  for (let index = 0; index < DEAL_COUNT; index++) planDeal(past, past.momentAfter(past.beginMs + SETTLED_MS))
}

function createLead(past: Past): void {
  const { choose } = past
  const values = {
    TITLE: choose.pick(LEAD_SUBJECTS),
    NAME: choose.pick(FIRST_NAMES),
    LAST_NAME: choose.pick(LAST_NAMES),
    STATUS_ID: choose.pick(['NEW', 'NEW', 'IN_PROCESS', 'PROCESSED', 'JUNK']),
    OPPORTUNITY: choose.between(5, 400) * 1000,
  }
  past.create(LEAD, values, [phone(past)])
}

function planDeal(past: Past, beganMs: number): void {
  const { choose } = past
  const isPartner = choose.chance(0.25)
  let id = 0
  past.at(beganMs, () => {
    id = createDeal(past, isPartner ? 1 : 0)
  })
  const passed = WAY.slice(0, choose.between(0, WAY.length))
  let movedMs = beganMs
  for (const stage of choose.chance(0.2) ? [...passed.slice(0, -1), 'LOSE'] : passed) {
    movedMs += choose.between(1, 6) * DAY_MS
    if (movedMs > past.endMs - HOUR_MS) break
    past.at(movedMs, () => past.update(DEAL, id, { STAGE_ID: isPartner ? `C1:${stage}` : stage }))
  }
}

function createDeal(past: Past, categoryId: number): number {
  const { crm, choose } = past
  const companyId = choose.between(1, COMPANY_NAMES.length)
  const id = past.create(DEAL, {
    TITLE: `${choose.pick(DEAL_SUBJECTS)}, ${COMPANY_NAMES[companyId - 1]}`,
    CATEGORY_ID: categoryId,
    COMPANY_ID: companyId,
    CONTACT_ID: contactOf(companyId, choose.between(0, 2)),
    ASSIGNED_BY_ID: choose.pick(past.sellers),
  })
  const rows = Array.from({ length: choose.between(1, 4) }, () => {
    const [name, cents] = choose.pick(PRODUCTS)
    return { PRODUCT_NAME: name, PRICE: (cents / 100).toFixed(2), QUANTITY: choose.between(1, 12) }
  })
  replaceRows(crm, { item: systemItem(crm, DEAL), id }, 'classic', rows)
  return id
}
