import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

const PARAMS = { MODE: 'multiple', MULTIPLE_TYPE: 'month', MULTIPLE_INTERVAL: 1, OFFSET_BEGINDATE_TYPE: 'day', OFFSET_BEGINDATE_VALUE: 1 }

async function withTemplate(): Promise<void> {
  crm = await openCrmPortal()
  await crm.call('crm.contact.add', { fields: { NAME: 'Ann' } })
  await crm.call('crm.deal.add', { fields: { TITLE: 'Rent', CONTACT_ID: 1 } })
  await crm.call('crm.deal.productrows.set', { id: 1, rows: [{ PRODUCT_NAME: 'Month', PRICE: 50, QUANTITY: 2 }] })
  await crm.call('crm.deal.recurring.add', { fields: { DEAL_ID: 1, START_DATE: '2026-04-04', PARAMS } })
}

describe('recurring deals', () => {
  it('have a template that is a copy of a deal', async () => {
    await withTemplate()
    expect(await crm.call('crm.deal.recurring.get', { id: 1 })).toMatchObject({
      ID: '1',
      DEAL_ID: '2',
      BASED_ID: '1',
      ACTIVE: 'Y',
      IS_LIMIT: 'N',
      COUNTER_REPEAT: null,
      LAST_EXECUTION: '',
      NEXT_EXECUTION: '2026-04-04T01:00:00+03:00',
      START_DATE: '2026-04-04T03:00:00+03:00',
      PARAMS: { ...PARAMS, SINGLE_BEFORE_START_DATE_TYPE: null, SINGLE_BEFORE_START_DATE_VALUE: 0 },
    })
    expect(await crm.call('crm.deal.get', { id: 2 })).toMatchObject({
      TITLE: 'Rent',
      IS_RECURRING: 'Y',
      CONTACT_ID: '1',
      OPPORTUNITY: '100.00',
    })
    expect(await crm.call('crm.deal.productrows.get', { id: 2 })).toMatchObject([{ PRODUCT_NAME: 'Month', OWNER_ID: '2' }])
  })

  it('are made of the template on demand, and announced as deals and as repetitions', async () => {
    await withTemplate()
    const events = await crm.eventsOf(async () => {
      expect(await crm.call('crm.deal.recurring.expose', { id: 1 })).toEqual({ DEAL_ID: 3 })
    })
    expect(events).toEqual([
      ['ONCRMDEALADD', { FIELDS: { ID: 3 } }],
      ['ONCRMDEALRECURRINGEXPOSE', { FIELDS: { ID: '1', RECURRING_DEAL_ID: '2', DEAL_ID: '3' } }],
    ])
    expect(await crm.call('crm.deal.get', { id: 3 })).toMatchObject({
      TITLE: 'Rent',
      IS_RECURRING: 'N',
      CONTACT_ID: '1',
      OPPORTUNITY: '100.00',
      BEGINDATE: '2026-01-06T03:00:00+03:00',
    })
    expect(await crm.call('crm.deal.recurring.list', { filter: { '>COUNTER_REPEAT': 0 } })).toMatchObject([
      { id: '1', deal_id: '2', based_id: '1', COUNTER_REPEAT: '1', ACTIVE: 'Y' },
    ])
  })

  it('describe what their parameters are', async () => {
    crm = await openCrmPortal()
    expect(await crm.call('crm.deal.recurring.fields')).toMatchObject({
      DEAL_ID: { isRequired: true },
      PARAMS: { type: 'recurring_params', definition: { MULTIPLE_INTERVAL: { type: 'integer' } } },
    })
  })

  it('stop when they are switched off', async () => {
    await withTemplate()
    const fields = { ACTIVE: 'N', IS_LIMIT: 'T', LIMIT_REPEAT: 3 }
    expect(await crm.eventsOf(() => crm.call('crm.deal.recurring.update', { id: 1, fields }))).toEqual([
      ['ONCRMDEALRECURRINGUPDATE', { FIELDS: { ID: '1', RECURRING_DEAL_ID: '2' } }],
    ])
    expect(await crm.call('crm.deal.recurring.get', { id: 1 })).toMatchObject({
      ACTIVE: 'N',
      IS_LIMIT: 'T',
      LIMIT_REPEAT: '3',
      NEXT_EXECUTION: '',
      PARAMS,
    })
  })

  it('go with their template deal, and not without it', async () => {
    await withTemplate()
    expect(await crm.refusal('crm.deal.recurring.delete', { id: 1 })).toEqual([
      400,
      '',
      'Deleting is impossible. Connected recurring deal exists.',
    ])
    expect(await crm.eventsOf(() => crm.call('crm.deal.delete', { id: 2 }))).toContainEqual([
      'ONCRMDEALRECURRINGDELETE',
      { FIELDS: { ID: '1' } },
    ])
    expect(await crm.refusal('crm.deal.recurring.get', { id: 1 })).toEqual([400, '', 'Recurring deal is not found.'])
  })

  it.each([
    ['crm.deal.recurring.add', { fields: {} }, 'Deal id is empty.'],
    ['crm.deal.recurring.add', { fields: { DEAL_ID: 99 } }, 'Deal id is empty.'],
    ['crm.deal.recurring.add', { fields: { DEAL_ID: 2 } }, 'Deal already has recurring settings.'],
    ['crm.deal.recurring.get', {}, 'id is not defined or invalid.'],
    ['crm.deal.recurring.expose', { id: 99 }, 'Recurring deal is not found.'],
  ])('%s refuses %j: %s', async (method, params, text) => {
    await withTemplate()
    expect(await crm.refusal(method, params)).toEqual([400, '', text])
  })
})
