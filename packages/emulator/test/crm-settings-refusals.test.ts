import { describe, expect, it } from 'vitest'
import { BOB, CARL, itRefuses, useCrmOffice, type CrmRefusal } from './crm-office.ts'

const OF_ANN = { ENTITY_TYPE: 'CONTACT', ENTITIES: [1] }

/** Contact 1 and deals 1 and 2 are Ann's, contact 2 and deal 3 Bob's; Ann's contact is to be called. */
const office = useCrmOffice(async ({ call }) => {
  for (const ASSIGNED_BY_ID of [1, BOB]) await call('crm.contact.add', { fields: { NAME: 'N', ASSIGNED_BY_ID } })
  await call('crm.company.add', { fields: { TITLE: 'C' } })
  for (const ASSIGNED_BY_ID of [1, 1, BOB]) await call('crm.deal.add', { fields: { TITLE: 'D', ASSIGNED_BY_ID } })
  await call('crm.calllist.add', OF_ANN)
})

const DENIED = [400, '', 'Access denied.', CARL] as const
const NO_RATE = 'The exchange rate of a currency is above zero.'
const NO_COUNT = 'The face value of a currency is a whole number above zero.'
const CURRENCIES: readonly CrmRefusal[] = [
  ['crm.currency.add', { fields: {} }, 400, 'ERROR_CORE', 'Undefined array key "CURRENCY"'],
  ['crm.currency.add', { fields: { CURRENCY: 'CHF', AMOUNT: -1 } }, 400, 'ERROR_CORE', NO_RATE],
  ['crm.currency.update', { id: 'USD', fields: { AMOUNT: 'dear' } }, 400, 'ERROR_CODE', NO_RATE],
  ['crm.currency.update', { id: 'USD', fields: { AMOUNT_CNT: 0.5 } }, 400, 'ERROR_CODE', NO_COUNT],
  ['crm.currency.fields', {}, ...DENIED],
  ['crm.currency.localizations.fields', {}, ...DENIED],
]

const NO_FORM = [400, 'WEBFORM_ERROR', 'Incorrect webform id'] as const
const NO_ACCESS = "You don't have access to these entities"
const CALLS: readonly CrmRefusal[] = [
  ['crm.calllist.add', { ...OF_ANN, WEBFORM_ID: 'x' }, ...NO_FORM],
  ['crm.calllist.add', OF_ANN, 403, 'ACCESS_ERROR', NO_ACCESS, BOB],
  ['crm.calllist.add', OF_ANN, 403, 'ACCESS_ERROR', NO_ACCESS, CARL],
  ['crm.calllist.update', { ...OF_ANN, LIST_ID: 1, WEBFORM_ID: -1 }, ...NO_FORM],
  ['crm.calllist.update', { ...OF_ANN, LIST_ID: 1, ENTITY_TYPE: 'DEAL' }, 400, 'ENTITY_TYPE_ERROR', 'EntityType is incorrect'],
  [
    'crm.calllist.update',
    { ...OF_ANN, LIST_ID: 1, ENTITY_TYPE: 'COMPANY' },
    400,
    'ENTITY_TYPE_ERROR',
    'Discrepancy between the type of call participants and incoming type',
  ],
  ['crm.calllist.update', { ...OF_ANN, LIST_ID: 1, ENTITIES: '1' }, 400, 'ENTITIES_ERROR', 'Entities is not array'],
  ['crm.calllist.update', { ...OF_ANN, LIST_ID: 1, ENTITIES: [99] }, 400, 'ENTITIES_ERROR', 'Incorrect entities id'],
  ['crm.calllist.update', { ...OF_ANN, LIST_ID: 1 }, 403, 'ACCESS_ERROR', 'Access Denied', CARL],
  ['crm.calllist.items.get', { LIST_ID: 1, FILTER: { STATUS: 'NONE' } }, 400, 'STATUS_ERROR', 'Incorrect status'],
  ['crm.calllist.items.get', { LIST_ID: 1 }, 403, 'ACCESS_ERROR', 'You do not have access to the participants of this call list', BOB],
]

const target = { target: 'DEAL_1' }
const TRIGGERS: readonly CrmRefusal[] = [
  ['crm.automation.trigger', target, 400, 'ACCESS_DENIED', 'Access denied! There are no permissions to update the entity.', BOB],
  ['crm.automation.trigger', target, ...DENIED],
  ['crm.automation.trigger.list', {}, ...DENIED],
]

const zero = (text: string) => [400, 0, text] as const
const merge = (params: object): readonly [string, object] => ['crm.entity.mergeBatch', { params }]
const MERGES: readonly CrmRefusal[] = [
  [...merge({}), ...zero('The parameter entityTypeId is required.')],
  [...merge({ entityTypeId: 2 }), ...zero('The parameter entityIds does not contains valid elements.')],
  [...merge({ entityTypeId: 2, entityIds: [1] }), ...zero('The parameter entityIds must contains at least two elements.')],
  [...merge({ entityTypeId: 2, entityIds: [1, 99] }), ...zero('Owner was not found')],
  [...merge({ entityTypeId: 2, entityIds: [3, 1] }), 403, 0, 'Access denied', BOB],
  [...merge({ entityTypeId: 2, entityIds: [1, 2] }), 403, 0, 'Access denied', CARL],
]

const OTHERS: readonly CrmRefusal[] = [
  ['crm.requisite.list', {}, 400, 0, 'Access denied.', CARL],
  ['crm.requisite.link.list', {}, 400, '', 'Access denied', CARL],
  ['crm.deal.recurring.fields', {}, 400, '', 'Access denied', CARL],
]

const SOURCE = { ENTITY_ID: 'SOURCE', NAME: 'Call' }
const STATUSES: readonly CrmRefusal[] = [
  ['crm.status.add', { fields: { ...SOURCE, STATUS_ID: 'CALL' } }, 400, 'ERROR_CORE', 'The specified status ID already exists.'],
]

describe.each([
  ['currencies', CURRENCIES],
  ['call lists', CALLS],
  ['triggers', TRIGGERS],
  ['merges', MERGES],
  ['statuses', STATUSES],
  ['reading rights', OTHERS],
])('%s', (_, refusals) => {
  itRefuses(office, refusals)
})

it('a call list holds, and shows, only whom its reader sees', async () => {
  const { call } = office()
  const all = await call('crm.calllist.add', { ...OF_ANN, ENTITIES: [1, 2] })
  const own = await call('crm.calllist.add', { ...OF_ANN, ENTITIES: [1, 2] }, BOB)
  const idsOf = async (LIST_ID: unknown, userId: number): Promise<readonly number[]> =>
    ((await call('crm.calllist.items.get', { LIST_ID }, userId)) as { ID: number }[]).map(({ ID }) => ID)
  expect([await idsOf(all, 1), await idsOf(all, BOB), await idsOf(own, 1)]).toEqual([[1, 2], [2], [2]])
})
