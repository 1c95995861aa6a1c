import { createFramePortal } from '../../page/frame/create-frame-portal.ts'
import type { FrameHost, FrameRequest } from '../../page/frame/frame-host.ts'
import { mountFrame, type MountedFrame } from '../../page/frame/mount-frame.ts'

/** The least page that frames can live on: it writes down what they ask for. */
const log: unknown[] = []
const sliders: { readonly frame: MountedFrame; readonly onClosed: () => void }[] = []
const userId = Number(new URLSearchParams(location.search).get('user') ?? 1)

async function ask(verb: string, path: string, body: object): Promise<unknown> {
  const { admin } = window as unknown as { admin: string }
  const response = await fetch(admin + path, { method: verb, body: JSON.stringify(body) })
  const answer = (await response.json()) as { error?: string }
  if (!response.ok) throw new Error(answer.error)
  return answer
}

let value: unknown = 'old'
let emit: (event: string, data: unknown) => void = () => undefined

const host: FrameHost = {
  user: { id: userId, isAdmin: userId === 1 },
  portal: createFramePortal({ userId, ask }),
  async call(method, params) {
    const [answer] = (await ask('POST', 'page/call', { userId, calls: [{ method, params }] })) as [{ ok: boolean; result: unknown }]
    if (!answer.ok) throw new Error(JSON.stringify(answer))
    return answer.result
  },
  openApplication(opening, onClosed) {
    log.push({ openApplication: opening })
    sliders.push({ frame: mountFrame(document.body, { ...opening, title: 'slider', host }), onClosed })
  },
  closeApplication() {
    const slider = sliders.pop()
    slider?.frame.close()
    slider?.onClosed()
  },
  openPath(path, onClosed) {
    log.push({ openPath: path })
    if (!path.startsWith('/crm/')) return false
    setTimeout(onClosed)
    return true
  },
  setTitle: (title) => log.push({ setTitle: title }),
  scrollTo: (top) => log.push({ scrollTo: top }),
  onInstalled: (clientId) => log.push({ onInstalled: clientId }),
  notify: (text) => log.push({ notify: text }),
  placement: ({ placement }) =>
    placement === 'USERFIELD_TYPE'
      ? {
          commands: { getValue: () => value, setValue: (given) => void (value = given) },
          events: ['onValueChange'],
          connect: (given) => (emit = given),
        }
      : { commands: { reloadData: () => void log.push('reloadData') }, events: [] },
}

Object.assign(window, {
  log,
  mount(request: FrameRequest) {
    const frame = mountFrame(document.body, { ...request, host })
    Object.assign(window, { unmount: () => frame.close() })
  },
  emit: (event: string, data: unknown) => emit(event, data),
})
