import { expect, it } from 'vitest'
import { createTestPortal } from '../test-portal.ts'

it('lists of services read names in any case and answer UPPER ones', () => {
  const portal = createTestPortal()
  const upper = portal.call('sale.paysystem.list', { SELECT: ['ID'], FILTER: { '=ACTIVE': 'Y' }, ORDER: { ID: 'ASC' } })
  expect(upper).toEqual([{ ID: 1 }])
  expect(portal.call('sale.paysystem.list', { select: ['id'], filter: { '=active': 'Y' }, order: { id: 'ASC' } })).toEqual(upper)
  expect(portal.refusal('sale.paysystem.list', { select: ['colour'] })).toEqual({
    code: 'ERROR_CHECK_FAILURE',
    description: 'colour not allowed for select',
  })
})

it('the price of a pay system is asked for as its samples do and told as their answers do', () => {
  const portal = createTestPortal()
  expect(portal.call('sale.paysystem.list', { SELECT: ['ID', 'TARIF'], FILTER: { '=ACTIVE': 'Y' } })).toEqual([{ ID: 1, TARIFF: null }])
})
