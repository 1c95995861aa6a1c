import { expect, it, vi } from 'vitest'
import { systemClock } from './clock.ts'

it.each([2 ** 31, Infinity])('does not wake at once from a sleep that no timer can hold (%d ms)', async (ms) => {
  vi.useFakeTimers()
  try {
    const awake = vi.fn<() => void>()
    void systemClock.sleep(ms).then(awake)
    await vi.advanceTimersByTimeAsync(86_400_000)
    expect(awake).not.toHaveBeenCalled()
  } finally {
    vi.useRealTimers()
  }
})
