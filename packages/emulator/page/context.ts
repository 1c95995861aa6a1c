import type { Api, Call } from './api.ts'

/** What every view works with. */
export interface PageContext {
  readonly api: Api
  /** Who looks. */
  readonly userId: number
  readonly portal: PortalFacts
  /** Shows a path of the portal in a slider; false when there is no such page. */
  openPath(path: string, onClosed: () => void): boolean
  /** Runs REST methods as the user; rejects when one is refused. */
  callAll(calls: readonly Call[]): Promise<readonly unknown[]>
  say(text: string, isProblem?: boolean): void
  /** Reads what the frame of the page shows (apps, widgets, users) anew. */
  refresh(): Promise<void>
  /** Reads everything that the page shows anew. */
  reload(): Promise<void>
}

/** Where a frame is. */
export interface Place {
  readonly slider?: { close(): void }
  setTitle(title: string): void
  /** Reads the record or the list around the frame anew. */
  reloadData?(): void
  /** Takes the value of the field that the frame is for. */
  setValue?(value: unknown): void
}

export interface PortalFacts {
  readonly host: string
  readonly memberId: string
  readonly license: string
  readonly plan: string
  readonly utcOffsetSeconds: number
  readonly baseCurrency: string
  readonly users: readonly User[]
  readonly apps: readonly InstalledApp[]
  readonly widgets: readonly Widget[]
  readonly processes: readonly SmartProcess[]
}

export interface User {
  readonly id: number
  readonly name: string
  readonly isAdmin: boolean
  readonly isActive: boolean
}

export interface InstalledApp {
  readonly id: number
  readonly clientId: string
  readonly kind: 'local' | 'market'
  readonly scope: readonly string[] | '*'
  readonly status: string
  readonly version: number
  readonly installed: boolean
  readonly handler?: string
}

/** A bound placement that the user sees. */
export interface Widget {
  readonly clientId: string
  readonly placement: string
  readonly handler: string
  readonly title: string
  readonly description: string
  readonly options: Readonly<Record<string, unknown>>
}

export interface SmartProcess {
  readonly entityTypeId: number
  readonly title: string
}

export interface Pulse {
  readonly now: number
  readonly requests: number
  readonly deliveries: number
}

/** One thing that fills the page or a slider. */
export interface View {
  readonly title: string
  readonly element: HTMLElement
  onPulse?(pulse: Pulse): void
  /** The portal does not answer any more. */
  onLost?(): void
  close?(): void
}
