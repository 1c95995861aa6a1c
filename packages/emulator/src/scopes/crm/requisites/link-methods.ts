import type { CallParams, MethodDefinition } from '../../../contract.ts'
import { insertRow } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicError, readClassicObject, toId } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { checkLink } from './check-link.ts'
import { requisiteLinkSchema as schema } from './link-schema.ts'
import { refusalsOf, requireReference, undefinedOrInvalid } from './refusals.ts'

/** Objects that have a client of their own and no details: api-reference/crm/requisites/links/index.md */
const WITHOUT_LINKS: ReadonlySet<number> = new Set([1, 3, 4, 8])

/** `crm.requisite.link.*`: which details an object was made out with; api-reference/crm/requisites/links/index.md */
export function requisiteLinkMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const lists = classicFamily(crm.portal, {
    prefix: 'crm.requisite.link',
    scope: 'crm',
    schema,
    refusals: refusalsOf('RequisiteLink'),
    without: ['add', 'get', 'update', 'delete'],
  })
  const DELETE = 'delete from crm_requisite_link where ENTITY_TYPE_ID = ? and ENTITY_ID = ?'
  return [
    ...lists,
    ...defineMethods('crm.requisite.link', 'crm', {
      register({ params }) {
        const fields = readClassicObject(params, 'fields', { required: true })
        const item = requireLinkable(crm, requireReference(fields, 'ENTITY_TYPE_ID'))
        const id = requireReference(fields, 'ENTITY_ID')
        if (!exists(crm, item, id)) throw classicError('Entity is not found')
        const links = checkLink(crm, item, id, fields)
        store.run(DELETE, [item.entity.entityTypeId, id])
        insertRow(store, 'crm_requisite_link', { ENTITY_TYPE_ID: item.entity.entityTypeId, ENTITY_ID: id, ...links })
        return true
      },
      unregister({ params }) {
        store.run(DELETE, readKey(params))
        return true
      },
      get({ params }) {
        const [type, id] = readKey(params)
        const sql =
          'select REQUISITE_ID, BANK_DETAIL_ID, MC_REQUISITE_ID, MC_BANK_DETAIL_ID from crm_requisite_link where ENTITY_TYPE_ID = ? and ENTITY_ID = ?'
        const row = store.row(sql, [type, id])?.map(String)
        if (!row) throw classicError('Not found')
        // The key as numbers, the rest as texts: api-reference/crm/requisites/links/crm-requisite-link-get.md
        return {
          ENTITY_TYPE_ID: type,
          ENTITY_ID: id,
          REQUISITE_ID: row[0],
          BANK_DETAIL_ID: row[1],
          MC_REQUISITE_ID: row[2],
          MC_BANK_DETAIL_ID: row[3],
        }
      },
    }),
  ]
}

function requireLinkable(crm: Crm, entityTypeId: number): Item {
  const item = WITHOUT_LINKS.has(entityTypeId) ? undefined : crm.item(entityTypeId)
  if (!item) throw undefinedOrInvalid('ENTITY_TYPE_ID')
  return item
}

function readKey(params: CallParams): [entityTypeId: number, entityId: number] {
  const read = (name: string): number => {
    const id = toId(params.get(name))
    if (id === undefined || id <= 0) throw undefinedOrInvalid(name)
    return id
  }
  return [read('entityTypeId'), read('entityId')]
}
