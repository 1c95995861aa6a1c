export type { Auth, Authorized, PortalMove } from './auth/auth.ts'
export type { AuthorizeUrlParams } from './auth/authorize-url.ts'
export { isAdmin } from './auth/is-admin.ts'
export { planKeepAlive, type KeepAliveOptions, type KeepAliveResult } from './auth/keep-alive.ts'
export type { HeldLock, Lock, LockOptions } from './auth/lock.ts'
export { memoryTokenStore } from './auth/memory-token-store.ts'
export { oauthApp } from './auth/oauth-app.ts'
export type { CodeExchange, OAuthApp, OAuthHooks, OAuthOptions, OwnerOptions } from './auth/oauth.ts'
export { processLock } from './auth/process-lock.ts'
export { tokenAuth } from './auth/token-auth.ts'
export type { TokenKey, TokenSet, TokenStore, Versioned } from './auth/token-store.ts'
export type { TokenInfo } from './auth/validate-token.ts'
export { webhook } from './auth/webhook.ts'
export type { BatchBuilder, BatchResults, BatchShape } from './batch/build-batch.ts'
export type { AnyCommand, Command } from './batch/command.ts'
export type { NullableRef } from './batch/reference.ts'
export type { BatchOptions, CommandResult } from './batch/run-batch.ts'
export type { Budget, BudgetLesson, BudgetRequest, BudgetStatus, Lease, Plan } from './budget/budget.ts'
export { drainLevel, limitsOf, planLimits, slotDelayMs, type BucketLimits } from './budget/bucket-level.ts'
export { accountKey, createOperating, type Operating, type OperatingAccount } from './budget/create-operating.ts'
export { memoryBudget, type MemoryBudgetOptions } from './budget/memory-budget.ts'
export { operatingUsedUp } from './budget/operating-used-up.ts'
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
  StoreError,
  TransportError,
  type ErrorFacts,
} from './errors/b24-error.ts'
export { errorCodes, type ErrorCode, type WhoMustAct } from './errors/codes.ts'
export { redactParams } from './errors/redact-params.ts'
export { redactText } from './errors/redact.ts'
export type { ApiVersion, CallOptions, Charge, Lane, Layer, Next, Outcome, PortalAnswer, PortalRequest, PortalTime } from './exchange.ts'
export type * from './generated/index.ts'
export type { AllowMove } from './layers/follow-rename.ts'
export type { CallRecord, Logger } from './layers/observe.ts'
export type { RetryOptions } from './layers/retry.ts'
export type { List } from './list/create-list.ts'
export type { ListOptions, ListProgress } from './list/list-options.ts'
export type { CallArgs, ListMethodName, MethodName, ParamsArgs, ResultOf, RowOf } from './methods.ts'
export type { PortalEntity, PortalTypes } from './portal-types.ts'
export type * from './scalars.ts'
export type {
  V3Args,
  V3BatchBuilder,
  V3BatchResults,
  V3CallOptions,
  V3Client,
  V3ListMethodName,
  V3MethodName,
  V3ResultOf,
  V3RowOf,
} from './v3/v3-client.ts'
export type { FormInput } from './wire/decode-form.ts'
export { fetchTransport } from './wire/fetch-transport.ts'
export { parseEvent, type EventRequest } from './wire/parse-event.ts'
export { parseFrame, type FrameRequest } from './wire/parse-frame.ts'
export { parseRobot, type RobotRequest } from './wire/parse-robot.ts'
export type { Sender } from './wire/read-tokens.ts'
export type { Transport, WireAnswer, WireRequest } from './wire/transport.ts'
