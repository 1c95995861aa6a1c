import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { OperatingLedger } from './operating-ledger.ts'

const at = (clock: string): number => Date.parse(`2026-01-05T${clock}Z`)

it('forgets a minute ten minutes after its first call, and only that minute', () => {
  const ledger = new OperatingLedger()
  ledger.bill('w', 'm', 1000, at('10:05:20'))
  ledger.bill('w', 'm', 2000, at('10:06:00'))
  expect(ledger.bill('w', 'm', 4000, at('10:07:00'))).toEqual({ spentMs: 7000, resetAtMs: at('10:15:20') })
  expect(ledger.standing('w', 'm', at('10:15:19')).spentMs).toBe(7000)
  expect(ledger.standing('w', 'm', at('10:15:20'))).toEqual({ spentMs: 4000, resetAtMs: at('10:17:00') })
})

it('counts credentials and methods apart', () => {
  const ledger = new OperatingLedger()
  ledger.bill('w', 'm', 1000, 0)
  expect(ledger.standing('w', 'other', 0).spentMs).toBe(0)
  expect(ledger.standing('v', 'm', 0).spentMs).toBe(0)
})

it('always tells at least the last nine minutes and never more than the last ten', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ gap: fc.integer({ min: 0, max: 90_000 }), cost: fc.integer({ min: 0, max: 5000 }) }), { minLength: 1 }),
      (calls) => {
        const ledger = new OperatingLedger()
        const billed: { at: number; cost: number }[] = []
        let nowMs = 0
        for (const { gap, cost } of calls) {
          nowMs += gap
          billed.push({ at: nowMs, cost })
          const { spentMs } = ledger.bill('w', 'm', cost, nowMs)
          const since = (ms: number): number => billed.filter((call) => call.at > nowMs - ms).reduce((sum, call) => sum + call.cost, 0)
          expect(spentMs).toBeGreaterThanOrEqual(since(540_000))
          expect(spentMs).toBeLessThanOrEqual(since(600_000))
        }
      },
    ),
  )
})
