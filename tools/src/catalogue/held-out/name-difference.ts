import type { FieldFacts, TypeFacts } from '@b24kit/catalog'
import { kindOf } from './kinds.ts'

export type Difference =
  | 'not told: the answer has no table of members'
  | 'not told: below an object without members'
  | 'not told: a name of the portal'
  | 'not told: left out among others'
  | 'number as text'
  | 'text under the word of a number'
  | 'number under the word of a text'
  | 'flag as Y and N'
  | 'flag as 0 and 1'
  | 'false for an empty value'
  | 'object or map under the word of a list'
  | 'list under the word of an object'
  | 'object or list under the word of a value'
  | 'value under the word of an object or list'
  | 'no word'

/** What is behind a member of a sample that a type does not know, or knows as another kind; undefined where they agree. */
export function nameDifference(sample: FieldFacts, told: FieldFacts | undefined, within: TypeFacts): Difference | undefined {
  if (!told) return whyMissing(sample.name, within)
  const [seen, kind] = [kindOf(sample), kindOf(told)]
  if (seen === 'open' || seen === kind) return undefined
  if (kind === 'open') return 'no word'
  if (seen === 'object') return kind === 'list' ? 'object or map under the word of a list' : 'object or list under the word of a value'
  if (seen === 'list') return kind === 'object' ? 'list under the word of an object' : 'object or list under the word of a value'
  if (kind === 'object' || kind === 'list') return 'value under the word of an object or list'
  if (seen === 'flag') return 'false for an empty value'
  if (kind === 'flag') return seen === 'number' ? 'flag as 0 and 1' : 'flag as Y and N'
  if (seen === 'number') return 'number under the word of a text'
  return sample.type.endsWith('-text') ? 'number as text' : 'text under the word of a number'
}

function whyMissing(name: string, within: TypeFacts): Difference {
  if (/^(?:UF_|ufCrm|PROPERTY_?\d|property\d)|\d{2,}/.test(name)) return 'not told: a name of the portal'
  if (within.fields) return 'not told: left out among others'
  return 'name' in within ? 'not told: below an object without members' : 'not told: the answer has no table of members'
}
