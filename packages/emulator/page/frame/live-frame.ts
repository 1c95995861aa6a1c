import { frameCommands } from './frame-commands.ts'
import type { FrameAuth, FrameHost, FrameRequest, OpenedFrame, PlacementInterface } from './frame-host.ts'
import { postForm } from './post-form.ts'
import { readMessage } from './read-message.ts'

/** Answers one command. Nobody hears it when the frame did not ask for an answer. */
export type Reply = (data: unknown) => void

export interface LiveFrameParts {
  readonly element: HTMLIFrameElement
  readonly request: FrameRequest
  readonly host: FrameHost
  /** Says what keeps the frame from being shown; an empty text takes it back. */
  readonly tell: (problem: string) => void
}

/** One opening: everything changes when the frame is opened again. */
interface Opening {
  readonly opened: OpenedFrame
  readonly origin: string
  readonly appSid: string
  readonly placement: PlacementInterface
  /** Who listens to which event of the placement. */
  readonly listeners: Map<string, Reply[]>
}

/** A frame with its application, and the conversation with it. */
export class LiveFrame {
  readonly element: HTMLIFrameElement
  readonly request: FrameRequest
  readonly host: FrameHost
  readonly #tell: LiveFrameParts['tell']
  #opening: Opening | undefined
  #auth: FrameAuth | undefined
  #isClosed = false

  constructor({ element, request, host, tell }: LiveFrameParts) {
    this.element = element
    this.request = request
    this.host = host
    this.#tell = tell
  }

  /** Opens the frame, or opens it again. */
  async open(): Promise<void> {
    if (this.#isClosed) return
    try {
      const opened = await this.host.portal.openFrame(this.request)
      if (this.#isClosed) return
      // Another scheme, `javascript:` say, would run in the page itself.
      if (!/^https?:/.test(opened.url)) throw new Error(`An application is at http or https, not at ${opened.url}.`)
      this.#tell('')
      this.#auth = undefined
      this.#opening = {
        opened,
        origin: new URL(opened.url).origin,
        appSid: opened.name.slice(opened.name.lastIndexOf('|') + 1),
        placement: this.host.placement(this.request),
        listeners: new Map(),
      }
      this.#show(opened)
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error))
    }
  }

  close(): void {
    this.#isClosed = true
    this.#opening = undefined
  }

  /** What other windows say, what a page of another origin in this frame says, and what is no message is not for us. */
  receive({ source, origin, data }: MessageEvent): void {
    const opening = this.#opening
    if (!opening || source === null || source !== this.element.contentWindow || origin !== opening.origin) return
    const message = readMessage(data)
    if (!message || message.appSid !== opening.appSid) return
    const { replyKey } = message
    const reply: Reply = (answer) => {
      if (replyKey !== undefined && this.#opening === opening) this.#post(opening, replyKey, answer)
    }
    void this.#answer(opening, message.command, message.params, reply)
  }

  get opened(): OpenedFrame {
    return this.#require().opened
  }

  get placement(): PlacementInterface {
    return this.#require().placement
  }

  /** The tokens that count: those of the opening, or those that came after. */
  get auth(): FrameAuth {
    const fields = this.opened.fields ?? {}
    return (
      this.#auth ?? {
        AUTH_ID: fields['AUTH_ID'] ?? '',
        REFRESH_ID: fields['REFRESH_ID'] ?? '',
        AUTH_EXPIRES: Number(fields['AUTH_EXPIRES']),
      }
    )
  }

  set auth(auth: FrameAuth) {
    this.#auth = auth
  }

  /** `reply` hears every such event until the frame is opened again. */
  listen(event: string, reply: Reply): void {
    const { listeners } = this.#require()
    listeners.set(event, [...(listeners.get(event) ?? []), reply])
  }

  async #answer(opening: Opening, command: string, params: unknown, reply: Reply): Promise<void> {
    const own = Object.hasOwn(opening.placement.commands, command) ? opening.placement.commands[command] : undefined
    const general = Object.hasOwn(frameCommands, command) ? frameCommands[command] : undefined
    try {
      if (general) await general(this, params, reply)
      else if (own) reply((await own(params)) ?? [])
      // Others are ignored: api-reference/widgets/ui-interaction/bx24-placement-call.md
    } catch (error) {
      if (this.#opening === opening) this.host.notify(`${command}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  #show(opened: OpenedFrame): void {
    const { element } = this
    element.name = opened.name
    element.removeAttribute('src')
    // A browsing context takes its name when it is made, which is when the element enters the document.
    element.parentNode?.insertBefore(element, element.nextSibling)
    if (opened.fields) postForm(opened.url, opened.name, opened.fields)
    else element.src = opened.url
    const { listeners, placement } = this.#require()
    placement.connect?.((event, data) => {
      for (const reply of listeners.get(event) ?? []) reply(data)
    })
  }

  #post({ origin }: Opening, replyKey: string, answer: unknown): void {
    this.element.contentWindow?.postMessage(`${replyKey}:${JSON.stringify(answer ?? [])}`, origin)
  }

  #require(): Opening {
    if (!this.#opening) throw new Error('The frame is not open.')
    return this.#opening
  }
}
