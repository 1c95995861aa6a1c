import type { Portal } from '../src/index.ts'

const PREAMBLE = `<!-- Written from the emulated portal by \`npx vitest run packages/emulator/test/emulated-methods.test.ts -u\`. -->

# Emulated methods

What the [emulated portal](emulator.md#methods-and-their-tiers) answers, by scope; methods of [REST 3.0](emulator.md#rest-30) stand apart. **Stateful** methods work: what one writes, others read.
All others are **checked**: name, scope and required parameters, then 501 \`NOT_EMULATED\`.
`

/** The page of all methods and their tiers: a table of counts, and a section per scope. */
export function renderMethods(methods: Portal['methods']): string {
  const headings = [...new Set(methods.map(headingOf))].toSorted()
  const sections = headings.map((heading) => {
    const tiers = (['stateful', 'checked'] as const).map((tier) => ({
      tier,
      names: methods.filter((method) => headingOf(method) === heading && method.tier === tier).map(({ name }) => name),
    }))
    return { heading, tiers }
  })
  const rows = sections.map(({ heading, tiers }) => [
    `[${heading}](#${anchorOf(heading)})`,
    ...tiers.map(({ names }) => String(names.length)),
  ])
  const total = ['all', ...(['stateful', 'checked'] as const).map((tier) => String(methods.filter((it) => it.tier === tier).length))]
  return [
    PREAMBLE,
    renderTable([['Scope', 'Stateful', 'Checked'], ...rows, total]),
    ...sections.map(
      ({ heading, tiers }) =>
        `## ${heading}\n\n${tiers
          .filter(({ names }) => names.length > 0)
          .map(renderTier)
          .join('\n')}`,
    ),
  ].join('\n')
}

/** The classic API has the scope alone. */
function headingOf({ scope, version }: Portal['methods'][number]): string {
  return version === 'v1' ? scope : `${scope} (REST 3.0)`
}

function renderTier({ tier, names }: { readonly tier: string; readonly names: readonly string[] }): string {
  const lines = names.toSorted().map((name) => `- \`${name}\``)
  return `${tier === 'stateful' ? 'Stateful' : 'Checked'}:\n\n${lines.join('\n')}\n`
}

function renderTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const render = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |\n`
  return render(head) + render(widths.map((width) => '-'.repeat(width))) + rows.map(render).join('')
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(/[.()]/g, '').replaceAll(' ', '-')
}
