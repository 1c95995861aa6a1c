/** What the page around the frames does for them; one host serves all frames of a page. */
export interface FrameHost {
  readonly user: FrameUser
  readonly portal: FramePortal
  /** Runs a REST method as the user who looks at the page, for the dialogs. Rejects with an Error that says why not. */
  call(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown>
  /** Opens the application in a slider, with `mountFrame` inside; `onClosed` runs once it is gone. */
  openApplication(opening: ApplicationOpening, onClosed: () => void): void
  /** Closes the slider that this frame opened last, or else the one that it is in; does nothing when there is neither. */
  closeApplication(frame: HTMLIFrameElement): void
  /** Reads the page or slider that this frame is in anew. Without it the frame alone is opened again. */
  reloadWindow?(reopenFrame: () => Promise<void>): Promise<void>
  /** Opens a page of the portal in a slider; `onClosed` runs once it is gone. False when the portal has no such page. */
  openPath(path: string, onClosed: () => void): boolean
  /** The heading of the page or slider that this frame is in. */
  setTitle(title: string, frame: HTMLIFrameElement): void
  /** Scrolls the page that this frame is in; nothing happens in a slider. */
  scrollTo(top: number, frame: HTMLIFrameElement): void
  /** The installation has ended, and the frame is opened again: the page may show the application's widgets now. */
  onInstalled?(clientId: string): void
  /** Says something to the user: calls and chats that the emulator only tells of. */
  notify(text: string): void
  /** What this placement offers beside what every frame can do. Commands that are not here are ignored, as documented. */
  placement(opening: FrameRequest): PlacementInterface
}

export interface FrameUser {
  readonly id: number
  readonly isAdmin: boolean
}

/** Which application is opened where. */
export interface FrameRequest {
  readonly clientId: string
  /** `DEFAULT` for the application's own page. */
  readonly placement: string
  /** The bound handler; without it the first one of the application at this placement, or its own address. */
  readonly handler?: string
  /** What becomes PLACEMENT_OPTIONS. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** BX24.openApplication: sdk/bx24-js-sdk/additional-functions/bx24-open-application.md */
export interface ApplicationOpening extends FrameRequest {
  readonly title: string | undefined
  readonly width: number | undefined
  readonly leftBoundary: number | undefined
  readonly label: { readonly text?: string; readonly color?: string; readonly bgColor?: string } | undefined
}

/** The portal behind the page; `createFramePortal` makes one from a function that asks the page's own API. */
export interface FramePortal {
  openFrame(request: FrameRequest): Promise<OpenedFrame>
  readState(clientId: string): Promise<FrameState>
  /** New tokens of the application for the user who looks. */
  refreshAuth(clientId: string): Promise<FrameAuth>
  /** The installer has done its work. */
  finishInstall(clientId: string): Promise<void>
  /** The user has used the application for the first time. */
  finishFirstRun(clientId: string): Promise<void>
  /** Keeps one option and gives all of its kind. */
  setOption(clientId: string, kind: 'app' | 'user', name: string, value: unknown): Promise<Readonly<Record<string, unknown>>>
}

export interface FrameAuth {
  readonly AUTH_ID: string
  readonly REFRESH_ID: string
  /** Seconds. */
  readonly AUTH_EXPIRES: number
}

/** What the frame is opened with: api-reference/widgets/_includes/widget_data.md */
export interface OpenedFrame {
  /** `{DOMAIN}|{PROTOCOL}|{APP_SID}`. Not in the documentation; libraries read it from `window.name`. */
  readonly name: string
  /** The handler with DOMAIN, PROTOCOL, LANG and APP_SID in its query. */
  readonly url: string
  /** The body of the POST. Undefined where the handler is opened by GET (BI_ANALYTICS_MENU). */
  readonly fields: Readonly<Record<string, string>> | undefined
  /** The installer is shown, because the installation waits for it. */
  readonly isInstaller: boolean
}

/** What the portal keeps for the application and its user; it changes while the frame is open. */
export interface FrameState {
  readonly appOptions: Readonly<Record<string, unknown>>
  readonly userOptions: Readonly<Record<string, unknown>>
  /** This user has not launched the application before. */
  readonly isFirstRun: boolean
}

/** The commands and events that `placement.getInterface` lists: api-reference/widgets/ui-interaction/index.md */
export interface PlacementInterface {
  readonly commands: Readonly<Record<string, PlacementCommand>>
  readonly events: readonly string[]
  /** Called once; `emit` tells the frame of an event, if it listens. */
  connect?(emit: (event: string, data: unknown) => void): void
}

/** Its answer, or what its promise holds, reaches the callback; `undefined` calls it without arguments. */
export type PlacementCommand = (params: unknown) => unknown
