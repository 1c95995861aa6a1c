import type { CallParams } from '../contract.ts'
import { requiredField, validationError, wrongType } from './v3-error.ts'

/** A required parameter; REST 3.0 knows names as they are spelled only. */
export function requireParam(params: CallParams, name: string): unknown {
  const value = params.all[name]
  if (value === undefined || value === null) throw validationError([requiredField(name)])
  return value
}

export function requireInt(params: CallParams, name: string): number {
  const value = requireParam(params, name)
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw validationError([wrongType(name, 'int')])
  return value
}

export function requireText(params: CallParams, name: string): string {
  const value = requireParam(params, name)
  if (typeof value !== 'string') throw validationError([wrongType(name, 'string')])
  return value
}

export function requireFields(params: CallParams): Readonly<Record<string, unknown>> {
  const value = requireParam(params, 'fields')
  if (typeof value !== 'object') throw validationError([wrongType('fields', 'array')])
  return value as Readonly<Record<string, unknown>>
}
