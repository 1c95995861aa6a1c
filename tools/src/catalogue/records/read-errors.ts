import type { MethodFacts } from '@b24kit/catalog'
import { headerOf } from './read-fields.ts'
import type { Cell, Table } from '../blocks/scan-table.ts'
import type { Section } from '../sections/split-sections.ts'

type Errors = NonNullable<MethodFacts['errors']>

/** The codes of a page by HTTP status: those of its own tables, without the ones that every method shares. */
export function readErrors(sections: readonly Section[]): Errors | undefined {
  const found = new Map<string, Set<string>>()
  const own = sections.filter(({ region }) => region === 'errors')
  const sample = readSampleCode(own)
  let status = '400'
  let above: string | undefined
  const add = (code: string, at: string): void => {
    found.set(at, (found.get(at) ?? new Set()).add(code))
  }
  for (const { blocks } of own) {
    for (const block of blocks) {
      if (block.origin?.startsWith('_includes/')) continue
      if (block.kind === 'text') {
        status = /HTTP[- ]status:?\s*\**:?\s*(\d{3})/i.exec(block.text)?.[1] ?? status
        // v3: the code stands above a table of fields.
        above = /^Error code:?\s*`([^`]+)`/im.exec(block.text)?.[1] ?? above
        if (above !== undefined) add(above, status)
      } else if (block.kind === 'table') {
        const rows = readTable(block.table)
        const areStatuses = holdsStatuses(rows, sample)
        for (const row of rows) {
          if (areStatuses && isStatus(row.code)) add(sample === '0' ? '0' : '', row.code)
          else add(row.code, row.status ?? status)
        }
      }
    }
  }
  if (found.size === 0) return undefined
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([at, codes]) => [at, [...codes].toSorted()]))
}

interface ErrorRow {
  readonly code: string
  readonly status: string | undefined
}

// `400` in the column of codes is the status, unless other numbers beside it or the page's own sample show that it is a code. What such an
// answer has for a code is told by the sample: none, or a sentence in its place (crm-deal-userfield-get.md, crm-status-get.md).
function holdsStatuses(rows: readonly ErrorRow[], sample: string | undefined): boolean {
  const numbers = rows.map(({ code }) => code).filter((code) => /^\d+$/.test(code))
  return numbers.every(isStatus) && !numbers.includes(sample ?? '')
}

function isStatus(code: string): boolean {
  return /^4\d\d$/.test(code)
}

/** The code in the sample of an error. */
function readSampleCode(sections: readonly Section[]): string | undefined {
  const texts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : [])))
  return /"error"\s*:\s*"?([^",}]*)/.exec(texts.join('\n'))?.[1]?.trim()
}

function readTable({ rows }: Table): ErrorRow[] {
  const titles = headerOf(rows[0] ?? [])
  const code = titles?.findIndex((title) => /^(?:error )?code$|^error$/.test(title)) ?? -1
  const status = titles?.findIndex((title) => /status/.test(title)) ?? -1
  if (!titles || code < 0) return []
  return rows.slice(1).flatMap((row) => {
    const cell = row[code]
    if (!cell || row.length < 2) return []
    const own = /\b([1-5]\d\d)\b/.exec(row[status]?.text ?? '')?.[1]
    return readCodes(cell).map((value) => ({ code: value, status: own }))
  })
}

// A code with a space in it is the message: the code of such an error is empty (crm-activity-add.md).
function readCodes({ text }: Cell): string[] {
  const codes = [...text.matchAll(/`([^`]*)`/g)].map(([, code]) => code!)
  const words = (codes.length > 0 ? codes : [text]).map((code) => code.replaceAll(/[*"'‘’“”\\]/g, '').trim())
  return [...new Set(words.map((word) => (/^[\w.:#-]*[\w.:#]$/.test(word) ? word : '')))]
}
