import type { SqlValue } from '../../contract.ts'
import type { Draft } from '../crm/items/draft.ts'
import { createItem, updateItem } from '../crm/items/save-item.ts'
import { systemItem, type Crm } from '../crm/open-crm.ts'
import { replaceRows } from '../crm/products/replace-rows.ts'
import { insertActivity } from '../crm/timeline/save-activity.ts'
import type { Chooser } from './create-chooser.ts'
import * as words from './demo-words.ts'

/** Something that happened at a moment of the past. */
export interface Happening {
  readonly at: number
  happen(): void
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const FIVE_MINUTES_MS = HOUR_MS / 12
const HALF_A_YEAR_DAYS = 180
const [LEAD, DEAL, CONTACT, COMPANY] = [1, 2, 3, 4] as const
const COUNTS = { companies: 40, contacts: 90, deals: 150, leads: 30, activities: 60, comments: 45 }
/** Stages of a deal's way, without the prefix of its funnel. */
const WAY = ['NEW', 'PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE', 'WON']

type Parts = Partial<Pick<Draft, 'multifields'>>

/** Half a year of a small company, in order of time. */
export function planDemo(crm: Crm, choose: Chooser, users: readonly number[], endMs: number): readonly Happening[] {
  const beginMs = endMs - HALF_A_YEAR_DAYS * DAY_MS
  const sellers = users.slice(1, 5)
  // Office hours of the portal's zone, and nothing after the end.
  const moment = (fromMs: number): number => {
    const offsetMs = crm.portal.settings.utcOffsetSeconds * 1000
    const day = choose.between(Math.ceil(fromMs / DAY_MS), Math.floor(endMs / DAY_MS) - 1)
    return day * DAY_MS - offsetMs + choose.between(9 * 12, 18 * 12) * FIVE_MINUTES_MS
  }
  const plan: Happening[] = []
  const at = (ms: number, happen: () => void): void => void plan.push({ at: ms, happen })
  const create = (entityTypeId: number, values: Record<string, SqlValue>, parts: Parts = {}): number =>
    createItem(
      crm,
      systemItem(crm, entityTypeId),
      { values, links: new Map(), multifields: [], ...parts },
      { userId: choose.pick(sellers), family: 'classic' },
    )
  const phone = (): ReturnType<typeof multifield> => multifield('PHONE', `+44 ${choose.between(113, 191)} 496 0${choose.between(100, 999)}`)

  for (const [index, title] of words.COMPANY_NAMES.entries()) {
    const values = {
      TITLE: title,
      ADDRESS_CITY: choose.pick(words.CITIES),
      INDUSTRY: choose.pick(['IT', 'MANUFACTURING', 'CONSULTING', 'DELIVERY', 'OTHER']),
      ORIGIN_ID: `customer-${index + 1}`,
      ORIGINATOR_ID: 'demo',
    }
    const multifields = [phone(), multifield('EMAIL', `office@${slug(title)}.example`)]
    at(beginMs + index * HOUR_MS, () => create(COMPANY, values, { multifields }))
  }
  for (let index = 0; index < COUNTS.contacts; index++) {
    const [name, lastName] = [choose.pick(words.FIRST_NAMES), choose.pick(words.LAST_NAMES)]
    const companyId = (index % COUNTS.companies) + 1
    const multifields = [
      phone(),
      multifield('EMAIL', `${name}.${lastName}@${slug(words.COMPANY_NAMES[companyId - 1]!)}.example`.toLowerCase()),
    ]
    at(beginMs + (COUNTS.companies + index) * HOUR_MS, () =>
      create(CONTACT, { NAME: name, LAST_NAME: lastName, POST: choose.pick(words.POSTS), COMPANY_ID: companyId }, { multifields }),
    )
  }
  for (let index = 0; index < COUNTS.leads; index++) {
    const values = {
      TITLE: choose.pick(words.LEAD_SUBJECTS),
      NAME: choose.pick(words.FIRST_NAMES),
      LAST_NAME: choose.pick(words.LAST_NAMES),
      STATUS_ID: choose.pick(['NEW', 'NEW', 'IN_PROCESS', 'PROCESSED', 'JUNK']),
    }
    at(moment(beginMs + 7 * DAY_MS), () =>
      create(LEAD, { ...values, OPPORTUNITY: choose.between(5, 400) * 1000 }, { multifields: [phone()] }),
    )
  }
  for (let index = 0; index < COUNTS.deals; index++) planDeal(moment(beginMs + 7 * DAY_MS))
  // Talk is about what exists: by the last third of the time every customer does.
  const lateMs = endMs - 14 * DAY_MS
  for (let index = 0; index < COUNTS.activities; index++) at(moment(lateMs), () => planCall(crm, choose, sellers))
  for (let index = 0; index < COUNTS.comments; index++) at(moment(lateMs), () => comment(crm, choose, sellers))
  return plan.toSorted((a, b) => a.at - b.at)

  function planDeal(beganMs: number): void {
    const prefix = choose.chance(0.25) ? 'C1:' : ''
    const companyId = choose.between(1, COUNTS.companies)
    const contactId = companyId + COUNTS.companies * choose.between(0, companyId <= 10 ? 2 : 1)
    const rows = Array.from({ length: choose.between(1, 4) }, () => choose.pick(words.PRODUCTS)).map(([PRODUCT_NAME, cents]) => ({
      PRODUCT_NAME,
      PRICE: (cents / 100).toFixed(2),
      QUANTITY: choose.between(1, 12),
    }))
    const way = WAY.slice(1, choose.between(1, WAY.length))
    let id = 0
    at(beganMs, () => {
      const values = {
        TITLE: `${choose.pick(words.DEAL_SUBJECTS)}, ${words.COMPANY_NAMES[companyId - 1]}`,
        CATEGORY_ID: prefix ? 1 : 0,
        COMPANY_ID: companyId,
        CONTACT_ID: contactId,
        ASSIGNED_BY_ID: choose.pick(sellers),
      }
      id = create(DEAL, values)
      replaceRows(crm, { item: systemItem(crm, DEAL), id }, 'classic', rows)
    })
    const stages = choose.chance(0.2) ? [...way, 'LOSE'] : way
    for (const [index, stage] of stages.entries()) {
      const movedMs = beganMs + (index + 1) * choose.between(1, 6) * DAY_MS
      if (movedMs > endMs - HOUR_MS) break
      at(movedMs, () =>
        updateItem(
          crm,
          systemItem(crm, DEAL),
          id,
          { values: { STAGE_ID: prefix + stage }, links: new Map(), multifields: [] },
          { userId: choose.pick(sellers), family: 'classic' },
        ),
      )
    }
  }
}

function planCall(crm: Crm, choose: Chooser, sellers: readonly number[]): void {
  const dealId = choose.between(1, 100)
  const contactId = Number(crm.store.value('select CONTACT_ID from crm_deal where ID = ?', [dealId]) ?? 1)
  const seller = choose.pick(sellers)
  const startMs = crm.portal.now() + choose.between(-48, 72) * HOUR_MS
  const communication = {
    TYPE: 'PHONE',
    VALUE:
      crm.store.value("select VALUE from crm_multifield where OWNER_TYPE_ID = 3 and OWNER_ID = ? and TYPE_ID = 'PHONE'", [contactId]) ?? '',
    ENTITY_ID: String(contactId),
    ENTITY_TYPE_ID: String(CONTACT),
    ID: '1',
    ENTITY_SETTINGS: [],
  }
  insertActivity(
    crm,
    {
      OWNER_TYPE_ID: DEAL,
      OWNER_ID: dealId,
      TYPE_ID: 2,
      SUBJECT: choose.pick(words.CALL_SUBJECTS),
      START_TIME: crm.time.format(startMs),
      END_TIME: crm.time.format(startMs + HOUR_MS),
      RESPONSIBLE_ID: seller,
      DIRECTION: choose.between(1, 2),
      COMPLETED: startMs < crm.portal.now() ? 'Y' : 'N',
      COMMUNICATIONS: JSON.stringify([communication]),
    },
    seller,
  )
}

function comment(crm: Crm, choose: Chooser, sellers: readonly number[]): void {
  crm.store.run("insert into crm_timeline_comment (ENTITY_ID, ENTITY_TYPE, CREATED, COMMENT, AUTHOR_ID) values (?, 'deal', ?, ?, ?)", [
    choose.between(1, 100),
    crm.time.format(crm.portal.now()),
    choose.pick(words.COMMENTS),
    choose.pick(sellers),
  ])
}

const multifield = (typeId: string, value: string): { id: undefined; typeId: string; valueType: string; value: string } => ({
  id: undefined,
  typeId,
  valueType: 'WORK',
  value,
})

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '-')
