import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { catalogRefusals, missingFields } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { describeController } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { requireArgument, toText } from '../read-params.ts'
import { encodeAny, encodeMap } from './any-value.ts'
import type { Sale } from './open-sale.ts'
import { COMMON_COLUMNS, FLAGS_BY_TYPE, SETTINGS_BY_TYPE, propertySchema } from './property-schema.ts'
import { cameEmpty, emptyTexts, saleMethods } from './sale-family.ts'

export type PropertyEntity = 'ORDER' | 'SHIPMENT'

export function properties(sale: Sale, prefix: string, entity: PropertyEntity): readonly MethodDefinition[] {
  const { store } = sale
  const types = Object.keys(SETTINGS_BY_TYPE)
  return [
    ...saleMethods(sale, {
      prefix,
      schema: propertySchema,
      wrappers: { one: 'property', many: 'properties' },
      without: ['fields'],
      refusals: {
        ...catalogRefusals(200_840_400_001, 'property'),
        missing: (names, call) => (names.join() === 'personTypeId' && cameEmpty(names, call) ? noPayer() : missingFields(names)),
      },
      requiredOnUpdate: ['name'],
      within: () => ({ sql: 't.ENTITY = ?', values: [entity], lookups: [] }),
      prepare: (change) => {
        const { TYPE, PERSON_TYPE_ID, PROPS_GROUP_ID } = { ...change.stored, ...change.sent }
        const type = String(TYPE)
        if (change.id === undefined) {
          if (PERSON_TYPE_ID === 0) throw noPayer()
          const isKnown =
            types.includes(type) && sale.has('sale_person_type', PERSON_TYPE_ID) && sale.has('sale_property_group', PROPS_GROUP_ID)
          if (!isKnown) throw new MethodError(200_850_000_006, 'Internal error adding property')
        }
        refuseContradictions(type, change)
        const { defaultValue, settings } = change.input
        const foreign = Object.entries(FLAGS_BY_TYPE).flatMap(([owner, columns]) => (owner === type ? [] : columns))
        return {
          ...emptyTexts(propertySchema, change, ['DEFAULT_VALUE_JSON', 'SETTINGS']),
          ...defaultsOf(change, { ...DEFAULTS, ENTITY: entity, SETTINGS: '[]' }),
          ...Object.fromEntries(foreign.map((column) => [column, 'N'])),
          ...(defaultValue !== undefined && encodeAny(sale, 'DEFAULT_VALUE', defaultValue, type === 'FILE')),
          ...(settings !== undefined && { SETTINGS: encodeMap(settings, (key) => key in SETTINGS_BY_TYPE[type]!) }),
        }
      },
      removing: (_, id) => {
        store.run('delete from sale_property_variant where ORDER_PROPS_ID = ?', [id])
        store.run('delete from sale_property_relation where PROPERTY_ID = ?', [id])
        store.run('delete from sale_order_property_value where ORDER_PROPS_ID = ?', [id])
        store.run('delete from sale_shipment_property_value where SHIPMENT_PROPS_ID = ?', [id])
      },
    }),
    ...defineMethods(prefix, 'sale', { getfieldsbytype: describeType }),
  ]
}

const noPayer = (): MethodError => new MethodError(200_850_000_005, 'Empty value for payer type')

const FLAGS = propertySchema.fields.filter(({ storage }) => storage === 'flag').map(({ column }) => column)

const DEFAULTS = { ...Object.fromEntries(FLAGS.map((column) => [column, 'N'])), ACTIVE: 'Y', SORT: 100, INPUT_FIELD_LOCATION: '0' }

/** Flags that cannot stand together; what is not sent counts as missing. */
function refuseContradictions(type: string, { input }: Change): void {
  const rules = [
    [input['multiple'] === 'Y', 'isFiltered', 'N', 200_850_000_009],
    [type === 'LOCATION' && input['isLocation'] === 'Y', 'multiple', 'N', 200_850_000_011],
    [type === 'LOCATION' && input['isLocation4tax'] === 'Y', 'multiple', 'N', 200_850_000_013],
    [type === 'STRING' && input['isProfileName'] === 'Y', 'required', 'Y', 200_850_000_015],
  ] as const
  for (const [applies, name, wanted, code] of rules) {
    if (!applies || input[name] === wanted) continue
    throw new MethodError(input[name] === undefined ? code : code + 1, `${name} must be ${wanted}`)
  }
}

/** api-reference/sale/property/sale-property-get-fields-by-type.md */
function describeType({ params }: Call): object {
  const type = toText(requireArgument(params, 'type'))
  const settings = Object.hasOwn(SETTINGS_BY_TYPE, type) ? SETTINGS_BY_TYPE[type] : undefined
  if (!settings) throw new MethodError(0, `Unknown property type ${type}`)
  const columns = new Set([...COMMON_COLUMNS, ...(FLAGS_BY_TYPE[type] ?? []), ...(type === 'LOCATION' ? ['INPUT_FIELD_LOCATION'] : [])])
  const named = propertySchema.of('universal').filter(({ column }) => columns.has(column))
  const described = describeController(named)
  const flags = { isImmutable: false, isReadOnly: false, isRequired: false }
  const fields = Object.fromEntries(Object.entries(settings).map(([name, kind]) => [name, { ...flags, type: kind }]))
  return { property: { ...described, settings: { ...(described['settings'] as object), fields } } }
}
