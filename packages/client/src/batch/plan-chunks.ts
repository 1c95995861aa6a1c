import { ConfigError } from '../errors/b24-error.ts'
import { lookup } from '../table/read-table.ts'
import type { BatchCommand } from './command.ts'

/** Commands that one batch request may hold (how-to-call-rest-api/batch.md). */
export const chunkSize = 50

/**
 * Cuts commands into the batches they are sent in, keeping their order. A write that would otherwise run with an empty value begins a new batch
 * after the command it refers to with `orFail()`: by then the value is known.
 */
export function planChunks(commands: readonly BatchCommand[]): readonly (readonly BatchCommand[])[] {
  const chunks: BatchCommand[][] = []
  let current: BatchCommand[] = []
  const seen = new Set<object>()
  for (const command of commands) {
    const { references } = command
    for (const { command: target } of references) {
      if (!seen.has(target)) {
        throw new ConfigError({
          code: 'input.reference',
          message: `${command.method} refers to a command that is not an earlier one of its batch.`,
          method: command.method,
        })
      }
    }
    const mustKnow =
      references.some((it) => it.required && current.includes(it.command as BatchCommand)) && lookup(command.method).kind !== 'read'
    if (current.length === chunkSize || mustKnow) {
      chunks.push(current)
      current = []
    }
    current.push(command)
    seen.add(command)
  }
  if (current.length > 0) chunks.push(current)
  return chunks
}
