import { quirks, type Quirks } from '@b24kit/emulator'
import type { Ask } from './ask.ts'
import { CannotTell, type Check } from './check.ts'

/** Which way a portal decides what the documentation leaves open. */
export function question<Name extends keyof Quirks>(name: Name, decide: (ask: Ask) => Promise<Quirks[Name]>): Check {
  const { id, question: rule } = quirks[name]
  return { id: id === undefined ? name : `${id} ${name}`, rule, quirk: name, run: async (ask) => ({ position: await decide(ask) }) }
}

/** What is none of the known ways cannot be told. */
export function oneOf<Value>(values: readonly Value[], value: unknown): Value {
  const known = values.find((each) => each === value)
  if (known === undefined) throw new CannotTell(`it is ${JSON.stringify(value)}`)
  return known
}
