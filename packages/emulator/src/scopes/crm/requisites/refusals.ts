import type { MethodError } from '../../../contract.ts'
import type { Refusals } from '../../family/family.ts'
import { classicError, toId, type Fields } from '../../read-params.ts'

/** `ENTITY_ID is not defined or invalid.`, as pages of requisites say it. */
export const undefinedOrInvalid = (name: string): MethodError => classicError(`${name} is not defined or invalid.`)

/** `The Requisite with ID '57' is not found` */
export const notFound = (what: string, id: number): MethodError => classicError(`The ${what} with ID '${id}' is not found`)

export const refusalsOf = (what: string): Refusals => ({
  notFound: (id) => notFound(what, id),
  missing: ([name = '']) => undefinedOrInvalid(name),
  invalid: (name) => undefinedOrInvalid(name),
})

/** An id that must be given; what is none is refused by its name. */
export function requireReference(fields: Fields, name: string): number {
  const id = toId(fields[name])
  if (id === undefined || id <= 0) throw undefinedOrInvalid(name)
  return id
}
