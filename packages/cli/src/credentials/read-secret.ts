import { text } from 'node:stream/consumers'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

/** Reads one secret: asked for without an echo at a terminal, else the standard input as it is. */
export async function readSecret(question: string, { stdin, stdout, stderr }: Terminal): Promise<string> {
  if (!stdin.isTTY) return (await text(stdin)).trim()
  if (!stderr.isTTY) throw new CliError(exitCodes.usage, `${question}: nobody can be asked here.`, 'Pipe it into the standard input.')
  const { isCancel, password } = await import('@clack/prompts')
  const answer = await password({ message: question, input: stdin, output: stdout.isTTY ? stdout : stderr })
  if (isCancel(answer)) throw new CliError(exitCodes.interrupted, 'Cancelled; nothing was saved.')
  return answer.trim()
}
