import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const dist = new URL('../dist/', import.meta.url)

/** Packages that Node loads before any command runs: what the entry imports statically, and what that imports. */
async function staticImports(file: string, seen = new Set<string>()): Promise<Set<string>> {
  const code = await readFile(new URL(file, dist), 'utf8')
  for (const [, name] of code.matchAll(/^import\s(?:[^'"]*\sfrom\s)?["']([^"']+)["']/gm)) {
    if (seen.has(name!)) continue
    seen.add(name!)
    if (name!.startsWith('.')) await staticImports(name!, seen)
  }
  return seen
}

test('only the grammar is loaded before a command runs', async () => {
  const names = [...(await staticImports('./bin.js'))].filter((name) => !name.startsWith('.'))
  expect(names.toSorted()).toEqual(['commander', 'node:fs', 'picocolors'])
})

test('--version and --help go to stdout and end with 0; a wrong command line goes to stderr and ends with 2', async () => {
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  expect(await runCli(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('emulate'), stderr: '' })
  expect(await runCli(['lst'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Did you mean list?') })
  expect(await runCli([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: b24kit') })
})
