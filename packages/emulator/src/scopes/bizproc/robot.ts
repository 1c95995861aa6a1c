import type { DeliveryRecord } from '../../events/delivery-record.ts'
import type { Fields } from '../read-params.ts'

/** `robot` is an automation rule; an `activity` stands in templates of workflows. */
export type RobotKind = 'robot' | 'activity'

/** What an application has registered under a code of its own. */
export interface Robot {
  readonly kind: RobotKind
  readonly clientId: string
  readonly code: string
  readonly handler: string
  /** Whose token is delivered; 0 for nobody's. */
  readonly authUserId: number
  /** Unless it is `N`, the workflow waits for bizproc.event.send. */
  readonly useSubscription: string
  readonly name: unknown
  readonly description: unknown
  /** By id. */
  readonly properties: Readonly<Record<string, Fields>>
  readonly returnProperties: Readonly<Record<string, Fields>>
  readonly documentType: readonly string[]
  readonly filter: Fields
  readonly usePlacement: boolean
  readonly placementHandler: string
}

/** `waiting` for bizproc.event.send; then `completed`, `timed-out`, or `ended` with its workflow. One that nobody waits for is `completed` at once. */
export type RobotRunState = 'waiting' | 'completed' | 'timed-out' | 'ended'

/** One call of a robot or an activity. It changes until it has ended. */
export interface RobotRun {
  /** 1 for the portal's first. */
  readonly id: number
  readonly kind: RobotKind
  readonly clientId: string
  readonly code: string
  readonly workflowId: string
  readonly documentId: readonly string[]
  readonly documentType: readonly string[]
  readonly properties: Fields
  readonly eventToken: string
  /** Milliseconds of the portal's clock. */
  readonly at: number
  readonly state: RobotRunState
  /** What it gave back, as far as `RETURN_PROPERTIES` names it. */
  readonly returnValues: Fields
  /** Messages of bizproc.event.send and bizproc.activity.log. */
  readonly log: readonly string[]
  readonly deliveries: readonly DeliveryRecord[]
}
