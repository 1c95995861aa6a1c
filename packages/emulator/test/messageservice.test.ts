import { afterEach, beforeEach, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice({ apps: [app, { ...app, clientId: 'local.2' }] })
  call = office.call
})
afterEach(() => office.portal.close())

const sender = { CODE: 'lamp', TYPE: 'SMS', HANDLER: 'https://app.example/sms', NAME: { en: 'Lamp', de: 'Lampe' } }

it('a provider is added once, listed for its application alone, changed and deleted', async () => {
  expect(await call('messageservice.sender.add', sender)).toBe(true)
  await expect(call('messageservice.sender.add', sender)).rejects.toThrow('ERROR_SENDER_ALREADY_INSTALLED')
  expect(await call('messageservice.sender.list')).toEqual(['lamp'])
  const { access_token } = office.portal.tokens.create({ userId: 1, clientId: 'local.2' })
  const other = await office.portal.fetch(`${office.portal.url}/rest/messageservice.sender.list?auth=${access_token}`)
  expect(await other.json()).toMatchObject({ result: [] })
  expect(await call('messageservice.sender.update', { CODE: 'lamp', NAME: 'Light' })).toBe(true)
  await expect(call('messageservice.sender.update', { CODE: 'lamp' })).rejects.toThrow('ERROR_SENDER_OTHER_PARAMS_REQUIRED')
  await expect(call('messageservice.sender.update', { CODE: 'sun', NAME: 'x' })).rejects.toThrow('ERROR_SENDER_NOT_FOUND')
  expect(await call('messageservice.sender.delete', { CODE: 'lamp' })).toBe(true)
  await expect(call('messageservice.sender.delete', { CODE: 'lamp' })).rejects.toThrow('ERROR_SENDER_NOT_FOUND')
  expect(await call('messageservice.sender.list')).toEqual([])
})

it.each([
  ['Empty sender code!', { CODE: undefined }],
  ['Wrong sender code!', { CODE: 'a b' }],
  ['Empty sender NAME!', { NAME: undefined }],
  ['Unknown sender message TYPE!', { TYPE: 'FAX' }],
])('%s is what a provider with %o is told', async (error, changes) => {
  await expect(call('messageservice.sender.add', { ...sender, ...changes })).rejects.toThrow(error)
})

it('providers are for administrators with an application', async () => {
  await expect(call('messageservice.sender.list', {}, 2)).rejects.toThrow('ACCESS_DENIED: Access denied!')
  const response = await office.portal.fetch(`${office.portal.webhook}messageservice.sender.list`)
  expect(await response.json()).toMatchObject({ error: 'ACCESS_DENIED' })
})
