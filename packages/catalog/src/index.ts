export type {
  DeprecationFacts,
  EntityFacts,
  EntityFieldFacts,
  FieldFacts,
  ListFacts,
  MethodFacts,
  ResultFacts,
  ScopeFacts,
  TypeFacts,
} from './format.ts'
export { findMethod } from './find-method.ts'
export { formatFacts } from './format-facts.ts'
export { loadEntities, loadMethods, loadScopes } from './load-facts.ts'
export { nearestMethods } from './nearest-methods.ts'
