/** A place in a file; both count from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** What the benches ask of a language server, whatever its protocol. Files are paths. */
export interface LanguageServer extends AsyncDisposable {
  open(file: string, text: string): void
  /** Puts text between two places. */
  edit(file: string, start: Position, end: Position, text: string): void
  /** Labels of what may stand at a place, where a dot has just been typed. */
  complete(file: string, at: Position): Promise<readonly string[]>
  /** Messages of the errors in a file. */
  diagnose(file: string): Promise<readonly string[]>
}
