import type { Portal } from '../src/index.ts'
import { call, probe, testSwitches, type Answer } from './probe-switches.ts'

const LEAD = 1
const DEAL = 2

const addContact = (portal: Portal, fields: object): Promise<Answer> => call(portal, 'crm.contact.add', { fields })
const addItem = async (portal: Portal, entityTypeId: number): Promise<Answer['body']> => {
  const { body } = await call(portal, 'crm.item.add', { entityTypeId, fields: { title: 'x' } })
  return (body['result'] as { readonly item: Answer['body'] }).item
}

testSwitches([
  probe('stageHistoryNumbers', {
    ask: async (portal) => {
      await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
      const { body } = await call(portal, 'crm.stagehistory.list', { entityTypeId: DEAL })
      const [{ CREATED_TIME: _, ...row } = {}] = (body['result'] as { readonly items: readonly Answer['body'][] }).items
      return row
    },
    tells: [
      ['string', { ID: '1', TYPE_ID: '1', OWNER_ID: '1', CATEGORY_ID: '0', STAGE_SEMANTIC_ID: 'P', STAGE_ID: 'NEW' }],
      ['number', { ID: 1, TYPE_ID: 1, OWNER_ID: 1, CATEGORY_ID: 0, STAGE_SEMANTIC_ID: 'P', STAGE_ID: 'NEW' }],
    ],
  }),
  probe('namelessContact', {
    ask: async (portal) => {
      const classic = await addContact(portal, { POST: 'Cook' })
      const universal = await call(portal, 'crm.item.add', { entityTypeId: 3, fields: { post: 'Cook' } })
      return [classic.status, classic.body['error'], universal.status, (await addContact(portal, { NAME: 'Ann' })).status]
    },
    tells: [
      ['refused', [400, '', 400, 200]],
      ['accepted', [200, undefined, 200, 200]],
    ],
  }),
  probe('unlinkedReference', {
    ask: async (portal) => {
      const [lead, deal] = [await addItem(portal, LEAD), await addItem(portal, DEAL)]
      return [lead['companyId'], lead['contactId'], deal['companyId'], deal['contactId']]
    },
    tells: [
      ['by-object', [0, 0, null, null]],
      ['zero', [0, 0, 0, 0]],
      ['null', [null, null, null, null]],
    ],
  }),
  probe('honorificDefault', {
    ask: async (portal) => {
      const statuses = await call(portal, 'crm.status.list', { filter: { ENTITY_ID: 'HONORIFIC' } })
      const [first, second] = (statuses.body['result'] as readonly { readonly STATUS_ID: string }[]).map(({ STATUS_ID }) => STATUS_ID)
      await addContact(portal, { NAME: 'Ann' })
      await addContact(portal, { NAME: 'Bob', HONORIFIC: second })
      const { body } = await call(portal, 'crm.contact.list', { select: ['HONORIFIC'], order: { ID: 'ASC' } })
      const [none, given] = (body['result'] as readonly { readonly HONORIFIC: string | null }[]).map(({ HONORIFIC }) => HONORIFIC)
      return [none === null ? 'none' : none === first ? 'first' : none, given === second]
    },
    tells: [
      ['none', ['none', true]],
      ['first', ['first', true]],
    ],
  }),
])
