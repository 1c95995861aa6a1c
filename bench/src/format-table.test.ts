import { expect, it } from 'vitest'
import { formatTable } from './format-table.ts'

it('aligns a Markdown table and leaves out what nobody measured', () => {
  const table = formatTable([
    { bench: 'list', subject: 'b24kit', rows: 41_537, ordered: true },
    { bench: 'list', subject: '2bad', note: 'not run' },
  ])
  expect(table.split('\n')).toEqual([
    '|        |   rows | complete, in order | note    |',
    '| ------ | -----: | -----------------: | ------- |',
    '| b24kit | 41,537 |                yes |         |',
    '| 2bad   |        |                    | not run |',
  ])
})
