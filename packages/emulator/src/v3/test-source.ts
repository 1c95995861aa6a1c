import { createDatabase } from '../store/open-database.ts'
import { createStore } from '../store/create-store.ts'
import { createPortalTime } from '../store/portal-time.ts'
import { createDto, dtoField, type Dto } from './dto.ts'
import type { DtoSource } from './dto-actions.ts'
import { dateTime, flag, int, text, texts, words } from './dto-kinds.ts'

export interface TestRow {
  readonly id: number
  readonly size: number | null
  readonly name: string | null
  readonly ownerId: number | null
}

export const TEST_ROWS: readonly TestRow[] = [
  { id: 1, size: 5, name: 'a', ownerId: null },
  { id: 2, size: null, name: 'b', ownerId: 1 },
  { id: 3, size: 5, name: null, ownerId: 1 },
  { id: 4, size: -2, name: "o'k", ownerId: 9 },
  { id: 5, size: 10, name: 'Ж', ownerId: 2 },
]

/** A table of boxes that own each other, and its object. For tests. */
export function createTestSource(): DtoSource {
  const store = createStore(createDatabase())
  store.exec(
    'create table box (ID integer primary key, SIZE integer, NAME text, OWNER_ID integer, OPEN text, MADE text, TAGS text, COLOUR text)',
  )
  for (const { id, size, name, ownerId } of TEST_ROWS) {
    store.run("insert into box values (?, ?, ?, ?, 'Y', '2026-01-05T12:00:00+03:00', '[\"x\"]', 'r')", [id, size, name, ownerId])
  }
  return { store, time: createPortalTime(10_800), dto: boxDto }
}

const open = { filterable: true, sortable: true, editable: true } as const

export const boxDto: Dto = createDto('BoxDto', 'box', [
  dtoField('id', int, false, { read: (row) => `${row}.ID`, filterable: true, sortable: true }),
  dtoField('size', int, 'SIZE', { ...open, required: true }),
  dtoField('name', text, 'NAME', open),
  dtoField('ownerId', int, 'OWNER_ID', open),
  dtoField('isOpen', flag, 'OPEN', { editable: true, filterable: true }),
  dtoField('made', dateTime, 'MADE', { filterable: true, sortable: true, required: true }),
  dtoField('tags', texts, 'TAGS', { editable: true, onDemand: true }),
  dtoField('colour', words({ red: 'r', none: null }), 'COLOUR', { editable: true }),
  dtoField('owner', int, false, { relation: { dto: () => boxDto, on: (row, owner) => `${owner}.ID = ${row}.OWNER_ID`, many: false } }),
  dtoField('owned', int, false, { relation: { dto: () => boxDto, on: (row, owned) => `${owned}.OWNER_ID = ${row}.ID`, many: true } }),
])
