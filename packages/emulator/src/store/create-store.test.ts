import { expect, it } from 'vitest'
import { createStore } from './create-store.ts'
import { createDatabase } from './open-database.ts'

it.each([null, new Uint8Array([1, 0, 255]), 'x', 5])('takes %s alone as a value, to read and to write', (value) => {
  const store = createStore(createDatabase())
  store.exec('create table sample (ID integer primary key, VALUE)')
  store.run('insert into sample (VALUE) values (?)', [value])
  const [[read]] = store.rows('select VALUE from sample where VALUE is ?', [value]) as [[unknown]]
  expect(read === null || typeof read !== 'object' ? read : new Uint8Array(read as Uint8Array)).toEqual(value)
  expect(store.value('select count(*) from sample where VALUE is ?', [value])).toBe(1)
})
