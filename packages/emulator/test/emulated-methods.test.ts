import { expect, it } from 'vitest'
import { createPortal } from '../src/index.ts'
import { renderMethods } from './render-methods.ts'

it('documents the tier of every method', async () => {
  const portal = await createPortal({ clock: 'virtual', data: 'empty' })
  await expect(renderMethods(portal.methods)).toMatchFileSnapshot('../../../docs/emulated-methods.md')
  await portal.close()
})
