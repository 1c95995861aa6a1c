import { openApi, resultsOf, type Api } from './api.ts'
import type { PageContext, PortalFacts, Pulse, View } from './context.ts'
import { append, h, messageOf, replace } from './dom.ts'
import { openView } from './open-view.ts'
import { pathOfPlace, placeOfPath, readRoute } from './routes.ts'
import { createHeader } from './shell/header.ts'
import { leftNav } from './shell/left-nav.ts'
import { readPortal } from './shell/read-portal.ts'
import { lostBanner } from './shell/lost-banner.ts'
import { problemView } from './shell/problem-view.ts'
import { openSlider } from './shell/slider.ts'
import { createToasts } from './shell/toasts.ts'

const HOME = 'deal'
const PULSE_MS = 1000

void openApi()
  .then(start)
  .catch((error: unknown) => replace(document.body, h('p', { class: 'card problem' }, messageOf(error))))

async function start(api: Api): Promise<void> {
  const userId = Number(sessionStorage.getItem('user') ?? 1)
  let portal: PortalFacts = await readPortal(api, userId)
  // Who looked before may not be on this portal.
  if (!portal.users.some(({ id, isActive }) => id === userId && isActive) && userId !== 1) {
    sessionStorage.removeItem('user')
    return location.reload()
  }
  const toasts = createToasts()
  const banner = lostBanner()
  const header = createHeader(userId, (id) => {
    sessionStorage.setItem('user', String(id))
    location.reload()
  })
  const nav = h('div', {})
  const main = h('main', { tabindex: '-1' })
  let view: View | undefined
  const currentPlace = (): string => location.hash.replace(/^#\/?/, '') || HOME

  const showFrame = (): void => {
    header.showPortal(portal)
    replace(nav, leftNav(portal, currentPlace()))
  }
  const openPath = (path: string, onClosed: () => void): boolean => {
    const place = placeOfPath(path, portal.apps)
    const route = place === undefined ? undefined : readRoute(place)
    if (!route) return false
    openSlider(context, { title: path.replace(/[?#].*/, ''), view: () => openView(context, route), onClosed })
    return true
  }
  const context: PageContext = {
    api,
    userId,
    get portal() {
      return portal
    },
    callAll: async (calls) => resultsOf(calls.length === 0 ? [] : await api.calls(userId, calls)),
    say: toasts.say,
    async refresh() {
      portal = await readPortal(api, userId)
      showFrame()
    },
    async reload() {
      const mine = ++opening
      // Widgets may have been bound since. A portal that does not answer is told of by the view.
      await context.refresh().catch(() => undefined)
      if (mine === opening) await show()
    },
    openPath,
  }
  let opening = 0
  let shownPlace: string | undefined
  let cameFrom: string | undefined
  const show = async (): Promise<void> => {
    const mine = ++opening
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    showFrame()
    main.setAttribute('aria-busy', 'true')
    const place = currentPlace()
    if (place !== shownPlace) [shownPlace, cameFrom] = [place, shownPlace]
    const next = await openView(context, readRoute(place), cameFrom && pathOfPlace(cameFrom, portal.apps)).catch(problemView)
    if (mine !== opening) return next.close?.()
    view?.close?.()
    view = next
    document.title = `${next.title} · ${portal.host}`
    replace(main, next.element)
    main.scrollTop = 0
    main.removeAttribute('aria-busy')
  }

  // Links of the portal itself, as applications and mails hold them. One that leads nowhere is no place either, and says so.
  const { pathname } = location
  const unknown = pathname === '/crm/' ? HOME : pathname.slice(1)
  if (pathname !== '/') history.replaceState(null, '', `/#/${placeOfPath(pathname, portal.apps) ?? unknown}`)
  document.body.addEventListener('problem', (event) => toasts.say(String((event as CustomEvent).detail), true))
  append(document.body, [header.element, h('div', { class: 'frame' }, nav, main), toasts.element, banner.element])
  window.addEventListener('hashchange', () => void context.reload())
  await show()
  const beat = async (): Promise<void> => {
    const pulse = await api.admin<Pulse>('GET', 'page/pulse')
    header.showTime(pulse.now)
    view?.onPulse?.(pulse)
  }
  let isLost = false
  const lose = async (): Promise<void> => {
    if (!isLost) {
      banner.show()
      view?.onLost?.()
    }
    isLost = true
    // Another portal may stand in its place, whose admin API has another path.
    await openApi()
    location.reload()
  }
  const beatOn = (): void =>
    void beat()
      .catch(lose)
      .catch(() => undefined)
      .finally(() => setTimeout(beatOn, PULSE_MS))
  beatOn()
}
