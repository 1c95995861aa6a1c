import type { Writable } from 'node:stream'
import { ioError } from '../io-error.ts'

/** The reader went away, as `head` does: no fault, the work is done. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/**
 * Writes data and resolves when the stream took it, so that a slow reader slows the portal's reading.
 * Rejects with `OutputClosed` when the reader went away, and with exit code 74 when it cannot be written.
 */
export function writeText(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener the same error, which also comes as an event, would end the process.
    if (stream.listenerCount('error') === 0) stream.on('error', ignore)
    stream.write(text, (error) => {
      if (!error) return resolve()
      reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : ioError(error, 'the standard output'))
    })
  })
}

function ignore(): void {}
