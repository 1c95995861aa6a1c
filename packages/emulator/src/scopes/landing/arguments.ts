import { MethodError, type CallParams } from '../../contract.ts'
import { textOf, type Fields } from '../read-params.ts'

/** api-reference/landing/user-blocks/landing-repo-register.md */
const invalidArgument = (argument: string): MethodError =>
  new MethodError('ERROR_ARGUMENT', `The value of an argument '${argument}' has an invalid type`, 400, { argument })

/** A text; empty when it was not sent. */
export function readTextArgument(params: CallParams, name: string): string {
  const text = textOf(params.get(name) ?? '')
  if (text === undefined) throw invalidArgument(name)
  return text
}

/** An object or a list, empty when it was not sent. */
export function readObjectArgument(params: CallParams, name: string): Fields {
  const value = params.get(name) ?? {}
  if (typeof value !== 'object') throw invalidArgument(name)
  return value as Fields
}
