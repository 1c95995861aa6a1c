import type { AppRegistry } from '../../apps/app-registry.ts'
import type { PortalContext } from '../../contract.ts'
import { composeAuth, type EventAuthority } from '../../events/compose-event.ts'
import type { Deliveries } from '../../events/deliveries.ts'
import { writeForm } from '../../events/write-form.ts'
import { createStore } from '../../store/create-store.ts'
import type { Fields } from '../read-params.ts'
import { readTriple, typeOfDocument, type Triple } from './documents.ts'
import { addWorkflowTask, type WorkflowTaskOptions } from './add-workflow-task.ts'
import type { Robot, RobotRun } from './robot.ts'
import { forgetEnded, insertInstance } from './workflow-methods.ts'

export interface RunRobotOptions {
  /** Default: the portal's first app. */
  readonly clientId?: string
  /** Of a robot or an activity that the app has registered. */
  readonly code: string
  /** e.g. `['crm', 'CCrmDocumentDeal', 'DEAL_42']`. */
  readonly documentId: readonly [module: string, entity: string, id: string]
  /** Default: what the document's id tells, e.g. `['crm', 'CCrmDocumentDeal', 'DEAL']`; lists and drives need it. */
  readonly documentType?: readonly [module: string, entity: string, type: string]
  /** Values of its PROPERTIES. Default: those of their declarations. */
  readonly properties?: Readonly<Record<string, unknown>>
  /** A workflow that runs already. Default: one of its own, that ends with the robot. */
  readonly workflowId?: string
  /** How long the workflow waits for bizproc.event.send; 0, the default, for ever. */
  readonly timeoutSeconds?: number
}

export interface AutomationParts {
  readonly context: () => PortalContext
  readonly apps: AppRegistry
  readonly deliveries: Deliveries
  readonly authority: EventAuthority
}

/** What a workflow of the portal would do: call robots, and ask people. */
export class Automation {
  readonly #parts: AutomationParts

  constructor(parts: AutomationParts) {
    this.#parts = parts
  }

  /** Calls the handler. Throws a RangeError when there is no such robot, and on what it does not take. */
  run({ clientId, code, documentId, documentType, properties = {}, workflowId, timeoutSeconds = 0 }: RunRobotOptions): RobotRun {
    const { apps } = this.#parts
    const portal = this.#parts.context()
    const store = createStore(portal.db)
    const appId = clientId ?? apps.all[0]?.clientId ?? ''
    const robot = portal.robots.find(appId, code)
    if (!robot) throw new RangeError(`The app "${appId}" has no robot or activity "${code}". Add one with bizproc.robot.add.`)
    const document = requireTriple('documentId', documentId)
    const type = documentType ? requireTriple('documentType', documentType) : deriveType(document)
    forgetEnded(store, portal)
    if (workflowId !== undefined && !store.row('select 1 from bizproc_instance where ID = ?', [workflowId]))
      throw new RangeError(`No workflow ${workflowId} runs.`)
    const run = portal.robots.runs.start(
      { robot, workflowId, timeoutSeconds, documentId: document, documentType: type, properties: readProperties(robot, properties) },
      (started) => this.#post(robot, started, timeoutSeconds),
    )
    // It belongs to no template.
    if (workflowId === undefined && run.state === 'waiting')
      insertInstance(store, portal, { id: run.workflowId, document, startedBy: 0, templateId: 0 })
    return run
  }

  /** Asks somebody. Gives the id of the task. Throws a RangeError when no such workflow runs. */
  addTask(options: WorkflowTaskOptions): number {
    return addWorkflowTask(this.#parts.context(), options)
  }

  /** The form was seen by other clients: `event_token`, and `auth` with the refresh token. */
  #post(robot: Robot, run: RobotRun, timeoutSeconds: number): RobotRun['deliveries'] {
    const { apps, deliveries, authority } = this.#parts
    const event = `bizproc.${robot.kind}`
    const app = apps.find(robot.clientId)
    const auth = { event, data: {}, handler: { id: 0 }, app, userId: robot.authUserId }
    return deliveries.schedule({
      event,
      url: robot.handler,
      handlerId: 0,
      clientId: robot.clientId,
      compose: (nowMs) =>
        writeForm({
          workflow_id: run.workflowId,
          code: run.code,
          document_id: run.documentId,
          document_type: run.documentType,
          event_token: run.eventToken,
          properties: run.properties,
          use_subscription: robot.useSubscription === 'N' ? 'N' : 'Y',
          timeout_duration: timeoutSeconds,
          ts: Math.floor(nowMs / 1000),
          auth: composeAuth(auth, authority, true),
        }),
    })
  }
}

function requireTriple(name: string, value: unknown): Triple {
  const triple = readTriple(value)
  if (!triple)
    throw new RangeError(`"${name}" is [module, entity, …], e.g. ["crm", "CCrmDocumentDeal", "DEAL_42"], got ${JSON.stringify(value)}.`)
  return triple
}

function deriveType([module, entity, id]: Triple): Triple {
  const type = typeOfDocument([module, entity, id])
  if (type === undefined) throw new RangeError(`No document has the id ${JSON.stringify([module, entity, id])}.`)
  if (type === '') throw new RangeError('The id does not tell the type of the document: give "documentType" too.')
  return [module, entity, type]
}

function readProperties({ code, properties }: Robot, given: Fields): Fields {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(properties, name))
  if (unknown !== undefined)
    throw new RangeError(`"${code}" has no property "${unknown}". It has: ${Object.keys(properties).join(', ') || 'none'}.`)
  return Object.fromEntries(
    Object.entries(properties).map(([name, { Default: preset, Required: required }]) => {
      const value = given[name] ?? preset ?? ''
      if (value === '' && required === 'Y') throw new RangeError(`"${code}" needs a value of its property "${name}".`)
      return [name, value]
    }),
  )
}
