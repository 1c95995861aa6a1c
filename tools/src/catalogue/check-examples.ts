import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import { readExamples } from './records/read-examples.ts'
import type { MethodPage } from './sections/read-pages.ts'

export interface ExampleReport {
  readonly bodies: number
  readonly keys: number
  /** How many of the keys are parameters. Some pages spell them in another case in the example than in the table. */
  readonly known: number
  /** `method: key` for each key of an example that the facts do not know as a parameter. */
  readonly unknown: readonly string[]
}

/** Compares the cURL examples with the parameters: of them the builder takes no names, so they are witnesses of their own. */
export function checkExamples(pages: readonly MethodPage[], methods: readonly MethodFacts[]): ExampleReport {
  const facts = new Map(methods.map((method) => [`${method.name} ${method.version}`, method]))
  let bodies = 0
  let keys = 0
  let known = 0
  const unknown = new Set<string>()
  for (const { page, name, version } of pages) {
    const params = facts.get(`${name} ${version}`)!.params
    for (const body of readExamples(page)) {
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

function isKnown(key: string, params: readonly FieldFacts[]): boolean {
  const sent = key.toLowerCase()
  return params.some(({ name }) => {
    const wanted = name.toLowerCase()
    return name === '...' || wanted === sent || (wanted.endsWith('*') && sent.startsWith(wanted.slice(0, -1)))
  })
}
