import { MethodError, type SqlValue } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { idField, missingFields, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily, describeController } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { requireObject, toText } from '../read-params.ts'
import type { Basket } from './basket-items.ts'
import type { Sale } from './open-sale.ts'
import { asAdded, ownXmlId, saleFamily, showRow } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'

const immutable = { isImmutable: true } as const

const propertySchema = createSchema('sale_basket_property', [
  field('BASKET_ID', 'integer', { ...required, ...immutable }),
  field('CODE', 'string', required),
  idField,
  field('NAME', 'string', required),
  field('SORT', 'integer'),
  field('VALUE', 'string', required),
  field('XML_ID', 'string'),
])

const NOT_FOUND = 200_140_400_001

export function basketProperties(sale: Sale): Basket {
  const { store, portal } = sale
  const orderOf = (basketId: SqlValue | undefined): number =>
    Number(store.value('select ORDER_ID from sale_basket_item where ID = ?', [basketId ?? 0]))
  const family = saleFamily({
    prefix: 'sale.basketproperties',
    schema: propertySchema,
    wrappers: { one: 'basketProperty', many: 'basketProperties' },
    without: ['fields'],
    refusals: {
      notFound: (_, { method }) =>
        /delete$/i.test(method)
          ? new MethodError(NOT_FOUND, 'basket item does not exist')
          : new MethodError(/get$/i.test(method) ? 200_240_400_003 : 0, 'basket property does not exist'),
      missing: (names, call) => {
        const { basketId } = requireObject(call.params, 'fields')
        if (names.includes('basketId') && toText(basketId) !== '') return new MethodError(200_240_400_005, 'Basket item id is bad')
        if (names.includes('basketId')) return new MethodError(200_240_400_004, 'Basket item id is absent')
        return missingFields(names)
      },
    },
    prepare: (change) => {
      if (change.id === undefined && !sale.has('sale_basket_item', change.sent['BASKET_ID']))
        throw new MethodError(200_240_400_001, 'basket item does not exist')
      return { ...defaultsOf(change, { SORT: 100 }), ...ownXmlId(sale, change) }
    },
    saved: ({ stored, sent }) => settleOrder(sale, orderOf((stored ?? sent)['BASKET_ID'])),
    finish: (rows, call) => (/add$/i.test(call.method) ? rows.map((row) => asAdded(['sort'], row, call)) : rows),
    removed: (_, __, stored) => settleOrder(sale, orderOf(stored['BASKET_ID'])),
  })
  const records = openRecords(portal, family)
  return {
    of: (basketId) =>
      store
        .rows('select ID from sale_basket_property where BASKET_ID = ? order by SORT, ID', [basketId])
        .map(([id]) => showRow(records, Number(id))),
    methods: [
      ...controllerFamily(portal, family, records),
      ...defineMethods('sale.basketproperties', 'sale', {
        getFields: () => ({ basketProperties: describeController(propertySchema.of('universal')) }),
      }),
    ],
  }
}
