import { expect, it } from 'vitest'
import { openOffice } from './open-office.ts'

it('agreements have a text with what is filled in, and consents to them are kept', async () => {
  const { call, portal } = await openOffice()
  const [{ ID: id }]: readonly [{ ID: string }] = await call('userconsent.agreement.list')
  expect(
    await call('userconsent.agreement.text', { id, replace: { button_caption: 'Sign', fields: { COMPANY_NAME: 'Lamps Ltd' } } }),
  ).toEqual({
    LABEL: expect.stringContaining('"Sign"') as unknown,
    TEXT: expect.stringContaining('Lamps Ltd') as unknown,
  })
  expect(await call('userconsent.consent.add', { AGREEMENT_ID: id, IP: '192.0.2.1' })).toBe(1)
  expect(await call('userconsent.consent.add', { AGREEMENT_ID: id, IP: '2001:db8::1', ORIGIN_ID: 'form' })).toBe(2)
  await expect(call('userconsent.consent.add', { AGREEMENT_ID: id, IP: '300.1.1.1' })).rejects.toThrow('ERROR_ARGUMENT')
  await expect(call('userconsent.agreement.text', {})).rejects.toThrow('ERROR_ARGUMENT: Parameter Agreement ID required')
  await expect(call('userconsent.agreement.text', { id: 999 })).rejects.toThrow('Agreement with id 999 not found')
  await portal.close()
})
