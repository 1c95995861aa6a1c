import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { controllerFamily } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import {
  catalogEvent,
  catalogRefusals,
  flagField,
  idField,
  numberField,
  refuseEmptied,
  required,
  writtenByPortal,
} from './catalog-fields.ts'
import { measureSchema } from './measure-schema.ts'
import { authorship, catalogSchema, storeSchema, type Catalog } from './open-catalog.ts'
import { vatSchema } from './vat-schema.ts'

/** `catalog.vat.*`, `measure`, `store`, `roundingRule`, `catalog`, `extra`, `ratio`, `storeproduct`: api-reference/catalog/data-types.md */
export function referenceFamilies(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  const scope = 'catalog'
  const readOnly = { without: ['add', 'update', 'delete'] } as const

  return [
    ...controllerFamily(portal, {
      prefix: 'catalog.vat',
      scope,
      schema: vatSchema,
      wrappers: { one: 'vat', many: 'vats' },
      refusals: catalogRefusals(200_800_000_000, 'VAT rate'),
      // api-reference/catalog/vat/catalog-vat-update.md
      requiredOnUpdate: ['name', 'rate'],
      prepare: (change) => ({ ...defaultsOf(change, { ACTIVE: 'Y', SORT: 100 }), TIMESTAMP_X: catalog.now() }),
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.measure',
      scope,
      schema: measureSchema,
      wrappers: { one: 'measure', many: 'measures' },
      refusals: catalogRefusals(200_600_000_020, 'Measure'),
      prepare: (change) => {
        refuseEmptied(measureSchema, change)
        refuseTwin(catalog, change, 'CODE', 200_600_000_000, 'A measure with this code already exists')
        if (change.sent['IS_DEFAULT'] === 'Y') {
          const isTaken = store.value("select 1 from catalog_measure where IS_DEFAULT = 'Y' and ID <> ?", [change.id ?? 0]) !== undefined
          if (isTaken) throw new MethodError(200_600_000_010, 'Default measure already exists')
        }
        return defaultsOf(change, { IS_DEFAULT: 'N' })
      },
      event: catalogEvent('MEASURE'),
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.store',
      scope,
      schema: storeSchema,
      wrappers: { one: 'store', many: 'stores' },
      refusals: catalogRefusals(201_100_000_000, 'Store'),
      prepare: (change) => {
        refuseEmptied(storeSchema, change)
        const { userId } = change.call.caller
        const now = catalog.now()
        const fresh = { ACTIVE: 'Y', ISSUING_CENTER: 'N', SORT: 100, USER_ID: userId, DATE_CREATE: now }
        return { ...defaultsOf(change, fresh), ...unlessSent(change, { MODIFIED_BY: userId, DATE_MODIFY: now }) }
      },
      // api-reference/catalog/store/catalog-store-delete.md
      removing: (_, id) => {
        const isUsed = store.value('select 1 from catalog_document_element where ? in (STORE_FROM, STORE_TO)', [id]) !== undefined
        if (isUsed) throw new MethodError(0, 'The store has inventory documents')
        store.run('delete from catalog_store_product where STORE_ID = ?', [id])
      },
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.roundingRule',
      scope,
      schema: createSchema('catalog_rounding_rule', [
        idField,
        field('CATALOG_GROUP_ID', 'integer', required),
        numberField('PRICE', required),
        field('ROUND_TYPE', 'integer', required),
        numberField('ROUND_PRECISION', required),
        field('CREATED_BY', 'integer', writtenByPortal),
        field('DATE_CREATE', 'datetime', writtenByPortal),
        field('MODIFIED_BY', 'integer', writtenByPortal),
        field('DATE_MODIFY', 'datetime', writtenByPortal),
      ]),
      wrappers: { one: 'roundingRule', many: 'roundingRules' },
      refusals: catalogRefusals(200_900_000_000, 'Rounding rule'),
      // api-reference/catalog/rounding-rule/catalog-rounding-rule-update.md
      requiredOnUpdate: ['catalogGroupId', 'price', 'roundType', 'roundPrecision'],
      prepare: (change) => authorship(catalog, change, 'DATE_MODIFY'),
      event: catalogEvent('ROUNDING'),
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.catalog',
      scope,
      schema: catalogSchema,
      wrappers: { one: 'catalog', many: 'catalogs' },
      refusals: catalogRefusals(0, 'Catalog'),
      ...readOnly,
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.extra',
      scope,
      schema: createSchema('catalog_extra', [idField, field('NAME', 'string', required), numberField('PERCENTAGE', required)]),
      wrappers: { one: 'extra', many: 'extras' },
      refusals: catalogRefusals(202_000_000_000, 'Extra'),
      ...readOnly,
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.ratio',
      scope,
      schema: createSchema('catalog_ratio', [
        idField,
        flagField('IS_DEFAULT'),
        field('PRODUCT_ID', 'integer', required),
        numberField('RATIO', required),
      ]),
      wrappers: { one: 'ratio', many: 'ratios' },
      refusals: catalogRefusals(0, 'Ratio'),
      ...readOnly,
    }),
    ...controllerFamily(portal, {
      prefix: 'catalog.storeproduct',
      scope,
      schema: createSchema('catalog_store_product', [
        idField,
        numberField('AMOUNT', writtenByPortal),
        field('PRODUCT_ID', 'integer', writtenByPortal),
        numberField('QUANTITY_RESERVED', writtenByPortal),
        field('STORE_ID', 'integer', writtenByPortal),
      ]),
      wrappers: { one: 'storeProduct', many: 'storeProducts' },
      refusals: catalogRefusals('', 'Store product'),
      ...readOnly,
    }),
  ]
}

/** Columns of a new record that nothing was sent for. */
export function defaultsOf(change: Change, values: Values): Values {
  return change.id === undefined ? unlessSent(change, values) : {}
}

export function unlessSent({ sent }: Change, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([column]) => sent[column] === undefined))
}

function refuseTwin({ store }: Catalog, { sent, id = 0 }: Change, column: string, code: number, text: string): void {
  const value = sent[column]
  if (value === undefined) return
  const isTaken = store.value(`select 1 from catalog_measure where "${column}" = ? and ID <> ?`, [value, id]) !== undefined
  if (isTaken) throw new MethodError(code, text)
}
