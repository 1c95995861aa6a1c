/** Where the portal is found, and where it was before it was renamed. All are origins, without a slash at the end. */
export class Addresses {
  #home: string
  #current: string
  readonly #former = new Set<string>()
  #hasSettled = false

  constructor(origin: string) {
    this.#home = origin
    this.#current = origin
  }

  /** Where the portal was created or listens first; the authorisation server stays there. */
  get home(): string {
    return this.#home
  }

  /** Whether the portal has listened. */
  get hasSettled(): boolean {
    return this.#hasSettled
  }

  get current(): string {
    return this.#current
  }

  /** The portal listens, and is found there from now on. */
  settleAt(origin: string): void {
    this.#hasSettled = true
    this.#home = origin
    this.#current = origin
  }

  /** The portal is renamed. */
  moveTo(origin: string): void {
    this.#former.add(new URL(this.#current).host)
    this.#former.delete(new URL(origin).host)
    this.#current = origin
  }

  /** The portal's origin, when `host` was one of its hosts before. */
  movedTo(host: string): string | undefined {
    return this.#former.has(host) ? this.#current : undefined
  }

  /** Remembers the name; the function gives it back, unless the portal listens elsewhere by then. */
  keep(): () => void {
    const [home, current, former] = [this.#home, this.#current, [...this.#former]]
    return () => {
      if (home !== this.#home) return
      this.#current = current
      this.#former.clear()
      for (const host of former) this.#former.add(host)
    }
  }

  reset(): void {
    this.#former.clear()
    this.#current = this.#home
  }
}
