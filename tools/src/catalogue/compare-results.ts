import type { TypeFacts } from '@b24kit/catalog'
import { inferType, mergeTypes } from './records/infer-type.ts'
import { readResult } from './records/read-result.ts'
import { readSamples } from './records/read-samples.ts'
import type { Page } from './sections/page.ts'
import type { MethodPage } from './sections/read-pages.ts'

export interface ResultAgreement {
  readonly methods: number
  /** Members that the held-out samples show. */
  readonly members: number
  /** Of these, members that the types know. */
  readonly known: number
  /** Of the known, members whose kind (object, list, number, text, flag) is that of the sample. */
  readonly agreeing: number
}

/**
 * Types read without a method's sample, held against that sample: of every fifth method, by tables alone. It says how much the tables tell,
 * and so how far a type can be trusted where a page has no sample.
 */
export function compareResults(pages: readonly MethodPage[]): ResultAgreement {
  const heldOut = pages.filter(({ name }, index) => index % 5 === 0 && !/fields$/i.test(name))
  const compared = heldOut.flatMap(({ page, name }) => {
    const samples = readSamples(page)
    const table = readResult(page, name, [])
    if (samples.length === 0 || !table) return []
    return [compare(mergeTypes(samples.map(({ result }) => inferType(result))), table.type, page.fieldsOf)]
  })
  const sum = (key: 'members' | 'known' | 'agreeing'): number => compared.reduce((total, one) => total + one[key], 0)
  return { methods: compared.length, members: sum('members'), known: sum('known'), agreeing: sum('agreeing') }
}

function compare(sample: TypeFacts, type: TypeFacts, fieldsOf: Page['fieldsOf']): Omit<ResultAgreement, 'methods'> {
  const counts = { members: 0, known: 0, agreeing: 0 }
  const walk = (seen: TypeFacts, told: TypeFacts | undefined): void => {
    for (const field of seen.fields ?? []) {
      const fields = told?.of === undefined ? told?.fields : fieldsOf(told.of)
      const other = fields?.find(({ name }) => name.toLowerCase() === field.name.toLowerCase())
      counts.members += 1
      if (other) counts.known += 1
      if (other && (field.type === 'unknown' || kindOf(field) === kindOf(other))) counts.agreeing += 1
      walk(field, other)
    }
  }
  walk(sample, type)
  return counts
}

function kindOf({ type, many, fields }: TypeFacts): string {
  if (many || type === 'array') return 'list'
  if (fields || type === 'object' || type === 'map') return 'object'
  const word = type.replace(/~.*/, '')
  if (/^(?:integer|double|number|user|crm_(?!status|currency))|\.id$/i.test(word)) return 'number'
  return word === 'boolean' ? 'flag' : 'text'
}
