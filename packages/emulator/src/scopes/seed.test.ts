import { describe, expect, it } from 'vitest'
import { parseSeed } from './seed.ts'
import { createTestPortal, type TestPortal } from './test-portal.ts'

type Row = Record<string, unknown>

const everything = (portal: TestPortal, method: string): Row[] => {
  const rows: Row[] = []
  for (let start: number | undefined = 0; start !== undefined;) {
    const page = portal.list(method, { start })
    rows.push(...(page.result as Row[]))
    start = page.next
  }
  return rows
}

describe('parseSeed', () => {
  it('reads its three kinds', () => {
    expect(['empty', 'demo', 'deals=5', 'deals=5,idStep=7'].map(parseSeed)).toEqual([
      { kind: 'empty' },
      { kind: 'demo' },
      { kind: 'deals', count: 5, idStep: 1 },
      { kind: 'deals', count: 5, idStep: 7 },
    ])
  })

  it.each(['', 'deals', 'deals=x', 'deals=5,idStep=0', 'demo=1'])('says what is wrong with %j', (text) => {
    expect(() => parseSeed(text)).toThrow(`Seed must be "empty", "demo" or "deals=N[,idStep=K]" with K of at least 1, got "${text}".`)
  })
})

describe('an empty portal', () => {
  it('has its administrator, one department, its dictionaries and no records', () => {
    const portal = createTestPortal()
    expect(['user.get', 'department.get', 'crm.deal.list', 'crm.company.list'].map((method) => portal.list(method).total)).toEqual([
      1, 1, 0, 0,
    ])
    expect((portal.list('crm.currency.list').result as Row[]).map((row) => row['CURRENCY'])).toEqual(['USD', 'EUR', 'RUB'])
  })
})

describe('seeded deals', () => {
  it('have the ids that were asked for and look like deals', () => {
    const deals = everything(createTestPortal({ seed: 'deals=130,idStep=4' }), 'crm.deal.list')
    expect(deals.map((deal) => Number(deal['ID']))).toEqual(Array.from({ length: 130 }, (_, index) => 1 + 4 * index))
    expect(new Set(deals.map((deal) => deal['STAGE_ID'])).size).toBe(8)
    expect(
      deals.every((deal) => /^\d+\.\d\d$/.test(String(deal['OPPORTUNITY'])) && String(deal['DATE_CREATE']) < '2026-01-15T12:30:00+03:00'),
    ).toBe(true)
  })

  it('are members of their stages: closed where these are final', () => {
    const deals = everything(createTestPortal({ seed: 'deals=100' }), 'crm.deal.list')
    for (const deal of deals) {
      const semantics = deal['STAGE_ID'] === 'WON' ? 'S' : deal['STAGE_ID'] === 'LOSE' || deal['STAGE_ID'] === 'APOLOGY' ? 'F' : 'P'
      expect([deal['STAGE_SEMANTIC_ID'], deal['CLOSED']]).toEqual([semantics, semantics === 'P' ? 'N' : 'Y'])
    }
  })

  it('are followed by new ids', () => {
    expect(createTestPortal({ seed: 'deals=10,idStep=10' }).call('crm.deal.add', { fields: {} })).toBe(92)
  })
})

describe('the demo portal', () => {
  const portal = createTestPortal({ seed: 'demo' })

  it('is the same every time', () => {
    const other = createTestPortal({ seed: 'demo' })
    for (const method of ['crm.deal.list', 'crm.contact.list', 'crm.activity.list', 'user.get'])
      expect(everything(other, method)).toEqual(everything(portal, method))
  })

  it('has the promised size and tells nobody about its past', () => {
    const totals = [
      'user.get',
      'department.get',
      'crm.company.list',
      'crm.contact.list',
      'crm.deal.list',
      'crm.lead.list',
      'crm.activity.list',
      'crm.timeline.comment.list',
    ].map((method) => portal.list(method).total)
    expect(totals).toEqual([8, 4, 40, 90, 150, 30, 60, 45])
    expect(portal.events).toEqual([])
  })

  it('has deals in both funnels whose amounts are the sums of their rows', () => {
    const deals = everything(portal, 'crm.deal.list')
    expect(new Set(deals.map((deal) => deal['CATEGORY_ID']))).toEqual(new Set(['0', '1']))
    for (const deal of deals.slice(0, 20)) {
      const rows = portal.call('crm.deal.productrows.get', { id: deal['ID'] }) as { PRICE: number; QUANTITY: number }[]
      const cents = rows.reduce((sum, row) => sum + Math.round(row.PRICE * 100) * row.QUANTITY, 0)
      expect(deal['OPPORTUNITY']).toBe((cents / 100).toFixed(2))
    }
  })

  it('lies in the past, in order', () => {
    const dates = everything(portal, 'crm.deal.list').map((deal) => String(deal['DATE_CREATE']))
    expect(dates).toEqual(dates.toSorted())
    expect(dates.at(-1)! < '2026-01-15T12:30:00+03:00').toBe(true)
  })

  it('links deals to contacts of their companies', () => {
    const companyOf = new Map(everything(portal, 'crm.contact.list').map((contact) => [contact['ID'], contact['COMPANY_ID']]))
    for (const deal of everything(portal, 'crm.deal.list')) expect(companyOf.get(deal['CONTACT_ID'])).toBe(deal['COMPANY_ID'])
  })
})
