import type { FrameOpening } from '../frame/mount-frame.ts'

export interface ShownFrame {
  close(): void
}

/** Mounts an application. What frames need is loaded with the first of them: most who look at a portal open none. */
export function showFrame(container: HTMLElement, opening: FrameOpening): ShownFrame {
  let frame: ShownFrame | undefined
  let isClosed = false
  void import('../frame/mount-frame.ts').then(({ mountFrame }) => {
    if (!isClosed) frame = mountFrame(container, opening)
  })
  return {
    close() {
      isClosed = true
      frame?.close()
    },
  }
}
