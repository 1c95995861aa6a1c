import type { WholeDatabase } from './whole-database.ts'

/** Work of methods: what one wrote and announced is undone and unsaid when it fails. */
export class WholeWork {
  readonly #db: WholeDatabase
  readonly #forget: () => void
  /** Undefined while no work is going on. */
  #held: (() => void)[] | undefined

  /** `forget` is called when rows and tables went back to how they were. */
  constructor(db: WholeDatabase, forget: () => void) {
    this.#db = db
    this.#forget = forget
  }

  /** Sends at once, or when the work that is going on has been done. */
  announce(send: () => void): void {
    if (this.#held) this.#held.push(send)
    else send()
  }

  run<T>(work: () => T): T {
    const outer = this.#held
    const own: (() => void)[] = []
    this.#held = own
    try {
      return this.#db.whole(work, this.#forget)
    } catch (error) {
      own.length = 0
      throw error
    } finally {
      this.#held = outer
      for (const send of own) this.announce(send)
    }
  }
}
