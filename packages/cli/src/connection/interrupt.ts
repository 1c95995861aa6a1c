import { exitCodes, type ExitCode } from '../exit-codes.ts'

/** What Ctrl-C and SIGTERM did so far. */
export interface Interrupt {
  /** Aborts at the first signal: finish what is under way and start nothing new. */
  readonly signal: AbortSignal
  /** Exit code of the signal that came, or undefined. */
  exitCode(): ExitCode | undefined
  /** Lets signals end the process again, if none came. */
  dispose(): void
}

/** The first signal asks for an orderly end, the second ends the process at once. */
export function onInterrupt(say: (signal: NodeJS.Signals) => void = () => {}): Interrupt {
  const controller = new AbortController()
  let exitCode: ExitCode | undefined
  const listener = (signal: NodeJS.Signals): void => {
    const code = signal === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted
    if (exitCode !== undefined) process.exit(code)
    exitCode = code
    say(signal)
    controller.abort(new Error(signal))
  }
  process.on('SIGINT', listener).on('SIGTERM', listener)
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    // After a first signal the listener stays: a second one in the last moment must not change how the process ends.
    dispose: () => void (exitCode === undefined && process.off('SIGINT', listener).off('SIGTERM', listener)),
  }
}
