import { describe, expect, it } from 'vitest'
import { createRandom } from '../create-random.ts'
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
    ['0099-05-06T00:00:00Z', '0099-05-06T03:00:00+03:00'],
    ['0001-01-01T00:00:00Z', '0001-01-01T03:00:00+03:00'],
    ['0000-02-29', '0000-02-29T00:00:00+03:00'],
    ['9999-12-31T20:59:59Z', '9999-12-31T23:59:59+03:00'],
  ])('are read from %s', (text, expected) => {
    expect(east.parse(text)).toBe(expected)
  })

  it.each([
    '',
    'soon',
    '2025-02-31',
    '2025-13-01',
    '2025-00-10',
    '1900-02-29',
    '29/12/2025',
    '2025-12-29T25:00:00Z',
    '2026-01-30T10:60:00Z',
    '2026-01-30T10:00:60Z',
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00+04:00',
  ])('are not read from %j', (text) => {
    expect(east.parse(text)).toBeUndefined()
  })
})

describe('years of four digits', () => {
  it('are read back as they are printed, whatever the offset', () => {
    const random = createRandom(7)
    const [first, last] = [Date.parse('0000-01-03T00:00:00Z'), Date.parse('9999-12-29T00:00:00Z')]
    for (let round = 0; round < 2000; round++) {
      const ms = first + Math.floor((random() * (last - first)) / 1000) * 1000
      const iso = new Date(ms).toISOString()
      for (const time of [east, west]) {
        expect(time.parse(iso)).toBe(time.format(ms))
        expect(time.parse(time.format(ms))).toBe(time.format(ms))
        expect(time.parseDay(iso.slice(0, 10))).toBe(iso.slice(0, 10))
      }
    }
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
    // West of UTC its midnight lies in the year before 0.
    expect([east.parseDay('0000-01-01'), west.parseDay('0000-01-01')]).toEqual(['0000-01-01', undefined])
  })
})
