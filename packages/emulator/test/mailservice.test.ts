import { afterEach, beforeEach, expect, it } from 'vitest'
import { openOffice, type Office } from './open-office.ts'

let office: Office
let call: Office['call']
beforeEach(async () => {
  office = await openOffice()
  call = office.call
})
afterEach(() => office.portal.close())

it('a service is added, read, listed while it is active, changed and deleted', async () => {
  const ID: number = await call('mailservice.add', {
    NAME: 'Lamp',
    SERVER: 'IMAP.example',
    PORT: 993,
    ENCRYPTION: 'Y',
    ICON: ['a.txt', 'SGk='],
  })
  const row: { ICON: string } = await call('mailservice.get', { ID })
  expect(row).toMatchObject({
    ID: String(ID),
    SITE_ID: 's1',
    ACTIVE: 'Y',
    SORT: '100',
    SERVER: 'imap.example',
    PORT: '993',
    LINK: null,
    SMTP_SERVER: null,
  })
  expect(await (await office.portal.fetch(row.ICON)).text()).toBe('Hi')
  expect(await call('mailservice.list')).toMatchObject([{ NAME: 'gmail', SERVER: 'imap.gmail.com' }, { NAME: 'Lamp' }])
  expect(await call('mailservice.update', { ID, ACTIVE: 'N', SORT: 5 })).toBe(true)
  expect(await call('mailservice.list')).toMatchObject([{ NAME: 'gmail' }])
  expect(await call('mailservice.get', { ID })).toMatchObject({ ACTIVE: 'N', SORT: '5', NAME: 'Lamp' })
  for (const id of [ID, 1]) expect(await call('mailservice.delete', { ID: id })).toBe(true)
  await expect(call('mailservice.list')).rejects.toThrow('ERROR_CORE: No mail services found')
  await expect(call('mailservice.get', { ID })).rejects.toThrow('ERROR_CORE: Mail service not found')
})

it('tells the names of its fields', async () => {
  expect(await call('mailservice.fields')).toMatchObject({ ID: 'ID', ENCRYPTION: 'Secure Connection', ICON: 'Logo' })
})

it.each([
  ['mailservice.add', {}, 'Required field "Name" not filled'],
  ['mailservice.add', { NAME: 'x', PORT: 'y' }, 'Invalid value for "Port"'],
  ['mailservice.get', {}, 'Mail service ID not specified'],
  ['mailservice.update', { ID: 77 }, 'Mail service not found'],
])('%s refuses %o', async (method, params, error) => {
  await expect(call(method, params)).rejects.toThrow(`ERROR_CORE: ${error}`)
})

it('is written by administrators', async () => {
  await expect(call('mailservice.add', { NAME: 'x' }, 2)).rejects.toThrow('ERROR_CORE: Access denied')
  expect(await call('mailservice.list', {}, 2)).toHaveLength(1)
})
