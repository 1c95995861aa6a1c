import { globalAgent } from 'node:https'
import { createPortal, type Portal } from '@b24kit/emulator'
import { BitrixRestApi, type SaleApi } from 'bitrix-rest-api'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

// Unmodified from npm. It speaks https only, and makes no record of an answer with the
// class-transformer 0.4.1 that it asks for: there the exchange is looked at.
let portal: Portal
let sale: SaleApi

beforeAll(async () => {
  portal = await createPortal({ data: 'empty', plan: 'none' })
  const { certificate } = await portal.listen(0, { tls: true })
  globalAgent.options.ca = certificate!
  sale = new BitrixRestApi(portal.webhook.replace(/\/$/, '')).sale
}, 60_000)
afterAll(async () => {
  globalAgent.options.ca = undefined
  await portal.close()
})
beforeEach(() => portal.requests.clear())

const answers = (): unknown[] =>
  [...portal.requests].map(({ method, answer = '' }) => [method, (JSON.parse(answer) as Record<string, unknown>)['result']])
/** What the client makes of a record is its own affair. */
const send = async (call: Promise<unknown>): Promise<void> => void (await call.catch(() => undefined))

it('bitrix-rest-api asks which fields statuses have, and lists nothing', async () => {
  await send(sale.status.getFields())
  expect(answers()).toMatchObject([['sale.status.getFields', { status: { id: { isImmutable: true } } }]])
  expect(await sale.propertyVariant.list()).toMatchObject({ result: [], total: 0 })
})

it('bitrix-rest-api writes and deletes statuses and orders', async () => {
  await send(sale.status.add('MS', 'O'))
  await send(sale.order.add({ lid: 's1', personTypeId: 1, currency: 'USD', price: 12.5, statusId: 'MS' }))
  await send(sale.order.list({ filter: { id: 1 }, select: ['id', 'price'] }))
  expect(answers()).toMatchObject([
    ['sale.status.add', { status: { id: 'MS', type: 'O' } }],
    ['sale.order.add', { order: { id: 1, price: 12.5, statusId: 'MS' } }],
    ['sale.order.list', { orders: [{ id: 1, price: 12.5 }] }],
  ])
  expect(await sale.order.delete('1')).toBe(true)
  expect(await sale.status.delete('MS')).toBe(true)
})

it('bitrix-rest-api rejects with what the portal says', async () => {
  await expect(sale.order.get('99')).rejects.toThrow('200540400001: order does not exist')
  await expect(sale.status.delete('N')).rejects.toThrow('201350000002')
})
