import type { FrameAuth, FramePortal, FrameState, OpenedFrame } from './frame-host.ts'

export interface FramePortalOptions {
  /** Who looks. */
  readonly userId: number
  /** Asks the admin API: the path below it, and a JSON body. Rejects with its own words. */
  ask(verb: 'POST', path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
}

interface Frame extends Pick<OpenedFrame, 'url' | 'name'> {
  readonly method: 'POST' | 'GET'
  readonly fields: Readonly<Record<string, string>>
  readonly isInstallation: boolean
}

/** The portal behind the page, for the user who looks at it. */
export function createFramePortal({ userId, ask }: FramePortalOptions): FramePortal {
  const post = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> => ask('POST', path, body)
  return {
    async openFrame({ clientId, placement, handler, options }) {
      // Answers are the portal's own.
      const frame = (await post('frames', { clientId, placement, userId, handler, options })) as Frame
      const { url, name, method, fields, isInstallation } = frame
      return { url, name, fields: method === 'POST' ? fields : undefined, isInstaller: isInstallation }
    },
    readState: async (clientId) => (await post('page/frame/state', { clientId, userId })) as FrameState,
    refreshAuth: async (clientId) => (await post('page/frame/auth', { clientId, userId })) as FrameAuth,
    async finishInstall(clientId) {
      await post('apps/finish-install', { clientId })
    },
    async finishFirstRun(clientId) {
      await post('page/frame/finish-first-run', { clientId, userId })
    },
    async setOption(clientId, kind, name, value) {
      const options = await post('page/frame/option', { clientId, userId, isForAll: kind === 'app', name, value })
      return options as Readonly<Record<string, unknown>>
    },
  }
}
