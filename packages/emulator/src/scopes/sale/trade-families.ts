import type { MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import { catalogRefusals, idField } from '../catalog/catalog-fields.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import type { Sale } from './open-sale.ts'
import { lookup, saleFamily, saleMethods, showRow } from './sale-family.ts'

const immutable = { isRequired: true, isImmutable: true } as const
const readOnly = { without: ['add', 'get', 'update', 'delete'] } as const

/** api-reference/sale/data-types.md#sale_order_trade_platform */
const platformSchema = createSchema('sale_trade_platform', [
  field('ACTIVE', 'string'),
  field('CATALOG_SECTION_TAB_CLASS_NAME', 'string'),
  field('CLASS', 'string'),
  field('CODE', 'string'),
  field('DESCRIPTION', 'string'),
  idField,
  field('NAME', 'string'),
  field('SETTINGS', 'string'),
  field('XML_ID', 'string'),
])

/** api-reference/sale/data-types.md#sale_order_trade_binding */
const bindingSchema = createSchema('sale_trade_binding', [
  field('EXTERNAL_ORDER_ID', 'string', immutable),
  idField,
  field('ORDER_ID', 'integer', immutable),
  field('PARAMS', 'string'),
  field('TRADING_PLATFORM_ID', 'integer', immutable),
  lookup('TRADING_PLATFORM_XML_ID', 'string', 'null'),
  field('XML_ID', 'string'),
])

export interface TradeBindings {
  readonly methods: readonly MethodDefinition[]
  of(orderId: number): readonly Row[]
}

/** Sources of orders, which no method writes: api-reference/sale/trade-platform/index.md, api-reference/sale/trade-binding/index.md */
export function tradeFamilies(sale: Sale): TradeBindings {
  const { store, portal } = sale
  const binding = saleFamily({
    prefix: 'sale.tradeBinding',
    schema: bindingSchema,
    wrappers: { one: 'tradeBinding', many: 'tradeBindings' },
    refusals: catalogRefusals(0, 'trade binding'),
    ...readOnly,
  })
  const records = openRecords(portal, binding)
  const platforms = saleMethods(sale, {
    prefix: 'sale.tradePlatform',
    schema: platformSchema,
    wrappers: { one: 'tradePlatform', many: 'tradePlatforms' },
    refusals: catalogRefusals(0, 'trade platform'),
    ...readOnly,
  })
  if (store.value('select 1 from sale_trade_platform') === undefined)
    insertRow(store, platformSchema.table, { CODE: 'smart_invoice', NAME: 'Smart invoice', ACTIVE: 'Y', DESCRIPTION: '', SETTINGS: '' })
  return {
    of: (orderId) =>
      store.rows('select ID from sale_trade_binding where ORDER_ID = ? order by ID', [orderId]).map(([id]) => showRow(records, Number(id))),
    methods: [...platforms, ...controllerFamily(portal, binding, records)],
  }
}
