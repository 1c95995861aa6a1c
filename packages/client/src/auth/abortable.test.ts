import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { abortable } from './abortable.ts'

it('gives what the work gives, and the reason of a signal that aborts first', async () => {
  const controller = new AbortController()
  expect(await abortable(Promise.resolve(1), controller.signal)).toBe(1)
  const waiting = abortable(new Promise(() => {}), controller.signal)
  controller.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
})

it('leaves no failure unhandled where the signal had aborted before', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  onTestFinished(() => void process.off('unhandledRejection', unhandled))
  await expect(abortable(Promise.reject(new Error('of the work')), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  await setImmediate()
  expect(unhandled).not.toHaveBeenCalled()
})
