import { expect, it, onTestFinished, vi } from 'vitest'
import { newId } from './new-id.ts'

it('is a UUID', () => {
  expect(newId()).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
})

it('is had also on pages that came by plain http', () => {
  const { crypto } = globalThis
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  onTestFinished(() => void vi.unstubAllGlobals())
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids)).toHaveLength(1000)
  for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/)
})
