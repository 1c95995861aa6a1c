import * as bitrixModule from '@2bad/bitrix'
import { createPortal, type Portal } from '@b24kit/emulator'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

// Unmodified from npm. It sends everything as a GET, with batches in the query. Access tokens are not tried: this version does not send them.
// The package is CommonJS with a default export of its own, which Node wraps once more.
const { Bitrix } = bitrixModule as unknown as { readonly Bitrix: typeof bitrixModule.Bitrix }
let portal: Portal
let bitrix: ReturnType<typeof Bitrix>

beforeAll(async () => {
  portal = await createPortal({ data: 'deals=180', plan: 'none' })
  await portal.listen(0)
  bitrix = Bitrix(portal.webhook)
})
afterAll(() => portal.close())
beforeEach(() => portal.requests.clear())

it('@2bad/bitrix adds, gets and updates records', async () => {
  const { result: id } = await bitrix.deals.create({ TITLE: 'Lamp & "shade" 100 %', OPPORTUNITY: '10.50' })
  expect((await bitrix.deals.get(String(id))).result).toMatchObject({ TITLE: 'Lamp & "shade" 100 %', OPPORTUNITY: '10.50' })
  expect((await bitrix.deals.update(String(id), { TITLE: 'Lamp' })).result).toBe(true)
  expect((await bitrix.contacts.create({ NAME: 'Ada' })).result).toBeGreaterThan(0)
  expect((await bitrix.users.get('1')).result).toMatchObject([{ ID: '1' }])
})

it('@2bad/bitrix lists everything through batches in a query', async () => {
  const { result, total } = await bitrix.deals.list({ select: ['ID', 'TITLE'], filter: { '>OPPORTUNITY': -1 } })
  expect(total).toBeGreaterThanOrEqual(180)
  expect(new Set(result.map(({ ID }) => ID)).size).toBe(total)
  expect(portal.requests.filter(({ method, verb }) => method === 'batch' && verb === 'GET')).not.toEqual([])
})

it('@2bad/bitrix sends a batch of 50 commands, 30 kB of them in one query', async () => {
  const words = 'word '.repeat(100)
  const commands = Array.from({ length: 50 }, (_, index) => ({
    method: 'crm.deal.add' as never,
    params: { fields: { TITLE: `Deal ${index}`, COMMENTS: words } },
  }))
  const { result } = await bitrix.batch(commands)
  expect(Object.keys(result.result)).toHaveLength(50)
  expect(portal.requests.at(-1)!.sentBytes).toBeGreaterThan(30_000)
})

it('@2bad/bitrix rejects with what the portal says', async () => {
  await expect(bitrix.deals.get('99999')).rejects.toThrow('400')
  await expect(bitrix.call('no.such.method' as never, {})).rejects.toThrow('404')
})
