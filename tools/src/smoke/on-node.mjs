// Runs beside the installed packages, on every Node version of the matrix.
import assert from 'node:assert/strict'
import { nodeTransport } from '@b24kit/client/node'
import { createFakeClock } from '@b24kit/client/testing'
import { createPortal } from '@b24kit/emulator'
import { expected, talk } from './talk.mjs'

const portal = await createPortal({ data: 'empty' })
await portal.listen(0)
try {
  assert.deepEqual(await talk(portal.webhook), expected)
  assert.equal(typeof nodeTransport(), 'function')
  assert.equal(typeof createFakeClock().now(), 'number')
} finally {
  await portal.close()
}
