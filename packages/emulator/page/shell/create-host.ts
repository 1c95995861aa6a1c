import type { PageContext, Place } from '../context.ts'
import { documentedInterface } from '../frame/documented-interface.ts'
import type { FrameHost } from '../frame/frame-host.ts'
import { createFramePortal } from '../frame/create-frame-portal.ts'
import { openSlider } from './slider.ts'

/** What this page does for the frames of applications at one place. */
export function createHost(context: PageContext, place: Place): FrameHost {
  const { userId, portal, api } = context
  return {
    user: { id: userId, isAdmin: portal.users.find(({ id }) => id === userId)?.isAdmin ?? false },
    portal: createFramePortal({ userId, ask: (verb, path, body) => api.admin(verb, path, body) }),
    call: async (method, params) => (await context.callAll([{ method, params }]))[0],
    openApplication: ({ title, width, clientId, placement, handler, options }, onClosed) => {
      const frame = { clientId, placement, ...(handler !== undefined && { handler }), ...(options && { options }) }
      openSlider(context, { title: title ?? clientId, width, frame, onClosed })
    },
    closeApplication: () => place.slider?.close(),
    openPath: (path, onClosed) => context.openPath(path, onClosed),
    setTitle: (title) => place.setTitle(title),
    scrollTo: (top) => place.slider ?? document.querySelector('main')?.scrollTo({ top }),
    onInstalled: (clientId) => {
      context.say(`${clientId} is installed.`)
      void context.refresh()
    },
    notify: (text) => context.say(text),
    placement: (request) => documentedInterface(request, { ...place, notify: (text) => context.say(text) }),
  }
}
