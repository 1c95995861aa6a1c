import type { FieldFacts } from '@b24kit/catalog'
import { paint } from '../output/paint.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { describeType } from './describe-type.ts'

/** What is told of one thing of the catalogue. */
export interface Card {
  readonly title: string
  /** What it is, at a glance. */
  readonly facts: readonly Entry[]
  readonly sections: readonly Section[]
  /** Page of the documentation. */
  readonly link: string
}

export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** A name and what is to say of it; deeper entries belong to the one before them. Without a name the text stands alone. */
export interface Entry {
  readonly name: string
  readonly text: string
  readonly depth?: number
}

/** Longer names push their text to the right instead of all texts. */
const widestName = 28
const gap = '  '

/** Lays a card out for the width of the terminal, 100 characters where there is none. */
export function formatCard({ title, facts, sections, link }: Card, options: CommonOptions, terminal: Terminal): string {
  const { bold, dim } = paint(terminal, terminal.stdout, options)
  const width = terminal.stdout.columns || 100
  const blocks = sections
    .filter(({ entries }) => entries.length > 0)
    .map((section) => [bold(section.title), ...layOut(section.entries, width)])
  return [[bold(title), ...layOut(facts, width)], ...blocks, [dim(link)]]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n')
}

/** Fields with what is nested in them. `flagsOf` tells what is to say of a field besides its type: `required` by default. */
export function toEntries<T extends FieldFacts>(
  fields: readonly T[],
  depth = 0,
  flagsOf: (field: T) => readonly string[] = ({ required }) => (required ? ['required'] : []),
): Entry[] {
  return fields.flatMap((field) => [
    { name: field.name, text: describeType(field, flagsOf(field)), depth },
    ...toEntries(field.fields ?? [], depth + 1),
  ])
}

function layOut(entries: readonly Entry[], width: number): string[] {
  const labels = entries.map(({ name, depth = 0 }) => `${gap.repeat(depth + 1)}${name}`)
  const column = Math.max(0, ...labels.map(({ length }) => length).filter((length) => length <= widestName)) + gap.length
  return entries.flatMap(({ name, text }, index) => {
    const label = labels[index]!
    return name === '' ? wrap(text, label, label, width) : wrap(text, `${label}${gap}`.padEnd(column), ' '.repeat(column), width)
  })
}

/** Breaks at spaces; a word that is too long for a line has it alone. The first line begins with `start`, later ones with `margin`. */
function wrap(text: string, start: string, margin: string, width: number): string[] {
  const lines: string[] = []
  let line = start
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = margin
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}
