import { MethodError, type CallParams } from '../../contract.ts'
import { textOf, toId, type Fields } from '../read-params.ts'

export const accessDenied = (text: string): MethodError => new MethodError('ACCESS_DENIED', text)

/** What pages call a wrong type of a parameter: api-reference/landing/site/landing-site-delete.md */
export const typeError = (name: string): MethodError => new MethodError('TYPE_ERROR', `Wrong type of parameter: ${name}`)

/** All that is missing is told at once: api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.md */
export function requireParams(params: CallParams, ...names: readonly string[]): void {
  const missing = names.filter((name) => !params.has(name))
  if (missing.length > 0) throw new MethodError('MISSING_PARAMS', `Not enough parameters for the call, missing: ${missing.join(', ')}`)
}

/** An id that is there; 0, which is no record, for what is no number. */
export function readNumber(params: CallParams, name: string): number {
  const value = params.get(name)
  if (typeof value === 'object' && value !== null) throw typeError(name)
  return Math.max(0, toId(value) ?? 0)
}

/** An object, empty when it was not sent. */
export function readObject(params: CallParams, name: string): Fields {
  const value = params.get(name) ?? {}
  if (typeof value !== 'object') {
    if (textOf(value) === '') return {}
    throw typeError(name)
  }
  return value as Fields
}
