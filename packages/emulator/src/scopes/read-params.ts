import { MethodError, type CallParams } from '../contract.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Classic CRM reports its refusals with an empty code: api-reference/crm/deals/crm-deal-get.md */
export const classicError = (description: string): MethodError => new MethodError('', description)

/** `id` of a classic method. */
export function readId(params: CallParams): number {
  const id = toId(params.get('id'))
  if (id === undefined || id <= 0) throw classicError('ID is not defined or invalid.')
  return id
}

/** A required parameter of a controller (`crm.item.*`, `crm.category.*`, …). */
export function requireArgument(params: CallParams, name: string): unknown {
  const value = params.get(name)
  if (value === undefined || value === null) throw new MethodError('100', `Could not find value for parameter {${name}}`)
  return value
}

export function requireInteger(params: CallParams, name: string): number {
  const value = toId(requireArgument(params, name))
  if (value === undefined)
    throw new MethodError(
      '100',
      `Invalid value {${toText(params.get(name))}} to match with parameter {${name}}. Should be value of type int.`,
    )
  return value
}

export function requireObject(params: CallParams, name: string): Fields {
  const value = requireArgument(params, name)
  if (typeof value !== 'object')
    throw new MethodError('100', `Invalid value {${toText(value)}} to match with parameter {${name}}. Should be value of type array.`)
  return value as Fields
}

/** An object parameter of a classic method; absent and empty mean `{}`. */
export function readClassicObject(params: CallParams, name: string, options: { readonly required?: boolean } = {}): Fields {
  const value = params.get(name)
  if (typeof value === 'object' && value !== null) return value as Fields
  if (options.required || (value !== undefined && value !== null && value !== '')) throw classicError(`Parameter '${name}' must be array.`)
  return {}
}

export const isYes = (value: unknown): boolean =>
  value === true || value === 1 || value === '1' || value === 'Y' || value === 'y' || value === 'true'

/** An object or a list as it is; anything else is an empty one. */
export const objectOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/** The objects of a list, or of a map that stands for one; anything else in it is dropped. */
export function objectsOf(value: unknown): readonly Fields[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((entry: unknown): entry is Fields => typeof entry === 'object' && entry !== null)
}

/** A whole number from what JSON or a form carried; undefined for what no number holds exactly. */
export function toId(value: unknown): number | undefined {
  const isDigits = typeof value === 'string' && /^\s*[+-]?\d+\s*$/.test(value)
  const number = isDigits ? Number(value) : value
  return Number.isSafeInteger(number) ? (number as number) : undefined
}

/** A text from what JSON or a form carried; undefined for anything that is not written as one. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

export const toText = (value: unknown): string => textOf(value) ?? ''
