import { guardFormula } from './guard-formula.ts'

/** What a CSV field can be made of; `null` and `undefined` become an empty field. */
export type CsvValue = string | number | bigint | boolean | null | undefined

export interface WriteCsvOptions {
  /** One character between fields. Default `,`. */
  readonly delimiter?: string
  /** Begins with a byte order mark, by which Excel knows UTF-8. Default false. */
  readonly bom?: boolean
  /**
   * Puts `'` before text that a spreadsheet would run as a formula; numbers stay bare. Default true.
   * `readCsv(…, { unguardFormulas: true })` gives the text back.
   */
  readonly guardFormulas?: boolean
}

/**
 * Streams rows as CSV text, one piece a row, each ended by LF.
 *
 * @example for await (const text of writeCsv([['ID', 'TITLE'], [1, 'Lamp, red']])) process.stdout.write(text)
 */
export async function* writeCsv(
  rows: AsyncIterable<readonly CsvValue[]> | Iterable<readonly CsvValue[]>,
  options: WriteCsvOptions = {},
): AsyncGenerator<string, void, undefined> {
  if (options.bom) yield '\uFEFF'
  for await (const row of rows) yield formatCsvRow(row, options)
}

/** One row as CSV text with its LF. */
export function formatCsvRow(row: readonly CsvValue[], options: WriteCsvOptions = {}): string {
  const { delimiter = ',', guardFormulas = true } = options
  const fields = row.map((value) => {
    const text = String(value ?? '')
    return quote(guardFormulas ? guardFormula(text) : text, delimiter)
  })
  // A lone empty field is quoted: a line without a character would be no row at all.
  return `${fields.length === 1 && fields[0] === '' ? '""' : fields.join(delimiter)}\n`
}

function quote(text: string, delimiter: string): string {
  const mustQuote = text.includes(delimiter) || /["\r\n\uFEFF]/.test(text)
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text
}
