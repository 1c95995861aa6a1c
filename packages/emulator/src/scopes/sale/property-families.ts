import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, idField, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { describeController } from '../family/controller-family.ts'
import type { Change } from '../family/family.ts'
import { requireArgument, requireObject, toId, toText } from '../read-params.ts'
import { encodeAny, encodeMap } from './any-value.ts'
import type { Sale } from './open-sale.ts'
import { COMMON_COLUMNS, FLAGS_BY_TYPE, propertySchema, SETTINGS_BY_TYPE } from './property-schema.ts'
import { emptyTexts, hiddenKey, saleMethods, without } from './sale-family.ts'

/** Groups, properties of orders and of shipments, their variants and relations: api-reference/sale/property/index.md */
export function propertyFamilies(sale: Sale): readonly MethodDefinition[] {
  return [
    ...groups(sale),
    ...properties(sale, 'sale.property', 'ORDER'),
    ...properties(sale, 'sale.shipmentproperty', 'SHIPMENT'),
    ...variants(sale),
    ...relations(sale),
  ]
}

const groupSchema = createSchema('sale_property_group', [
  idField,
  field('NAME', 'string', required),
  field('PERSON_TYPE_ID', 'integer', required),
  field('SORT', 'integer'),
])

function groups(sale: Sale): readonly MethodDefinition[] {
  return saleMethods(sale, {
    prefix: 'sale.propertygroup',
    schema: groupSchema,
    wrappers: { one: 'propertyGroup', many: 'propertyGroups' },
    refusals: catalogRefusals(200_940_400_001, 'property group'),
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

export type PropertyEntity = 'ORDER' | 'SHIPMENT'

function properties(sale: Sale, prefix: string, entity: PropertyEntity): readonly MethodDefinition[] {
  const { store } = sale
  const types = Object.keys(SETTINGS_BY_TYPE)
  return [
    ...saleMethods(sale, {
      prefix,
      schema: propertySchema,
      wrappers: { one: 'property', many: 'properties' },
      without: ['fields'],
      refusals: catalogRefusals(200_840_400_001, 'property'),
      within: () => ({ sql: 't.ENTITY = ?', values: [entity], lookups: [] }),
      prepare: (change) => {
        const { TYPE, PERSON_TYPE_ID, PROPS_GROUP_ID } = { ...change.stored, ...change.sent }
        const type = String(TYPE)
        if (change.id === undefined) {
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
  const settings = SETTINGS_BY_TYPE[type]
  if (!settings) throw new MethodError(0, `Unknown property type ${type}`)
  const columns = new Set([...COMMON_COLUMNS, ...(FLAGS_BY_TYPE[type] ?? []), ...(type === 'LOCATION' ? ['INPUT_FIELD_LOCATION'] : [])])
  const named = propertySchema.of('universal').filter(({ column }) => columns.has(column))
  const described = describeController(named)
  const flags = { isImmutable: false, isReadOnly: false, isRequired: false }
  const fields = Object.fromEntries(Object.entries(settings).map(([name, kind]) => [name, { ...flags, type: kind }]))
  return { property: { ...described, settings: { ...(described['settings'] as object), fields } } }
}

function variants(sale: Sale): readonly MethodDefinition[] {
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
        return new MethodError(0, `Required fields: ${names.join(', ')}`)
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

const RELATED: ReadonlySet<string> = new Set(['P', 'D', 'L', 'T'])

function relations(sale: Sale): readonly MethodDefinition[] {
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
        if (missing.length > 0) throw new MethodError(0, `Required fields: ${missing.join(', ')}`)
        const key = [toId(fields['entityId']) ?? 0, toText(fields['entityType']), toId(fields['propertyId']) ?? 0]
        const sql = 'delete from sale_property_relation where ENTITY_ID = ? and ENTITY_TYPE = ? and PROPERTY_ID = ?'
        if (store.run(sql, key).changes === 0) throw new MethodError(201_640_400_004, 'property relation does not exist')
        return true
      },
    }),
  ]
}
