import type { PageContext, Place } from '../context.ts'
import type { FrameRequest } from '../frame/frame-host.ts'
import { mountFrame, type MountedFrame } from '../frame/mount-frame.ts'
import { createHost } from './create-host.ts'

export interface FrameInPlace extends FrameRequest {
  readonly title: string
  /** In pixels, until the application asks for another. */
  readonly height?: number
  readonly place: Place
}

/** Everything about frames: a file of its own, so that the page without one is small. */
export function mountInPlace(context: PageContext, container: HTMLElement, { place, ...request }: FrameInPlace): MountedFrame {
  return mountFrame(container, { ...request, host: createHost(context, place) })
}
