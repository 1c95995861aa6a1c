import type { Command, Option } from 'commander'

/** What can stand on a command line, as far as a shell completes it. */
export interface Grammar {
  /** Options of every command. */
  readonly options: readonly OptionGrammar[]
  readonly commands: readonly CommandGrammar[]
}

export interface OptionGrammar {
  /** `-p`, `--param`. */
  readonly flags: readonly string[]
  readonly description: string
  readonly takesValue: boolean
  /** Values that it takes, where they are known; others are files or free text. */
  readonly choices: readonly string[]
}

export interface CommandGrammar {
  /** Words that lead to it: `profiles add`. */
  readonly path: string
  readonly description: string
  readonly options: readonly OptionGrammar[]
  /** Words that may follow: commands below it, or what its argument is chosen from. */
  readonly words: readonly string[]
  /** Lists of names that may follow as well. */
  readonly lists: readonly NameList[]
}

/** `methods` are the classic methods, `rows` those of them that answer with rows, `newer` the names that only REST 3.0 has. */
export type NameList = 'methods' | 'rows' | 'newer'

/** The names of each list; every script holds them once. */
export type Names = Readonly<Record<NameList, readonly string[]>>

const listsOf: Readonly<Record<string, readonly NameList[]>> = { call: ['methods'], list: ['rows'], docs: ['methods', 'newer'] }

/** Reads the grammar off the program, so that completion never knows another one. */
export function readGrammar(program: Command): Grammar {
  const inOrder = (command: Command, path: readonly string[]): CommandGrammar[] => [
    ...(path.length === 0 ? [] : [readCommand(command, path.join(' '))]),
    ...command.commands.flatMap((sub) => inOrder(sub, [...path, sub.name()])),
  ]
  return { options: [...program.options.map(readOption), help], commands: inOrder(program, []) }
}

const help: OptionGrammar = { flags: ['-h', '--help'], description: 'display help', takesValue: false, choices: [] }

function readCommand(command: Command, path: string): CommandGrammar {
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  return {
    path,
    description: command.description(),
    options: command.options.map(readOption),
    words: [...command.commands.map((sub) => sub.name()), ...choices],
    lists: listsOf[path] ?? [],
  }
}

function readOption({ short, long, description, required, optional, argChoices }: Option): OptionGrammar {
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    takesValue: required || optional,
    choices: argChoices ?? [],
  }
}
