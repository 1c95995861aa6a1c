import { loadMethods, type FieldFacts, type MethodFacts } from '@b24kit/catalog'
import { MethodError, type MethodDefinition, type Quirks } from '../contract.ts'
import { taskScopes } from './define-v3.ts'
import type { Signature, SignatureParam } from './signature.ts'
import { requiredField, validationError } from './v3-error.ts'

/** Every documented method of REST 3.0 in tier `checked`: it wants its required parameters, then owns up to not being emulated. */
export function loadDocumentedV3Methods(quirks: Pick<Quirks, 'v3TaskScope'>): readonly MethodDefinition[] {
  return loadMethods()
    .filter(({ version }) => version === 'v3')
    .map((facts) => toDefinition(facts, quirks))
}

function toDefinition(facts: MethodFacts, quirks: Pick<Quirks, 'v3TaskScope'>): MethodDefinition {
  const { name, scopes, params } = facts
  const [scope = 'basic', ...orScopes] = scopes.flatMap((each) => (each === 'tasks' ? taskScopes(quirks) : each))
  const required = params.filter((param) => param.required)
  return {
    name,
    version: 'v3',
    scope,
    orScopes,
    tier: 'checked',
    isWrite: facts.class !== 'read',
    signature: toSignature(facts),
    handler({ params: { all } }) {
      const missing = required.filter((param) => all[param.name] === undefined || all[param.name] === null)
      if (missing.length > 0) throw validationError(missing.map((param) => requiredField(param.name)))
      throw new MethodError('NOT_EMULATED', `${name} is documented, but not emulated.`, 501)
    },
  }
}

function toSignature({ params, result }: MethodFacts): Signature {
  return { params: params.map(toParam), ...(result.key !== undefined && { key: result.key }) }
}

function toParam({ name, type, many, required }: FieldFacts): SignatureParam {
  return { name, type: many ? 'array' : (JSON_TYPES[type] ?? 'object'), ...(required && { required }) }
}

const JSON_TYPES: Readonly<Record<string, SignatureParam['type']>> = {
  integer: 'integer',
  string: 'string',
  char: 'string',
  date: 'string',
  datetime: 'string',
  boolean: 'boolean',
  array: 'array',
  select: 'array',
}
