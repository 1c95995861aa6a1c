import { describe, expect, it } from 'vitest'
import { openCrmPortal, type CrmPortal } from './crm-portal.ts'

let crm: CrmPortal

describe('localizations of currencies', () => {
  it('are set by language; what a language does not say is standard', async () => {
    crm = await openCrmPortal()
    const de = { FULL_NAME: 'US-Dollar', FORMAT_STRING: '# $', DECIMALS: 3, THOUSANDS_SEP: '&nbsp;' }
    expect(await crm.call('crm.currency.localizations.set', { id: 'USD', localizations: { de } })).toBe(true)
    expect(await crm.call('crm.currency.localizations.get', { id: 'USD' })).toMatchObject({
      en: { FULL_NAME: 'US Dollar', FORMAT_STRING: '$#' },
      de: { FULL_NAME: 'US-Dollar', FORMAT_STRING: '# $', DECIMALS: '3', DEC_POINT: '.', THOUSANDS_SEP: '&nbsp;', HIDE_ZERO: 'Y' },
    })
    expect(await crm.call('crm.currency.get', { id: 'USD' })).toMatchObject({
      FULL_NAME: 'US Dollar',
      LANG: { de: { FORMAT_STRING: '# $' } },
    })
  })

  it('in the language of the portal are how the currency is written', async () => {
    crm = await openCrmPortal()
    await crm.call('crm.currency.localizations.set', { id: 'USD', localizations: { en: { FULL_NAME: 'Buck' } } })
    expect(await crm.call('crm.currency.get', { id: 'USD' })).toMatchObject({ FULL_NAME: 'Buck', FORMAT_STRING: '$#' })
    expect(await crm.call('crm.currency.localizations.delete', { id: 'USD', lids: ['en'] })).toBe(true)
    expect(await crm.call('crm.currency.localizations.get', { id: 'USD' })).toEqual([])
    expect(await crm.call('crm.currency.get', { id: 'USD' })).toMatchObject({ FULL_NAME: 'US Dollar' })
  })

  it('are refused without a currency', async () => {
    crm = await openCrmPortal()
    expect(await crm.refusal('crm.currency.localizations.get')).toEqual([400, '', 'The parameter id is invalid or not defined.'])
    expect(await crm.refusal('crm.currency.localizations.set', { id: 'XXX', localizations: {} })).toEqual([400, '', 'Not found'])
  })
})

describe('rates of VAT', () => {
  it('are those of the catalogue', async () => {
    crm = await openCrmPortal()
    const id = await crm.call('crm.vat.add', { fields: { NAME: 'VAT 20%', RATE: 20 } })
    expect(await crm.call('crm.vat.get', { id })).toMatchObject({
      ID: String(id),
      ACTIVE: 'Y',
      NAME: 'VAT 20%',
      RATE: '20.00',
      C_SORT: '100',
    })
    expect(await crm.call('crm.vat.update', { id, fields: { ACTIVE: 'N', RATE: 18.5 } })).toBe(id)
    expect(await crm.call('crm.vat.list', { filter: { ACTIVE: 'N' }, select: ['ID', 'RATE'] })).toEqual([{ ID: String(id), RATE: '18.50' }])
    expect(await crm.call('catalog.vat.get', { id })).toMatchObject({ vat: { id, rate: 18.5, active: 'N', sort: 100 } })
    expect(await crm.call('crm.vat.delete', { id })).toBe(true)
    expect(await crm.refusal('crm.vat.get', { id })).toEqual([400, '', 'VAT rate not found.'])
  })

  it.each([
    ['crm.vat.add', { fields: { RATE: 20 } }, 'Invalid parameters.'],
    ['crm.vat.update', { id: 99, fields: { RATE: 1 } }, 'Invalid identifier.'],
    ['crm.vat.delete', { id: 'x' }, 'Invalid identifier.'],
    ['crm.vat.list', { select: ['COLOUR'] }, 'Inadmissible fields for selection'],
  ])('%s refuses %j: %s', async (method, params, text) => {
    crm = await openCrmPortal()
    expect(await crm.refusal(method, params)).toEqual([400, '', text])
  })
})

