import { afterEach, beforeEach, expect, it } from 'vitest'
import { app, openOffice, type Office } from './open-office.ts'
import { surviveRandomCalls } from './random-calls.ts'

let office: Office
beforeEach(async () => {
  office = await openOffice({ apps: [{ ...app, scope: ['humanresources.hcmlink', 'crm'] }] })
  await office.call('crm.company.add', { fields: { TITLE: 'Own', IS_MY_COMPANY: 'Y' } })
})
afterEach(() => office.portal.close())

const call = (method: string, params?: object, userId?: number): Promise<never> =>
  office.call(`humanresources.hcmlink.${method}`, params, userId)

const field = { field: 'number', title: 'Number', type: 'STRING', entityType: 'EMPLOYEE' }
const company = { company: 'hr-1', crmCompanyId: 1, title: 'Works', data: { taxId: '7' }, fields: [field] }
const employee = { employee: 'e-1', person: 'p-1', userId: 2, data: { firstName: 'Bob', lastName: 'Bell', position: 'Clerk' } }
const DATE = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown

it('companies are linked, listed, changed and let go', async () => {
  expect(await call('company.add', { fields: company })).toBe(1)
  const shown = { id: 1, company: 'hr-1', crmCompanyId: 1, title: 'Works', data: { taxId: '7' } }
  const fields = [{ field: 'number', title: 'Number', type: 'STRING', ttl: 86400 }]
  expect(await call('company.list')).toEqual([{ ...shown, createdAt: DATE, fields }])
  expect(await call('company.list', { userId: 2 })).toEqual([])
  await call('employee.set', { company: 'hr-1', data: [employee] })
  expect(await call('company.list', { userId: 2 })).toEqual([{ ...shown, createdAt: DATE, fields, person: 'p-1' }])
  expect(await call('company.user.list', {}, 2)).toEqual([{ ...shown, person: 'p-1' }])
  expect(await call('company.user.list')).toEqual([])
  expect(await call('company.update', { id: 1, fields: { ...company, title: 'Shops' } })).toBe(true)
  expect(await call('company.list', { limit: 1 })).toMatchObject([{ title: 'Shops' }])
  expect(await call('company.list', { offset: 1 })).toEqual([])
  expect(await call('company.delete', { id: 1 })).toBe(true)
  await expect(call('employee.list', { company: 'hr-1' })).rejects.toThrow('510: Operation failed')
})

it('people are matched with users, and values told of them', async () => {
  await call('company.add', { fields: company })
  const stranger = { ...employee, employee: 'e-2', person: 'p-2', userId: undefined }
  expect(await call('employee.set', { company: 'hr-1', data: [employee, stranger, { employee: 'e-3' }] })).toEqual({
    status: 'error',
    errors: ["Item #2 should have not empty 'employee', 'person', 'data'"],
  })
  expect(await call('employee.list', { company: 'hr-1' })).toEqual([
    {
      id: 1,
      company: 'hr-1',
      person: 'p-1',
      employees: [{ id: 1, employee: 'e-1', data: employee.data, createdAt: DATE }],
      userId: 2,
      title: 'Bob Bell',
      createdAt: DATE,
      updatedAt: DATE,
    },
  ])
  const before = new Date(office.portal.clock.now()).toISOString()
  office.portal.clock.advance('1h')
  expect(await call('employee.list', { company: 'hr-1', updatedAt: before })).toEqual([])
  await call('employee.set', { company: 'hr-1', data: [{ ...employee, data: { firstName: 'Rob' } }] })
  expect(await call('employee.list', { company: 'hr-1', updatedAt: before })).toMatchObject([{ title: 'Rob', employees: [{ id: 1 }] }])
  const value = { field: 'number', employee: 'e-1', value: 'N-1' }
  expect(await call('field.value.set', { company: '1', data: [value] })).toEqual({ status: 'ok', errors: [] })
  expect(
    await call('field.value.set', {
      company: 'hr-1',
      data: [
        { ...value, field: 'x' },
        { ...value, employee: 'y' },
      ],
    }),
  ).toEqual({
    status: 'error',
    errors: ["Item #0 field 'x' not found for company 'hr-1'", "Item #1 employee 'y' not found for company 'hr-1'"],
  })
  const empty = { status: 'error', errors: ["Parameter 'data' must be a non empty array "] }
  expect(await call('employee.set', { company: 'hr-1', data: [] })).toEqual(empty)
})

it('what a page stars is asked for, by an application of an administrator', async () => {
  const refusal = async (method: string, params: object, userId?: number): Promise<unknown> => {
    const { status, error } = await office.ask(`humanresources.hcmlink.${method}`, params, userId)
    return [status, error]
  }
  expect(await refusal('company.add', { fields: { ...company, fields: [] } })).toEqual([200, 0])
  expect(await refusal('company.add', { fields: { ...company, crmCompanyId: 9 } })).toEqual([200, 510])
  expect(await refusal('company.update', { id: 9, fields: company })).toEqual([200, 510])
  expect(await refusal('company.list', {}, 2)).toEqual([403, 'ACCESS_DENIED'])
  const byWebhook = await office.portal.fetch(`${office.portal.webhook}humanresources.hcmlink.company.list`)
  expect([byWebhook.status, await byWebhook.json()]).toMatchObject([403, { error: 'WRONG_AUTH_TYPE' }])
})

it("whatever is sent, the link answers or refuses in the portal's own words", async () => {
  await call('company.add', { fields: company })
  const words = 'company crmCompanyId title fields field data employee person userId job limit offset updatedAt hr-1'.split(' ')
  expect(await surviveRandomCalls(office, /^humanresources\.hcmlink\.(company|employee|field)/, words, { id: 1 })).toBeGreaterThan(0.05)
})
