import { Listing, type MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, readClassicObject, toId, toText, type Fields } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { ownerExists, type Owner } from './activity-bindings.ts'
import { typeIdOf, typeNameOf } from './entity-types.ts'
import { bindRecord, ownersOf, recordExists, standsOn, unbindRecord } from './records.ts'

const required = { isRequired: true, isImmutable: true } as const

const schema: Schema = createSchema(
  'crm_timeline_binding',
  [
    field('OWNER_ID', 'integer', { ...required, title: 'Timeline record ID' }),
    field('ENTITY_ID', 'integer', { ...required, title: 'Element ID' }),
    field('ENTITY_TYPE', 'string', { ...required, title: 'Element type' }),
  ],
  'OWNER_ID',
)

/** `crm.timeline.bindings.*`: api-reference/crm/timeline/bindings/index.md */
export function recordBindingMethods(crm: Crm): readonly MethodDefinition[] {
  return defineMethods('crm.timeline.bindings', 'crm', {
    bind({ params }) {
      const { recordId, owner } = readBinding(crm, readClassicObject(params, 'fields', { required: true }))
      if (standsOn(crm, recordId, owner)) return false
      bindRecord(crm, recordId, owner)
      return true
    },
    unbind({ params }) {
      const { recordId, owner } = readBinding(crm, readClassicObject(params, 'fields', { required: true }))
      if (!standsOn(crm, recordId, owner)) throw classicError('Not found.')
      unbindRecord(crm, recordId, owner)
      return true
    },
    list({ params }) {
      const filter = readClassicObject(params, 'filter')
      const recordId = readRecordId(filter)
      const rows = ownersOf(crm, recordId).map(({ typeId, id }) => ({
        OWNER_ID: String(recordId),
        ENTITY_ID: String(id),
        ENTITY_TYPE: typeNameOf(typeId),
      }))
      const found = rows.filter((row) =>
        (['ENTITY_ID', 'ENTITY_TYPE'] as const).every(
          (name) => filter[name] === undefined || toText(filter[name]).toLowerCase() === row[name],
        ),
      )
      return new Listing(found, found.length, undefined)
    },
    fields: () => describeClassic(schema),
  })
}

function readBinding(crm: Crm, fields: Fields): { readonly recordId: number; readonly owner: Owner } {
  const recordId = readRecordId(fields)
  if (!recordExists(crm, recordId)) throw undefinedOrInvalid('OWNER_ID')
  const id = toId(fields['ENTITY_ID']) ?? 0
  if (id <= 0) throw undefinedOrInvalid('ENTITY_ID')
  const typeId = typeIdOf(toText(fields['ENTITY_TYPE']))
  if (typeId === undefined || !crm.item(typeId)) throw undefinedOrInvalid('ENTITY_TYPE')
  if (!ownerExists(crm, { typeId, id })) throw undefinedOrInvalid('ENTITY_ID')
  return { recordId, owner: { typeId, id } }
}

function readRecordId(fields: Fields): number {
  const id = toId(fields['OWNER_ID']) ?? 0
  if (id <= 0) throw undefinedOrInvalid('OWNER_ID')
  return id
}

const undefinedOrInvalid = (name: string): Error => classicError(`${name} is not defined or invalid.`)
