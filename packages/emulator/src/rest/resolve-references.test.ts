import { expect, it } from 'vitest'
import { resolveReferences } from './resolve-references.ts'

const results = new Map<string, unknown>([
  ['user', { ID: 7, tags: ['a', 'b'] }],
  ['my users', [{ ID: 8 }]],
])
const resolve = (text: string): unknown => resolveReferences(text, results)

it.each([
  ['$result[user]', { ID: 7, tags: ['a', 'b'] }],
  ['$result[user][ID]', 7],
  ['$result[user][tags][1]', 'b'],
  ['$result[my users][0][ID]', 8],
  ['id=$result[user][ID],$result[my users][0][ID]', 'id=7,8'],
  ['$result[user][ID]]', '7]'],
  ['$result[nobody]', ''],
  ['$result[user', '$result[user'],
  ['$result[$result[user][ID]', '$result[7'],
])('%s gives %j', (text, expected) => {
  expect(resolve(text)).toEqual(expected)
})

it('a text full of brackets that are never closed is read at once', () => {
  const started = performance.now()
  const open = '$result['.repeat(20_000)
  expect(resolve(open) === open).toBe(true)
  expect(performance.now() - started).toBeLessThan(500)
})
