export { createPortal, type Portal } from './create-portal.ts'
export type { PortalOptions, Profile } from './portal-options.ts'
export type { AppPayment, AppUpdate, PortalApps } from './apps/app-registry.ts'
export { checkAppSpec, type AppSpec, type FixedTokens } from './apps/app-spec.ts'
export type { PortalConfirmations, WaitingCall } from './apps/confirmations.ts'
export type { CreateTokenOptions, PortalTokens } from './apps/portal-tokens.ts'
export type { Integrations, PortalUser, PortalUsers, UserSpec } from './apps/staff.ts'
export type { TokenPolicyOptions } from './apps/token-policy.ts'
export type { ClockKind, PortalClock } from './clock/create-clock.ts'
export type { Duration } from './clock/parse-duration.ts'
export type { Deliver, PortalDeliveries } from './events/deliveries.ts'
export type { DeliveryConditions } from './events/delivery-conditions.ts'
export type { DeliveryRecord, DeliveryState } from './events/delivery-record.ts'
export type { OutgoingWebhookSpec } from './events/event-handlers.ts'
export type { Triggered, TriggerOptions } from './events/event-hub.ts'
export type { ExpectOptions, ExpectRequestsOptions, NextRequestOptions, PortalExpectations } from './expect/expectations.ts'
export type { SeenCall } from './expect/seen-call.ts'
export type { FaultName } from './faults/named-faults.ts'
export type { Fault, FaultOptions, PortalFaults } from './faults/fault-plan.ts'
export type { PortalFetch } from './http/create-fetch.ts'
export type { ListenOptions, PortalAddress } from './http/listen.ts'
export type { Plan, PortalLimits } from './limits/create-limits.ts'
export type { MethodPattern } from './limits/match-method.ts'
export type { EventRecord } from './log/event-record.ts'
export type { BatchCommandRecord, RequestRecord } from './log/request-record.ts'
export type { Ring } from './log/ring.ts'
export type { TokenAnswer } from './oauth/authorization-server.ts'
export type { WebhookSpec } from './rest/authorize.ts'
export type { WorkflowTaskOptions } from './scopes/bizproc/add-workflow-task.ts'
export type { RunRobotOptions } from './scopes/bizproc/automation.ts'
export type { RobotRun, RobotRunState } from './scopes/bizproc/robot.ts'
export type { SeedSpec } from './scopes/seed.ts'
export type { Frame } from './placements/compose-frame.ts'
export type { OpenFrameOptions, PortalPlacement, PortalPlacements } from './placements/open-frames.ts'
export type { LangAll, PlacementHandler } from './placements/placement-registry.ts'
export type { SavedPortal } from './snapshot/saved-portal.ts'
export { parseSnapshot } from './schema/parse-snapshot.ts'
export type * from './schema/portal-snapshot.ts'
export { checkQuirks, decided, quirks, type Quirk } from './quirks.ts'
export { phpMap } from './php/php-map.ts'
export {
  Listing,
  MethodError,
  type App,
  type AppStatus,
  type Call,
  type CrmRights,
  type Caller,
  type CallParams,
  type Database,
  type EmulatedScope,
  type Handler,
  type MethodDefinition,
  type PortalContext,
  type PortalSettings,
  type Quirks,
  type SqlValue,
  type Statement,
} from './contract.ts'
