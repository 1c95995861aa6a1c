import type { CommandGrammar, Grammar, Names, OptionGrammar } from './grammar.ts'
import { valueFlags } from './shell-cases.ts'

/** The completion of fish. */
export function writeFish(grammar: Grammar, names: Names): string {
  return `# Completion of b24kit for fish, made by \`b24kit completion fish\`.
${Object.entries(names)
  .map(([list, words]) => `set -g __b24kit_${list} ${words.join(' ')}\n`)
  .join('')}
# The words before the cursor that are no options, without the program.
function __b24kit_words
    set -l skip 0
    set -l found
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${valueFlags(grammar).join(' ')}
                set skip 1
            case '-*'
            case '*'
                set -a found $word
        end
    end
    echo "$found"
end

function __b24kit_after
    test "$(__b24kit_words)" = "$argv"
end

function __b24kit_within
    string match -q -- "$argv *" "$(__b24kit_words) "
end

${[...grammar.options.map((option) => writeOption(option, '')), ...grammar.commands.flatMap(writeCommand)].join('\n')}
complete -c b24 -w b24kit
`
}

function writeCommand({ path, description, options, words, lists }: CommandGrammar): string[] {
  const parents = path.split(' ')
  const name = parents.pop()!
  const follows = [...words, ...lists.map((list) => `$__b24kit_${list}`)].join(' ')
  return [
    `complete -c b24kit -f -n ${quote(['__b24kit_after', ...parents].join(' '))} -a ${name} -d ${quote(description)}`,
    ...(follows === '' ? [] : [`complete -c b24kit -f -n ${quote(`__b24kit_after ${path}`)} -a ${quote(follows)}`]),
    ...options.map((option) => writeOption(option, `-n ${quote(`__b24kit_within ${path}`)} `)),
  ]
}

function writeOption({ flags, description, takesValue, choices }: OptionGrammar, condition: string): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const values = choices.length > 0 ? ` -x -a ${quote(choices.join(' '))}` : takesValue ? ' -r' : ''
  return `complete -c b24kit ${condition}${names.join(' ')}${values} -d ${quote(description)}`
}

/** Within single quotes fish reads only `\` and `'` as its own. */
function quote(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`
}
