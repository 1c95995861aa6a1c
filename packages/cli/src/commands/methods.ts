import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { CliError } from '../cli-error.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { layOutTable } from '../output/format-table.ts'
import { paint } from '../output/paint.ts'
import { writeText } from '../output/write-text.ts'
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

/** Prints the methods of the catalogue whose names hold all words. */
export async function methods(words: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const wanted = words.map((word) => word.toLowerCase())
  const matching = loadMethods().filter(({ name }) => wanted.every((word) => name.toLowerCase().includes(word)))
  if (matching.length === 0 && !options.json) {
    throw new CliError(exitCodes.usage, `The catalogue has no method whose name holds ${words.map((it) => `"${it}"`).join(' and ')}.`)
  }
  const tierOf = await loadTiers()
  const found = matching.map((facts) => summarise(facts, tierOf(facts.name)))
  await writeText(terminal.stdout, options.json ? `${JSON.stringify(found)}\n` : toText(found, options, terminal))
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

function toText(found: readonly MethodSummary[], options: CommonOptions, terminal: Terminal): string {
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const rows = found.map((method) => ({
    ...method,
    kind: method.list ? 'list' : method.write ? 'write' : 'read',
    emulated: method.tier === 'unknown' ? '' : method.tier,
    deprecated: method.deprecated ? 'deprecated' : '',
  }))
  const columns = ['name', 'version', 'scope', 'kind', 'emulated', 'deprecated']
  const table = layOutTable(columns, rows, { width: Number.POSITIVE_INFINITY, maxCell: 60 })
  const lines = rows.map((row) => (row.deprecated === '' ? table.row(row) : dim(table.row(row))))
  return [bold(table.header), ...lines].map((line) => `${line}\n`).join('')
}
