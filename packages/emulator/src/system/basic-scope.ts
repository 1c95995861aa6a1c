import {
  MethodError,
  type Call,
  type CallParams,
  type EmulatedScope,
  type Handler,
  type MethodDefinition,
  type PortalContext,
  type SqlValue,
} from '../contract.ts'
import { phpMap } from '../php/php-map.ts'
import { mayCall } from '../rest/authorize.ts'
import { refusal } from '../rest/refusal.ts'
import { hasTable } from '../store/has-table.ts'
import { createPortalTime } from '../store/portal-time.ts'
import { hasAccess, nameAccess } from './access-codes.ts'
import { describeApp } from './describe-app.ts'
import { allScopes, documentedScopes } from './documented-scopes.ts'
import { hasFeature } from './features.ts'
import { createOptionMethods } from './option-methods.ts'

/** Methods that every caller has: api-reference/common/. */
export const basicScope: EmulatedScope = {
  name: 'basic',
  install({ db, settings }) {
    const time = createPortalTime(settings.utcOffsetSeconds)
    return [
      define('batch', () => {
        throw refusal('notInBatch')
      }),
      define('server.time', ({ portal }) => time.format(portal.now())),
      define('methods', listMethods),
      define('method.get', describeMethod),
      define('scope', listScopes),
      define('feature.get', getFeature),
      define('app.info', tellOfApp),
      define('profile', getProfile),
      define('user.admin', ({ caller }) => caller.isAdmin),
      define('user.access', hasAccess),
      define('access.name', nameAccess),
      ...Object.entries(createOptionMethods(db)).map(([name, handler]) => define(name, handler)),
    ]
  },
}

function define(name: string, handler: Handler): MethodDefinition {
  return { name, scope: 'basic', tier: 'stateful', handler }
}

/** `full`: all methods; `scope`: those of one scope, an empty one being `basic`; else those that the caller may use. */
function listMethods({ params, caller, portal }: Call): readonly string[] {
  const scope = params.get('scope')
  const chosen = portal.methods().filter((method) => {
    if (isOn(params, 'full')) return true
    return scope === undefined ? mayCall(caller, method) : method.scope === (scope === '' ? 'basic' : scope)
  })
  return chosen.map((method) => method.name)
}

function describeMethod({ params, caller, portal }: Call): { isExisting: boolean; isAvailable: boolean } {
  const name = params.get('name')
  const found = portal.methods().find((method) => typeof name === 'string' && method.name.toLowerCase() === name.toLowerCase())
  return { isExisting: found !== undefined, isAvailable: found !== undefined && mayCall(caller, found) }
}

function listScopes({ params, caller }: Call): readonly string[] {
  if (isOn(params, 'full')) return allScopes
  return caller.scopes === '*' ? documentedScopes : [...caller.scopes].toSorted()
}

function getFeature({ params, portal }: Call): { value: 'Y' | 'N' } {
  const code = params.get('CODE')
  if (code === undefined || code === '' || code === null) throw new MethodError('CODE_EMPTY', "CODE can't be empty")
  return { value: hasFeature(portal.settings.license, code) ? 'Y' : 'N' }
}

/** By webhook: the documentation names an error here, portals were seen to answer this (AMB-6.5). */
function tellOfApp(call: Call): unknown {
  const { app } = call.caller
  const { quirks } = call.portal.settings
  if (!app && quirks.appInfoByWebhook === 'denied') throw new MethodError('ACCESS_DENIED', 'Access denied! Application context required')
  return app ? describeApp(app, call.portal) : { SCOPE: listScopes(call), LICENSE: call.portal.settings.license }
}

/** An empty object when the user is inactive: api-reference/common/users/profile.md. */
function getProfile({ caller, portal }: Call): unknown {
  const user = readUser(portal, caller.userId)
  if (!user) return phpMap({})
  const text = (name: string): string => toText(user[name])
  return {
    ID: String(caller.userId),
    ADMIN: caller.isAdmin,
    NAME: text('NAME'),
    LAST_NAME: text('LAST_NAME'),
    PERSONAL_GENDER: text('PERSONAL_GENDER'),
    TIME_ZONE: text('TIME_ZONE'),
    ...(text('PERSONAL_PHOTO') !== '' && { PERSONAL_PHOTO: text('PERSONAL_PHOTO') }),
  }
}

/** The row of an active user. The user scope owns the table; a portal without that scope has no users. */
function readUser({ db }: PortalContext, id: number): Readonly<Record<string, SqlValue>> | undefined {
  if (!hasTable(db, 'user')) return undefined
  const row = db.prepare('select * from user where ID = ?').get(id)
  return row && ['Y', '1', 'true'].includes(toText(row['ACTIVE'])) ? row : undefined
}

function toText(value: SqlValue | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

function isOn(params: CallParams, name: string): boolean {
  return [true, 1, '1', 'true', 'Y'].includes(params.get(name) as string)
}
