import { expect, it } from 'vitest'
import { boundMs, readTraffic } from './read-traffic.ts'

it('bounds requests by the bucket: 50 at once, each further one half a second, and an answer', () => {
  expect(boundMs(50, 300)).toBe(300)
  expect(boundMs(101, 300)).toBe(25_800)
})

it("counts a request as rejected when the portal's log holds an error code", () => {
  const log = [
    { parallel: 1, errorCode: undefined },
    { parallel: 3, errorCode: 'QUERY_LIMIT_EXCEEDED' },
    { parallel: 2, errorCode: undefined },
  ]
  expect(readTraffic(log, 0)).toEqual({ requests: 3, rejected: 1, maxParallel: 3, boundMs: 0 })
})
