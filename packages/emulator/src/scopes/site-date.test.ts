import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createPortalTime } from '../store/portal-time.ts'
import { createTestPortal } from './test-portal.ts'
import { createSiteDate } from './site-date.ts'

const time = createPortalTime(10_800)
const moment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }).map((ms) => time.format(ms - (ms % 1000)))

it.each(['en', 'de'])('a date of a portal in %s reads back as it was printed, by SQL as by hand', (languageId) => {
  const { db, settings } = createTestPortal().context
  const site = createSiteDate({ ...settings, languageId }, time)
  const statement = db.prepare(`select ${site.expression('?1')} as date, ${site.dayExpression('?1')} as day`)
  fc.assert(
    fc.property(moment, (stored) => {
      const printed = site.print(stored)
      expect(site.parse(printed)).toBe(stored)
      expect(statement.get(stored)).toMatchObject({ date: printed, day: site.printDay(stored) })
    }),
  )
})

it('midnight and noon are 12 o’clock in English', () => {
  const site = createSiteDate({ ...createTestPortal().context.settings, languageId: 'en' }, time)
  expect(site.print('2024-12-31T00:05:00+03:00')).toBe('12/31/2024 12:05:00 am')
  expect(site.print('2024-12-31T12:05:00+03:00')).toBe('12/31/2024 12:05:00 pm')
  expect(site.parse('12/31/2024')).toBe('2024-12-31T00:00:00+03:00')
  expect(site.parse('13/31/2024')).toBeUndefined()
})
