import { loadEntities, loadMethods, nearestMethods, type EntityFacts, type MethodFacts, type TypeFacts } from '@b24kit/catalog'
import { CliError } from '../cli-error.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { writeText } from '../output/write-text.ts'
import { formatCard } from '../reference/card.ts'
import { methodCard } from '../reference/method-card.ts'
import { pageLink } from '../reference/page-link.ts'
import type { CommonOptions, Terminal } from '../terminal.ts'

/** Prints what the catalogue knows of a method, in each version that has the name. Nothing is asked of a portal. */
export async function docs(name: string, options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const methods = loadMethods()
  const found = methods.filter((method) => method.name.toLowerCase() === name.toLowerCase())
  if (found.length === 0) {
    const nearest = nearestMethods(name, 5, methods)
    throw new CliError(
      exitCodes.usage,
      `"${name}" is not in the catalogue.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', ')}?`}`,
      '`b24kit methods <words>` finds names; `b24kit events` and `b24kit placements` know the others.',
    )
  }
  const entities = loadEntities()
  const shown = found.map((method) => ({ method, entities: entitiesOf(method, entities) }))
  await writeText(
    terminal.stdout,
    options.json
      ? `${JSON.stringify(toJson(shown))}\n`
      : shown.map(({ method, entities }) => formatCard(methodCard(method, entities), options, terminal)).join('\n\n'),
  )
  return exitCodes.ok
}

interface Shown {
  readonly method: MethodFacts
  readonly entities: readonly EntityFacts[]
}

/** Contract with scripts (docs/cli.md): one object; the classic method is first, one of REST 3.0 with the same name stands in `also`. */
function toJson([first, ...rest]: readonly Shown[]): object {
  const [facts, ...also] = [first!, ...rest].map(({ method, entities }) => ({ ...method, link: pageLink(method.page), entities }))
  return { ...facts, also }
}

/** The entities that the types of a method name, in the order in which they do. */
function entitiesOf({ params, result }: MethodFacts, entities: readonly EntityFacts[]): EntityFacts[] {
  const names = new Set([...params, result, ...(result.beside ?? [])].flatMap(namesOf))
  return [...names].flatMap((name) => entities.find(({ entity }) => entity === name) ?? [])
}

function namesOf({ of, fields = [], or = [] }: TypeFacts): string[] {
  return [...(of === undefined ? [] : [of]), ...[...fields, ...or].flatMap(namesOf)]
}
