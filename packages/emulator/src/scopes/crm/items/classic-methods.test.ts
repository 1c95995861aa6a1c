import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestPortal, type TestPortal } from '../../test-portal.ts'

type Row = Record<string, unknown>

const NAMES = ['lead', 'deal', 'contact', 'company', 'quote'] as const
const listed = (portal: TestPortal, name: string, filter: Row, select: string[] = ['ID']): Row[] =>
  portal.list(`crm.${name}.list`, { filter, select }).result as Row[]
const got = (portal: TestPortal, name: string, id: unknown): Row => portal.call(`crm.${name}.get`, { id }) as Row

describe.each(NAMES)('crm.%s', (name) => {
  const titleField = name === 'contact' ? 'NAME' : 'TITLE'
  const stageField = name === 'contact' || name === 'company' ? 'COMMENTS' : name === 'deal' ? 'STAGE_ID' : 'STATUS_ID'

  it('gives back what was written, by get, list and filter, until it is deleted', () => {
    const portal = createTestPortal()
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((value) => value.trim() !== '')
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 1e9 }), (title, comments, code) => {
        const id = portal.call(`crm.${name}.add`, {
          fields: { [titleField]: title, COMMENTS: comments, [name === 'quote' ? 'CLIENT_TITLE' : 'ORIGIN_ID']: code },
        })
        expect(got(portal, name, id)).toMatchObject({ ID: String(id), [titleField]: title, COMMENTS: comments })
        expect(listed(portal, name, { [titleField]: title, '=COMMENTS': comments, '@ID': [id] })).toEqual([{ ID: String(id) }])

        expect(
          portal.call(`crm.${name}.update`, {
            ID: id,
            fields: { [titleField.toLowerCase()]: `${title}!`, COMMENTS: '', NOWHERE: 1, ID: 5 },
          }),
        ).toBe(true)
        expect(got(portal, name, id)).toMatchObject({ ID: String(id), [titleField]: `${title}!`, COMMENTS: '' })

        expect(portal.call(`crm.${name}.delete`, { id })).toBe(true)
        expect(listed(portal, name, { ID: id })).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('answers the same members by get as by list without select, but for multifields', () => {
    const portal = createTestPortal()
    const id = portal.call(`crm.${name}.add`, { fields: { [titleField]: 'A', PHONE: [{ VALUE: '1' }] } })
    const { PHONE: _phone, ...one } = got(portal, name, id)
    expect(listed(portal, name, {}, [])).toEqual([one])
    expect(Object.values(one).every((value) => value === null || typeof value === 'string')).toBe(true)
  })

  it('describes every member that get answers', () => {
    const portal = createTestPortal()
    const id = portal.call(`crm.${name}.add`, { fields: { [titleField]: 'A' } })
    const fields = portal.call(`crm.${name}.fields`) as Row
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(got(portal, name, id))))
    expect(fields['ID']).toEqual({
      type: 'integer',
      isRequired: false,
      isReadOnly: true,
      isImmutable: false,
      isMultiple: false,
      isDynamic: false,
      title: 'ID',
    })
  })

  it('refuses as the documentation words it', () => {
    const portal = createTestPortal()
    const empty = (description: string) => ({ code: '', description })
    expect(portal.refusal(`crm.${name}.get`, { id: 7 })).toEqual(empty('Not found'))
    expect(portal.refusal(`crm.${name}.get`, { id: 0 })).toEqual(empty('ID is not defined or invalid.'))
    expect(portal.refusal(`crm.${name}.get`)).toEqual(empty('ID is not defined or invalid.'))
    expect(portal.refusal(`crm.${name}.delete`, { id: 'x' })).toEqual(empty('ID is not defined or invalid.'))
    expect(portal.refusal(`crm.${name}.add`, { fields: 'x' })).toEqual(empty("Parameter 'fields' must be array."))
    expect(portal.refusal(`crm.${name}.add`, { fields: {}, params: 'x' })).toEqual(empty("Parameter 'params' must be array."))
    expect(portal.refusal(`crm.${name}.list`, { filter: 'x' })).toEqual(empty("Parameter 'filter' must be array."))
    expect(portal.refusal(`crm.${name}.list`, { order: 'x' })).toEqual(empty("Parameter 'order' must be array."))
  })

  it('announces every write after it', () => {
    const portal = createTestPortal()
    const id = portal.call(`crm.${name}.add`, { fields: { [titleField]: 'A' } })
    portal.call(`crm.${name}.update`, { id, fields: { [stageField]: 'x' } })
    portal.call(`crm.${name}.delete`, { id })
    expect(portal.events).toEqual(
      ['ADD', 'UPDATE', 'DELETE'].map((action) => ({ event: `ONCRM${name.toUpperCase()}${action}`, data: { FIELDS: { ID: id } } })),
    )
  })
})

