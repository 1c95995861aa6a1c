import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

const trigger = { CODE: 'paid.online', NAME: 'Paid' }

describe('triggers of an application', () => {
  it('are registered, renamed, pulled and removed', async () => {
    crm = await openCrmPortal({ asApp: true })
    await crm.call('crm.automation.trigger.add', trigger)
    expect(await crm.call('crm.automation.trigger.add', { ...trigger, NAME: 'Paid online' })).toBe(true)
    expect(await crm.call('crm.automation.trigger.list')).toEqual([{ NAME: 'Paid online', CODE: 'paid.online' }])
    await crm.call('crm.deal.add', { fields: { TITLE: 'D' } })
    const pull = { CODE: 'paid.online', OWNER_TYPE_ID: 2, OWNER_ID: 1 }
    expect(await crm.eventsOf(() => crm.call('crm.automation.trigger.execute', pull))).toEqual([
      ['ONCRMAUTOMATIONTRIGGER', { FIELDS: { OWNER_TYPE_ID: 2, OWNER_ID: 1, CODE: 'paid.online', APP_ID: 'local.1' } }],
    ])
    expect(await crm.call('crm.deal.get', { id: 1 })).toMatchObject({ STAGE_ID: 'NEW' })
    expect(await crm.call('events')).not.toContain('ONCRMAUTOMATIONTRIGGER')
    expect(await crm.call('crm.automation.trigger.delete', { CODE: 'paid.online' })).toBe(true)
    expect(await crm.call('crm.automation.trigger.list')).toEqual([])
  })

  it.each([
    ['crm.automation.trigger.add', { NAME: 'X' }, 'Empty trigger code!'],
    ['crm.automation.trigger.add', { CODE: 'a b', NAME: 'X' }, 'Wrong trigger code!'],
    ['crm.automation.trigger.add', { CODE: 'a' }, 'Empty trigger name!'],
    ['crm.automation.trigger.delete', { CODE: 'a' }, 'Trigger not found'],
    ['crm.automation.trigger.execute', { CODE: 'a', OWNER_TYPE_ID: 2, OWNER_ID: 1 }, 'Trigger with code a is not registered.'],
    ['crm.automation.trigger.execute', { CODE: trigger.CODE, OWNER_TYPE_ID: 3, OWNER_ID: 1 }, 'Incorrect parameter OWNER_TYPE_ID.'],
    ['crm.automation.trigger.execute', { CODE: trigger.CODE, OWNER_TYPE_ID: 2, OWNER_ID: 0 }, 'Incorrect parameter OWNER_ID.'],
  ])('%s refuses %j: %s', async (method, params, text) => {
    crm = await openCrmPortal({ asApp: true })
    await crm.call('crm.automation.trigger.add', trigger)
    expect(await crm.refusal(method, params)).toEqual([400, '', text])
  })

  it('are not for webhooks', async () => {
    crm = await openCrmPortal()
    expect(await crm.refusal('crm.automation.trigger.add', trigger)).toEqual([
      400,
      'ACCESS_DENIED',
      'Access denied! Application context required',
    ])
  })
})

it('a webhook pulls the trigger that watches for it', async () => {
  crm = await openCrmPortal()
  await crm.call('crm.deal.add', { fields: {} })
  expect(await crm.eventsOf(() => crm.call('crm.automation.trigger', { target: 'DEAL_1', code: 'c5' }))).toEqual([
    ['ONCRMAUTOMATIONTRIGGER', { FIELDS: { OWNER_TYPE_ID: 2, OWNER_ID: 1, CODE: 'c5', APP_ID: null } }],
  ])
  expect(await crm.refusal('crm.automation.trigger')).toEqual([400, '', 'Target is not set.'])
  expect(await crm.refusal('crm.automation.trigger', { target: 'DEAL' })).toEqual([400, '', 'Incorrect target format.'])
  expect(await crm.refusal('crm.automation.trigger', { target: 'BOAT_1' })).toEqual([400, '', 'Target is not found.'])
})

describe('digital workplaces', () => {
  it('hold smart processes, each of which is in one of them', async () => {
    crm = await openCrmPortal()
    for (const title of ['A', 'B']) await crm.call('crm.type.add', { fields: { title } })
    const hr = { id: 1, title: 'HR', typeIds: [1, 2] }
    expect(await crm.call('crm.automatedsolution.add', { fields: { title: 'HR', typeIds: [1, 2, 99] } })).toEqual({ automatedSolution: hr })
    await crm.call('crm.automatedsolution.add', { fields: { title: 'IT', typeIds: [2] } })
    expect(await crm.answer('crm.automatedsolution.list', { order: { id: 'DESC' } })).toMatchObject({
      result: {
        automatedSolutions: [
          { id: 2, title: 'IT', typeIds: [2] },
          { id: 1, title: 'HR', typeIds: [1] },
        ],
      },
      total: 2,
    })
    expect(await crm.refusalCode('crm.automatedsolution.delete', { id: 1 })).toEqual([400, 'HAS_BOUND_TYPES'])
    const emptied = { automatedSolution: { id: 1, title: 'HR', typeIds: [] } }
    expect(await crm.call('crm.automatedsolution.update', { id: 1, fields: { typeIds: [] } })).toEqual(emptied)
    expect(await crm.call('crm.automatedsolution.delete', { id: 1 })).toBeNull()
    expect(await crm.refusalCode('crm.automatedsolution.get', { id: 1 })).toEqual([400, 'NOT_FOUND'])
  })

  it.each([
    ['crm.automatedsolution.add', { fields: {} }, 'BX_EMPTY_REQUIRED'],
    ['crm.automatedsolution.list', { filter: { colour: 1 } }, 'INVALID_ARG_VALUE'],
  ])('%s refuses %j with %s', async (method, params, code) => {
    crm = await openCrmPortal()
    expect(await crm.refusalCode(method, params)).toEqual([400, code])
  })
})

describe('traces', () => {
  const TRACE = '{"tags":{"list":{"utm_source":"maps"}}}'

  it('are kept with what they led to', async () => {
    crm = await openCrmPortal()
    await crm.call('crm.lead.add', { fields: {} })
    expect(await crm.call('crm.tracking.trace.add', { TRACE, ENTITIES: [{ TYPE: 'LEAD', ID: 1 }] })).toBe(1)
    expect(await crm.call('crm.tracking.trace.delete', { id: 1 })).toBeNull()
  })

  it.each([
    [{}, 'Parameter `TRACE` required.'],
    [{ TRACE: '{' }, 'Can not parse JSON in parameter `TRACE`.'],
    [{ TRACE, ENTITIES: [{ TYPE: 'ORDER', ID: 1 }] }, 'Wrong TYPE in parameter `ENTITIES`. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE'],
    [{ TRACE, ENTITIES: [{ TYPE: 'LEAD', ID: 0 }] }, 'Wrong ID in parameter `ENTITIES`.'],
    [{ TRACE, ENTITIES: [{ TYPE: 'LEAD', ID: 5 }] }, 'You have no access to entity `LEAD` with ID `5`.'],
  ])('of %j are refused: %s', async (params, text) => {
    crm = await openCrmPortal()
    expect(await crm.refusal('crm.tracking.trace.add', params)).toEqual([400, 'ERROR_CORE', text])
  })
})
