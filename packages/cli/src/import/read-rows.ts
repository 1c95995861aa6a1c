import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { CliError } from '../cli-error.ts'
import { CsvError } from '../csv/csv-error.ts'
import { readCsv } from '../csv/read-csv.ts'
import { exitCodes } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'

export interface SourceFile {
  readonly path: string
  readonly format: 'csv' | 'ndjson'
  /** csv: one character. */
  readonly delimiter: string
}

/** A row by the names of its columns, or why it cannot be read as one. `line` counts from 1. */
export type FileRow = { readonly line: number } & (
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string }
)

/** Names the format by the file's ending where none is given. Throws CliError with exit code 2. */
export async function openSource(path: string, format: SourceFile['format'] | undefined, delimiter: string): Promise<SourceFile> {
  const info = await stat(path).catch((error: unknown) => Promise.reject(unreadable(error, path)))
  // It is read more than once: what is wrong with a row is said before anything is sent.
  if (!info.isFile()) throw new CliError(exitCodes.usage, `${path} is not a file. An import reads it more than once, so save it first.`)
  const named = format ?? (/\.csv$/i.test(path) ? 'csv' : /\.(ndjson|jsonl)$/i.test(path) ? 'ndjson' : undefined)
  if (named === undefined) throw new CliError(exitCodes.usage, `Is ${path} csv or ndjson? Say so with --format.`)
  const character = delimiter === '\\t' ? '\t' : delimiter
  if (character.length !== 1 || /["\r\n\w]/.test(character))
    throw new CliError(exitCodes.usage, '--delimiter must be one character, or \\t.')
  return { path, format: named, delimiter: character }
}

/** Streams the rows of a file. Throws CliError for a file that cannot be read on: after a broken quote nobody knows where a row begins. */
export async function* readRows(source: SourceFile): AsyncGenerator<FileRow, void, undefined> {
  try {
    yield* source.format === 'csv' ? readCsvRows(source) : readJsonRows(source)
  } catch (error) {
    if (error instanceof CsvError) {
      throw new CliError(
        exitCodes.usage,
        `${source.path}: ${error.message}`,
        'The rows after it cannot be told apart, so this one cannot be skipped: mend it.',
      )
    }
    throw error instanceof CliError ? error : unreadable(error, source.path)
  }
}

async function* readCsvRows({ path, delimiter }: SourceFile): AsyncGenerator<FileRow, void, undefined> {
  let header: readonly string[] | undefined
  // The guard against formulas that `export` puts before texts is taken away again.
  for await (const { line, fields } of readCsv(createReadStream(path), { delimiter, unguardFormulas: true })) {
    if (header === undefined) {
      header = checkHeader(fields, line)
    } else if (fields.length === header.length) {
      const names = header
      yield { line, ok: true, values: Object.fromEntries(names.map((name, index) => [name, fields[index]])) }
    } else {
      yield { line, ok: false, problem: `${fields.length} fields, but the header has ${header.length}` }
    }
  }
}

function checkHeader(fields: readonly string[], line: number): readonly string[] {
  const names = fields.map((name) => name.trim())
  for (const [index, name] of names.entries()) {
    if (name === '') throw new CsvError(line, `column ${index + 1} has no name`)
    if (names.indexOf(name) !== index) throw new CsvError(line, `column "${name}" stands twice`)
  }
  return names
}

async function* readJsonRows({ path }: SourceFile): AsyncGenerator<FileRow, void, undefined> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() === '') continue
    const values = parseJson(text)
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values)
    yield isObject ? { line, ok: true, values: values as Record<string, unknown> } : { line, ok: false, problem: 'no JSON object' }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
