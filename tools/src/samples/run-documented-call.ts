import { compareStructures, type Difference } from './compare-structures.ts'
import { exampleOf, prepareCall } from './prepare-call.ts'
import type { DocumentedCall } from './read-documented-calls.ts'
import type { Params, Stage } from './stage.ts'
import { structureOf } from './structure.ts'

/** How our answer to the call of a page differs from a sample of the page. */
export interface Outcome {
  readonly method: string
  readonly version: 'v1' | 'v3'
  /** The position of the sample on the page. */
  readonly sample: number
  readonly differences: readonly Difference[]
}

/** One outcome per sample. A page with several examples does not say which answer belongs to which: each sample takes the nearest. */
export async function runDocumentedCall(
  stage: Stage,
  call: DocumentedCall,
  pages: ReadonlyMap<string, DocumentedCall>,
): Promise<Outcome[]> {
  const requests = call.requests.length > 0 ? call.requests : [exampleOf(call.method) ?? {}]
  const perRequest: (readonly Difference[])[][] = []
  for (const request of requests) {
    stage.reset()
    perRequest.push(await compareAll(stage, call, request, pages))
  }
  return call.samples.map((_, sample) => {
    const [nearest = []] = perRequest.map((all) => all[sample] ?? []).toSorted((a, b) => a.length - b.length)
    return { method: call.method, version: call.version, sample, differences: nearest }
  })
}

async function compareAll(
  stage: Stage,
  call: DocumentedCall,
  request: Params,
  pages: ReadonlyMap<string, DocumentedCall>,
): Promise<(readonly Difference[])[]> {
  let body: Readonly<Record<string, unknown>>
  try {
    body = await answer(stage, call, await prepareCall(stage, call, request, pages))
  } catch (error) {
    return call.samples.map(() => [{ path: 'preparation', ours: String(error), theirs: 'an answer' }])
  }
  const { result, time: _, ...beside } = body
  if (result === undefined) return call.samples.map(() => [{ path: 'answer', ours: JSON.stringify(body), theirs: 'an answer' }])
  return call.samples.map((sample) => [
    ...compareStructures(structureOf(result), structureOf(sample.result), 'result'),
    // The sample shows a page of a longer list.
    ...compareStructures(structureOf(beside), structureOf(sample.beside), '').filter(({ path }) => path !== '.next'),
  ])
}

/** A filter made for the records of another portal finds nothing here: then the same call without it shows what rows look like. */
async function answer(stage: Stage, call: DocumentedCall, params: Params): Promise<Readonly<Record<string, unknown>>> {
  const { body } = await stage.call(call.method, params, call.version)
  const open = withoutFilter(params)
  if (!isEmpty(body['result']) || JSON.stringify(open) === JSON.stringify(params)) return body
  return (await stage.call(call.method, open, call.version)).body
}

/** The language stands in the filter of user fields, but chooses texts, not rows. */
function withoutFilter(params: Params): Params {
  const entries = Object.entries(params).flatMap(([name, value]): [string, unknown][] => {
    if (/^(?:start|pagination|cursor)$/i.test(name)) return []
    if (!/^filter$/i.test(name)) return [[name, value]]
    const language = Object.entries(value as Params).filter(([key]) => key === 'LANG')
    return language.length > 0 ? [[name, Object.fromEntries(language)]] : []
  })
  return Object.fromEntries(entries)
}

function isEmpty(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false
  const members = Object.values(result)
  return members.length === 0 || (members.length === 1 && isEmpty(members[0]))
}
