import type { Query, ResultCallback } from './ajax-result.ts'
import { domHelpers, type DomHelpers } from './dom-helpers.ts'
import { Lifecycle } from './lifecycle.ts'
import { createOptions, type Options } from './options.ts'
import type { ParentChannel } from './parent-channel.ts'
import { createPlacement, type Placement } from './placement.ts'
import { RestCaller } from './rest-caller.ts'
import { Session, type Auth } from './session.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { createWindowControl, type WindowControl } from './window-control.ts'

type GivenQuery = readonly [method: string, params?: unknown] | Query

/** The documented functions, and nothing else: sdk/bx24-js-sdk/index.md */
export interface BX24 extends DomHelpers, Dialogs, WindowControl {
  init(callback: unknown): void
  install(callback: unknown): void
  installFinish(): void
  getAuth(): Auth | false
  refreshAuth(callback?: (auth: Auth) => void): void
  callMethod(method: string, params?: unknown, callback?: ResultCallback): void
  callBatch(
    calls: Readonly<Record<string, GivenQuery>> | readonly GivenQuery[],
    callback?: (results: unknown) => void,
    haltOnError?: boolean,
  ): void
  callBind(event: string, handler: string, authType?: number | null, callback?: ResultCallback): void
  callUnbind(event: string, handler: string, authType?: number | null, callback?: ResultCallback): void
  isAdmin(): boolean
  getLang(): string | undefined
  getDomain(): string | undefined
  readonly appOption: Options
  readonly userOption: Options
  readonly placement: Placement
  readonly im: {
    callTo(userId: number, video?: boolean): void
    phoneTo(phone: string): void
    openMessenger(dialogId?: string): void
    openHistory(dialogId: string): void
  }
}

export function createBX24(channel: ParentChannel): BX24 {
  const session = new Session(channel)
  const lifecycle = new Lifecycle(channel, session)
  const rest = new RestCaller(session)
  const callMethod = (method: string, params?: unknown, callback?: ResultCallback): void => {
    rest.callMethod({ method, params }, callback)
  }
  const bindOrUnbind = (method: string) => (event: string, handler: string, authType?: number | null, callback?: ResultCallback) =>
    callMethod(method, { event, handler, auth_type: authType ?? undefined }, callback)
  return {
    ...domHelpers,
    ...createDialogs(channel),
    ...createWindowControl(channel),
    init: (callback) => lifecycle.init(callback),
    install: (callback) => lifecycle.install(callback),
    installFinish: () => lifecycle.installFinish(),
    getAuth: () => session.auth,
    refreshAuth: (callback = () => undefined) => session.refresh(callback),
    callMethod,
    callBatch(calls, callback = () => undefined, haltOnError = false) {
      if (Array.isArray(calls)) rest.callBatch(calls.map(toQuery), (results) => callback(results), haltOnError)
      else rest.callBatch(mapValues(calls as Readonly<Record<string, GivenQuery>>, toQuery), (results) => callback(results), haltOnError)
    },
    callBind: bindOrUnbind('event.bind'),
    callUnbind: bindOrUnbind('event.unbind'),
    isAdmin: () => session.data?.IS_ADMIN ?? false,
    getLang: () => session.data?.LANG,
    getDomain: () => session.data?.DOMAIN.replace(/:(?:80|443)$/, ''),
    appOption: createOptions(channel, session, 'APP_OPTIONS'),
    userOption: createOptions(channel, session, 'USER_OPTIONS'),
    placement: createPlacement(channel, session),
    im: {
      callTo: (userId, video) => channel.send('imCallTo', { userId, video }),
      phoneTo: (phone) => channel.send('imPhoneTo', { phone }),
      openMessenger: (dialogId) => channel.send('imOpenMessenger', { dialogId }),
      openHistory: (dialogId) => channel.send('imOpenHistory', { dialogId }),
    },
  }
}

function toQuery(given: GivenQuery): Query {
  return Array.isArray(given) ? { method: String(given[0]), params: given[1] } : (given as Query)
}

function mapValues<In, Out>(map: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}
