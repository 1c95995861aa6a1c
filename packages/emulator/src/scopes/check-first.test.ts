import { expect, it } from 'vitest'
import { MethodError, type Call, type MethodDefinition } from '../contract.ts'
import { checkFirst } from './check-first.ts'

it('a method does nothing in a call that is refused, and answers all others', () => {
  const done: string[] = []
  const method: MethodDefinition = { name: 'a.b', scope: 'a', tier: 'stateful', handler: ({ method: name }) => done.push(name) }
  const checked = checkFirst(method, ({ method: name }) => {
    if (name === 'refused') throw new MethodError('ACCESS_DENIED', 'Access denied')
  })
  // Neither looks at more of a call.
  const call = (name: string): unknown => checked.handler({ method: name } as Call)
  expect(() => call('refused')).toThrow('Access denied')
  expect(call('answered')).toBe(1)
  expect(done).toEqual(['answered'])
  expect(checked).toMatchObject({ name: 'a.b', scope: 'a', tier: 'stateful' })
})
