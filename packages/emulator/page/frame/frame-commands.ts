import type { LiveFrame, Reply } from './live-frame.ts'
import { integerOf, mapOf, textOf } from './read-params.ts'
import { setHeight } from './set-height.ts'
import { selectAccess } from './select-access.ts'
import { selectCrm } from './select-crm.ts'
import { selectUsers } from './select-users.ts'
import { toApplicationOpening } from './to-application-opening.ts'
import { toInitData } from './to-init-data.ts'

type FrameCommand = (frame: LiveFrame, params: unknown, reply: Reply) => void | Promise<void>

/** What any frame may ask of the page: sdk/bx24-js-sdk/index.md. The names on the wire are not in the documentation. */
export const frameCommands: Readonly<Record<string, FrameCommand>> = {
  async getInitData(frame, _params, reply) {
    const state = await frame.host.portal.readState(frame.request.clientId)
    reply(toInitData(frame, state))
  },
  async refreshAuth(frame, _params, reply) {
    frame.auth = await frame.host.portal.refreshAuth(frame.request.clientId)
    reply(frame.auth)
  },
  async setInstall(frame, _params, reply) {
    // An installer is no use of the application yet.
    if (!frame.opened.isInstaller) await frame.host.portal.finishFirstRun(frame.request.clientId)
    reply([])
  },
  async setInstallFinish(frame, _params, reply) {
    const { host, request, opened } = frame
    if (!opened.isInstaller) return
    await host.portal.finishInstall(request.clientId)
    reply([])
    host.onInstalled?.(request.clientId)
    await frame.open()
  },
  setAppOption: (frame, params, reply) => setOption(frame, 'app', params, reply),
  setUserOption: (frame, params, reply) => setOption(frame, 'user', params, reply),
  resizeWindow({ element }, params, reply) {
    const { width, height } = mapOf(params)
    const [pixels, tall] = [integerOf(width), integerOf(height)]
    if (tall !== undefined && tall > 0) setHeight(element, tall)
    if (width === '100%') element.style.width = width
    else if (pixels !== undefined && pixels > 0) element.style.width = `${pixels}px`
    reply([])
  },
  async reloadWindow(frame, _params, reply) {
    reply([])
    const reopenFrame = (): Promise<void> => frame.open()
    await (frame.host.reloadWindow?.(reopenFrame) ?? reopenFrame())
  },
  setTitle({ host, element }, params, reply) {
    host.setTitle(textOf(mapOf(params)['title']) ?? '', element)
    reply([])
  },
  setScroll({ host, element }, params, reply) {
    const top = integerOf(mapOf(params)['scroll'])
    if (top !== undefined) host.scrollTo(top, element)
    reply([])
  },
  openApplication: ({ host, request }, params, reply) =>
    host.openApplication(toApplicationOpening(request.clientId, params), () => reply([])),
  closeApplication({ host, element }, _params, reply) {
    reply([])
    host.closeApplication(element)
  },
  openPath({ host, request }, params, reply) {
    const path = withOrigin(textOf(mapOf(params)['path']) ?? '', request.clientId)
    const isOpen = path !== undefined && host.openPath(path, () => reply({ result: 'close' }))
    if (!isOpen) reply({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
  },
  imCallTo: notice('call to user', 'userId'),
  imPhoneTo: notice('phone call to', 'phone'),
  imOpenMessenger: notice('messenger', 'dialogId'),
  imOpenHistory: notice('history of', 'dialogId'),
  showAppForm: notice('form of an application'),
  selectUser: async ({ host }, params, reply) => replyUnlessCancelled(reply, await selectUsers(host, mapOf(params)['mult'] === true)),
  selectAccess: async ({ host }, params, reply) => replyUnlessCancelled(reply, await selectAccess(host, mapOf(params)['value'])),
  selectCRM: async ({ host }, params, reply) => replyUnlessCancelled(reply, await selectCrm(host, mapOf(params))),
  getInterface: ({ placement }, _params, reply) => reply({ command: Object.keys(placement.commands), event: placement.events }),
  placementBindEvent(frame, params, reply) {
    const event = textOf(mapOf(params)['event'])
    // Others are ignored: api-reference/widgets/ui-interaction/bx24-placement-bind-event.md
    if (event !== undefined && frame.placement.events.includes(event)) frame.listen(event, reply)
  },
}

async function setOption({ host, request }: LiveFrame, kind: 'app' | 'user', params: unknown, reply: Reply): Promise<void> {
  const { name, value } = mapOf(params)
  reply(await host.portal.setOption(request.clientId, kind, textOf(name) ?? '', value))
}

/** sdk/bx24-js-sdk/additional-functions/bx24-open-path.md. Undefined for what is no path of the portal. */
function withOrigin(path: string, clientId: string): string | undefined {
  if (!path.startsWith('/')) return undefined
  const url = new URL(path, window.location.origin)
  // `//other.example/` starts with a slash, too.
  if (url.origin !== window.location.origin) return undefined
  url.searchParams.set('from', 'rest_placement')
  url.searchParams.set('from_app', clientId)
  return url.pathname + url.search + url.hash
}

/** Calls and chats are not emulated. */
function notice(what: string, member?: string): FrameCommand {
  return ({ host, request }, params, reply) => {
    const target = member === undefined ? undefined : textOf(mapOf(params)[member])
    host.notify(`${request.clientId} asks for: ${what}${target === undefined ? '' : ` ${target}`}`)
    reply([])
  }
}

/** Callbacks run only when the choice is confirmed: sdk/bx24-js-sdk/system-dialogues/index.md */
function replyUnlessCancelled(reply: Reply, selected: unknown): void {
  if (selected !== undefined) reply(selected)
}
