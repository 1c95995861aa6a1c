import { MethodError, type App, type Call } from '../contract.ts'
import { requireApp } from '../documented/require-app.ts'

/** The application that calls. A webhook is refused with the code that the page of the method lists; where it lists none, with that of the system. */
export function requireAppOf({ caller }: Call, code?: 'ACCESS_DENIED'): App {
  requireApp({ context: 'app', errors: code ? { 403: [code] } : {} }, caller)
  return caller.app!
}

export function missingArgument(name: string): MethodError {
  return new MethodError('ERROR_ARGUMENT', `Argument '${name}' is null or empty`, 400, { argument: name })
}
