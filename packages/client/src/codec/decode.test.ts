import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { codecWords } from './codecs.ts'
import { decode, decodeValue } from './decode.ts'
import { fieldsFromFacts } from './fields-from-facts.ts'
import type { DecimalText, EnumerationValue, Whole } from './index.ts'

const type = (word: string, more: object = {}): { type: string; isMultiple?: boolean } => ({ type: word, ...more })

it.each([
  ['integer', '35943', 35943],
  ['user', 7, 7],
  ['integer', '9007199254740993', '9007199254740993'],
  ['integer', '007', '007'],
  ['double', '3607999.00', '3607999.00'],
  ['double', 1111.1, '1111.1'],
  ['double', 1e21, '1000000000000000000000'],
  ['double', '1.0E+15', '1000000000000000'],
  ['double', '1.23456E+2', '123.456'],
  ['double', -1.5e-7, '-0.00000015'],
  ['money', '100.50|USD', { amount: '100.50', currency: 'USD' }],
  ['money', '|USD', '|USD'],
  ['date', '2024-06-18', '2024-06-18'],
  ['date', '2024-06-18T02:00:00+02:00', '2024-06-18'],
  ['date', '2024-06-17T19:00:00-05:00', '2024-06-18'],
  ['date', '2024-06-18T00:00:00+03:00', '2024-06-18'],
  ['date', '2024-06-18T03:00:00+01:00', '2024-06-18'],
  ['date', '31.12.2024', '2024-12-31'],
  ['date', '12/31/2024', '12/31/2024'],
  ['datetime', '2023-12-28T14:05:48+03:00', new Date('2023-12-28T11:05:48Z')],
  ['datetime', '2023-12-28 14:05:48', '2023-12-28 14:05:48'],
  ['boolean', 'Y', true],
  ['boolean', '0', false],
  ['boolean', 1, true],
  ['boolean', false, false],
  ['char', 'N', false],
  ['char', 'E', 'E'],
  ['crm_status', '1', '1'],
  ['string', 'constructor', 'constructor'],
  ['crm', 'D_42', { entityTypeId: 2, id: 42 }],
  ['crm', 'CO_3', { entityTypeId: 4, id: 3 }],
  ['crm', 'T80_6', { entityTypeId: 128, id: 6 }],
  ['crm', 'T9c_6', { entityTypeId: 156, id: 6 }],
  ['crm', 'T080_6', 'T080_6'],
  ['crm', 'ZZ_6', 'ZZ_6'],
  ['crm', '42', { id: 42 }],
  ['crm', 42, { id: 42 }],
  ['file', { id: 12, url: 'u', urlMachine: 'm' }, { id: 12, url: 'u', downloadUrl: 'm' }],
  ['file', { id: '12', showUrl: 's', downloadUrl: 'd' }, { id: 12, url: 's', downloadUrl: 'd' }],
  ['file', '12', { id: 12 }],
  ['rest_4_color', '', ''],
])('reads %s %j', (word, wire, value) => {
  expect(decodeValue(wire, type(word))).toEqual(value)
})

it('reads the values of lists with their labels, and keeps ids that it does not know', () => {
  const field = { type: 'enumeration', items: [{ ID: '79', VALUE: 'Red' }] }
  expect(decodeValue('79', field)).toEqual({ id: 79, value: 'Red' })
  expect(decodeValue(80, field)).toEqual({ id: 80, value: undefined })
  expect(decodeValue(['79', 80], { ...field, isMultiple: true })).toEqual([{ id: 79, value: 'Red' }, { id: 80 }])
})

it('reads multifields of both families alike', () => {
  const phone = { id: 156, value: '+1', type: 'WORK', kind: 'PHONE' }
  expect(decodeValue([{ ID: '156', VALUE_TYPE: 'WORK', VALUE: '+1', TYPE_ID: 'PHONE' }], type('crm_multifield'))).toEqual([phone])
  expect(decodeValue([{ id: 156, typeId: 'PHONE', valueType: 'WORK', value: '+1' }], type('crm_multifield'))).toEqual([phone])
})

it('keeps datetimes as text when asked', () => {
  const wire = '2023-12-28T14:05:48+03:00'
  expect(decode({ AT: wire }, { AT: { type: 'datetime' } }, { datetimes: 'text' })).toEqual({ AT: wire })
})

