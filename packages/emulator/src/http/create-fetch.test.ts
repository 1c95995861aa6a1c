import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPortal, type Portal } from '../index.ts'
import { testScope } from '../test-scope.ts'

let portal: Portal
beforeEach(async () => {
  portal = await createPortal({ scopes: [testScope] })
})
afterEach(() => portal.close())

it('lets the event loop turn in every call, as a socket would', async () => {
  let turns = 0
  const count = (): void => {
    turns++
    handle = setImmediate(count)
  }
  let handle = setImmediate(count)
  for (let calls = 0; calls < 3; calls++) await portal.fetch(`${portal.webhook}test.null`)
  clearImmediate(handle)
  expect(turns).toBeGreaterThanOrEqual(3)
})
