import type { ParentChannel } from './parent-channel.ts'

type Callback = (selected: unknown) => void

/** Windows of the portal over the frame; callbacks run when the choice is confirmed: sdk/bx24-js-sdk/system-dialogues/index.md */
export interface Dialogs {
  selectUser(callback: Callback): void
  selectUsers(callback: Callback): void
  /** `value` are rights that cannot be chosen. */
  selectAccess(value: readonly string[] | Callback, callback?: Callback): void
  selectCRM(params: unknown, callback?: Callback): void
}

export function createDialogs(channel: ParentChannel): Dialogs {
  return {
    selectUser: (callback) => channel.send('selectUser', { mult: false }, callback),
    selectUsers: (callback) => channel.send('selectUser', { mult: true }, callback),
    selectAccess(value, callback) {
      if (typeof value === 'function') channel.send('selectAccess', { value: [] }, value)
      else channel.send('selectAccess', { value }, callback)
    },
    selectCRM: (params, callback) => channel.send('selectCRM', params, callback),
  }
}
