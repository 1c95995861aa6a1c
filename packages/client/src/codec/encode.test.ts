import { describe, expect, expectTypeOf, it } from 'vitest'
import { ConfigError } from '../errors/b24-error.ts'
import { codecWords } from './codecs.ts'
import { encode, encodeRow } from './encode.ts'
import type { FieldDescriptor } from './field.ts'
import { removeFile } from './file.ts'
import type { Whole } from './integer.ts'
import { deleteMultifield, replaceMultifield } from './multifield.ts'

const classic = { family: 'classic' } as const
const universal = { family: 'universal' } as const
const both = [classic, universal]

it.each([
  ['integer', 5, 5],
  ['integer', 9007199254740993n, '9007199254740993'],
  ['user', '7', '7'],
  ['double', '1234.50', '1234.50'],
  ['double', 1234.5, '1234.5'],
  ['double', 12n, '12'],
  ['money', { amount: '100.50', currency: 'USD' }, '100.50|USD'],
  ['money', { amount: 7, currency: 'EUR' }, '7|EUR'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '2024-06-18T02:00:00+02:00', '2024-06-18'],
  ['datetime', new Date('2024-06-18T10:00:00.999Z'), '2024-06-18T10:00:00+00:00'],
  ['datetime', '2024-06-18T10:00:00+03:00', '2024-06-18T10:00:00+03:00'],
  ['datetime', '31.12.2024 23:59:59', '31.12.2024 23:59:59'],
  ['boolean', true, 'Y'],
  ['char', false, 'N'],
  ['char', 'E', 'E'],
  ['string', 5, '5'],
  ['crm_status', 'C2:NEW', 'C2:NEW'],
  ['crm', { entityTypeId: 128, id: 6 }, 'T80_6'],
  ['crm', { entityTypeId: 2, id: 42 }, 'D_42'],
  ['crm', { id: 42 }, '42'],
  ['crm', 'ZZ_6', 'ZZ_6'],
  ['rest_4_color', { any: [1] }, { any: [1] }],
])('writes %s %o', (type, value, wire) => {
  for (const family of both) expect(encode(value, { type }, family)).toEqual(wire)
})

it('writes flags of user fields as each family reads them', () => {
  const field = { type: 'boolean', isDynamic: true }
  expect([true, false].map((value) => encode(value, field, classic))).toEqual(['1', '0'])
  expect([true, false].map((value) => encode(value, field, universal))).toEqual(['Y', 'N'])
})

it('writes list values by id, number or label', () => {
  const field = { type: 'enumeration', items: [{ ID: '79', VALUE: 'Red' }] }
  expect([{ id: 79, value: 'old label' }, 79, 'Red', '79', 80].map((value) => Number(encode(value, field, classic)))).toEqual([
    79, 79, 79, 79, 80,
  ])
})

describe('refuses, naming field and value', () => {
  it.each<[FieldDescriptor, unknown, string]>([
    [{ type: 'double' }, 0.1 + 0.2, '0.30000000000000004'],
    [{ type: 'double', settings: { PRECISION: 3 } }, 1.2345, '3 digits'],
    [{ type: 'double' }, 2 ** 60, '1152921504606847000'],
    [{ type: 'double' }, '12,50', "'1234.56'"],
    [{ type: 'double' }, '.', "'1234.56'"],
    [{ type: 'double' }, Number.NaN, 'NaN'],
    [{ type: 'money' }, { amount: 10.005, currency: 'USD' }, '10.005'],
    [{ type: 'money' }, { amount: '10', currency: 'dollars' }, 'code'],
    [{ type: 'money' }, 10, 'currency'],
    [{ type: 'integer' }, 1.5, '1.5'],
    [{ type: 'integer' }, 2 ** 53, 'text'],
    [{ type: 'date' }, '2024-02-31', '2024-02-31'],
    [{ type: 'date' }, '31.02.2024', '31.02.2024'],
    [{ type: 'date' }, new Date(0), 'time zone'],
    [{ type: 'datetime' }, new Date(Number.NaN), 'invalid'],
    [{ type: 'datetime' }, 'tomorrow', 'tomorrow'],
    [{ type: 'boolean' }, 'yes', 'yes'],
    [{ type: 'string' }, {}, 'text'],
    [{ type: 'crm' }, 'deal 42', 'deal 42'],
    [{ type: 'crm' }, { entityTypeId: 0, id: 1 }, '0'],
    [{ type: 'integer', isMultiple: true }, 5, 'list'],
    [{ type: 'integer', isMultiple: true }, [null], 'null'],
    [{ type: 'enumeration', items: [{ ID: 1, VALUE: 'Red' }] }, 'Blue', 'Red'],
    [
      {
        type: 'enumeration',
        items: [
          { ID: 1, VALUE: '2' },
          { ID: 2, VALUE: '3' },
        ],
      },
      '2',
      'more than one',
    ],
    [{ type: 'file' }, { name: 'a', base64: 'data:image/png;base64,AAAA' }, 'data:'],
    [{ type: 'file' }, { name: '', base64: 'AAAA' }, 'name'],
    [{ type: 'crm_multifield' }, [{ id: 1, value: '' }], 'null deletes'],
    [{ type: 'crm_multifield' }, [{ value: null }], 'null deletes'],
    [{ type: 'crm_multifield' }, null, 'deleteMultifield'],
  ])('%j %j', (field, value, says) => {
    const write = (): unknown => encodeRow({ UF_CRM_X: value }, { UF_CRM_X: field }, classic)
    expect(write).toThrow(ConfigError)
    expect(write).toThrow(expect.objectContaining({ code: 'input.value', message: expect.stringContaining('UF_CRM_X') as string }))
    expect(write).toThrow(says)
  })

  it.each([[{ value: '+1' }], [{ id: 156, value: '+1' }], [{ id: 156, value: null }]])(
    'in the universal family, a multifield without its kind: %j',
    (entry) => {
      expect(() => encode([entry], { type: 'crm_multifield' }, universal)).toThrow('PHONE')
    },
  )
})

