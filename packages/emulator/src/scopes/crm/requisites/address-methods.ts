import type { Call, MethodDefinition } from '../../../contract.ts'
import { classicFamily } from '../../family/classic-family.ts'
import type { Family } from '../../family/family.ts'
import { openRecords } from '../../family/open-records.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, readClassicObject, type Fields } from '../../read-params.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { addressSchema as schema, describeAddress } from './address-schema.ts'
import { refusalsOf, requireReference, undefinedOrInvalid } from './refusals.ts'

/** Requisites and leads have addresses; contacts and companies in old portals only: api-reference/crm/requisites/addresses/index.md */
const OWNERS: ReadonlySet<unknown> = new Set([1, 3, 4, 8])
const TYPES: ReadonlySet<unknown> = new Set([1, 4, 6, 8, 9, 11])

/** `crm.address.*`: keyed by type and owner; api-reference/crm/requisites/addresses/index.md */
export function addressMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, portal } = crm
  const family: Family = {
    prefix: 'crm.address',
    scope: 'crm',
    schema,
    refusals: refusalsOf('TypeAddress'),
    without: ['add', 'get', 'update', 'delete'],
    prepare: ({ id, sent }) => (id === undefined ? anchorOf(crm, Number(sent['ENTITY_TYPE_ID']), Number(sent['ENTITY_ID'])) : {}),
    event: (action, _, stored) => [`ONCRMADDRESS${action === 'DELETE' ? 'UNREGISTER' : 'REGISTER'}`, describeAddress(stored)],
  }
  const records = openRecords(portal, family)

  const find = (fields: Fields): number | undefined => {
    const type = requireReference(fields, 'TYPE_ID')
    if (!TYPES.has(type)) throw undefinedOrInvalid('TYPE_ID')
    const entityTypeId = requireReference(fields, 'ENTITY_TYPE_ID')
    if (!OWNERS.has(entityTypeId)) throw undefinedOrInvalid('ENTITY_TYPE_ID')
    const entityId = requireReference(fields, 'ENTITY_ID')
    const sql = 'select ID from crm_address where TYPE_ID = ? and ENTITY_TYPE_ID = ? and ENTITY_ID = ?'
    return store.value(sql, [type, entityTypeId, entityId]) as number | undefined
  }
  const requireKnown = ({ params }: Call): { readonly id: number; readonly fields: Fields } => {
    const fields = readClassicObject(params, 'fields', { required: true })
    const id = find(fields)
    if (id === undefined) throw classicError('TypeAddress not found.')
    return { id, fields }
  }
  return [
    ...classicFamily(portal, family, records),
    ...defineMethods('crm.address', 'crm', {
      add(call) {
        const fields = readClassicObject(call.params, 'fields', { required: true })
        if (find(fields) !== undefined) throw classicError('TypeAddress exists.')
        records.add(call, fields, 'classic')
        return true
      },
      update(call) {
        const { id, fields } = requireKnown(call)
        records.update(call, id, fields, 'classic')
        return true
      },
      delete(call) {
        records.remove(call, requireKnown(call).id)
        return true
      },
    }),
  ]
}

/** The contact, company or lead that an address belongs to in the end. */
function anchorOf(crm: Crm, entityTypeId: number, entityId: number): { ANCHOR_TYPE_ID: number; ANCHOR_ID: number } {
  if (!exists(crm, systemItem(crm, entityTypeId), entityId)) throw undefinedOrInvalid('ENTITY_ID')
  if (entityTypeId !== 8) return { ANCHOR_TYPE_ID: entityTypeId, ANCHOR_ID: entityId }
  const [type, id] = crm.store.row('select ENTITY_TYPE_ID, ENTITY_ID from crm_requisite where ID = ?', [entityId])!
  return { ANCHOR_TYPE_ID: Number(type), ANCHOR_ID: Number(id) }
}
