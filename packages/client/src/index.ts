export type { Auth, Authorized } from './auth/auth.ts'
export { webhook } from './auth/webhook.ts'
export type { BatchBuilder, BatchResults, BatchShape } from './batch/build-batch.ts'
export type { AnyCommand, Command } from './batch/command.ts'
export type { NullableRef } from './batch/reference.ts'
export type { BatchOptions, CommandResult } from './batch/run-batch.ts'
export type { Budget, BudgetLesson, BudgetRequest, BudgetStatus, Lease } from './budget/budget.ts'
export { memoryBudget, type MemoryBudgetOptions } from './budget/memory-budget.ts'
export type { BulkOptions } from './bulk/run-bulk.ts'
export { systemClock, type Clock } from './clock.ts'
export type { BulkBatchResult, BulkResult, Client, ClientOptions, PortalResponse } from './client.ts'
export { createClient } from './create-client.ts'
export {
  ApiError,
  AuthError,
  B24Error,
  BatchError,
  ConfigError,
  isB24Error,
  LimitError,
  ListError,
  TransportError,
  type ErrorFacts,
} from './errors/b24-error.ts'
export { errorCodes, type ErrorCode, type WhoMustAct } from './errors/codes.ts'
export { redactParams, redactText } from './errors/redact.ts'
export type { CallOptions, Charge, Lane, Layer, Next, Outcome, PortalAnswer, PortalRequest, PortalTime } from './exchange.ts'
export type * from './generated/index.ts'
export type { AllowMove } from './layers/follow-rename.ts'
export type { CallRecord, Logger } from './layers/observe.ts'
export type { RetryOptions } from './layers/retry.ts'
export type { List } from './list/create-list.ts'
export type { ListOptions, ListProgress } from './list/list-options.ts'
export type { CallArgs, ListMethodName, MethodName, ParamsArgs, ResultOf, RowOf } from './methods.ts'
export type { PortalEntity, PortalTypes } from './portal-types.ts'
export type * from './scalars.ts'
export { fetchTransport } from './wire/fetch-transport.ts'
export type { Transport, WireAnswer, WireRequest } from './wire/transport.ts'
