import type { Quirks } from '../quirks.ts'
import { includeEnd, includeStart } from '../text/read-text.ts'
import { type Table, scanTable } from './scan-table.ts'

/** Where a block stands. */
export interface Place {
  /** The included file, if the block is not the page's own. */
  readonly origin?: string
  /** The title of the innermost note. */
  readonly note?: string
  /** The label of the innermost tab. */
  readonly tab?: string
}

export type Block = Place &
  (
    | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly anchor: string | undefined }
    | { readonly kind: 'table'; readonly table: Table }
    | { readonly kind: 'code'; readonly language: string; readonly text: string }
    | { readonly kind: 'text'; readonly text: string }
  )

/** Second layer, blocks: headings, tables, code and paragraphs in order, each with the note, tab and file it stands in. */
export function parseBlocks(text: string, page: string, quirks: Quirks): Block[] {
  const blocks: Block[] = []
  const origins: string[] = []
  const notes: string[] = []
  const tabs: (string | undefined)[] = []
  const place = (): Place => ({
    ...(origins.length > 0 && { origin: origins.at(-1)! }),
    ...(notes.length > 0 && { note: notes.at(-1)! }),
    ...(tabs.at(-1) !== undefined && { tab: tabs.at(-1)! }),
  })
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    const line = text.slice(at, end)
    const trimmed = line.trim()
    at = end + 1
    if (trimmed.startsWith(includeStart)) origins.push(trimmed.slice(1))
    else if (trimmed.startsWith(includeEnd)) origins.pop()
    else if (trimmed.startsWith('```')) {
      const fence = scanFence(text, end - line.length, line)
      blocks.push({ kind: 'code', language: fence.language, text: fence.text, ...place() })
      at = fence.end
    } else if (trimmed.startsWith('#|')) {
      const scanned = scanTable(text, text.indexOf('#|', end - line.length))
      for (const kind of scanned.recoveries) quirks.log(page, `table:${kind}`)
      blocks.push({ kind: 'table', table: scanned.table, ...place() })
      at = scanned.end
    } else if (trimmed.startsWith('{% note')) notes.push(/"([^"]*)"/.exec(trimmed)?.[1]?.trim() ?? '')
    else if (trimmed.startsWith('{% endnote')) notes.pop()
    else if (trimmed.startsWith('{% list tabs')) tabs.push('')
    else if (trimmed.startsWith('{% endlist')) tabs.pop()
    else if (tabs.length > 0 && /^\s{0,3}- \S/.test(line)) tabs[tabs.length - 1] = trimmed.slice(2)
    else if (/^#{1,6} /.test(trimmed)) blocks.push({ ...parseHeading(trimmed), ...place() })
    else if (trimmed !== '') appendText(blocks, trimmed, place())
    else blocks.push({ kind: 'text', text: '', ...place() })
  }
  return blocks.filter((block) => block.kind !== 'text' || block.text !== '')
}

function parseHeading(line: string): Block {
  const [, marks = '', rest = ''] = /^(#+) (.*)$/.exec(line) ?? []
  const anchor = /\{#([^}]+)\}/.exec(rest)?.[1]
  const text = rest
    .replace(/\{#[^}]*\}/, '')
    .replaceAll('**', '')
    .trim()
  return { kind: 'heading', level: marks.length, text, anchor }
}

function appendText(blocks: Block[], line: string, place: Place): void {
  const last = blocks.at(-1)
  if (last?.kind === 'text' && last.text !== '' && last.note === place.note && last.tab === place.tab && last.origin === place.origin) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line}` }
  } else blocks.push({ kind: 'text', text: line, ...place })
}

function scanFence(text: string, start: number, line: string): { language: string; text: string; end: number } {
  const indent = line.length - line.trimStart().length
  const bodyStart = start + line.length + 1
  const close = /^[ \t]*`{3,}[^\n]*$/gm
  close.lastIndex = bodyStart
  const found = close.exec(text)
  const bodyEnd = found?.index ?? text.length
  const body = text.slice(bodyStart, bodyEnd).replaceAll(new RegExp(`^ {0,${indent}}`, 'gm'), '')
  // A fence with a language opens: the one before was left open (task-comment-item-update.md).
  const isOpening = found !== null && /`\w+$/.test(found[0])
  const end = isOpening ? bodyEnd : found ? close.lastIndex + 1 : text.length
  return { language: line.trim().replace(/^`+/, '').trim(), text: body, end }
}
