import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore } from './create-store.ts'
import { createDatabase } from './open-database.ts'

const nothing = (): void => undefined

describe('work on a database', () => {
  it('that throws is undone with the tables that it made, and whoever counted counts again', () => {
    const db = createDatabase()
    const store = createStore(db)
    store.exec('create table a (ID integer primary key)')
    store.run('insert into a values (1)')
    let undone = 0
    const fail = (): void =>
      db.whole(
        () => {
          store.run('insert into a values (2)')
          store.exec('create table b (ID integer)')
          expect(store.count('a', [])).toBe(2)
          throw new Error('midway')
        },
        () => void undone++,
      )
    expect(fail).toThrow('midway')
    expect(undone).toBe(1)
    expect(store.count('a', [])).toBe(1)
    expect(store.value("select count(*) from sqlite_master where name = 'b'")).toBe(0)
  })

  it('that only read is not said to be undone', () => {
    const db = createDatabase()
    const undone: string[] = []
    const read = (): void =>
      db.whole(
        () => {
          db.prepare('select 1').get()
          throw new Error('refused')
        },
        () => void undone.push('undone'),
      )
    expect(read).toThrow('refused')
    expect(undone).toEqual([])
  })

  it('writes by whatever is no select, also when that answers rows', () => {
    const db = createDatabase()
    const store = createStore(db)
    store.exec('create table a (ID integer primary key)')
    for (const write of [
      () => db.prepare('insert into a values (1) returning ID').all(),
      () => db.prepare('insert into a values (1) returning ID').get(),
      () => store.row('with one as (select 1) insert into a select * from one returning ID'),
    ]) {
      const run = (): void =>
        db.whole(() => {
          write()
          throw new Error('midway')
        }, nothing)
      expect(run).toThrow('midway')
      expect(store.value('select count(*) from a')).toBe(0)
    }
  })

  it('keeps what was done whole, however work nests and fails', () => {
    // A tree of work: numbers are written, a list is work of its own, and a list that begins with null throws at its end.
    const { tree } = fc.letrec<{ tree: unknown[] }>((tie) => ({
      tree: fc.array(fc.oneof({ depthSize: 'small' }, fc.integer({ min: 0, max: 99 }), fc.constant(null), tie('tree')), { maxLength: 6 }),
    }))
    fc.assert(
      fc.property(tree, (work) => {
        const db = createDatabase()
        const store = createStore(db)
        store.exec('create table a (VALUE integer)')
        const expected = (node: readonly unknown[]): readonly unknown[] =>
          node[0] === null ? [] : node.flatMap((each) => (Array.isArray(each) ? expected(each) : each === null ? [] : [each]))
        const run = (node: readonly unknown[]): void => {
          try {
            db.whole(() => {
              for (const each of node) {
                if (Array.isArray(each)) run(each)
                else if (each !== null) store.run('insert into a values (?)', [each as number])
              }
              if (node[0] === null) throw new Error('midway')
            }, nothing)
          } catch {}
        }
        run(work)
        expect(store.rows('select VALUE from a order by rowid').flat()).toEqual(expected(work))
        db.close()
      }),
    )
  })
})
