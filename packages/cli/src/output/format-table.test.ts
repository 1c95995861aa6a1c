import { describe, expect, test } from 'vitest'
import { layOutTable } from './format-table.ts'

const rows = [
  { ID: '1', TITLE: 'Lamp', NOTE: null },
  { ID: '22', TITLE: 'A long title that goes on', NOTE: { a: 1 } },
]

describe('a table', () => {
  test('lines columns up and shows what is nested as JSON', () => {
    const table = layOutTable(['ID', 'TITLE', 'NOTE'], rows, { width: 100 })
    expect([table.header, ...rows.map(table.row)]).toEqual([
      'ID  TITLE                      NOTE',
      '1   Lamp',
      '22  A long title that goes on  {"a":1}',
    ])
  })

  test('cuts long cells and leaves out columns that do not fit, and says which', () => {
    const table = layOutTable(['ID', 'TITLE', 'NOTE'], rows, { width: 20, maxCell: 10 })
    expect([table.row(rows[1]!), table.hidden]).toEqual(['22  A long ti…', ['NOTE']])
  })

  test('keeps its widths for later rows', () => {
    const table = layOutTable(['ID', 'TITLE'], [{ ID: '1', TITLE: 'Lamp' }], { width: 80 })
    expect(table.row({ ID: '1234', TITLE: 'x' })).toBe('1…  x')
  })

  test('lets no record break lines or speak to the terminal', () => {
    const text = layOutTable(['TITLE'], [], { width: 80 }).row({ TITLE: 'a\n\u001b[31mb\u009b2Jc\u202ed' })
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
