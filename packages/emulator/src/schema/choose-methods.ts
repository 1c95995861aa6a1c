import { MethodError, type EmulatedScope, type MethodDefinition } from '../contract.ts'

/** The documented methods that a portal has, spelled as it spells them, and those that it has beyond the documentation. REST 3.0 is not asked about. */
export function chooseMethods(documented: readonly MethodDefinition[], names: readonly string[]): readonly MethodDefinition[] {
  if (documented.some(({ version }) => version === 'v3')) return documented
  const known = new Set(documented.map(({ name }) => name.toLowerCase()))
  return [...keepNamed(documented, names), ...names.filter((name) => !known.has(name.toLowerCase())).map(toUnknown)]
}

/** The same scope with the methods that a portal has. */
export function withMethods(scope: EmulatedScope, names: readonly string[]): EmulatedScope {
  return { ...scope, install: (portal) => keepNamed(scope.install(portal), names) }
}

function keepNamed(definitions: readonly MethodDefinition[], names: readonly string[]): readonly MethodDefinition[] {
  const spellings = new Map(names.map((name) => [name.toLowerCase(), name]))
  return definitions.flatMap((definition) => {
    const name = spellings.get(definition.name.toLowerCase())
    return name === undefined ? [] : [{ ...definition, name }]
  })
}

function toUnknown(name: string): MethodDefinition {
  return {
    name,
    scope: 'basic',
    tier: 'checked',
    handler() {
      throw new MethodError('NOT_EMULATED', `${name} is a method of this portal, but neither documented nor emulated.`, 501)
    },
  }
}
