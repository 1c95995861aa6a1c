import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

function withContact(): { portal: TestPortal; id: unknown; get: () => Row } {
  const portal = createTestPortal()
  const id = portal.call('crm.contact.add', {
    fields: {
      NAME: 'Ann',
      PHONE: [{ VALUE: '+1 (555) 100', VALUE_TYPE: 'MOBILE' }, { VALUE: '+1 555 200' }],
      EMAIL: [{ VALUE: 'ann@example.com', VALUE_TYPE: 'HOME' }],
    },
  })
  return { portal, id, get: () => portal.call('crm.contact.get', { id }) as Row }
}

describe('multifields of classic methods', () => {
  it('read back with ids as strings; empty ones are left out', () => {
    const { get } = withContact()
    expect(get()).toMatchObject({
      HAS_PHONE: 'Y',
      HAS_EMAIL: 'Y',
      HAS_IMOL: 'N',
      PHONE: [
        { ID: '1', VALUE_TYPE: 'MOBILE', VALUE: '+1 (555) 100', TYPE_ID: 'PHONE' },
        { ID: '2', VALUE_TYPE: 'WORK', VALUE: '+1 555 200', TYPE_ID: 'PHONE' },
      ],
    })
    expect(get()).not.toHaveProperty('WEB')
  })

  it('change, delete and grow by id', () => {
    const { portal, id, get } = withContact()
    portal.call('crm.contact.update', {
      id,
      fields: {
        PHONE: [
          { ID: '1', VALUE: '+1 555 101' },
          { ID: 2, DELETE: 'Y' },
          { VALUE: '+1 555 300', VALUE_TYPE: 'FAX' },
        ],
        EMAIL: [{ ID: 3, VALUE: '' }],
      },
    })
    const { PHONE: phones, HAS_EMAIL: hasEmail } = get()
    expect((phones as Row[]).map((phone) => [phone['VALUE'], phone['VALUE_TYPE']])).toEqual([
      ['+1 555 101', 'MOBILE'],
      ['+1 555 300', 'FAX'],
    ])
    expect(hasEmail).toBe('N')
    expect(get()).not.toHaveProperty('EMAIL')
  })

  it('never touch the values of another record', () => {
    const { portal, get } = withContact()
    const other = portal.call('crm.contact.add', { fields: { NAME: 'Bob' } })
    portal.call('crm.contact.update', {
      id: other,
      fields: {
        PHONE: [
          { ID: 1, VALUE: 'stolen' },
          { ID: 2, DELETE: 'Y' },
        ],
      },
    })
    expect((get()['PHONE'] as Row[]).map((phone) => phone['VALUE'])).toEqual(['+1 (555) 100', '+1 555 200'])
  })

  it('appear in lists only by name, and filter by any value', () => {
    const { portal } = withContact()
    portal.call('crm.contact.add', { fields: { NAME: 'Bob' } })
    const list = (params: Row): Row[] => portal.list('crm.contact.list', params).result as Row[]
    expect(list({})[0]).not.toHaveProperty('PHONE')
    expect(list({ select: ['EMAIL'], filter: { PHONE: '+1 555 200' } })).toEqual([
      { ID: '1', EMAIL: [{ ID: '3', VALUE_TYPE: 'HOME', VALUE: 'ann@example.com', TYPE_ID: 'EMAIL' }] },
    ])
    expect(list({ select: ['ID'], filter: { '!EMAIL': 'ann@example.com' } })).toEqual([{ ID: '2' }])
  })

  it('go with their record', () => {
    const { portal, id } = withContact()
    portal.call('crm.contact.delete', { id })
    expect(portal.context.db.prepare('select count(*) as n from crm_multifield').get()?.['n']).toBe(0)
  })
})

