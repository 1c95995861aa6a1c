import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

const list = { ENTITY_TYPE: 'CONTACT', ENTITIES: [1, 2] }

async function withContacts(): Promise<void> {
  crm = await openCrmPortal()
  for (const NAME of ['A', 'B', 'C']) await crm.call('crm.contact.add', { fields: { NAME } })
}

describe('call lists', () => {
  it('hold contacts and how far the calls are', async () => {
    await withContacts()
    expect(await crm.call('crm.calllist.add', { ...list, WEBFORM_ID: 5 })).toBe(1)
    expect(await crm.call('crm.calllist.get', { ID: 1 })).toEqual({
      ID: '1',
      DATE_CREATE: '2026-01-05 12:00:00',
      CREATED_BY_ID: '1',
      WEBFORM_ID: '5',
      ENTITY_TYPE_ID: '3',
      ENTITY_TYPE: 'CONTACT',
    })
    expect(await crm.call('crm.calllist.update', { ...list, LIST_ID: 1, ENTITIES: [2, 3] })).toBe(true)
    expect(await crm.call('crm.calllist.items.get', { LIST_ID: 1, FILTER: { STATUS: 'IN_WORK' } })).toEqual([
      { ID: 2, STATUS: 'IN_WORK', ENTITY_TYPE: 3 },
      { ID: 3, STATUS: 'IN_WORK', ENTITY_TYPE: 3 },
    ])
    expect(await crm.call('crm.calllist.items.get', { LIST_ID: 1, FILTER: { STATUS: 'SUCCESS' } })).toEqual([])
    expect(await crm.call('crm.calllist.list', { SELECT: ['ID', 'WEBFORM_ID'], FILTER: { ENTITY_TYPE_ID: 3 } })).toEqual([
      { ID: '1', WEBFORM_ID: null },
    ])
    expect(await crm.call('crm.calllist.statuslist')).toContainEqual(expect.objectContaining({ STATUS_ID: 'IN_WORK', SORT: 10 }))
  })

  it.each([
    ['crm.calllist.add', { ENTITIES: [1] }, 'ERROR_ARGUMENT', 'ENTITY_TYPE is not found'],
    ['crm.calllist.add', { ...list, ENTITY_TYPE: 'DEAL' }, 'ENTITY_TYPE_ERROR', 'Incorrect entity type'],
    ['crm.calllist.add', { ...list, ENTITY_TYPE: 'constructor' }, 'ENTITY_TYPE_ERROR', 'Incorrect entity type'],
    ['crm.calllist.add', { ...list, ENTITIES: '1' }, 'ENTITIES_ERROR', 'Entities is not array'],
    ['crm.calllist.add', { ...list, ENTITIES: [1, 99] }, 'ENTITY_ERROR', 'Incorrect entities id'],
    ['crm.calllist.get', { ID: 9 }, 'LIST_ID_ERROR', 'Incorrect list id'],
    ['crm.calllist.update', { ...list, LIST_ID: 9 }, 'LIST_ID_ERROR', 'Incorrect list id or access denied'],
    ['crm.calllist.items.get', { LIST_ID: 0 }, 'LIST_ID_ERROR', 'List id should be positive'],
    ['crm.calllist.items.get', { LIST_ID: 9 }, 'LIST_ID_ERROR', 'Call list is not found'],
    [
      'crm.calllist.list',
      { FILTER: { TITLE: 'x' } },
      '100',
      'Unknown field definition `TITLE` (TITLE) for \\Bitrix\\Crm\\CallList\\Internals\\CallList Entity.',
    ],
  ])('%s refuses %j with %s: %s', async (method, params, code, text) => {
    await withContacts()
    expect(await crm.refusal(method, params)).toEqual([400, code, text])
  })
})
