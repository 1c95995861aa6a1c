export { createPortal, type Portal } from './create-portal.ts'
export type { PortalOptions } from './portal-options.ts'
export type { ClockKind, PortalClock } from './clock/create-clock.ts'
export type { Duration } from './clock/parse-duration.ts'
export type { Fault, FaultOptions, PortalFaults } from './faults/fault-plan.ts'
export type { PortalFetch } from './http/create-fetch.ts'
export type { ListenOptions, PortalAddress } from './http/listen.ts'
export type { Plan, PortalLimits } from './limits/create-limits.ts'
export type { MethodPattern } from './limits/match-method.ts'
export type { EventRecord } from './log/event-record.ts'
export type { BatchCommandRecord, RequestRecord } from './log/request-record.ts'
export type { Ring } from './log/ring.ts'
export type { WebhookSpec } from './rest/authorize.ts'
export type { SeedSpec } from './scopes/seed.ts'
export { phpMap } from './php/php-map.ts'
export {
  Listing,
  MethodError,
  type Call,
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
