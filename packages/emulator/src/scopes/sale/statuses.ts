import { MethodError, type CallParams, type MethodDefinition } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import { catalogRefusals, missingFields, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireArgument, requireObject, toText } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { cameEmpty, hiddenKey, saleFamily, showRow, wordField } from './sale-family.ts'
import { langSchema, statusLangs } from './status-langs.ts'

// Statuses are known by a symbol, the engine counts records.
const schema = createSchema(
  'sale_status',
  [
    hiddenKey,
    field('COLOR', 'string'),
    field('ID', 'string', { ...required, isImmutable: true }),
    field('NOTIFY', 'string'),
    field('SORT', 'integer'),
    wordField('TYPE', required),
    field('XML_ID', 'string'),
  ],
  'ROW_ID',
)

/** api-reference/sale/status/index.md */
const SYSTEM: ReadonlySet<string> = new Set(['N', 'F', 'DN', 'DF'])

const INITIAL = [
  ['N', 'O', 10, 'Accepted, awaiting payment'],
  ['P', 'O', 20, 'Paid, preparing for shipment'],
  ['S', 'O', 30, 'Shipped'],
  ['D', 'O', 40, 'Canceled'],
  ['F', 'O', 50, 'Completed'],
  ['DN', 'D', 60, 'Awaiting processing'],
  ['DD', 'D', 70, 'Canceled'],
  ['DF', 'D', 80, 'Shipped'],
] as const

const MAX_ID_LENGTH = 2

const emptyId = (): MethodError => new MethodError(201_350_000_004, 'Status id is empty')

const NOT_FOUND = 201_340_400_001

/** `sale.status.*`, `sale.statusLang.*`: api-reference/sale/status/index.md, api-reference/sale/status-lang/index.md */
export function statuses(sale: Sale): readonly MethodDefinition[] {
  const { store, portal } = sale
  createTable(store, schema)
  createTable(store, langSchema)
  if (store.value('select 1 from sale_status') === undefined)
    for (const [ID, TYPE, SORT, NAME] of INITIAL) {
      insertRow(store, schema.table, { ID, TYPE, SORT, NOTIFY: 'Y', COLOR: '' })
      insertRow(store, langSchema.table, { STATUS_ID: ID, LID: portal.settings.languageId, NAME, DESCRIPTION: '' })
    }

  const family = saleFamily({
    prefix: 'sale.status',
    schema,
    wrappers: { one: 'status', many: 'statuses' },
    without: ['get', 'update', 'delete'],
    refusals: {
      ...catalogRefusals(NOT_FOUND, 'status'),
      missing: (names, call) => (names.join() === 'id' && cameEmpty(names, call) ? emptyId() : missingFields(names)),
    },
    requiredOnUpdate: ['type'],
    prepare: (change) => {
      refuseWrongStatus(sale, change)
      return defaultsOf(change, { NOTIFY: 'Y', SORT: 100, COLOR: '' })
    },
    removing: (_, __, { ID: id }) => {
      if (SYSTEM.has(String(id))) throw new MethodError(201_350_000_002, `Status ${String(id)} is a system one`)
      store.run('delete from sale_status_lang where STATUS_ID = ?', [id!])
    },
  })
  const records = openRecords(portal, family)
  const requireRow = (params: CallParams): number => {
    const row = store.value('select ROW_ID from sale_status where ID = ?', [toText(requireArgument(params, 'id'))])
    if (row === undefined) throw new MethodError(NOT_FOUND, 'status does not exist')
    return Number(row)
  }
  return [
    ...controllerFamily(portal, family, records),
    ...defineMethods('sale.status', 'sale', {
      get: ({ params }) => ({ status: showRow(records, requireRow(params)) }),
      update: (call) => {
        const fields = requireObject(call.params, 'fields')
        const row = requireRow(call.params)
        records.update(call, row, fields, 'universal')
        return { status: showRow(records, row) }
      },
      delete: (call) => {
        records.remove(call, requireRow(call.params))
        return true
      },
    }),
    ...statusLangs(sale),
  ]
}

function refuseWrongStatus({ store }: Sale, { id: row, sent, stored }: Change): void {
  const { ID: id, TYPE: type } = { ...stored, ...sent }
  if (type !== 'O' && type !== 'D') throw new MethodError(201_350_000_003, 'Status type is wrong')
  if (row === undefined) {
    if (String(id).trim() === '') throw emptyId()
    if (String(id).length > MAX_ID_LENGTH) throw new MethodError(201_350_000_005, 'Status id is too long')
    // The column compares without regard to case.
    if (store.value('select 1 from sale_status where ID = ?', [id!]) !== undefined)
      throw new MethodError(201_350_000_001, 'Duplicate entry for key [id]')
  } else if (type !== stored?.['TYPE']) {
    if (SYSTEM.has(String(id))) throw new MethodError(201_350_000_006, `Status ${String(id)} is a system one`)
    if (store.value('select 1 from sale_order where STATUS_ID = ?', [id!]) !== undefined)
      throw new MethodError(201_350_000_007, 'Orders have this status')
    if (store.value('select 1 from sale_shipment where STATUS_ID = ?', [id!]) !== undefined)
      throw new MethodError(201_350_000_008, 'Shipments have this status')
  }
}
