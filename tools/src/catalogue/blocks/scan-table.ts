/** A table of the documentation's own syntax: `#| || cell | cell || |#`. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  /** Without the tables inside it. */
  readonly text: string
  readonly tables: readonly Table[]
}

export interface ScannedTable {
  readonly table: Table
  /** Where the text goes on behind the table. */
  readonly end: number
  /** Kinds of recoveries that were needed. */
  readonly recoveries: readonly string[]
}

/**
 * Scans a table that starts at `start` with `#|`. A scanner, for bars also stand in code, are escaped, and rows are left open or closed
 * twice on several pages (api-reference/crm/contacts/crm-contact-update.md, user/userfields/user-userfield-add.md …).
 */
export function scanTable(text: string, start: number): ScannedTable {
  const rows: Cell[][] = []
  const recoveries: string[] = []
  let row: Cell[] | undefined
  let cell = { text: '', tables: [] as Table[] }
  let at = start + 2

  const closeCell = (): void => {
    row?.push({ text: cell.text.trim(), tables: cell.tables })
    cell = { text: '', tables: [] }
  }
  const closeRow = (): void => {
    closeCell()
    if (row?.some(({ text, tables }) => text !== '' || tables.length > 0)) rows.push(row)
    else recoveries.push('empty-row')
    row = undefined
  }

  while (at < text.length) {
    const skipped = skipLiteral(text, at)
    if (skipped > at) {
      cell.text += text.slice(at, skipped)
      at = skipped
    } else if (text.startsWith('|#', at) && !text.startsWith('|#|', at) && isTableEnd(text, at)) {
      if (row && (cell.text.trim() !== '' || row.length > 0)) {
        recoveries.push('open-row')
        closeRow()
      }
      return { table: { rows }, end: at + 2, recoveries }
    } else if (text.startsWith('#|', at) && isLineStart(text, at)) {
      const nested = scanTable(text, at)
      recoveries.push(...nested.recoveries)
      if (row) cell.tables.push(nested.table)
      at = nested.end
    } else if (text.startsWith('||', at)) {
      if (!row) {
        row = []
        cell = { text: '', tables: [] }
      } else if (opensRow(text, at)) {
        // Either the row before was never closed, or it was closed twice.
        const isEmpty = row.length === 0 && cell.text.trim() === ''
        recoveries.push(isEmpty ? 'empty-row' : 'unclosed-row')
        if (!isEmpty) closeRow()
        row = []
        cell = { text: '', tables: [] }
      } else {
        closeRow()
      }
      at += 2
    } else if (text[at] === '|' && row) {
      closeCell()
      at += 1
    } else {
      cell.text += text[at]
      at += 1
    }
  }
  recoveries.push('open-table')
  if (row) closeRow()
  return { table: { rows }, end: at, recoveries }
}

/** Jumps over an escape, a fence or inline code; gives `at` where none starts. */
function skipLiteral(text: string, at: number): number {
  if (text[at] === '\\') return at + 2
  if (text[at] !== '`') return at
  const ticks = /^`+/.exec(text.slice(at, at + 12))![0].length
  const lineEnd = text.indexOf('\n', at)
  if (ticks >= 3 && isLineStart(text, at) && !text.slice(at + ticks, lineEnd).includes('`')) {
    // A closing fence can share its line with the end of the row, so only its ticks belong to it.
    const close = /\n[ \t]*`{3,}/g
    close.lastIndex = at + ticks
    const found = close.exec(text)
    return found ? found.index + found[0].length : at + ticks
  }
  const code = new RegExp(`(?<!\`)\`{${ticks}}(?!\`)`, 'g')
  code.lastIndex = at + ticks
  const found = code.exec(text)
  const paragraphEnd = text.indexOf('\n\n', at)
  return found && (paragraphEnd < 0 || found.index < paragraphEnd) ? found.index + ticks : at + ticks
}

// `||` closes a row, except at the start of a line with content behind it: then the row before was never closed.
function opensRow(text: string, at: number): boolean {
  const rest = text.slice(at + 2, endOfLine(text, at)).trim()
  return rest !== '' && !rest.startsWith('|#') && isLineStart(text, at, /^[\s-]*$/)
}

function isTableEnd(text: string, at: number): boolean {
  return /^\s*(?:\|\|)?$/.test(text.slice(at + 2, endOfLine(text, at)))
}

function isLineStart(text: string, at: number, before = /^\s*$/): boolean {
  return before.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
