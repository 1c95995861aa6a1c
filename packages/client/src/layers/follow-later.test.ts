import { expect, it, vi } from 'vitest'
import type { Layer, Next, Outcome, PortalRequest } from '../exchange.ts'
import { TransportError } from '../errors/b24-error.ts'
import { followLater } from './follow-later.ts'
import { followRename } from './follow-rename.ts'

const request = { method: 'crm.deal.get', base: 'https://old.bitrix24.com/rest/1/code5678/' } as PortalRequest
const good = { ok: true, status: 200, answer: { result: true } } as Outcome
const moved: Outcome = {
  ok: false,
  status: 302,
  redirect: 'https://new.bitrix24.com/rest/1/code5678/crm.deal.get',
  error: new TransportError({ code: 'transport.redirect', message: 'moved', mayHaveExecuted: false }),
}
/** A portal that was renamed; what is asked under its old name is answered once `delay` has passed. */
const renamed = (delay?: Promise<void>): Next =>
  vi.fn<Next>(async ({ base }) => {
    if (base?.startsWith('https://new.')) return good
    await delay
    return moved
  })

it('sends no request twice for the first redirect', async () => {
  const next = renamed()
  expect(await followLater(async () => followRename())(request, next)).toBe(good)
  expect(next).toHaveBeenCalledTimes(2)
})

it('follows every call that was under way, also one whose redirect comes when the others have moved', async () => {
  const layer = followLater(async () => followRename())
  let answer = (): void => {}
  const late = layer(request, renamed(new Promise((resolve) => (answer = resolve))))
  expect(await Promise.all([layer(request, renamed()), layer(request, renamed())])).toEqual([good, good])
  answer()
  expect(await late).toBe(good)
})

it('asks for a move once, however many calls were redirected side by side', async () => {
  const load = vi.fn(async () => followRename())
  const layer = followLater(load)
  await Promise.all([layer(request, renamed()), layer(request, renamed())])
  const next = renamed()
  await layer(request, next)
  expect(next).toHaveBeenCalledTimes(1)
})

it('harms no other call when it cannot be loaded, and tries again with the next redirect', async () => {
  const load = vi.fn<() => Promise<Layer>>(async () => followRename()).mockRejectedValueOnce(new Error('The chunk is gone'))
  const layer = followLater(load)
  expect(await layer(request, renamed())).toBe(moved)
  expect(await layer(request, async () => good)).toBe(good)
  expect(await layer(request, renamed())).toBe(good)
})
