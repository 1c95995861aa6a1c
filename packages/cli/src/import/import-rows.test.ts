import { createClient, memoryBudget, webhook, type Client } from '@b24kit/client'
import { createPortal, type Fault, type Portal } from '@b24kit/emulator'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findEntity } from './entity.ts'
import { importRows, type FollowUp, type ImportOptions, type ImportReport, type RowOutcome } from './import-rows.ts'

interface Line {
  readonly nr: string
  readonly title: string
}

let portal: Portal
let b24: Client
beforeEach(async () => {
  portal = await createPortal({ data: 'empty', clock: 'virtual' })
  onTestFinished(() => portal.close())
  const { clock } = portal
  b24 = createClient({ auth: webhook(portal.webhook), fetch: portal.fetch, clock, budget: memoryBudget({ clock }), random: () => 0.5 })
})

const lines = (count: number): Line[] => Array.from({ length: count }, (_, index) => ({ nr: `N${index}`, title: `Order ${index}` }))
const totals = ({ created, updated, unchanged, failed }: ImportReport): number[] => [created, updated, unchanged, failed]

async function importLines(rows: readonly Line[], options: Partial<ImportOptions<Line>> = {}): Promise<ImportReport> {
  const toRecord = ({ nr, title }: Line) => ({ key: nr, fields: { TITLE: title } })
  return portal.clock.run(importRows(b24, { entity: findEntity('deal')!, rows, toRecord, clock: portal.clock, ...options }))
}

async function keysInPortal(): Promise<string[]> {
  const list = b24.listUntyped<{ UF_CRM_B24KIT_ID: string }>('crm.deal.list', { select: ['ID', 'UF_CRM_B24KIT_ID'] })
  return (await portal.clock.run(list.toArray())).map((deal) => deal.UF_CRM_B24KIT_ID)
}

/** Methods that reached the portal, those of batches by themselves. */
function sent(method: string): number {
  return [...portal.requests]
    .flatMap((request) => request.batch?.map((command) => command.method) ?? [request.method])
    .filter((it) => it === method).length
}

describe('find or create', () => {
  test('creates each row once and finds all of them the next time, with one look-up for thousands', async () => {
    expect(totals(await importLines(lines(2600)))).toEqual([2600, 0, 0, 0])
    const before = portal.requests.total
    expect(totals(await importLines(lines(2600)))).toEqual([0, 0, 2600, 0])
    // The fields, and two look-ups: one request holds 50 pages of 49 keys.
    expect(portal.requests.total - before).toBe(3)
    expect(new Set(await keysInPortal()).size).toBe(2600)
  })

  test('creates the key field where it is absent, once', async () => {
    await importLines(lines(1))
    await importLines(lines(2))
    expect(sent('crm.deal.userfield.add')).toBe(1)
  })

  test('refuses a key field that is read-only or cannot be created', async () => {
    await expect(importLines(lines(1), { keyField: 'ID' })).rejects.toThrow('read-only')
    await expect(importLines(lines(1), { keyField: 'EXTERNAL' })).rejects.toThrow('no field EXTERNAL')
    expect(sent('crm.deal.add')).toBe(0)
  })

  test('keeps keys in a field that is there, within one origin', async () => {
    const toRecord = ({ nr }: Line) => ({ key: nr, fields: { ORIGINATOR_ID: 'erp' } })
    await portal.clock.run(b24.callUntyped('crm.deal.add', { fields: { ORIGIN_ID: 'N0', ORIGINATOR_ID: 'shop' } }))
    const options = { keyField: 'ORIGIN_ID', within: { ORIGINATOR_ID: 'erp' }, toRecord }
    expect(totals(await importLines(lines(2), options))).toEqual([2, 0, 0, 0])
    expect(totals(await importLines(lines(2), options))).toEqual([0, 0, 2, 0])
  })

  test('tells keys apart that differ in case only', async () => {
    await importLines([{ nr: 'abc', title: 'lower' }])
    expect(totals(await importLines([{ nr: 'ABC', title: 'upper' }]))).toEqual([1, 0, 0, 0])
  })

  test('finds a key that many records carry, and takes the oldest', async () => {
    await importLines(lines(60))
    const deals = await portal.clock.run(b24.listUntyped<{ ID: string }>('crm.deal.list', { select: ['ID'] }).toArray())
    const updates = deals.map(({ ID }) => b24.callUntyped('crm.deal.update', { id: ID, fields: { UF_CRM_B24KIT_ID: 'N0' } }))
    await portal.clock.run(Promise.all(updates))
    await importLines([{ nr: 'N59', title: 'last' }])
    const outcomes: RowOutcome<Line>[] = []
    await importLines([...lines(1), { nr: 'N59', title: 'last' }], { onRow: (outcome) => outcomes.push(outcome) })
    expect(outcomes.map(({ key, id, action }) => [key, id, action])).toEqual([
      ['N0', '1', 'unchanged'],
      ['N59', '61', 'unchanged'],
    ])
  })

  test('fails a row whose key is empty or stands twice, and goes on', async () => {
    const failures: string[] = []
    const rows = [...lines(2), { nr: ' N1 ', title: 'again' }, { nr: ' ', title: 'none' }]
    const report = await importLines(rows, { onRow: (outcome) => outcome.action === 'failed' && failures.push(outcome.error.message) })
    expect(totals(report)).toEqual([2, 0, 0, 2])
    expect(failures).toEqual(['The key "N1" stands in several rows.', 'The row has no key.'])
  })

  test('fails the row that the portal refuses and creates its neighbours', async () => {
    const outcomes: RowOutcome<Line>[] = []
    const report = await importLines(lines(3), {
      toRecord: ({ nr }) => ({ key: nr, fields: { CURRENCY_ID: nr === 'N1' ? 'XXX' : 'USD' } }),
      onRow: (outcome) => outcomes.push(outcome),
    })
    expect(totals(report)).toEqual([2, 0, 0, 1])
    expect(outcomes.find(({ action }) => action === 'failed')).toMatchObject({ key: 'N1', error: { code: 'api.other' } })
  })

  test('imports items of a smart process by their xmlId', async () => {
    await b24.callUntyped('crm.type.add', { fields: { title: 'Contracts', entityTypeId: 1030 } })
    const options = { entity: findEntity('item:1030')!, toRecord: ({ nr, title }: Line) => ({ key: nr, fields: { title } }) }
    const ids: (string | undefined)[] = []
    expect(totals(await importLines(lines(3), { ...options, onRow: ({ id }) => ids.push(id) }))).toEqual([3, 0, 0, 0])
    expect(ids).toEqual(['1', '2', '3'])
    expect(totals(await importLines(lines(4), options))).toEqual([1, 0, 3, 0])
  })
})

