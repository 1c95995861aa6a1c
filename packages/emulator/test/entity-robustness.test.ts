import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to a storage, it answers or refuses in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['entity'] }] })
  const own = { ENTITY: 'dish' }
  await office.call('entity.add', { ...own, NAME: 'Dishes', ACCESS: { AU: 'X' } })
  for (const TYPE of ['S', 'N', 'F']) await office.call('entity.item.property.add', { ...own, PROPERTY: TYPE, TYPE })
  await office.call('entity.section.add', { ...own, NAME: 'S' })
  await office.call('entity.item.add', { ...own, NAME: 'I', SECTION: 1, PROPERTY_VALUES: { S: 'a', N: 1 } })
  const words = [
    'dish',
    'NAME',
    'S',
    'N',
    'F',
    'F_DEL',
    'PROPERTY_S',
    '><PROPERTY_N',
    '!><SORT',
    '?NAME',
    'DATE_CREATE',
    'SECTION',
    'DESC',
    'AU',
    'X',
  ]
  const answered = await surviveRandomCalls(office, /^entity\.(?!delete$)/, words, own)
  expect(answered).toBeGreaterThan(0.05)
  await office.portal.close()
})
