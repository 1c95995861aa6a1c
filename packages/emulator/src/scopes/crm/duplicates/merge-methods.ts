import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import type { Field } from '../../../store/field.ts'
import { toId, type Fields } from '../../read-params.ts'
import { detachedEntities } from '../entities/system-entities.ts'
import { deleteItem } from '../items/delete-item.ts'
import type { Draft } from '../items/draft.ts'
import { mayTouch, mergeDenial } from '../items/rights.ts'
import { pointReferences } from '../items/point-references.ts'
import { updateItem } from '../items/save-item.ts'
import { readLinks, writeLinks } from '../items/links.ts'
import type { Crm, Item } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { moveTimeline } from '../timeline/timeline-of-owner.ts'

type Cells = Readonly<Record<string, string | number | bigint | null | Uint8Array>>

/** Where a merge and the records that it spares differ without anybody having to decide. */
const OWN_TO_EACH: ReadonlySet<string> = new Set([
  'STAGE_ID',
  'STATUS_ID',
  'CATEGORY_ID',
  'CONTACT_ID',
  'COMPANY_ID',
  'OPENED',
  'IS_MANUAL_OPPORTUNITY',
])

/** `crm.entity.mergeBatch`: the first record stays; api-reference/crm/duplicates/crm-entity-merge-batch.md */
export function mergeMethods(crm: Crm): readonly MethodDefinition[] {
  return [{ name: 'crm.entity.mergeBatch', scope: 'crm', tier: 'stateful', handler: (call) => mergeBatch(crm, call) }]
}

const refuse = (description: string): MethodError => new MethodError(0, description)

function mergeBatch(crm: Crm, { params, caller }: Call): unknown {
  const given = params.get('params')
  const { entityTypeId, entityIds } = (typeof given === 'object' && given !== null ? given : {}) as Fields
  const type = toId(entityTypeId)
  if (type === undefined) throw refuse('The parameter entityTypeId is required.')
  const item = detachedEntities.has(type) ? undefined : crm.item(type)
  if (!item) throw refuse(`Entity type ${type} is not supported`)
  const ids = [...new Set(listOf(entityIds).map(toId))].filter((id) => id !== undefined)
  if (ids.length === 0) throw refuse('The parameter entityIds does not contains valid elements.')
  if (ids.length === 1) throw refuse('The parameter entityIds must contains at least two elements.')
  if (ids.some((id) => !exists(crm, item, id))) throw refuse('Owner was not found')
  if (ids.some((id) => !mayTouch(crm, item, caller, id))) throw mergeDenial()

  const [main, ...others] = ids as [number, ...number[]]
  const merged = mergeCells(
    item,
    ids.map((id) => cellsOf(crm, item, id)),
  )
  if (merged === undefined) return { STATUS: 'CONFLICT', ENTITY_IDS: [] }
  moveDependents(crm, item, main, others)
  const draft: Draft = { values: merged, links: linksOf(crm, item, ids), multifields: [], files: new Map() }
  updateItem(crm, item, main, draft, { userId: caller.userId, family: 'universal' })
  for (const id of others) deleteItem(crm, item, id)
  return { STATUS: 'SUCCESS', ENTITY_IDS: others }
}

const comparedFields = (item: Item): readonly Field[] =>
  item.schema.fields.filter(
    ({ column, isReadOnly, isMultiple, type }) =>
      item.schema.columns.has(column) && !isReadOnly && !isMultiple && type !== 'file' && !OWN_TO_EACH.has(column),
  )

function cellsOf(crm: Crm, item: Item, id: number): Cells {
  const fields = comparedFields(item)
  const row = crm.store.row(`select ${fields.map(({ column }) => `"${column}"`).join()} from ${item.entity.table} where ID = ?`, [id])!
  return Object.fromEntries(fields.map(({ column }, index) => [column, row[index]!]))
}

/** What the first record gets from the others; undefined where two differ. */
function mergeCells(item: Item, [main, ...others]: readonly Cells[]): Cells | undefined {
  const merged: Record<string, Cells[string]> = {}
  for (const { column } of comparedFields(item)) {
    const filled = [main!, ...others].map((cells) => cells[column]!).filter((value) => value !== null && value !== '' && value !== 0)
    if (filled.some((value) => value !== filled[0])) return undefined
    if (filled.length > 0 && main![column] !== filled[0]) merged[column] = filled[0]!
  }
  return merged
}

function linksOf(crm: Crm, item: Item, ids: readonly number[]): Draft['links'] {
  return new Map(
    ([3, 4] as const).flatMap((target) => {
      const targets = [...new Set(ids.flatMap((id) => readLinks(crm, item, id, target).map(({ targetId }) => targetId)))]
      return targets.length > 0 ? [[target, targets] as const] : []
    }),
  )
}

/** What hangs on the records that go: phones that the first does not have, timelines, requisites, records that point to them. */
function moveDependents(crm: Crm, { entity }: Item, main: number, others: readonly number[]): void {
  const { store } = crm
  const { entityTypeId: type } = entity
  for (const id of others) {
    store.run(
      'update crm_multifield as m set OWNER_ID = ? where OWNER_TYPE_ID = ? and OWNER_ID = ? and not exists (select 1 from crm_multifield k where k.OWNER_TYPE_ID = m.OWNER_TYPE_ID and k.OWNER_ID = ? and k.TYPE_ID = m.TYPE_ID and k.NORMAL = m.NORMAL)',
      [main, type, id, main],
    )
    moveTimeline(crm, { typeId: type, id }, { typeId: type, id: main })
    pointReferences(crm, { typeId: type, id }, main)
    store.run('update crm_requisite set ENTITY_ID = ? where ENTITY_TYPE_ID = ? and ENTITY_ID = ?', [main, type, id])
    if (type === 3 || type === 4) relink(crm, type, id, main)
  }
}

/** Whoever was linked to a record that goes is linked to the one that stays. */
function relink(crm: Crm, type: 3 | 4, from: number, to: number): void {
  const owners = crm.store.rows('select OWNER_TYPE_ID, OWNER_ID from crm_link where TARGET_TYPE_ID = ? and TARGET_ID = ?', [type, from])
  for (const [ownerTypeId, ownerId] of owners) {
    const owner = crm.item(Number(ownerTypeId))
    if (!owner) continue
    const links = readLinks(crm, owner, Number(ownerId), type).map((link) => (link.targetId === from ? { ...link, targetId: to } : link))
    const first = links.filter((link, index) => links.findIndex(({ targetId }) => targetId === link.targetId) === index)
    writeLinks(crm, owner, Number(ownerId), type, first)
  }
}