describe('lists', () => {
  const portal = createTestPortal({ seed: 'deals=120,idStep=3' })
  const ids = (params: Row): number[] =>
    (portal.list('crm.deal.list', { select: ['ID'], ...params }).result as Row[]).map((row) => Number(row['ID']))

  it('page by start with total and next', () => {
    const [first, second, third] = [{}, { start: 50 }, { start: '100' }].map((params) => portal.list('crm.deal.list', params))
    expect([first!.total, first!.next, second!.next, third!.next]).toEqual([120, 50, 100, undefined])
    expect([...ids({}), ...ids({ start: 50 }), ...ids({ start: 100 })]).toEqual(Array.from({ length: 120 }, (_, index) => 1 + 3 * index))
    expect(ids({ start: 150 })).toEqual([])
  })

  it('answer a page without counting for start=-1', () => {
    const page = portal.list('crm.deal.list', { order: { ID: 'asc' }, filter: { '>ID': 100 }, start: -1 })
    expect([(page.result as Row[])[0]?.['ID'], page.total, page.next]).toEqual(['103', undefined, undefined])
  })

  it('always answer the id, last where it was not asked for', () => {
    const [row] = portal.list('crm.deal.list', { select: ['TITLE'] }).result as Row[]
    expect(Object.keys(row!)).toEqual(['TITLE', 'ID'])
  })

  it('order by several fields and break ties by id', () => {
    const rows = portal.list('crm.deal.list', { order: { STAGE_ID: 'DESC', ID: 'DESC', NOWHERE: 'ASC' }, select: ['STAGE_ID'] })
      .result as Row[]
    const sorted = rows.toSorted((a, b) => String(b['STAGE_ID']).localeCompare(String(a['STAGE_ID'])) || Number(b['ID']) - Number(a['ID']))
    expect(rows).toEqual(sorted)
  })

  it('ignore filters by fields that do not exist', () => {
    expect(portal.list('crm.deal.list', { filter: { NOWHERE: 1, '>=ID': 355 } }).total).toBe(2)
  })

  it('count anew after a write', () => {
    expect(portal.list('crm.deal.list').total).toBe(120)
    const id = portal.call('crm.deal.add', { fields: {} })
    expect(portal.list('crm.deal.list').total).toBe(121)
    portal.call('crm.deal.delete', { id })
    expect(portal.list('crm.deal.list').total).toBe(120)
  })

  it('find by an indexed text without regard to case, before and after the index exists', () => {
    const large = createTestPortal({ seed: 'deals=600' })
    const id = large.call('crm.deal.add', { fields: { ORIGIN_ID: 'Ext-1' } })
    for (const origin of ['ext-1', 'EXT-1']) expect(listed(large, 'deal', { ORIGIN_ID: origin })).toEqual([{ ID: String(id) }])
  })
})

describe('amounts', () => {
  it('stay exact to the cent', () => {
    const portal = createTestPortal()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (cents) => {
        const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
        const id = portal.call('crm.deal.add', { fields: { OPPORTUNITY: amount } })
        expect(got(portal, 'deal', id)['OPPORTUNITY']).toBe(amount)
        expect(listed(portal, 'deal', { OPPORTUNITY: amount, ID: id })).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('defaults of a deal', () => {
  it('come from the portal', () => {
    const portal = createTestPortal({ settings: { baseCurrency: 'GBP' } })
    const id = portal.call('crm.deal.add', { fields: { TITLE: '', CURRENCY_ID: '' } })
    expect(got(portal, 'deal', id)).toMatchObject({
      TITLE: 'Deal #1',
      CURRENCY_ID: 'GBP',
      STAGE_ID: 'NEW',
      STAGE_SEMANTIC_ID: 'P',
      IS_NEW: 'Y',
      CATEGORY_ID: '0',
      OPPORTUNITY: '0.00',
      IS_MANUAL_OPPORTUNITY: 'N',
      ASSIGNED_BY_ID: '1',
      DATE_CREATE: '2026-01-15T12:30:00+03:00',
      BEGINDATE: '2026-01-15T03:00:00+03:00',
      CLOSEDATE: '2026-01-22T03:00:00+03:00',
      COMPANY_ID: null,
    })
  })

  it('do not stand against a currency that the portal does not have', () => {
    expect(createTestPortal().refusal('crm.deal.add', { fields: { CURRENCY_ID: 'XXX' } })).toEqual({
      code: '',
      description: 'Invalid value for the "Currency" field',
    })
  })

  it.each([
    ['null', null],
    ["''", ''],
    ['[]', []],
    ["['']", ['']],
  ])('are not applied again when %s clears a field', (_, empty) => {
    const portal = createTestPortal()
    const id = portal.call('crm.deal.add', { fields: { COMPANY_ID: 5, BEGINDATE: '2025-01-01', OPPORTUNITY: 5, OPENED: 'Y' } })
    portal.call('crm.deal.update', { id, fields: { COMPANY_ID: empty, BEGINDATE: empty, OPPORTUNITY: empty, OPENED: empty } })
    expect(got(portal, 'deal', id)).toMatchObject({ COMPANY_ID: null, BEGINDATE: '', OPPORTUNITY: '0.00', OPENED: 'N' })
  })
})

describe('a contact', () => {
  it('needs one of its names', () => {
    expect(createTestPortal().refusal('crm.contact.add', { fields: { POST: 'x' } })).toEqual({
      code: '',
      description: 'First name or last name is required.',
    })
  })

  it('takes its authorship from an import', () => {
    const portal = createTestPortal()
    const fields = { LAST_NAME: 'A', DATE_CREATE: '2020-01-01T00:00:00+03:00', CREATED_BY_ID: 9 }
    const [imported, ordinary] = [{ IMPORT: 'Y' }, {}].map((params) =>
      got(portal, 'contact', portal.call('crm.contact.add', { fields, params })),
    )
    expect(imported).toMatchObject({ DATE_CREATE: '2020-01-01T00:00:00+03:00', CREATED_BY_ID: '9' })
    expect(ordinary).toMatchObject({ DATE_CREATE: '2026-01-15T12:30:00+03:00', CREATED_BY_ID: '1' })
  })
})
