import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { createProgram } from '../src/create-program.ts'
import { exitCodes } from '../src/exit-codes.ts'

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
const program = createProgram(process, () => {})
const everyCommand = (command: Command): Command[] => [command, ...command.commands.flatMap(everyCommand)]
const options = everyCommand(program).flatMap((command) => command.options.map(({ long }) => long!))

test('docs/cli.md names every command and option, and none that does not exist', () => {
  const named = new Set(page.match(/--[a-z][a-z-]+/g))
  expect([...new Set(options)].filter((option) => !named.has(option) && option !== '--version')).toEqual([])
  expect([...named].filter((option) => !options.includes(option))).toEqual([])
  expect(program.commands.map((command) => command.name()).filter((name) => !page.includes(`b24kit ${name}`))).toEqual([])
})

test('docs/cli.md lists the exit codes', () => {
  const listed = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code))
  expect(listed).toEqual(Object.values(exitCodes))
})
