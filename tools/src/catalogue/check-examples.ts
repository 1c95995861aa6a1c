import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import { parseJson } from './records/read-samples.ts'
import type { MethodPage } from './sections/read-pages.ts'

export interface ExampleReport {
  readonly bodies: number
  readonly keys: number
  /** How many of the keys are parameters. Some pages spell them in another case in the example than in the table. */
  readonly known: number
  /** `method: key` for each key of an example that the facts do not know as a parameter. */
  readonly unknown: readonly string[]
}

/** Compares the cURL examples with the parameters: the builder never reads them, so they are witnesses of their own. */
export function checkExamples(pages: readonly MethodPage[], methods: readonly MethodFacts[]): ExampleReport {
  const facts = new Map(methods.map((method) => [`${method.name} ${method.version}`, method]))
  let bodies = 0
  let keys = 0
  let known = 0
  const unknown = new Set<string>()
  for (const { page, name, version } of pages) {
    const params = facts.get(`${name} ${version}`)!.params
    for (const body of readBodies(
      page.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'code' ? [block.text] : []))),
    )) {
      bodies += 1
      for (const key of Object.keys(body).filter((key) => key !== 'auth')) {
        keys += 1
        if (isKnown(key, params)) known += 1
        else unknown.add(`${name} ${version}: ${key}`)
      }
    }
  }
  return { bodies, keys, known, unknown: [...unknown].toSorted() }
}

/** The bodies of calls by cURL. Pieces that the shell fills in stand for text. */
function readBodies(codes: readonly string[]): object[] {
  return codes
    .filter((code) => /^\s*curl\b/.test(code))
    .flatMap((code) => {
      const plain = code.replaceAll(/'"\$\([^)]*\)"'/g, 'x').replaceAll("'\\''", 'x')
      const text = /(?:-d|--data(?:-raw)?)\s+'([^']*)'/.exec(plain)?.[1]
      const body = text === undefined ? undefined : parseJson(text.replaceAll(/\*\*(\w+)\*\*/g, '$1'))
      return typeof body === 'object' && body !== null && !Array.isArray(body) ? [body] : []
    })
}

function isKnown(key: string, params: readonly FieldFacts[]): boolean {
  const sent = key.toLowerCase()
  return params.some(({ name }) => {
    const wanted = name.toLowerCase()
    return name === '...' || wanted === sent || (wanted.endsWith('*') && sent.startsWith(wanted.slice(0, -1)))
  })
}
