import type { ParentChannel } from './parent-channel.ts'
import type { Session } from './session.ts'

/** Settings that the portal keeps for the application: sdk/bx24-js-sdk/options/index.md */
export interface Options {
  get(name: string): unknown
  /** `callback` gets all settings of the kind once they are kept. */
  set(name: string, value: unknown, callback?: (options: unknown) => void): void
}

export function createOptions(channel: ParentChannel, session: Session, kind: 'APP_OPTIONS' | 'USER_OPTIONS'): Options {
  return {
    get: (name) => session.data?.[kind][name],
    set(name, value, callback) {
      session.setOptions(kind, { ...session.data?.[kind], [name]: value })
      channel.send(kind === 'APP_OPTIONS' ? 'setAppOption' : 'setUserOption', { name, value }, (kept) => {
        session.setOptions(kind, kept as Readonly<Record<string, unknown>>)
        callback?.(kept)
      })
    },
  }
}
