/** 2 pending, 3 in progress, 4 awaiting control, 5 completed, 6 deferred, 7 declined: api-reference/tasks/fields.md */
export const STATUSES = [2, 3, 4, 5, 6, 7] as const

/** What everybody may always do or never, and what hangs on the status. Rights of users are not emulated. */
type Right = boolean | readonly number[]

const START: Right = [2, 6]
const PAUSE: Right = [3]
const COMPLETE: Right = [2, 3, 6]
const DEFER: Right = [2, 3]
const REVIEW: Right = [4]
const RENEW: Right = [4, 5, 6, 7]

/** `action` of classic answers: api-reference/tasks/tasks-task-add.md */
const ACTIONS: Readonly<Record<string, Right>> = {
  accept: false,
  decline: false,
  complete: COMPLETE,
  approve: REVIEW,
  disapprove: REVIEW,
  start: START,
  pause: PAUSE,
  delegate: true,
  remove: true,
  edit: true,
  defer: DEFER,
  renew: RENEW,
  create: true,
  changeDeadline: true,
  checklistAddItems: true,
  addFavorite: true,
  deleteFavorite: false,
  rate: true,
  take: false,
  'edit.originator': false,
  'checklist.reorder': true,
  'elapsedtime.add': true,
  'dayplan.timer.toggle': false,
  'edit.plan': true,
  'checklist.add': true,
  'favorite.add': true,
  'favorite.delete': false,
}

/** `rights` of a task and the answer of `tasks.task.access.get`: api-reference/tasks/tasks-task-access-get.md */
const RIGHTS: Readonly<Record<string, Right>> = {
  read: true,
  watch: true,
  mute: true,
  createSubtask: true,
  createResult: true,
  edit: true,
  remove: true,
  complete: COMPLETE,
  approve: REVIEW,
  disapprove: REVIEW,
  start: START,
  take: false,
  delegate: true,
  defer: DEFER,
  renew: RENEW,
  deadline: true,
  datePlan: true,
  changeDirector: false,
  changeResponsible: true,
  changeAccomplices: true,
  pause: PAUSE,
  timeTracking: false,
  mark: true,
  changeStatus: true,
  reminder: true,
  addAuditors: true,
  elapsedTime: true,
  favorite: true,
  checklistAdd: true,
  checklistEdit: true,
  checklistSave: true,
  checklistToggle: true,
  automate: true,
  resultEdit: false,
  completeResult: true,
  removeResult: false,
  resultRead: false,
  admin: true,
  copy: true,
  saveAsTemplate: true,
  attachFile: true,
  detachFile: true,
  detachParent: true,
  createGanttDependence: true,
  sort: false,
}

export const rightsOf = (status: number): Readonly<Record<string, boolean>> => decide(RIGHTS, status)

export const actionsOf = (status: number): Readonly<Record<string, boolean>> => decide(ACTIONS, status)

/** Those of the actions that hang on whether somebody has the task among his favorites: api-reference/tasks/tasks-task-get-access.md */
export const favoriteActions = (isFavorite: boolean): Readonly<Record<string, boolean>> => ({
  addFavorite: !isFavorite,
  deleteFavorite: isFavorite,
  'favorite.add': !isFavorite,
  'favorite.delete': isFavorite,
})

/** SQL of the JSON text, for a row `t`. */
export const actionsByStatus: string = byStatus('t', actionsOf)
export const rightsByStatus = (row: string): string => byStatus(row, rightsOf)

/** An action that changes the status of a task. */
export type Transition = 'start' | 'pause' | 'complete' | 'defer' | 'renew' | 'approve' | 'disapprove'

/** Where an action leads from the statuses that allow it. */
export const TRANSITIONS: Readonly<Record<Transition, { readonly from: readonly number[]; readonly to: number }>> = {
  start: { from: START, to: 3 },
  pause: { from: PAUSE, to: 2 },
  complete: { from: COMPLETE, to: 5 },
  defer: { from: DEFER, to: 6 },
  renew: { from: RENEW, to: 2 },
  approve: { from: REVIEW, to: 5 },
  disapprove: { from: REVIEW, to: 2 },
}

function decide(rights: Readonly<Record<string, Right>>, status: number): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    Object.entries(rights).map(([name, right]) => [name, typeof right === 'boolean' ? right : right.includes(status)]),
  )
}

function byStatus(row: string, rights: (status: number) => object): string {
  return `case ${row}.STATUS ${STATUSES.map((status) => `when ${status} then '${JSON.stringify(rights(status))}'`).join(' ')} end`
}
