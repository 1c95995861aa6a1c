import { expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { formatCard, toEntries, type Card } from './card.ts'

const card: Card = {
  title: 'a.b',
  facts: [{ name: 'scope', text: 'crm' }],
  sections: [
    {
      title: 'Parameters',
      entries: toEntries([
        { name: 'fields', type: 'object', required: true, fields: [{ name: 'TITLE', type: 'string' }] },
        { name: 'A_NAME_THAT_IS_LONGER_THAN_OTHERS', type: 'integer' },
        { name: 'kind', type: 'string', enum: ['FIRST', 'SECOND', 'THIRD', 'FOURTH'] },
      ]),
    },
    { title: 'Errors', entries: [] },
  ],
  link: 'https://example.org/a',
}

const format = (columns: number | undefined): string => {
  const terminal = { env: {}, stdout: { columns } } as unknown as Terminal
  return formatCard(card, {}, terminal)
}

test('a card lines up what it tells, nested fields below their own, and leaves empty sections out', () => {
  expect(format(undefined)).toBe(`a.b
  scope  crm

Parameters
  fields   object, required
    TITLE  string
  A_NAME_THAT_IS_LONGER_THAN_OTHERS  integer
  kind     string: FIRST, SECOND, THIRD, FOURTH, …

https://example.org/a
`)
})

test('a card breaks its texts for a narrow terminal, under themselves', () => {
  expect(format(36)).toContain(`
  kind     string: FIRST, SECOND,
           THIRD, FOURTH, …
`)
})
