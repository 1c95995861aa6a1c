/** The world outside: `process` in the real program. Data goes to `stdout`, everything said to people to `stderr`. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
}

/** Options that every command takes. */
export interface CommonOptions {
  /** Machine-readable output. */
  readonly json?: boolean
  /** Only errors are said. */
  readonly quiet?: boolean
  /** `--no-color`. */
  readonly color?: boolean
}
