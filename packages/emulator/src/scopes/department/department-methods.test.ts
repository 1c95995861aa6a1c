import { describe, expect, it } from 'vitest'
import { createTestPortal } from '../test-portal.ts'

describe('department', () => {
  it('is written, read, filtered, changed and deleted', () => {
    const portal = createTestPortal()
    expect(portal.call('department.get')).toEqual([{ ID: '1', NAME: 'Company', SORT: 500 }])
    const id = portal.call('department.add', { NAME: 'Sales', PARENT: 1, SORT: 100, UF_HEAD: 1 })
    expect(portal.list('department.get', { ID: id })).toMatchObject({
      result: [{ ID: '2', NAME: 'Sales', SORT: 100, PARENT: '1', UF_HEAD: '1' }],
      total: 1,
    })
    expect(portal.call('department.update', { ID: id, NAME: 'Sale' })).toBe(true)
    expect(portal.call('department.get', { NAME: 'Sale', PARENT: '1' })).toHaveLength(1)
    expect(portal.call('department.delete', { ID: id })).toBe(true)
    expect(portal.call('department.get', { ID: id })).toEqual([])
  })

  it('finds the top of the structure by no parent', () => {
    const portal = createTestPortal()
    portal.call('department.add', { NAME: 'Sales', PARENT: 1 })
    expect(portal.call('department.get', { PARENT: 0 })).toEqual([{ ID: '1', NAME: 'Company', SORT: 500 }])
  })

  it('orders by the column that sort names and filters by the number that it holds', () => {
    const portal = createTestPortal()
    for (const [NAME, SORT] of [
      ['B', 10],
      ['A', 20],
    ] as const)
      portal.call('department.add', { NAME, SORT, PARENT: 1 })
    const names = (params: Record<string, unknown>): unknown[] =>
      (portal.call('department.get', params) as { NAME: string }[]).map(({ NAME }) => NAME)
    expect(names({ sort: 'NAME', order: 'ASC' })).toEqual(['A', 'B', 'Company'])
    expect(names({ SORT: 20 })).toEqual(['A'])
  })

  it('refuses as the documentation words it', () => {
    const portal = createTestPortal()
    const refused = (method: string, params: Record<string, unknown>) => portal.refusal(`department.${method}`, params)
    expect(refused('add', { PARENT: 1 })).toEqual({ code: 'ERROR_CORE', description: 'Department name not provided.<br>' })
    expect(refused('add', { NAME: 'X' }).description).toBe('There can only be one top-level department in the company structure')
    expect(refused('update', { ID: 9 }).description).toBe('Department not found')
    expect(refused('delete', {}).description).toBe('Department not found')
  })

  it('labels its fields', () => {
    expect(createTestPortal().call('department.fields')).toEqual({
      ID: 'ID',
      NAME: 'Department Name',
      SORT: 'Sort Order',
      PARENT: 'Parent Department',
      UF_HEAD: 'Manager',
    })
  })
})
