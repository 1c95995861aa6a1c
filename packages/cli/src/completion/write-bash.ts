import type { Grammar, Names } from './grammar.ts'
import { choiceCases, flagsOf, optionCases, valueFlags, wordCases } from './shell-cases.ts'

/** The completion of bash. Names stand in the script, so that nothing is started while somebody types. */
export function writeBash(grammar: Grammar, names: Names): string {
  const flags = valueFlags(grammar).join('|')
  return `# Completion of b24kit for bash, made by \`b24kit completion bash\`.
${Object.entries(names)
  .map(([list, words]) => `_b24kit_${list}='${words.join(' ')}'\n`)
  .join('')}
_b24kit() {
  local word=\${COMP_WORDS[COMP_CWORD]} command= words= options= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${flags}) ((i++)) ;;
      -*) ;;
      *) command+="\${command:+ }\${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  case \${COMP_WORDS[COMP_CWORD - 1]} in
${choiceCases(grammar, (choices) => `COMPREPLY=($(compgen -W '${choices}' -- "$word")); return`)}
    ${flags}) return ;;
  esac
  case $command in
${wordCases(
  grammar,
  (words) => `words="${words}"`,
  (list) => `$_b24kit_${list}`,
)}
  esac
  case $command in
${optionCases(grammar, (options) => `options='${options}'`)}
  esac
  [[ $word == -* ]] && words="$options ${flagsOf(grammar.options)}"
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o bashdefault -o default -F _b24kit b24kit b24
`
}
