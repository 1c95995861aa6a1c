import type { FrameHost, FrameRequest } from './frame-host.ts'
import { LiveFrame } from './live-frame.ts'
import { setHeight } from './set-height.ts'

export interface FrameOpening extends FrameRequest {
  /** Accessible name of the frame. Default: the client id. */
  readonly title?: string
  /** In pixels, until the application asks for another. Default: what the page has for frames. */
  readonly height?: number
  readonly host: FrameHost
}

export interface MountedFrame {
  readonly element: HTMLIFrameElement
  /** Removes the frame and stops listening to it. */
  close(): void
}

/**
 * Opens an application in a frame and answers what it asks of the page. When the portal has nothing to show, or refuses, the container says why.
 * @example const frame = mountFrame(tab, { clientId: 'local.1', placement: 'CRM_DEAL_DETAIL_TAB', options: { ID: 42 }, host })
 */
export function mountFrame(container: HTMLElement, { title, height, host, ...request }: FrameOpening): MountedFrame {
  const element = document.createElement('iframe')
  element.className = 'app-frame'
  element.title = title ?? request.clientId
  if (height !== undefined) setHeight(element, height)
  const problem = document.createElement('p')
  problem.className = 'frame-problem'
  problem.setAttribute('role', 'alert')
  const frame = new LiveFrame({ element, request, host, tell: (text) => problem.replaceChildren(text) })
  const listen = (event: MessageEvent): void => frame.receive(event)
  window.addEventListener('message', listen)
  container.append(problem, element)
  void frame.open()
  return {
    element,
    close() {
      window.removeEventListener('message', listen)
      frame.close()
      element.remove()
      problem.remove()
    },
  }
}
