import type { TypeFacts } from '@b24kit/catalog'
import { expect, test } from 'vitest'
import { describeType } from './describe-type.ts'

test.each<[TypeFacts, string]>([
  [{ type: 'integer' }, 'integer'],
  [{ type: 'char' }, 'Y or N'],
  [{ type: 'string', nullable: true }, 'string or null'],
  [{ type: 'string', or: [{ type: 'integer', many: true }] }, 'string or list of integer'],
  [{ type: 'string', enum: ['ASC', 'DESC'] }, 'string: ASC, DESC, …'],
  [{ type: 'integer', enum: [1, 2], closed: true }, 'integer: 1, 2'],
  [{ type: 'row', of: 'crm.deal' }, 'a row of crm.deal'],
  [{ type: 'row', of: 'crm.deal', many: true }, 'rows of crm.deal'],
  [{ type: 'filter', enum: ['ID'], operators: ['>', '!'] }, 'conditions: ID, …; operators > !'],
  [{ type: 'map', of: 'string' }, 'object with keys of its own, each string'],
  [{ type: 'constructor' }, 'constructor'],
])('%j is told as %s', (facts, text) => {
  expect(describeType(facts)).toBe(text)
})

test('what else is to say stands before the known values, where nobody overlooks it', () => {
  expect(describeType({ type: 'string', enum: ['A', 'B'] }, ['required'])).toBe('string, required: A, B, …')
})
