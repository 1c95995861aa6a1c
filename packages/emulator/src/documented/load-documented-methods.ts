import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import { MethodError, type MethodDefinition } from '../contract.ts'
import { createParameterCheck } from './create-parameter-check.ts'
import { requireApp } from './require-app.ts'

/**
 * Every classic method of the documentation in tier `checked`: it wants an application where its page does, and its required parameters, then owns up to not being emulated. Reads
 * the whole catalogue: call it once, and only when somebody asks for more than the emulated methods.
 */
export function loadDocumentedMethods(): readonly MethodDefinition[] {
  return loadMethods()
    .filter(({ version }) => version === 'v1')
    .map(toDefinition)
}

function toDefinition(facts: MethodFacts): MethodDefinition {
  const { name, scopes, positional = false } = facts
  const [scope = 'basic', ...orScopes] = scopes
  const check = createParameterCheck(facts)
  return {
    name,
    scope,
    orScopes,
    tier: 'checked',
    positional,
    handler({ params, caller }) {
      requireApp(facts, caller)
      check(params)
      throw new MethodError('NOT_EMULATED', `${name} is documented, but not emulated.`, 501)
    },
  }
}
