import { CsvError } from './csv-error.ts'
import { unguardFormula } from './guard-formula.ts'
import { createCsvParser, type CsvRow } from './parse-csv.ts'

export interface ReadCsvOptions {
  /** One character between fields. Default `,`. */
  readonly delimiter?: string
  /** Undoes the formula guard of `writeCsv`. Default false: fields arrive as they stand in the file. */
  readonly unguardFormulas?: boolean
}

/**
 * Streams the rows of a CSV text or of its UTF-8 bytes; a byte order mark is dropped.
 * Throws `CsvError` naming the line of broken quoting, or of bytes that are not UTF-8.
 *
 * @example for await (const { line, fields } of readCsv(createReadStream('deals.csv'))) …
 */
export async function* readCsv(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: ReadCsvOptions = {},
): AsyncGenerator<CsvRow, void, undefined> {
  const parser = createCsvParser(options.delimiter ?? ',')
  const restore = options.unguardFormulas ? unguardRow : (row: CsvRow): CsvRow => row
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let started = false
  let line = 1

  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decode(chunk)
    if (text === '') continue
    for (const row of parser.push(started ? text : text.replace(/^\uFEFF/, ''))) {
      line = row.line
      yield restore(row)
    }
    started = true
  }
  for (const row of parser.push(decode())) yield restore(row)
  for (const row of parser.end()) yield restore(row)

  function decode(bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new CsvError(line, 'not UTF-8 after this line; save the file as "CSV UTF-8"')
    }
  }
}

function unguardRow(row: CsvRow): CsvRow {
  return { line: row.line, fields: row.fields.map(unguardFormula) }
}
