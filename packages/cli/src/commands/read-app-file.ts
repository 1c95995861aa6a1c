import { readFile } from 'node:fs/promises'
import { checkAppSpec, type AppSpec } from '@b24kit/emulator'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'

/** Reads one app, or a list of them; anything else ends with exit code 2. What stands there may be a secret: it is not repeated. */
export async function readAppFile(file: string): Promise<readonly AppSpec[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))
  const value = parse(text, file)
  const specs: readonly unknown[] = Array.isArray(value) ? value : [value]
  return specs.map((spec) => toApp(spec, file))
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CliError(exitCodes.usage, `${file} is no JSON.`)
  }
}

function toApp(spec: unknown, file: string): AppSpec {
  if (typeof spec !== 'object' || spec === null)
    throw new CliError(exitCodes.usage, `${file} holds no app: {"clientId": "local.1", "clientSecret": "…"}.`)
  try {
    // Its own check looks at every member.
    const app = spec as AppSpec
    checkAppSpec(app)
    return app
  } catch (error) {
    if (error instanceof TypeError) throw new CliError(exitCodes.usage, `${file}: ${error.message}`)
    throw error
  }
}
