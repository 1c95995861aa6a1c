import type { Grammar, Names } from './grammar.ts'
import { choiceCases, flagsOf, optionCases, valueFlags, wordCases } from './shell-cases.ts'

/** The completion of zsh, to be sourced or put into a folder of `fpath` as `_b24kit`. */
export function writeZsh(grammar: Grammar, names: Names): string {
  const flags = valueFlags(grammar).join('|')
  return `#compdef b24kit b24
# Completion of b24kit for zsh, made by \`b24kit completion zsh\`.
${Object.entries(names)
  .map(([list, words]) => `typeset -ga _b24kit_${list}=(${words.join(' ')})\n`)
  .join('')}
_b24kit() {
  local command= i
  local -a candidates options
  for ((i = 2; i < CURRENT; i++)); do
    case $words[i] in
      ${flags}) ((i++)) ;;
      -*) ;;
      *) command+="\${command:+ }$words[i]" ;;
    esac
  done
  case $words[CURRENT-1] in
${choiceCases(grammar, (choices) => `compadd -- ${choices}; return`)}
    ${flags}) _files; return ;;
  esac
  case $command in
${wordCases(
  grammar,
  (words) => `candidates=(${words})`,
  (list) => `$_b24kit_${list}`,
)}
  esac
  case $command in
${optionCases(grammar, (options) => `options=(${options})`)}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    compadd -- $options ${flagsOf(grammar.options)}
  elif (( $#candidates )); then
    compadd -- $candidates
  else
    _files
  fi
}
if [[ $funcstack[1] == _b24kit ]]; then _b24kit; else compdef _b24kit b24kit b24; fi
`
}
