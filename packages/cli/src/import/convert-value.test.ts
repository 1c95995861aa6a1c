import { describe, expect, test } from 'vitest'
import { BadValue, convertValue } from './convert-value.ts'
import type { PortalField } from './read-fields.ts'

const field = (type: string, isMultiple = false): PortalField => ({ type, isMultiple, isReadOnly: false })

describe('a cell becomes what its field takes', () => {
  test.each([
    ['string', ' kept as it is ', ' kept as it is '],
    ['double', ' 1234.56 ', '1234.56'],
    ['double', 12.5, '12.5'],
    ['integer', '-7', '-7'],
    ['char', 'yes', 'Y'],
    ['boolean', false, 'N'],
    ['date', '2024-02-29', '2024-02-29'],
    ['date', '31.01.2026', '31.01.2026'],
    ['datetime', '2026-01-31T12:00:00+03:00', '2026-01-31T12:00:00+03:00'],
    ['crm_company', '15', '15'],
  ])('%s: %j', (type, given, sent) => {
    expect(convertValue(given, field(type))).toBe(sent)
  })

  test('an empty cell says nothing, null clears', () => {
    expect([convertValue('', field('double')), convertValue(undefined, field('date')), convertValue(null, field('date'))]).toEqual([
      undefined,
      undefined,
      null,
    ])
  })

  test('a phone is a work phone unless it says otherwise', () => {
    const home = { VALUE: '2', VALUE_TYPE: 'HOME' }
    expect(convertValue('1', field('crm_multifield', true))).toEqual([{ VALUE: '1', VALUE_TYPE: 'WORK' }])
    expect(convertValue(JSON.stringify([home]), field('crm_multifield', true))).toEqual([home])
    expect(convertValue([home, '3'], field('crm_multifield', true))).toEqual([home, { VALUE: '3', VALUE_TYPE: 'WORK' }])
  })

  test('several values stand in a cell as a JSON list', () => {
    expect(convertValue('["1","2"]', field('integer', true))).toEqual(['1', '2'])
    expect(convertValue('1', field('integer', true))).toEqual(['1'])
  })
})

describe('what the portal would store as something else is refused', () => {
  test.each([
    ['double', '12,5'],
    ['double', '1 200'],
    ['integer', '1.5'],
    ['date', '7/31/1996'],
    ['date', '2025-02-29'],
    ['datetime', 'tomorrow'],
    ['char', 'perhaps'],
    ['string', ['a', 'b']],
  ])('%s: %j', (type, given) => {
    expect(() => convertValue(given, field(type))).toThrow(BadValue)
  })

  test('a list that breaks off', () => {
    expect(() => convertValue('["1"', field('integer', true))).toThrow('takes a JSON list')
  })
})
