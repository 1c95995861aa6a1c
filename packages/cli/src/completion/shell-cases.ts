import type { CommandGrammar, Grammar, OptionGrammar } from './grammar.ts'

/** All options of a program, those of its commands too. */
export function allOptions({ options, commands }: Grammar): OptionGrammar[] {
  return [...options, ...commands.flatMap((command) => command.options)]
}

/** Flags after which a value stands: the word after them is no command. */
export function valueFlags(grammar: Grammar): string[] {
  return [
    ...new Set(
      allOptions(grammar)
        .filter(({ takesValue }) => takesValue)
        .flatMap(({ flags }) => flags),
    ),
  ]
}

/** First words of all commands. */
export function topWords(commands: readonly CommandGrammar[]): string[] {
  return commands.map(({ path }) => path).filter((path) => !path.includes(' '))
}

export function flagsOf(options: readonly OptionGrammar[]): string {
  return options.flatMap(({ flags }) => flags).join(' ')
}

/** Branches of a `case` by the flag before the cursor, one for every flag whose values are known. */
export function choiceCases(grammar: Grammar, act: (choices: string) => string): string {
  const withChoices = allOptions(grammar).filter(({ choices }) => choices.length > 0)
  const branches = withChoices.map(({ flags, choices }) => `    ${flags.join('|')}) ${act(choices.join(' '))} ;;`)
  return [...new Set(branches)].join('\n')
}

/** Branches by the words so far: exactly those of a command. */
export function wordCases({ commands }: Grammar, act: (words: string) => string, show: (list: string) => string): string {
  const followed = commands.map(({ path, words, lists }) => ({ path, words: [...words, ...lists.map(show)] }))
  const branches = [{ path: '', words: topWords(commands) }, ...followed].filter(({ words }) => words.length > 0)
  return branches.map(({ path, words }) => `    '${path}') ${act(words.join(' '))} ;;`).join('\n')
}

/** Branches by the words so far, whatever follows those of a command; longer ones come first. */
export function optionCases({ commands }: Grammar, act: (flags: string) => string): string {
  const branches = commands.filter(({ options }) => options.length > 0).toReversed()
  return branches.map(({ path, options }) => `    '${path}'|'${path} '*) ${act(flagsOf(options))} ;;`).join('\n')
}
