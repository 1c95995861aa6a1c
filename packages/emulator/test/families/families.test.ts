import { afterAll, expect, it } from 'vitest'
import { createPortal } from '../../src/index.ts'
import { recipes } from './recipes.ts'
import { checkRoundTrip } from './round-trip.ts'

const portals: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(portals.map((portal) => portal.close())))

const runs = Number(process.env['FUZZ_RUNS'] ?? 20)
const cases = recipes.map((recipe) => ({ name: recipe.label ?? recipe.prefix, recipe }))

it.each(cases)(
  '$name keeps, finds, changes, removes and announces what is written',
  { timeout: 60_000 + 100 * runs },
  async ({ recipe }) => {
    const portal = await createPortal({ data: 'empty', clock: 'virtual', plan: 'none' })
    portals.push(portal)
    await expect(checkRoundTrip(portal, recipe, runs)).resolves.toBeUndefined()
  },
)
