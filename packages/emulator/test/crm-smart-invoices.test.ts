import { expect, it } from 'vitest'
import { openCrmPortal } from './crm-portal.ts'

it('smart invoices are made of deals and estimates, and move through stages of their own', async () => {
  const crm = await openCrmPortal()
  await crm.call('crm.deal.add', { fields: { TITLE: 'D' } })
  const events = await crm.eventsOf(async () => {
    const fields = { title: 'Bill', parentId2: 1, parentId7: 3 }
    expect(await crm.call('crm.item.add', { entityTypeId: 31, fields })).toMatchObject({
      item: { id: 1, stageId: 'DT31_1:N', categoryId: 1, parentId2: 1, parentId7: 3 },
    })
    await crm.call('crm.item.update', { entityTypeId: 31, id: 1, fields: { stageId: 'DT31_1:P' } })
  })
  expect(events.map(([event]) => event)).toEqual([
    'ONCRMDYNAMICITEMADD',
    'ONCRMDYNAMICITEMADD_31',
    'ONCRMDYNAMICITEMUPDATE',
    'ONCRMDYNAMICITEMUPDATE_31',
  ])
  const filter = { parentId2: 1, stageId: 'DT31_1:P' }
  expect(await crm.call('crm.item.list', { entityTypeId: 31, filter, select: ['id'] })).toEqual({ items: [{ id: 1 }] })
  expect(await crm.call('crm.stagehistory.list', { entityTypeId: 31 })).toMatchObject({
    items: [{ STAGE_ID: 'DT31_1:N' }, { STAGE_ID: 'DT31_1:P' }],
  })
})

it('rows of a smart invoice make its amount, and none of them is billed yet', async () => {
  const crm = await openCrmPortal()
  await crm.call('crm.item.add', { entityTypeId: 31, fields: { title: 'Bill' } })
  const fields = { ownerType: 'SI', ownerId: 1, productName: 'Lamp', price: 7, quantity: 2 }
  await crm.call('crm.item.productrow.add', { fields })
  expect(await crm.call('crm.item.get', { entityTypeId: 31, id: 1 })).toMatchObject({ item: { opportunity: 14 } })
  expect(await crm.call('crm.item.productrow.getAvailableForPayment', { ownerType: 'SI', ownerId: 1 })).toMatchObject({
    productRows: [{ productName: 'Lamp', quantity: 2 }],
  })
  expect(await crm.refusalCode('crm.item.productrow.getAvailableForPayment', { ownerType: 'SI' })).toEqual([400, '100'])
})

it('a relation that smart invoices have from the first day may be declared again', async () => {
  const crm = await openCrmPortal()
  const relations = {
    parent: [{ entityTypeId: 2, isChildrenListEnabled: 'true' }],
    child: [{ entityTypeId: 31, isChildrenListEnabled: 'true' }],
  }
  const { type } = (await crm.call('crm.type.add', { fields: { title: 'T', relations } })) as { type: { entityTypeId: number } }
  const name = `parentId${type.entityTypeId}`
  const { item } = (await crm.call('crm.item.add', { entityTypeId: 31, fields: { title: 'B', [name]: 5, parentId2: 1 } })) as {
    item: object
  }
  expect(item).toMatchObject({ [name]: 5, parentId2: 1 })
})
