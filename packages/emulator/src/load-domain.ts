import type { EmulatedScope, MethodDefinition, PortalContext } from './contract.ts'
import type { PortalOptions } from './portal-options.ts'
import type { SeedSpec } from './scopes/seed.ts'

/** The scopes of a portal and how its data is made. */
export interface Domain {
  readonly scopes: readonly EmulatedScope[]
  /** Which of the documented methods the portal has. */
  choose(documented: readonly MethodDefinition[]): readonly MethodDefinition[]
  /** What a new portal holds. */
  readonly data: SeedSpec
  /** Throws a TypeError that says what is wrong. */
  parse(data: string | SeedSpec): SeedSpec
  fill(context: PortalContext, data: SeedSpec): void
}

/** The emulated scopes are loaded only where a portal is not given its own. Whoever brings scopes brings their data. */
export async function loadDomain(options: PortalOptions): Promise<Domain> {
  if (options.schema) return loadSchemaDomain(options)
  const { parseSeed, seedPortal } = await import('./scopes/seed.ts')
  const parse = (data: string | SeedSpec): SeedSpec => (typeof data === 'string' ? parseSeed(data) : data)
  const data = parse(options.data ?? (options.scopes ? 'empty' : 'demo'))
  if (options.scopes) return { scopes: options.scopes, choose: all, data, parse, fill: () => undefined }
  const { scopes } = await import('./scopes/index.ts')
  return { scopes, choose: all, data, parse, fill: seedPortal }
}

const all: Domain['choose'] = (documented) => documented

/** Sample data knows the stages and currencies of a new portal only. */
async function loadSchemaDomain({ schema, data = 'empty', scopes: own }: PortalOptions): Promise<Domain> {
  const [{ scopes }, { parseSnapshot }, { schemaScope }, { chooseMethods, withMethods }] = await Promise.all([
    import('./scopes/index.ts'),
    import('./schema/parse-snapshot.ts'),
    import('./schema/schema-scope.ts'),
    import('./schema/choose-methods.ts'),
  ])
  const snapshot = parseSnapshot(schema)
  if (own) throw new TypeError('A schema shapes the scopes that come with the portal; it cannot shape scopes of your own.')
  const parse = (spec: string | SeedSpec): SeedSpec => {
    if (spec !== 'empty' && (typeof spec === 'string' || spec.kind !== 'empty'))
      throw new TypeError('A portal with the schema of another one starts "empty": fill it through its methods.')
    return { kind: 'empty' }
  }
  return {
    scopes: [schemaScope(snapshot), ...scopes.map((scope) => withMethods(scope, snapshot.methods))],
    choose: (documented) => chooseMethods(documented, snapshot.methods),
    data: parse(data),
    parse,
    fill: () => undefined,
  }
}
