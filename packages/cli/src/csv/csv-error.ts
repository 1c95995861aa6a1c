/** A CSV that cannot be read as one. `line` is the line of the file, from 1, where the fault stands. */
export class CsvError extends Error {
  override readonly name = 'CsvError'
  readonly line: number

  constructor(line: number, problem: string) {
    super(`CSV line ${line}: ${problem}`)
    this.line = line
  }
}
