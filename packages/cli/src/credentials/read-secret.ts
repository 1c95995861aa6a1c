import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { unreadable } from '../io-error.ts'
import type { Terminal } from '../terminal.ts'

export interface SecretQuestion {
  /** What is asked for, e.g. `Webhook`. */
  readonly what: string
  /** How it looks, for whoever is asked at a terminal. */
  readonly form?: string
  /** The option that takes a source. */
  readonly option: string
  /** Where the option says the secret is: `-` standard input, `@file`, `env:NAME`, or itself. */
  readonly source: string | undefined
  /** A variable that is read without being named. */
  readonly variable?: string
}

/** Gets one secret from where the option says, else from the variable, else by asking without an echo. Ends with exit code 2 where nobody can be asked. */
export async function readSecret({ what, form, option, source, variable }: SecretQuestion, terminal: Terminal): Promise<string> {
  const { stdin, stderr, env } = terminal
  if (source === '-') return (await text(stdin)).trim()
  if (source?.startsWith('@')) {
    const file = source.slice(1)
    return (await readFile(file, 'utf8').catch((error: unknown) => Promise.reject(unreadable(error, file)))).trim()
  }
  if (source?.startsWith('env:')) return readVariable(source.slice(4), env)
  if (source !== undefined) {
    stderr.write(`warning: ${option} with the secret itself shows it to the shell's history and to other users of this machine.\n`)
    return source.trim()
  }
  if (variable !== undefined && env[variable]) return env[variable].trim()
  const set = variable === undefined ? '' : ` ${variable} does as well.`
  const hint = `Give it with ${option} - (standard input), ${option} @<file>, or ${option} env:<NAME>.${set}`
  return ask(what, form, hint, terminal)
}

/** Asks at the terminal, without an echo. Ends with exit code 2 and the hint where there is none. */
export async function ask(what: string, form: string | undefined, hint: string, { stdin, stdout, stderr }: Terminal): Promise<string> {
  if (!stdin.isTTY || !stderr.isTTY) {
    throw new CliError(exitCodes.usage, `${what} is needed, and nobody can be asked for it: this is no terminal.`, hint)
  }
  const { isCancel, password } = await import('@clack/prompts')
  const answer = await password({
    message: form === undefined ? what : `${what} (${form})`,
    input: stdin,
    output: stdout.isTTY ? stdout : stderr,
  })
  if (isCancel(answer)) throw new CliError(exitCodes.interrupted, 'Cancelled; nothing was saved.')
  return answer.trim()
}

function readVariable(name: string, env: NodeJS.ProcessEnv): string {
  const value = env[name]?.trim()
  if (value) return value
  throw new CliError(exitCodes.usage, `The variable ${name} is not set.`)
}
