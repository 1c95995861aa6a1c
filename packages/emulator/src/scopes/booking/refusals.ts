import { MethodError, type Call } from '../../contract.ts'
import type { Refusals } from '../family/family.ts'
import { toText } from '../read-params.ts'

/** Numbers, each page its own: api-reference/booking/resource/booking-v1-resource-add.md */
export const missingFields = (names: readonly string[]): MethodError => new MethodError(0, `Required fields: ${names.join(', ')}`)

export const invalidField = (name: string): MethodError => new MethodError(422, `Invalid value of the field ${name}`)

export const wrongType = (name: string, value: unknown): MethodError =>
  new MethodError('100', `Invalid value {${toText(value)}} to match with parameter {${name}}. Should be value of type array.`)

/** What is not there has another code in every action; `other` is that of `get` and of all that hangs on the record. */
export function refusalsOf(text: string, codes: { readonly update?: number; readonly delete?: number; readonly other: number }): Refusals {
  return {
    notFound: (_, { method }: Call) => {
      const action = method.slice(method.lastIndexOf('.') + 1).toLowerCase()
      const own = action === 'update' ? codes.update : action === 'delete' ? codes.delete : undefined
      return new MethodError(own ?? codes.other, text)
    },
    missing: missingFields,
    invalid: invalidField,
  }
}
