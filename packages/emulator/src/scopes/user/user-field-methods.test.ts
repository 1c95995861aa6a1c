import { describe, expect, it } from 'vitest'
import { createTestPortal } from '../test-portal.ts'

type Row = Record<string, unknown>

describe('user fields of people', () => {
  it('are added under their prefix, listed, changed and removed', () => {
    const portal = createTestPortal()
    const add = (FIELD_NAME: string, more: Row = {}): unknown =>
      portal.call('user.userfield.add', { fields: { FIELD_NAME, USER_TYPE_ID: 'string', ...more } })
    const skills = add('skills')
    add('UF_LEVEL', { USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LIST: [{ VALUE: 'junior' }] })
    const { result, total } = portal.list('user.userfield.list', { order: { id: 'desc' } })
    expect(total).toBe(2)
    expect(result).toMatchObject([
      { FIELD_NAME: 'UF_USR_LEVEL', USER_TYPE_ID: 'enumeration', MULTIPLE: 'Y', LIST: [{ VALUE: 'junior' }] },
      { ID: String(skills), ENTITY_ID: 'USER', FIELD_NAME: 'UF_USR_SKILLS', XML_ID: null, SORT: '100' },
    ])
    expect((result as Row[])[1]).not.toHaveProperty('LIST')
    expect(portal.call('user.userfield.update', { id: skills, fields: { SORT: 5, LABEL: 'Skills' } })).toBe(true)
    expect(portal.list('user.userfield.list', { filter: { '<SORT': 10 } }).result).toMatchObject([{ SORT: '5' }])
    expect(portal.call('user.fields')).toMatchObject({ UF_USR_SKILLS: 'Skills' })
    expect(portal.call('user.userfield.delete', { id: skills })).toBe(true)
    expect(portal.list('user.userfield.list', {}).total).toBe(1)
    expect(portal.call('user.fields')).not.toHaveProperty('UF_USR_SKILLS')
  })

  it('hold values that are written, shown and searched for with the person', () => {
    const portal = createTestPortal()
    portal.call('user.userfield.add', { fields: { FIELD_NAME: 'SKILLS', USER_TYPE_ID: 'string', MULTIPLE: 'Y' } })
    portal.call('user.userfield.add', { fields: { FIELD_NAME: 'RATE', USER_TYPE_ID: 'double' } })
    portal.call('user.update', { ID: 1, UF_USR_SKILLS: ['chess', 'go'], UF_USR_RATE: '2.5' })
    expect(portal.call('user.current')).toMatchObject({ UF_USR_SKILLS: ['chess', 'go'] })
    const found = (filter: Row): number => (portal.list('user.get', { FILTER: filter }).result as Row[]).length
    expect([found({ '>UF_USR_RATE': 2 }), found({ '>UF_USR_RATE': 3 })]).toEqual([1, 0])
    expect((portal.list('user.get', { select: ['ID', 'UF_*'] }).result as Row[])[0]).toMatchObject({ ID: '1', UF_USR_RATE: '2.5' })
    const id = portal.call('user.add', { EMAIL: 'b@example.com', UF_DEPARTMENT: [1], UF_USR_SKILLS: ['go'] })
    expect((portal.list('user.get', { ID: id }).result as Row[])[0]).toMatchObject({ UF_USR_SKILLS: ['go'] })
  })

  it('are refused in the words of their pages', () => {
    const portal = createTestPortal()
    const fields = { FIELD_NAME: 'A', USER_TYPE_ID: 'string' }
    portal.call('user.userfield.add', { fields })
    const refusal = (method: string, params: Row = {}): unknown => Object.values(portal.refusal(`user.userfield.${method}`, params))
    expect(refusal('add', { fields: { USER_TYPE_ID: 'string' } })).toEqual(['', "The 'FIELD_NAME' field is not found."])
    expect(refusal('add', { fields: { FIELD_NAME: 'B' } })).toEqual(['', "The 'USER_TYPE_ID' field is not found."])
    expect(refusal('add', { fields })).toEqual(['ERROR_CORE', 'Field UF_USR_A for USER object already exists'])
    expect(refusal('update')).toEqual(['', 'ID is not defined or invalid'])
    expect(refusal('update', { id: 99 })).toEqual(['', 'Access denied.'])
    expect(refusal('delete', { id: 'x' })).toEqual(['', 'ID is not defined or invalid'])
  })
})