describe('units of measure', () => {
  it('are those of the catalogue, one of them the default', async () => {
    crm = await openCrmPortal()
    const fields = { CODE: 212, MEASURE_TITLE: 'Watt', SYMBOL_RUS: 'W', IS_DEFAULT: 'Y' }
    const events = await crm.eventsOf(() => crm.call('crm.measure.add', { fields }))
    const [{ ID: id } = { ID: '' }] = (await crm.call('crm.measure.list', { filter: { CODE: 212 } })) as { ID: string }[]
    expect(events).toEqual([['ONCRMMEASUREADD', { FIELDS: { ID: Number(id) } }]])
    expect(await crm.call('crm.measure.list', { filter: { IS_DEFAULT: 'Y' }, select: ['CODE'] })).toEqual([{ ID: id, CODE: '212' }])
    expect(await crm.call('catalog.measure.get', { id })).toMatchObject({ measure: { code: 212, symbol: 'W', measureTitle: 'Watt' } })
    expect(await crm.call('crm.measure.update', { id, fields: { MEASURE_TITLE: 'Watts' } })).toBe(true)
    expect(await crm.call('crm.measure.get', { id })).toMatchObject({ MEASURE_TITLE: 'Watts' })
    expect(await crm.call('crm.measure.delete', { id })).toBe(true)
    expect(await crm.refusal('crm.measure.get', { id })).toEqual([400, '', 'Not found'])
    expect((await crm.refusal('crm.measure.add', { fields: { CODE: 213 } }))[1]).toBe('')
  })
})

describe('old funnels of deals', () => {
  it('are the funnels of crm.category, without the default one', async () => {
    crm = await openCrmPortal()
    const id = await crm.call('crm.dealcategory.add', { fields: { NAME: 'Repairs', SORT: '20' } })
    expect(await crm.call('crm.category.get', { entityTypeId: 2, id })).toMatchObject({ category: { name: 'Repairs', sort: 20 } })
    expect(await crm.call('crm.dealcategory.list', { select: ['ID', 'NAME'], filter: { IS_LOCKED: 'N' } })).toEqual([
      { ID: String(id), NAME: 'Repairs' },
    ])
    await crm.call('crm.dealcategory.update', { id, fields: { NAME: 'Service' } })
    expect(await crm.call('crm.dealcategory.get', { id })).toMatchObject({ NAME: 'Service', SORT: '20', IS_LOCKED: 'N' })
    expect(await crm.call('crm.dealcategory.status', { id })).toBe(`DEAL_STAGE_${String(id)}`)
    expect(await crm.call('crm.dealcategory.stage.list', { id })).toContainEqual(
      expect.objectContaining({ STATUS_ID: `C${String(id)}:NEW` }),
    )
    expect(await crm.call('crm.dealcategory.delete', { id })).toBe(true)
    expect(await crm.refusal('crm.dealcategory.get', { id })).toEqual([400, '', 'Not found'])
  })

  it('do not go while deals are in them', async () => {
    crm = await openCrmPortal()
    const id = await crm.call('crm.dealcategory.add', { fields: { NAME: 'Repairs' } })
    await crm.call('crm.deal.add', { fields: { CATEGORY_ID: id } })
    expect((await crm.refusal('crm.dealcategory.delete', { id }))[0]).toBe(400)
  })

  it('name the default one apart', async () => {
    crm = await openCrmPortal()
    expect(await crm.call('crm.dealcategory.default.set', { name: 'Sales' })).toBe(true)
    expect(await crm.call('crm.dealcategory.default.get')).toEqual({ ID: 0, NAME: 'Sales' })
    expect(await crm.call('crm.dealcategory.status')).toBe('DEAL_STAGE')
  })
})

it('orders are bound to deals only', async () => {
  crm = await openCrmPortal()
  expect(await crm.call('crm.enum.getorderownertypes')).toEqual([{ attribute: 'DYN', code: 'DEAL', id: 2, name: 'Deal' }])
})
