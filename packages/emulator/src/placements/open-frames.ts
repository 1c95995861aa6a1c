import type { AppRegistry } from '../apps/app-registry.ts'
import type { RegisteredApp } from '../apps/registered-app.ts'
import type { Staff } from '../apps/staff.ts'
import type { PortalSettings } from '../contract.ts'
import { createRandom, randomText, type Random } from '../create-random.ts'
import type { TokenAnswer } from '../oauth/authorization-server.ts'
import { composeFrame, type Frame } from './compose-frame.ts'
import type { PlacementHandler, PlacementRegistry } from './placement-registry.ts'

export interface OpenFrameOptions {
  /** Default: the portal's first app. */
  readonly clientId?: string
  /** Default `DEFAULT`: the main page, or the page of the installation as long as that waits. */
  readonly placement?: string
  /** Which of several handlers of the placement. Default: the first. */
  readonly handler?: string
  /** `PLACEMENT_OPTIONS`, e.g. `{ ID: 42 }`. Numbers become texts, as portals send them. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Path and query of the page that it is opened from: `URI` of the options, unless those have one. */
  readonly uri?: string
  /** Who opens it, 1 by default. */
  readonly userId?: number
}

/** A widget as the portal's pages know it. */
export interface PortalPlacement extends PlacementHandler {
  /** False until the installation of its application is finished: settings/app-installation/installation-finish.md */
  readonly isShown: boolean
}

export interface PortalPlacements {
  /** Every widget, and every type of user fields as `USERFIELD_TYPE`. */
  readonly all: readonly PortalPlacement[]
}

export interface FrameParts {
  readonly settings: PortalSettings
  readonly apps: AppRegistry
  readonly registry: PlacementRegistry
  readonly staff: () => Staff
  readonly issue: (app: RegisteredApp, userId: number) => TokenAnswer
  /** Made anew by a reset, so that the same ids follow. */
  readonly createRandom: () => Random
}

const MAIN_PAGE = 'DEFAULT'

/** The portal's pages, as far as applications show themselves there. */
export class Frames implements PortalPlacements {
  readonly #parts: FrameParts
  #random: Random

  constructor(parts: FrameParts) {
    this.#parts = parts
    this.#random = parts.createRandom()
  }

  get all(): readonly PortalPlacement[] {
    const { registry, apps } = this.#parts
    return [...registry.all, ...registry.fieldTypes.map(toHandler)].map((each) => ({
      ...each,
      isShown: apps.find(each.clientId)?.installed === true,
    }))
  }

  /** Throws a RangeError where a page of the portal would have nothing to show. */
  open({ clientId, placement = MAIN_PAGE, handler, options, uri, userId = 1 }: OpenFrameOptions): Frame {
    const { apps, issue, settings } = this.#parts
    const app = apps.find(clientId ?? apps.all[0]?.clientId ?? '')
    if (!app)
      throw new RangeError(`The portal has no app "${clientId ?? ''}". Add one with portal.apps.add({ clientId, clientSecret, handler }).`)
    this.#requireUser(app, userId)
    const url = placement === MAIN_PAGE ? this.#pageOf(app) : this.#handlerOf(app, { placement, handler, userId })
    const given = toTexts({ ...options, ...(uri !== undefined && options?.['URI'] === undefined && { URI: uri }) })
    const hasOptions = placement !== MAIN_PAGE || Object.keys(given).length > 0
    return composeFrame({
      app,
      userId,
      placement,
      handler: url,
      options: hasOptions ? given : undefined,
      appSid: randomText(this.#random, '0123456789abcdef', 32),
      token: issue(app, userId),
      settings,
    })
  }

  reset(): void {
    this.#random = this.#parts.createRandom()
  }

  /** Remembers which ids come next; the function goes back there. */
  keep(): () => void {
    const { state } = this.#random
    return () => {
      this.#random = createRandom(state)
    }
  }

  /** An installation is an administrator's: settings/app-installation/installation-finish.md */
  #requireUser({ clientId, installed, allowedUserIds }: RegisteredApp, userId: number): void {
    const user = this.#parts.staff().find(userId)
    if (!user?.isActive) throw new RangeError(`The portal has no active user ${userId}.`)
    if (allowedUserIds?.has(userId) === false) throw new RangeError(`User ${userId} may not use the app "${clientId}".`)
    if (!installed && !user.isAdmin)
      throw new RangeError(`The app "${clientId}" is not installed to its end: only administrators see its installation page.`)
  }

  #pageOf({ clientId, installed, installHandler, handler }: RegisteredApp): string {
    const page = installed ? handler : (installHandler ?? handler)
    if (page === undefined) throw new RangeError(`The app "${clientId}" has no page. Give it one: { handler: 'https://…' }.`)
    return page
  }

  #handlerOf(
    { clientId, installed }: RegisteredApp,
    { placement, handler, userId }: { readonly placement: string; readonly handler: string | undefined; readonly userId: number },
  ): string {
    if (!installed) throw new RangeError(`The widgets of "${clientId}" are hidden until its installation is finished.`)
    const found = this.all.find(
      (each) =>
        each.clientId === clientId &&
        each.placement === placement &&
        (handler === undefined || each.handler === handler) &&
        [0, userId].includes(each.userId),
    )
    if (!found)
      throw new RangeError(`The app "${clientId}" has ${handler ? `no ${handler}` : 'nothing'} at ${placement} for user ${userId}.`)
    return found.handler
  }
}

function toHandler({ clientId, fullCode, handler, title, description, height }: PlacementRegistry['fieldTypes'][number]): PlacementHandler {
  const options = { USER_TYPE_ID: fullCode, height }
  return { clientId, placement: 'USERFIELD_TYPE', handler, userId: 0, title, description, groupName: '', langAll: {}, options }
}

function toTexts(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]))
}
