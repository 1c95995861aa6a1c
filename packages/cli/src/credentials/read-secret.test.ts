import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import type { Terminal } from '../terminal.ts'
import { readSecret } from './read-secret.ts'

/** A terminal at which somebody types, and what it shows. */
function openTerminal(typed: string): { terminal: Terminal; shown: () => string; setRawMode: unknown } {
  const setRawMode = vi.fn<(isRaw: boolean) => void>()
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode })
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 })
  let shown = ''
  screen.on('data', (chunk: Buffer) => {
    // Typed when it is asked for.
    if (shown === '') setImmediate(() => stdin.write(typed))
    shown += chunk.toString()
  })
  const terminal = { stdin, stdout: screen, stderr: screen, env: {} } as unknown as Terminal
  return { terminal, shown: () => shown, setRawMode }
}

const question = { what: 'A webhook', form: 'https://…', option: '--webhook', source: undefined }

test('a secret that is typed is not shown', async () => {
  const { terminal, shown, setRawMode } = openTerminal('s3cret\r')
  expect(await readSecret(question, terminal)).toBe('s3cret')
  expect(shown()).toContain('A webhook (https://…)')
  expect(shown()).not.toContain('s3cret')
  expect(setRawMode).toHaveBeenCalledWith(true)
})

test('Ctrl-C ends with 130', async () => {
  const { terminal } = openTerminal('s3c\u0003')
  await expect(readSecret(question, terminal)).rejects.toMatchObject({ exitCode: 130 })
})