describe('update', () => {
  test('sends only what differs, and nothing the time after', async () => {
    await importLines(lines(3))
    const changed = lines(3).map((line) => (line.nr === 'N1' ? { ...line, title: 'Changed' } : line))
    expect(totals(await importLines(changed))).toEqual([0, 0, 3, 0])
    expect(totals(await importLines(changed, { update: true }))).toEqual([0, 1, 2, 0])
    expect(totals(await importLines(changed, { update: true }))).toEqual([0, 0, 3, 0])
    expect(sent('crm.deal.update')).toBe(1)
  })

  test('finds money, dates and phones as it wrote them', async () => {
    const contact = findEntity('contact')!
    const record = { NAME: 'Ann', BIRTHDATE: '1980-02-29', OPENED: 'Y', PHONE: [{ VALUE: '+49 30 1', VALUE_TYPE: 'WORK' }] }
    const options = { entity: contact, toRecord: () => ({ key: 'A', fields: record }), update: true }
    expect(totals(await importLines(lines(1), options))).toEqual([1, 0, 0, 0])
    expect(totals(await importLines(lines(1), options))).toEqual([0, 0, 1, 0])

    const deal = { OPPORTUNITY: '1200.5', BEGINDATE: '2026-01-31', CURRENCY_ID: 'USD', IS_MANUAL_OPPORTUNITY: 'Y' }
    const dealOptions = { toRecord: () => ({ key: 'A', fields: deal }), update: true }
    expect(totals(await importLines(lines(1), dealOptions))).toEqual([1, 0, 0, 0])
    expect(totals(await importLines(lines(1), dealOptions))).toEqual([0, 0, 1, 0])
  })

  test('replaces a phone in its place and keeps the one that a colleague added', async () => {
    const phone = (VALUE: string) => ({
      entity: findEntity('contact')!,
      toRecord: () => ({ key: 'A', fields: { NAME: 'Ann', PHONE: [{ VALUE, VALUE_TYPE: 'WORK' }] } }),
      update: true,
    })
    await importLines(lines(1), phone('111'))
    await b24.callUntyped('crm.contact.update', { id: 1, fields: { PHONE: [{ VALUE: '999', VALUE_TYPE: 'HOME' }] } })
    await importLines(lines(1), phone('222'))
    const { PHONE } = await b24.callUntyped<{ PHONE: { VALUE: string }[] }>('crm.contact.get', { id: 1 })
    expect(PHONE.map(({ VALUE }) => VALUE)).toEqual(['222', '999'])
  })
})

test('a dry run writes nothing, not even the key field, and says what it would do', async () => {
  const actions: string[] = []
  expect(totals(await importLines(lines(2), { dryRun: true, onRow: ({ action }) => actions.push(action) }))).toEqual([2, 0, 0, 0])
  await importLines(lines(1))
  const before = sent('crm.deal.add')
  expect(totals(await importLines(lines(2), { dryRun: true }))).toEqual([1, 0, 1, 0])
  expect([actions, sent('crm.deal.add'), sent('crm.deal.userfield.add')]).toEqual([['created', 'created'], before, 1])
})

