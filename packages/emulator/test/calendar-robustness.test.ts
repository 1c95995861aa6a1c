import { expect, it } from 'vitest'
import { app, openOffice } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

it("whatever is sent to calendars, they answer or refuse in the portal's own words", async () => {
  const office = await openOffice({ apps: [{ ...app, scope: ['calendar'] }] })
  const own = { type: 'user', ownerId: 1 }
  const event = { ...own, name: 'E', from: '2026-02-01', to: '2026-02-02', is_meeting: 'Y', rrule: { FREQ: 'DAILY' } }
  await office.call('calendar.event.add', event)
  await office.call('calendar.resource.add', { name: 'R' })
  const words = `user group resource FREQ DAILY WEEKLY MONTHLY YEARLY BYDAY MO COUNT INTERVAL UNTIL type count min notify this next all Europe/Riga
    2026-02-01T10:00:00Z 12/31/2024 9999-12-31 0001-01-01 resourceTypeIdList resourceIdList from to view ALLOW`
  expect(await surviveRandomCalls(office, /^calendar\./, words.split(/\s+/), own)).toBeGreaterThan(0.05)
  await office.portal.close()
})
