import { domHelpers } from './dom-helpers.ts'
import type { ParentChannel } from './parent-channel.ts'
import type { InitData, Session } from './session.ts'

type Handler = () => void

/**
 * `init` and `install`: the library is ready, then the first-launch handlers if this user launches the application for the first time, and after
 * `installFinish` everybody else: sdk/bx24-js-sdk/system-functions/bx24-install.md
 */
export class Lifecycle {
  readonly #channel: ParentChannel
  readonly #installHandlers: Handler[] = []
  readonly #initHandlers: Handler[] = []
  #data: InitData | undefined
  /** `waiting` for the page around, `installing` until `installFinish`. */
  #state: 'waiting' | 'installing' | 'running' = 'waiting'

  constructor(channel: ParentChannel, session: Session) {
    this.#channel = channel
    // Handlers may be set by any script of the page, so all of them come first.
    void session.whenKnown.then((data) => domHelpers.ready(() => this.#start(data)))
  }

  init(handler: unknown): void {
    if (typeof handler !== 'function') return
    if (this.#state === 'running') (handler as Handler)()
    else this.#initHandlers.push(handler as Handler)
  }

  /** A text is the address of a script that does the work: it is loaded, and that is all. */
  install(handler: unknown): void {
    if (typeof handler === 'string') this.#installHandlers.push(() => domHelpers.loadScript(handler, () => this.installFinish()))
    else if (typeof handler === 'function') this.#installHandlers.push(handler as Handler)
  }

  installFinish(): void {
    if (this.#data?.INSTALL) return this.#channel.send('setInstallFinish')
    if (this.#state === 'installing') this.#run()
  }

  #start(data: InitData): void {
    this.#data = data
    if (!data.FIRST_RUN || this.#installHandlers.length === 0) return this.#run()
    this.#state = 'installing'
    for (const handler of this.#installHandlers) handler()
  }

  #run(): void {
    if (this.#data?.FIRST_RUN) this.#channel.send('setInstall', { install: true })
    this.#state = 'running'
    for (const handler of this.#initHandlers.splice(0)) handler()
  }
}
