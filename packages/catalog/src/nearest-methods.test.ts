import { describe, expect, it } from 'vitest'
import { findMethod } from './find-method.ts'
import { nearestMethods } from './nearest-methods.ts'

describe('nearestMethods', () => {
  it.each([
    ['crm.deal.lst', 'crm.deal.list'],
    ['crm.deals.list', 'crm.deal.list'],
    ['CRM.Item.GetList', 'crm.item.list'],
    ['deal.add', 'crm.deal.add'],
    ['user.getcurrent', 'user.current'],
    ['servertime', 'server.time'],
  ])('finds for %s first %s', (typed, meant) => {
    expect(nearestMethods(typed)[0]).toBe(meant)
  })

  it('gives nothing for a name like no other', () => expect(nearestMethods('zzzzqqqq')).toEqual([]))
  it('gives no more than it is asked for, best first', () => {
    expect(nearestMethods('crm.deal.get', 2)[0]).toBe('crm.deal.get')
    expect(nearestMethods('crm.deal.get', 2)).toHaveLength(2)
  })
})

describe('findMethod', () => {
  it('gives undefined for an unknown name and for a version that does not exist', () => {
    expect(findMethod('crm.deal')).toBeUndefined()
    expect(findMethod('crm.deal.list', 'v3')).toBeUndefined()
  })
  it('finds a name in any case and keeps the documented spelling', () => {
    expect(findMethod('CRM.TYPE.GETBYENTITYTYPEID')?.name).toBe('crm.type.getByEntityTypeId')
  })
})
