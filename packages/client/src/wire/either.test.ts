import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { either } from './either.ts'

it.each([0, 1])('aborts with the reason of whichever of the two aborts first (%i)', (first) => {
  const [one, other] = [new AbortController(), new AbortController()]
  const { signal } = either(one.signal, other.signal)
  ;[one, other][first]!.abort('this')
  expect(signal).toMatchObject({ aborted: true, reason: 'this' })
})

it('is aborted where one of the two is', () => {
  const [aborted, other] = [AbortSignal.abort('before'), new AbortController().signal]
  expect([either(aborted, other).signal?.reason, either(other, aborted).signal?.reason]).toEqual(['before', 'before'])
})

it('leaves no listener behind', () => {
  const [one, other] = [new AbortController(), new AbortController()]
  either(one.signal, other.signal).dispose()
  expect([one, other].flatMap(({ signal }) => getEventListeners(signal, 'abort'))).toEqual([])
})

it('takes a lone signal as it is', () => {
  const { signal } = new AbortController()
  expect([either(signal, undefined).signal, either(undefined, signal).signal, either(undefined, undefined).signal]).toEqual([
    signal,
    signal,
    undefined,
  ])
})
