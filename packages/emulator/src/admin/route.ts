import type { PortalApps } from '../apps/app-registry.ts'
import type { PortalConfirmations } from '../apps/confirmations.ts'
import type { PortalTokens } from '../apps/portal-tokens.ts'
import type { PortalUsers } from '../apps/staff.ts'
import type { HoldableClock } from '../clock/create-clock.ts'
import type { PortalSettings } from '../contract.ts'
import type { PageAnswer, PageCall } from '../page/perform-for-page.ts'
import type { PortalDeliveries } from '../events/deliveries.ts'
import type { EventHandler } from '../events/event-handlers.ts'
import type { Triggered, TriggerOptions } from '../events/event-hub.ts'
import type { FaultPlan } from '../faults/fault-plan.ts'
import type { Limits } from '../limits/create-limits.ts'
import type { EventRecord } from '../log/event-record.ts'
import type { Frame } from '../placements/compose-frame.ts'
import type { OpenFrameOptions, PortalPlacements } from '../placements/open-frames.ts'
import type { AppOptions } from '../system/app-options.ts'
import type { WorkflowTaskOptions } from '../scopes/bizproc/add-workflow-task.ts'
import type { RunRobotOptions } from '../scopes/bizproc/automation.ts'
import type { Robot, RobotRun } from '../scopes/bizproc/robot.ts'
import type { RequestRecord } from '../log/request-record.ts'
import type { Ring } from '../log/ring.ts'

/** The parts of a portal that can be steered from outside. */
export interface AdminSubject {
  readonly clock: HoldableClock
  readonly faults: FaultPlan
  readonly limits: Limits
  readonly requests: Ring<RequestRecord>
  readonly events: Ring<EventRecord>
  readonly handlers: readonly EventHandler[]
  readonly deliveries: PortalDeliveries
  readonly settings: PortalSettings
  readonly apps: PortalApps
  readonly tokens: PortalTokens
  readonly confirmations: PortalConfirmations
  readonly appOptions: AppOptions
  readonly staff: PortalUsers
  /** Base URL of the authorisation server. */
  readonly oauthUrl: string
  /** Runs a method as somebody who looks at the portal's page. */
  perform(call: PageCall): PageAnswer
  readonly placements: PortalPlacements
  /** Throws where there is nothing to show. */
  openFrame(options: OpenFrameOptions): Frame
  readonly robots: readonly Robot[]
  readonly robotRuns: readonly RobotRun[]
  /** Throws on a robot that it does not know. */
  runRobot(options: RunRobotOptions): RobotRun
  /** Throws on a workflow that does not run. */
  addWorkflowTask(options: WorkflowTaskOptions): number
  /** Throws on an event that it does not know. */
  trigger(event: string, data: unknown, options: TriggerOptions): Triggered
  /** Gives the new origin; rejects when the host cannot be had. */
  rename(host: string): Promise<string>
  setLicense(license: string, end?: { readonly untilMs?: number }): void
  reset(): void
  /** Throws on data that it does not understand. */
  seed(data: string): void
}

export type Input = Readonly<Record<string, unknown>>

export interface Route {
  /** What the body, or the query of a GET, may hold. */
  readonly members: readonly string[]
  /** Throws, or rejects, with the reason of a 400. */
  answer(subject: AdminSubject, input: Input): unknown
}

export type Routes = Readonly<Record<string, Route>>
