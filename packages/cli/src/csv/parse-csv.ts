import { CsvError } from './csv-error.ts'

/** One row of a CSV file and the line, from 1, on which it begins (a quoted field may span several). */
export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

export interface CsvParser {
  /** Takes the next piece of text, cut anywhere, and gives the rows that it completes. Throws `CsvError`. */
  push(text: string): CsvRow[]
  /** The last row, when the file does not end with a line break. Throws `CsvError` inside an open quote. */
  end(): CsvRow[]
}

type State = 'start' | 'bare' | 'quoted' | 'closing'

/** A forgotten closing quote would otherwise swallow a file of any size into one field. */
const MAX_FIELD_CHARACTERS = 16 * 1024 * 1024

/**
 * An incremental RFC 4180 parser; `delimiter` is one character, not a letter. Rows end with LF, CRLF or CR; lines without a character are skipped.
 *
 * @example createCsvParser(',').push('a,"b ""x"""\n') // [{ line: 1, fields: ['a', 'b "x"'] }]
 */
export function createCsvParser(delimiter: string): CsvParser {
  const special = new RegExp(`[\\${delimiter}"\\r\\n]`, 'g')
  let state: State = 'start'
  let fields: string[] = []
  let field = ''
  let line = 1
  let rowLine = 1
  let quoteLine = 1
  let afterCarriageReturn = false

  return { push, end }

  function push(text: string): CsvRow[] {
    const rows: CsvRow[] = []
    // A CR may end one piece and its LF begin the next: together they are one line break.
    let at = afterCarriageReturn && text.startsWith('\n') ? 1 : 0
    if (text !== '') afterCarriageReturn = false
    while (at < text.length) at = state === 'quoted' ? readQuoted(text, at) : readBare(text, at, rows)
    return rows
  }

  function end(): CsvRow[] {
    if (state === 'quoted') throw new CsvError(quoteLine, 'the quote opened here is never closed')
    const rows: CsvRow[] = []
    endRow(rows)
    return rows
  }

  function readQuoted(text: string, at: number): number {
    const quote = text.indexOf('"', at)
    const piece = text.slice(at, quote === -1 ? undefined : quote)
    append(piece)
    line += piece.split('\n').length - 1
    if (quote === -1) return text.length
    state = 'closing'
    return quote + 1
  }

  function readBare(text: string, at: number, rows: CsvRow[]): number {
    special.lastIndex = at
    const stop = special.exec(text)?.index ?? text.length
    if (stop > at) {
      if (state === 'closing')
        throw new CsvError(line, `text follows a closing quote: ${JSON.stringify(text.slice(at, stop).slice(0, 40))}`)
      append(text.slice(at, stop))
      state = 'bare'
    }
    if (stop === text.length) return stop
    const mark = text[stop]
    if (mark === '"') openQuote()
    else if (mark === delimiter) endField()
    else {
      endRow(rows)
      line += 1
      rowLine = line
      if (mark === '\r' && text[stop + 1] === '\n') return stop + 2
      afterCarriageReturn = mark === '\r' && stop + 1 === text.length
    }
    return stop + 1
  }

  function openQuote(): void {
    if (state === 'bare') throw new CsvError(line, `a quote stands inside the unquoted field ${JSON.stringify(field.slice(0, 40))}`)
    if (state === 'closing') field += '"'
    else quoteLine = line
    state = 'quoted'
  }

  function append(piece: string): void {
    field += piece
    if (field.length <= MAX_FIELD_CHARACTERS) return
    throw new CsvError(rowLine, `a field is longer than ${MAX_FIELD_CHARACTERS} characters; is a closing quote missing?`)
  }

  function endField(): void {
    fields.push(field)
    field = ''
    state = 'start'
  }

  function endRow(rows: CsvRow[]): void {
    if (state === 'start' && fields.length === 0) return
    endField()
    rows.push({ line: rowLine, fields })
    fields = []
  }
}
