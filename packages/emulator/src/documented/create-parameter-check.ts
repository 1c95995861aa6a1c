import type { MethodFacts } from '@b24kit/catalog'
import type { CallParams } from '../contract.ts'
import { chooseRefusal } from './choose-refusal.ts'

/** Throws the method's refusal when a required top-level parameter is absent or null. */
export function createParameterCheck(facts: MethodFacts): (params: CallParams) => void {
  const required = facts.params.filter((param) => param.required).map(({ name }) => [name])
  const groups = [...required, ...(facts.alternatives ?? [])]
  return (params) => {
    const missing = groups.find((names) => !names.some((name) => isPresent(facts, params, name)))
    if (missing) throw chooseRefusal(missing, facts)
  }
}

/** Positional methods go by the place of a value, whatever it is called: api-reference/tasks/elapsed-item. */
function isPresent({ params: known, positional }: MethodFacts, params: CallParams, name: string): boolean {
  const value = positional ? params.positional[known.findIndex((param) => param.name === name)] : params.get(name)
  return value !== undefined && value !== null
}
