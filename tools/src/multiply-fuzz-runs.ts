// A setup file of Vitest. FUZZ_RUNS says how often a property is tried whose test names no number (fast-check's default is 100); properties with a
// number of their own are tried more often, or less, by the same factor.
import type * as FastCheck from 'fast-check'
import { vi } from 'vitest'

const runs = Number(process.env['FUZZ_RUNS'])
if (!Number.isInteger(runs) || runs < 1) throw new Error(`FUZZ_RUNS must be a whole number above 0, got "${process.env['FUZZ_RUNS']}".`)

vi.mock('fast-check', async (importOriginal) => {
  const real = await importOriginal<typeof FastCheck>()
  const assert = (property: FastCheck.IRawProperty<unknown>, params: FastCheck.Parameters<unknown> = {}): unknown =>
    real.assert(property, { ...params, numRuns: Math.ceil(((params.numRuns ?? 100) * runs) / 100) })
  return { ...real, assert, default: { ...real.default, assert } }
})
