import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, idField, missingFields, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import type { Change } from '../family/family.ts'
import { requireObject } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { saleMethods, without } from './sale-family.ts'

export function propertyVariants(sale: Sale): readonly MethodDefinition[] {
  const refuseEmpty = ({ input }: Change): void => {
    if (input['value'] === '') throw new MethodError('ERROR_NO_VALUE', 'The value is empty')
    if (input['name'] === '') throw new MethodError('ERROR_NO_NAME', 'The name is empty')
  }
  return saleMethods(sale, {
    prefix: 'sale.propertyvariant',
    schema: createSchema('sale_property_variant', [
      field('DESCRIPTION', 'string'),
      idField,
      field('NAME', 'string', required),
      field('ORDER_PROPS_ID', 'integer', { ...required, isImmutable: true }),
      field('SORT', 'integer'),
      field('VALUE', 'string', required),
      // Its description spells it so; no answer shows it.
      field('XML_ID', 'string', { universal: 'xnlId' }),
    ]),
    wrappers: { one: 'propertyVariant', many: 'propertyVariants' },
    refusals: {
      ...catalogRefusals(201_540_400_001, 'property variant'),
      missing: (names, { params }) => {
        const fields = requireObject(params, 'fields')
        if (names.includes('value') && fields['value'] === '') return new MethodError('ERROR_NO_VALUE', 'The value is empty')
        if (names.includes('name') && fields['name'] === '') return new MethodError('ERROR_NO_NAME', 'The name is empty')
        return missingFields(names)
      },
    },
    requiredOnUpdate: ['name', 'value'],
    prepare: (change) => {
      refuseEmpty(change)
      if (change.id === undefined && !sale.has('sale_property', change.sent['ORDER_PROPS_ID']))
        throw new MethodError(201_550_000_003, 'property does not exist')
      return defaultsOf(change, { SORT: 100, DESCRIPTION: '' })
    },
    finish: (rows) => rows.map((row) => without(['xnlId'], row)),
  })
}
