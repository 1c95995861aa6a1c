import type { PageContext, Place } from '../context.ts'
import { documentedInterface } from '../frame/documented-interface.ts'
import type { FrameHost } from '../frame/frame-host.ts'
import { createFramePortal } from '../frame/create-frame-portal.ts'
import { openSlider, type Slider } from './slider.ts'

/** What this page does for the frames of applications at one place. */
export function createHost(context: PageContext, place: Place): FrameHost {
  const { userId, portal, api } = context
  /** Sliders that the frame has opened, the newest at the end. */
  const sliders: Slider[] = []
  const forget = (slider: Slider, onClosed: () => void): void => {
    if (sliders.includes(slider)) sliders.splice(sliders.indexOf(slider), 1)
    onClosed()
  }
  return {
    user: { id: userId, isAdmin: portal.users.find(({ id }) => id === userId)?.isAdmin ?? false },
    portal: createFramePortal({ userId, ask: (verb, path, body) => api.admin(verb, path, body) }),
    call: async (method, params) => (await context.callAll([{ method, params }]))[0],
    openApplication: ({ title, width, leftBoundary, clientId, placement, handler, options }, onClosed) => {
      const frame = { clientId, placement, ...(handler !== undefined && { handler }), ...(options && { options }) }
      const slider = openSlider(context, { title: title ?? clientId, width, leftBoundary, frame, onClosed: () => forget(slider, onClosed) })
      sliders.push(slider)
    },
    closeApplication: () => (sliders.pop() ?? place.slider)?.close(),
    // All that a slider shows of an application is its frame.
    reloadWindow: (reopenFrame) => (place.slider ? context.refresh().then(reopenFrame) : context.reload()),
    openPath: (path, onClosed) => context.openPath(path, onClosed),
    setTitle: (title) => place.setTitle(title),
    scrollTo: (top) => place.slider ?? document.querySelector('main')?.scrollTo({ top }),
    onInstalled: (clientId) => {
      context.say(`${clientId} is installed.`)
      void context.refresh()
    },
    notify: (text) => context.say(text),
    placement: (request) =>
      documentedInterface(request, { ...place, close: () => place.slider?.close(), notify: (text) => context.say(text) }),
  }
}
