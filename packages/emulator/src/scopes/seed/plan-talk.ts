import { insertRow } from '../../store/write-row.ts'
import { CALL, insertActivity, readActivity } from '../crm/timeline/save-activity.ts'
import { DAY_MS, HOUR_MS, type Past } from './create-past.ts'
import { CALL_SUBJECTS, COMMENTS } from './demo-words.ts'

const DEAL = 2
const CONTACT = 3
const CALL_COUNT = 60
const COMMENT_COUNT = 45
/** Deals that exist two weeks before the end. */
const OLD_DEALS = 100

/** Calls and comments of the last two weeks. */
export function planTalk(past: Past): void {
  const lateMs = past.endMs - 14 * DAY_MS
  for (let index = 0; index < CALL_COUNT; index++) past.at(past.momentAfter(lateMs), () => call(past))
  for (let index = 0; index < COMMENT_COUNT; index++) past.at(past.momentAfter(lateMs), () => comment(past))
}

function call({ crm, choose, sellers }: Past): void {
  const dealId = choose.between(1, OLD_DEALS)
  const seller = choose.pick(sellers)
  const nowMs = crm.portal.now()
  const startMs = nowMs + choose.between(-48, 72) * HOUR_MS
  const contactId = crm.store.value('select CONTACT_ID from crm_deal where ID = ?', [dealId]) ?? null
  const number = crm.store.value("select VALUE from crm_multifield where OWNER_TYPE_ID = 3 and OWNER_ID = ? and TYPE_ID = 'PHONE'", [
    contactId,
  ])
  const fields = {
    OWNER_TYPE_ID: DEAL,
    OWNER_ID: dealId,
    TYPE_ID: CALL,
    SUBJECT: choose.pick(CALL_SUBJECTS),
    START_TIME: crm.time.format(startMs),
    END_TIME: crm.time.format(startMs + HOUR_MS),
    RESPONSIBLE_ID: seller,
    DIRECTION: choose.between(1, 2),
    COMPLETED: startMs < nowMs ? 'Y' : 'N',
    COMMUNICATIONS: [{ TYPE: 'PHONE', VALUE: number, ENTITY_ID: contactId, ENTITY_TYPE_ID: CONTACT }],
  }
  insertActivity(crm, readActivity(crm, fields, false), seller)
}

function comment({ crm, choose, sellers }: Past): void {
  insertRow(crm.store, 'crm_timeline_comment', {
    ENTITY_ID: choose.between(1, OLD_DEALS),
    ENTITY_TYPE: 'deal',
    CREATED: crm.time.format(crm.portal.now()),
    COMMENT: choose.pick(COMMENTS),
    AUTHOR_ID: choose.pick(sellers),
  })
}
