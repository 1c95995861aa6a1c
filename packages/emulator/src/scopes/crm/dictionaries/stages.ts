import type { Store } from '../../../store/create-store.ts'
import type { CrmEntity, StageFacts } from '../crm-entity.ts'

export interface Stage {
  readonly id: string
  /** `P` in process, `S` success, `F` failure. */
  readonly semantics: 'P' | 'S' | 'F'
}

/** Stages of a funnel by SORT. */
export function stagesOf(store: Store, facts: StageFacts, categoryId: number): readonly Stage[] {
  return store
    .rows('select STATUS_ID, SEMANTICS from crm_status where ENTITY_ID = ? order by SORT, ID', [facts.dictionary(categoryId)])
    .map(([id, semantics]) => ({ id: String(id), semantics: semantics === 'S' || semantics === 'F' ? semantics : 'P' }))
}

/** Writes the stage dictionary of a new funnel. Ids with a prefix are cut to 21 characters: `C10:PREPAYMENT_INVOIC`. */
export function createStages(store: Store, entity: CrmEntity, categoryId: number): void {
  const { stages } = entity
  if (!stages) return
  const prefix = stages.prefix(categoryId)
  for (const [index, stage] of stages.template.entries()) {
    store.run(
      'insert or ignore into crm_status (ENTITY_ID, STATUS_ID, NAME, NAME_INIT, SORT, SYSTEM, CATEGORY_ID, COLOR, SEMANTICS) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [
        stages.dictionary(categoryId),
        prefix ? (prefix + stage.id).slice(0, 21) : stage.id,
        stage.name,
        stage.system ? stage.name : '',
        (index + 1) * 10,
        stage.system ? 'Y' : 'N',
        categoryId === 0 ? null : categoryId,
        stage.color,
        stage.semantics,
      ],
    )
  }
}

/** First element of a dictionary by SORT. */
export function firstStatus(store: Store, dictionary: string): string | null {
  const id = store.value('select STATUS_ID from crm_status where ENTITY_ID = ? order by SORT, ID limit 1', [dictionary])
  return typeof id === 'string' ? id : null
}

export function isStatus(store: Store, dictionary: string, id: string): boolean {
  return store.value('select 1 from crm_status where ENTITY_ID = ? and STATUS_ID = ?', [dictionary, id]) === 1
}
