import { MethodError, type Call, type Caller, type MethodDefinition } from '../../contract.ts'
import { isOnSmallestPlan } from '../../system/features.ts'
import { checkFirst } from '../check-first.ts'
import { defineMethods } from '../define-methods.ts'
import { requireInteger, requireObject, toId, toText } from '../read-params.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { isExternal } from '../user/is-external.ts'
import { EVERYBODY, findFlow, flowNamed, readFlow, showFlow, type FlowData } from './flows.ts'
import type { Tasks } from './open-tasks.ts'

/** Flows of tasks: api-reference/tasks/flow/index.md */
export function flowMethods(tasks: Tasks): readonly MethodDefinition[] {
  const { store, time, portal } = tasks
  const now = (): string => time.format(portal.now())
  const requireFlow = (id: number): FlowData => {
    const flow = findFlow(tasks, id)
    if (!flow) throw new MethodError('0', 'Flow not found')
    return flow
  }
  const requireOwn = (id: number, { isAdmin, userId }: Caller): FlowData => {
    const flow = requireFlow(id)
    if (!isAdmin && flow.creatorId !== userId && flow.ownerId !== userId) throw denied()
    return flow
  }
  const write = (call: Call, id: number | undefined, old: FlowData | undefined): unknown => {
    const given = requireObject(call.params, 'flowData')
    const known = given['name'] === undefined ? undefined : flowNamed(tasks, toText(given['name']).trim())
    if (known !== undefined && known !== id) throw new MethodError('0', 'A flow with this name already exists')
    const flow = readFlow(call, given, old, now())
    const values = { NAME: flow.name, DATA: JSON.stringify(flow) }
    if (id === undefined) return showFlow(insertRow(store, 'task_flow', values), flow)
    updateRow(store, 'task_flow', values, id)
    return showFlow(id, flow)
  }
  const methods = defineMethods('tasks.flow.Flow', 'task', {
    create(call) {
      if (isExternal(tasks, call.caller)) throw denied()
      return write(call, undefined, undefined)
    },
    update(call) {
      const id = toId(requireObject(call.params, 'flowData')['id']) ?? 0
      return write(call, id, requireOwn(id, call.caller))
    },
    get({ params, caller }) {
      const id = requireInteger(params, 'flowId')
      const flow = requireFlow(id)
      if (!maySee(flow, caller)) throw denied()
      return showFlow(id, flow)
    },
    delete({ params, caller }) {
      const id = toId(requireObject(params, 'flowData')['id']) ?? 0
      requireOwn(id, caller)
      store.run('delete from task_flow where ID = ?', [id])
      store.run('delete from task_flow_pin where FLOW_ID = ?', [id])
      store.run('update task set FLOW_ID = null where FLOW_ID = ?', [id])
      return { deleted: true }
    },
    isExists({ params }) {
      const { name, id } = requireObject(params, 'flowData')
      const known = flowNamed(tasks, toText(name).trim())
      return { exists: known !== undefined && known !== toId(id) }
    },
    activate({ params, caller }) {
      const id = requireInteger(params, 'flowId')
      const flow = requireOwn(id, caller)
      updateRow(store, 'task_flow', { DATA: JSON.stringify({ ...flow, active: !flow.active, activity: now() }) }, id)
      return true
    },
    pin({ params, caller }) {
      const id = requireInteger(params, 'flowId')
      const flow = findFlow(tasks, id)
      // The page shows this refusal under 200.
      if (!flow || !maySee(flow, caller)) throw new MethodError('0', 'Unknown error', 200)
      const { changes } = store.run('delete from task_flow_pin where FLOW_ID = ? and USER_ID = ?', [id, caller.userId])
      if (changes > 0) return false
      store.run('insert into task_flow_pin (FLOW_ID, USER_ID) values (?, ?)', [id, caller.userId])
      return true
    },
  })
  return methods.map((method) => checkFirst(method, requirePlan))
}

/** Flows are not on all plans. */
function requirePlan({ portal }: Call): void {
  if (isOnSmallestPlan(portal.settings)) throw denied()
}

const denied = (): MethodError => new MethodError('0', 'Access denied or flow not found')

/** Its team, and whoever may hand tasks to it. */
function maySee({ creatorId, ownerId, responsibleList, taskCreators }: FlowData, { isAdmin, userId }: Caller): boolean {
  const people = [...responsibleList, ...taskCreators]
  const isNamed = people.some(([type, id]) => (type === 'user' && id === String(userId)) || type === 'department')
  return isAdmin || creatorId === userId || ownerId === userId || isNamed || taskCreators.some(([, id]) => id === EVERYBODY[1])
}
