import { describe, expect, it } from 'vitest'
import { lookup } from './read-table.ts'

const table = 'i a.thing.update ;rp task.items.getlist ;r,k,ID a.list b.list ;r,kp,ID,id,rows,20 c.get ;'

describe('lookup', () => {
  it.each(['partner.thing.add', 'partner.thing.update', 'partner.thing.delete', 'partner.getaway.run', 'add'])(
    'takes the unknown %s for a write, which is not repeated',
    (method) => expect(lookup(method, table)).toEqual({ kind: 'write', positional: false }),
  )

  it.each([
    'partner.get',
    'partner.list',
    'partner.thing.fields',
    'partner.thing.getByCode',
    'x.types',
    'x.count',
    'x.search',
    'x.current',
  ])('takes the unknown %s for a read, but not for a list', (method) =>
    expect(lookup(method, table)).toEqual({ kind: 'read', positional: false }),
  )

  it.each(['list', 'a', 'thing.update', 'a.thing', 'r,k,id', ';'])(
    'does not take %j, a part of the table, for a method of it',
    (method) => {
      expect(lookup(method, table)).toEqual(lookup(method, ''))
    },
  )

  it('reads a keyset list and leaves out what is usual', () => {
    expect(lookup('b.list', table)).toEqual({
      kind: 'read',
      list: { style: 'keyset', cursorRequest: 'ID', cursorAnswer: 'ID', ordering: 'map', pageSize: 50 },
      positional: false,
    })
  })

  it('reads every part of a head', () => {
    expect(lookup('c.get', table).list).toEqual({
      style: 'keyset',
      cursorRequest: 'ID',
      cursorAnswer: 'id',
      ordering: 'pair',
      container: 'rows',
      pageSize: 20,
    })
    expect(lookup('task.items.getlist', table)).toMatchObject({ kind: 'read', positional: true })
    expect(lookup('a.thing.update', table).kind).toBe('idempotent')
  })

  it('takes an update for idempotent below a documented root only', () => {
    expect(lookup('a.other.update', table)).toMatchObject({ kind: 'idempotent' })
    expect(lookup('partner.other.update', table).kind).toBe('write')
  })

  it('reads families: a verb below a root', () => {
    const families = ',k,id b.*.list ;- b.odd.list ;'
    expect(lookup('b.price.list', families).list?.cursorRequest).toBe('id')
    expect(lookup('b.odd.list', families)).toMatchObject({ kind: 'read' })
    expect(lookup('b.odd.list', families).list).toBeUndefined()
  })

  it('finds a method in any case', () => expect(lookup('A.List', table).list?.style).toBe('keyset'))

  it('Field note 8: knows the cursor of every family, whose name comes from the catalogue', () => {
    expect(lookup('crm.deal.list').list?.cursorAnswer).toBe('ID')
    expect(lookup('crm.item.list').list).toMatchObject({ cursorRequest: 'id', cursorAnswer: 'id' })
    expect(lookup('tasks.task.list').list).toMatchObject({ cursorRequest: 'ID', cursorAnswer: 'id' })
    expect(lookup('catalog.product.list').list).toMatchObject({ cursorRequest: 'id', cursorAnswer: 'id' })
  })
})
