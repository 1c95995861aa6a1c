import { h } from '../dom.ts'
import { textOf } from './kinds.ts'

/** A row of `crm.status.list`. */
export interface Status {
  readonly ENTITY_ID: string
  readonly STATUS_ID: string
  readonly NAME: string
  readonly SORT: string
  readonly COLOR?: string
  readonly SEMANTICS?: string | null
}

/** Stages of a dictionary in their order. */
export function stagesOf(statuses: readonly Status[], dictionary: string | undefined): readonly Status[] {
  return statuses.filter((each) => each.ENTITY_ID === dictionary).toSorted((one, other) => Number(one.SORT) - Number(other.SORT))
}

export function stageChip(stage: Status | undefined, id: unknown): HTMLElement | string {
  if (stage === undefined) return textOf(id)
  return tint(h('span', { class: 'chip' }, stage.NAME), stage.COLOR)
}

/** Set through the style object: a colour is a value of the portal too. */
export function tint<Tinted extends HTMLElement>(element: Tinted, color: string | undefined): Tinted {
  if (color) element.style.setProperty('--tint', color)
  return element
}

/** The way of a record through its stages. Ends that were not reached stand last; a click moves the record. */
export function stageBar(stages: readonly Status[], current: unknown, move: (stage: Status) => unknown): HTMLElement {
  const at = stages.findIndex(({ STATUS_ID }) => STATUS_ID === current)
  const color = stages[at]?.COLOR
  const isFailure = stages[at]?.SEMANTICS === 'F'
  const steps = stages.map((stage, index) => {
    const isReached = index <= at && (!isFailure || index === at || stage.SEMANTICS !== 'S')
    const attributes = {
      type: 'button',
      class: `stage${isReached ? ' is-reached' : ''}${stage.SEMANTICS ? ' is-end' : ''}`,
      'aria-current': index === at ? 'step' : undefined,
      title: stage.NAME,
      onclick: () => (index === at ? undefined : move(stage)),
    }
    return tint(h('li', {}, tint(h('button', attributes, h('span', {}, stage.NAME)), isReached ? color : stage.COLOR)), stage.COLOR)
  })
  return h('ol', { class: 'stages', 'aria-label': 'Stages' }, steps)
}
