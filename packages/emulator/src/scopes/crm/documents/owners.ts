import { MethodError, type Caller } from '../../../contract.ts'
import { everything, type Where } from '../../../store/compile-filter.ts'
import { denied, refused } from '../../documentgenerator/refusals.ts'
import { mayUse } from '../../documentgenerator/rights.ts'
import type { Documents } from '../../documentgenerator/open-documents.ts'
import type { Template } from '../../documentgenerator/templates.ts'
import { mayTouch, reachOf } from '../items/rights.ts'
import { toId } from '../../read-params.ts'
import type { Crm, Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'

/** Documents of records of the CRM. */
export interface CrmDocuments {
  readonly crm: Crm
  readonly documents: Documents
}

/** Of what belongs to another module, and of rights, pages give no code. */
export const uncoded = (text: string): MethodError => new MethodError('', text)

/** Objects that documents are made of; billing details have a number too, and none. */
export function requireProvider(crm: Crm, sent: unknown): Item {
  const entityTypeId = toId(sent)
  const item = entityTypeId === undefined || entityTypeId === 8 ? undefined : crm.item(entityTypeId)
  if (!item) throw refused('No provider for entityTypeId')
  return item
}

/** A record that is not there is not told from one that the caller may not see. */
export function mayReach(crm: Crm, caller: Caller, item: Item, id: number): boolean {
  return exists(crm, item, id) && mayTouch(crm, item, caller, id)
}

export function requireAccess({ documents }: CrmDocuments, caller: Caller, template: Template): void {
  if (caller.crmRights === 'none' || !mayUse(documents, caller, template)) throw denied()
}

/** Documents `t` of records that the caller may see. */
export function withinReach({ crm, documents }: CrmDocuments, caller: Caller): Where {
  if (reachOf(caller) === everything) return { sql: 't.ENTITY_TYPE_ID is not null', values: [], lookups: [] }
  if (caller.crmRights === 'none') return { sql: 'false', values: [], lookups: [] }
  const types = documents.store.rows('select distinct ENTITY_TYPE_ID from dg_document where ENTITY_TYPE_ID is not null')
  const items = types.flatMap(([entityTypeId]) => crm.item(Number(entityTypeId)) ?? [])
  const parts = items.map(
    ({ entity }) =>
      `t.ENTITY_TYPE_ID = ${entity.entityTypeId} and t.ENTITY_ID in (select ID from ${entity.table} where ASSIGNED_BY_ID = ${caller.userId})`,
  )
  return { sql: parts.length > 0 ? `(${parts.join(' or ')})` : 'false', values: [], lookups: [] }
}
