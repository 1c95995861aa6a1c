import { expect, test } from 'vitest'
import { nearestNames } from './likeness.ts'

test.each([
  ['oncrmdael', 'ONCRMDEALADD'],
  ['CRM_DEAL_DETAL_TAB', 'CRM_DEAL_DETAIL_TAB'],
  ['entity_type_id', 'entityTypeId'],
])('the name nearest to %s is %s', (wanted, nearest) => {
  expect(nearestNames(wanted, ['ONCRMDEALADD', 'ONTASKADD', 'CRM_DEAL_DETAIL_TAB', 'CRM_LEAD_LIST_MENU', 'entityTypeId'])[0]).toBe(nearest)
})

test('nothing is near to a name like no other', () => {
  expect(nearestNames('zzzz', ['ONCRMDEALADD', 'select'])).toEqual([])
})
