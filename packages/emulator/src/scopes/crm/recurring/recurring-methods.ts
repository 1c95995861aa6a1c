import type { CallParams, MethodDefinition } from '../../../contract.ts'
import type { Row } from '../../../store/create-reader.ts'
import { updateRow, type Values } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicFamily } from '../../family/classic-family.ts'
import type { Change, Family } from '../../family/family.ts'
import { openRecords } from '../../family/open-records.ts'
import { classicError, readClassicObject, toId } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { copyAsTemplate, createFromTemplate } from './copy-deal.ts'
import { nextDay, readRecurrence, shiftDay, type Recurrence } from './recurrence.ts'
import { recurrenceSchema, recurringSchema as schema } from './recurring-schema.ts'

/** `crm.deal.recurring.*`: templates of deals; api-reference/crm/deals/recurring-deals/index.md. Deals come by `expose`, not by the calendar. */
export function recurringMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, portal, time } = crm
  const family: Family = {
    prefix: 'crm.deal.recurring',
    scope: 'crm',
    schema,
    refusals: {
      notFound: () => classicError('Recurring deal is not found.'),
      missing: () => classicError('Deal id is empty.'),
    },
    without: ['get', 'update', 'delete', 'fields'],
    prepare: (change) => ({ ...(change.id === undefined && adopt(crm, change)), ...scheduleOf(crm, change) }),
    finish: (rows, { method }) => (method.toLowerCase().endsWith('.list') ? rows.map(asListed) : rows),
    event: (action, id, { DEAL_ID: dealId }) => [
      `ONCRMDEALRECURRING${action}`,
      { FIELDS: { ID: String(id), ...(action !== 'DELETE' && { RECURRING_DEAL_ID: String(dealId) }) } },
    ],
  }
  const records = openRecords(portal, family)

  return [
    ...classicFamily(portal, family, records),
    ...defineMethods('crm.deal.recurring', 'crm', {
      fields: () => describeClassic(schema, ({ column }) => (column === 'PARAMS' ? { definition: describeClassic(recurrenceSchema) } : {})),
      get(call) {
        const id = requireId(call.params)
        records.require(call, id)
        return records.reader.one({ family: 'classic', fields: schema.fields }, id)
      },
      update(call) {
        const id = requireId(call.params)
        records.update(call, id, readClassicObject(call.params, 'fields', { required: true }), 'classic')
        return true
      },
      delete(call) {
        const { DEAL_ID: dealId } = records.require(call, requireId(call.params))
        if (exists(crm, systemItem(crm, 2), Number(dealId))) throw classicError('Deleting is impossible. Connected recurring deal exists.')
        records.remove(call, requireId(call.params))
        return true
      },
      expose(call) {
        const id = requireId(call.params)
        const stored = records.require(call, id)
        const recurrence = JSON.parse(String(stored['PARAMS'])) as Recurrence
        const today = time.formatDay(portal.now())
        const templateId = Number(stored['DEAL_ID'])
        const dealId = createFromTemplate(crm, systemItem(crm, 2), templateId, datesOf(recurrence, today, stored), call.caller.userId)
        updateRow(
          store,
          schema.table,
          { COUNTER_REPEAT: Number(stored['COUNTER_REPEAT'] ?? 0) + 1, LAST_EXECUTION: time.format(portal.now()) },
          id,
        )
        portal.emit('ONCRMDEALRECURRINGEXPOSE', {
          FIELDS: { ID: String(id), RECURRING_DEAL_ID: String(templateId), DEAL_ID: String(dealId) },
        })
        return { DEAL_ID: dealId }
      },
    }),
  ]
}

/** The template goes with its deal: api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.md */
export function forgetRecurring({ store, portal }: Crm, dealId: number): void {
  const id = store.value('select ID from crm_deal_recurring where DEAL_ID = ?', [dealId])
  if (id === undefined) return
  store.run('delete from crm_deal_recurring where ID = ?', [id])
  portal.emit('ONCRMDEALRECURRINGDELETE', { FIELDS: { ID: String(id) } })
}

function requireId(params: CallParams): number {
  const id = toId(params.get('id'))
  if (id === undefined || id <= 0) throw classicError('id is not defined or invalid.')
  return id
}

/** A template deal is taken as it is, of any other deal a copy. */
function adopt(crm: Crm, { sent }: Change): Values {
  const item = systemItem(crm, 2)
  const dealId = Number(sent['DEAL_ID'])
  if (!exists(crm, item, dealId)) throw classicError('Deal id is empty.')
  if (crm.store.value('select 1 from crm_deal_recurring where DEAL_ID = ?', [dealId]) === 1)
    throw classicError('Deal already has recurring settings.')
  if (crm.store.value('select IS_RECURRING from crm_deal where ID = ?', [dealId]) === 'Y') return { DEAL_ID: dealId, BASED_ID: null }
  return { DEAL_ID: copyAsTemplate(crm, item, dealId), BASED_ID: dealId }
}

function scheduleOf({ time, portal }: Crm, { sent, stored, input }: Change): Values {
  const today = time.formatDay(portal.now())
  const params = input['PARAMS'] ?? input['params']
  const recurrence = params === undefined && stored ? (JSON.parse(String(stored['PARAMS'])) as Recurrence) : readRecurrence(params)
  const merged = { ACTIVE: 'Y', IS_LIMIT: 'N', ...stored, ...sent }
  const limit = merged.IS_LIMIT === 'D' || merged.IS_LIMIT === 'T' ? merged.IS_LIMIT : 'N'
  const start = String((merged as Values)['START_DATE'] ?? today)
  const day = merged.ACTIVE === 'Y' ? nextDay(recurrence, start, today) : undefined
  return {
    ACTIVE: merged.ACTIVE,
    IS_LIMIT: limit,
    START_DATE: start,
    PARAMS: JSON.stringify(recurrence),
    NEXT_EXECUTION: day === undefined ? null : (time.parse(`${day} 01:00:00`) ?? null),
  }
}

function datesOf(recurrence: Recurrence, today: string, { CATEGORY_ID: categoryId = null }: Values): Values {
  return {
    BEGINDATE: shiftDay(today, recurrence.OFFSET_BEGINDATE_TYPE, recurrence.OFFSET_BEGINDATE_VALUE),
    ...(recurrence.OFFSET_CLOSEDATE_TYPE && {
      CLOSEDATE: shiftDay(today, recurrence.OFFSET_CLOSEDATE_TYPE, recurrence.OFFSET_CLOSEDATE_VALUE),
    }),
    ...(categoryId !== null && { CATEGORY_ID: categoryId }),
  }
}

/** Lists spell some names small: api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.md */
function asListed({ ID: id, DEAL_ID: deal_id, BASED_ID: based_id, CATEGORY_ID: category_id, ...rest }: Row): Row {
  return { id, deal_id, based_id, category_id, ...rest }
}
