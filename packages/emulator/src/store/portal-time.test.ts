import { describe, expect, it } from 'vitest'
import { createDatabase } from './open-database.ts'
import { createPortalTime } from './portal-time.ts'

const east = createPortalTime(10_800)
const west = createPortalTime(-18_000)

describe('moments', () => {
  it('print in the offset of the portal', () => {
    expect(east.format(Date.UTC(2025, 11, 29, 9, 20))).toBe('2025-12-29T12:20:00+03:00')
    expect(createPortalTime(-12_600).format(0)).toBe('1969-12-31T20:30:00-03:30')
  })

  it.each([
    ['2025-12-29T09:20:00Z', '2025-12-29T12:20:00+03:00'],
    ['2025-12-29T09:20:00.123+0000', '2025-12-29T12:20:00+03:00'],
    ['2025-12-29 12:20:05', '2025-12-29T12:20:05+03:00'],
    ['29.12.2025 12:20', '2025-12-29T12:20:00+03:00'],
    ['2025-12-29', '2025-12-29T00:00:00+03:00'],
  ])('are read from %s', (text, expected) => {
    expect(east.parse(text)).toBe(expected)
  })

  it.each(['', 'soon', '2025-02-31', '2025-13-01', '29/12/2025', '2025-12-29T25:00:00Z'])('are not read from %j', (text) => {
    expect(east.parse(text)).toBeUndefined()
  })
})

describe('days', () => {
  it('print as midnight UTC in the offset of the portal, and read back as the same day', () => {
    const db = createDatabase()
    for (const [time, printed] of [
      [east, '2024-06-18T03:00:00+03:00'],
      [west, '2024-06-17T19:00:00-05:00'],
    ] as const) {
      const row = db.prepare(`select ${time.dayExpression('?')} as day`).get('2024-06-18')
      expect(row?.['day']).toBe(printed)
      expect(time.parseDay(printed)).toBe('2024-06-18')
    }
  })

  it('are taken as written from anything else', () => {
    expect([east.parseDay('18.06.2024'), east.parseDay('2024-06-18T23:59:00-09:00'), east.parseDay('nonsense')]).toEqual([
      '2024-06-18',
      '2024-06-18',
      undefined,
    ])
  })
})
