import { matchMethod, type MethodPattern } from './match-method.ts'

/** A number per method: the newest pattern that matches, else the default. */
export class PatternTable {
  readonly #rules: { readonly pattern: MethodPattern; readonly matches: (method: string) => boolean; readonly value: number }[] = []
  readonly #known = new Map<string, number>()
  readonly #fallback: number

  constructor(fallback: number) {
    this.#fallback = fallback
  }

  set(pattern: MethodPattern, value: number): void {
    this.#rules.unshift({ pattern, matches: matchMethod(pattern), value })
    this.#known.clear()
  }

  get(method: string): number {
    const known = this.#known.get(method)
    if (known !== undefined) return known
    const value = this.#rules.find((rule) => rule.matches(method))?.value ?? this.#fallback
    this.#known.set(method, value)
    return value
  }

  /** Remembers the rules; the function puts them back. */
  keep(): () => void {
    const rules = [...this.#rules]
    return () => {
      this.clear()
      this.#rules.push(...rules)
    }
  }

  clear(): void {
    this.#rules.length = 0
    this.#known.clear()
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#rules.toReversed().map(({ pattern, value }) => [String(pattern), value]))
  }
}
