import type { ParentChannel } from './parent-channel.ts'

/** sdk/bx24-js-sdk/additional-functions/messenger-open-chat.md */
export interface Messenger {
  openChat(dialogId?: string, messageId?: number): Promise<void>
  startVideoCall(dialogId?: string, withVideo?: boolean): Promise<void>
  startPhoneCall(number: string, params?: object): Promise<void>
}

/** The one extension that frames are documented to load; what `BX.Runtime.loadExtension` gives. */
export interface Runtime {
  loadExtension(name: string): Promise<{ readonly Messenger: Messenger }>
}

export function createRuntime(channel: ParentChannel): Runtime {
  const ask = (command: string, params: object): Promise<void> => new Promise((resolve) => channel.send(command, params, () => resolve()))
  const messenger: Messenger = {
    openChat: (dialogId, messageId) => ask('imOpenMessenger', { dialogId, messageId }),
    // Without a dialog there is no call: sdk/bx24-js-sdk/additional-functions/messenger-start-video-call.md
    startVideoCall: (dialogId = '', withVideo = true) =>
      dialogId === '' ? Promise.resolve() : ask('imCallTo', { userId: dialogId, video: withVideo }),
    startPhoneCall: (number, params) => ask('imPhoneTo', { phone: number, params }),
  }
  return {
    loadExtension(name) {
      return name === 'im.public.iframe'
        ? Promise.resolve({ Messenger: messenger })
        : Promise.reject(new Error(`The emulated portal has no extension "${name}".`))
    },
  }
}