describe('an answer that got lost', () => {
  /** The first batch looks up, the second one writes. */
  function strikeWrites(fault: Fault): void {
    portal.faults.next('batch', {})
    portal.faults.next('batch', fault)
  }
  const lost: readonly [name: string, fault: Fault][] = [
    ['before the portal ran the batch', { dropConnection: true }],
    ['after the portal ran the batch', { dropConnection: true, afterCommit: true }],
    ['in the middle', { truncate: true }],
    ['behind the page of a proxy', { status: 502, afterCommit: true }],
  ]
  test.each(lost)('%s: no row is missing and none is there twice', async (_, fault) => {
    strikeWrites(fault)
    expect(totals(await importLines(lines(120)))).toEqual([120, 0, 0, 0])
    // Three pages of keys before, and the rows of the lost batch once more.
    expect(sent('crm.deal.list')).toBe(3 + 2)
    const keys = await keysInPortal()
    expect([keys.length, new Set(keys).size]).toEqual([120, 120])
  })

  test('is waited for before the portal is asked, because it may still be at work', async () => {
    strikeWrites({ dropConnection: true })
    const before = portal.clock.now()
    await importLines([{ nr: 'X', title: 'x' }])
    expect(portal.clock.now() - before).toBeGreaterThanOrEqual(60_000)
  })

  test('is reported as what it is when it keeps getting lost', async () => {
    await importLines(lines(1))
    portal.faults.add('crm.deal.add', { error: 'INTERNAL_SERVER_ERROR', status: 500 })
    const errors: string[] = []
    const report = await importLines([{ nr: 'X', title: 'x' }], {
      onRow: (outcome) => outcome.action === 'failed' && errors.push(outcome.error.code),
    })
    expect([totals(report), errors]).toEqual([[0, 0, 0, 1], ['api.server']])
    portal.faults.clear()
    expect(totals(await importLines([{ nr: 'X', title: 'x' }]))).toEqual([1, 0, 0, 0])
  })
})

describe('follow-up commands', () => {
  const rows: FollowUp<Line> = {
    select: ['OPPORTUNITY'],
    isDone: ({ OPPORTUNITY }) => Number(OPPORTUNITY) === 30,
    commands: (b, id) => [b.call('crm.deal.productrows.set', { id, rows: [{ PRODUCT_NAME: 'Lamp', PRICE: '15', QUANTITY: 2 }] })],
  }

  test('travel in the batch that creates the record', async () => {
    expect(totals(await importLines(lines(25), { after: rows }))).toEqual([25, 0, 0, 0])
    const batches = [...portal.requests].filter(({ batch }) => batch?.some(({ method }) => method === 'crm.deal.add'))
    expect(batches.map(({ batch }) => batch!.length)).toEqual([50])
    expect(totals(await importLines(lines(25), { after: rows }))).toEqual([0, 0, 25, 0])
  })

  test('that failed are done by the next run, without creating the record again', async () => {
    portal.faults.next('crm.deal.productrows.set', { error: 'ERROR_CORE', description: 'No.' })
    expect(totals(await importLines(lines(2), { after: rows }))).toEqual([1, 0, 0, 1])
    expect(totals(await importLines(lines(2), { after: rows }))).toEqual([0, 1, 1, 0])
    expect(totals(await importLines(lines(2), { after: rows }))).toEqual([0, 0, 2, 0])
  })
})

describe('an early end', () => {
  test('comes when the credential stops working, and leaves the rest untouched', async () => {
    portal.faults.add('crm.deal.add', { error: 'insufficient_scope', status: 403 })
    const report = await importLines(lines(500))
    expect(report).toMatchObject({ created: 0, failed: 0, stopped: { code: 'auth.scope' } })
    expect(sent('crm.deal.add')).toBeLessThan(500)
  })

  test('comes when the look-up fails, with what was done before', async () => {
    portal.faults.add('crm.deal.list', { error: 'ACCESS_DENIED', status: 403 })
    expect(await importLines(lines(5))).toMatchObject({ created: 0, stopped: { code: 'auth.denied' } })
  })

  test('asked for by the signal finishes what is under way; the next run does the rest', async () => {
    const controller = new AbortController()
    let seen = 0
    const report = await importLines(lines(1000), { signal: controller.signal, onRow: () => ++seen === 100 && controller.abort() })
    expect(report.interrupted).toBe(true)
    expect(report.created).toBe((await keysInPortal()).length)
    expect(report.created).toBeLessThan(1000)
    expect(totals(await importLines(lines(1000)))).toEqual([1000 - report.created, 0, report.created, 0])
  })
})
