import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, idField, missingFields, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import type { Sale } from './open-sale.ts'
import { cameEmpty, saleMethods } from './sale-family.ts'

const groupSchema = createSchema('sale_property_group', [
  idField,
  field('NAME', 'string', required),
  field('PERSON_TYPE_ID', 'integer', required),
  field('SORT', 'integer'),
])

export function propertyGroups(sale: Sale): readonly MethodDefinition[] {
  return saleMethods(sale, {
    prefix: 'sale.propertygroup',
    schema: groupSchema,
    wrappers: { one: 'propertyGroup', many: 'propertyGroups' },
    refusals: {
      ...catalogRefusals(200_940_400_001, 'property group'),
      missing: (names, call) => {
        if (!cameEmpty(names, call)) return missingFields(names)
        return new MethodError(/update$/i.test(call.method) ? 200_950_000_008 : 200_950_000_006, `Empty value: ${names.join(', ')}`)
      },
    },
    requiredOnUpdate: ['name', 'personTypeId'],
    prepare: (change) => {
      const { PERSON_TYPE_ID: personTypeId } = change.stored ?? change.sent
      if (!sale.has('sale_person_type', personTypeId)) throw new MethodError(200_950_000_006, 'person type is wrong')
      // Its description does not say that the type of payer is immutable, its page of updates does.
      return { ...defaultsOf(change, { SORT: 100 }), PERSON_TYPE_ID: personTypeId! }
    },
    removing: (_, id) => {
      sale.store.run('update sale_property set PROPS_GROUP_ID = 0 where PROPS_GROUP_ID = ?', [id])
    },
  })
}
