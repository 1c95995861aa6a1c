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
export { loadCrmTypes, loadEvents, loadPlacements, loadScopeNames } from './load-platform.ts'
export type {
  CrmTypeFacts,
  CrmTypesFacts,
  EventFacts,
  EventsFacts,
  PlacementFacts,
  PlacementsFacts,
  ScopeName,
  ScopesFacts,
} from './platform.ts'
