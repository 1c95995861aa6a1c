import { loadMethods, nearestMethods, type FieldFacts, type MethodFacts } from '@b24kit/catalog'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'
import { judgeParams } from './judge-params.ts'
import type { Params } from './parse-params.ts'

/**
 * Compares a call with the catalogue, so that a typo costs no request. What is only doubtful is said on stderr and sent.
 *
 * @throws CliError with exit code 2 for an unknown method, with the nearest names, for missing parameters, with their types, and for
 * values that the method cannot take.
 */
export function checkCall(method: string, params: Params, options: CommonOptions, terminal: Terminal): void {
  const facts = checkMethod(method)
  const { missing, choices, impossible, doubtful } = judgeParams(facts, params)
  const { yellow } = paint(terminal, terminal.stderr, options)
  if (!options.quiet) for (const doubt of doubtful) terminal.stderr.write(`${yellow('warning:')} ${printable(doubt)}\n`)
  if (impossible.length > 0) {
    throw new CliError(
      exitCodes.usage,
      `${facts.name}: ${impossible.map(printable).join(' ')}`,
      `\`b24kit docs ${facts.name}\` tells its parameters. --no-check sends the call as it is.`,
    )
  }
  if (missing.length === 0 && choices.length === 0) return
  const wanted = [...missing.map((param) => `${param.name} (${nameType(param)})`), ...choices.map((group) => group.join(' or '))]
  const example = missing[0]?.name ?? choices[0]?.[0]
  throw new CliError(
    exitCodes.usage,
    `${facts.name} needs ${wanted.join(', ')}.`,
    `Give ${wanted.length === 1 ? 'it' : 'them'} with -p, e.g. -p "${example}${isNested(missing[0]) ? '[…]' : ''}=…". --no-check sends the call as it is.`,
  )
}

/** The facts of a classic method; throws when the catalogue does not know it. */
export function checkMethod(method: string): MethodFacts {
  const all = loadMethods()
  const wanted = method.toLowerCase()
  const found = all.filter(({ name }) => name.toLowerCase() === wanted)
  const classic = found.find(({ version }) => version === 'v1')
  if (classic !== undefined) return classic
  if (found[0] !== undefined) {
    throw new CliError(
      exitCodes.usage,
      `${found[0].name} is a method of REST 3.0, and this command calls classic methods.`,
      `\`b24kit docs ${found[0].name}\` tells of it.`,
    )
  }
  const nearest = nearestMethods(
    method,
    3,
    all.filter(({ version }) => version === 'v1'),
  )
  throw new CliError(
    exitCodes.usage,
    `"${method}" is not in the catalogue.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`}`,
    '`b24kit methods <words>` finds names; --no-check calls a method that the catalogue does not know.',
  )
}

function nameType({ type, many }: FieldFacts): string {
  const word = isNested({ type }) ? 'fields' : type
  return many ? `list of ${word}` : word
}

function isNested(param: Pick<FieldFacts, 'type'> | undefined): boolean {
  return ['object', 'map', 'create', 'update', 'filter', 'order', 'select'].includes(param?.type ?? '')
}
