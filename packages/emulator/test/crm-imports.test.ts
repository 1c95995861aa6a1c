import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

describe('imports', () => {
  it('keep the history that a record had elsewhere', async () => {
    crm = await openCrmPortal()
    const history = {
      createdTime: '2020-01-10T10:00:00+03:00',
      updatedTime: '2021-01-10T10:00:00+03:00',
      movedTime: '2020-06-01T10:00:00+03:00',
    }
    expect(await crm.call('crm.item.import', { entityTypeId: 2, fields: { title: 'Old', ...history } })).toEqual({ item: { id: 1 } })
    expect(await crm.call('crm.item.get', { entityTypeId: 2, id: 1 })).toMatchObject({ item: { title: 'Old', ...history } })
  })

  it('of many answer for each of them', async () => {
    crm = await openCrmPortal()
    const data = [{ name: 'Ann' }, {}, { lastName: 'Bee' }]
    expect(await crm.call('crm.item.batchImport', { entityTypeId: 3, data })).toEqual({
      items: [
        { item: { id: 1 } },
        { error: 'CRM_FIELD_ERROR_REQUIRED', error_description: 'The "name" field is required' },
        { item: { id: 2 } },
      ],
    })
  })

  it.each([
    ['later than now', { createdTime: '2030-01-01T00:00:00+03:00' }],
    ['before another record', { createdTime: '2019-01-01T00:00:00+03:00' }],
    ['changed before it was made', { createdTime: '2020-06-01T00:00:00+03:00', updatedTime: '2020-05-01T00:00:00+03:00' }],
    [
      'moved after the last change',
      { createdTime: '2020-06-01T00:00:00+03:00', updatedTime: '2020-07-01T00:00:00+03:00', movedTime: '2021-01-01' },
    ],
  ])('%s are refused', async (_, fields) => {
    crm = await openCrmPortal()
    await crm.call('crm.item.import', { entityTypeId: 2, fields: { createdTime: '2020-01-01T00:00:00+03:00' } })
    expect(await crm.refusalCode('crm.item.import', { entityTypeId: 2, fields })).toEqual([400, 'CRM_FIELD_ERROR_VALUE_NOT_VALID'])
  })

  it('of more than twenty are refused', async () => {
    crm = await openCrmPortal()
    const data = Array.from({ length: 21 }, () => ({ title: 'D' }))
    expect(await crm.refusalCode('crm.item.batchImport', { entityTypeId: 2, data })).toEqual([400, 'MAX_IMPORT_BATCH_SIZE_EXCEEDED'])
    expect(await crm.call('crm.deal.list')).toEqual([])
  })
})

describe('merging', () => {
  const merge = { params: { entityTypeId: 3, entityIds: [1, 2] } }

  it('fills what the first record lacks, takes over what hangs on the others, and deletes them', async () => {
    crm = await openCrmPortal()
    await crm.call('crm.contact.add', { fields: { NAME: 'Ann', PHONE: [{ VALUE: '+1 1' }] } })
    await crm.call('crm.contact.add', { fields: { NAME: 'Ann', POST: 'CEO', PHONE: [{ VALUE: '+11' }, { VALUE: '+22' }] } })
    await crm.call('crm.deal.add', { fields: { CONTACT_ID: 2 } })
    const events = await crm.eventsOf(async () => {
      expect(await crm.call('crm.entity.mergeBatch', merge)).toEqual({ STATUS: 'SUCCESS', ENTITY_IDS: [2] })
    })
    expect(events.map(([event, data]) => [event, (data as { FIELDS: { ID: number } }).FIELDS.ID])).toEqual([
      ['ONCRMCONTACTUPDATE', 1],
      ['ONCRMCONTACTDELETE', 2],
    ])
    expect(await crm.call('crm.contact.get', { id: 1 })).toMatchObject({ POST: 'CEO', PHONE: [{ VALUE: '+1 1' }, { VALUE: '+22' }] })
    expect(await crm.call('crm.deal.contact.items.get', { id: 1 })).toMatchObject([{ CONTACT_ID: 1 }])
    expect(await crm.call('crm.deal.get', { id: 1 })).toMatchObject({ CONTACT_ID: '1' })
  })

  it('stops where two records say different things, and changes nothing', async () => {
    crm = await openCrmPortal()
    for (const POST of ['CEO', 'CTO']) await crm.call('crm.contact.add', { fields: { NAME: 'Ann', POST } })
    expect(await crm.call('crm.entity.mergeBatch', merge)).toMatchObject({ STATUS: 'CONFLICT' })
    expect(await crm.call('crm.contact.list')).toHaveLength(2)
  })

  it.each([
    [{}, 'The parameter entityTypeId is required.'],
    [{ entityTypeId: 3 }, 'The parameter entityIds does not contains valid elements.'],
    [{ entityTypeId: 3, entityIds: [1] }, 'The parameter entityIds must contains at least two elements.'],
    [{ entityTypeId: 3, entityIds: [1, 99] }, 'Owner was not found'],
    [{ entityTypeId: 999, entityIds: [1, 2] }, 'Entity type 999 is not supported'],
  ])('of %j is refused: %s', async (params, text) => {
    crm = await openCrmPortal()
    await crm.call('crm.contact.add', { fields: { NAME: 'Ann' } })
    expect(await crm.refusal('crm.entity.mergeBatch', { params })).toEqual([400, 0, text])
  })
})

it('up to seven fields are searched for duplicates, each once', async () => {
  crm = await openCrmPortal()
  const fields = (await crm.call('crm.duplicate.volatileType.fields', { entityTypeId: 1 })) as { fieldCode: string }[]
  expect(fields).toContainEqual({ entityTypeId: 1, fieldCode: 'TITLE', fieldTitle: expect.any(String) as string })
  const register = (fieldCode: string): object => ({ entityTypeId: 1, fieldCode })
  for (const { fieldCode } of fields.slice(0, 7)) await crm.call('crm.duplicate.volatileType.register', register(fieldCode))
  expect(await crm.call('crm.duplicate.volatileType.register', register(fields[0]!.fieldCode))).toEqual({ id: 1 })
  expect(await crm.refusalCode('crm.duplicate.volatileType.register', register(fields[7]!.fieldCode))).toEqual([
    400,
    'MAX_TYPES_COUNT_EXCEEDED',
  ])
  expect(await crm.refusalCode('crm.duplicate.volatileType.register', register('COLOUR'))).toEqual([400, 'FIELD_NOT_FOUND'])
  expect(await crm.call('crm.duplicate.volatileType.unregister', { id: 1 })).toBe(true)
  expect(await crm.call('crm.duplicate.volatileType.list')).toHaveLength(6)
  expect(await crm.refusalCode('crm.duplicate.volatileType.unregister', { id: 1 })).toEqual([400, 'TYPE_IS_NOT_ASSIGNED'])
})
