/** What the process ends with. Scripts rely on these: they never change their meaning (docs/cli.md). */
export const exitCodes = {
  ok: 0,
  /** The portal refused the call, some rows failed, a check found changes, or `doctor` found a fault. */
  refused: 1,
  /** A wrong option, an unknown method, a file that cannot be read as meant. Nothing was sent. */
  usage: 2,
  /** No credential, a malformed one, or one that the portal does not accept or not allow this. */
  credentials: 3,
  /** A limit of the portal that waiting did not lift. */
  limits: 4,
  /** The portal could not be reached, or its answer got lost. */
  transport: 5,
  /** A fault of this program. */
  fault: 70,
  /** A file or the standard output could not be written. */
  io: 74,
  /** Ctrl-C. */
  interrupted: 130,
  /** SIGTERM. */
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
