import { propertyName } from './name-types.ts'
import { type RenderedScope, importLines } from './render-scope.ts'

/** `Methods` and `Services` collect what the scopes declare; `V3Methods` and `V3Services` do so for REST 3.0. */
export function renderIndex(classic: readonly RenderedScope[], newer: readonly RenderedScope[]): string {
  const body = [
    ...renderMethods(
      'Methods',
      'Every classic method: its parameters, its `result`, and for lists the `item` that `list` yields.',
      classic,
    ),
    ...renderServices('Services', 'The documented face: one service per namespace.', classic),
    ...renderMethods('V3Methods', 'Every method of REST 3.0, in the same form.', newer),
    ...renderServices('V3Services', 'The documented face of REST 3.0.', newer),
  ]
    .join('\n')
    .trimEnd()
  const scopes = [...classic, ...newer]
  const words = new Set(body.match(/\b[A-Z]\w*/g))
  const origins = scopes.map(({ file, text }) => [`./${file}.ts`, declaredIn(text).filter((name) => words.has(name))] as const)
  const shared = [
    ['../exchange.ts', words.has('CallOptions') ? ['CallOptions'] : []],
    ['./prelude.ts', words.has('NoParams') ? ['NoParams'] : []],
  ] as const
  return `${importLines([...shared, ...origins])}
${[...scopes.map(({ file }) => file), 'events', 'placements', 'prelude'].map((file) => `export type * from './${file}.ts'\n`).join('')}
${body}
`
}

function renderMethods(name: string, sentence: string, scopes: readonly RenderedScope[]): string[] {
  const maps = scopes.flatMap(({ map }) => map ?? [])
  const heritage = maps.length > 0 ? ` extends ${maps.join(', ')}` : ''
  return [`/** ${sentence} */`, `export interface ${name}${heritage} {}`, '']
}

function renderServices(name: string, sentence: string, scopes: readonly RenderedScope[]): string[] {
  return [
    `/** ${sentence} */`,
    `export interface ${name} {`,
    ...[...mergeRoots(scopes)].map(([root, types]) => `  readonly ${propertyName(root)}: ${types.join(' & ')}`),
    ...scopes.flatMap(({ rootMethods }) => rootMethods.map((line) => `  ${line}`)),
    '}',
    '',
  ]
}

function mergeRoots(scopes: readonly RenderedScope[]): Map<string, string[]> {
  const roots = new Map<string, string[]>()
  for (const { root } of scopes) {
    for (const [name, type] of root) roots.set(name, [...(roots.get(name) ?? []), type])
  }
  return new Map([...roots].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function declaredIn(text: string): string[] {
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!)
}