describe('empty values', () => {
  const words = codecWords.filter((word) => word !== 'crm_multifield')

  it.each(words)('%s: null, or an empty list, however the portal writes it', (word) => {
    const isFlag = word === 'boolean' || word === 'char'
    for (const wire of ['', null, [], ...(isFlag ? [] : [false])]) {
      expect(decodeValue(wire, type(word))).toBeNull()
      expect(decodeValue(wire, type(word, { isMultiple: true }))).toEqual([])
    }
  })

  it('an unlinked 0 is not empty', () => {
    expect(decodeValue('0', type('crm_company'))).toBe(0)
  })
})

// Field note 20.
describe('decimals, absent members, flags by type, open lists', () => {
  const fields = {
    OPPORTUNITY: type('double'),
    CLOSEDATE: type('date'),
    OPENED: type('char'),
    CODE: type('string'),
    LICENSE: type('crm_status'),
  }

  it('decimals are never floats', () => {
    expect(decode({ OPPORTUNITY: '1234.56' }, fields)).toEqual({ OPPORTUNITY: '1234.56' })
    expect(decode({ OPPORTUNITY: '9999999999999999.99' }, fields)).toEqual({ OPPORTUNITY: '9999999999999999.99' })
  })

  it('an unselected date is absent, not an exception', () => {
    expect(Object.keys(decode({ OPENED: 'Y' }, fields))).toEqual(['OPENED'])
  })

  it('Y and N are flags by the type of the field', () => {
    expect(decode({ OPENED: 'Y', CODE: 'Y' }, fields)).toEqual({ OPENED: true, CODE: 'Y' })
  })

  it('unknown words never throw', () => {
    expect(decode({ LICENSE: 'ru_nfr_2030', OPENED: '?' }, fields)).toEqual({ LICENSE: 'ru_nfr_2030', OPENED: '?' })
  })
})

it('passes fields that are not described through untouched', () => {
  const row = { UF_CRM_NEW: '', constructor: '1', nested: { a: [''] } }
  expect(decode(row, {})).toEqual(row)
})

it('reads a list that PHP wrote as a map', () => {
  expect(decodeValue({ 0: '5', 2: '7' }, type('integer', { isMultiple: true }))).toEqual([5, 7])
  expect(decodeValue({ id: 5, url: 'u' }, type('file', { isMultiple: true }))).toEqual([{ id: 5, url: 'u' }])
})

it('never throws and never changes its input, whatever the portal answers', () => {
  fc.assert(
    fc.property(fc.constantFrom(...codecWords, 'unknown'), fc.boolean(), fc.jsonValue(), (word, isMultiple, wire) => {
      const before = JSON.stringify(wire)
      decode({ X: wire }, { X: { type: word, isMultiple } })
      expect(JSON.stringify(wire)).toBe(before)
    }),
  )
})

it('leaves what does not look as its type promises as it came', () => {
  for (const word of codecWords) {
    for (const wire of [{ odd: 1 }, ['42', 'D_42'], ['42']]) {
      if (word !== 'crm_multifield') expect(decodeValue(wire, type(word))).toEqual(wire)
    }
  }
  expect(decodeValue([{ ID: '1' }, '+1'], type('crm_multifield'))).toEqual([{ ID: '1' }, '+1'])
})

it('takes descriptions from the catalogue', () => {
  const fields = fieldsFromFacts({
    fields: [
      { name: 'ID', type: 'integer' },
      { name: 'PRICE', type: 'number' },
      { name: 'CONTACT_IDS', type: 'crm_contact', many: true },
      { name: 'UF_CRM_*', type: 'any' },
    ],
  })
  expect(Object.keys(fields)).toEqual(['ID', 'PRICE', 'CONTACT_IDS'])
  expect(decode({ ID: '1', PRICE: 9.5, CONTACT_IDS: ['2'] }, fields)).toEqual({ ID: 1, PRICE: '9.5', CONTACT_IDS: [2] })
})

it('types what it reads by descriptions that are known in advance', () => {
  const row: { ID: string; OPPORTUNITY?: string; UF: string; TAGS: string[]; OTHER: string } = { ID: '1', UF: '2', TAGS: [], OTHER: '' }
  const read = decode(row, {
    ID: { type: 'integer' },
    OPPORTUNITY: { type: 'double' },
    UF: { type: 'rest_1_x' },
    TAGS: { type: 'enumeration', isMultiple: true },
  })
  expectTypeOf(read).toEqualTypeOf<{
    ID: Whole | null
    OPPORTUNITY?: DecimalText | null
    UF: unknown
    TAGS: readonly EnumerationValue[]
    OTHER: string
  }>()
  expect(read).toEqual({ ID: 1, UF: '2', TAGS: [], OTHER: '' })
})
