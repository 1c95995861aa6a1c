import type { MethodDefinition } from '../contract.ts'

export interface RegistryOptions {
  /** What the scopes of the portal bring. */
  readonly emulated: readonly MethodDefinition[]
  /** The methods behind them. Asked only when a name is not among the emulated ones, or for all. */
  readonly documented: () => DefinitionsByName
  readonly strictCase: boolean
}

/** By lower-cased name. */
export type DefinitionsByName = ReadonlyMap<string, MethodDefinition>

/** The portal's methods by name: in any case, unless the portal is strict about controller-style names. */
export class MethodRegistry {
  readonly #emulated: DefinitionsByName
  readonly #documented: () => DefinitionsByName
  readonly #strictCase: boolean

  constructor({ emulated, documented, strictCase }: RegistryOptions) {
    this.#emulated = byName(emulated)
    this.#documented = documented
    this.#strictCase = strictCase
    if (this.#emulated.size < emulated.length) throw new Error(`Two emulated methods share a name: ${listDuplicates(emulated).join(', ')}.`)
  }

  /** Emulated methods first. */
  get all(): readonly MethodDefinition[] {
    const others = [...this.#documented()].filter(([name]) => !this.#emulated.has(name))
    return [...this.#emulated.values(), ...others.map(([, definition]) => definition)]
  }

  find(name: string): MethodDefinition | undefined {
    const key = name.toLowerCase()
    const definition = this.#emulated.get(key) ?? this.#documented().get(key)
    if (this.#strictCase && definition && isCaseSensitive(definition.name) && definition.name !== name) return undefined
    return definition
  }
}

export function byName(definitions: readonly MethodDefinition[]): DefinitionsByName {
  return new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]))
}

/** The one family that b24phpsdk found to need its capital: tasks.flow.Flow.*. */
function isCaseSensitive(name: string): boolean {
  return name.startsWith('tasks.flow.Flow.')
}

function listDuplicates(all: readonly MethodDefinition[]): string[] {
  const names = all.map(({ name }) => name.toLowerCase())
  return names.filter((name, index) => names.indexOf(name) < index)
}
