import { families } from './families/index.ts'
import type { DocumentedCall } from './read-documented-calls.ts'
import type { Params, Stage } from './stage.ts'

/** The records that one documented call is about. The portal gives ids of its own, so each id of the page stands for a record here. */
export interface World {
  readonly stage: Stage
  readonly method: string
  /** The parameters as the page has them. */
  readonly request: Params
  /** The id of the record of this kind that an id of the page stands for; it is created when first asked for. */
  idOf(kind: string, documented: unknown): Promise<unknown>
  /** The documented call of another method, as its page has it. */
  example(method: string): Params
  /** The id of what the family's own documented `add` creates. */
  replay(method: string, changes?: Params): Promise<unknown>
}

export type Rewrite = (world: World, value: unknown) => unknown

/** Creates what the call needs and gives its parameters with the ids of this portal. */
export async function prepareCall(stage: Stage, call: DocumentedCall, request: Params, pages: Pages): Promise<Params> {
  const world = createWorld(stage, call.method, request, pages)
  for (const { before } of families) await before?.(world, call)
  return await rewrite(world, call.method, request)
}

/** Of a method whose page has none. */
export function exampleOf(method: string): Params | undefined {
  return families.map(({ examples }) => examples?.[method]).find((example) => example !== undefined)
}

type Pages = ReadonlyMap<string, DocumentedCall>

function createWorld(stage: Stage, method: string, request: Params, pages: Pages, made = new Map<string, Promise<unknown>>()): World {
  const world: World = {
    stage,
    method,
    request,
    idOf(kind, documented) {
      const key = `${kind} ${String(documented)}`
      if (!made.has(key)) made.set(key, create(kind, documented))
      return made.get(key)!
    },
    example(method) {
      const example = pages.get(method.toLowerCase())?.requests[0] ?? exampleOf(method)
      if (!example) throw new Error(`No page calls ${method}.`)
      return example
    },
    async replay(method, changes = {}) {
      const example = world.example(method)
      const params = await rewrite(createWorld(stage, method, example, pages, made), method, example)
      return toId(await stage.result(method, { ...params, ...changes }))
    },
  }
  const create = async (kind: string, documented: unknown): Promise<unknown> => {
    const [make] = families.flatMap(({ records }) => records?.[kind] ?? [])
    return toId(await (make ? make(world, documented) : world.replay(kind)))
  }
  return world
}

async function rewrite(world: World, method: string, params: Params): Promise<Params> {
  const visit = async (value: unknown, path: string): Promise<unknown> => {
    const rule = families.flatMap(({ references }) => references).find(({ at }) => at.test(`${method} ${path}`))
    if (rule && !(Array.isArray(value) && rule.whole !== true)) return likeDocumented(await rule.to(world, value), value)
    if (Array.isArray(value)) {
      const entries: unknown[] = []
      for (const entry of value) entries.push(await visit(entry, path))
      return entries.filter((entry) => entry !== undefined)
    }
    if (typeof value !== 'object' || value === null) return value
    const members: [string, unknown][] = []
    for (const [name, member] of Object.entries(value)) members.push([name, await visit(member, path === '' ? name : `${path}.${name}`)])
    return Object.fromEntries(members.filter(([, member]) => member !== undefined))
  }
  return (await visit(params, '')) as Params
}

/** Answers to `add` hold the id itself, or the record, perhaps in a wrapper. */
function toId(result: unknown): unknown {
  if (typeof result !== 'object' || result === null) return result
  const { id, ID, ...rest } = result as Record<string, unknown>
  return id ?? ID ?? toId(Object.values(rest)[0])
}

/** Ids come as texts from one method and go as numbers to another. */
function likeDocumented(sent: unknown, documented: unknown): unknown {
  return typeof documented === 'number' && typeof sent === 'string' && /^\d+$/.test(sent) ? Number(sent) : sent
}
