import { loadMethods, type FieldFacts, type MethodFacts } from '@b24kit/catalog'
import { MethodError, type MethodDefinition } from '../contract.ts'
import type { Signature, SignatureParam } from './signature.ts'
import { requiredField, validationError } from './v3-error.ts'

/** Every documented method of REST 3.0 in tier `checked`: it wants its required parameters, then owns up to not being emulated. */
export function loadDocumentedV3Methods(): readonly MethodDefinition[] {
  return loadMethods()
    .filter(({ version }) => version === 'v3')
    .map(toDefinition)
}

function toDefinition(facts: MethodFacts): MethodDefinition {
  const { name, scopes, params } = facts
  const [scope = 'basic', ...orScopes] = scopes
  const required = params.filter((param) => param.required)
  return {
    name,
    version: 'v3',
    scope,
    // Pages of tasks name `tasks`, the list of scopes calls it `task`: api-reference/scopes/permissions.md
    orScopes: scope === 'tasks' ? [...orScopes, 'task'] : orScopes,
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
