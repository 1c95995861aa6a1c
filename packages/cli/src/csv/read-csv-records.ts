import { CsvError } from './csv-error.ts'
import { readCsv, type ReadCsvOptions } from './read-csv.ts'

/** One row by the names of the header, and the line, from 1, on which it begins. */
export interface CsvRecord {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

/**
 * Streams the rows under a header line as objects.
 * Throws `CsvError` for an empty or repeated column name and for a row with more or fewer fields than the header.
 *
 * @example for await (const { values } of readCsvRecords(createReadStream('deals.csv'))) values['TITLE']
 */
export async function* readCsvRecords(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  options: ReadCsvOptions = {},
): AsyncGenerator<CsvRecord, void, undefined> {
  let header: readonly string[] | undefined
  for await (const { line, fields } of readCsv(chunks, options)) {
    if (!header) {
      header = checkHeader(fields, line)
      continue
    }
    if (fields.length !== header.length) throw new CsvError(line, `${fields.length} fields, but the header has ${header.length}`)
    yield { line, values: Object.fromEntries(header.map((name, index) => [name, fields[index]!])) }
  }
}

function checkHeader(names: readonly string[], line: number): readonly string[] {
  for (const [index, name] of names.entries()) {
    if (name === '') throw new CsvError(line, `column ${index + 1} has no name`)
    if (names.indexOf(name) !== index) throw new CsvError(line, `column "${name}" stands twice`)
  }
  return names
}
