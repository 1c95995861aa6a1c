import type { MethodDefinition } from '../contract.ts'

/** The portal's methods by name: in any case, unless the portal is strict about controller-style names. */
export class MethodRegistry {
  readonly all: readonly MethodDefinition[]
  readonly #byName: ReadonlyMap<string, MethodDefinition>
  readonly #strictCase: boolean

  constructor(all: readonly MethodDefinition[], strictCase: boolean) {
    this.all = all
    this.#byName = new Map(all.map((definition) => [definition.name.toLowerCase(), definition]))
    this.#strictCase = strictCase
    if (this.#byName.size < all.length) throw new Error(`Two emulated methods share a name: ${listDuplicates(all).join(', ')}.`)
  }

  find(name: string): MethodDefinition | undefined {
    const definition = this.#byName.get(name) ?? this.#byName.get(name.toLowerCase())
    if (this.#strictCase && definition && isCaseSensitive(definition.name) && definition.name !== name) return undefined
    return definition
  }
}

/** The one family that b24phpsdk found to need its capital: tasks.flow.Flow.*. */
function isCaseSensitive(name: string): boolean {
  return name.startsWith('tasks.flow.Flow.')
}

function listDuplicates(all: readonly MethodDefinition[]): string[] {
  const names = all.map(({ name }) => name.toLowerCase())
  return names.filter((name, index) => names.indexOf(name) < index)
}
