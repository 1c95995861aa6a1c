import type { MethodFacts } from '@b24kit/catalog'
import { describeMethod } from './describe-method.ts'
import { pascal, propertyName } from './name-types.ts'
import type { RenderedMethod } from './render-method.ts'

/** A namespace: `crm.deal` with its methods and the namespaces below. A method can be a namespace at the same time. */
interface Node {
  readonly path: string
  method?: readonly [MethodFacts, RenderedMethod]
  readonly children: Map<string, Node>
}

/** What a scope adds to the root: `crm: CrmService`, or a method of one word. */
export interface RenderedServices {
  readonly declarations: readonly string[]
  /** Members of the root by name. A namespace can have members in several scopes. */
  readonly root: ReadonlyMap<string, string>
  /** Methods of one word, as lines for the root. */
  readonly rootMethods: readonly string[]
}

/** Writes the documented face of a scope: one named interface per namespace, one line per method. */
export function renderServices(scope: string, methods: readonly (readonly [MethodFacts, RenderedMethod])[], prefix = ''): RenderedServices {
  const root: Node = { path: '', children: new Map() }
  for (const entry of methods) {
    let node = root
    for (const segment of entry[0].name.split('.')) {
      const path = node.path === '' ? segment : `${node.path}.${segment}`
      const child: Node = node.children.get(segment) ?? { path, children: new Map() }
      node.children.set(segment, child)
      node = child
    }
    node.method = entry
  }
  const declarations: string[] = []
  const namespaces = [...root.children].filter(([, node]) => node.children.size > 0)
  const nameOf = (path: string): string => prefix + serviceName(scope, path)
  for (const [, node] of namespaces) declareNode(nameOf, node, declarations)
  return {
    declarations,
    root: new Map(namespaces.map(([segment, node]) => [segment, nameOf(node.path)])),
    rootMethods: [...root.children.values()].filter((node) => node.children.size === 0).flatMap((node) => memberLines(nameOf, node)),
  }
}

type NameOf = (path: string) => string

function declareNode(nameOf: NameOf, node: Node, declarations: string[]): void {
  const own = node.method ? signatureLines(node.method, '') : []
  const members = [...node.children.values()].flatMap((child) => memberLines(nameOf, child))
  declarations.push(`export interface ${nameOf(node.path)} {\n${[...own, ...members].map((line) => `  ${line}\n`).join('')}}`)
  for (const child of node.children.values()) if (child.children.size > 0) declareNode(nameOf, child, declarations)
}

function memberLines(nameOf: NameOf, node: Node): string[] {
  const name = propertyName(node.path.split('.').at(-1)!)
  if (node.children.size > 0) return [`readonly ${name}: ${nameOf(node.path)}`]
  return node.method ? signatureLines(node.method, name) : []
}

function signatureLines([method, rendered]: readonly [MethodFacts, RenderedMethod], name: string): string[] {
  const optional = rendered.optionalParams ? '?' : ''
  return [
    '/**',
    ...describeMethod(method).map((line) => ` * ${line}`),
    ' */',
    `${name}(params${optional}: ${rendered.params}, options?: ${optionsOf(method)}): Promise<${rendered.result}>`,
  ]
}

// A write of REST 3.0 can be given an idempotency key.
function optionsOf({ version, class: kind }: MethodFacts): string {
  return version === 'v3' && kind !== 'read' ? 'V3CallOptions' : 'CallOptions'
}

// A namespace that has the scope's name in front is plain: CrmDealService. Others carry the scope, for two scopes may share a namespace.
function serviceName(scope: string, path: string): string {
  const plain = path === scope || path.startsWith(`${scope}.`)
  return `${plain ? '' : pascal(scope)}${pascal(path)}Service`
}
