import { MethodError, type CallParams } from '../../contract.ts'

/** A parameter of a connector's method: api-reference/imopenlines/imconnector/imconnector-activate.md */
export function requireArgument(params: CallParams, name: string): unknown {
  const value = params.get(name)
  if (value === undefined || value === null || value === '') throw emptyArgument(name)
  return value
}

export const emptyArgument = (name: string): MethodError =>
  new MethodError('ERROR_ARGUMENT', `Argument '${name}' is null or empty`, 400, { argument: name })

export const invalidArgument = (description: string, name: string): MethodError =>
  new MethodError('ERROR_ARGUMENT', description, 400, { argument: name })
