import { afterEach, expect, it } from 'vitest'
import { openBench, type Bench } from './events-receiver.ts'

let bench: Bench
afterEach(() => bench.portal.close())

const refused = 'ACCESS_DENIED: Access denied! Available only on extended plans'
const EXTENDED = [
  ['event.offline.get', { clear: 0 }],
  ['event.offline.get', { process_id: 'x' }],
  ['event.offline.clear', { process_id: 'x' }],
  ['event.offline.error', { process_id: 'x' }],
  ['event.bind', { event: 'ONCRMDEALADD', event_type: 'offline', auth_connector: 'mine' }],
] as const
const PLAIN = [
  ['event.offline.get', {}],
  ['event.offline.get', { clear: 1 }],
  ['event.offline.list', {}],
  ['event.bind', { event: 'ONCRMDEALADD', event_type: 'offline' }],
] as const

it('Field note 36: refuses the extended part of offline events on small plans, where plans are told apart', async () => {
  bench = await openBench({ quirks: { planFeatures: 'enforced' } })
  for (const [method, params] of EXTENDED) await expect(bench.call(method, params)).rejects.toThrow(refused)
  for (const [method, params] of PLAIN) expect(await bench.call(method, params)).toBeTruthy()
  bench.portal.setLicense('en_pro100')
  for (const [method, params] of EXTENDED) expect(await bench.call(method, params)).toBeTruthy()
})

it('refuses none of it otherwise, whatever feature.get says', async () => {
  bench = await openBench()
  expect(await bench.call('feature.get', { CODE: 'rest_auth_connector' })).toEqual({ value: 'N' })
  for (const [method, params] of EXTENDED) expect(await bench.call(method, params)).toBeTruthy()
})
