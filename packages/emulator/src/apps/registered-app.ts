import type { App } from '../contract.ts'
import type { AppSpec } from './app-spec.ts'

/** What the authorisation server knows of an application, beside what the portal does. */
export interface RegisteredApp extends App {
  readonly clientSecret: string
  readonly redirectUri: string | undefined
  readonly allowedUserIds: ReadonlySet<number> | undefined
  readonly installHandler: string | undefined
  /** The version that was last installed to its end, once there is a newer one. */
  readonly previousVersion: number | undefined
  /** It was removed from the portal. Its tokens are still known, and refused. */
  readonly isRemoved: boolean
  /** It was removed with its settings and data. */
  readonly isForgotten: boolean
}

/** An application as it is told, with what nothing was told of. */
export function toApp(id: number, spec: AppSpec, applicationToken: string): RegisteredApp {
  const { clientId, clientSecret, kind = clientId.startsWith('app.') ? 'market' : 'local', scope = '*' } = spec
  return {
    id,
    clientId,
    clientSecret,
    kind,
    scopes: toScopes(scope),
    status: spec.status ?? (kind === 'local' ? 'L' : 'F'),
    version: spec.version ?? 1,
    installed: spec.installed ?? true,
    paidUntilMs: spec.paidUntilMs,
    graceDays: spec.graceDays ?? 0,
    afterGrace: spec.afterGrace ?? 'blocked',
    redirectUri: spec.redirectUri ?? spec.handler,
    handler: spec.handler ?? spec.redirectUri,
    allowedUserIds: spec.allowedUserIds && new Set(spec.allowedUserIds),
    applicationToken,
    installHandler: spec.installHandler,
    previousVersion: undefined,
    isRemoved: false,
    isForgotten: false,
  }
}

export function toScopes(scope: readonly string[] | '*'): App['scopes'] {
  return scope === '*' ? '*' : new Set(scope)
}
