import { buildBatch, type BatchBuilder, type BatchShape } from '../batch/build-batch.ts'
import type { BatchCommand } from '../batch/command.ts'
import { chunkSize } from '../batch/plan-chunks.ts'
import { BatchError, ConfigError } from '../errors/b24-error.ts'
import type { Outcome, PortalRequest } from '../exchange.ts'
import { lookup, type MethodKind } from '../table/read-table.ts'
import { fromPhpMap } from '../wire/php-map.ts'
import { toPlain } from '../wire/plain-value.ts'

type SendV3Batch = (params: readonly object[], kind: MethodKind, commands: PortalRequest['commands']) => Promise<Outcome>

/** Runs the commands of a REST 3.0 batch in one request; they succeed or fail together (rest-v3.md). */
export async function runV3Batch(build: (b: BatchBuilder) => BatchShape, send: SendV3Batch): Promise<unknown> {
  const { commands, shape } = buildBatch(build)
  if (commands.length === 0) throw new ConfigError({ code: 'batch.empty', message: 'The batch has no commands.' })
  if (commands.length > chunkSize) {
    const message = `The batch has ${commands.length} commands; one of REST 3.0 holds ${chunkSize} and cannot be cut, for they succeed or fail together.`
    throw new ConfigError({ code: 'batch.too-large', message })
  }
  const aliases = new Map<object, string>()
  const body = commands.map((command) => {
    const query = toPlain(command.params, '', {
      reference: ({ command: target, path }) => {
        if (!aliases.has(target)) throw outsideBatch(command)
        return { $ref: [aliases.get(target), ...path].join('.') }
      },
    })
    const as = `c${aliases.size}`
    aliases.set(command, as)
    return { method: command.method, query, as }
  })
  const kind = commands.every((command) => lookup(command.method).kind === 'read') ? 'read' : 'write'
  const methods = Object.fromEntries(commands.map((command, index) => [index, command.method]))
  const outcome = await send(body, kind, methods)
  if (!outcome.ok) throw outcome.error
  const values = fromPhpMap(outcome.answer.result)
  const missing = commands.find((_, index) => !values.has(String(index)))
  if (missing !== undefined) throw unanswered(missing)
  const valueOf = (command: unknown): unknown => values.get(String(commands.indexOf(command as BatchCommand)))
  if (Array.isArray(shape)) return shape.map(valueOf)
  return Object.fromEntries(Object.entries(shape).map(([name, command]) => [name, valueOf(command)]))
}

function unanswered({ method }: BatchCommand): BatchError {
  const message = `${method} got neither a result nor an error from the portal; a write of this batch may have been executed, so look before you repeat it.`
  return new BatchError({ code: 'batch.missing', message, method, whoMustAct: 'bitrix24' })
}

function outsideBatch({ method }: BatchCommand): ConfigError {
  return new ConfigError({
    code: 'input.reference',
    message: `${method} refers to a command that is not an earlier one of its batch.`,
    method,
  })
}
