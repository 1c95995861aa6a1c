import type { Portal } from '../src/index.ts'
import { call, probe, testSwitches, type Answer } from './probe-switches.ts'

const LEAD = 1
const DEAL = 2

const addContact = (portal: Portal, fields: object): Promise<Answer> => call(portal, 'crm.contact.add', { fields })
const resultOf = async (portal: Portal, method: string, params: object): Promise<Answer['body']> =>
  (await call(portal, method, params)).body['result'] as Answer['body']
const itemOf = async (portal: Portal, method: string, params: object): Promise<Answer['body']> =>
  (await resultOf(portal, method, params))['item'] as Answer['body']
const addField = (portal: Portal, name: string, type: string, more: object = {}): Promise<Answer> =>
  call(portal, 'crm.deal.userfield.add', { fields: { FIELD_NAME: name, USER_TYPE_ID: type, ...more } })
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
  probe('bareCrmId', {
    ask: async (portal) => {
      await addField(portal, 'ONE', 'crm', { SETTINGS: { COMPANY: 'Y', DEAL: 'N' } })
      await addField(portal, 'MANY', 'crm', { SETTINGS: { DEAL: 'Y' }, MULTIPLE: 'Y' })
      await addField(portal, 'EITHER', 'crm', { SETTINGS: { DEAL: 'Y', LEAD: 'Y' } })
      const fields = { UF_CRM_ONE: 5, UF_CRM_MANY: ['6', 'D_7'], UF_CRM_EITHER: '8' }
      const { body } = await call(portal, 'crm.deal.add', { fields })
      const { UF_CRM_ONE, UF_CRM_MANY, UF_CRM_EITHER } = await resultOf(portal, 'crm.deal.get', { id: body['result'] })
      return [UF_CRM_ONE, UF_CRM_MANY, UF_CRM_EITHER]
    },
    tells: [
      ['as-given', ['5', ['6', 'D_7'], '8']],
      ['prefixed', ['CO_5', ['D_6', 'D_7'], '8']],
    ],
  }),
  probe('leadStageName', {
    ask: async (portal) => {
      const names = ['stageId', 'statusId']
      const { id } = await itemOf(portal, 'crm.item.add', { entityTypeId: LEAD, fields: { stageId: 'JUNK', statusId: 'JUNK' } })
      const known = names.map((name) => call(portal, 'crm.item.list', { entityTypeId: LEAD, filter: { [name]: 'JUNK' } }))
      const item = await itemOf(portal, 'crm.item.get', { entityTypeId: LEAD, id })
      const fields = (await resultOf(portal, 'crm.item.fields', { entityTypeId: LEAD }))['fields'] as object
      return [
        (await Promise.all(known)).map(({ body }) => body['total'] ?? body['error']),
        names.map((name) => item[name]),
        names.filter((name) => name in fields),
      ]
    },
    tells: [
      ['stageId', [[1, 'INVALID_ARG_VALUE'], ['JUNK', undefined], ['stageId']]],
      ['statusId', [['INVALID_ARG_VALUE', 1], [undefined, 'JUNK'], ['statusId']]],
      ['both', [[1, 1], ['JUNK', undefined], ['stageId']]],
    ],
  }),
  probe('userFieldNames', {
    ask: async (portal) => {
      for (const name of ['7_5', '6', 'INN', '7_A5']) await addField(portal, name, 'string')
      const fields = { ufCrm7_5: 'a', ufCrm_6: 'b', ufCrmInn: 'c', ufCrm_7_A5: 'd' }
      const item = await itemOf(portal, 'crm.item.add', { entityTypeId: DEAL, fields })
      return Object.fromEntries(Object.entries(item).filter(([name]) => name.startsWith('ufCrm')))
    },
    tells: [
      ['rule', { ufCrm7_5: 'a', ufCrm_6: 'b', ufCrmInn: 'c', ufCrm_7_A5: 'd' }],
      ['separated', { ufCrm_7_5: 'a', ufCrm_6: 'b', ufCrmInn: 'c', ufCrm_7_A5: 'd' }],
      ['joined', { ufCrm7_5: 'a', ufCrm6: 'b', ufCrmInn: 'c', ufCrm_7_A5: 'd' }],
    ],
  }),
  probe('proseCodes', {
    ask: async (portal) => {
      const answers = [
        await call(portal, 'crm.status.get', { id: 99_999 }),
        await call(portal, 'crm.status.entity.items'),
        await call(portal, 'crm.duplicate.findbycomm', { type: '', values: ['1'] }),
        await call(portal, 'crm.status.add', { fields: { ENTITY_ID: 'SOURCE' } }),
        await call(portal, 'crm.deal.get', { id: 99_999 }),
      ]
      return answers.map(({ status, body }) => [status, body['error']])
    },
    tells: [
      ['empty', Array.from({ length: 5 }, () => [400, ''])],
      [
        'text',
        [
          [400, 'Status is not found.'],
          [400, 'The parameter entityId is not defined or invalid.'],
          [400, 'Communication type is not defined'],
          [400, ''],
          [400, ''],
        ],
      ],
    ],
  }),
  probe('noDuplicates', {
    ask: (portal) => resultOf(portal, 'crm.duplicate.findbycomm', { type: 'EMAIL', values: ['nobody@example.com'] }),
    tells: [
      ['list', []],
      ['object', {}],
    ],
  }),
  probe('phoneComparison', {
    ask: async (portal) => {
      await addContact(portal, { NAME: 'Ann', PHONE: [{ VALUE: '+1 (555) 010-99' }], EMAIL: [{ VALUE: 'Ann@Example.com' }] })
      const find = (type: string, value: string): Promise<Answer['body']> =>
        resultOf(portal, 'crm.duplicate.findbycomm', { type, values: [value] })
      return [await find('PHONE', '155501099'), await find('PHONE', '+1 (555) 010-99'), await find('EMAIL', 'ann@example.com')]
    },
    tells: [
      ['digits', [{ CONTACT: [1] }, { CONTACT: [1] }, { CONTACT: [1] }]],
      ['exact', [[], { CONTACT: [1] }, { CONTACT: [1] }]],
    ],
  }),
  probe('classicUserFields', {
    ask: async (portal) => {
      const types = ['string', 'double', 'integer', 'date', 'boolean'] as const
      for (const type of types) await addField(portal, type, type)
      await addField(portal, 'LIST', 'string', { MULTIPLE: 'Y' })
      const filled = { UF_CRM_STRING: 'a', UF_CRM_DOUBLE: 1.5, UF_CRM_INTEGER: 2, UF_CRM_DATE: '2026-01-05', UF_CRM_BOOLEAN: 1 }
      await call(portal, 'crm.deal.add', { fields: {} })
      await call(portal, 'crm.deal.add', { fields: { ...filled, UF_CRM_LIST: ['b'] } })
      await call(portal, 'crm.deal.add', { fields: { UF_CRM_BOOLEAN: 0 } })
      const rows = await Promise.all([1, 2, 3].map((id) => resultOf(portal, 'crm.deal.get', { id })))
      return rows.map((row) => [...types.map((type) => row[`UF_CRM_${type.toUpperCase()}`]), row['UF_CRM_LIST']])
    },
    tells: [
      [
        'text',
        [
          ['', '', '', '', '0', false],
          ['a', '1.5', '2', '2026-01-05T03:00:00+03:00', '1', ['b']],
          ['', '', '', '', '0', false],
        ],
      ],
      [
        'typed',
        [
          [null, null, null, null, null, false],
          ['a', '1.5', '2', '2026-01-05T03:00:00+03:00', true, ['b']],
          [null, null, null, null, false, false],
        ],
      ],
    ],
  }),
  probe('invoiceStages', {
    ask: async (portal) => {
      const invoice = await itemOf(portal, 'crm.item.add', { entityTypeId: 31, fields: { title: 'x' } })
      const stages = await call(portal, 'crm.status.list', {
        filter: { ENTITY_ID: `SMART_INVOICE_STAGE_${String(invoice['categoryId'])}` },
      })
      const rows = stages.body['result'] as readonly { readonly STATUS_ID: string; readonly SEMANTICS: string | null }[]
      return [invoice['stageId'], ...rows.map(({ STATUS_ID, SEMANTICS }) => [STATUS_ID.replace('DT31_1:', ''), SEMANTICS])]
    },
    tells: [
      ['invoice', ['DT31_1:N', ['N', null], ['S', null], ['P', 'S'], ['D', 'F']]],
      ['smart-process', ['DT31_1:N', ['N', null], ['PREPARATION', null], ['CLIENT', null], ['SUCCESS', 'S'], ['FAIL', 'F']]],
    ],
  }),
  probe('activityWithoutPerson', {
    ask: async (portal) => {
      const { body: deal } = await call(portal, 'crm.deal.add', { fields: { TITLE: 'Chair' } })
      const fields = { OWNER_TYPE_ID: DEAL, OWNER_ID: deal['result'], TYPE_ID: 2, SUBJECT: 'Call', COMMUNICATIONS: [{ VALUE: '+1' }] }
      const { status, body } = await call(portal, 'crm.activity.add', { fields })
      const { body: zero } = await call(portal, 'crm.activity.add', { fields: { ...fields, RESPONSIBLE_ID: 0 } })
      return [status, body['error_description'], zero['error_description']]
    },
    tells: [
      ['refused', [400, 'The field RESPONSIBLE_ID is not defined or invalid', 'The field RESPONSIBLE_ID is not defined or invalid']],
      ['of-caller', [200, undefined, 'The field RESPONSIBLE_ID is not defined or invalid']],
    ],
  }),
  probe('typeDeletedBy', {
    ask: async (portal) => {
      const { body } = await call(portal, 'crm.type.add', { fields: { title: 'Trip' } })
      const { entityTypeId } = (body['result'] as { readonly type: { readonly entityTypeId: number } }).type
      const first = await call(portal, 'crm.type.delete', { entityTypeId })
      const { status } = await call(portal, 'crm.type.getByEntityTypeId', { entityTypeId })
      const { body: other } = await call(portal, 'crm.type.add', { fields: { title: 'Car' } })
      const { id } = (other['result'] as { readonly type: { readonly id: number } }).type
      return [first.status, status, (await call(portal, 'crm.type.delete', { entityTypeId: id })).status]
    },
    tells: [
      ['id', [400, 200, 400]],
      ['either', [200, 400, 200]],
    ],
  }),
])
