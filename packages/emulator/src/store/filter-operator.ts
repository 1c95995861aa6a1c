export type Test = 'equal' | 'more' | 'moreOrEqual' | 'less' | 'lessOrEqual' | 'contains' | 'like'

export interface FilterKey {
  readonly name: string
  readonly test: Test
  readonly negated: boolean
}

/** Longest first: a prefix is taken as long as it can be. `@` is an equality with a list, which every equality allows. */
const OPERATORS: readonly (readonly [prefix: string, test: Test, negated: boolean])[] = [
  ['!=%', 'like', true],
  ['!%=', 'like', true],
  ['!%', 'contains', true],
  ['!@', 'equal', true],
  ['!=', 'equal', true],
  ['!', 'equal', true],
  ['=%', 'like', false],
  ['%=', 'like', false],
  ['%', 'contains', false],
  ['@', 'equal', false],
  ['>=', 'moreOrEqual', false],
  ['>', 'more', false],
  ['<=', 'lessOrEqual', false],
  ['<', 'less', false],
  ['=', 'equal', false],
]

/** Splits `!=%TITLE` into its operator and its field name. */
export function parseFilterKey(key: string): FilterKey {
  for (const [prefix, test, negated] of OPERATORS) {
    if (key.startsWith(prefix)) return { name: key.slice(prefix.length), test, negated }
  }
  return { name: key, test: 'equal', negated: false }
}
