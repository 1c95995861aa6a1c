import type { Server } from 'node:http'
import type { PortalCore } from './create-fetch.ts'
import { listen, type Door, type ListenOptions, type PortalAddress } from './listen.ts'

/** The sockets of one portal: the first, and one more for every name that it gets while it listens. */
export class Doors {
  readonly #core: PortalCore
  readonly #doors: Door[] = []
  #options: ListenOptions | undefined

  constructor(core: PortalCore) {
    this.#core = core
  }

  /** From the first moment on. */
  get isListening(): boolean {
    return this.#options !== undefined
  }

  async open(port: number, options: ListenOptions): Promise<PortalAddress> {
    this.#options = options
    try {
      return await this.#add(port, options)
    } catch (error) {
      this.#options = undefined
      throw error
    }
  }

  /** One more door, at `<host>[:<port>]`; without a port, or with port 0, a free one. */
  openNext(host: string): Promise<PortalAddress> {
    const { hostname, port } = new URL(`http://${host}`)
    return this.#add(Number(port), { ...this.#options, host: hostname })
  }

  async close(): Promise<void> {
    this.#options = undefined
    await Promise.all(this.#doors.splice(0).map(({ server }) => stop(server)))
  }

  async #add(port: number, options: ListenOptions): Promise<PortalAddress> {
    const door = await listen(this.#core, port, options, this.#doors[0]?.certificate)
    this.#doors.push(door)
    return door.address
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
