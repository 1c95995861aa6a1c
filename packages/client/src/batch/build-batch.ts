import type { Methods } from '../generated/index.ts'
import { ConfigError } from '../errors/b24-error.ts'
import type { ParamsArgs, ResultOf } from '../methods.ts'
import { BatchCommand, type AnyCommand, type Command, type CommandValue } from './command.ts'
import type { CommandResult } from './run-batch.ts'

/** Collects the commands of one batch. */
export interface BatchBuilder<All extends Methods = Methods> {
  call<M extends keyof Methods>(method: M, ...args: ParamsArgs<M, All>): Command<ResultOf<M, All>>
  /** For methods that the catalogue does not know. */
  callUntyped<Result = unknown>(method: string, params?: object): Command<Result>
}

/** What a builder returns: the commands under the names their results will have. */
export type BatchShape = Readonly<Record<string, AnyCommand>> | readonly AnyCommand[]

/** Results under the same names. */
export type BatchResults<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends AnyCommand ? CommandResult<CommandValue<Shape[Name]>> : never
}

/** Runs the builder and checks that it returns every command it made under some name, and nothing else. */
export function buildBatch<Shape extends BatchShape>(
  build: (b: BatchBuilder) => Shape,
): { commands: readonly BatchCommand[]; shape: Shape } {
  const commands: BatchCommand[] = []
  const add = (method: string, params: object = {}): BatchCommand => {
    const command = new BatchCommand(method, params)
    commands.push(command)
    return command
  }
  const shape = build({ call: add, callUntyped: add } as unknown as BatchBuilder)
  const named = new Set<unknown>(Object.values(shape))
  for (const command of commands) {
    if (!named.has(command)) {
      throw new ConfigError({
        code: 'batch.unnamed',
        message: `The batch does not return ${command.method} under a name, so nobody could read its result.`,
        method: command.method,
      })
    }
  }
  if (named.size > commands.length) {
    throw new ConfigError({ code: 'input.reference', message: 'The batch returns what is not a command of its own.' })
  }
  return { commands, shape }
}

/** Puts results under the names of the shape. */
export function shapeResults<Shape extends BatchShape>(
  shape: Shape,
  results: ReadonlyMap<BatchCommand, CommandResult>,
): BatchResults<Shape> {
  const pick = (command: unknown): CommandResult => results.get(command as BatchCommand)!
  if (Array.isArray(shape)) return shape.map(pick) as BatchResults<Shape>
  return Object.fromEntries(Object.entries(shape).map(([name, command]) => [name, pick(command)])) as BatchResults<Shape>
}
