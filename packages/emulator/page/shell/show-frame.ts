import type { PageContext } from '../context.ts'
import { messageOf } from '../dom.ts'
import type { FrameInPlace } from './mount-in-place.ts'

export interface ShownFrame {
  close(): void
}

/** Shows an application. What frames need is loaded with the first of them: most who look at a portal open none. */
export function showFrame(context: PageContext, container: HTMLElement, opening: FrameInPlace): ShownFrame {
  let frame: ShownFrame | undefined
  let isClosed = false
  void import('./mount-in-place.ts').then(
    ({ mountInPlace }) => {
      if (!isClosed) frame = mountInPlace(context, container, opening)
    },
    (error: unknown) => context.say(messageOf(error), true),
  )
  return {
    close() {
      isClosed = true
      frame?.close()
    },
  }
}
