import type { ParentChannel } from './parent-channel.ts'
import type { Session } from './session.ts'

/** api-reference/widgets/ui-interaction/index.md */
export interface Placement {
  info(): { placement: string | undefined; options: unknown }
  getInterface(callback: (result: unknown) => void): void
  call(command: string, params?: unknown, callback?: (result: unknown) => void): void
  bindEvent(event: string, callback: (data: unknown) => void): void
}

export function createPlacement(channel: ParentChannel, session: Session): Placement {
  return {
    info: () => ({ placement: session.data?.PLACEMENT, options: session.data?.PLACEMENT_OPTIONS }),
    getInterface: (callback) => channel.send('getInterface', undefined, callback),
    call: (command, params, callback) => channel.send(command, params, callback),
    bindEvent: (event, callback) => channel.send('placementBindEvent', { event }, callback),
  }
}
