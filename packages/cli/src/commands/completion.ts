import { loadMethods } from '@b24kit/catalog'
import type { Command } from 'commander'
import { readGrammar, type Grammar, type Names } from '../completion/grammar.ts'
import { writeBash } from '../completion/write-bash.ts'
import { writeFish } from '../completion/write-fish.ts'
import { writeZsh } from '../completion/write-zsh.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../output/write-text.ts'
import type { Terminal } from '../terminal.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

/** Prints the script that completes the commands, options and method names of `program` in a shell. */
export async function completion(shell: Shell, program: Command, terminal: Terminal): Promise<ExitCode> {
  await writeText(terminal.stdout, writers[shell](readGrammar(program), loadNames()))
  return exitCodes.ok
}

const writers: Readonly<Record<Shell, (grammar: Grammar, names: Names) => string>> = { bash: writeBash, zsh: writeZsh, fish: writeFish }

function loadNames(): Names {
  const all = loadMethods()
  const classic = all.filter(({ version }) => version === 'v1')
  const methods = classic.map(({ name }) => name)
  const known = new Set(methods)
  return {
    methods,
    rows: classic.filter(({ list }) => list !== undefined).map(({ name }) => name),
    newer: all.map(({ name }) => name).filter((name) => !known.has(name)),
  }
}
