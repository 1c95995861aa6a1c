import { createHash } from 'node:crypto'
import type { TypeFacts } from '@b24kit/catalog'
import { inferSamples } from '../records/infer-type.ts'
import { isAboutFields, readResult } from '../records/read-result.ts'
import { readSamples } from '../records/read-samples.ts'
import type { Page } from '../sections/page.ts'
import type { MethodPage } from '../sections/read-pages.ts'
import { type Difference, nameDifference } from './name-difference.ts'
import { inferByFamilies } from './infer-by-families.ts'
import { learnFamilies } from './learn-families.ts'

export interface HeldOut {
  readonly methods: number
  /** Members that the held-out samples show. */
  readonly members: number
  readonly tables: Agreement
  readonly families: Agreement
}

export interface Agreement {
  /** Members of the samples that the types know. */
  readonly known: number
  /** Of the known, members whose kind is that of the sample, or that the sample leaves open. */
  readonly agreeing: number
  /** Members that the types tell and the samples do not show. */
  readonly unseen: number
  /** The other members of the samples, by what is behind it. */
  readonly differences: ReadonlyMap<Difference, number>
}

/**
 * The samples of every fifth method, chosen by a hash of its name, against types that were read without them: by the method's table alone,
 * and by its table and rules learned from the samples of the other methods.
 */
export function compareResults(pages: readonly MethodPage[]): HeldOut {
  const cases = pages.flatMap(({ page, name, version }) => {
    const samples = isAboutFields(name) ? [] : readSamples(page).map(({ result }) => result)
    if (samples.length === 0) return []
    const table = readResult(page, name, [])?.type
    return [{ page, method: `${version}.${name}`, sample: inferSamples(samples), table: table && withEntities(table, page.fieldsOf) }]
  })
  const families = learnFamilies(cases.filter(({ method }) => !isHeldOut(method)))
  const heldOut = cases.filter(({ method }) => isHeldOut(method))
  const agree = (typeOf: (one: (typeof cases)[number]) => TypeFacts | undefined): Agreement =>
    heldOut.map((one) => compare(one.sample, typeOf(one))).reduce(add, none)
  const tables = agree(({ table }) => table)
  return {
    methods: heldOut.length,
    members: tables.known + [...tables.differences].reduce((sum, [cause, count]) => (cause.startsWith('not told') ? sum + count : sum), 0),
    tables,
    families: agree(({ method, table }) => inferByFamilies(method, table, families)),
  }
}

/** One of five, the same whatever else is documented. */
export function isHeldOut(method: string): boolean {
  return createHash('sha256').update(method).digest()[0]! % 5 === 0
}

const none: Agreement = { known: 0, agreeing: 0, unseen: 0, differences: new Map() }

function add(a: Agreement, b: Agreement): Agreement {
  const differences = new Map(a.differences)
  for (const [cause, count] of b.differences) differences.set(cause, (differences.get(cause) ?? 0) + count)
  return { known: a.known + b.known, agreeing: a.agreeing + b.agreeing, unseen: a.unseen + b.unseen, differences }
}

function compare(sample: TypeFacts, told: TypeFacts | undefined): Agreement {
  const counts = { known: 0, agreeing: 0, unseen: 0 }
  const differences = new Map<Difference, number>()
  // Members of a member that is not told are missing for the same reason.
  const walk = (seen: TypeFacts, type: TypeFacts, missing?: Difference): void => {
    const names = new Set((seen.fields ?? []).map(({ name }) => name.toLowerCase()))
    if (seen.fields) counts.unseen += (type.fields ?? []).filter(({ name }) => !names.has(name.toLowerCase())).length
    for (const field of seen.fields ?? []) {
      const other = type.fields?.find(({ name }) => name.toLowerCase() === field.name.toLowerCase())
      const difference = missing ?? nameDifference(field, other, type)
      if (other) counts.known += 1
      if (difference !== undefined) differences.set(difference, (differences.get(difference) ?? 0) + 1)
      else counts.agreeing += 1
      walk(field, other ?? { type: 'any' }, other ? undefined : difference)
    }
  }
  walk(sample, told ?? { type: 'any' })
  return { ...counts, differences }
}

/** The table with the fields of the documented objects that it names, as deep as answers go. */
function withEntities(type: TypeFacts, fieldsOf: Page['fieldsOf'], depth = 0): TypeFacts {
  const fields = type.type === 'row' && type.of !== undefined ? fieldsOf(type.of) : type.fields
  if (!fields || depth > 5) return type
  return { ...type, fields: fields.map((field) => ({ ...field, ...withEntities(field, fieldsOf, depth + 1) })) }
}
