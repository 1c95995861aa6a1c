import { loadEvents, type EventFacts, type FieldFacts } from '@b24kit/catalog'
import type { ExitCode } from '../exit-codes.ts'
import { toEntries, type Card } from '../reference/card.ts'
import { describeType } from '../reference/describe-type.ts'
import { pageLink } from '../reference/page-link.ts'
import { printFound } from '../reference/print-found.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Prints the events whose names hold all words; one alone with its payload. */
export async function events(words: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const { auth, events: all } = loadEvents()
  return printFound(words, all, options, terminal, {
    noun: 'event',
    toJson: (event) => toJson(event, auth),
    columns: ['name', 'scope', 'data', 'deprecated'],
    toRow: ({ name, scopes, data, deprecated }) => ({
      name,
      scope: scopes.join(', '),
      data: leavesOf(data?.fields ?? []).join(', '),
      deprecated: deprecated ? 'deprecated' : '',
    }),
    toCard: (event) => toCard(event, auth),
  })
}

type AuthSets = Readonly<Record<string, readonly string[]>>

/** Contract with scripts (docs/cli.md). */
function toJson({ name, scopes, data, auth, deprecated, page }: EventFacts, sets: AuthSets): object {
  return {
    name,
    scopes,
    deprecated: deprecated ?? false,
    data: data ?? null,
    auth: auth === undefined ? null : sets[auth],
    link: pageLink(page),
  }
}

function toCard({ name, scopes, data, auth, deprecated, page }: EventFacts, sets: AuthSets): Card {
  const members = auth === undefined ? undefined : sets[auth]
  return {
    title: name,
    facts: [...(deprecated ? [{ name: 'deprecated', text: 'yes' }] : []), { name: 'scope', text: scopes.join(' or ') }],
    sections: [
      {
        title: 'data (every value arrives as text)',
        entries:
          data === undefined ? notTold : data.fields === undefined ? [{ name: '', text: describeType(data) }] : toEntries(data.fields),
      },
      { title: 'auth', entries: members === undefined ? notTold : [{ name: '', text: members.join(', ') }] },
    ],
    link: pageLink(page),
  }
}

/** `FIELDS.ID` for what is nested. */
function leavesOf(fields: readonly FieldFacts[]): string[] {
  return fields.flatMap(({ name, fields: inner }) => (inner === undefined ? [name] : leavesOf(inner).map((leaf) => `${name}.${leaf}`)))
}

const notTold = [{ name: '', text: 'not documented' }]
