import { expect, it, vi } from 'vitest'
import { webhook } from './auth/webhook.ts'
import { createClient } from './create-client.ts'
import { recordedFetch } from './testing/recorded-fetch.ts'

vi.mock('./layers/observe.ts', () => {
  throw new Error('The chunk is gone')
})

it('works without its log where that cannot be loaded, whether it is called at once, later or never', async () => {
  const { fetch } = recordedFetch(() => ({ json: { result: true } }))
  const open = () => createClient({ auth: webhook('https://p.example/rest/7/code5678/'), fetch, onCall: () => {} })
  open()
  const later = open()
  expect(await open().callUntyped('user.admin')).toBe(true)
  expect(await later.callUntyped('user.admin')).toBe(true)
})
