import { MethodError } from '../../contract.ts'

/** Codes and texts as the pages of api-reference/entity/ list them. */
export const contextRequired = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied! Application context required')
export const accessDenied = (): MethodError => new MethodError('ACCESS_DENIED', 'Access denied!')
export const argumentEmpty = (name: string): MethodError =>
  new MethodError('ERROR_ARGUMENT', `Argument '${name}' is null or empty`, 400, { argument: name })
export const argumentInvalid = (text: string, argument: string): MethodError => new MethodError('ERROR_ARGUMENT', text, 400, { argument })
export const notFound = (what: 'Entity' | 'Item' | 'Section' | 'Property'): MethodError =>
  new MethodError(`ERROR_${what.toUpperCase()}_NOT_FOUND`, `${what} not found`)
export const alreadyExists = (what: 'Entity' | 'Property', name = what as string): MethodError =>
  new MethodError(`ERROR_${what.toUpperCase()}_ALREADY_EXISTS`, `${name} already exists`)
