import type { EntityFacts, EventsFacts, MethodFacts, PlacementFacts } from '@b24kit/catalog'
import { quote } from './name-types.ts'
import { collectRoles } from './collect-roles.ts'
import { packTable } from './pack-table.ts'
import { renderEvents } from './render-events.ts'
import { renderIndex } from './render-index.ts'
import { renderPlacements } from './render-placements.ts'
import { renderPrelude } from './render-prelude.ts'
import { type Facts, type RenderedScope, renderScope, scopesOf } from './render-scope.ts'

/** File names under `packages/client/src/generated/` with their texts. */
export type GeneratedFiles = ReadonlyMap<string, string>

const header = '// Made by tools/src/generate from packages/catalog/facts. Do not edit: run `npm run generate`.\n'

/** What is generated from, as the catalogue loads it. */
export interface Catalogue {
  readonly methods: readonly MethodFacts[]
  readonly entities: readonly EntityFacts[]
  readonly events: EventsFacts
  readonly placements: readonly PlacementFacts[]
}

/** Writes the client's declarations and its run-time table. The same facts give the same bytes. */
export function generate({ methods, entities, events, placements }: Catalogue): GeneratedFiles {
  const roles = collectRoles(methods, entities)
  const factsOf = (version: MethodFacts['version']): Facts => {
    return { version, methods: methods.filter((method) => method.version === version), entities, roles }
  }
  const [classic, newer] = [factsOf('v1'), factsOf('v3')]
  const render = (facts: Facts): RenderedScope[] => scopesOf(facts).map((scope) => renderScope(scope, facts))
  const scopes = [render(classic), render(newer)] as const
  const files: (readonly [name: string, text: string])[] = [
    ...scopes.flat().map(({ file, text }) => [`${file}.ts`, text] as const),
    ['events.ts', renderEvents(events)],
    ['placements.ts', renderPlacements(placements)],
    ['index.ts', renderIndex(...scopes)],
    ['prelude.ts', renderPrelude()],
    ['table.ts', renderTable(packTable(classic.methods))],
  ]
  return new Map(files.map(([name, text]) => [name, header + text]))
}

function renderTable(lines: readonly string[]): string {
  return `// Grammar: tools/src/generate/pack-table.ts. Reader: packages/client/src/table/read-table.ts.

export const table: string =
${lines.map((line) => `  ${quote(line)}`).join(' +\n')}
`
}
