import { closeSync, openSync, writeSync } from 'node:fs'
import type { CallRecord } from '@b24kit/client'
import { ioError } from '../io-error.ts'

/** Every attempt of every call, one JSON line each, added to the end of a file. */
export interface CallLog {
  append(record: CallRecord): void
  /** Throws with exit code 74 when a record could not be written. */
  close(): void
}

/** Opens the file at once, so that a wrong path stops the command before it sends anything. */
export function openCallLog(file: string): CallLog {
  const fd = attempt(() => openSync(file, 'a', 0o600))
  let failure: unknown
  return {
    // Written at once: two calls a second are no load, and a crash loses nothing.
    append: (record) => {
      try {
        writeSync(fd, `${JSON.stringify(record)}\n`)
      } catch (error) {
        failure ??= error
      }
    },
    close: () => {
      closeSync(fd)
      if (failure !== undefined) throw ioError(failure, `the call log ${file}`)
    },
  }

  function attempt<T>(act: () => T): T {
    try {
      return act()
    } catch (error) {
      throw ioError(error, `the call log ${file}`)
    }
  }
}
