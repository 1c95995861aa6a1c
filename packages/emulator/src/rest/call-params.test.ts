import { expect, it } from 'vitest'
import { createCallParams } from './call-params.ts'

it('does not have what is null: clients with optional arguments send those that are not given', () => {
  const params = createCallParams({ ACTION: 'N', PIN: null }, { TAG: null, LAST: 0, NAME: '' })
  expect(['ACTION', 'action', 'LAST', 'NAME'].map((name) => params.has(name))).toEqual([true, true, true, true])
  expect(['PIN', 'TAG', 'tag', 'OTHER'].map((name) => params.has(name))).toEqual([false, false, false, false])
  expect(params.get('TAG')).toBeNull()
})
