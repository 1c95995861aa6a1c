import type { FrameHost, FrameRequest } from './frame-host.ts'

export interface FrameOpening extends FrameRequest {
  /** Accessible name of the frame. Default: the client id. */
  readonly title?: string
  readonly host: FrameHost
}

export interface MountedFrame {
  readonly element: HTMLIFrameElement
  /** Removes the frame and stops listening to it. */
  close(): void
}