describe('fm of crm.item', () => {
  const item = (portal: TestPortal, params: Row): Row => (portal.call('crm.item.get', { entityTypeId: 3, ...params }) as { item: Row }).item

  it('is the same values, typed, with flat aliases', () => {
    const { portal, id } = withContact()
    expect(item(portal, { id })).toMatchObject({
      phone: '+1 (555) 100',
      phoneMobile: '+1 (555) 100',
      phoneWork: '+1 555 200',
      emailHome: 'ann@example.com',
      emailWork: '',
      skype: null,
      hasPhone: 'Y',
    })
    expect(item(portal, { id })['fm']).toContainEqual({ id: 3, valueType: 'HOME', value: 'ann@example.com', typeId: 'EMAIL' })
  })

  it('updates by an object keyed by record id', () => {
    const { portal, id } = withContact()
    const fm = {
      1: { typeId: 'PHONE', valueType: 'WORK', value: '+9' },
      2: { typeId: 'PHONE', value: '' },
      n0: { typeId: 'IM', valueType: 'TELEGRAM', value: '@ann' },
    }
    portal.call('crm.item.update', { entityTypeId: 3, id, fields: { fm } })
    expect(item(portal, { id })['fm']).toEqual([
      { id: 1, valueType: 'WORK', value: '+9', typeId: 'PHONE' },
      { id: 3, valueType: 'HOME', value: 'ann@example.com', typeId: 'EMAIL' },
      { id: 4, valueType: 'TELEGRAM', value: '@ann', typeId: 'IM' },
    ])
  })

  it('does nothing without a type', () => {
    const { portal, id } = withContact()
    const before = item(portal, { id })['fm']
    const fm = { 1: { valueType: 'WORK', value: '+9' }, 2: { value: '' }, n0: { valueType: 'WORK', value: '+7' } }
    portal.call('crm.item.update', { entityTypeId: 3, id, fields: { fm } })
    expect(item(portal, { id })['fm']).toEqual(before)
  })

  it('comes in lists only with *, and its aliases filter', () => {
    const { portal } = withContact()
    const list = (select: string[]): Row[] =>
      (portal.list('crm.item.list', { entityTypeId: 3, select, filter: { emailHome: 'ANN@example.com' } }).result as { items: Row[] }).items
    expect(list(['fm', 'name'])).toEqual([{ id: 1, name: 'Ann' }])
    expect(list(['*'])[0]).toHaveProperty('fm')
  })
})

describe('crm.duplicate.findbycomm', () => {
  it('compares digits of phones and letters of e-mails', () => {
    const { portal } = withContact()
    portal.call('crm.lead.add', { fields: { TITLE: 'L', PHONE: [{ VALUE: '1-555-100' }] } })
    expect(portal.call('crm.duplicate.findbycomm', { type: 'PHONE', values: ['+1 555 100', '77'] })).toEqual({ LEAD: [1], CONTACT: [1] })
    expect(portal.call('crm.duplicate.findbycomm', { type: 'EMAIL', values: ['Ann@Example.com'], entity_type: 'CONTACT' })).toEqual({
      CONTACT: [1],
    })
    expect(portal.call('crm.duplicate.findbycomm', { type: 'EMAIL', values: ['nobody@example.com'] })).toEqual([])
  })

  it('returns no other types after 20 of one', () => {
    const { portal } = withContact()
    portal.call('crm.company.add', { fields: { TITLE: 'C', PHONE: [{ VALUE: '1-555-100' }] } })
    const find = (): string[] => Object.keys(portal.call('crm.duplicate.findbycomm', { type: 'PHONE', values: ['1555100'] }) as Row)
    const addContact = (): unknown => portal.call('crm.contact.add', { fields: { NAME: 'Bob', PHONE: [{ VALUE: '1555100' }] } })
    portal.call('crm.lead.add', { fields: { TITLE: 'L', PHONE: [{ VALUE: '1-555-100' }] } })
    for (let count = 1; count < 19; count++) addContact()
    expect(find()).toEqual(['LEAD', 'CONTACT', 'COMPANY'])
    addContact()
    expect(find()).toEqual(['LEAD', 'CONTACT'])
  })

  it('refuses without a type, an unknown type and without values', () => {
    const portal = createTestPortal()
    expect(portal.refusal('crm.duplicate.findbycomm').description).toBe('Communication type is not defined')
    expect(portal.refusal('crm.duplicate.findbycomm', { type: 'FAX' }).description).toBe(
      "Communication type 'FAX' is not supported in current context",
    )
    expect(portal.refusal('crm.duplicate.findbycomm', { type: 'PHONE' }).description).toBe('Communication values is not defined')
  })
})
