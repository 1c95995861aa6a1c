import { MethodError, type App, type Call } from '../../../contract.ts'

/** Configurable activities and blocks belong to applications: api-reference/crm/timeline/activities/configurable/index.md */
export function requireAppContext({ caller }: Call): App {
  if (!caller.app) throw new MethodError('ERROR_WRONG_CONTEXT', 'Method call is only possible in the context of a REST application')
  return caller.app
}
