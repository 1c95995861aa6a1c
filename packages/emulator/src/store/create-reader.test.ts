import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createReader, type Shape } from './create-reader.ts'
import { createStore } from './create-store.ts'
import { createTable } from './create-table.ts'
import { everything } from './compile-filter.ts'
import { field } from './field.ts'
import { createDatabase } from './open-database.ts'
import { createPortalTime } from './portal-time.ts'
import { createSchema } from './schema.ts'
import { insertRow } from './write-row.ts'

const schema = createSchema('sample', [
  field('ID', 'integer'),
  field('PRICE', 'double'),
  field('WEIGHT', 'double', { storage: 'real' }),
  field('NAME', 'string'),
  field('NOTE', 'string', { omitNull: true }),
])
const page = { where: everything, orderBy: 't.ID', limit: 50 } as const
// Within the digits that SQLite prints.
const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100)
const row = fc.record({
  PRICE: fc.option(fc.integer({ min: -1e12, max: 1e12 })),
  WEIGHT: fc.option(fc.oneof(number, fc.integer())),
  NAME: fc.option(fc.string({ unit: 'grapheme' })),
  NOTE: fc.option(fc.string()),
})

it.each(['classic', 'universal'] as const)('prints rows of the %s family as they are written when they were parsed', (family) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.boolean(), (rows, isWhole) => {
      const store = createStore(createDatabase())
      createTable(store, schema)
      for (const each of rows) insertRow(store, schema.table, each)
      const reader = createReader(store, schema, createPortalTime(10_800))
      const fields = schema.of(family).filter(({ column }) => isWhole || column !== 'NOTE')
      const shape: Shape = { family, fields }
      expect(reader.print(shape, page)).toBe(JSON.stringify(reader.page(shape, page)))
    }),
  )
})
