import type { Store } from '../../../store/create-store.ts'
import type { Field } from '../../../store/field.ts'
import { isYes, objectsOf, toId, type Fields } from '../../read-params.ts'
import { universalOnly } from '../entities/common-fields.ts'

export interface Relation {
  readonly entityTypeId: number
  readonly isChildrenListEnabled: 'Y' | 'N'
  readonly isPredefined: 'Y' | 'N'
}

export interface Relations {
  readonly parent: readonly Relation[]
  readonly child: readonly Relation[]
}

/** Relations of a type; with clients enabled, contacts and companies are its predefined parents. */
export function readRelations(store: Store, entityTypeId: number, isClientEnabled: boolean): Relations {
  const side = (own: string, other: string): Relation[] =>
    store
      .rows(`select ${other}, IS_CHILDREN_LIST_ENABLED from crm_relation where ${own} = ? order by rowid`, [entityTypeId])
      .map(([id, list]) => ({ entityTypeId: Number(id), isChildrenListEnabled: list === 'Y' ? 'Y' : 'N', isPredefined: 'N' }))
  const predefined = isClientEnabled
    ? ([3, 4] as const).map((id): Relation => ({ entityTypeId: id, isChildrenListEnabled: 'Y', isPredefined: 'Y' }))
    : []
  return { parent: [...predefined, ...side('CHILD_ID', 'PARENT_ID')], child: side('PARENT_ID', 'CHILD_ID') }
}

/** Replaces the given sides; a side that is not given stays. Returns the other ends, whose fields may have changed. */
export function writeRelations(store: Store, entityTypeId: number, input: unknown): readonly number[] {
  if (typeof input !== 'object' || input === null) return []
  const touched: number[] = []
  for (const [side, own, other] of [
    ['parent', 'CHILD_ID', 'PARENT_ID'],
    ['child', 'PARENT_ID', 'CHILD_ID'],
  ] as const) {
    const given = (input as Fields)[side]
    if (typeof given !== 'object' || given === null) continue
    touched.push(...store.rows(`select ${other} from crm_relation where ${own} = ?`, [entityTypeId]).map(([id]) => Number(id)))
    store.run(`delete from crm_relation where ${own} = ?`, [entityTypeId])
    for (const relation of objectsOf(given)) {
      const id = toId(relation['entityTypeId'])
      // Predefined parents come from the client flag and are sent back by clients that read them.
      if (id === undefined || isYes(relation['isPredefined'])) continue
      store.run(`insert or replace into crm_relation (${own}, ${other}, IS_CHILDREN_LIST_ENABLED) values (?, ?, ?)`, [
        entityTypeId,
        id,
        isYes(relation['isChildrenListEnabled']) ? 'Y' : 'N',
      ])
      touched.push(id)
    }
  }
  return [...new Set(touched)]
}

/** `parentId{n}` of an entity, one for every type that is declared its parent. */
export function loadParentFields(store: Store, entityTypeId: number, hasClassic: boolean): readonly Field[] {
  return store.rows('select distinct PARENT_ID from crm_relation where CHILD_ID = ? order by PARENT_ID', [entityTypeId]).map(([id]) => {
    const parentEntityTypeId = Number(id)
    const field = universalOnly(`PARENT_ID_${parentEntityTypeId}`, 'crm_entity', { settings: { parentEntityTypeId } })
    return hasClassic ? { ...field, names: { ...field.names, classic: field.column } } : field
  })
}
