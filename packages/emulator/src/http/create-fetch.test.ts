import { setImmediate } from 'node:timers/promises'
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
    handle = globalThis.setImmediate(count)
  }
  let handle = globalThis.setImmediate(count)
  for (let calls = 0; calls < 3; calls++) await portal.fetch(`${portal.webhook}test.null`)
  clearImmediate(handle)
  expect(turns).toBeGreaterThanOrEqual(3)
})

it('answers HEAD without a body', async () => {
  const response = await portal.fetch(`${portal.webhook}test.null`, { method: 'HEAD' })
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    'application/json; charset=utf-8',
    '',
  ])
})

it('breaks connections when the portal closes, and refuses them afterwards', async () => {
  portal.faults.next('test.null', { delayMs: 3_600_000 })
  const waiting = portal.fetch(`${portal.webhook}test.null`).catch((error: unknown) => error)
  while (portal.requests.length === 0) await setImmediate()
  await portal.close()
  expect(await waiting).toMatchObject({ cause: { code: 'ECONNRESET' } })
  await expect(portal.fetch(`${portal.webhook}test.null`)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } })
})
