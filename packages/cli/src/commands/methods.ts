import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../output/write-text.ts'
import { failNotFound, findByWords, toTable } from '../reference/print-found.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { loadTiers, type Tier } from './load-tiers.ts'

/** Contract with scripts (docs/cli.md). */
interface MethodSummary {
  readonly name: string
  readonly version: MethodFacts['version']
  /** Scopes of which any one opens the method, separated by commas. */
  readonly scope: string
  readonly deprecated: boolean
  readonly list: boolean
  readonly write: boolean
  readonly tier: Tier
}

/** Prints the methods of the catalogue whose names hold all words; without words those that have a page, for only a guide names the others. */
export async function methods(words: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const all = loadMethods()
  const matching = words.length === 0 ? all.filter(({ undocumented }) => !undocumented) : findByWords(words, all)
  if (matching.length === 0 && !options.json) failNotFound('method', words, all)
  const tierOf = await loadTiers()
  const found = matching.map((facts) => summarise(facts, tierOf(facts)))
  const columns = ['name', 'version', 'kind', 'deprecated', 'scope', 'emulated']
  await writeText(terminal.stdout, options.json ? `${JSON.stringify(found)}\n` : toTable(found.map(toRow), columns, options, terminal))
  return exitCodes.ok
}

function summarise({ name, version, scopes, deprecated, list, class: kind }: MethodFacts, tier: Tier): MethodSummary {
  return {
    name,
    version,
    scope: scopes.join(','),
    deprecated: deprecated !== undefined,
    list: list !== undefined,
    write: kind !== 'read',
    tier,
  }
}

function toRow(method: MethodSummary): Record<string, string> {
  return {
    name: method.name,
    version: method.version,
    kind: method.list ? 'list' : method.write ? 'write' : 'read',
    deprecated: method.deprecated ? 'deprecated' : '',
    scope: method.scope,
    emulated: method.tier === 'unknown' ? '' : method.tier,
  }
}
