import { describe, expect, test } from 'vitest'
import { findEntity } from './entity.ts'
import { mapColumns, type Mapping, type MappingOptions } from './map-columns.ts'
import type { PortalFields } from './read-fields.ts'

const field = (type: string, title: string, isReadOnly = false) => ({ type, title, isReadOnly, isMultiple: false })
const fields: PortalFields = {
  ID: field('integer', 'ID', true),
  TITLE: field('string', 'Company Name'),
  REVENUE: field('double', 'Annual revenue'),
  ORIGINATOR_ID: field('string', 'External source'),
  ORIGIN_ID: field('string', 'Item ID in data source'),
}
const map = (columns: readonly string[], options: Partial<MappingOptions>): Mapping =>
  mapColumns(columns, { key: 'code', map: [], ignore: [], set: [], ...options }, findEntity('company')!, fields)

describe('columns and fields', () => {
  test('find each other by name in any case, by --map, and by --set', () => {
    const mapping = map(['code', 'title', 'money'], { map: ['money=REVENUE'], set: ['ORIGINATOR_ID=erp'] })
    expect(mapping.toRecord({ code: ' A1 ', title: 'Acme', money: '10.50' })).toEqual({
      key: 'A1',
      fields: { ORIGINATOR_ID: 'erp', TITLE: 'Acme', REVENUE: '10.50' },
    })
    expect([mapping.keyField, mapping.within]).toEqual(['UF_CRM_B24KIT_ID', { ORIGINATOR_ID: 'erp' }])
  })

  test('the key may be a field too, or a field by its own name', () => {
    expect(map(['title'], { key: 'title=ORIGIN_ID' }).toRecord({ title: 'Acme' })).toEqual({ key: 'Acme', fields: { TITLE: 'Acme' } })
    expect(map(['ORIGIN_ID', 'TITLE'], { key: 'ORIGIN_ID=ORIGIN_ID' }).toRecord({ ORIGIN_ID: '7', TITLE: 'x' }).fields).toEqual({
      TITLE: 'x',
    })
    expect(map(['ID', 'TITLE'], { key: 'ID' }).toRecord({ ID: '7', TITLE: 'x' })).toEqual({ key: '7', fields: { TITLE: 'x' } })
  })

  test('an empty cell is not sent, an empty key is refused', () => {
    expect(map(['code', 'TITLE'], {}).toRecord({ code: 'A', TITLE: '' }).fields).toEqual({})
    expect(() => map(['code'], {}).toRecord({ code: ' ' })).toThrow('is empty, but it is the key')
  })
})

describe('refused before anything is sent', () => {
  const refused: readonly [string, readonly string[], Partial<MappingOptions>, string][] = [
    ['a column without a field, by the nearest title', ['code', 'Company'], {}, 'Column "Company" is no field of company. Nearest: TITLE.'],
    ['a column without a field, by the nearest name', ['code', 'REVENU'], {}, 'Nearest: REVENUE.'],
    ['a read-only field', ['code', 'ID'], {}, 'ID of company is read-only'],
    ['a target that does not exist', ['code', 'x'], { map: ['x=TITEL'] }, 'company has no field "TITEL". Nearest: TITLE.'],
    ['a --map of no column', ['code'], { map: ['x=TITLE'] }, 'The file has no column "x".'],
    ['an --ignore of no column', ['code'], { ignore: ['x'] }, 'The file has no column "x".'],
    ['a --key of no column', ['x'], {}, 'The file has no column "code".'],
    ['no key', ['TITLE'], { key: undefined! }, 'Which column identifies a row?'],
    ['a --set of no field', ['code'], { set: ['REVENU=1'] }, 'company has no field "REVENU".'],
    ['a --set of a wrong value', ['code'], { set: ['REVENUE=much'] }, 'REVENUE takes a number'],
    ['a --map without a field', ['code', 'x'], { map: ['x'] }, '--map takes name=value'],
  ]
  test.each(refused)('%s', (_, columns, options, message) => {
    expect(() => map(columns, options)).toThrow(message)
  })

  test('all columns at once', () => {
    expect(() => map(['code', 'aaa', 'bbb'], {})).toThrow(/"aaa"[^]*"bbb"/)
  })
})
