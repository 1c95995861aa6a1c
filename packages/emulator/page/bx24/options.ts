import type { ParentChannel } from './parent-channel.ts'
import type { Session } from './session.ts'

/** Settings that the portal keeps for the application: sdk/bx24-js-sdk/options/index.md */
export interface Options {
  get(name: string): unknown
  /** `callback` gets all settings of the kind once they are kept. */
  set(name: string, value: unknown, callback?: (options: unknown) => void): void
}

interface Setting {
  readonly name: string
  readonly value: unknown
}

export function createOptions(channel: ParentChannel, session: Session, kind: 'APP_OPTIONS' | 'USER_OPTIONS'): Options {
  const command = kind === 'APP_OPTIONS' ? 'setAppOption' : 'setUserOption'
  /** Not answered yet, the oldest first. */
  const onTheirWay: Setting[] = []
  const show = (kept: object | undefined): void =>
    session.setOptions(kind, { ...kept, ...Object.fromEntries(onTheirWay.map(({ name, value }) => [name, value])) })
  return {
    get: (name) => session.data?.[kind][name],
    set(name, value, callback) {
      const setting: Setting = { name, value }
      onTheirWay.push(setting)
      show(session.data?.[kind])
      channel.send(command, setting, (kept) => {
        const at = onTheirWay.indexOf(setting)
        onTheirWay.splice(0, at + 1)
        // The answer to a later one, which tells more, may have come before.
        if (at >= 0) show(kept as object)
        callback?.(kept)
      })
    },
  }
}
