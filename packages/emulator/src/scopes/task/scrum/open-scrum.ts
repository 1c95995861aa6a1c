import { createReader, type Reader } from '../../../store/create-reader.ts'
import { createTable } from '../../../store/create-table.ts'
import { field, hidden } from '../../../store/field.ts'
import { createSchema, type Schema } from '../../../store/schema.ts'
import { openGroups, type Groups } from '../../sonet-group/open-groups.ts'
import type { Tasks } from '../open-tasks.ts'

/** What every method of Scrum works with. Which sprint or backlog a task is in, its epic and points stand in the task. */
export interface Scrum {
  readonly tasks: Tasks
  readonly groups: Groups
  readonly entities: Reader
  readonly epics: Reader
}

/** Backlogs and sprints are numbered together: a task names either as its `entityId`. */
export const entitySchema: Schema = createSchema('scrum_entity', [
  field('ID', 'integer'),
  field('GROUP_ID', 'integer'),
  field('ENTITY_TYPE', 'string'),
  field('NAME', 'string'),
  field('GOAL', 'string'),
  field('SORT', 'integer'),
  field('CREATED_BY', 'integer'),
  field('MODIFIED_BY', 'integer'),
  field('DATE_START', 'datetime'),
  field('DATE_END', 'datetime'),
  field('STATUS', 'string'),
])

export const epicSchema: Schema = createSchema('scrum_epic', [
  field('ID', 'integer'),
  field('GROUP_ID', 'integer'),
  field('NAME', 'string'),
  field('DESCRIPTION', 'string'),
  field('CREATED_BY', 'integer'),
  field('MODIFIED_BY', 'integer'),
  field('COLOR', 'string'),
  hidden(field('FILES', 'string')),
])

/** Which tasks stand on the board of a sprint, and where. It is there before Scrum is used: tasks that are deleted leave it. */
export const cardTable =
  'create table if not exists scrum_card (SPRINT_ID integer, TASK_ID integer, STAGE_ID integer, primary key (SPRINT_ID, TASK_ID));'

export function openScrum(tasks: Tasks): Scrum {
  const { store, time, portal } = tasks
  createTable(store, entitySchema)
  createTable(store, epicSchema)
  return {
    tasks,
    groups: openGroups(portal),
    entities: createReader(store, entitySchema, time),
    epics: createReader(store, epicSchema, time),
  }
}
