import { loadPlacements, type FieldFacts, type PlacementFacts } from '@b24kit/catalog'
import type { ExitCode } from '../exit-codes.ts'
import { toEntries, type Card, type Entry } from '../reference/card.ts'
import { pageLink } from '../reference/page-link.ts'
import { printFound } from '../reference/print-found.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Prints the placements whose names hold all words; one alone with all that is known of it. */
export async function placements(words: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  return printFound(words, loadPlacements().placements, options, terminal, {
    noun: 'placement',
    toJson,
    columns: ['name', 'scope', 'options'],
    toRow: ({ name, scopes, options: given = [] }) => ({
      name,
      scope: scopes.join(', '),
      options: given.map((field) => field.name).join(', '),
    }),
    toCard,
  })
}

/** Contract with scripts (docs/cli.md). */
function toJson({ name, scopes, options, bindOptions, commands, events, page }: PlacementFacts): object {
  return {
    name,
    scopes,
    options: options ?? null,
    bindOptions: bindOptions ?? [],
    commands: commands ?? [],
    events: events ?? [],
    link: pageLink(page),
  }
}

function toCard({ name, scopes, options, bindOptions = [], commands = [], events = [], page }: PlacementFacts): Card {
  return {
    title: name,
    facts: [{ name: 'scope', text: scopes.join(' and ') }],
    sections: [
      { title: 'PLACEMENT_OPTIONS', entries: describeOptions(options) },
      { title: 'OPTIONS of placement.bind', entries: toEntries(bindOptions) },
      { title: 'Commands for BX24.placement.call', entries: toText(commands) },
      { title: 'Events for BX24.placement.bindEvent', entries: toText(events) },
    ],
    link: pageLink(page),
  }
}

function describeOptions(options: readonly FieldFacts[] | undefined): Entry[] {
  if (options === undefined) return toText(['not documented'])
  return options.length === 0 ? toText(['none']) : toEntries(options)
}

function toText(names: readonly string[]): Entry[] {
  return names.length === 0 ? [] : [{ name: '', text: names.join(', ') }]
}
