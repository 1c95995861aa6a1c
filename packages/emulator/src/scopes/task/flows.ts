import { MethodError, type Call } from '../../contract.ts'
import { callMethod } from '../call-method.ts'
import { isYes, toId, toText, type Fields } from '../read-params.ts'
import type { Tasks } from './open-tasks.ts'

export const flowTables = `
  create table if not exists task_flow (ID integer primary key autoincrement, NAME text unique, DATA text);
  create table if not exists task_flow_pin (FLOW_ID integer, USER_ID integer, primary key (FLOW_ID, USER_ID));
`

/** `['user', '3']`, `['department', '17:F']`, `['meta-user', 'all-users']` */
type Entity = readonly [type: string, id: string]

/** What is kept of a flow; `id` and what is worked out stand beside it. */
export interface FlowData {
  readonly creatorId: number
  readonly ownerId: number
  readonly groupId: number
  readonly templateId: number
  readonly active: boolean
  readonly plannedCompletionTime: number
  readonly activity: string
  readonly name: string
  readonly description: string
  readonly distributionType: string
  readonly responsibleList: readonly Entity[]
  readonly responsibleCanChangeDeadline: boolean
  readonly matchWorkTime: boolean
  readonly taskControl: boolean
  readonly notifyAtHalfTime: boolean
  readonly notifyOnQueueOverflow: number | null
  readonly notifyOnTasksInProgressOverflow: number | null
  readonly notifyWhenEfficiencyDecreases: number | null
  readonly taskCreators: readonly Entity[]
}

const TYPES: ReadonlySet<string> = new Set(['manually', 'queue', 'himself'])
export const EVERYBODY: Entity = ['meta-user', 'all-users']

export const invalidField = (name: string): MethodError => new MethodError('0', `'${name}': field's value has an invalid value`)

/** What a caller gave, over what was kept before: api-reference/tasks/flow/tasks-flow-flow-create.md */
export function readFlow(call: Call, given: Fields, old: FlowData | undefined, now: string): FlowData {
  const { caller } = call
  const number = (name: string, before: number): number => {
    if (given[name] === undefined || given[name] === null) return before
    const value = toId(given[name])
    if (value === undefined || value < 0) throw invalidField(name)
    return value
  }
  const limit = (name: string, before: number | null): number | null =>
    given[name] === undefined ? before : given[name] === null ? null : number(name, 0)
  const flag = (name: string, before: boolean): boolean => (given[name] === undefined ? before : isYes(given[name]))
  const text = (name: string, before: string): string => (given[name] === undefined ? before : toText(given[name]))
  const name = text('name', old?.name ?? '').trim()
  if (name === '') throw invalidField('name')
  const distributionType = text('distributionType', old?.distributionType ?? '')
  if (!TYPES.has(distributionType)) throw invalidField('distributionType')
  const plannedCompletionTime = number('plannedCompletionTime', old?.plannedCompletionTime ?? 0)
  if (plannedCompletionTime === 0) throw invalidField('plannedCompletionTime')
  const responsibleList = given['responsibleList'] === undefined ? (old?.responsibleList ?? []) : readEntities(given['responsibleList'])
  if (responsibleList.length === 0) throw invalidField('responsibleList')
  const draft = {
    creatorId: old?.creatorId ?? caller.userId,
    ownerId: number('ownerId', old?.ownerId ?? caller.userId),
    templateId: number('templateId', old?.templateId ?? 0),
    active: old?.active ?? true,
    plannedCompletionTime,
    activity: now,
    name,
    description: text('description', old?.description ?? ''),
    distributionType,
    responsibleList,
    responsibleCanChangeDeadline: flag('responsibleCanChangeDeadline', old?.responsibleCanChangeDeadline ?? false),
    matchWorkTime: flag('matchWorkTime', old?.matchWorkTime ?? true),
    taskControl: flag('taskControl', old?.taskControl ?? false),
    notifyAtHalfTime: flag('notifyAtHalfTime', old?.notifyAtHalfTime ?? false),
    notifyOnQueueOverflow: limit('notifyOnQueueOverflow', old?.notifyOnQueueOverflow ?? null),
    notifyOnTasksInProgressOverflow: limit('notifyOnTasksInProgressOverflow', old?.notifyOnTasksInProgressOverflow ?? null),
    notifyWhenEfficiencyDecreases: limit('notifyWhenEfficiencyDecreases', old?.notifyWhenEfficiencyDecreases ?? null),
    taskCreators: given['taskCreators'] === undefined ? (old?.taskCreators ?? [EVERYBODY]) : readEntities(given['taskCreators']),
  }
  const groupId = number('groupId', old?.groupId ?? 0)
  return { ...draft, groupId: groupId === 0 ? Number(callMethod(call, 'sonet_group.create', { NAME: name })) : groupId }
}

/** Pairs, or objects with the type as their key. */
function readEntities(value: unknown): readonly Entity[] {
  if (typeof value !== 'object' || value === null) return []
  const isPair = Array.isArray(value) && value.length === 2 && value.every((each) => typeof each !== 'object')
  if (isPair) return [[toText(value[0]), toText(value[1])]]
  if (Array.isArray(value)) return value.flatMap(readEntities)
  return Object.entries(value).flatMap(([key, each]): readonly Entity[] =>
    typeof each === 'object' ? readEntities(each) : [[key, toText(each)]],
  )
}

export function findFlow({ store }: Tasks, id: number): FlowData | undefined {
  const data = store.value('select DATA from task_flow where ID = ?', [id])
  return typeof data === 'string' ? (JSON.parse(data) as FlowData) : undefined
}

export function flowNamed({ store }: Tasks, name: string): number | undefined {
  const id = store.value('select ID from task_flow where NAME = ?', [name])
  return id === undefined ? undefined : Number(id)
}

/** How much of the work is done in time is not worked out. */
export function showFlow(id: number, { creatorId, ownerId, groupId, templateId, ...flow }: FlowData): Readonly<Record<string, unknown>> {
  const team = flow.responsibleList
  return { id, creatorId, ownerId, groupId, templateId, efficiency: 0, ...flow, demo: false, team, trialFeatureEnabled: false }
}
