/** What `window.name` of the frame says of the page around it: `{DOMAIN}|{PROTOCOL}|{APP_SID}`. Not in the documentation. */
export interface Surroundings {
  /** Host, with the port where it is not the protocol's own. */
  readonly domain: string
  readonly isSecure: boolean
  readonly appSid: string
}

export type Reply = (data: unknown) => void

/** Commands to the page around the frame, and its answers. */
export class ParentChannel {
  readonly surroundings: Surroundings
  readonly #window: Window
  readonly #replies = new Map<string, Reply>()

  constructor(window: Window) {
    const [domain = '', protocol = '', appSid = ''] = window.name.split('|')
    this.surroundings = { domain, isSecure: protocol === '1', appSid }
    this.#window = window
    window.addEventListener('message', (event) => this.#receive(event))
  }

  /** Origin of the portal. */
  get origin(): string {
    const { domain, isSecure } = this.surroundings
    return `${isSecure ? 'https' : 'http'}://${domain}`
  }

  /** `{command}:{payload}:{key of the answer}:{APP_SID}`. A name with a colon goes as an object. `onReply` may be called any number of times. */
  send(command: string, params?: unknown, onReply: Reply = () => undefined): void {
    const { domain, appSid } = this.surroundings
    // Not in a frame of a portal: nobody would answer.
    if (domain === '' || this.#window.parent === this.#window) return
    const key = `bx24_${this.#replies.size + 1}`
    this.#replies.set(key, onReply)
    const payload = params === undefined ? '' : JSON.stringify(params)
    const message = command.includes(':')
      ? { method: command, params: params ?? '', callback: key, appSid }
      : [command, payload, key, appSid].filter((part) => part !== '').join(':')
    this.#window.parent.postMessage(message, this.origin)
  }

  #receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.#window.parent || origin !== this.origin || typeof data !== 'string') return
    const colon = data.indexOf(':')
    const reply = this.#replies.get(data.slice(0, colon))
    reply?.(JSON.parse(data.slice(colon + 1)))
  }
}
