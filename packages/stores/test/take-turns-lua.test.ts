import type { Plan } from '@b24kit/client'
import { Redis } from 'ioredis'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { startRedis } from '../../../tools/src/servers/start-redis.ts'
import type { BucketState, BudgetAsk } from '../src/budget/budget-store.ts'
import { takeTurns } from '../src/budget/take-turns.ts'
import { takeTurnsLua } from '../src/redis/take-turns-lua.ts'

const server = await startRedis()
const redis = server && new Redis(server.url)
afterAll(async () => {
  await redis?.quit()
  await server?.stop()
})

/** Plays asks at given times from an empty bucket, and tells every answer and what is stored at the end. */
const play = `${takeTurnsLua}
local accounts, state, answers, answer = {}, nil, {}, nil
local function read(key) return accounts[key] or { seconds = 0, resetAtMs = 0, blockedUntilMs = 0 } end
local function write(key, account) accounts[key] = account end
for index, move in ipairs(cjson.decode(ARGV[1])) do
  state, answer = takeTurns(state, read, write, move.ask, move.nowMs)
  state, answers[index] = cjson.decode(cjson.encode(state)), answer
end
return cjson.encode({ state = state, answers = answers, accounts = accounts })`

const method = fc.constantFrom('crm.deal.get', 'CRM.Deal.Get', 'crm.lead.list', 'batch')
const credential = fc.constantFrom('webhook:1', 'oauth:2')
const lane = fc.nat({ max: 2 })
const plan = fc.constantFrom<Plan>('basic', 'enterprise', 'none')
const startMs = 1_767_000_000_000
const ask: fc.Arbitrary<BudgetAsk> = fc.record({
  process: fc.constantFrom('a', 'b', 'c', 'd'),
  sentAtMs: fc.option(fc.integer({ min: startMs - 5000, max: startMs + 60_000 }), { nil: undefined }),
  plan,
  waiting: fc.array(
    fc.record({
      lane,
      ageMs: fc.oneof(fc.constant(0), fc.integer({ min: -10, max: 9000 })),
      credential,
      methods: fc.array(method, { maxLength: 3 }),
    }),
    {
      maxLength: 40,
    },
  ),
  counts: fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 })),
  unused: fc.nat({ max: 3 }),
  news: fc.record({
    plan: fc.option(plan, { nil: undefined, freq: 20 }),
    isFull: fc.boolean(),
    charges: fc.array(
      fc.record({
        credential,
        method,
        operating: fc.nat({ max: 600 }),
        resetAtMs: fc.option(fc.integer({ min: startMs, max: startMs + 900_000 }), { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    blocks: fc.array(fc.record({ credential, method, retryAfterMs: fc.option(fc.nat({ max: 90_000 }), { nil: undefined }) }), {
      maxLength: 1,
    }),
  }),
})

describe.runIf(server)('the arithmetic inside Redis', () => {
  it('does what takeTurns does, at every step', async () => {
    // Now and then the clock is set back.
    const move = fc.record({ ask, pauseMs: fc.oneof(fc.constant(0), fc.nat({ max: 4000 }), fc.integer({ min: -60_000, max: 60_000 })) })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 25 }), async (moves) => {
        let nowMs = startMs
        const timed = moves.map(({ ask, pauseMs }) => ({ ask, nowMs: (nowMs += pauseMs) }))
        const accounts = new Map()
        let state: BucketState | undefined
        const answers = timed.map(({ ask, nowMs }) => {
          const turns = takeTurns(state, accounts, ask, nowMs)
          state = turns.state
          return turns.answer
        })
        const played = JSON.parse((await redis!.eval(play, 0, JSON.stringify(timed))) as string) as { answers: unknown; state: unknown }
        expect(played.answers).toEqual(answers.map((answer) => ({ ...answer, granted: inLua(answer.granted), held: inLua(answer.held) })))
        expect(played.state).toEqual(state)
      }),
      { numRuns: 300 },
    )
  })
})

/** Lua has one kind of table: an empty list is encoded as an object. */
function inLua(list: readonly unknown[]): unknown {
  return list.length === 0 ? {} : list
}
