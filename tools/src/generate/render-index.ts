import { propertyName } from './name-types.ts'
import { type RenderedScope, importLines } from './render-scope.ts'

/** `Methods` and `Services` collect what the scopes declare. */
export function renderIndex(scopes: readonly RenderedScope[]): string {
  const maps = scopes.flatMap(({ map }) => map ?? [])
  const services = mergeRoots(scopes)
  const body = [
    `/** Every classic method: its parameters, its \`result\`, and for lists the \`item\` that \`list\` yields. */`,
    `export interface Methods extends ${maps.join(', ')} {}`,
    '',
    `/** The documented face: one service per namespace. */`,
    `export interface Services {`,
    ...[...services].map(([name, types]) => `  readonly ${propertyName(name)}: ${types.join(' & ')}`),
    ...scopes.flatMap(({ rootMethods }) => rootMethods.map((line) => `  ${line}`)),
    `}`,
  ].join('\n')
  const words = new Set(body.match(/\b[A-Z]\w*/g))
  const origins = scopes.map(({ scope, text }) => [`./${scope}.ts`, declaredIn(text).filter((name) => words.has(name))] as const)
  const shared = [
    ['../exchange.ts', words.has('CallOptions') ? ['CallOptions'] : []],
    ['./prelude.ts', words.has('NoParams') ? ['NoParams'] : []],
  ] as const
  return `${importLines([...shared, ...origins])}
${scopes.map(({ scope }) => `export type * from './${scope}.ts'\n`).join('')}export type * from './prelude.ts'

${body}
`
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
