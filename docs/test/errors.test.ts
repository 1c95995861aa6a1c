import { errorCodes } from '@b24kit/client'
import { expect, it } from 'vitest'
import { renderErrors } from '../src/render-errors.ts'

it('documents every error code', async () => {
  await expect(renderErrors(errorCodes)).toMatchFileSnapshot('../errors.md')
})
