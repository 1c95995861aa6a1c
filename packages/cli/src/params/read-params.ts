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
export async function readParams(options: ParamOptions, terminal: Terminal): Promise<Params> {
  return requireObject(await readValue(options, terminal))
}

/** Any JSON of `--data`; with `-p`, a map. */
export async function readValue({ param = [], data }: ParamOptions, terminal: Terminal): Promise<unknown> {
  const value = data === undefined ? {} : parseJson(await readData(data, terminal))
  return param.length === 0 ? value : { ...requireObject(value), ...parseParams(param) }
}

async function readData(data: string, { stdin }: Terminal): Promise<string> {
  if (data === '-') return text(stdin)
  if (!data.startsWith('@')) return data
  const file = data.slice(1)
  return readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new CliError(exitCodes.usage, `--data is not JSON: ${(error as Error).message}.`)
  }
}

function requireObject(value: unknown): Params {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Params
  throw new CliError(exitCodes.usage, '--data must be a JSON object of parameters, e.g. {"id": 5}.')
}
