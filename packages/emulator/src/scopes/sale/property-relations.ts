import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, missingFields, required } from '../catalog/catalog-fields.ts'
import { defineMethods } from '../define-methods.ts'
import { requireObject, toId, toText } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { hiddenKey, saleMethods } from './sale-family.ts'

const RELATED: ReadonlySet<string> = new Set(['P', 'D', 'L', 'T'])

export function propertyRelations(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const immutable = { ...required, isImmutable: true } as const
  return [
    ...saleMethods(sale, {
      prefix: 'sale.propertyRelation',
      schema: createSchema(
        'sale_property_relation',
        [
          hiddenKey,
          field('ENTITY_ID', 'integer', immutable),
          field('ENTITY_TYPE', 'string', immutable),
          field('PROPERTY_ID', 'integer', immutable),
        ],
        'ROW_ID',
      ),
      wrappers: { one: 'propertyRelation', many: 'propertyRelations' },
      without: ['get', 'update', 'delete'],
      refusals: catalogRefusals(201_640_400_004, 'property relation'),
      prepare: ({ sent }) => {
        const { ENTITY_ID: id, ENTITY_TYPE: type, PROPERTY_ID: property } = sent
        if (!sale.has('sale_property', property)) throw new MethodError(201_650_000_002, 'property does not exist')
        if (!RELATED.has(String(type))) throw new MethodError(0, 'Unknown entityType')
        const sql = 'select 1 from sale_property_relation where ENTITY_ID = ? and ENTITY_TYPE = ? and PROPERTY_ID = ?'
        if (store.value(sql, [id!, type!, property!]) !== undefined)
          throw new MethodError(201_650_000_001, 'Duplicate entry for key [entityId, entityType, propertyId]')
        return {}
      },
    }),
    ...defineMethods('sale.propertyRelation', 'sale', {
      deleteByFilter: ({ params }) => {
        const fields = requireObject(params, 'fields')
        const missing = ['entityId', 'entityType', 'propertyId'].filter((name) => toText(fields[name]) === '')
        if (missing.length > 0) throw missingFields(missing)
        const key = [toId(fields['entityId']) ?? 0, toText(fields['entityType']), toId(fields['propertyId']) ?? 0]
        const sql = 'delete from sale_property_relation where ENTITY_ID = ? and ENTITY_TYPE = ? and PROPERTY_ID = ?'
        if (store.run(sql, key).changes === 0) throw new MethodError(201_640_400_004, 'property relation does not exist')
        return true
      },
    }),
  ]
}
