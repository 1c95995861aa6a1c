import { expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

async function withOrder(): Promise<CrmPortal> {
  const crm = await openCrmPortal()
  await crm.call('crm.deal.add', { fields: { TITLE: 'D' } })
  const { personTypes } = (await crm.call('sale.persontype.list')) as { personTypes: { id: number }[] }
  await crm.call('sale.order.add', { fields: { lid: 's1', personTypeId: personTypes[0]!.id, currency: 'USD' } })
  return crm
}
const binding = { orderId: 1, ownerId: 1, ownerTypeId: 2 }

it('orders are bound to deals once, found by them and set free again', async () => {
  const crm = await withOrder()
  expect(await crm.call('crm.orderentity.add', { fields: binding })).toEqual({ dealOrder: binding })
  expect(await crm.refusalCode('crm.orderentity.add', { fields: binding })).toEqual([400, '201650000001'])
  expect(
    await crm.answer('crm.orderentity.list', { select: ['orderId'], filter: { '=ownerTypeId': 2, '@ownerId': [1, 7] } }),
  ).toMatchObject({
    result: { orderEntity: [{ orderId: 1 }] },
    total: 1,
  })
  expect(await crm.call('crm.orderentity.deleteByFilter', { fields: binding })).toBe(true)
  expect(await crm.refusalCode('crm.orderentity.deleteByFilter', { fields: binding })).toEqual([400, '201640400004'])
  expect(await crm.call('crm.orderentity.getFields')).toMatchObject({ orderEntity: { orderId: { isRequired: true, isImmutable: true } } })
})

it.each([
  [{ orderId: 1 }, '0', 'Required fields: ownerId, ownerTypeId'],
  [{ ...binding, orderId: 9 }, '200540400001', 'order does not exist'],
  [{ ...binding, ownerId: 9 }, '0', 'Owner was not found'],
])('%j is refused with %s: %s', async (fields, code, text) => {
  const crm = await withOrder()
  expect(await crm.refusal('crm.orderentity.add', { fields })).toEqual([400, code, text])
})
