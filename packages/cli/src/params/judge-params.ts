import type { FieldFacts, MethodFacts } from '@b24kit/catalog'
import { nearestNames } from '../likeness.ts'
import { describeType } from '../reference/describe-type.ts'
import { toText } from '../to-text.ts'
import type { Params } from './parse-params.ts'

/** What the catalogue says of a call. The portal may know better, so that only `missing` and `impossible` keep a call from being sent. */
export interface Judgement {
  /** Required parameters that are not there. */
  readonly missing: readonly FieldFacts[]
  /** Groups of names of which not even one is there. */
  readonly choices: readonly (readonly string[])[]
  /** Values that cannot be what the method takes. */
  readonly impossible: readonly string[]
  /** What looks wrong, but may be a gap of the documentation. */
  readonly doubtful: readonly string[]
}

/** Compares parameters with the facts of their method. Names count in any case, as they do for the portal. */
export function judgeParams(facts: MethodFacts, params: Params): Judgement {
  const given = matchParams(facts, params)
  const has = new Set(given.flatMap(({ param }) => param?.name.toLowerCase() ?? []))
  const values = given.flatMap(({ name, param, value }) => (param === undefined ? [] : [judgeValue(name, param, value)]))
  return {
    missing: facts.params.filter(({ name, required }) => required && !has.has(name.toLowerCase())),
    choices: (facts.alternatives ?? []).filter((group) => !group.some((name) => has.has(name.toLowerCase()))),
    impossible: values.flatMap(({ impossible }) => impossible ?? []),
    doubtful: [
      ...given.flatMap(({ name, param }) => (param === undefined ? describeUnknown(name, facts) : [])),
      ...values.flatMap(({ doubtful }) => doubtful ?? []),
      ...judgeOrder(facts, Object.keys(params)),
    ],
  }
}

interface Given {
  readonly name: string
  readonly value: unknown
  readonly param: FieldFacts | undefined
}

function matchParams({ params, positional }: MethodFacts, given: Params): Given[] {
  return Object.entries(given).map(([name, value], index) => ({
    name,
    value,
    param: params.find((param) => isNamed(param, name)) ?? (positional ? params[index] : undefined),
  }))
}

function isNamed({ name }: FieldFacts, given: string): boolean {
  const [known, wanted] = [name.toLowerCase(), given.toLowerCase()]
  return known.endsWith('*') ? wanted.startsWith(known.slice(0, -1)) : known === wanted
}

/** Parameters that every method takes, or that the documentation tells once for all lists. */
const universal = new Set(['auth', 'start'])

function describeUnknown(name: string, { name: method, params }: MethodFacts): string[] {
  // `...` stands for fields that are parameters themselves (user.get).
  if (universal.has(name.toLowerCase()) || params.some((param) => param.name === '...')) return []
  const names = params.map((param) => param.name)
  const nearest = nearestNames(name, names)
  const hint =
    nearest.length > 0
      ? ` Did you mean ${nearest.join(' or ')}?`
      : names.length > 0 && names.length <= 8
        ? ` It takes ${names.join(', ')}.`
        : ''
  return [`${method} has no documented parameter ${name}.${hint}`]
}

/** Old `task.*` methods do not look at names (api-reference/tasks/checklist-item/task-checklist-item-complete.md). */
function judgeOrder({ name: method, params, positional }: MethodFacts, given: readonly string[]): string[] {
  const names = params.map(({ name }) => name)
  const places = given.map((name) => params.findIndex((param) => isNamed(param, name)))
  const isKept = places.every((place, index) => place === -1 || place === index)
  return positional && !isKept ? [`${method} reads its parameters by position: ${names.join(', ')}.`] : []
}

interface ValueJudgement {
  readonly impossible?: string
  readonly doubtful?: string
}

function judgeValue(name: string, param: FieldFacts, value: unknown): ValueJudgement {
  // Nothing says that a value is left out or cleared; other types the documentation only names.
  if (value === '' || value === null || param.or !== undefined) return {}
  const problem = `${name} takes ${describeType(param)}, not ${show(value)}.`
  if (typeof value === 'object') {
    const isObject = !Array.isArray(value) && Object.keys(value).length > 0
    return isObject && !param.many && scalars.has(param.type) ? { impossible: problem } : {}
  }
  if (nested.has(param.type)) return isJson(value) ? { doubtful: problem } : { impossible: problem }
  if (param.many) return {}
  if (param.type === 'integer' && typeof value === 'string' && !/^\s*[+-]?\d+\s*$/.test(value)) return { doubtful: problem }
  const known = param.enum?.map((it) => String(it).toLowerCase())
  return isPlain(param) && known && !known.includes(toText(value).toLowerCase()) ? { doubtful: problem } : {}
}

// Judged by the documentation's examples, where none of these words ever comes with an object, or with a text, respectively. Texts for
// `integer` and lists for single values do come, where the documentation's tables are wrong.
const scalars: ReadonlySet<string> = new Set(['integer', 'double', 'boolean', 'date', 'datetime', 'user', 'char'])
const nested: ReadonlySet<string> = new Set(['object', 'create', 'update', 'filter', 'order', 'map'])

/** Some methods read JSON texts as objects. */
function isJson(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[[{]/.test(value)
}

/** In `select`, `filter` and `order` the known values are names of fields. */
function isPlain({ type }: FieldFacts): boolean {
  return type === 'string' || type === 'integer' || type === 'char'
}

function show(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
