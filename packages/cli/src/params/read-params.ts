import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'
import type { Terminal } from '../terminal.ts'
import { parseParams, type Params } from './parse-params.ts'

export interface ParamOptions {
  readonly param?: readonly string[]
  /** JSON, `@file`, or `-` for standard input. */
  readonly data?: string
}

/** Parameters of `--data`, in which those of `-p` replace the ones of the same name. */
export async function readParams({ param = [], data }: ParamOptions, terminal: Terminal): Promise<Params> {
  return { ...(data === undefined ? {} : parseObject(await readData(data, terminal))), ...parseParams(param) }
}

async function readData(data: string, { stdin }: Terminal): Promise<string> {
  if (data === '-') return text(stdin)
  if (!data.startsWith('@')) return data
  const file = data.slice(1)
  return readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
}

function parseObject(json: string): Params {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new CliError(exitCodes.usage, `--data is not JSON: ${(error as Error).message}.`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params
  throw new CliError(exitCodes.usage, '--data must be a JSON object of parameters, e.g. {"id": 5}.')
}