// Field note 15: what clears must survive the encoding; the client sends null as an empty text and [] as a list with one.
describe('clearing', () => {
  const words = codecWords.filter((word) => word !== 'crm_multifield')

  it.each(words)('%s: null for one value, [] for many', (type) => {
    expect(encode(null, { type }, classic)).toBe('')
    expect(encode(null, { type }, universal)).toBe(type === 'file' ? '' : null)
    for (const family of both) {
      expect(encode(null, { type, isMultiple: true }, family)).toEqual([])
      expect(encode([], { type, isMultiple: true }, family)).toEqual([])
    }
  })
})

// Field note 19.
describe('multifields, files and lists', () => {
  const phones = [
    { id: 156, value: '+1', type: 'WORK', kind: 'PHONE' },
    { id: 157, value: '+2', type: 'HOME', kind: 'PHONE' },
  ]
  const field = { type: 'crm_multifield', isMultiple: true }

  it('replaces one phone without touching the others', () => {
    const change = replaceMultifield(phones, 157, '+3')
    expect(encode(change, field, classic)).toEqual([{ ID: 157, VALUE: '+3', VALUE_TYPE: 'HOME' }])
    expect(encode(change, field, universal)).toEqual({ 157: { typeId: 'PHONE', valueType: 'HOME', value: '+3' } })
  })

  it('deletes one phone without touching the others', () => {
    const change = deleteMultifield(phones, 156)
    expect(encode(change, field, classic)).toEqual([{ ID: 156, DELETE: 'Y' }])
    expect(encode(change, field, universal)).toEqual({ 156: { typeId: 'PHONE', valueType: 'WORK', value: '' } })
  })

  it('adds, replaces and deletes in one write', () => {
    const changes = [{ value: '+4', kind: 'PHONE' }, ...replaceMultifield(phones, 157, '+3'), ...deleteMultifield(phones, 156)]
    expect(encode(changes, field, universal)).toEqual({
      n0: { typeId: 'PHONE', value: '+4' },
      157: { typeId: 'PHONE', valueType: 'HOME', value: '+3' },
      156: { typeId: 'PHONE', valueType: 'WORK', value: '' },
    })
  })

  it('refuses an id that was not read, for the portal would add an entry', () => {
    expect(() => replaceMultifield(phones, 99, '+3')).toThrow('156, 157')
    expect(() => deleteMultifield([], 99)).toThrow(ConfigError)
  })

  it('leaves an empty list of changes out', () => {
    for (const family of both) expect(encodeRow({ PHONE: [] }, { PHONE: field }, family)).toEqual({})
  })

  const [kept, other] = [{ id: 12, url: 'u' }, { id: 44 }]
  const fresh = { name: 'a.txt', base64: 'YQ==' }

  it('a multiple file field keeps the old files', () => {
    const files = { type: 'file', isMultiple: true }
    expect(encode([kept, other, fresh], files, universal)).toEqual([{ id: 12 }, { id: 44 }, ['a.txt', 'YQ==']])
    expect(encode([kept, removeFile(other)], files, universal)).toEqual([{ id: 12 }])
    expect(encode([kept, removeFile(other), fresh], files, classic)).toEqual([
      { id: 12 },
      { id: 44, remove: 'Y' },
      { fileData: ['a.txt', 'YQ=='] },
    ])
  })

  it('a single file field is replaced, kept or cleared', () => {
    const file = { type: 'file' }
    expect([fresh, kept, removeFile(kept)].map((value) => encode(value, file, universal))).toEqual([['a.txt', 'YQ=='], { id: 12 }, ''])
    expect([fresh, removeFile(kept)].map((value) => encode(value, file, classic))).toEqual([
      { fileData: ['a.txt', 'YQ=='] },
      { id: 12, remove: 'Y' },
    ])
  })

  it('files that stay are not sent in classic methods', () => {
    const fields = { LOGO: { type: 'file' }, DOCS: { type: 'file', isMultiple: true } }
    expect(encodeRow({ LOGO: kept, DOCS: [kept, other] }, fields, classic)).toEqual({})
  })

  it('a list field can be cleared', () => {
    for (const family of both) expect(encode([], { type: 'enumeration', isMultiple: true }, family)).toEqual([])
  })
})

it('leaves undefined members out and passes others that are not described through', () => {
  expect(encodeRow({ A: undefined, B: { c: null } }, { A: { type: 'integer' } }, classic)).toEqual({ B: { c: null } })
})

it('types what it writes by descriptions that are known in advance', () => {
  const fields = {
    DAY: { type: 'date' },
    OPENED: { type: 'char' },
    IDS: { type: 'crm_contact', isMultiple: true },
    UF: { type: 'rest_1_x' },
  } as const
  const row: { DAY: string | null; OPENED?: boolean; IDS: number[]; UF: Date; OTHER: 1 } = {
    DAY: null,
    IDS: [1],
    UF: new Date(0),
    OTHER: 1,
  }
  const sent = encodeRow(row, fields, { family: 'universal' })
  expectTypeOf(sent).toEqualTypeOf<{ DAY: string | null; OPENED?: string; IDS: readonly Whole[]; UF: unknown; OTHER: 1 }>()
  expect(sent).toEqual(row)
  expectTypeOf(encodeRow(row, fields, { family: 'classic' }).DAY).toEqualTypeOf<string>()
})
