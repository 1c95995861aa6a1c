import { expect, it } from 'vitest'
import { parseForm } from '../php/parse-form.ts'
import { createCallParams } from './call-params.ts'

it('does not have what is null: clients with optional arguments send those that are not given', () => {
  const params = createCallParams({ ACTION: 'N', PIN: null }, { TAG: null, LAST: 0, NAME: '' })
  expect(['ACTION', 'action', 'LAST', 'NAME'].map((name) => params.has(name))).toEqual([true, true, true, true])
  expect(['PIN', 'TAG', 'tag', 'OTHER'].map((name) => params.has(name))).toEqual([false, false, false, false])
  expect(params.get('TAG')).toBeNull()
})

it('gives positional values in the order of the request, integer names included', () => {
  const params = createCallParams(parseForm('bx24_request_id=abc&0=1&auth=secret&1=2'), parseForm('3=x&2=y&start=0'))
  expect(params.positional).toEqual(['abc', '1', '2', 'x', 'y'])
  expect(Object.keys(params.all)).not.toContain('auth')
})
