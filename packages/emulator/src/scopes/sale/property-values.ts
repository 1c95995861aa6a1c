import { MethodError, type Call, type MethodDefinition, type SqlValue } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { catalogRefusals, missingFields, required } from '../catalog/catalog-fields.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { openRecords } from '../family/open-records.ts'
import { objectsOf, requireInteger, requireObject, toId, type Fields } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { anyField } from './property-schema.ts'
import { order, shipment, type Owner } from './property-value-owners.ts'
import { describeInLowerCase, lookup, saleFamily, showRow, without } from './sale-family.ts'
import { settleOrder } from './settle-order.ts'
import { write } from './write-property-value.ts'

const NOT_FOUND = 201_040_400_001

export interface PropertyValues {
  readonly methods: readonly MethodDefinition[]
  /** The values of one order or shipment. */
  of(ownerId: number): readonly Row[]
}

export const orderPropertyValues = (sale: Sale): PropertyValues => valuesOf(sale, order)

export const shipmentPropertyValues = (sale: Sale): PropertyValues => valuesOf(sale, shipment)

/** `sale.propertyvalue.*`, `sale.shipmentpropertyvalue.*`: api-reference/sale/property-value/index.md */
function valuesOf(sale: Sale, owner: Owner): PropertyValues {
  const { store, portal } = sale
  const { prefix, entity } = owner
  const ownerColumn = `${entity}_ID`
  const propertyColumn = `${entity}_PROPS_ID`
  const schema = createSchema(`sale_${entity.toLowerCase()}_property_value`, [
    field('CODE', 'string'),
    field('ID', 'integer', { isReadOnly: true, isImmutable: true }),
    field('NAME', 'string'),
    field(ownerColumn, 'integer', { ...required, isImmutable: true }),
    field(propertyColumn, 'integer', required),
    lookup(`${entity}_PROPS_XML_ID`, 'string', `(select p.XML_ID from sale_property p where p.ID = t.${propertyColumn})`),
    ...anyField('VALUE', { ...required, ...(entity === 'SHIPMENT' && { universalType: 'string' }) }),
  ])
  const ownerName = schema.field(ownerColumn).names.universal!
  const propertyName = schema.field(propertyColumn).names.universal!
  const xmlIdName = schema.field(`${propertyColumn.replace(/_ID$/, '')}_XML_ID`).names.universal!
  const wrappers = { one: 'propertyValue', many: 'propertyValues' }
  const removed = (id: number, ownerId: SqlValue): void => {
    portal.emit('ONPROPERTYVALUEDELETED', { FIELDS: { ID: id } })
    settleOrder(sale, owner.orderOf(sale, Number(ownerId)))
  }
  const family = saleFamily({
    prefix,
    schema,
    wrappers,
    without: ['add', 'get', 'update', 'fields'],
    refusals: { ...catalogRefusals(NOT_FOUND, ''), notFound: () => new MethodError(NOT_FOUND, owner.notFound) },
    removed: (_, id, stored) => removed(id, stored[ownerColumn]!),
  })
  const records = openRecords(portal, family)
  const show = (id: number, hidden: readonly string[]): Row => without(hidden, showRow(records, id))
  const of = (ownerId: number): readonly Row[] =>
    store
      .rows(`select ID from ${schema.table} where ${ownerColumn} = ? order by ID`, [ownerId])
      .map(([id]) => show(Number(id), owner.unwritten))

  const modify = ({ params }: Call): object => {
    const { id, propertyValues } = readOwner(requireObject(params, 'fields')[entity.toLowerCase()])
    const ownerId = owner.require(sale, id)
    if (typeof propertyValues !== 'object' || propertyValues === null) throw missingFields(['propertyValues'])
    const kept = objectsOf(propertyValues)
      .map((value) => write(sale, records, { entity, ownerId, ownerColumn, propertyColumn }, toId(value[propertyName]), value['value']))
      .filter((known) => known !== undefined)
    const held = store.rows(`select ID from ${schema.table} where ${ownerColumn} = ?`, [ownerId]).map(([known]) => Number(known))
    for (const gone of held.filter((known) => !kept.includes(known))) {
      store.run(`delete from ${schema.table} where ID = ?`, [gone])
      portal.emit('ONPROPERTYVALUEDELETED', { FIELDS: { ID: gone } })
    }
    for (const known of kept) portal.emit('ONPROPERTYVALUEENTITYSAVED', { FIELDS: { ID: known } })
    settleOrder(sale, owner.orderOf(sale, ownerId))
    return { propertyValues: of(ownerId) }
  }
  return {
    of,
    methods: [
      ...controllerFamily(portal, family, records),
      ...describeInLowerCase(prefix, wrappers.one, schema),
      ...defineMethods(prefix, 'sale', {
        get: (call) => {
          const id = requireInteger(call.params, 'id')
          records.require(call, id)
          return { propertyValue: show(id, [ownerName, xmlIdName]) }
        },
        modify,
      }),
    ],
  }
}

const readOwner = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
