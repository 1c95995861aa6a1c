import { isListOfKeys } from '../php/php-map.ts'

/** Collects named JSON texts and prints them as PHP prints an array: `[]`, a list when the names are 0..n-1, else an object. */
export class PhpContainer {
  readonly #entries = new Map<string, string>()

  set(key: string, json: string): void {
    this.#entries.set(key, json)
  }

  toString(): string {
    if (isListOfKeys(this.#entries.keys())) return `[${[...this.#entries.values()].join(',')}]`
    return `{${Array.from(this.#entries, ([key, json]) => `${JSON.stringify(key)}:${json}`).join(',')}}`
  }
}
