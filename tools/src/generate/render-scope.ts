import type { EntityFacts, MethodFacts } from '@b24kit/catalog'
import { entityType, pascal, quote } from './name-types.ts'
import { type Role, renderEntity } from './render-entity.ts'
import { type RenderedMethod, renderMapEntry, renderMethod } from './render-method.ts'
import { type RenderedServices, renderServices } from './render-services.ts'

export interface RenderedScope extends RenderedServices {
  readonly file: string
  readonly text: string
  /** The name of the map of methods, if the scope has any. */
  readonly map: string | undefined
}

export interface Facts {
  readonly version: MethodFacts['version']
  readonly methods: readonly MethodFacts[]
  readonly entities: readonly EntityFacts[]
  readonly roles: ReadonlyMap<string, ReadonlySet<Role>>
}

/** A method is declared in the file of its first scope, an entity in the file of its first word. */
export function scopesOf({ version, methods, entities, roles }: Facts): string[] {
  if (version === 'v3') return [...new Set(methods.map(fileOf))].toSorted()
  const homes = entities.filter(({ entity }) => roles.has(entity)).map(({ entity }) => homeOf(entity))
  return [...new Set([...methods.map(fileOf), ...homes])].toSorted()
}

/** Both versions of a scope have a file of their own: methods of one name differ in everything. */
function fileName(scope: string, version: MethodFacts['version']): string {
  return version === 'v3' ? `v3-${scope}` : scope
}

/** Writes the declarations of one scope: entities, parameters and results, the map of methods, the services. */
export function renderScope(scope: string, facts: Facts): RenderedScope {
  const prefix = facts.version === 'v3' ? 'V3' : ''
  const own = facts.methods
    .filter((method) => fileOf(method) === scope)
    .map((method): readonly [MethodFacts, RenderedMethod] => [method, renderMethod(method, facts.entities, prefix)])
  const services = renderServices(scope, own, prefix)
  const map = own.length > 0 ? `${prefix}${pascal(scope)}Methods` : undefined
  const declarations = [
    ...facts.entities
      .filter(({ entity }) => facts.version === 'v1' && homeOf(entity) === scope && facts.roles.has(entity))
      .map((entity) => renderEntity(entity, facts.roles.get(entity.entity)!)),
    own.flatMap(([, rendered]) => rendered.declarations).join('\n'),
    map === undefined ? '' : `export interface ${map} {\n${own.map((entry) => `  ${renderMapEntry(...entry)}\n`).join('')}}`,
    ...services.declarations,
  ]
  const body = declarations.filter((part) => part !== '').join('\n\n')
  return {
    ...services,
    file: fileName(scope, facts.version),
    map,
    text: `${renderImports(body, foreignTypes(facts.version === 'v1' ? scope : undefined, facts))}\n${body}\n`,
  }
}

function fileOf(method: MethodFacts): string {
  return method.scopes[0]!.split('+')[0]!
}

function homeOf(entity: string): string {
  return entity.split('.')[0]!
}

type Origin = readonly [from: string, names: readonly string[]]

const shared: readonly Origin[] = [
  ['../exchange.ts', ['CallOptions']],
  ['../v3/v3-client.ts', ['V3CallOptions']],
  ['../scalars.ts', ['Bool', 'DateText', 'DateTimeText', 'Decimal', 'FileValue', 'Flag', 'Int', 'Multifield', 'Open', 'Ref', 'Text']],
  [
    './prelude.ts',
    [
      'DecimalText',
      'Filter',
      'FilterGroups',
      'IntText',
      'MultifieldRow',
      'NoParams',
      'OpenFilter',
      'OpenOrder',
      'Order',
      'Select',
      'V3Cursor',
      'V3Filter',
      'V3Pagination',
    ],
  ],
]

function foreignTypes(scope: string | undefined, { entities, roles }: Facts): Origin[] {
  return entities
    .filter(({ entity }) => homeOf(entity) !== scope)
    .map(({ entity }) => [`./${homeOf(entity)}.ts`, [...(roles.get(entity) ?? [])].map((role) => entityType(entity, role))])
}

/** Only what the body names is imported: the compiler's check for unused names holds for generated files too. */
function renderImports(body: string, foreign: readonly Origin[]): string {
  const words = new Set(body.match(/\b[A-Z]\w*/g))
  return importLines([...shared, ...foreign].map(([from, names]) => [from, names.filter((name) => words.has(name))]))
}

/** One line per file, in the order of first mention. */
export function importLines(origins: readonly Origin[]): string {
  const merged = new Map<string, string[]>()
  for (const [from, names] of origins) merged.set(from, [...(merged.get(from) ?? []), ...names])
  return [...merged]
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => `import type { ${names.join(', ')} } from ${quote(from)}\n`)
    .join('')
}
